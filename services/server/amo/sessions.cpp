#include "services/server/amo/sessions.h"

#include "services/server/amo/answers.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QDateTime>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 life = 30 * 86400; // seconds

void endSessions(Account &account, const Settings &settings, Database &database)
{
    account.authId.reset();
    updateAccount(database, account);
    database.prepare("DELETE FROM amo_sessions WHERE account_id = ?").run(account.id);
    for (const Operator &someone : settings.operators) {
        if (someone.sessionHash.isEmpty() || foldedText(someone.username) != foldedText(account.username))
            continue;
        database.prepare("INSERT INTO amo_ended_sessions (id_hash) VALUES (?) ON CONFLICT DO NOTHING")
            .run(QString::fromLatin1(someone.sessionHash.toHex()));
    }
}

} // namespace

QByteArray startSession(Account &account, Database &database)
{
    if (!account.authId) {
        account.authId = QString::fromLatin1(randomHex(16));
        updateAccount(database, account);
    }
    const QByteArray id = randomHex(16);
    database.prepare("INSERT INTO amo_sessions (id_hash, account_id, auth_id, expires) VALUES (?, ?, ?, ?)")
        .run(sessionHash(id), account.id, account.authId, QDateTime::currentSecsSinceEpoch() + life);
    return id;
}

HttpResponse answerSession(const HttpRequest &request, const Settings &settings, Database &database)
{
    const Viewer viewer = signIn(request, Scheme::Session, settings, database);
    if (viewer.refused)
        return *viewer.refused;
    if (!viewer.isSignedIn())
        return noCredentials(Scheme::Session);
    if (request.method != "DELETE")
        return methodNotAllowed(request.method, "DELETE");
    Transaction transaction(database);
    // Read again: somebody may have changed the account since the sign-in.
    auto account = accountById(database, viewer.account->id);
    if (!account)
        return notFound();
    endSessions(*account, settings, database);
    transaction.commit();
    HttpResponse response = HttpResponse::json(200, JsonValue::Object{{u"ok"_s, true}});
    clearCookies(request, response);
    return response;
}

} // namespace rollcall::server::amo
