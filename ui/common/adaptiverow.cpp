#include "ui/common/adaptiverow.h"

#include <QWidget>

#include <algorithm>

namespace rollcall {

AdaptiveRow::AdaptiveRow(QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
{ }

QSize AdaptiveRow::minimumSize() const
{
    return {widest(&QLayoutItem::minimumSize), QBoxLayout::minimumSize().height()};
}

QSize AdaptiveRow::sizeHint() const
{
    return {widest(&QLayoutItem::sizeHint), QBoxLayout::sizeHint().height()};
}

int AdaptiveRow::widest(QSize (QLayoutItem::*size)() const) const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        if (!itemAt(i)->isEmpty())
            width = std::max(width, (itemAt(i)->*size)().width());
    }
    const QMargins margins = contentsMargins();
    return width + margins.left() + margins.right();
}

void AdaptiveRow::setGeometry(const QRect &box)
{
    setDirection(wantedWidth() <= box.width() ? LeftToRight : TopToBottom);
    QBoxLayout::setGeometry(box);
}

int AdaptiveRow::wantedWidth() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    int shown = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        width += itemAt(i)->sizeHint().width();
        ++shown;
    }
    return width + std::max(shown - 1, 0) * spacing();
}

} // namespace rollcall
