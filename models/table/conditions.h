#pragma once

#include "services/domain/condition.h"
#include "services/domain/jsonvalue.h"

namespace rollcall {

//! Whether \p document is as \p condition says. A list is as one of its entries is; an object as one of its
//! members' names or values is, so that addresses are found by what they are.
bool holds(const Condition &condition, const JsonValue &document);

} // namespace rollcall
