#include "services/server/passport/tokens.h"

#include "services/server/passport/answers.h"
#include "services/server/passport/grants.h"
#include "services/server/passport/identities.h"
#include "services/server/passport/letters.h"
#include "services/server/secrets.h"

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

HttpResponse invalidRequest(const QString &description)
{
    return oauthError(400, u"invalid_request"_s, description);
}

HttpResponse invalidGrant(const QString &description)
{
    return oauthError(400, u"invalid_grant"_s, description);
}

HttpResponse answer(const Grant &grant, const Tokens &tokens, const Settings &settings)
{
    JsonValue body = JsonValue::Object{{u"access_token"_s, QString::fromLatin1(tokens.access)},
        {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, settings.accessSeconds},
        {u"scope"_s, grant.scope.join(u',')}};
    if (!tokens.refresh.isEmpty())
        body.set(u"refresh_token"_s, QString::fromLatin1(tokens.refresh));
    HttpResponse response = HttpResponse::json(200, body);
    response.setHeader("Pragma", "no-cache");
    return response;
}

HttpResponse refreshed(
    const Parameters &given, const Client &client, const Settings &settings, Database &database)
{
    if (given[u"refresh_token"].isEmpty())
        return invalidRequest(u"refresh_token is missing"_s);
    const auto fresh = refreshTokens(database, given[u"refresh_token"].toUtf8(), client.id, settings);
    return fresh ? answer(fresh->first, fresh->second, settings) : invalidGrant(u"Invalid refresh token"_s);
}

//! A link of a letter signs in by itself, everything else through an account that is connected.
std::optional<QString> userProvenBy(const Proof &proof, const Parameters &given, const Client &client,
    const Settings &settings, Database &database)
{
    if (given.has(u"user"))
        return proof.provider == u"email" ? readerOf(database, given, client.id) : std::nullopt;
    const ProviderAccount *account = accountOf(proof, settings);
    return account ? ownerOf(database, *account) : std::nullopt;
}

std::optional<QString> ifThere(const Parameters &given, QStringView name)
{
    return given.has(name) ? std::optional(given[name]) : std::nullopt;
}

HttpResponse exchanged(
    const Parameters &given, const Client &client, const Settings &settings, Database &database)
{
    if (given[u"code"].isEmpty())
        return invalidRequest(u"code is missing"_s);
    const auto grant = redeemCode(database,
        {given[u"code"].toUtf8(), client.id, ifThere(given, u"redirect_uri"), given[u"code_verifier"]});
    return grant ? answer(*grant, issueTokens(database, *grant, settings), settings)
                 : invalidGrant(u"Invalid authorization code"_s);
}

} // namespace

HttpResponse tokensForCode(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto given = readParameters(request);
    if (!given)
        return invalidRequest(given.error());
    const QString type = (*given)[u"grant_type"];
    if (type.isEmpty())
        return invalidRequest(u"grant_type is missing"_s);
    const Client *client = settings.client((*given)[u"client_id"]);
    const bool isRight
        = client && sameSecret(sha256((*given)[u"client_secret"].toUtf8()), client->secretHash);
    if (!isRight)
        return oauthError(401, u"invalid_client"_s, u"Invalid client or client secret"_s);
    if (type == u"authorization_code")
        return exchanged(*given, *client, settings, database);
    if (type == u"refresh_token")
        return refreshed(*given, *client, settings, database);
    return oauthError(400, u"unsupported_grant_type"_s, u"grant_type must be authorization_code"_s);
}

HttpResponse tokensForRefresh(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto given = readParameters(request);
    if (!given)
        return invalidRequest(given.error());
    const Client *client = settings.client((*given)[u"client_id"]);
    if (!client)
        return oauthError(401, u"invalid_client"_s, u"Invalid client"_s);
    return refreshed(*given, *client, settings, database);
}

HttpResponse tokensForLogin(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto given = readParameters(request);
    if (!given)
        return invalidRequest(given.error());
    const Client *client = settings.client((*given)[u"client_id"]);
    if (!client)
        return oauthError(401, u"invalid_client"_s, u"Invalid client"_s);
    const auto scope = readScope((*given)[u"scope"]);
    if (!scope)
        return oauthError(400, u"invalid_scope"_s, u"A scope is not known"_s);
    const auto proof = readProof(*given);
    if (!proof)
        return invalidRequest(u"provider, and token or code with redirect_uri, are needed"_s);
    const auto user = userProvenBy(*proof, *given, *client, settings, database);
    if (!user)
        return invalidGrant(u"Nobody here has that account"_s);
    Grant grant{0, client->id, *user, *scope};
    insertGrant(database, grant, settings);
    return answer(grant, issueTokens(database, grant, settings), settings);
}

} // namespace rollcall::server::passport
