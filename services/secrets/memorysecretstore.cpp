#include "services/secrets/memorysecretstore.h"

namespace rollcall {

using namespace Qt::StringLiterals;

Pending<SecretReading> MemorySecretStore::read(const SecretKey &key)
{
    if (const auto it = m_session.constFind(key); it != m_session.constEnd())
        return Result<SecretReading>(
            SecretReading{.state = SecretState::Found, .secret = *it, .where = sessionOnly()});
    if (m_state != SecretState::Found)
        return Result<SecretReading>(SecretReading{.state = m_state});
    if (const auto it = m_kept.constFind(key); it != m_kept.constEnd())
        return Result<SecretReading>(
            SecretReading{.state = SecretState::Found, .secret = *it, .where = u"memory"_s});
    return Result<SecretReading>(SecretReading{.state = SecretState::NotFound, .where = u"memory"_s});
}

Pending<SecretReading> MemorySecretStore::write(const SecretKey &key, const Secret &secret, Keeping keeping)
{
    if (keeping == Keeping::ForThisSession || m_state != SecretState::Found) {
        m_session.insert(key, secret);
        const auto state = keeping == Keeping::ForThisSession ? SecretState::Found : m_state;
        return Result<SecretReading>(SecretReading{.state = state, .secret = secret, .where = sessionOnly()});
    }
    m_session.remove(key);
    m_kept.insert(key, secret);
    return Result<SecretReading>(
        SecretReading{.state = SecretState::Found, .secret = secret, .where = u"memory"_s});
}

Pending<SecretReading> MemorySecretStore::erase(const SecretKey &key)
{
    m_session.remove(key);
    if (m_state != SecretState::Found)
        return Result<SecretReading>(SecretReading{.state = m_state});
    m_kept.remove(key);
    return Result<SecretReading>(SecretReading{.state = SecretState::NotFound, .where = u"memory"_s});
}

} // namespace rollcall
