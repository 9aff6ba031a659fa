#pragma once

#include "services/domain/jsonvalue.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace rollcall {

//! Names one record of one kind on one connection. The key is text, always, even where the service counts.
struct RecordId
{
    QString connection; //!< Connection::id
    QString kind;       //!< KindSpec::name, for example "person"
    QString key;        //!< what the service itself uses to name the record

    bool operator==(const RecordId &) const = default;
    bool isEmpty() const { return key.isEmpty(); }
};

inline size_t qHash(const RecordId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.connection, id.kind, id.key);
}

//! A record is the document exactly as the service sent it; members that no schema knows stay in it.
struct Record
{
    RecordId id;
    JsonValue document;
    QString revision; //!< ETag where the service gives one
    QDateTime readAt; //!< UTC

    bool operator==(const Record &) const = default;
};

//! Why a value or a record is not there. Four states that look, read and sound different.
enum class Absence {
    Present,
    Empty,       //!< the service has the field and nothing in it
    Hidden,      //!< the service does not show it to these credentials
    NotOffered,  //!< this service has no such thing
    NotLoaded    //!< it was not asked for yet
};

//! The answer of reading one record: the record, or why there is none.
struct Found
{
    enum class Why {
        Here,
        NoSuchRecord,
        NoSuchOrHidden //!< the service does not say which of the two
    };
    std::optional<Record> record;
    Why why = Why::Here;
};

} // namespace rollcall

Q_DECLARE_METATYPE(rollcall::RecordId)
