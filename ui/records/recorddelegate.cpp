#include "ui/records/recorddelegate.h"

#include "models/table/displaytext.h"
#include "models/table/recordtablemodel.h"
#include "ui/common/scripts.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

void paintBar(
    QPainter *painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const Metrics metrics = Metrics::current();
    // Different lengths, as text would have; the same at every repaint.
    const int share = 55 + int((uint(index.row()) * 37U + uint(index.column()) * 61U) % 36U);
    const int width = room.width() * share / 100;
    const QRect bar(room.left(), room.center().y() - metrics.gap1 + 1, width, 2 * metrics.gap1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state & QStyle::State_Selected ? tokens.softLine : tokens.line);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, room, bar), 2, 2);
    painter->restore();
}

//! Where the pen starts. A text in a rectangle would be searched for places to break it at, with dictionaries
//! for some scripts.
QPoint startOfLine(
    const QRect &room, const QStyleOptionViewItem &option, const QFontMetrics &metrics, const QString &text)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.displayAlignment);
    const int baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    if (!(alignment & (Qt::AlignRight | Qt::AlignHCenter)))
        return {room.left(), baseline};
    const int left = room.width() - metrics.horizontalAdvance(text);
    return {room.left() + (alignment & Qt::AlignHCenter ? left / 2 : left), baseline};
}

} // namespace

QColor RecordDelegate::textColor(const QStyleOptionViewItem &option, const QColor &wanted)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool active = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
    return active && tokens.selectedText != tokens.text ? tokens.selectedText : wanted;
}

void RecordDelegate::paintGround(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem panel = option;
    panel.index = index;
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);
    if (option.state & QStyle::State_HasFocus) {
        const Tokens &tokens = Tokens::of(option.palette);
        painter->save();
        painter->setPen(QPen(textColor(option, tokens.focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintGround(painter, item, index);

    const Tokens &tokens = Tokens::of(item.palette);
    const Metrics metrics = Metrics::current();
    QRect room = item.rect.adjusted(metrics.cellInset, 0, -metrics.cellInset, 0);
    const auto absence = Absence(index.data(RecordTableModel::AbsenceRole).toInt());
    const auto mark = RecordTableModel::Mark(index.data(RecordTableModel::MarkRole).toInt());
    if (absence == Absence::NotLoaded) {
        paintBar(painter, room, item, index);
        return;
    }

    const QString text = visibleText(index.data(Qt::DisplayRole).toString());
    QColor color = tokens.text;
    QFont font = fontToWrite(item.font, text);
    if (absence != Absence::Present || mark == RecordTableModel::Mark::Gone)
        color = absence == Absence::Empty ? tokens.faint : tokens.muted;
    if (mark == RecordTableModel::Mark::Gone)
        font.setStrikeOut(true);
    color = textColor(item, color);

    const auto placeSign = [&](Sign sign, bool atStart) {
        const int side = metrics.icon;
        const QRect place(
            atStart ? room.left() : room.right() - side + 1, room.center().y() - side / 2, side, side);
        paintSign(*painter, QStyle::visualRect(item.direction, room, place), sign, item.palette,
            signGroundOf(item));
        const int taken = side + metrics.gap1;
        const QRect rest = room.adjusted(atStart ? taken : 0, 0, atStart ? 0 : -taken, 0);
        room = QStyle::visualRect(item.direction, room, rest);
    };
    if (absence == Absence::Hidden)
        placeSign(Sign::Hidden, true);
    else if (absence == Absence::NotOffered)
        placeSign(Sign::NotOffered, true);
    if (mark == RecordTableModel::Mark::Changed && index.column() == 0)
        placeSign(Sign::Verified, false);

    painter->save();
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics fontMetrics(font);
    const QString elided = fontMetrics.elidedText(text, Qt::ElideRight, room.width());
    // The whole stays in the direction of the window, the text keeps its own inside. A phone number keeps its
    // plus in front whatever is said behind it.
    const bool isFromTheRight = text.isRightToLeft() && !text.startsWith(u'+');
    painter->setLayoutDirection(isFromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(startOfLine(room, item, fontMetrics, elided), elided);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics = Metrics::current();
    const QString text = index.data(Qt::DisplayRole).toString().left(120);
    const int width = QFontMetrics(fontToWrite(option.font, text)).horizontalAdvance(text);
    return {width + 5 * metrics.s + 2, metrics.rowHeight};
}

bool RecordDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(visibleText(tip, 512, true)), view);
    return true;
}

} // namespace rollcall
