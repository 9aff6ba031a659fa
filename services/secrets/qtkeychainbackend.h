#pragma once

#include "services/secrets/keychainbackend.h"

#include <QObject>

namespace rollcall {

//! The desktop's keychain through QtKeychain; its lock through org.freedesktop.Secret on the session bus,
//! because QtKeychain reports "no such entry" for a locked keychain and "done" for a deletion that did not
//! happen. Secrets are stored as binary items of the service "rollcall"; never in the clear.
class QtKeychainBackend : public QObject, public KeychainBackend
{
    Q_OBJECT
public:
    explicit QtKeychainBackend(QObject *parent = nullptr);

    void start(Task task, const QString &key, const QByteArray &data,
        std::function<void(const Answer &)> done) override;
    void askLock(int milliseconds, std::function<void(Lock, const QString &)> done) override;
};

} // namespace rollcall
