#pragma once

#include "services/cache/keptrecords.h"
#include "services/domain/pending.h"
#include "services/sealing/localcipher.h"
#include "services/secrets/localkey.h"

#include <QSet>
#include <QTimer>

namespace rollcall {

//! Keeps the lasting records from one run to the next: a file for each connection,
//! <directory>/kept/<name>.sealed, under the key "rollcall/kept-key" of the keychain; name is a keyed hash of
//! the connection. Without a keychain nothing is written. It can be thrown away at any time: what does not
//! open is written anew.
class KeptFile : public QObject
{
    Q_OBJECT
public:
    KeptFile(KeptRecords &kept, const QString &directory, SecretStore &secrets, QObject *parent = nullptr);
    ~KeptFile() override;

    //! Fetches the key and what earlier runs left of the connections that are known by now; removes what is
    //! left of others. Never fails.
    Pending<Done> open();
    bool isPersistent() const { return m_cipher.has_value(); }

private:
    QString fileOf(const LocalCipher &cipher, const QString &connection) const;
    void adopt(const LocalKey &key);
    void note(const QString &connection);
    void write();

    KeptRecords &m_kept;
    const QString m_folder;
    SecretStore &m_secrets;
    std::optional<LocalCipher> m_cipher; //!< once everything has been read: nothing is written before
    QSet<QString> m_toWrite; //!< connections
    QTimer m_soon;
    std::optional<Promise<Done>> m_opening;
};

} // namespace rollcall
