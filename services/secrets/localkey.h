#pragma once

#include "services/secrets/secretstore.h"

namespace rollcall {

//! A key of this program, and whether it outlives the program.
struct LocalKey
{
    Secret key;
    bool isPersistent = false;
};

//! The key called \p name, "journal-key"; made and kept in the keychain when there is none yet. Where the
//! keychain is in trouble it is a new one that is forgotten at the end: perhaps there is a key behind the
//! lock, and writing another one over it would lose all that it has sealed. Empty, and a warning, when the
//! cryptography does not start. Does not fail. GUI thread.
Pending<LocalKey> localKey(SecretStore &secrets, const QString &name, QObject *context);

} // namespace rollcall
