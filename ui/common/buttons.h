#pragma once

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace rollcall {

enum class ButtonKind { Normal, Primary, Danger };

//! A button with an optional icon (Breeze name) and the shortcut in faint after the word (\p shortcutHint is
//! only shown; the key is an action's affair). \p name is the object name. Accessible name is the text.
QPushButton *makeButton(const QString &name, const QString &text, const QString &iconName = {},
    ButtonKind kind = ButtonKind::Normal, const QString &shortcutHint = {}, QWidget *parent = nullptr);
void setButtonKind(QPushButton *button, ButtonKind kind);
void setShortcutHint(QPushButton *button, const QString &hint);
//! An icon without a word; \p text is its name, tool tip and status tip.
QToolButton *makeIconButton(
    const QString &name, const QString &text, const QString &iconName, QWidget *parent = nullptr);
//! Text that looks like a link and is a button.
QPushButton *makeLink(const QString &name, const QString &text, QWidget *parent = nullptr);
//! Disables with a reason in tool tip and status tip, and tells ears; an empty reason enables.
void setDisabledReason(QWidget *widget, const QString &reason);
void setDisabledReason(QAction *action, const QString &reason); //!< the same in menus and the palette

} // namespace rollcall
