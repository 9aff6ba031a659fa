#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <functional>

namespace rollcall {

//! One row of the journal as it stands in the file. Rows are only ever appended.
//!
//! The file DIR/journal.sqlite (mode 0600, WAL, application_id 0x524F4C4C "ROLL", user_version 1) has one
//! table:
//!
//!     CREATE TABLE journal (
//!       number       INTEGER PRIMARY KEY,  -- 1, 2, 3, ... without gaps
//!       at           TEXT NOT NULL,        -- UTC, "2026-11-22T09:14:03.120Z"
//!       entry        INTEGER NOT NULL,     -- number of the intent that the row is about; of an intent its
//!       own state        TEXT NOT NULL,        -- 'intent', 'unknown' (asked, not answered yet) or 'outcome'
//!       (final) connection   TEXT NOT NULL,        -- Connection::id system       TEXT NOT NULL,        --
//!       "xras" kind         TEXT NOT NULL,        -- "person" verb         TEXT NOT NULL,        --
//!       'create', 'update', 'delete', 'act' action       TEXT NOT NULL,        -- "merge", empty for the
//!       other verbs target_hash  BLOB NOT NULL,        -- keyed BLAKE2b of the target: same record, same
//!       hash payload_hash BLOB NOT NULL,        -- keyed BLAKE2b of what is wanted and of the attached file
//!       request_id   TEXT NOT NULL,        -- the service's, of an outcome
//!       outcome      TEXT NOT NULL,        -- 'done', 'not done', 'unknown'; empty in an intent
//!       error        TEXT NOT NULL,        -- name of the error, empty when there was none
//!       http_status  INTEGER NOT NULL,     -- 0 when there was no answer
//!       personal     BLOB NOT NULL,        -- sealed: 24 bytes nonce, XChaCha20-Poly1305 of a JSON text
//!       (below) key_name     TEXT NOT NULL,        -- which key sealed and chained it link         BLOB NOT
//!       NULL)        -- HMAC-SHA-256 over the link before it and all fields above
//!
//! Sealed in an intent: {"key","seen","wanted","reason","attachment":{"mediaType","bytes"}}; in the other
//! rows:
//! {"readBack"}. The keychain has the key as "rollcall/journal-key". Whoever edits, drops, inserts or swaps
//! rows breaks the chain; cutting off the newest rows cannot be seen from the file alone.
struct JournalRow
{
    qint64 number = 0;
    QDateTime at;
    qint64 entry = 0;
    QString state;
    QString connection;
    QString system;
    QString kind;
    QString verb;
    QString action;
    QByteArray targetHash;
    QByteArray payloadHash;
    QString requestId;
    QString outcome;
    QString error;
    int httpStatus = 0;
    QByteArray personal;
    QString keyName;
    QByteArray link;

    //! All fields but the link, each with its length before it, so that no two rows give the same bytes.
    QByteArray canonical() const;
};

//! The SQLite file behind the journal. Every append is on the disk when the call returns. One thread.
class JournalFile
{
public:
    JournalFile() = default;
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    //! Opens or makes \p directory/journal.sqlite. A file that is damaged, foreign or newer is renamed, never
    //! touched otherwise, and a new one begun. LocalStorage with the reason when there can be no journal
    //! here.
    Result<bool> open(const QString &directory, const QDateTime &now);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    QString path() const { return m_path; }
    QString quarantined() const
    {
        return m_quarantined;
    } //!< where a damaged file went; empty when there was none

    //! Takes the write lock, lets \p complete fill in the row with its number and the link before it, and
    //! commits. \p mayAppend is asked inside the same transaction; false ends it without a row and gives
    //! number 0.
    Result<qint64> append(JournalRow row, const std::function<bool()> &mayAppend,
        const std::function<void(JournalRow &, const QByteArray &previousLink)> &complete);

    Result<QList<JournalRow>> rows(qint64 after, int limit) const; //!< oldest first
    Result<QList<JournalRow>> newestIntents(int limit) const; //!< newest first
    Result<QList<JournalRow>> intentsFor(const QByteArray &targetHash) const; //!< newest first
    Result<QList<JournalRow>> openIntents() const; //!< without an outcome, newest first
    Result<QList<JournalRow>> rowsOf(qint64 entry) const; //!< oldest first

private:
    //! Damaged: the bytes are wrong. Unusable: they may be good, but cannot be used now (locked, read-only,
    //! full).
    enum class Health { Good, Damaged, Unusable };

    Health examine(QString *reason);
    Health settle(bool isNew, QString *reason);
    Result<bool> connectTo(const QString &path);
    Result<bool> quarantine(const QString &reason, const QDateTime &now);
    Result<QList<JournalRow>> select(const QString &where, const QVariantList &values) const;
    bool execute(const QString &statement, QString *reason) const;
    bool pragma(const QString &name, const QString &value, const QString &expected, QString *reason) const;

    QSqlDatabase m_database;
    QString m_path;
    QString m_quarantined;
};

} // namespace rollcall
