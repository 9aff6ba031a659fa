#pragma once

#include "services/domain/jsonvalue.h"

#include <optional>

namespace rollcall {

// What the store has, as JSON has it: null for nothing.
template <typename T> JsonValue orNull(const std::optional<T> &value)
{
    return value ? JsonValue(*value) : JsonValue(nullptr);
}
//! "2026-02-01T12:00:00Z" of whole seconds since 1970.
JsonValue timeOrNull(const std::optional<qint64> &seconds);

} // namespace rollcall
