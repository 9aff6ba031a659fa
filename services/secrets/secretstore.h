#pragma once

#include "services/domain/pending.h"
#include "services/domain/secret.h"

#include <QString>

namespace rollcall {

struct SecretKey
{
    QString owner; //!< Connection::id, or "rollcall" for our own keys
    QString name; //!< "XA-API-KEY", "jwt_secret", "journal-key"
    bool operator==(const SecretKey &) const = default;
};

inline size_t qHash(const SecretKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.owner, key.name);
}

//! The states a keychain can be in; each has its own sentence on screen.
enum class SecretState { Found, NotFound, Locked, Unavailable, TimedOut, Failed };

//! SecretReading::where of a secret that is forgotten when the program ends; English, "until you quit".
QString sessionOnly();

//! \c state tells how the keychain fared. After a write that no keychain could take, \c state is the
//! keychain's trouble while \c where is sessionOnly(): the secret is usable now and gone after quitting.
struct SecretReading
{
    SecretState state = SecretState::NotFound;
    Secret secret; //!< with state Found
    QString where; //!< "GNOME Keyring", or sessionOnly() for what is kept in memory alone
    QString detail; //!< the library's words, for the details line
};

//! Where secrets live. GUI thread. Every call answers within its time limit (10 s).
class SecretStore
{
public:
    enum class Keeping { InKeychain, ForThisSession };
    virtual ~SecretStore() = default;

    //! NotFound only when the keychain was seen unlocked.
    virtual Pending<SecretReading> read(const SecretKey &key) = 0;
    //! Read back before it is called stored. With no usable keychain the secret is kept for this session and
    //! the answer says so.
    virtual Pending<SecretReading> write(
        const SecretKey &key, const Secret &secret, Keeping keeping = Keeping::InKeychain)
        = 0;
    //! Read back before it is called gone (state NotFound).
    virtual Pending<SecretReading> erase(const SecretKey &key) = 0;
    //! The state last seen, for the message bar. Found means: healthy.
    virtual SecretState state() const = 0;
};

} // namespace rollcall
