#pragma once

#include <QByteArray>

namespace rollcall {

//! SHA-256, 32 bytes: how tokens and keys with enough randomness of their own are stored.
QByteArray sha256(const QByteArray &secret);

//! Compares in a time that depends on the lengths only.
bool sameSecret(const QByteArray &a, const QByteArray &b);

//! Lower-case hexadecimal digits of this many random bytes from the system.
QByteArray randomHex(qsizetype bytes);

} // namespace rollcall
