#pragma once

#include "services/changes/drafts.h"
#include "services/domain/pending.h"
#include "services/sealing/localcipher.h"
#include "services/secrets/localkey.h"

#include <QHash>

#include <functional>

namespace rollcall {

//! Drafts on the disk: a file of its own for each, <directory>/drafts/<name>.draft, sealed with the key
//! "rollcall/draft-key" of the keychain; name is a keyed hash of what it is about. Without a keychain they
//! live as long as the program. A file that does not open (another key, damage) is left where it is.
class DraftVault : public Drafts
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    DraftVault(const QString &directory, SecretStore &secrets, Clock clock, QObject *parent = nullptr);
    ~DraftVault() override;

    //! Fetches the key and reads what there is. Never fails; until it has settled drafts are kept in memory.
    Pending<Done> open();

    bool isPersistent() const override { return m_cipher.has_value(); }
    Result<Done> keep(Draft draft) override;
    void drop(const RecordId &id, bool isNew = false) override;
    void dropAll(const QString &connection) override;
    std::optional<Draft> draft(const RecordId &id, bool isNew = false) const override;
    QList<Draft> all() const override;

private:
    using Place = std::pair<RecordId, bool>; // and whether the record is new

    QString fileOf(const Place &place) const;
    Result<Done> write(const Draft &draft) const;
    void adopt(const LocalKey &key);
    void readAll();

    QString m_directory;
    SecretStore &m_secrets;
    Clock m_clock;
    std::optional<LocalCipher> m_cipher;
    std::optional<Promise<Done>> m_opening;
    QHash<Place, Draft> m_drafts;
};

} // namespace rollcall
