// Sizes, places and hints of ConsoleStyle; what is drawn stands in style.cpp.

#include "ui/common/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QStyleOptionButton>
#include <QStyleOptionHeader>
#include <QStyleOptionTab>
#include <QWidget>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! How much wider the text of a tab is while it is the current one.
int emboldening(const QStyleOptionTab &tab, const QWidget *widget)
{
    QFont font = widget ? widget->font() : fontFor(TextRole::Body);
    const int calm = QFontMetrics(font).size(Qt::TextShowMnemonic, tab.text).width();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).size(Qt::TextShowMnemonic, tab.text).width() - calm;
}

} // namespace

QSize ConsoleStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Metrics m = Metrics::current();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool link = widget && widget->property("link").toBool();
        QFont font = widget ? widget->font() : fontFor(TextRole::Body);
        font.setWeight(QFont::DemiBold); // the widest it gets
        const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
        int width = QFontMetrics(font).size(flags, button->text).width();
        if (!button->icon.isNull())
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : m.gap2);
        const QString hint = widget ? widget->property("shortcutHint").toString() : QString();
        if (!hint.isEmpty())
            width += QFontMetrics(fontFor(TextRole::Shortcut)).horizontalAdvance(hint) + m.gap2;
        if (button->features & QStyleOptionButton::HasMenu)
            width += m.icon + m.gap1;
        if (link)
            return {width + 2, qMax(QFontMetrics(font).height() + 2, m.rowHeight - 2 * m.gap1)};
        return {width + 2 * m.gap3, m.rowHeight};
    }
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0)
            break;
        return {size.width() + 2 * m.gap2, qMax(m.rowHeight, size.height() + 2)};
    case CT_ComboBox:
        // Qt measures the ink of a text, which may be a little narrower than its letters set.
        return {size.width() + 3 * m.gap2 + m.icon + m.gap1, qMax(m.rowHeight, size.height() + 2)};
    case CT_ToolButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({m.rowHeight, m.rowHeight});
    case CT_MenuItem: {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted.setHeight(qMax(wanted.height(), m.rowHeight));
        return wanted;
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * m.gap2 + 2, m.rowHeight};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return wanted.expandedTo({0, m.rowHeight});
    }
    case CT_ItemViewItem: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return wanted.expandedTo({0, m.rowHeight});
    }
    case CT_HeaderSection:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return sizeOfHead(*head);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {size.width() + emboldening(*tab, widget), m.tabRow};
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const Metrics m = Metrics::current();
    const QRect r = option->rect;
    const int arrow = m.icon + 2 * m.gap2;
    switch (subControl) {
    case SC_ComboBoxArrow:
        return visualRect(option->direction, r, QRect(r.right() - arrow + 1, r.y(), arrow, r.height()));
    case SC_ComboBoxEditField:
        return visualRect(option->direction, r, r.adjusted(m.gap2, 2, -arrow, -2));
    default:
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
}

QRect ConsoleStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int inset
        = frame && frame->lineWidth > 0 ? Metrics::current().gap2 - 3 : 0; // QLineEdit adds 2 itself
    return rect.adjusted(inset, 0, -inset, 0);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics m = Metrics::current();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.icon;
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutHorizontalSpacing:
        return m.gap2;
    case PM_LayoutVerticalSpacing:
        return m.gap2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m.gap3;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m.gap2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return m.gap1;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_FocusFrameHMargin:
        return m.gap1;
    case PM_TabBarTabHSpace:
        return 2 * qRound(3.5 * m.s) + 1;
    case PM_TabBarTabVSpace:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return m.gap1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ConsoleStyle::standardIcon(
    StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return icon(u"dialog-close"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"overflow-menu"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int ConsoleStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonLayout:
        return 3; // the primary button at the end, as on the other desktops of our people
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace rollcall
