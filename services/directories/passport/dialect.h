#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! What The Grid Passport can do for whoever signed in, as data.
Dialect passportDialect();

} // namespace rollcall
