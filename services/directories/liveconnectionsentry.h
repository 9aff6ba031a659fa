#pragma once

#include "services/directories/connectionwords.h"
#include "services/directories/liveconnections.h"

namespace rollcall {

//! One connection of LiveConnections, for its implementation alone.
struct LiveConnections::Entry
{
    Connection connection;
    State state = State::NotConnected;
    QString detail;
    bool locked = true;
    bool sessionOnly = false;
    System::Secrets sessionSecrets;
    std::unique_ptr<SystemDirectory> directory;
    std::unique_ptr<KeptDirectory> people; // what screens see of it; none where nothing is kept
    bool isDoubted = false; // asked whether it still answers
    int attempt = 0; // answers of earlier attempts are dropped
    int failures = 0; // in a row
};

//! Why a secret is not there, as whoever waits is told.
inline Error keychainError(const SecretReading &reading)
{
    return {
        .kind = Error::Kind::Keychain, .code = QStringLiteral("secret"), .detail = explained(reading.state)};
}

} // namespace rollcall
