#include "models/editing/picturestage.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>

#include <functional>

namespace rollcall {

using namespace Qt::StringLiterals;

PictureStage::PictureStage(const PictureLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{ }

PictureStage::Loaded PictureStage::decoded(const QByteArray &bytes, const PictureLimits &limits)
{
    Loaded loaded{picture::check(bytes, limits), {}};
    if (loaded.check.problem != PictureProblem::None)
        return loaded;
    loaded.image = picture::decode(bytes, loaded.check.facts);
    if (loaded.image.isNull())
        loaded.check.problem = PictureProblem::Damaged;
    return loaded;
}

void PictureStage::loadFile(const QString &path)
{
    startLoading(
        [path, limits = m_limits]() -> Loaded {
            // A pipe or a device would be read for ever; only a regular file is opened.
            const QFileInfo info(path);
            QFile file(path);
            if (!info.isFile() || !file.open(QIODevice::ReadOnly))
                return {{{}, PictureProblem::CannotRead}, {}};
            const QByteArray bytes = file.read(limits.chosenBytes + 1);
            if (file.error() != QFileDevice::NoError)
                return {{{}, PictureProblem::CannotRead}, {}};
            return decoded(bytes, limits);
        },
        QFileInfo(path).fileName());
}

void PictureStage::loadBytes(const QByteArray &bytes, const QString &fileName)
{
    startLoading([bytes, limits = m_limits] { return decoded(bytes, limits); }, fileName);
}

void PictureStage::loadImage(const QImage &image)
{
    startLoading(
        [image, limits = m_limits]() -> Loaded {
            if (image.isNull())
                return {{{}, PictureProblem::NotAPicture}, {}};
            if (qint64(image.width()) * image.height() > limits.pixels)
                return {{{}, PictureProblem::TooManyPixels}, {}};
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "png");
            return decoded(bytes, limits);
        },
        u"clipboard.png"_s);
}

void PictureStage::clear()
{
    ++m_loading;
    ++m_writing;
    m_state = State::Empty;
    m_problem = PictureProblem::None;
    m_facts = {};
    m_image = {};
    m_result.reset();
    m_encoding = false;
    emit stateChanged();
}

void PictureStage::startLoading(std::function<Loaded()> work, const QString &fileName)
{
    clear();
    m_fileName = fileName;
    m_state = State::Loading;
    emit stateChanged();

    const quint64 number = m_loading;
    auto *watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcher<Loaded>::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_loading)
            accept(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void PictureStage::accept(const Loaded &loaded)
{
    m_facts = loaded.check.facts;
    m_problem = loaded.check.problem;
    m_image = loaded.image;
    m_state = m_problem == PictureProblem::None ? State::Ready : State::Refused;
    emit stateChanged();
}

void PictureStage::encode(const QRect &square, int quarterTurns)
{
    if (m_state != State::Ready)
        return;
    m_result.reset();
    m_encoding = true;
    const quint64 number = ++m_writing;
    using Answer = std::optional<picture::Encoded>;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number != m_writing)
            return;
        m_encoding = false;
        m_result = watcher->result();
        emit encoded();
    });
    watcher->setFuture(QtConcurrent::run([image = m_image, square, quarterTurns, format = m_facts.format,
                                             name = m_fileName, limits = m_limits] {
        return picture::encode(image, square, quarterTurns, format, name, limits);
    }));
}

QString PictureStage::problemText() const
{
    const QLocale locale;
    switch (m_problem) {
    case PictureProblem::None:
        return {};
    case PictureProblem::Empty:
        return tr("This file is empty. Choose another one.");
    case PictureProblem::NotAPicture:
        return tr("This is no picture that can be sent. Choose a PNG or JPG file.");
    case PictureProblem::WrongFormat:
        switch (m_facts.format) {
        case PictureFacts::Format::Svg:
            return tr("This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.");
        case PictureFacts::Format::Gif:
            return tr("This is a GIF, whatever its name says. Choose a PNG or JPG file.");
        default:
            return tr("This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or "
                      "JPG file.");
        }
    case PictureProblem::Animated:
        return tr("This PNG is animated, and pictures of people may not move. Choose a still picture.");
    case PictureProblem::TooManyPixels:
        return tr("This picture has more than %1 million pixels. Choose a smaller one.")
            .arg(locale.toString(m_limits.pixels / 1'000'000));
    case PictureProblem::TooManyBytes:
        return tr("This file is larger than %1. Choose a smaller one.")
            .arg(locale.formattedDataSize(m_limits.chosenBytes));
    case PictureProblem::Damaged:
        return tr("This picture is damaged and cannot be opened. Choose another one.");
    case PictureProblem::CannotRead:
        return tr("This file cannot be read. It may be gone, or not yours to open.");
    }
    return {};
}

} // namespace rollcall
