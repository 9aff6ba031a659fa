#pragma once

#include <QByteArray>
#include <QString>

namespace rollcall::server::cis {

//! An RSA key in PEM: PKCS#8 and SubjectPublicKeyInfo.
struct KeyPair
{
    QByteArray privateKey, publicKey;
};

KeyPair newKeyPair(); //!< 2048 bits; about a tenth of a second

//! RS256 of RFC 7518. The last key that a thread worked with stays taken apart in it. Throws
//! std::runtime_error when the key is none.
QByteArray signedRs256(const QByteArray &text, const QByteArray &privateKey);
bool isSignedRs256(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey);

//! Of a public key, big-endian without leading zeros.
struct RsaNumbers
{
    QByteArray modulus, exponent;
};
RsaNumbers numbersOf(const QByteArray &publicKey);

} // namespace rollcall::server::cis
