#include "services/server/amo/token.h"

#include "services/server/jwt.h"
#include "services/server/secrets.h"

#include <QMessageAuthenticationCode>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

constexpr double leeway = 5; // seconds
constexpr double longestLife = 300;

const QString notDecoded = u"Error decoding signature."_s;
const QString invalidToken = u"Invalid JWT Token."_s;
const QString badIssuedAt
    = u"JWT iat (issued at time) is invalid. Make sure your system clock is synchronized with "
      u"something like TLSdate."_s;

} // namespace

tl::expected<JsonValue, QString> verifyToken(
    const QByteArray &token, const SecretOfIssuer &secretOf, qint64 now)
{
    const auto read = readJwt(token);
    if (!read)
        return tl::unexpected(notDecoded);
    const JsonValue &claims = read->claims;

    if (!claims.contains(u"iss"))
        return tl::unexpected(u"JWT iss (issuer) claim is missing."_s);
    const auto secret = secretOf(claims[u"iss"].toString());
    if (!secret || secret->isEmpty())
        return tl::unexpected(u"Unknown JWT iss (issuer)."_s);
    // The algorithm is ours to choose, never the token's: no "none", no key of the sender's.
    if (read->header[u"alg"].toString() != u"HS256" || read->header.contains(u"crit"))
        return tl::unexpected(invalidToken);
    const QByteArray expected
        = QMessageAuthenticationCode::hash(read->signedText, *secret, QCryptographicHash::Sha256);
    if (!sameSecret(read->signature, expected))
        return tl::unexpected(notDecoded);

    const JsonValue exp = claims[u"exp"];
    const JsonValue iat = claims[u"iat"];
    const auto isMissing = [](const JsonValue &claim) { return claim.isUndefined() || claim.isNull(); };
    if (isMissing(exp))
        return tl::unexpected(u"Invalid JWT: Token is missing the \"exp\" claim."_s);
    if (isMissing(iat))
        return tl::unexpected(u"Invalid JWT: Token is missing the \"iat\" claim."_s);
    const JsonValue jti = claims[u"jti"];
    if (!jti.isUndefined() && !jti.isString())
        return tl::unexpected(invalidToken);
    const auto issued = jwtSeconds(iat);
    const auto expires = jwtSeconds(exp);
    const double present = static_cast<double>(now);
    if (!issued || *issued > present + leeway)
        return tl::unexpected(badIssuedAt);
    if (!expires)
        return tl::unexpected(notDecoded);
    if (*expires < present - leeway)
        return tl::unexpected(u"Signature has expired."_s);
    const JsonValue nbf = claims[u"nbf"];
    if (!isMissing(nbf) && jwtSeconds(nbf).value_or(present + 2 * leeway) > present + leeway)
        return tl::unexpected(invalidToken);
    if (!iat.isNumber() || !exp.isNumber())
        return tl::unexpected(u"Wrong type for one or more keys in payload"_s);
    if (*expires - *issued > longestLife)
        return tl::unexpected(u"JWT exp (expiration) is too long."_s);
    return claims;
}

} // namespace rollcall::server::amo
