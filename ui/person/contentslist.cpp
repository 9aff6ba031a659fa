#include "ui/person/contentslist.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Metrics metrics = Metrics::current();
        return QSize(metrics.contents, metrics.rowHeight - metrics.s / 2);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics = Metrics::current();
        const Tokens &tokens = Tokens::of(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect &row = option.rect;
        painter->save();
        if (current) {
            const int bar = 3;
            painter->fillRect(
                mirrored ? row.right() - bar + 1 : row.left(), row.top(), bar, row.height(), tokens.accent);
        }
        const auto placed = [&](int x, int width) {
            return mirrored ? QRect(row.right() - x - width + 1, row.top(), width, row.height())
                            : QRect(row.left() + x, row.top(), width, row.height());
        };
        const int numberWidth = option.fontMetrics.horizontalAdvance(u"00"_s) + metrics.gap1;
        const int align = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
        QFont font = option.font;
        painter->setFont(font);
        painter->setPen(tokens.muted);
        if (index.row() < 9)
            painter->drawText(placed(metrics.gap5, numberWidth), align, QString::number(index.row() + 1));
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(current ? tokens.text : tokens.muted);
        const int from = metrics.gap5 + numberWidth;
        const QRect words = placed(from, row.width() - from - metrics.gap1);
        painter->drawText(words, align,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.focus, 2));
            painter->drawRect(row.adjusted(4, 1, -2, -1));
        }
        painter->restore();
    }
};

} // namespace

ContentsList::ContentsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"contentsList"_s);
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("noBar", true);
    setFixedWidth(Metrics::current().contents);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit chosen(row(item)); });
}

void ContentsList::setSections(const QStringList &labels)
{
    if (labels.size() == count()) {
        bool same = true;
        for (int i = 0; i < count(); ++i)
            same = same && item(i)->text() == labels.at(i);
        if (same)
            return;
    }
    const QSignalBlocker quiet(this);
    clear();
    for (const QString &label : labels) {
        auto *entry = new QListWidgetItem(label, this);
        entry->setToolTip(label);
    }
    setCurrentRow(0);
}

void ContentsList::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(index);
    viewport()->update();
}

QSize ContentsList::sizeHint() const
{
    return QSize(Metrics::current().contents, QListWidget::sizeHint().height());
}

void ContentsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setFixedWidth(Metrics::current().contents);
}

void ContentsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit chosen(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace rollcall
