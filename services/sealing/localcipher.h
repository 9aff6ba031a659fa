#pragma once

#include "services/domain/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollcall {

//! The cryptography of what is kept on this computer, over libsodium. One 32-byte key; the keys for sealing,
//! chaining and hashing derive from it.
class LocalCipher
{
public:
    static constexpr int keyBytes = 32;

    //! Starts the library; false when it cannot start. Call before anything else here.
    static bool start();
    static Secret makeKey();

    //! \p key has keyBytes bytes.
    explicit LocalCipher(const Secret &key);

    //! Names the key without telling anything about it; 16 hex digits.
    QString keyName() const { return m_keyName; }

    //! XChaCha20-Poly1305: nonce, then sealed text. \p context is not stored but must be the same when
    //! opening.
    QByteArray seal(const QByteArray &text, const QByteArray &context) const;
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

    //! HMAC-SHA-256 of \p row and the link before it.
    QByteArray link(const QByteArray &previous, const QByteArray &row) const;
    //! Keyed BLAKE2b: equal texts are recognised, and nobody without the key can try texts out.
    QByteArray hash(const QByteArray &text) const;

private:
    Secret m_sealing;
    Secret m_chaining;
    Secret m_hashing;
    QString m_keyName;
};

} // namespace rollcall
