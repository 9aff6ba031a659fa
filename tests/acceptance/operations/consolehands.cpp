// The console itself, with hands: reads orders from its standard input, one JSON object to a line, carries
// each out on what is visible as a person would, and answers with one JSON object. Takes the console's
// options.
//
//   {"do": "ready", "connections"}                     waits until so many are there and none is connecting;
//   tells
//   {"do": "open", "system", "kind", "key"}            as a double click on that row; tells whether the page
//   is new
//   {"do": "choose", "in", "item": [..]}               an entry of a list of choices, by its data
//   {"do": "type", "in", "text"}                       replaces what stands in a field, key by key
//   {"do": "check", "in", "on"}                        a box
//   {"do": "press", "what"}                            a button; "key": a key instead, "Ctrl+S"
//   {"do": "trigger", "what"}                          an entry of a menu
//   {"do": "see", "text", "in"}                        waits until that is shown, in a label of that name if
//   given
//   {"do": "read", "in"}                               what a field or label says
//   {"do": "inspect", "walk"}                          tells what is cut, outside, over something else or without a
//   name; with "walk" also what Tab does not reach
//   {"do": "texts"}                                    tells every text that can be seen or heard
//   {"do": "resize", "width", "height"}
//   {"do": "picture", "file"}                          writes what the window, or the dialog over it, looks
//   like
//
// "in" and "what" are object names. Every order waits up to 15 seconds for what it needs, then {"ok": false,
// "why"}.

#include "app/common/profile.h"
#include "app/console/console.h"
#include "app/console/options.h"
#include "services/json/json.h"
#include "tests/acceptance/operations/inspection.h"
#include "ui/common/plainlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

class Hands
{
public:
    Hands(Console &console, LiveConnections &connections)
        : m_console(console)
        , m_connections(connections)
    { }

    //! What went wrong; empty when it was done. Puts what is to be told into \p answer.
    QString carryOut(const JsonValue &order, JsonValue &answer)
    {
        const QString verb = order[u"do"].toString();
        if (verb == u"ready")
            return ready(order[u"connections"].toInteger().value_or(1), answer);
        if (verb == u"open")
            return open(order, answer);
        if (verb == u"choose")
            return choose(order[u"in"].toString(), order[u"item"]);
        if (verb == u"type")
            return type(order[u"in"].toString(), order[u"text"].toString());
        if (verb == u"check")
            return check(order[u"in"].toString(), order[u"on"].toBool());
        if (verb == u"press")
            return order.contains(u"key"_s) ? key(order[u"key"].toString())
                                            : press(order[u"what"].toString());
        if (verb == u"trigger")
            return trigger(order[u"what"].toString());
        if (verb == u"see")
            return see(order[u"in"].toString(), order[u"text"].toString());
        if (verb == u"read")
            return read(order[u"in"].toString(), answer);
        if (verb == u"picture")
            return front()->grab().save(order[u"file"].toString()) ? QString() : u"not written"_s;
        if (verb == u"inspect")
            return inspect(order[u"walk"].toBool(), answer);
        if (verb == u"texts") {
            JsonValue list{JsonValue::Array()};
            for (const QString &text : test::textsOf(front()))
                list.append(JsonValue(text));
            answer.set(u"texts"_s, list);
            return {};
        }
        if (verb == u"resize") {
            m_console.window().resize(
                int(order[u"width"].toInteger().value_or(1440)), int(order[u"height"].toInteger().value_or(900)));
            QTest::qWait(50);
            return {};
        }
        return u"no such order"_s;
    }

private:
    QWidget *front() const
    {
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        QWidget *active = QApplication::activeWindow(); // the phone desk is a window beside the main one
        return active && active->isVisible() ? active : &m_console.window();
    }

    //! Visible, of that name, in the dialog that is open or else in the window.
    template <typename Kind> Kind *visible(const QString &name, bool isEnabled = true) const
    {
        for (Kind *widget : front()->findChildren<Kind *>(name)) {
            if (widget->isVisible() && (!isEnabled || widget->isEnabled()))
                return widget;
        }
        return nullptr;
    }

    template <typename Kind> Kind *found(const QString &name) const
    {
        Kind *widget = nullptr;
        static_cast<void>(
            QTest::qWaitFor([&] { return (widget = visible<Kind>(name)) != nullptr; }, patience));
        return widget;
    }

    QString ready(qint64 count, JsonValue &answer)
    {
        const auto isOver = [this, count] {
            const QList<Connection> all = m_connections.all();
            return all.size() >= count
                && std::none_of(all.begin(), all.end(), [this](const Connection &connection) {
                       const auto state = m_connections.state(connection.id);
                       return state == Connections::State::Connecting
                           || state == Connections::State::NotConnected;
                   });
        };
        if (!QTest::qWaitFor(isOver, patience))
            return u"still connecting"_s;
        for (const Connection &connection : m_connections.all())
            answer.set(connection.system,
                m_connections.state(connection.id) == Connections::State::Ready
                    ? u"ready"_s
                    : m_connections.stateDetail(connection.id));
        return {};
    }

    QString connectionOf(const QString &system) const
    {
        for (const Connection &connection : m_connections.all()) {
            if (connection.system == system)
                return connection.id;
        }
        return {};
    }

    QString open(const JsonValue &order, JsonValue &answer)
    {
        const QString connection = connectionOf(order[u"system"].toString());
        const QString kind = order[u"kind"].toString();
        MainWindow &window = m_console.window();
        const QString key = order[u"key"].toString();
        if (order.contains(u"into"_s)) {
            window.openMerge({connection, kind, key}, {connection, kind, order[u"into"].toString()});
            return {};
        }
        const int pages = window.pageCount();
        window.openRecord({connection, kind, key});
        answer.set(u"isNew"_s, window.pageCount() > pages);
        const auto isLoaded = [this] {
            return visible<QWidget>(u"recordScroll"_s) || visible<QWidget>(u"nothingHeadline"_s);
        };
        return QTest::qWaitFor(isLoaded, patience) ? QString() : u"still loading"_s;
    }

    QString choose(const QString &name, const JsonValue &item)
    {
        auto *box = found<QComboBox>(name);
        if (!box)
            return u"no %1"_s.arg(name);
        const auto isMeant = [&](int index) {
            const QVariant data = box->itemData(index);
            if (!item.isArray())
                return data.toString() == item.toString();
            const QStringList parts = data.toStringList();
            return parts
                == QStringList{connectionOf(item.array().first().toString()), item.array().last().toString()};
        };
        for (int index = 0; index < box->count(); ++index) {
            if (!isMeant(index))
                continue;
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int step = 0; step < box->count() && box->currentIndex() != index; ++step)
                QTest::keyClick(box, Qt::Key_Down);
            if (box->currentIndex() != index) { // Home is the line's own where one can be typed
                box->setCurrentIndex(index);
                emit box->activated(index);
            }
            return {};
        }
        return u"%1 has no such entry"_s.arg(name);
    }

    QString type(const QString &name, const QString &text)
    {
        auto *widget = found<QWidget>(name);
        if (!widget)
            return u"no %1"_s.arg(name);
        if (auto *box = qobject_cast<QComboBox *>(widget))
            widget = box->lineEdit();
        if (widget == nullptr)
            return u"nothing can be typed into %1"_s.arg(name);
        widget->setFocus();
        QTest::keySequence(widget, QKeySequence(QKeySequence::SelectAll));
        QTest::keyClick(widget, Qt::Key_Delete);
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80) {
                QTest::keyClick(widget, letter.toLatin1());
                continue;
            }
            // What no key of a Latin keyboard gives comes from an input method.
            QInputMethodEvent composed;
            composed.setCommitString(letter);
            QCoreApplication::sendEvent(widget, &composed);
        }
        return {};
    }

    QString check(const QString &name, bool isOn)
    {
        auto *box = found<QCheckBox>(name);
        if (!box)
            return u"no %1"_s.arg(name);
        box->setFocus();
        for (int press = 0; press < 2 && box->checkState() != (isOn ? Qt::Checked : Qt::Unchecked); ++press)
            QTest::keyClick(box, Qt::Key_Space);
        return {};
    }

    QString press(const QString &name)
    {
        auto *button = found<QAbstractButton>(name);
        if (!button)
            return u"no %1, or it cannot be pressed: %2"_s.arg(name,
                visible<QAbstractButton>(name, false) ? visible<QAbstractButton>(name, false)->toolTip()
                                                      : QString());
        QTest::mouseClick(button, Qt::LeftButton);
        return {};
    }

    QString key(const QString &sequence)
    {
        QWidget *holder = front()->focusWidget() ? front()->focusWidget() : front();
        QTest::keySequence(holder, QKeySequence(sequence));
        return {};
    }

    QString trigger(const QString &name)
    {
        QAction *action = nullptr;
        const auto isThere = [&] {
            const QList<QAction *> own = m_console.window().currentPage()->findChildren<QAction *>(name);
            const QList<QAction *> all
                = own.isEmpty() ? m_console.window().findChildren<QAction *>(name) : own;
            const auto at
                = std::find_if(all.begin(), all.end(), [](const QAction *each) { return each->isEnabled(); });
            action = at == all.end() ? nullptr : *at;
            return action != nullptr;
        };
        if (!QTest::qWaitFor(isThere, patience))
            return u"no %1, or it is not possible now"_s.arg(name);
        action->trigger();
        return {};
    }

    QString see(const QString &name, const QString &text)
    {
        const auto isSeen = [&] {
            const QList<PlainLabel *> labels = front()->findChildren<PlainLabel *>(name);
            return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
                return label->isVisible() && label->fullText().contains(text);
            });
        };
        if (QTest::qWaitFor(isSeen, patience))
            return {};
        QStringList seen;
        for (const PlainLabel *label : front()->findChildren<PlainLabel *>()) {
            if (label->isVisible() && !label->fullText().isEmpty())
                seen << label->fullText();
        }
        return u"\"%1\" is not to be seen, but: %2"_s.arg(text, seen.join(u" | "_s));
    }

    QString inspect(bool walks, JsonValue &answer)
    {
        QTest::qWait(30); // what was asked for a moment ago is laid out
        JsonValue::Array faults;
        QStringList all = test::faultsOf(front());
        if (walks)
            all += test::unreachedIn(front());
        for (const QString &fault : std::as_const(all))
            faults.append(fault);
        answer.set(u"faults"_s, faults);
        return {};
    }

    QString read(const QString &name, JsonValue &answer)
    {
        auto *widget = found<QWidget>(name);
        if (!widget)
            return u"no %1"_s.arg(name);
        const auto *label = qobject_cast<PlainLabel *>(widget);
        const auto *line = qobject_cast<QLineEdit *>(widget);
        answer.set(u"text"_s, label ? label->fullText() : line ? line->text() : widget->accessibleName());
        return {};
    }

    Console &m_console;
    LiveConnections &m_connections;
};

void say(const QString &why, JsonValue answer)
{
    answer.set(u"ok"_s, why.isEmpty());
    answer.set(u"why"_s, why);
    const QByteArray line = json::encode(answer) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rollcall"_s);
    QApplication::setCursorFlashTime(0);
    const auto options = readOptions(QApplication::arguments());
    const auto profile
        = options ? Profile::open(options->profile) : Result<Profile>(failure(options.error()));
    if (!profile) {
        std::fprintf(stderr, "%s\n", qPrintable(profile.error().detail));
        return EXIT_FAILURE;
    }
    applyLanguage(application, *options);
    Console console(*options, *profile);
    console.window().resize(1400, 1000);
    console.start();
    Hands hands(console, console.connections());

    // Orders are carried out one at a time, outside of the notifier: carrying out turns the event loop.
    for (QFile in; in.isOpen() || in.open(stdin, QIODevice::ReadOnly);) {
        bool isThere = false;
        QSocketNotifier notifier(fileno(stdin), QSocketNotifier::Read);
        QObject::connect(
            &notifier, &QSocketNotifier::activated, &application, [&isThere] { isThere = true; });
        while (!isThere && !in.bytesAvailable())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        notifier.setEnabled(false);
        const QByteArray line = in.readLine();
        if (line.isEmpty())
            return EXIT_SUCCESS; // whoever gave the orders has gone
        const auto order = json::decode(line);
        JsonValue answer = JsonValue::emptyObject();
        const QString why = order ? hands.carryOut(*order, answer) : order.error().detail;
        say(why, answer);
    }
}
