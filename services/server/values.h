#pragma once

#include "services/domain/jsonvalue.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rollcall {

// What the store has, as JSON has it: null for nothing.
template <typename T> JsonValue orNull(const std::optional<T> &value)
{
    return value ? JsonValue(*value) : JsonValue(nullptr);
}
//! "2026-02-01T12:00:00Z" of whole seconds since 1970.
JsonValue timeOrNull(const std::optional<qint64> &seconds);

//! The same with the members of every object in the order of what \p keyOf makes of their names.
template <typename KeyOf> JsonValue withSortedMembers(const JsonValue &value, KeyOf keyOf)
{
    if (value.isArray()) {
        JsonValue::Array items;
        for (const JsonValue &item : value.array())
            items.append(withSortedMembers(item, keyOf));
        return items;
    }
    if (!value.isObject())
        return value;
    using Key = decltype(keyOf(QString()));
    QList<std::pair<Key, JsonMember>> members;
    for (const JsonMember &member : value.object())
        members.append({keyOf(member.name), {member.name, withSortedMembers(member.value, keyOf)}});
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    JsonValue::Object ordered;
    for (const auto &[key, member] : members)
        ordered.append(member);
    return ordered;
}

} // namespace rollcall
