#include "services/server/jwt.h"

#include "services/json/json.h"

namespace rollcall {

namespace {

std::optional<QByteArray> decoded(const QByteArray &part)
{
    if (part.contains('=')) // Qt takes padding although it is told that there is none
        return std::nullopt;
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

} // namespace

std::optional<Jwt> readJwt(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = decodedObject(parts.at(0));
    const auto claims = decodedObject(parts.at(1));
    const auto signature = decoded(parts.at(2));
    if (!header || !claims || !signature)
        return std::nullopt;
    return Jwt{*header, *claims, parts.at(0) + '.' + parts.at(1), *signature};
}

std::optional<double> jwtSeconds(const JsonValue &claim)
{
    bool ok = claim.isNumber();
    const double value = ok ? claim.toDouble() : claim.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

QByteArray jwtText(const JsonValue &header, const JsonValue &claims)
{
    return base64Url(json::encode(header)) + '.' + base64Url(json::encode(claims));
}

QByteArray base64Url(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace rollcall
