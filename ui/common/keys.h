#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QStringList>

#include <functional>

class QPushButton;
class QShortcut;
class QWidget;

//! The keys of the console's commands. A command is known by a name, "reviewAction", that all actions for it
//! have, whichever page they are on; the actions of the window say which key it has now.
namespace rollcall::keys {

//! What a command has until a person gives it another key; empty for most.
QList<QKeySequence> usual(const QString &command);
QStringList usualOwners(const QKeySequence &key); //!< the commands that have it until then
//! Makes \p action one for \p command, with the usual keys.
void give(QAction &action, const QString &command);
//! An action of \p owner that is called \p name and is one for \p command; for that of its name when there is
//! none.
QAction *makeAction(QObject *owner, const QString &name, const QString &text, const QString &command = {});
//! The same as give() for a window beside the main one, which has no menus; follows the command's key.
void give(QShortcut &shortcut, const QString &command);
QString commandOf(const QObject &actionOrShortcut); //!< empty for one that has no place among them

//! The key that \p command has now in the window of \p place; the usual one where that is not to be found.
QKeySequence of(const QWidget *place, const QString &command);
//! "Ctrl+S", as this desktop writes it.
QString shown(const QKeySequence &key);
QString text(const QWidget *place, const QString &command); //!< of() as it is shown

//! Runs \p show with the key of \p command now, and again whenever \p place appears or the keys change.
void follow(QWidget *place, const QString &command, std::function<void(const QKeySequence &)> show);
//! The key after the word of a button, as it is now.
void showOn(QPushButton *button, const QString &command);
//! Tells everything in \p window that keys have changed.
void tellChanged(QWidget &window);

} // namespace rollcall::keys
