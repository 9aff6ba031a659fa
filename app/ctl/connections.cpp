#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"
#include "services/directories/connectionstore.h"

#include <QFile>

#include <cstdio>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString stateName(Connections::State state)
{
    switch (state) {
    case Connections::State::NotConnected:
        return u"not connected"_s;
    case Connections::State::Connecting:
        return u"connecting"_s;
    case Connections::State::Ready:
        return u"ready"_s;
    case Connections::State::Unreachable:
        return u"unreachable"_s;
    case Connections::State::SignInNeeded:
        return u"sign-in needed"_s;
    }
    return {};
}

Pending<int> importFrom(Session &session, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Pending<int>(failure(
            {.kind = Error::Kind::LocalStorage, .detail = u"%1: %2"_s.arg(fileName, file.errorString())}));
    }
    return session.connections().import(file.readAll()).andThen(&session, [&session](int added) {
        Printer(session.arguments().format)
            .row({QString::number(added)}, JsonValue::Object{{u"added"_s, added}});
        return Pending<int>(Result<int>(ExitDone));
    });
}

} // namespace

Pending<int> showConnections(Session &session)
{
    const QStringList words = session.arguments().words;
    if (words == QStringList{u"export"_s}) {
        QFile out;
        static_cast<void>(out.open(stdout, QIODevice::WriteOnly));
        out.write(session.connections().exported());
        return Result<int>(ExitDone);
    }
    if (words.value(0) == u"import" && words.size() == 2)
        return importFrom(session, words.at(1));
    if (!words.isEmpty())
        return Pending<int>(usage(u"Usage: rollcallctl connections [export | import FILE]"_s));
    const LiveConnections &connections = session.connections();
    Printer printer(session.arguments().format);
    printer.setHeads({u"NAME"_s, u"SYSTEM"_s, u"ENVIRONMENT"_s, u"STATE"_s, u"ADDRESS"_s, u"ID"_s});
    for (const Connection &connection : connections.all()) {
        const QString state = stateName(connections.state(connection.id));
        const QString detail = connections.stateDetail(connection.id);
        const QString environment = environmentName(connection.environment);
        const QString address = connection.baseUrl.toString();
        const bool isLocked = connections.isLocked(connection.id);
        printer.row({connection.name, connection.system, environment,
                        state + (isLocked ? u", locked"_s : QString())
                            + (detail.isEmpty() ? QString() : u": "_s + detail),
                        address, connection.id},
            JsonValue::Object{{u"id"_s, connection.id}, {u"name"_s, connection.name},
                {u"system"_s, connection.system}, {u"environment"_s, environment}, {u"url"_s, address},
                {u"state"_s, state}, {u"detail"_s, detail}, {u"locked"_s, isLocked}});
    }
    return Result<int>(ExitDone);
}

} // namespace rollcall
