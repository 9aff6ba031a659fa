#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! What the Person API can tell, as data. It changes nothing.
Dialect cisDialect();

} // namespace rollcall
