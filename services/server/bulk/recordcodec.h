#pragma once

#include "services/domain/jsonvalue.h"

#include <QString>

#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

namespace rollcall {

class Database;

//! What a kind cannot take of a record, as the end of a sentence that begins with the number of its line. It
//! names members, and never says what stands in them.
class BadRecord : public std::runtime_error
{
public:
    explicit BadRecord(const QString &reason)
        : std::runtime_error(reason.toStdString())
    { }
    QString reason() const { return QString::fromUtf8(what()); }
};

//! How the records of one kind stand in a file, a JSON object each, and how they get there and back. What is
//! written can be read again and then is written in the same octets. Secrets, rights and the history of
//! changes are no part of a record. Const, any thread.
class RecordCodec
{
public:
    RecordCodec() = default;
    virtual ~RecordCodec() = default;
    RecordCodec(const RecordCodec &) = delete;
    RecordCodec &operator=(const RecordCodec &) = delete;

    virtual QString kind() const = 0; //!< "xras/people": the system, then its word for the records
    QString system() const { return kind().section(u'/', 0, 0); }
    virtual QString uniqueMembers() const = 0; //!< for a sentence: "id or username"

    //! Stores one new record. Throws StoreError, isConstraint() when one of the unique members is taken.
    using Store = std::function<void(Database &)>;
    //! Checks all that can be checked without the store, before any transaction; the slow part. Throws
    //! BadRecord.
    virtual Store read(const JsonValue &record) const = 0;
    //! After so many records were stored: puts in order what storing them in pieces has left. Throws
    //! StoreError.
    virtual void settle(Database & /*database*/, qint64 /*stored*/) const { }
    //! Every record, in the order of its making. Throws StoreError.
    virtual void write(Database &database, const std::function<void(const JsonValue &)> &take) const = 0;
};

//! Of every kind that can be exported and imported.
std::vector<std::unique_ptr<RecordCodec>> makeRecordCodecs();

} // namespace rollcall
