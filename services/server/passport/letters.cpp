#include "services/server/passport/letters.h"

#include "services/json/json.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"
#include "services/server/webhooks/outbox.h"

#include <QDateTime>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 letterSeconds = 15 * 60;
constexpr qint64 pauseSeconds = 60; // between two letters to one user

bool hasFreshLetter(Database &database, const QString &user, qint64 now)
{
    Query query = database.prepare("SELECT 1 FROM passport_letters WHERE user_id = ? AND expires > ?");
    return query.run(user, now + letterSeconds - pauseSeconds).next();
}

void write(Database &database, const User &user, const Client &client, const QString &redirectUri,
    const Settings &settings)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    database.prepare("DELETE FROM passport_letters WHERE expires <= ?").run(now);
    if (hasFreshLetter(database, user.id, now))
        return;
    const QByteArray token = randomHex(32);
    database.prepare("INSERT INTO passport_letters (hash, user_id, client_id, expires) VALUES (?, ?, ?, ?)")
        .run(QString::fromLatin1(sha256(token).toHex()), user.id, client.id, now + letterSeconds);
    const QByteArray link
        = addressWith(redirectUri, {{u"token"_s, QString::fromLatin1(token)}, {u"user"_s, user.id}});
    enqueueWebhook(database,
        {.system = u"passport"_s,
            .event = u"login.letter"_s,
            .target = settings.mailerTarget,
            .authorization = settings.mailerAuthorization,
            .body = json::encode(JsonValue::Object{{u"email"_s, *user.email}, {u"name"_s, user.name},
                {u"application"_s, client.name}, {u"link"_s, QString::fromLatin1(link)}})});
}

} // namespace

HttpResponse sendLetter(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto given = readParameters(request);
    if (!given)
        return sentence(400, given.error());
    const Client *client = settings.client((*given)[u"client_id"]);
    if (!client)
        return sentence(401, u"The application is not known"_s);
    const QString redirectUri = (*given)[u"redirect_uri"];
    if (!mayRedirectTo(*client, redirectUri))
        return sentence(400, u"redirect_uri is not registered for the application"_s);
    if ((*given)[u"email"].isEmpty())
        return sentence(422, u"Missing details"_s);
    if (const auto user = findUserByEmail(database, (*given)[u"email"]))
        write(database, *user, *client, redirectUri, settings);
    return sentence(200, u"OK"_s);
}

std::optional<QString> readerOf(Database &database, const Parameters &given, const QString &clientId)
{
    Query query = database.prepare("DELETE FROM passport_letters WHERE hash = ? AND user_id = ? AND "
                                   "client_id = ? AND expires > ? RETURNING user_id");
    const QString hash = QString::fromLatin1(sha256(given[u"token"].toUtf8()).toHex());
    if (!query.run(hash, given[u"user"].toLower(), clientId, QDateTime::currentSecsSinceEpoch()).next())
        return std::nullopt;
    return query.text(0);
}

} // namespace rollcall::server::passport
