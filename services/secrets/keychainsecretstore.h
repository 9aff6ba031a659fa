#pragma once

#include "services/secrets/keychainbackend.h"
#include "services/secrets/secretstore.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace rollcall {

//! Secrets in the desktop's keychain, or, where there is none that works, in memory until the program ends.
//! GUI thread.
//!
//! No job is believed: what was written is read back, what was erased is looked for, and "no such entry"
//! counts only from a keychain that says it is open. Jobs run one at a time; one that outlives its limit is
//! abandoned, not deleted, and until it returns later calls wait for a fifth of the limit only. Nothing is
//! ever stored in the clear.
class KeychainSecretStore : public QObject, public SecretStore
{
    Q_OBJECT
public:
    //! \p timeScale shortens the limit of 10 s for tests (0.01 to 1).
    explicit KeychainSecretStore(double timeScale = 1, QObject *parent = nullptr);
    KeychainSecretStore(
        std::unique_ptr<KeychainBackend> backend, double timeScale, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    Pending<SecretReading> read(const SecretKey &key) override;
    Pending<SecretReading> write(
        const SecretKey &key, const Secret &secret, Keeping keeping = Keeping::InKeychain) override;
    Pending<SecretReading> erase(const SecretKey &key) override;
    SecretState state() const override { return m_state; }

private:
    class Call;

    Pending<SecretReading> enqueue(KeychainBackend::Task task, const SecretKey &key, const Secret &secret);
    void pump();
    void begin(const std::shared_ptr<Call> &call);
    void readBack(const std::shared_ptr<Call> &call);
    void runJob(const std::shared_ptr<Call> &call, KeychainBackend::Task task,
        std::function<void(const KeychainBackend::Answer &)> next);
    //! Asks whether the keychain is open before it decides what \p answer means.
    void diagnose(const std::shared_ptr<Call> &call, const KeychainBackend::Answer &answer);
    void finish(const std::shared_ptr<Call> &call, SecretState state, const QString &detail = {},
        const Secret &found = Secret());

    std::unique_ptr<KeychainBackend> m_backend;
    double m_timeScale;
    QHash<SecretKey, Secret> m_session; // what no keychain holds
    QList<std::shared_ptr<Call>> m_waiting;
    std::shared_ptr<Call> m_active;
    bool m_jobRunning = false; // also an abandoned one
    QString m_where;
    SecretState m_state = SecretState::Found;
};

} // namespace rollcall
