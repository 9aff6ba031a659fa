#include "services/server/passport/grants.h"

#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QDateTime>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

QString hashOf(const QByteArray &secret)
{
    return QString::fromLatin1(sha256(secret).toHex());
}

//! The grant whose "id, client_id, user_id, scope" \p query stands on.
Grant grantFrom(const Query &query)
{
    return {query.integer(0), query.text(1), query.text(2), query.text(3).split(u',', Qt::SkipEmptyParts)};
}

void endGrant(Database &database, qint64 id)
{
    database.prepare("DELETE FROM passport_grants WHERE id = ?").run(id);
}

void storeToken(Database &database, const QByteArray &token, qint64 grant, bool isRefresh, qint64 expires)
{
    database
        .prepare("INSERT INTO passport_tokens (hash, grant_id, is_refresh, expires, is_used) "
                 "VALUES (?, ?, ?, ?, 0)")
        .run(hashOf(token), grant, isRefresh, expires);
}

QByteArray newToken(Database &database, qint64 grant, bool isRefresh, qint64 expires)
{
    const QByteArray token = randomHex(32);
    storeToken(database, token, grant, isRefresh, expires);
    return token;
}

//! Keeps \p grant for as long as a refresh token that is issued now.
qint64 prolong(Database &database, const Grant &grant, const Settings &settings)
{
    const qint64 expires = now() + settings.refreshSeconds;
    database.prepare("UPDATE passport_grants SET expires = ? WHERE id = ?").run(expires, grant.id);
    return expires;
}

bool isVerified(const QString &challenge, const QString &verifier)
{
    if (challenge.isEmpty() || verifier.isEmpty())
        return challenge.isEmpty() && verifier.isEmpty();
    const QByteArray made
        = sha256(verifier.toUtf8()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return sameSecret(made, challenge.toLatin1());
}

} // namespace

void insertGrant(Database &database, Grant &grant, const Settings &settings)
{
    database.prepare("DELETE FROM passport_grants WHERE expires <= ?").run(now());
    Query query = database.prepare("INSERT INTO passport_grants (client_id, user_id, scope, expires) "
                                   "VALUES (?, ?, ?, ?) RETURNING id");
    query.run(grant.clientId, grant.userId, grant.scope.join(u','), now() + settings.codeSeconds).next();
    grant.id = query.integer(0);
}

QByteArray newCode(
    Database &database, const Grant &grant, const CodeBinding &binding, const Settings &settings)
{
    const QByteArray code = randomHex(32);
    database
        .prepare("INSERT INTO passport_codes (hash, grant_id, redirect_uri, challenge, expires, is_used) "
                 "VALUES (?, ?, ?, ?, ?, 0)")
        .run(hashOf(code), grant.id, binding.redirectUri, binding.challenge, now() + settings.codeSeconds);
    return code;
}

std::optional<Grant> redeemCode(Database &database, const CodeClaim &claim)
{
    Query query = database.prepare(
        "SELECT g.id, g.client_id, g.user_id, g.scope, c.redirect_uri, c.challenge, c.expires, c.is_used "
        "FROM passport_codes c JOIN passport_grants g ON g.id = c.grant_id WHERE c.hash = ?");
    if (!query.run(hashOf(claim.code)).next())
        return std::nullopt;
    const Grant grant = grantFrom(query);
    const bool isGood = grant.clientId == claim.clientId
        && claim.redirectUri.value_or(query.text(4)) == query.text(4)
        && isVerified(query.text(5), claim.verifier) && query.integer(6) > now() && query.integer(7) == 0;
    query.finish();
    if (!isGood) {
        endGrant(database, grant.id);
        return std::nullopt;
    }
    database.prepare("UPDATE passport_codes SET is_used = 1 WHERE hash = ?").run(hashOf(claim.code));
    return grant;
}

Tokens issueTokens(Database &database, const Grant &grant, const Settings &settings)
{
    const qint64 expires = prolong(database, grant, settings);
    return {newToken(database, grant.id, false, now() + settings.accessSeconds),
        newToken(database, grant.id, true, expires)};
}

void storePracticeGrant(Database &database, const Settings &settings)
{
    if (settings.practiceRefreshToken.isEmpty())
        return;
    Transaction transaction(database);
    Grant grant{.clientId = settings.clients.constLast().id,
        .userId = practiceOperatorId,
        .scope = {u"update_profile"_s, u"github"_s, u"github_private"_s}};
    insertGrant(database, grant, settings);
    storeToken(database, settings.practiceRefreshToken, grant.id, true, prolong(database, grant, settings));
    transaction.commit();
}

std::optional<std::pair<Grant, Tokens>> refreshTokens(
    Database &database, const QByteArray &refreshToken, const QString &clientId, const Settings &settings)
{
    const QString hash = hashOf(refreshToken);
    Query query = database.prepare(
        "SELECT g.id, g.client_id, g.user_id, g.scope, t.expires, t.is_used FROM passport_tokens t "
        "JOIN passport_grants g ON g.id = t.grant_id WHERE t.hash = ? AND t.is_refresh = 1");
    if (!query.run(hash).next())
        return std::nullopt;
    const Grant grant = grantFrom(query);
    const bool isGood = grant.clientId == clientId && query.integer(4) > now() && query.integer(5) == 0;
    query.finish();
    if (!isGood) {
        endGrant(database, grant.id);
        return std::nullopt;
    }
    database.prepare("DELETE FROM passport_tokens WHERE grant_id = ? AND expires <= ?").run(grant.id, now());
    if (settings.rotatesRefreshTokens) {
        database.prepare("UPDATE passport_tokens SET is_used = 1 WHERE hash = ?").run(hash);
        return std::pair(grant, issueTokens(database, grant, settings));
    }
    const qint64 expires = prolong(database, grant, settings);
    database.prepare("UPDATE passport_tokens SET expires = ? WHERE hash = ?").run(expires, hash);
    return std::pair(grant, Tokens{newToken(database, grant.id, false, now() + settings.accessSeconds), {}});
}

std::optional<Grant> grantOfToken(Database &database, const QByteArray &accessToken)
{
    // Found by its hash: how long that takes says nothing about the token.
    Query query = database.prepare("SELECT g.id, g.client_id, g.user_id, g.scope FROM passport_tokens t "
                                   "JOIN passport_grants g ON g.id = t.grant_id WHERE t.hash = ? AND "
                                   "t.is_refresh = 0 AND t.expires > ?");
    if (!query.run(hashOf(accessToken), now()).next())
        return std::nullopt;
    return grantFrom(query);
}

} // namespace rollcall::server::passport
