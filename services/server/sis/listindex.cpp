#include "services/server/sis/listindex.h"

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

Query rowsBeside(
    Database &database, const ListIndex &index, Side side, qint64 created, const QVariant &id, int most)
{
    Query query = database.prepare(side == Side::Older ? index.older : index.newer);
    const QVariant place = id.toString().isEmpty() ? QVariant(u""_s) : id;
    query.runWith(index.values + QVariantList{created, place, most});
    return query;
}

} // namespace rollcall::server::sis
