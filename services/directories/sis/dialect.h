#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! What the Seed Identity Store (release 0.10.3 and what is true to it) can do.
Dialect sisDialect();

} // namespace rollcall
