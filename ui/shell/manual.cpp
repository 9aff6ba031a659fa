#include "ui/shell/manual.h"

#include "ui/common/windows.h"
#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int positionRole = Qt::UserRole;

QString readManual(const QString &language)
{
    QFile file(u":/help/using-rollcall%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! The headings of the English manual; translations have as many in the same order.
QStringList topics()
{
    QStringList all;
    for (const QString &line : readManual({}).split(u'\n')) {
        if (line.startsWith(u'#'))
            all.append(line.section(u' ', 1));
    }
    return all;
}

//! Words of the screen are strong and upright: not every script has slanted letters.
void straighten(QTextDocument &document)
{
    QList<QTextCursor> slanted;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().fontItalic())
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(
                part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            slanted.append(cursor);
        }
    }
    QTextCharFormat strong;
    strong.setFontItalic(false);
    strong.setFontWeight(QFont::DemiBold);
    for (QTextCursor &cursor : slanted)
        cursor.mergeCharFormat(strong);
}

//! The manual's text; pictures are shrunk to a width that is read beside it.
class ManualText : public QTextBrowser
{
public:
    explicit ManualText(int pictureWidth)
        : m_pictureWidth(pictureWidth)
    {
        setSearchPaths({u":/help"_s});
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return found;
        const QImage picture = QImage::fromData(found.toByteArray());
        const double ratio = devicePixelRatioF();
        const int width = int(std::lround(m_pictureWidth * ratio));
        QImage shown
            = picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
        shown.setDevicePixelRatio(ratio);
        return shown;
    }

private:
    int m_pictureWidth;
};

} // namespace

void Manual::open(QWidget *parent, const QString &topic)
{
    auto *manual = parent->findChild<Manual *>();
    if (!manual)
        manual = new Manual(parent);
    bringForward(*manual);
    manual->goTo(topic);
}

Manual::Manual(QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget)
    , m_text(new ManualText(2 * Metrics::current().editor))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"manual"_s);
    setWindowTitle(tr("Using Rollcall"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"manualText"_s);
    m_text->setAccessibleName(tr("Using Rollcall"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(metrics.gap5);
    const QString translated = readManual(u'.' + QLocale().name().section(u'_', 0, 0));
    m_text->setMarkdown(translated.isEmpty() ? readManual({}) : translated);
    straighten(*m_text->document());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_contents);
    line->addWidget(m_text, 1);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        auto *heading = new QListWidgetItem(block.text(), m_contents);
        heading->setData(positionRole, block.position());
    }
    const int contents = std::clamp(
        m_contents->sizeHintForColumn(0) + metrics.gap5, metrics.sidebar, 3 * metrics.sidebar / 2);
    m_contents->setFixedWidth(contents);
    m_contents->setWordWrap(true); // what is longer still
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resize(contents + 2 * metrics.editor + metrics.label, 24 * metrics.rowHeight);
    connect(m_contents, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { goToBlock(item->data(positionRole).toInt()); });
    connect(m_contents, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { goToBlock(item->data(positionRole).toInt()); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &Manual::followScrolling);
}

void Manual::goTo(const QString &topic)
{
    m_contents->setCurrentRow(std::max(0, int(topics().indexOf(topic))));
    if (const QListWidgetItem *item = m_contents->currentItem())
        goToBlock(item->data(positionRole).toInt());
    m_text->setFocus(Qt::OtherFocusReason);
}

void Manual::goToBlock(int position)
{
    const QTextBlock block = m_text->document()->findBlock(position);
    m_jumping = true; // near the end it cannot be on top
    m_text->setTextCursor(QTextCursor(block));
    const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
    m_text->verticalScrollBar()->setValue(int(place.top()));
    m_jumping = false;
}

// The heading that what is on top belongs to.
void Manual::followScrolling()
{
    if (m_jumping)
        return;
    const int top = m_text->cursorForPosition(QPoint(1, Metrics::current().rowHeight)).position();
    int current = 0;
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(positionRole).toInt() <= top)
            current = row;
    }
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(current);
}

} // namespace rollcall
