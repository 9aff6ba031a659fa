#include "services/server/amo/token.h"

#include "services/json/json.h"
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

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(part,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional<QByteArray>(result.decoded) : std::nullopt;
}

std::optional<JsonValue> decodedObject(const QByteArray &part)
{
    const auto text = decoded(part);
    if (!text)
        return std::nullopt;
    auto value = json::decode(*text, {.depth = 8, .textBytes = 8192});
    return value && value->isObject() ? std::optional<JsonValue>(*value) : std::nullopt;
}

//! A time claim: of a number, or of a string that holds one.
std::optional<double> seconds(const JsonValue &claim)
{
    bool ok = claim.isNumber();
    const double value = ok ? claim.toDouble() : claim.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

} // namespace

tl::expected<JsonValue, QString> verifyToken(
    const QByteArray &token, const SecretOfIssuer &secretOf, qint64 now)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return tl::unexpected(notDecoded);
    const auto header = decodedObject(parts.at(0));
    const auto claims = decodedObject(parts.at(1));
    const auto signature = decoded(parts.at(2));
    if (!header || !claims || !signature)
        return tl::unexpected(notDecoded);

    if (!claims->contains(u"iss"))
        return tl::unexpected(u"JWT iss (issuer) claim is missing."_s);
    const auto secret = secretOf((*claims)[u"iss"].toString());
    if (!secret || secret->isEmpty())
        return tl::unexpected(u"Unknown JWT iss (issuer)."_s);
    // The algorithm is ours to choose, never the token's: no "none", no key of the sender's.
    if ((*header)[u"alg"].toString() != u"HS256" || header->contains(u"crit"))
        return tl::unexpected(invalidToken);
    const QByteArray expected = QMessageAuthenticationCode::hash(
        parts.at(0) + '.' + parts.at(1), *secret, QCryptographicHash::Sha256);
    if (!sameSecret(*signature, expected))
        return tl::unexpected(notDecoded);

    const JsonValue exp = (*claims)[u"exp"];
    const JsonValue iat = (*claims)[u"iat"];
    const auto isMissing = [](const JsonValue &claim) { return claim.isUndefined() || claim.isNull(); };
    if (isMissing(exp))
        return tl::unexpected(u"Invalid JWT: Token is missing the \"exp\" claim."_s);
    if (isMissing(iat))
        return tl::unexpected(u"Invalid JWT: Token is missing the \"iat\" claim."_s);
    const JsonValue jti = (*claims)[u"jti"];
    if (!jti.isUndefined() && !jti.isString())
        return tl::unexpected(invalidToken);
    const auto issued = seconds(iat);
    const auto expires = seconds(exp);
    const double present = static_cast<double>(now);
    if (!issued || *issued > present + leeway)
        return tl::unexpected(badIssuedAt);
    if (!expires)
        return tl::unexpected(notDecoded);
    if (*expires < present - leeway)
        return tl::unexpected(u"Signature has expired."_s);
    const JsonValue nbf = (*claims)[u"nbf"];
    if (!isMissing(nbf) && seconds(nbf).value_or(present + 2 * leeway) > present + leeway)
        return tl::unexpected(invalidToken);
    if (!iat.isNumber() || !exp.isNumber())
        return tl::unexpected(u"Wrong type for one or more keys in payload"_s);
    if (*expires - *issued > longestLife)
        return tl::unexpected(u"JWT exp (expiration) is too long."_s);
    return *claims;
}

} // namespace rollcall::server::amo
