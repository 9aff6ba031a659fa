#pragma once

#include "services/domain/change.h"
#include "services/domain/pending.h"

#include <QObject>

namespace rollcall {

//! A change whose outcome is not known yet, as the journal holds it.
struct OpenChange
{
    QString journalEntry;
    RecordId target;
    Change::Verb verb = Change::Verb::Update;
    QString action;
    QDateTime sentAt; //!< UTC
    bool canBeSettled = true; //!< false when the journal's key is gone and the target with it
};

//! A change of one record that was sent from this computer, as the journal holds it.
struct PastChange
{
    QString journalEntry;
    Change::Verb verb = Change::Verb::Update;
    QString action;
    QDateTime at; //!< UTC, when it was sent
    QString by; //!< the account of this computer it was sent from
    QString reason;
    bool isOpen = false; //!< the outcome is not known yet
    Outcome outcome = Outcome::Unknown;
    QList<Difference> changed; //!< what was asked for; of an act what became of the record
};

//! The one road of every change: intent made durable, sent once, read back, told. GUI thread.
//! An interface; the implementation is JournaledChangeRunner.
class ChangeRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Never fails: every failure is a Receipt with its Error (LocalStorage: the intent could not be made
    //! durable and nothing was sent). A second change for the same target while one runs is refused
    //! (Conflict). Cancelling stops the waiting, not a request that has left; the receipt then tells the
    //! outcome found by reading.
    virtual Pending<Receipt> run(const Change &change) = 0;

    //! Changes whose outcome is unknown, newest first, also from earlier starts.
    virtual QList<OpenChange> open() const = 0;
    //! Reads again and settles one of them. Outcome Unknown again when the service cannot be read.
    virtual Pending<Receipt> settle(const QString &journalEntry) = 0;

    //! What this computer did to that record, newest first.
    virtual QList<PastChange> history(const RecordId &) const { return {}; }

signals:
    void openChanged();
    void settled(const RecordId &target, const Receipt &receipt); //!< every change that ends, also late ones
};

} // namespace rollcall
