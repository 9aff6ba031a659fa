#include "ui/common/buttons.h"

#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

namespace rollcall {

QPushButton *makeButton(const QString &name, const QString &text, const QString &iconName, ButtonKind kind,
    const QString &shortcutHint, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setProperty("iconName", iconName);
    }
    setButtonKind(button, kind);
    if (!shortcutHint.isEmpty())
        setShortcutHint(button, shortcutHint);
    return button;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("buttonKind", int(kind));
    button->update();
}

void setShortcutHint(QPushButton *button, const QString &hint)
{
    button->setProperty("shortcutHint", hint);
    button->setAccessibleDescription(hint);
    // Only a new text makes a push button forget the size it has worked out.
    const QString text = button->text();
    button->setText(text + QLatin1Char(' '));
    button->setText(text);
}

QToolButton *makeIconButton(
    const QString &name, const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(plainToolTip(text));
    button->setStatusTip(text);
    return button;
}

QPushButton *makeLink(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = makeButton(name, text, {}, ButtonKind::Normal, {}, parent);
    button->setProperty("link", true);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setDisabledReason(QWidget *widget, const QString &reason)
{
    widget->setEnabled(reason.isEmpty());
    widget->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    widget->setStatusTip(reason);
    widget->setAccessibleDescription(reason);
}

void setDisabledReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    action->setStatusTip(reason);
}

} // namespace rollcall
