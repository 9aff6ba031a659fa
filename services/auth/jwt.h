#pragma once

#include "services/secrets/secretstore.h"

#include <QByteArray>
#include <QString>

namespace rollcall::jwt {

//! What a token of ours says. Times are seconds since 1970, UTC.
struct Claims
{
    QString issuer;
    QString id; //!< makes every token a different one
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
};

//! A compact JWS (RFC 7515) under HMAC-SHA-256, with the header {"alg":"HS256","typ":"JWT"} and the claims in
//! the order iss, jti, iat, exp. Qt's own HMAC is used: the members keep their order, which the JWT libraries
//! do not promise.
QByteArray signedHs256(const Claims &claims, const Secret &secret);

} // namespace rollcall::jwt
