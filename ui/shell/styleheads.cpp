// Column headers and tabs of ConsoleStyle. Drawn, and not dressed by a style sheet: under one, each widget
// that moves to another parent is dressed anew with all that is in it.

#include "ui/shell/style.h"
#include "ui/shell/stylepaint.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionTab>

namespace rollcall {

using stylepaint::paintChevron;
using stylepaint::paintRing;

namespace {

int sideOfArrow(const Metrics &m)
{
    return qRound(0.7 * m.icon);
}

void paintEndLine(QPainter *painter, const QStyleOption &option, const QColor &color)
{
    const QRect line(option.rect.right(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, line), color);
}

void paintBottomLine(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

} // namespace

void ConsoleStyle::drawHeadGround(const QStyleOption &option, bool isLast, QPainter *painter)
{
    const Tokens &t = Tokens::of(option.palette);
    painter->fillRect(option.rect, t.header);
    paintBottomLine(painter, option.rect, t.line);
    if (!isLast)
        paintEndLine(painter, option, t.line);
}

void ConsoleStyle::drawHeadLabel(const QStyleOptionHeader &head, QPainter *painter)
{
    const Tokens &t = Tokens::of(head.palette);
    const Metrics m = Metrics::current();
    const QRect room = head.rect.adjusted(m.cellInset, 0, -m.cellInset, -1);
    const bool isSorted = head.sortIndicator != QStyleOptionHeader::None;
    const int side = isSorted ? sideOfArrow(m) : 0;
    const int gap = isSorted ? m.gap1 : 0;
    const QString text
        = painter->fontMetrics().elidedText(head.text, Qt::ElideRight, room.width() - side - gap);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const QRect whole = alignedRect(
        head.direction, head.textAlignment, {qMin(room.width(), width + gap + side), room.height()}, room);
    const QRect word(whole.left(), whole.top(), whole.width() - gap - side, whole.height());
    painter->setPen(t.muted);
    painter->drawText(visualRect(head.direction, whole, word), Qt::AlignCenter | Qt::TextSingleLine, text);
    if (!isSorted)
        return;
    const QRect arrow(whole.right() - side + 1, whole.center().y() - side / 2, side, side);
    paintChevron(painter, visualRect(head.direction, whole, arrow), t.muted,
        head.sortIndicator == QStyleOptionHeader::SortUp);
}

void ConsoleStyle::drawTab(const QStyleOptionTab &tab, QPainter *painter)
{
    const Tokens &t = Tokens::of(tab.palette);
    const bool isCurrent = tab.state & State_Selected;
    painter->fillRect(tab.rect, isCurrent ? t.base : t.window);
    paintBottomLine(painter, tab.rect, isCurrent ? t.base : t.line);
    paintEndLine(painter, tab, t.line);
    if (isCurrent)
        painter->fillRect(QRect(tab.rect.topLeft(), QSize(tab.rect.width(), 2)), t.accent);
    if (tab.state & State_HasFocus)
        paintRing(painter, tab.rect.adjusted(2, 4, -3, -2), t.focus, Metrics::current().tagRadius);
}

void ConsoleStyle::drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = Tokens::of(tab.palette);
    const bool isCurrent = tab.state & State_Selected;
    QStyleOptionTab label(tab);
    label.state.setFlag(State_HasFocus, false); // the ring is the tab's
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
        label.palette.setColor(role, isCurrent ? t.text : t.muted);
    painter->save();
    if (isCurrent) {
        QFont bold = painter->font();
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
    }
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
    painter->restore();
}

QSize ConsoleStyle::sizeOfHead(const QStyleOptionHeader &head)
{
    const Metrics m = Metrics::current();
    // Room for the arrow also while the list is in no order: columns keep their width.
    const int text = head.fontMetrics.size(Qt::TextSingleLine, head.text).width();
    return {text + 2 * m.cellInset + m.gap1 + sideOfArrow(m) + 1, m.rowHeight};
}

} // namespace rollcall
