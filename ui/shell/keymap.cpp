#include "ui/shell/keymap.h"

#include "ui/common/keys.h"
#include "ui/common/text.h"

#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "keys"_L1;

bool isOneKey(const QKeySequence &key)
{
    return key.count() == 1 && key[0].key() != Qt::Key_unknown && key[0].key() != 0;
}

//! Letters and the like belong to texts.
bool canBeAKey(const QKeySequence &key)
{
    const bool isFunctionKey = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
    return isFunctionKey
        || (key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

//! What every text field and list does with it.
bool belongsToFields(const QKeySequence &key)
{
    using enum QKeySequence::StandardKey;
    constexpr std::array all{Copy, Cut, Paste, SelectAll, Undo, Redo, Delete, DeleteStartOfWord,
        DeleteEndOfWord, MoveToNextWord, MoveToPreviousWord, MoveToStartOfDocument, MoveToEndOfDocument,
        SelectNextWord, SelectPreviousWord, SelectStartOfDocument, SelectEndOfDocument};
    const bool isOfFields = std::any_of(all.begin(), all.end(), [&key](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(key);
    });
    const int code = key[0].key();
    return isOfFields || code == Qt::Key_Return || code == Qt::Key_Enter || code == Qt::Key_Escape
        || code == Qt::Key_Space || code == Qt::Key_Up || code == Qt::Key_Down;
}

} // namespace

KeyMap::KeyMap(QSettings &layout, QWidget &window)
    : QObject(&window)
    , m_layout(layout)
    , m_window(window)
{
    layout.beginGroup(group);
    const QStringList commands = layout.childKeys();
    for (const QString &command : commands) {
        const auto key
            = QKeySequence::fromString(layout.value(command).toString(), QKeySequence::PortableText);
        if (isOneKey(key) && canBeAKey(key))
            m_chosen.insert(command, key);
    }
    layout.endGroup();
    // A file that was written by hand must not give one key to two.
    dress(window.findChildren<QAction *>());
    for (const QString &command : commands) {
        if (isChosen(command) && ownerOf(command, m_chosen.value(command))) {
            m_chosen.remove(command);
            dress(window.findChildren<QAction *>());
        }
    }
}

void KeyMap::dress(const QList<QAction *> &actions) const
{
    for (QAction *action : actions) {
        const QString command = keys::commandOf(*action);
        if (const auto chosen = m_chosen.constFind(command); chosen != m_chosen.cend())
            action->setShortcut(*chosen);
        else if (!command.isEmpty())
            action->setShortcuts(keys::usual(command));
    }
}

QString KeyMap::objection(const QString &command, const QKeySequence &key) const
{
    if (!isOneKey(key) || !canBeAKey(key))
        return tr("It needs Ctrl or Alt, or a function key: letters alone are for typing.");
    if (belongsToFields(key) && !keys::usual(command).contains(key))
        return tr("%1 is for moving and editing in fields and lists.").arg(keys::shown(key));
    const auto owner = ownerOf(command, key);
    if (owner && owner->isEmpty())
        return tr("%1 is the key of an action on a page that is not open.").arg(keys::shown(key));
    return owner ? tr("%1 is the key of “%2”.").arg(keys::shown(key), *owner) : QString();
}

std::optional<QString> KeyMap::ownerOf(const QString &command, const QKeySequence &key) const
{
    const auto actions = m_window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->shortcuts().contains(key) && keys::commandOf(*action) != command)
            return withoutMnemonic(action->text());
    }
    const auto bars = m_window.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        const auto menus = bar->actions();
        for (const QAction *menu : menus) {
            if (QKeySequence::mnemonic(menu->text()) == key)
                return withoutMnemonic(menu->text());
        }
    }
    const auto shortcuts = m_window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        if (shortcut->key() == key && keys::commandOf(*shortcut) != command
            && !shortcut->whatsThis().isEmpty())
            return shortcut->whatsThis();
    }
    QStringList elsewhere = keys::usualOwners(key);
    elsewhere.removeIf([this](const QString &other) { return m_chosen.contains(other); });
    elsewhere += m_chosen.keys(key);
    elsewhere.removeAll(command);
    return elsewhere.isEmpty() ? std::nullopt : std::optional(QString());
}

void KeyMap::choose(const QString &command, const QKeySequence &key)
{
    m_chosen.insert(command, key);
    m_layout.setValue(group + u'/' + command, key.toString(QKeySequence::PortableText));
    apply();
}

void KeyMap::restore(const QString &command)
{
    m_chosen.remove(command);
    m_layout.remove(group + u'/' + command);
    apply();
}

void KeyMap::restoreAll()
{
    m_chosen.clear();
    m_layout.remove(group);
    apply();
}

void KeyMap::apply()
{
    dress(m_window.findChildren<QAction *>());
    keys::tellChanged(m_window);
    emit changed();
}

} // namespace rollcall
