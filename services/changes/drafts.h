#pragma once

#include "services/domain/change.h"
#include "services/domain/pending.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace rollcall {

//! What a person wants to change about one record and has not sent.
struct Draft
{
    RecordId id; //!< the key is empty for a record that the service will name
    QString title; //!< whom it is about, "Amara Nwosu"
    bool isNew = false; //!< the record is not there yet
    JsonValue seen; //!< the document as it was read; for a new record what it began with
    QList<Difference> staged; //!< before is as in \c seen
    QDateTime keptAt; //!< UTC
};

//! The drafts of this profile, one for each record, kept while they are written. An interface, so that
//! screens need not know where. GUI thread; what keep() and drop() do has been done when they return.
class Drafts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Drafts outlive the program.
    virtual bool isPersistent() const = 0;
    //! Replaces the draft of that record. LocalStorage when the disk does not take it; it is in memory then.
    virtual Result<Done> keep(Draft draft) = 0;
    virtual void drop(const RecordId &id, bool isNew = false) = 0;
    virtual void dropAll(const QString &connection) = 0; //!< of a connection that was removed

    virtual std::optional<Draft> draft(const RecordId &id, bool isNew = false) const = 0;
    virtual QList<Draft> all() const = 0; //!< newest first

signals:
    void changed(); //!< which drafts there are
};

} // namespace rollcall
