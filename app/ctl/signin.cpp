#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"

#include <QTextStream>
#include <QUrl>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// The connection to sign in to: the named one, or the only one that is signed in to with a browser.
Result<Connection> chosen(Session &session)
{
    const auto scope = session.scope();
    if (!scope)
        return failure(scope.error());
    QList<Connection> fitting;
    for (const Connection &connection : session.connections().all()) {
        const bool isMeant = scope->isEmpty() || connection.id == *scope;
        if (isMeant && session.connections().signsInByBrowser(connection.system))
            fitting << connection;
    }
    if (fitting.size() == 1)
        return fitting.constFirst();
    return fitting.isEmpty() ? usage(u"No such connection is signed in to with a browser."_s)
                             : usage(u"Several connections are; choose one with --connection."_s);
}

// For the person alone: standard output is for what came of it.
void askToOpen(const QUrl &address)
{
    QTextStream(stderr) << "Open this address in a browser on this computer:\n"
                        << address.toString(QUrl::FullyEncoded) << Qt::endl;
}

} // namespace

Pending<int> signIn(Session &session)
{
    const auto connection = chosen(session);
    if (!connection)
        return failure(connection.error());
    return session.connections()
        .signIn(connection->id, &askToOpen)
        .andThen(&session, [&session, connection = *connection](const Done &) {
            const QDateTime until = session.connections().signedInUntil(connection.id);
            const QString text = until.isValid() ? until.toUTC().toString(Qt::ISODate) : QString();
            Printer printer(session.arguments().format);
            printer.setHeads({u"SIGNED IN TO"_s, u"UNTIL"_s});
            printer.row({connection.name, text},
                JsonValue::Object{{u"connection"_s, connection.id}, {u"name"_s, connection.name},
                    {u"until"_s, until.isValid() ? JsonValue(text) : JsonValue(nullptr)}});
            return Pending<int>(int(ExitDone));
        });
}

} // namespace rollcall
