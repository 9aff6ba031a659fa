#pragma once

#include "services/json/json.h"

#include <QMap>

namespace rollcall::test {

//! The values of a document by JSON pointer: whatever is no object, arrays as wholes.
using Leaves = QMap<QString, JsonValue>;

inline void collectLeaves(const JsonValue &value, const QString &pointer, Leaves &leaves)
{
    if (!value.isObject()) {
        leaves.insert(pointer, value);
        return;
    }
    for (const JsonMember &member : value.object())
        collectLeaves(member.value, pointer + u'/' + json::escapedSegment(member.name), leaves);
}

//! \p pointer is where \p value stands in its document.
inline Leaves leavesOf(const JsonValue &value, const QString &pointer = {})
{
    Leaves leaves;
    collectLeaves(value, pointer, leaves);
    return leaves;
}

} // namespace rollcall::test
