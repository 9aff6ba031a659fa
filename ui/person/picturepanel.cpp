#include "ui/person/picturepanel.h"

#include "services/directories/connections.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/person/cropdialog.h"
#include "ui/person/pictureloader.h"
#include "ui/person/words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

PicturePanel::PicturePanel(
    Connections &connections, const Connection &connection, const Abilities &abilities, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_abilities(abilities)
    , m_loader(new PictureLoader(connections, connection.id, this))
    , m_title(new PlainLabel(tr("Picture"), TextRole::Section))
    , m_picture(new Avatar(Metrics::current().picturePage, Avatar::Form::Square))
    , m_change(makeButton(u"changePicture"_s, tr("Change…")))
    , m_remove(makeButton(u"removePicture"_s, tr("Remove…")))
    , m_retry(makeLink(u"retryPicture"_s, tr("Ask again")))
    , m_stagedLine(new QWidget)
    , m_stagedWords(new PlainLabel(QString(), TextRole::Section))
    , m_undo(makeIconButton(u"undoPicture"_s, tr("Undo the change of the picture"), u"edit-undo"_s))
    , m_sign(new SignLabel)
    , m_facts(new PlainLabel(QString(), TextRole::Note))
    , m_note(new PlainLabel(QString(), TextRole::Note, Tone::Muted))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"picturePanel"_s);
    setAccessibleName(tr("Picture"));
    setAcceptDrops(m_abilities.canChange);
    m_change->setAccessibleName(tr("Change the picture"));
    m_remove->setAccessibleName(tr("Remove the picture"));
    m_picture->setObjectName(u"pagePicture"_s);

    auto *staged = new QHBoxLayout(m_stagedLine);
    staged->setContentsMargins(0, 0, 0, 0);
    staged->setSpacing(metrics.gap1);
    m_stagedWords->setObjectName(u"stagedPicture"_s);
    m_stagedWords->setWordWrap(true);
    staged->addWidget(new SignLabel(Sign::Staged));
    staged->addWidget(m_stagedWords, 1);
    staged->addWidget(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap2);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics.gap1);
    facts->addWidget(m_sign, 0, Qt::AlignTop);
    facts->addWidget(m_facts, 1);
    m_facts->setObjectName(u"pictureFacts"_s);
    m_facts->setWordWrap(true);
    m_note->setObjectName(u"pictureNote"_s);
    m_note->setWordWrap(true);

    m_title->setMinimumHeight(metrics.rowHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap3, 0, 0, 0);
    layout->setSpacing(metrics.gap2);
    layout->addWidget(m_title);
    layout->addWidget(m_picture);
    layout->addWidget(m_stagedLine);
    layout->addLayout(buttons);
    layout->addLayout(facts);
    layout->addWidget(m_note);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addStretch(1);

    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(
        paste, &QShortcut::activated, this, [this] { takeFrom(QGuiApplication::clipboard()->mimeData()); });
    connect(m_change, &QPushButton::clicked, this, &PicturePanel::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_staged = {std::nullopt, {}, true};
        showAll();
        emit stagedChanged();
    });
    connect(m_undo, &QToolButton::clicked, this, &PicturePanel::unstage);
    connect(
        m_retry, &QPushButton::clicked, this, [this] { setAddress(m_loader->address().toString(), true); });
    connect(m_loader, &PictureLoader::loaded, this, [this] {
        m_sent = {};
        m_waiting = 0;
        m_trouble.clear();
        showAll();
    });
    connect(m_loader, &PictureLoader::waiting, this, [this](int attempt) {
        m_waiting = attempt;
        showAll();
    });
    connect(m_loader, &PictureLoader::failed, this, [this](const QString &sentence) {
        m_waiting = 0;
        m_trouble = sentence;
        showAll();
    });
    showAll();
}

void PicturePanel::setPerson(const QString &name)
{
    m_personName = name;
    m_picture->setName(name);
}

void PicturePanel::setBeside(bool beside)
{
    m_title->setVisible(beside);
    // In the column of the fields the words have its width; a width of its own would be measured wrongly
    // there.
    const Metrics metrics = Metrics::current();
    const int width = metrics.picturePage + metrics.gap3;
    setMinimumWidth(width);
    setMaximumWidth(beside ? width : QWIDGETSIZE_MAX);
}

void PicturePanel::setLocked(const QString &reason)
{
    m_lockReason = reason;
    showAll();
}

void PicturePanel::setAddress(const QString &address, bool isNew)
{
    const QUrl url = address.isEmpty() ? QUrl() : m_connection.baseUrl.resolved(QUrl(address));
    if (!isNew && url == m_loader->address() && m_trouble.isEmpty())
        return;
    m_trouble.clear();
    m_waiting = 0;
    if (url.isEmpty())
        m_sent = {};
    m_loader->load(url, isNew);
    showAll();
}

bool PicturePanel::hasPicture() const
{
    return !m_loader->address().isEmpty();
}

void PicturePanel::unstage()
{
    if (m_staged.isEmpty())
        return;
    m_staged = {};
    showAll();
    m_change->setFocus();
    emit stagedChanged();
}

void PicturePanel::markSent()
{
    m_sent = m_staged.preview;
    m_staged = {};
    showAll();
    emit stagedChanged();
}

CropDialog *PicturePanel::openCropDialog()
{
    PictureLimits limits;
    if (m_abilities.limit > 0)
        limits.sentBytes = m_abilities.limit;
    auto *dialog = new CropDialog(m_connection, m_personName, limits, window());
    connect(dialog, &CropDialog::picked, this, [this](const Attachment &attachment, const QImage &preview) {
        m_staged = {attachment, preview, false};
        showAll();
        emit stagedChanged();
    });
    dialog->open();
    return dialog;
}

void PicturePanel::chooseFile()
{
    CropDialog::chooseFile(
        m_personName, this, [this](const QString &path) { openCropDialog()->loadFile(path); });
}

void PicturePanel::takeFrom(const QMimeData *source)
{
    if (!m_abilities.canChange || !m_lockReason.isEmpty() || !rollcall::hasPicture(source))
        return;
    CropDialog *dialog = openCropDialog();
    if (source->hasImage())
        dialog->loadImage(qvariant_cast<QImage>(source->imageData()));
    else
        dialog->loadFile(source->urls().first().toLocalFile());
}

void PicturePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_lockReason.isEmpty() && rollcall::hasPicture(event->mimeData()))
        event->acceptProposedAction();
}

void PicturePanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFrom(event->mimeData());
}

void PicturePanel::tell(const QString &facts, const QString &note, bool bad)
{
    m_sign->setVisible(bad);
    m_sign->setSign(bad ? Sign::Warning : Sign::None);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PicturePanel::showAll()
{
    if (!m_abilities.offered) {
        m_picture->hide();
        m_change->hide();
        m_remove->hide();
        m_retry->hide();
        m_stagedLine->hide();
        tell(tr("Not offered by %1").arg(m_connection.name), tr("This service keeps no pictures of people."));
        m_sign->setSign(Sign::NotOffered);
        m_sign->setVisible(true);
        return;
    }
    const bool staged = !m_staged.isEmpty();
    const QImage shown = m_staged.picture ? m_staged.preview
        : m_staged.removal                ? QImage()
        : !m_sent.isNull()                ? m_sent
        : hasPicture()                    ? m_loader->image()
                                          : QImage();
    const QPixmap pixmap = QPixmap::fromImage(shown);
    m_picture->setPicture(pixmap);
    emit pictureChanged(
        m_staged.isEmpty() ? pixmap : QPixmap::fromImage(hasPicture() ? m_loader->image() : QImage()));

    m_stagedLine->setVisible(staged);
    m_stagedWords->setText(m_staged.removal ? tr("Will be removed") : tr("New, not sent"));
    m_undo->setVisible(staged);
    m_change->setVisible(m_abilities.canChange);
    m_remove->setVisible(m_abilities.canRemove && hasPicture() && !m_staged.removal);
    setDisabledReason(m_change, m_lockReason);
    setDisabledReason(m_remove, m_lockReason);
    m_retry->setVisible(!m_trouble.isEmpty() && !staged);

    const PictureFacts &facts = m_loader->facts();
    const QString word = facts.format == PictureFacts::Format::Png ? u"PNG"_s : u"JPG"_s;
    if (m_staged.picture) {
        tell(tr("%1 × %2, %3")
                 .arg(m_staged.preview.width())
                 .arg(m_staged.preview.height())
                 .arg(dataSize(m_staged.picture->data.size())),
            tr("Sent after the other changes, once you send them."));
    } else if (m_staged.removal) {
        tell({}, tr("The picture goes once you send the change."));
    } else if (m_waiting > 0) {
        tell(tr("%1 does not show the new picture yet.").arg(m_connection.name),
            tr("Asked %1 of %2 times; the one you sent is shown meanwhile.")
                .arg(m_waiting)
                .arg(PictureLoader::tries));
    } else if (!m_trouble.isEmpty()) {
        tell(m_trouble, m_sent.isNull() ? QString() : tr("The one you sent is shown."), true);
    } else if (m_loader->isLoading()) {
        tell(tr("Being fetched"), {});
    } else if (hasPicture()) {
        tell(tr("%1, %2 × %3, %4, %5", "service, width, height, format, size")
                 .arg(m_connection.name)
                 .arg(facts.size.width())
                 .arg(facts.size.height())
                 .arg(word, dataSize(facts.bytes)),
            {});
    } else {
        tell({},
            m_abilities.canChange && m_lockReason.isEmpty()
                ? tr("No picture. Choose one, drop a file here or paste one (Ctrl+V).")
                : tr("No picture."));
    }
}

void PicturePanel::paintEvent(QPaintEvent *)
{
    if (m_staged.isEmpty())
        return;
    QPainter painter(this);
    const int bar = 3;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
    painter.fillRect(x, m_picture->y(), bar, m_picture->height(), Tokens::of(palette()).accent);
}

} // namespace rollcall
