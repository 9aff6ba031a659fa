#pragma once

#include "services/domain/change.h"
#include "services/domain/dialect.h"
#include "services/domain/pending.h"
#include "services/domain/record.h"

#include <QUrl>

#include <functional>

namespace rollcall {

//! What to list: a kind, the text the service is asked to search for (empty: everything, where the kind can list), and
//! conditions that hold for all that is listed; only such as KindSpec::canAsk(), one for each member and relation.
struct Query
{
    QString kind;
    QString text;
    QList<Condition> conditions = {};
    bool operator==(const Query &) const = default;
};

//! Where the next page begins, as the service says it. Empty: the first page, or no further page.
struct Cursor
{
    QString token;
    bool isEmpty() const { return token.isEmpty(); }
};

//! A stretch of a list.
struct Page
{
    QList<Record> records;
    Cursor next;                  //!< empty: nothing follows
    std::optional<qint64> total;  //!< only when the service says it; never estimated
    bool capped = false;          //!< the service cut the answer; there may be more that it will not page to
};

//! What a change brings with it beside itself, read from the service before the change is sent.
struct Consequence
{
    QString sentence;       //!< English, translated through "dialect": "Webhooks that are told:"
    QStringList things;     //!< what it happens to, as the service names them
    bool mayBeMore = false; //!< the service did not list all of them
};

//! One connected service. All calls on the GUI thread; answers arrive later. Implementations: services/directories.
class Directory
{
public:
    virtual ~Directory() = default;

    virtual const Dialect &dialect() const = 0;
    virtual Pending<Page> list(const Query &query, const Cursor &from) = 0;
    virtual Pending<Found> read(const RecordId &id) = 0;
    virtual Pending<QList<Record>> lookUp(const Identifier &identifier) = 0;
    //! JSON pointers of members that records of \p kind have there beside the fields of the schema, as the service
    //! names them.
    virtual Pending<QStringList> moreMembers(const QString &kind)
    {
        Q_UNUSED(kind);
        return Pending<QStringList>(QStringList());
    }
    //! The request that reads \p id as a command for curl, with variables in place of what is secret; empty where it
    //! cannot be told. Sends nothing.
    virtual QString asCurl(const RecordId &id)
    {
        Q_UNUSED(id);
        return {};
    }
    //! What \p change would bring with it; nothing is sent but reads. Only what there is: no empty lists.
    virtual Pending<QList<Consequence>> consequences(const Change &change)
    {
        Q_UNUSED(change);
        return Pending<QList<Consequence>>(QList<Consequence>());
    }
    //! Exactly one request on the wire, or none. Called by the ChangeRunner alone.
    virtual Pending<Reply> send(const Change &change) = 0;
    //! The bytes behind a picture address of this service (PNG or JPEG, at most 4 MiB), fetched without credentials.
    virtual Pending<QByteArray> picture(const QUrl &address) = 0;
};

} // namespace rollcall
