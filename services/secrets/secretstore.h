#pragma once

#include "services/domain/pending.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

//! A secret that cannot be printed, logged, streamed or put into a QVariant. Zeroed when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    const QByteArray &reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

private:
    QByteArray m_value;
};

struct SecretKey
{
    QString owner; //!< Connection::id, or "rollcall" for our own keys
    QString name;  //!< "XA-API-KEY", "jwt_secret", "journal-key"
    bool operator==(const SecretKey &) const = default;
};

//! The states a keychain can be in; each has its own sentence on screen.
enum class SecretState { Found, NotFound, Locked, Unavailable, TimedOut, Failed };

struct SecretReading
{
    SecretState state = SecretState::NotFound;
    Secret secret;   //!< with state Found
    QString where;   //!< "GNOME Keyring", "until you quit"
    QString detail;  //!< the library's words, for the details line
};

//! Where secrets live. GUI thread. Every call answers within its time limit (10 s).
class SecretStore
{
public:
    enum class Keeping { InKeychain, ForThisSession };
    virtual ~SecretStore() = default;

    //! NotFound only when the keychain was seen unlocked.
    virtual Pending<SecretReading> read(const SecretKey &key) = 0;
    //! Read back before it is called stored. With no usable keychain the secret is kept for this session and the answer says so.
    virtual Pending<SecretReading> write(const SecretKey &key, const Secret &secret, Keeping keeping = Keeping::InKeychain) = 0;
    //! Read back before it is called gone (state NotFound).
    virtual Pending<SecretReading> erase(const SecretKey &key) = 0;
    //! The state last seen, for the message bar. Found means: healthy.
    virtual SecretState state() const = 0;
};

} // namespace rollcall
