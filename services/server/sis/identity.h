#pragma once

#include "services/server/sis/details.h"
#include "services/server/sis/listindex.h"

#include <QStringList>

#include <optional>

namespace rollcall::server::sis {

//! One row of the identities. Times are microseconds since 1970 in UTC.
struct Identity
{
    QString id; //!< UUID, lower case with dashes
    qint64 version = 1;
    Details details;
    std::optional<QString> communicateThrough, operatorId;
    qint64 created = 0, updated = 0;
    std::optional<qint64> createdBy, updatedBy;
    std::optional<qint64> failedMessages;
    qint64 revision = 1;
};

QString newId();
qint64 now();
//! "2016-09-30T11:10:21.693326Z"; without a fraction when it is zero.
QString timeText(qint64 microseconds);
//! Any spelling of a UUID in the one that is stored; nothing when \p text is none.
std::optional<QString> uuidFrom(const QString &text);

std::optional<Identity> findIdentity(Database &database, const QString &id);
void insertIdentity(Database &database, const Identity &identity);
//! Writes every column and the addresses; counts the revision up, in \p identity too.
void updateIdentity(Database &database, Identity &identity);
//! Identities that have this address, exactly.
QStringList identitiesAt(Database &database, const QString &type, const QString &address);

ListIndex allIdentities();
//! Those with \p value in a column; nothing when the column has no index of its own.
std::optional<ListIndex> identitiesWith(const QString &column, const QVariant &value);
//! Those with this text at a place of the details ("language__home"), and others that begin alike.
ListIndex identitiesWithDetail(const QString &path, const QString &value);
//! Those changed in a stretch of time, when they are few enough to be put in order one by one.
std::optional<ListIndex> identitiesUpdated(Database &database, qint64 from, qint64 to);

//! Those of \p index as rowsBeside() has them.
QList<Identity> identitiesBeside(
    Database &database, const ListIndex &index, Side side, qint64 created, const QString &id, int most);

//! Gives the identities of earlier versions of this program what they lack: an index of the texts in their
//! details, and the order of its members.
void bringDetailsUpToDate(Database &database);

QByteArray jsonText(const Identity &identity); //!< the object of the contract
bool isFlagged(const JsonValue &value); //!< true, "true" or "True"

} // namespace rollcall::server::sis
