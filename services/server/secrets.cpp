#include "services/server/secrets.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

#include <array>
#include <chrono>
#include <mutex>
#include <new>
#include <optional>

namespace rollcall {

namespace {

void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
}

bool verified(const QString &hash, const QString &password)
{
    startSodium();
    const QByteArray stored = hash.toLatin1();
    const QByteArray utf8 = password.toUtf8();
    return crypto_pwhash_str_verify(
               stored.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size()))
        == 0;
}

//! What passwords turned out to be a short time ago. Nothing of them is kept but a hash under a key that dies
//! with the process; a changed password has another stored hash and is not among them.
class RecentOutcomes
{
public:
    std::optional<bool> outcome(const QString &storedHash, const QString &password)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_outcomes.constFind(keyOf(storedHash, password));
        const bool isKnown = found != m_outcomes.constEnd() && found->until > Clock::now();
        return isKnown ? std::optional(found->isRight) : std::nullopt;
    }
    void remember(const QString &storedHash, const QString &password, bool isRight)
    {
        const std::lock_guard lock(m_mutex);
        if (m_outcomes.size() >= most)
            m_outcomes.clear();
        m_outcomes.insert(keyOf(storedHash, password), {Clock::now() + life, isRight});
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Outcome
    {
        Clock::time_point until;
        bool isRight = false;
    };
    static constexpr qsizetype most = 10'000;
    static constexpr std::chrono::seconds life{300};

    QByteArray keyOf(const QString &storedHash, const QString &password) const
    {
        return QMessageAuthenticationCode::hash(
            storedHash.toUtf8() + '\0' + password.toUtf8(), m_key, QCryptographicHash::Sha256);
    }

    const QByteArray m_key = randomHex(32);
    std::mutex m_mutex;
    QHash<QByteArray, Outcome> m_outcomes;
};

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
    static RecentOutcomes recent;
    if (hash.isEmpty())
        return false;
    if (const auto known = recent.outcome(hash, password))
        return *known;
    const bool isRight = verified(hash, password);
    recent.remember(hash, password, isRight);
    return isRight;
}

} // namespace rollcall
