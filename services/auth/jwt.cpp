#include "services/auth/jwt.h"

#include "services/json/json.h"

#include <QMessageAuthenticationCode>

namespace rollcall::jwt {

using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray signedHs256(const Claims &claims, const Secret &secret)
{
    JsonValue payload = JsonValue::emptyObject();
    payload.set(u"iss"_s, claims.issuer);
    payload.set(u"jti"_s, claims.id);
    payload.set(u"iat"_s, claims.issuedAt);
    payload.set(u"exp"_s, claims.expiresAt);
    const QByteArray text
        = part(QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})")) + '.' + part(json::encode(payload));
    return text + '.'
        + part(QMessageAuthenticationCode::hash(text, secret.reveal(), QCryptographicHash::Sha256));
}

} // namespace rollcall::jwt
