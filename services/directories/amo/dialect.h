#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! What addons.mozilla.org can do with accounts, as data.
Dialect amoDialect();

} // namespace rollcall
