#pragma once

#include "services/desk/desk.h"
#include "services/domain/pending.h"
#include "services/sealing/localcipher.h"
#include "services/secrets/localkey.h"

#include <QTimer>

namespace rollcall {

//! Keeps a desk from one run to the next: <directory>/desk.sealed, under the key "rollcall/desk-key" of the
//! keychain. Without a keychain the desk lives as long as the program. Writes a moment after a change, and at
//! the end.
class DeskFile : public QObject
{
    Q_OBJECT
public:
    DeskFile(Desk &desk, const QString &directory, SecretStore &secrets, QObject *parent = nullptr);
    ~DeskFile() override;

    //! Fetches the key and what earlier runs left. Never fails: what does not open is left where it is, and
    //! then nothing is written.
    Pending<Done> open();
    bool isPersistent() const { return m_cipher.has_value(); }

private:
    void adopt(const LocalKey &key);
    void write();

    Desk &m_desk;
    const QString m_path;
    SecretStore &m_secrets;
    std::optional<LocalCipher> m_cipher;
    QTimer m_soon;
    std::optional<Promise<Done>> m_opening;
};

} // namespace rollcall
