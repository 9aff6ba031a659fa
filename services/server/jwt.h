#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>

#include <optional>

namespace rollcall {

//! A compact JWT taken apart; nothing about it has been checked.
struct Jwt
{
    JsonValue header, claims; //!< objects
    QByteArray signedText; //!< what the signature is of
    QByteArray signature;
};

//! Nothing when it does not have three parts of strict base64url with a JSON object of at most 8 KiB in each
//! of the first two.
std::optional<Jwt> readJwt(const QByteArray &token);

//! A time claim, in seconds since 1970: of a number, or of a string that holds an integer.
std::optional<double> jwtSeconds(const JsonValue &claim);

//! The first two parts of a token: what is to be signed.
QByteArray jwtText(const JsonValue &header, const JsonValue &claims);

//! Base64url without padding, as every part of a token is written.
QByteArray base64Url(const QByteArray &octets);

} // namespace rollcall
