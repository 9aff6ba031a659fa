#include "ui/common/avatar.h"

#include "models/table/masking.h"
#include "ui/shell/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! Quiet grounds that white letters stand on with at least 4.5; the theme test proves it.
constexpr std::array<unsigned, 10> grounds{
    0x7A6652, 0x7B5C74, 0x5B6399, 0x4F6F52, 0x8A5A44, 0x3F6E78, 0x6B5B8C, 0x80603A, 0x566573, 0x94525C};

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 && end <= 4 ? word.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(int size, Form form, QWidget *parent)
    : QWidget(parent)
    , m_side(size)
    , m_form(form)
{
    setObjectName(u"avatar"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Picture"));
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name.isEmpty() ? tr("Picture") : tr("Picture of %1").arg(name));
    update();
}

void Avatar::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    setAccessibleDescription(picture.isNull() ? tr("no picture") : QString());
    update();
}

void Avatar::setSide(int size)
{
    m_side = size;
    updateGeometry();
    update();
}

QString Avatar::initials(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.at(0).isLetter() && !word.at(0).isHighSurrogate())
            continue;
        const QString letter = firstLetter(word);
        if (letter.isEmpty())
            continue;
        letters.append(letter);
        if (letters.size() == 1 && word.at(0).unicode() >= 0x2E80)
            return letter; // Han, Kana and Hangul names read well with one sign
    }
    if (letters.isEmpty())
        return u"?"_s;
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

QColor Avatar::colorFor(const QString &name)
{
    // Not qHash: the colour of a person is the same in every session.
    quint32 hash = 2166136261u;
    for (const QChar c : name.toCaseFolded()) {
        hash ^= c.unicode();
        hash *= 16777619u;
    }
    return QColor(QRgb(grounds[hash % grounds.size()]));
}

void Avatar::paint(
    QPainter &painter, const QRect &rect, const QString &name, const QPixmap &picture, Form form)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    if (form == Form::Round)
        shape.addEllipse(QRectF(rect));
    else
        shape.addRect(QRectF(rect));
    if (masking::isOn()) {
        painter.fillPath(shape, colorFor({}));
    } else if (!picture.isNull()) {
        painter.setClipPath(shape);
        const QSizeF natural = picture.deviceIndependentSize();
        const QSizeF filled = natural.scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), filled);
        target.moveCenter(QRectF(rect).center());
        painter.drawPixmap(target, picture, QRectF(picture.rect()));
    } else {
        painter.fillPath(shape, colorFor(name));
        QFont font = fontFor(TextRole::Section);
        font.setPixelSize(qMax(6, int(rect.height() * 0.4)));
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(rect, Qt::AlignCenter, initials(name));
    }
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_name, m_picture, m_form);
}

QPixmap safePicture(const QByteArray &bytes, int side)
{
    constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    constexpr int mostPixels = 4096;
    if (bytes.size() > mostBytes || side <= 0)
        return {};
    QByteArray format;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        format = "png";
    else if (bytes.startsWith("\xff\xd8\xff"))
        format = "jpeg";
    else
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format); // never by guessing: the guess would try SVG
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    const QSize scaled = size.scaled(side, side, Qt::KeepAspectRatioByExpanding);
    if (scaled.width() < size.width())
        reader.setScaledSize(scaled);
    const QImage image = reader.read();
    return image.isNull() ? QPixmap() : QPixmap::fromImage(image);
}

} // namespace rollcall
