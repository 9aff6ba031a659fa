#include "ui/common/keys.h"

#include "ui/common/buttons.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rollcall::keys {

using namespace Qt::StringLiterals;

namespace {

constexpr auto commandProperty = "rollcallCommand";

QEvent::Type changedEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

QWidget *outermost(const QWidget *place)
{
    auto *widget = const_cast<QWidget *>(place);
    while (widget && widget->parentWidget())
        widget = widget->parentWidget();
    return widget;
}

class Follower : public QObject
{
public:
    Follower(QWidget *place, QString command, std::function<void(const QKeySequence &)> show)
        : QObject(place)
        , m_place(place)
        , m_command(std::move(command))
        , m_show(std::move(show))
    {
        place->installEventFilter(this);
        m_show(of(place, m_command));
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == m_place && (event->type() == QEvent::Show || event->type() == changedEvent()))
            m_show(of(m_place, m_command));
        return QObject::eventFilter(object, event);
    }

private:
    QWidget *m_place;
    QString m_command;
    std::function<void(const QKeySequence &)> m_show;
};

const QHash<QString, QList<QKeySequence>> &usualKeys()
{
    static const QHash<QString, QList<QKeySequence>> all = [] {
        QHash<QString, QList<QKeySequence>> made;
        for (const auto &[name, key] : {std::pair(u"closeTabAction"_s, u"Ctrl+W"_s),
                 {u"quitAction"_s, u"Ctrl+Q"_s}, {u"undoAction"_s, u"Ctrl+Z"_s},
                 {u"redoAction"_s, u"Ctrl+Shift+Z"_s}, {u"findAction"_s, u"Ctrl+F"_s},
                 {u"reviewAction"_s, u"Ctrl+S"_s}, {u"backAction"_s, u"Alt+Left"_s},
                 {u"forwardAction"_s, u"Alt+Right"_s}, {u"refreshAction"_s, u"F5"_s},
                 {u"maskAction"_s, u"F9"_s}, {u"actionNewPerson"_s, u"Ctrl+N"_s},
                 {u"lookUpAction"_s, u"Ctrl+L"_s}, {u"phoneDeskAction"_s, u"Ctrl+Shift+K"_s},
                 {u"paletteAction"_s, u"Ctrl+K"_s}, {u"lockAction"_s, u"Ctrl+Shift+L"_s},
                 {u"nextTabAction"_s, u"Ctrl+Tab"_s}, {u"previousTabAction"_s, u"Ctrl+Shift+Tab"_s},
                 {u"nextPaneAction"_s, u"F6"_s}, {u"previousPaneAction"_s, u"Shift+F6"_s},
                 {u"manualAction"_s, u"F1"_s}, {u"keysAction"_s, u"Shift+F1"_s},
                 {u"smallerTextAction"_s, u"Ctrl+-"_s}, {u"normalTextAction"_s, u"Ctrl+0"_s},
                 {u"mergeAction"_s, u"Ctrl+M"_s}, {u"copyAsAction"_s, u"Ctrl+Shift+C"_s},
                 {u"exportAction"_s, u"Ctrl+E"_s}, {u"swapAction"_s, u"S"_s}})
            made.insert(name, {QKeySequence(key)});
        made.insert(u"largerTextAction"_s, {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
        return made;
    }();
    return all;
}

} // namespace

QList<QKeySequence> usual(const QString &command)
{
    return usualKeys().value(command);
}

QStringList usualOwners(const QKeySequence &key)
{
    QStringList owners;
    for (auto it = usualKeys().cbegin(); it != usualKeys().cend(); ++it) {
        if (it->contains(key))
            owners.append(it.key());
    }
    return owners;
}

void give(QAction &action, const QString &command)
{
    action.setProperty(commandProperty, command);
    action.setShortcuts(usual(command));
}

QAction *makeAction(QObject *owner, const QString &name, const QString &text, const QString &command)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    give(*action, command.isEmpty() ? name : command);
    return action;
}

void give(QShortcut &shortcut, const QString &command)
{
    shortcut.setProperty(commandProperty, command);
    follow(static_cast<QWidget *>(shortcut.parent()), command,
        [&shortcut](const QKeySequence &key) { shortcut.setKey(key); });
}

QString commandOf(const QObject &actionOrShortcut)
{
    return actionOrShortcut.property(commandProperty).toString();
}

QKeySequence of(const QWidget *place, const QString &command)
{
    const auto *window = outermost(place);
    const auto actions = window ? window->findChildren<QAction *>() : QList<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(),
        [&command](const QAction *action) { return commandOf(*action) == command; });
    return found != actions.end() ? (*found)->shortcut() : usual(command).value(0);
}

QString shown(const QKeySequence &key)
{
    return isolateLtr(key.toString(QKeySequence::NativeText));
}

QString text(const QWidget *place, const QString &command)
{
    return shown(of(place, command));
}

void follow(QWidget *place, const QString &command, std::function<void(const QKeySequence &)> show)
{
    new Follower(place, command, std::move(show));
}

void showOn(QPushButton *button, const QString &command)
{
    follow(button, command, [button](const QKeySequence &key) {
        const QString hint = key.toString(QKeySequence::NativeText);
        if (button->property("shortcutHint").toString() != hint)
            setShortcutHint(button, hint);
    });
}

void tellChanged(QWidget &window)
{
    QEvent event(changedEvent());
    QCoreApplication::sendEvent(&window, &event);
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all)
        QCoreApplication::sendEvent(widget, &event);
}

} // namespace rollcall::keys
