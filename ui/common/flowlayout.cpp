#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <QWidgetItem>

namespace rollcall {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
            qMax(size.height(), hint.height())};
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

int FlowLayout::arrange(const QRect &box, bool place) const
{
    const QRect room = box.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.x();
    int y = room.y();
    QList<std::pair<QLayoutItem *, QRect>> line;
    int lineHeight = 0;
    const auto endLine = [&] {
        for (const auto &[item, rect] : std::as_const(line)) {
            const QRect centred(rect.x(), y + (lineHeight - rect.height()) / 2, rect.width(), rect.height());
            if (place)
                item->setGeometry(QStyle::visualRect(direction, room, centred));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        const QSize size(qMin(wanted.width(), qMax(room.width(), item->minimumSize().width())),
            item->hasHeightForWidth() ? item->heightForWidth(qMin(wanted.width(), room.width()))
                                      : wanted.height());
        if (!line.isEmpty() && x + size.width() > room.right() + 1) {
            endLine();
            x = room.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - box.y() + contentsMargins().bottom();
}

} // namespace rollcall
