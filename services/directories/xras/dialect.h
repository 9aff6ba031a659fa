#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! Most people one search answers with.
constexpr int xrasSearchRows = 20;

//! What an XRAS allocations service can do with people, as data.
Dialect xrasDialect();

} // namespace rollcall
