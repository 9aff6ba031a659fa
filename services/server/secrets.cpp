#include "services/server/secrets.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <array>
#include <new>

namespace rollcall {

namespace {

void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
}

} // namespace

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
    startSodium();
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(bytes));
    const QByteArray text = random.toHex();
    sodium_memzero(random.data(), static_cast<size_t>(bytes));
    return text;
}

QString hashedPassword(const QString &password)
{
    startSodium();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const QByteArray utf8 = password.toUtf8();
    if (crypto_pwhash_str(out.data(), utf8.constData(), static_cast<unsigned long long>(utf8.size()),
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        throw std::bad_alloc();
    return QString::fromLatin1(out.data());
}

bool isPassword(const QString &hash, const QString &password)
{
    startSodium();
    const QByteArray stored = hash.toLatin1();
    const QByteArray utf8 = password.toUtf8();
    return !stored.isEmpty()
        && crypto_pwhash_str_verify(
               stored.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size()))
        == 0;
}

} // namespace rollcall
