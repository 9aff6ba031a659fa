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
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(bytes));
    return random.toHex();
}

} // namespace rollcall
