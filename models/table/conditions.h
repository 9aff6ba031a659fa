#pragma once

#include "services/domain/condition.h"
#include "services/domain/jsonvalue.h"

namespace rollcall {

//! Whether \p document is as \p condition says. A list is as one of its entries is; an object is as the name
//! or the text of one of its members is, so that addresses are found by what they are and not by what is
//! noted of them.
bool holds(const Condition &condition, const JsonValue &document);

} // namespace rollcall
