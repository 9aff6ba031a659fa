#include "services/server/cis/tokens.h"

#include "services/server/cis/signing.h"
#include "services/server/jwt.h"
#include "services/server/oauth.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QDateTime>

#include <algorithm>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leeway = 5; // seconds

struct SigningKey
{
    QString kid;
    QByteArray privateKey;
};

std::optional<SigningKey> findSigningKey(Database &database)
{
    Query query
        = database.prepare("SELECT kid, private_key FROM cis_signing_keys ORDER BY number DESC LIMIT 1");
    return query.run().next() ? std::optional(SigningKey{query.text(0), query.text(1).toLatin1()})
                              : std::nullopt;
}

//! The key of this service, made when the first token is asked for.
SigningKey signingKey(Database &database)
{
    if (const auto known = findSigningKey(database))
        return *known;
    const KeyPair pair = newKeyPair();
    Transaction transaction(database);
    database
        .prepare("INSERT INTO cis_signing_keys (number, kid, private_key, public_key) VALUES (1, ?, ?, ?) "
                 "ON CONFLICT (number) DO NOTHING")
        .run(QString::fromLatin1(sha256(pair.publicKey).toHex().first(16)),
            QString::fromLatin1(pair.privateKey), QString::fromLatin1(pair.publicKey));
    const auto key = findSigningKey(database);
    transaction.commit();
    return key.value();
}

//! The parameter that a request for a token lacks; null when there is none.
QString missingParameter(const Parameters &given)
{
    for (const QString &name : {u"grant_type"_s, u"client_id"_s, u"client_secret"_s, u"audience"_s}) {
        if (given[name].isEmpty())
            return name;
    }
    return {};
}

const Client *clientShowing(const Parameters &given, const Settings &settings)
{
    const Client *client = settings.client(given[u"client_id"]);
    const QByteArray shown = sha256(given[u"client_secret"].toUtf8());
    const bool isRight = sameSecret(client ? client->secretHash : sha256("nobody"), shown);
    return client && isRight ? client : nullptr;
}

struct Wanted
{
    QString audience;
    QStringList scopes;
};

//! What of its grant the client asks for: all, when it names no scopes.
tl::expected<Wanted, HttpResponse> wantedOf(
    const Parameters &given, const Client &client, const Settings &settings)
{
    const QString audience = given[u"audience"];
    if (audience != settings.firstAudience && audience != settings.secondAudience) {
        return tl::unexpected(oauthError(
            403, u"access_denied"_s, u"Service not enabled within domain: "_s + audience.left(200)));
    }
    const auto grant = std::find_if(client.grants.cbegin(), client.grants.cend(),
        [&](const Grant &candidate) { return candidate.audience == audience; });
    if (grant == client.grants.cend()) {
        return tl::unexpected(oauthError(403, u"access_denied"_s,
            u"Client is not authorized to access \"%1\". You might probably want to create a "
            u"\"client-grant\" associated to this API. See: "
            u"https://auth0.com/docs/api/v2#!/Client_Grants/post_client_grants"_s.arg(audience)));
    }
    QStringList scopes = given[u"scope"].split(u' ', Qt::SkipEmptyParts);
    if (scopes.isEmpty())
        return Wanted{audience, grant->scopes};
    scopes.removeDuplicates();
    for (const QString &scope : scopes) {
        if (!grant->scopes.contains(scope)) {
            return tl::unexpected(oauthError(
                403, u"access_denied"_s, u"Client has not been granted scopes: "_s + scope.left(200)));
        }
    }
    return Wanted{audience, scopes};
}

QByteArray newToken(const Client &client, const Wanted &wanted, const Settings &settings, Database &database)
{
    const SigningKey key = signingKey(database);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    JsonValue claims = JsonValue::Object{{u"iss"_s, settings.issuer}, {u"sub"_s, client.id + u"@clients"_s},
        {u"aud"_s, wanted.audience}, {u"iat"_s, now}, {u"exp"_s, now + settings.tokenSeconds},
        {u"azp"_s, client.id}};
    if (!wanted.scopes.isEmpty())
        claims.set(u"scope"_s, wanted.scopes.join(u' '));
    claims.set(u"gty"_s, u"client-credentials"_s);
    const QByteArray text = jwtText(
        JsonValue::Object{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key.kid}}, claims);
    return text + '.' + base64Url(signedRs256(text, key.privateKey));
}

QByteArray publicKeyCalled(Database &database, const QString &kid)
{
    Query query = database.prepare("SELECT public_key FROM cis_signing_keys WHERE kid = ?");
    return query.run(kid).next() ? query.text(0).toLatin1() : QByteArray();
}

bool isFor(const JsonValue &audience, const QString &wanted)
{
    return audience.isArray() ? audience.array().contains(JsonValue(wanted)) : audience.toString() == wanted;
}

tl::expected<Bearer, TokenProblem> checkedToken(
    const QByteArray &token, const QString &audience, const Settings &settings, Database &database)
{
    const auto jwt = readJwt(token);
    // The algorithm is ours to choose, never the token's.
    if (!jwt || jwt->header[u"alg"].toString() != u"RS256" || jwt->header.contains(u"crit"))
        return tl::unexpected(TokenProblem::Unreadable);
    const QByteArray key = publicKeyCalled(database, jwt->header[u"kid"].toString());
    if (key.isEmpty())
        return tl::unexpected(TokenProblem::UnknownKey);
    if (!isSignedRs256(jwt->signedText, jwt->signature, key))
        return tl::unexpected(TokenProblem::Unreadable);
    const auto now = static_cast<double>(QDateTime::currentSecsSinceEpoch());
    if (jwtSeconds(jwt->claims[u"exp"]).value_or(0) < now - leeway)
        return tl::unexpected(TokenProblem::Expired);
    if (jwt->claims[u"iss"].toString() != settings.issuer || !isFor(jwt->claims[u"aud"], audience))
        return tl::unexpected(TokenProblem::WrongClaims);
    const JsonValue scope = jwt->claims[u"scope"];
    return Bearer{scope.isString() ? std::optional(scope.toString()) : std::nullopt};
}

} // namespace

HttpResponse answerToken(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto given = readBodyParameters(request);
    if (!given)
        return oauthError(400, u"invalid_request"_s, given.error());
    if (const QString missing = missingParameter(*given); !missing.isNull())
        return oauthError(400, u"invalid_request"_s, u"Missing required parameter: "_s + missing);
    const QString type = (*given)[u"grant_type"];
    if (type != u"client_credentials")
        return oauthError(403, u"unsupported_grant_type"_s, u"Unsupported grant type: "_s + type.left(200));
    const Client *client = clientShowing(*given, settings);
    if (!client)
        return oauthError(401, u"access_denied"_s, u"Unauthorized"_s);
    if (!client->mayUseCredentials) {
        return oauthError(
            403, u"unauthorized_client"_s, u"Grant type 'client_credentials' not allowed for the client."_s);
    }
    const auto wanted = wantedOf(*given, *client, settings);
    if (!wanted)
        return wanted.error();
    JsonValue body = JsonValue::Object{
        {u"access_token"_s, QString::fromLatin1(newToken(*client, *wanted, settings, database))}};
    if (!wanted->scopes.isEmpty())
        body.set(u"scope"_s, wanted->scopes.join(u' '));
    body.set(u"expires_in"_s, settings.tokenSeconds);
    body.set(u"token_type"_s, u"Bearer"_s);
    return HttpResponse::json(200, body);
}

HttpResponse answerKeys(Database &database)
{
    JsonValue::Array keys;
    Query query = database.prepare("SELECT kid, public_key FROM cis_signing_keys ORDER BY number DESC");
    query.run();
    while (query.next()) {
        const RsaNumbers numbers = numbersOf(query.text(1).toLatin1());
        keys.append(JsonValue::Object{{u"alg"_s, u"RS256"_s}, {u"kty"_s, u"RSA"_s}, {u"use"_s, u"sig"_s},
            {u"kid"_s, query.text(0)}, {u"n"_s, QString::fromLatin1(base64Url(numbers.modulus))},
            {u"e"_s, QString::fromLatin1(base64Url(numbers.exponent))}});
    }
    return HttpResponse::json(200, JsonValue::Object{{u"keys"_s, keys}});
}

tl::expected<Bearer, TokenProblem> readBearer(
    const HttpRequest &request, const QString &audience, const Settings &settings, Database &database)
{
    const QByteArrayList words = request.header("Authorization").simplified().split(' ');
    if (words.first().isEmpty())
        return tl::unexpected(TokenProblem::Missing);
    if (words.first().compare("bearer", Qt::CaseInsensitive) != 0)
        return tl::unexpected(TokenProblem::NotBearer);
    if (words.size() == 1)
        return tl::unexpected(TokenProblem::NoToken);
    if (words.size() > 2)
        return tl::unexpected(TokenProblem::TooManyWords);
    return checkedToken(words.at(1), audience, settings, database);
}

} // namespace rollcall::server::cis
