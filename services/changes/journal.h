#pragma once

#include "services/changes/journalfile.h"
#include "services/domain/change.h"
#include "services/domain/pending.h"
#include "services/sealing/localcipher.h"
#include "services/secrets/localkey.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rollcall {

//! What one change looks like in the journal. Without the key that wrote it, the personal part is not there.
struct JournalEntry
{
    enum class State {
        Open, //!< sent or about to be, and the outcome is not known yet
        Settled //!< the outcome is final; it can still be Outcome::Unknown, when nothing can tell
    };
    QString number;
    QDateTime at; //!< UTC, of the intent
    QDateTime settledAt; //!< UTC, of the last word on it
    QString system;
    Change change; //!< attachment without its data
    qint64 attachmentBytes = 0;
    QByteArray payloadHash;
    State state = State::Open;
    Outcome outcome = Outcome::Unknown;
    QString error; //!< kindName() of what went wrong, empty when nothing did
    int httpStatus = 0;
    QString requestId;
    QString by; //!< the account of this computer that the change was sent from
    JsonValue readBack; //!< Undefined when it was not read or the record was gone
    bool isReadable = true; //!< false: change has neither key nor documents nor reason
};

//! What going through the whole chain found.
struct JournalCheck
{
    qint64 rows = 0;
    qint64 unverified = 0; //!< rows of a key that is not here any more
    qint64 firstBad = 0; //!< number of the first row that is not what was written, 0: none
    bool isSound() const { return firstBad == 0; }
};

//! The journal of all changes: intents before they are sent, outcomes after. GUI thread; what appends has
//! been synced to the disk when it returns. Its file is described in journalfile.h.
class Journal : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    Journal(const QString &directory, SecretStore &secrets, Clock clock, QObject *parent = nullptr);
    ~Journal() override;

    //! Opens the file and fetches the key, making both when there are none. Calling it again gives the same
    //! answer, or, after a failure, tries again. LocalStorage when there can be no journal. A keychain in
    //! trouble is no failure: the rows are then sealed with a key that is forgotten at the end
    //! (isKeyPersistent() false).
    Pending<Done> open();
    bool isOpen() const { return m_cipher.has_value(); }
    bool isKeyPersistent() const { return m_keyPersistent; }
    //! Where a damaged journal was put aside while opening; empty when there was none.
    QString quarantined() const { return m_file.quarantined(); }
    QString path() const { return m_file.path(); }

    //! Writes an intent. Its number, or LocalStorage: then nothing may be sent.
    Result<qint64> begin(const Change &change, const QString &system);
    //! Writes what became of it. \p final false: not known yet, the entry stays open. Once settled, nothing
    //! is added.
    Result<Done> settle(qint64 number, const Receipt &receipt, const QString &requestId, bool final);

    QList<JournalEntry> entries(int newest) const; //!< newest first
    QList<JournalEntry> entriesFor(const RecordId &id) const; //!< newest first; of rows the present key wrote
    QList<JournalEntry> openEntries() const; //!< newest first
    std::optional<JournalEntry> entry(const QString &number) const;

    //! Follows the chain from the first row to the last. Finds rows that were edited, dropped, inserted or
    //! swapped.
    Result<JournalCheck> verify() const;

private:
    void adopt(const LocalKey &key);
    QByteArray targetHash(const RecordId &id) const;
    void seal(JournalRow &row, const QByteArray &previousLink, const QByteArray &personal) const;
    JournalEntry entryFrom(const JournalRow &intent) const;
    QList<JournalEntry> entriesFrom(const Result<QList<JournalRow>> &intents) const;
    JsonValue opened(const JournalRow &row) const; // Undefined when the key is another

    QString m_directory;
    SecretStore &m_secrets;
    Clock m_clock;
    JournalFile m_file;
    std::optional<LocalCipher> m_cipher;
    std::optional<Promise<Done>> m_opening;
    bool m_keyPersistent = false;
};

} // namespace rollcall
