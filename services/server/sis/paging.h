#pragma once

#include "services/server/http/message.h"
#include "services/server/sis/listindex.h"

#include <functional>

namespace rollcall::server::sis {

//! One row of a list that is ordered by (number, id), the largest first.
struct ListRow
{
    qint64 number = 0;
    QString id;
    QByteArray object; //!< its JSON text
    bool isWanted = true; //!< false: it does not match and is not shown
};

//! At most \p most rows on one side of (number, id), nearest first; fewer only when there are no more.
using RowSource = std::function<QList<ListRow>(Side side, qint64 number, const QString &id, int most)>;

//! 200 with {"next","previous","results"} for the request's "cursor". Refused with 404 when that is no
//! cursor.
HttpResponse pageOf(const HttpRequest &request, int pageSize, const RowSource &source);

//! A source for rows that are in memory.
RowSource sourceOf(QList<ListRow> rows);

//! An absolute link to the request's own address; parameters are sorted, those named in \p changed replaced
//! or (null) dropped.
QString linkTo(const HttpRequest &request, const QList<std::pair<QString, QString>> &changed);

} // namespace rollcall::server::sis
