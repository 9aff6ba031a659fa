#include "services/server/passport/identities.h"

#include "services/server/secrets.h"
#include "services/server/store/database.h"

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

//! The identity whose columns \p query stands on, in the order of every SELECT below.
JsonValue jsonFrom(const Query &query)
{
    JsonValue object = JsonValue::Object{{u"id"_s, query.integer(0)}, {u"provider"_s, query.text(1)},
        {u"username"_s, query.text(2)}, {u"url"_s, query.text(3)}, {u"description"_s, query.text(4)}};
    int column = 5;
    for (const QString &name : {u"bio"_s, u"image"_s, u"location"_s}) {
        if (const auto text = query.textOrNone(column))
            object.set(name, *text);
        ++column;
    }
    return object;
}

HttpResponse allOf(const Caller &caller, Database &database)
{
    Query query = database.prepare("SELECT id, provider, username, url, description, bio, image, location "
                                   "FROM passport_identities WHERE user_id = ? ORDER BY id");
    query.run(caller.user.id);
    JsonValue::Array all;
    while (query.next())
        all.append(jsonFrom(query));
    return HttpResponse::json(200, all);
}

HttpResponse one(int status, qint64 id, const Caller &caller, Database &database)
{
    Query query = database.prepare("SELECT id, provider, username, url, description, bio, image, location "
                                   "FROM passport_identities WHERE user_id = ? AND id = ?");
    if (!query.run(caller.user.id, id).next())
        return HttpResponse::empty(404);
    return HttpResponse::json(status, jsonFrom(query));
}

HttpResponse connectAccount(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database)
{
    const auto given = readParameters(request);
    if (!given)
        return sentence(400, given.error());
    const auto proof = readProof(*given);
    if (!proof)
        return sentence(422, u"provider, and token or code with redirect_uri, are needed"_s);
    const ProviderAccount *account = accountOf(*proof, settings);
    if (!account)
        return sentence(422, u"The provider does not know this token or code"_s);
    if (ownerOf(database, *account).value_or(caller.user.id) != caller.user.id)
        return sentence(422, u"This account belongs to another user"_s);
    Query query = database.prepare(
        "INSERT INTO passport_identities (user_id, provider, username, url, description, bio, image, "
        "location) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, username) DO UPDATE SET "
        "url = excluded.url, description = excluded.description, bio = excluded.bio, image = excluded.image, "
        "location = excluded.location RETURNING id");
    query
        .run(caller.user.id, account->provider, account->username, account->url, account->description,
            account->bio, account->image, account->location)
        .next();
    const qint64 id = query.integer(0);
    query.finish();
    return one(201, id, caller, database);
}

HttpResponse disconnect(qint64 id, const Caller &caller, Database &database)
{
    Query query = database.prepare("DELETE FROM passport_identities WHERE user_id = ? AND id = ?");
    return HttpResponse::empty(query.run(caller.user.id, id).rowsChanged() == 1 ? 204 : 404);
}

} // namespace

std::optional<Proof> readProof(const Parameters &given)
{
    const QString provider = given[u"provider"], token = given[u"token"], code = given[u"code"];
    const bool isCode = !code.isEmpty() && given.has(u"redirect_uri");
    if (provider.isEmpty() || (token.isEmpty() && !isCode))
        return std::nullopt;
    return Proof{provider, (token.isEmpty() ? code : token).toUtf8()};
}

const ProviderAccount *accountOf(const Proof &proof, const Settings &settings)
{
    // Every account is compared, so that the time taken does not tell which one was near.
    const QByteArray hash = sha256(proof.secret);
    const ProviderAccount *found = nullptr;
    for (const ProviderAccount &account : settings.providerAccounts) {
        if (sameSecret(account.secretHash, hash) && account.provider == proof.provider)
            found = &account;
    }
    return found;
}

std::optional<QString> ownerOf(Database &database, const ProviderAccount &account)
{
    Query query
        = database.prepare("SELECT user_id FROM passport_identities WHERE provider = ? AND username = ?");
    if (!query.run(account.provider, account.username).next())
        return std::nullopt;
    return query.text(0);
}

HttpResponse answerIdentities(const HttpRequest &request, const QString &key, const Caller &caller,
    const Settings &settings, Database &database)
{
    if (key.isNull()) {
        if (request.method == "GET")
            return allOf(caller, database);
        return request.method == "POST" ? connectAccount(request, caller, settings, database)
                                        : methodNotAllowed("GET, HEAD, POST");
    }
    if (request.method != "GET" && request.method != "DELETE")
        return methodNotAllowed("GET, HEAD, DELETE");
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return HttpResponse::empty(404);
    return request.method == "GET" ? one(200, id, caller, database) : disconnect(id, caller, database);
}

} // namespace rollcall::server::passport
