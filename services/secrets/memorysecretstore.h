#pragma once

#include "services/secrets/secretstore.h"

#include <QHash>

namespace rollcall {

//! Secrets in memory alone: for tests, and for what must never reach a keychain.
class MemorySecretStore : public SecretStore
{
public:
    Pending<SecretReading> read(const SecretKey &key) override;
    Pending<SecretReading> write(const SecretKey &key, const Secret &secret, Keeping keeping) override;
    Pending<SecretReading> erase(const SecretKey &key) override;
    SecretState state() const override { return m_state; }

    //! Found: works like a healthy keychain that is called "memory". Anything else: every call meets that
    //! trouble, and what is written is kept for this session only.
    void setState(SecretState state) { m_state = state; }

private:
    QHash<SecretKey, Secret> m_kept; // "in the keychain"
    QHash<SecretKey, Secret> m_session; // until the program ends
    SecretState m_state = SecretState::Found;
};

} // namespace rollcall
