#pragma once

#include <QByteArray>
#include <QString>

namespace rollcall {

//! SHA-256, 32 bytes: how tokens and keys with enough randomness of their own are stored.
QByteArray sha256(const QByteArray &secret);

//! Compares in a time that depends on the lengths only.
bool sameSecret(const QByteArray &a, const QByteArray &b);

//! Lower-case hexadecimal digits of this many random bytes from the system.
QByteArray randomHex(qsizetype bytes);

//! How a password is stored: by Argon2id, salted, about a tenth of a second's work. Throws std::bad_alloc.
QString hashedPassword(const QString &password);
//! False for an empty \p hash; as slow as hashedPassword() for every other one, but when the same was asked
//! in the last five minutes. Any thread.
bool isPassword(const QString &hash, const QString &password);

} // namespace rollcall
