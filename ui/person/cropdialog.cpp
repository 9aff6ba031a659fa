#include "ui/person/cropdialog.h"

#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/files.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/person/cropview.h"
#include "ui/person/words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString formatWord(PictureFacts::Format format)
{
    return format == PictureFacts::Format::Png ? u"PNG"_s : u"JPG"_s;
}

} // namespace

bool hasPicture(const QMimeData *data)
{
    if (!data)
        return false;
    if (data->hasImage())
        return true;
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile();
}

CropDialog::CropDialog(
    const Connection &connection, const QString &personName, const PictureLimits &limits, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_personName(personName)
    , m_stage(limits)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"cropDialog"_s);
    setWindowTitle(tr("Picture of %1").arg(personName));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);

    auto *band = new EnvironmentBand;
    band->setConnection(connection, false, false);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(metrics.gap4, metrics.gap4, metrics.gap4, metrics.gap3);
    columns->setSpacing(metrics.gap5);
    columns->addWidget(makeLeft(), 3);
    columns->addWidget(makeRight(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());

    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(200);
    connect(&m_writeSoon, &QTimer::timeout, this,
        [this] { m_stage.encode(m_view->square(), m_view->quarterTurns()); });
    connect(&m_stage, &PictureStage::stateChanged, this, &CropDialog::showStage);
    connect(&m_stage, &PictureStage::encoded, this, [this] {
        showFacts();
        if (std::exchange(m_acceptWhenWritten, false) && m_stage.result())
            accept();
    });
    connect(m_view, &CropView::changed, this, &CropDialog::cropChanged);
    auto *pasteKey = new QShortcut(QKeySequence::Paste, this);
    connect(pasteKey, &QShortcut::activated, this, &CropDialog::paste);
    showStage();
    resize(214 * metrics.s, 156 * metrics.s); // 856 x 624 at the usual size
    m_view->setFocus();
}

QWidget *CropDialog::makeLeft()
{
    const Metrics metrics = Metrics::current();
    auto *left = new QWidget;
    m_view = new CropView;
    m_tools = new QWidget;
    auto *rotateLeft = makeIconButton(u"rotateLeft"_s, tr("Turn left"), u"object-rotate-left"_s);
    auto *rotateRight = makeIconButton(u"rotateRight"_s, tr("Turn right"), u"object-rotate-right"_s);
    auto *smaller = makeIconButton(u"cropSmaller"_s, tr("Smaller cut-out"), u"list-remove"_s);
    auto *larger = makeIconButton(u"cropLarger"_s, tr("Larger cut-out"), u"list-add"_s);
    for (QToolButton *button : {rotateLeft, rotateRight, smaller, larger})
        button->setAutoRaise(false);
    if (smaller->icon().isNull()) {
        smaller->setToolButtonStyle(Qt::ToolButtonTextOnly);
        smaller->setText(u"\u2212"_s);
    }
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"cropSize"_s);
    m_slider->setAccessibleName(tr("Size of the cut-out"));
    m_slider->setRange(5, 100);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(metrics.gap2);
    tools->addWidget(rotateLeft);
    tools->addWidget(rotateRight);
    tools->addStretch(2);
    tools->addWidget(smaller);
    tools->addWidget(m_slider, 3);
    tools->addWidget(larger);
    connect(rotateLeft, &QToolButton::clicked, m_view, [this] { m_view->turn(-1); });
    connect(rotateRight, &QToolButton::clicked, m_view, [this] { m_view->turn(1); });
    connect(smaller, &QToolButton::clicked, m_view,
        [this] { m_view->setSizePercent(std::max(5, m_view->sizePercent() - 5)); });
    connect(larger, &QToolButton::clicked, m_view,
        [this] { m_view->setSizePercent(std::min(100, m_view->sizePercent() + 5)); });
    connect(m_slider, &QSlider::valueChanged, m_view, &CropView::setSizePercent);

    auto *keys = new PlainLabel(tr("Arrows move    Shift+Arrows move by 10    + and − resize    R turns"),
        TextRole::Note, Tone::Muted);
    keys->setWordWrap(true);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tools);
    layout->addWidget(keys);
    return left;
}

QWidget *CropDialog::makeRight()
{
    const Metrics metrics = Metrics::current();
    auto *right = new QWidget;
    m_pagePreview = new Avatar(metrics.pictureHeader * 2, Avatar::Form::Square);
    m_headerPreview = new Avatar(metrics.pictureHeader);
    m_listPreview = new Avatar(metrics.pictureList);
    auto *previews = new QHBoxLayout;
    previews->setSpacing(metrics.gap3);
    for (Avatar *preview : {m_pagePreview, m_headerPreview, m_listPreview}) {
        preview->setName(m_personName);
        previews->addWidget(preview, 0, Qt::AlignBottom);
    }
    previews->addStretch(1);

    m_chosen = new PlainLabel;
    m_chosen->setObjectName(u"chosenFile"_s);
    m_chosen->setElided(true);
    m_sentAs = new PlainLabel;
    m_sentAs->setObjectName(u"sentAs"_s);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(metrics.gap5);
    facts->setVerticalSpacing(metrics.gap1);
    facts->setColumnStretch(1, 1);
    facts->addWidget(new PlainLabel(tr("Chosen"), TextRole::Body, Tone::Muted), 0, 0);
    facts->addWidget(m_chosen, 0, 1);
    facts->addWidget(new PlainLabel(tr("Sent as"), TextRole::Body, Tone::Muted), 1, 0);
    facts->addWidget(m_sentAs, 1, 1);
    facts->addWidget(new PlainLabel(tr("Limit"), TextRole::Body, Tone::Muted), 2, 0);
    facts->addWidget(
        new PlainLabel(tr("%1, PNG or JPG, not animated").arg(dataSize(m_stage.limits().sentBytes))), 2, 1);
    m_noticeBox = new QWidget;
    m_notices = new QVBoxLayout(m_noticeBox);
    m_notices->setContentsMargins(0, 0, 0, 0);
    m_notices->setSpacing(metrics.gap2);

    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap2);
    layout->addWidget(new PlainLabel(tr("As it will appear"), TextRole::Section));
    layout->addLayout(previews);
    layout->addWidget(new PlainLabel(tr("on the page, in headers, in lists"), TextRole::Note, Tone::Muted));
    layout->addSpacing(metrics.gap3);
    layout->addWidget(new PlainLabel(tr("File"), TextRole::Section));
    layout->addLayout(facts);
    layout->addSpacing(metrics.gap2);
    layout->addWidget(m_noticeBox);
    layout->addStretch(1);
    right->setMinimumWidth(metrics.editor);
    return right;
}

QWidget *CropDialog::makeFoot()
{
    const Metrics metrics = Metrics::current();
    auto *foot = new QWidget;
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    auto *choose = makeButton(u"chooseFile"_s, tr("Choose another file…"), u"document-open-folder"_s);
    auto *pasteButton
        = makeButton(u"pastePicture"_s, tr("Paste"), u"edit-paste"_s, ButtonKind::Normal, u"Ctrl+V"_s);
    auto *cancel = makeButton(u"cancelCrop"_s, tr("Cancel"), {}, ButtonKind::Normal, tr("Esc"));
    m_stageButton = makeButton(u"stagePicture"_s, tr("Stage picture"), {}, ButtonKind::Primary, tr("Enter"));
    m_stageButton->setDefault(true);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics.gap4, metrics.gap3, metrics.gap4, metrics.gap3);
    layout->setSpacing(metrics.gap2);
    layout->addWidget(choose);
    layout->addWidget(pasteButton);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_stageButton);
    connect(choose, &QPushButton::clicked, this,
        [this] { chooseFile(m_personName, this, [this](const QString &path) { loadFile(path); }); });
    connect(pasteButton, &QPushButton::clicked, this, &CropDialog::paste);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stageButton, &QPushButton::clicked, this, &CropDialog::accept);
    return foot;
}

void CropDialog::chooseFile(
    const QString &personName, QWidget *parent, const std::function<void(const QString &)> &take)
{
    openFileDialog(u"pictureFileDialog"_s, tr("Choose a picture of %1").arg(personName),
        tr("Pictures (*.png *.jpg *.jpeg)") + u";;"_s + tr("All files (*)"), {}, parent, take);
}

void CropDialog::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!hasPicture(copied))
        return;
    if (copied->hasImage())
        m_stage.loadImage(QGuiApplication::clipboard()->image());
    else
        m_stage.loadFile(copied->urls().first().toLocalFile());
}

void CropDialog::loadFile(const QString &path)
{
    m_stage.loadFile(path);
}

void CropDialog::loadImage(const QImage &image)
{
    m_stage.loadImage(image);
}

void CropDialog::loadBytes(const QByteArray &bytes, const QString &fileName)
{
    m_stage.loadBytes(bytes, fileName);
}

void CropDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasPicture(event->mimeData()))
        event->acceptProposedAction();
}

void CropDialog::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasImage())
        m_stage.loadImage(qvariant_cast<QImage>(event->mimeData()->imageData()));
    else if (hasPicture(event->mimeData()))
        m_stage.loadFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void CropDialog::showStage()
{
    const bool ready = m_stage.state() == PictureStage::State::Ready;
    m_view->setImage(m_stage.image());
    m_tools->setEnabled(ready);
    m_chosen->setText(m_stage.state() == PictureStage::State::Empty || m_stage.facts().bytes == 0
            ? m_stage.fileName()
            : tr("%1, %2 × %3, %4")
                  .arg(m_stage.fileName())
                  .arg(m_stage.facts().size.width())
                  .arg(m_stage.facts().size.height())
                  .arg(dataSize(m_stage.facts().bytes)));
    setDisabledReason(m_stageButton,
        ready                                                 ? QString()
            : m_stage.state() == PictureStage::State::Loading ? tr("The picture is being opened.")
            : m_stage.state() == PictureStage::State::Refused ? m_stage.problemText()
                                                              : tr("No picture has been chosen."));
    showFacts();
}

void CropDialog::cropChanged()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_view->sizePercent());
    showPreviews();
    if (m_stage.state() == PictureStage::State::Ready)
        m_writeSoon.start();
}

void CropDialog::showPreviews()
{
    const qreal ratio = devicePixelRatioF();
    const QImage cut = m_view->cutOut(int(2 * Metrics::current().pictureHeader * ratio));
    for (Avatar *preview : {m_pagePreview, m_headerPreview, m_listPreview})
        preview->setPicture(QPixmap::fromImage(cut));
}

void CropDialog::showFacts()
{
    qDeleteAll(m_noticeBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const auto add = [this](Sign sign, const QString &text) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Metrics::current().gap2);
        layout->addWidget(new SignLabel(sign), 0, Qt::AlignTop);
        auto *words = new PlainLabel(text, TextRole::Body, sign == Sign::Failed ? Tone::Bad : Tone::Text);
        words->setObjectName(u"pictureNotice"_s);
        words->setWordWrap(true);
        layout->addWidget(words, 1);
        m_notices->addWidget(line);
    };
    const auto &result = m_stage.result();
    if (m_stage.state() == PictureStage::State::Refused) {
        m_sentAs->setText({});
        add(Sign::Failed, m_stage.problemText());
        return;
    }
    if (m_stage.state() != PictureStage::State::Ready) {
        m_sentAs->setText(m_stage.state() == PictureStage::State::Loading ? tr("being opened") : QString());
        return;
    }
    m_sentAs->setText(result ? tr("%1, %2 × %3, %4")
                                   .arg(formatWord(m_stage.facts().format))
                                   .arg(result->size.width())
                                   .arg(result->size.height())
                                   .arg(dataSize(result->attachment.data.size()))
                             : QString());
    if (m_stage.facts().hasMetadata)
        add(Sign::Verified, tr("Place and camera data will be removed"));
    if (result && result->madeSmaller)
        add(Sign::Information, tr("Larger than %1 takes, so it is made smaller").arg(m_connection.name));
    add(Sign::Information,
        tr("%1 needs a moment to show a new picture; yours is shown here meanwhile").arg(m_connection.name));
}

void CropDialog::accept()
{
    if (m_stage.state() != PictureStage::State::Ready)
        return;
    if (m_writeSoon.isActive() || m_stage.isEncoding() || !m_stage.result()) {
        if (m_writeSoon.isActive() || !m_stage.isEncoding()) {
            m_writeSoon.stop();
            m_stage.encode(m_view->square(), m_view->quarterTurns());
        }
        m_acceptWhenWritten = true;
        return;
    }
    emit picked(m_stage.result()->attachment, m_view->cutOut(2 * Metrics::current().picturePage));
    QDialog::accept();
}

void CropDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
}

} // namespace rollcall
