#include "ui/shell/style.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/shell/stylepaint.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

namespace rollcall {

using stylepaint::paintBox;
using stylepaint::paintChevron;
using stylepaint::paintRing;

namespace {

const Tokens &tokens(const QStyleOption *option)
{
    return Tokens::of(option->palette);
}

qreal corner()
{
    return Metrics::current().radius;
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property("buttonKind").toInt()) : ButtonKind::Normal;
}

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

// What is drawn with
// ---------------------------------------------------------------------------------------------------------------

void stylepaint::paintBox(
    QPainter *painter, const QRect &rect, const QColor &ground, const QColor &edge, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : Qt::NoPen);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void stylepaint::paintRing(QPainter *painter, const QRect &rect, const QColor &color, qreal radius)
{
    constexpr qreal ringWidth = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, ringWidth));
    const qreal half = ringWidth / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void stylepaint::paintChevron(QPainter *painter, const QRectF &box, const QColor &color, bool isUp)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, qMax(1.2, box.width() / 11.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    const qreal reach = box.width() / 4;
    const qreal fall = isUp ? -reach / 2 : reach / 2;
    painter->drawPolyline(QPolygonF{{middle.x() - reach, middle.y() - fall}, {middle.x(), middle.y() + fall},
        {middle.x() + reach, middle.y() - fall}});
    painter->restore();
}

// The style
// ---------------------------------------------------------------------------------------------------------------

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover, false); // no hover transitions
    else if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(fontFor(TextRole::Header));
    if (qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
}

//! Qt keeps the least size of a combo box from when it was first asked, which may be before it has its items,
//! and through a change of font. Another style is what makes it measure again.
bool ConsoleStyle::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange) {
        QEvent anew(QEvent::StyleChange);
        QCoreApplication::sendEvent(object, &anew);
    }
    return QProxyStyle::eventFilter(object, event);
}

void ConsoleStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & State_Sunken;
    const bool on = option->state & State_On;
    const ButtonKind kind = kindOf(widget);
    QRect rect = option->rect;

    if (widget && widget->property("link").toBool()) {
        if (option->state & State_HasFocus)
            paintRing(painter, rect, t.focus, Metrics::current().tagRadius);
        return;
    }
    QColor ground = t.button;
    QColor edge = t.control;
    if (!enabled) {
        ground = t.window;
        edge = t.line;
    } else if (kind == ButtonKind::Primary) {
        ground = edge = t.accent;
    } else if (kind == ButtonKind::Danger) {
        ground = edge = t.bad;
    } else if (on) {
        ground = t.selected;
    } else if (down) {
        ground = t.header;
    }
    if (down && enabled && kind != ButtonKind::Normal)
        ground = ground.darker(112);

    const int segment = widget ? widget->property("segment").toInt() : 0;
    painter->save();
    if (segment != 0) {
        // Inner edges are shared: each but the first draws over the end edge of the one before.
        painter->setClipRect(rect);
        const bool mirrored = option->direction == Qt::RightToLeft;
        const int reach = Metrics::current().radius * 2;
        const bool roundStart = segment == 1;
        const bool roundEnd = segment == 3;
        if (!(mirrored ? roundEnd : roundStart))
            rect.adjust(segment == 2 || segment == 3 || mirrored ? -reach : 0, 0, 0, 0);
        if (!(mirrored ? roundStart : roundEnd))
            rect.adjust(0, 0, reach, 0);
        paintBox(painter, rect, ground, edge, corner());
        painter->setPen(edge);
        if (segment != 1) {
            const int x = mirrored ? option->rect.right() : option->rect.left();
            painter->drawLine(x, option->rect.top(), x, option->rect.bottom());
        }
    } else {
        paintBox(painter, rect, ground, edge, corner());
    }
    painter->restore();

    if ((option->state & State_HasFocus) && enabled) {
        // On a filled button the ring would vanish in its own colour: it moves in and takes the text's.
        if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
            paintRing(painter, option->rect.adjusted(2, 2, -2, -2),
                kind == ButtonKind::Primary ? t.onAccent : t.onBad, 2);
        else
            paintRing(painter, option->rect, t.focus, corner());
    }
}

void ConsoleStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Tokens &t = tokens(option);
    const Metrics m = Metrics::current();
    const bool enabled = option->state & State_Enabled;
    const bool link = widget && widget->property("link").toBool();
    const ButtonKind kind = kindOf(widget);

    QColor color = enabled ? t.text : t.faint;
    QColor hintColor = t.faint;
    if (enabled && link)
        color = t.link;
    else if (enabled && kind == ButtonKind::Primary)
        color = hintColor = t.onAccent;
    else if (enabled && kind == ButtonKind::Danger)
        color = hintColor = t.onBad;
    else if (enabled && (option->state & State_On))
        color = hintColor = t.selectedText;

    const QString hint = widget ? widget->property("shortcutHint").toString() : QString();
    QFont font = widget ? widget->font() : painter->font();
    if (!link)
        font.setWeight(option->state & State_On ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const QFont hintFont = fontFor(TextRole::Shortcut);
    const QFontMetrics hintMetrics(hintFont);

    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const int iconSide = button->icon.isNull() ? 0 : button->iconSize.width();
    const int chevron = hasMenu ? m.icon + m.gap1 : 0;
    const int hintWidth = hint.isEmpty() ? 0 : hintMetrics.horizontalAdvance(hint) + m.gap2;
    const int iconWidth = iconSide == 0 ? 0 : iconSide + (button->text.isEmpty() ? 0 : m.gap2);
    const int room = button->rect.width() - (link ? 0 : 2 * m.gap2) - iconWidth - hintWidth - chevron;
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    QString text = button->text;
    int textWidth = metrics.size(flags, text).width();
    if (textWidth > room) {
        text = metrics.elidedText(text, Qt::ElideRight, qMax(0, room), flags);
        textWidth = metrics.size(flags, text).width();
    }
    const int total = iconWidth + textWidth + hintWidth + chevron;
    int x = button->rect.x() + (link ? 0 : (button->rect.width() - total) / 2);
    const auto place = [&](int width) {
        const QRect logical(x, button->rect.y(), width, button->rect.height());
        x += width;
        return visualRect(option->direction, button->rect, logical);
    };

    painter->save();
    if (iconSide > 0) {
        QRect box = place(iconWidth);
        box = QStyle::alignedRect(
            option->direction, Qt::AlignLeading | Qt::AlignVCenter, {iconSide, iconSide}, box);
        const QString name = widget ? widget->property("iconName").toString() : QString();
        if (enabled && kind != ButtonKind::Normal && !name.isEmpty())
            painter->drawPixmap(
                box, iconPixmap(name, iconSide, color, painter->device()->devicePixelRatioF()));
        else
            button->icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                option->state & State_On ? QIcon::On : QIcon::Off);
    }
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(place(textWidth), Qt::AlignCenter | flags, text);
    if (hintWidth > 0) {
        painter->setFont(hintFont);
        painter->setPen(hintColor);
        QRect box = place(hintWidth);
        if (option->direction == Qt::RightToLeft)
            box.adjust(0, 0, -m.gap2, 0);
        else
            box.adjust(m.gap2, 0, 0, 0);
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, hint);
    }
    if (hasMenu)
        paintChevron(painter, QRectF(place(chevron)).adjusted(m.gap1 / 2.0, 0, -m.gap1 / 2.0, 0), color);
    painter->restore();
}

void ConsoleStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = tokens(option);
    const bool enabled = option->state & State_Enabled;
    const bool filled = option->state & (State_On | State_NoChange);
    const QColor ground = !enabled ? t.window : filled ? t.accent : t.base;
    const QColor edge = !enabled ? t.line : filled ? t.accent : t.control;
    paintBox(painter, option->rect, ground, edge, 3);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = option->rect.width();
    painter->translate(option->rect.topLeft());
    painter->setPen(QPen(
        enabled ? t.onAccent : t.faint, qMax(1.6, side / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state & State_NoChange)
        painter->drawLine(QPointF(side * 0.28, side * 0.5), QPointF(side * 0.72, side * 0.5));
    else
        painter->drawPolyline(
            QPolygonF{{side * 0.25, side * 0.52}, {side * 0.43, side * 0.7}, {side * 0.76, side * 0.32}});
    painter->restore();
}

void ConsoleStyle::drawChoice(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = tokens(option);
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(!enabled ? t.line : on ? t.accent : t.control, on ? 1.5 : 1));
    painter->setBrush(enabled ? t.base : t.window);
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? t.accent : t.faint);
        const qreal in = circle.width() * 0.25;
        painter->drawEllipse(circle.adjusted(in, in, -in, -in));
    }
    painter->restore();
}

void ConsoleStyle::drawEditor(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option);
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = option->state & State_ReadOnly;
    QColor edge = enabled ? t.control : t.line;
    const bool invalid = widget && widget->property("invalid").toBool();
    if (widget && widget->property("staged").toBool())
        edge = t.accent;
    paintBox(painter, option->rect, enabled && !readOnly ? t.base : t.window, edge, corner());
    if (invalid)
        paintRing(painter, option->rect, t.bad, corner());
    else if ((option->state & State_HasFocus) && enabled)
        paintRing(painter, option->rect, t.focus, corner());
}

void ConsoleStyle::drawComboBox(
    const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option);
    const bool enabled = option->state & State_Enabled;
    QColor edge = enabled ? t.control : t.line;
    if (widget && widget->property("staged").toBool())
        edge = t.accent;
    paintBox(painter, option->rect, enabled ? t.button : t.window, edge, corner());
    if (widget && widget->property("invalid").toBool())
        paintRing(painter, option->rect, t.bad, corner());
    else if ((option->state & State_HasFocus) && enabled)
        paintRing(painter, option->rect, t.focus, corner());
    const Metrics m = Metrics::current();
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRectF box(0, 0, m.icon, m.icon);
    box.moveCenter(QRectF(arrow).center());
    paintChevron(painter, box, enabled ? t.muted : t.faint);
}

void ConsoleStyle::drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!item)
        return;
    const Tokens &t = tokens(option);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool selected = option->state & State_Selected;
    const bool active = option->state & State_Active;
    if (selected)
        painter->fillRect(item->rect, active ? t.selected : t.selectedIdle);
    if (!view || view->property("noBar").toBool())
        return;
    const QModelIndex current = view->currentIndex();
    if (!selected || !current.isValid() || current.row() != item->index.row()
        || current.parent() != item->index.parent())
        return;
    if (const auto *table = qobject_cast<const QTableView *>(view)) {
        // The first column that is seen.
        for (int i = 0; i < table->horizontalHeader()->count(); ++i) {
            const int section = table->horizontalHeader()->logicalIndex(i);
            if (table->isColumnHidden(section))
                continue;
            if (section != item->index.column())
                return;
            break;
        }
    } else if (item->viewItemPosition != QStyleOptionViewItem::Invalid
        && item->viewItemPosition != QStyleOptionViewItem::OnlyOne
        && item->viewItemPosition != QStyleOptionViewItem::Beginning) {
        return;
    }
    const QRect bar(item->rect.x(), item->rect.y(), 3, item->rect.height());
    painter->fillRect(visualRect(option->direction, item->rect, bar), t.accent);
}

void ConsoleStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option);
    switch (element) {
    case PE_FrameFocusRect:
        paintRing(painter, option->rect, t.focus, qobject_cast<const QAbstractItemView *>(widget) ? 0 : 2);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        if (qobject_cast<const QTabBar *>(widget ? widget->parentWidget() : nullptr))
            painter->fillRect(option->rect, t.window); // over the tabs that do not fit
        if (option->state & (State_On | State_Sunken))
            paintBox(painter, option->rect, option->state & State_On ? t.selected : t.header, {}, corner());
        if (widget && widget->property("edged").toBool())
            paintBox(painter, option->rect, {}, option->state & State_Enabled ? t.control : t.line, corner());
        if (option->state & State_HasFocus)
            paintRing(painter, option->rect, t.focus, corner());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawChoice(option, painter);
        return;
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return; // the combo box draws the frame of its editor
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        drawEditor(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        // Item views and text editors: a line, and the ring of the whole when it has focus and draws no
        // current item.
        if (qobject_cast<const QAbstractItemView *>(widget) || !(option->state & State_HasFocus))
            paintBox(painter, option->rect, {}, isTextEditor(widget) ? t.control : t.line, 0);
        else
            paintRing(painter, option->rect, t.focus, 0);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && (item->features & QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, t.alt);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), t.line);
        return;
    case PE_PanelTipLabel:
        paintBox(painter, option->rect, t.tooltip, t.control, 0);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameMenu:
        paintBox(painter, option->rect, {}, t.control, 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option);
    switch (element) {
    case CE_PushButtonBevel:
        drawButton(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_PushButton:
        drawButton(option, painter, widget);
        drawButtonLabel(option, painter, widget);
        return;
    case CE_Header:
    case CE_HeaderSection:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeadGround(*head,
                head->position == QStyleOptionHeader::End
                    || head->position == QStyleOptionHeader::OnlyOneSection,
                painter);
            if (element == CE_Header)
                drawHeadLabel(*head, painter);
        }
        return;
    case CE_HeaderEmptyArea:
        drawHeadGround(*option, true, painter);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(*tab, painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool chosen = (item->state & State_Selected) && (item->state & State_Enabled);
            painter->fillRect(item->rect, chosen ? t.selected : t.window);
            drawItemText(painter, item->rect,
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, item->palette,
                item->state & State_Enabled, item->text,
                chosen ? QPalette::HighlightedText : QPalette::ButtonText);
        }
        return;
    case CE_ProgressBarContents: {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar accented(*bar);
            accented.palette.setColor(
                QPalette::Highlight, t.accent); // the selected ground is too pale for it
            QProxyStyle::drawControl(element, &accented, painter, widget);
            return;
        }
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace rollcall
