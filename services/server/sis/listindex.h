#pragma once

#include "services/server/store/database.h"

namespace rollcall::server::sis {

enum class Side { Older, Newer };

//! What a list is read by: the statements for both sides of a place in the order of (created_at, id), and the
//! values that are bound before that place and the number of rows.
struct ListIndex
{
    const char *older = nullptr, *newer = nullptr;
    QVariantList values;
};

// Both statements of a ListIndex, for the rows of a selection ("SELECT ... WHERE ") that meet a condition (""
// or
// "... AND ").
#define SIS_BOTH_SIDES(selection, condition)                                                                 \
    selection condition "(created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?",               \
        selection condition "(created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?"

//! At most \p most rows on one side of (\p created, \p id), nearest first. \p id: a text or a number, as the
//! table has it.
Query rowsBeside(
    Database &database, const ListIndex &index, Side side, qint64 created, const QVariant &id, int most);

} // namespace rollcall::server::sis
