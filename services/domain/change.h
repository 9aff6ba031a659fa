#pragma once

#include "services/domain/record.h"
#include "services/domain/result.h"

#include <QList>

namespace rollcall {

//! A file that travels with a change (a picture).
struct Attachment
{
    QByteArray data;
    QString mediaType; //!< by content, "image/png"
    QString fileName;
    bool isEmpty() const { return data.isEmpty(); }
};

//! One intended change of one record: what was seen, what is wanted. Staged on screen, sent by the ChangeRunner only.
struct Change
{
    enum class Verb { Create, Update, Delete, Act };

    Verb verb = Verb::Update;
    RecordId target;
    QString action;   //!< ActionSpec::name, for Verb::Act
    JsonValue seen;   //!< the document the operator looked at
    JsonValue wanted; //!< the document as it shall be; for Act: the arguments, {"into": "tmokoena"}
    Attachment attachment;
    QString reason;   //!< the operator's reason or ticket
};

//! One member that is not (or no longer) what it was.
struct Difference
{
    QString pointer;
    JsonValue before; //!< Undefined: was not there
    JsonValue after;  //!< Undefined: is not there
    bool operator==(const Difference &) const = default;
};

enum class Outcome { Done, NotDone, Unknown };

//! The service's direct answer to a change.
struct Reply
{
    int httpStatus = 0;
    JsonValue body;
    QString requestId;
    QString key; //!< of the record that was created, where the service names it
};

//! What became of a change, after reading back.
struct Receipt
{
    //! How one changed member turned out.
    struct Item
    {
        enum class State { Verified, Differs, ChangedBeside }; //!< ChangedBeside: not touched by the operator, yet changed
        QString pointer;
        JsonValue intended; //!< Undefined for ChangedBeside
        JsonValue now;
        State state = State::Verified;
    };
    Outcome outcome = Outcome::Unknown;
    std::optional<Record> readBack; //!< the target as it is now; absent when it is gone or could not be read
    QList<Item> items;
    std::optional<Error> error;     //!< why it was not done, or why that is unknown
    QString journalEntry;           //!< number of the journal entry, empty when nothing was written
    QDateTime at;                   //!< UTC, when the outcome was established
    QString revealed;               //!< what ActionSpec::reveals names; never written down

    //! Done, and every item reads back as intended.
    bool isAsIntended() const;
};

//! Stable names, for the journal and logs ("update", "unknown").
QString verbName(Change::Verb verb);
QString outcomeName(Outcome outcome);

} // namespace rollcall

Q_DECLARE_METATYPE(rollcall::Receipt)
