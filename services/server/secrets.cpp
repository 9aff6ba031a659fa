#include "services/server/secrets.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace rollcall {

QByteArray sha256(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QByteArray randomHex(qsizetype bytes)
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(bytes));
    const QByteArray text = random.toHex();
    sodium_memzero(random.data(), static_cast<size_t>(bytes));
    return text;
}

} // namespace rollcall
