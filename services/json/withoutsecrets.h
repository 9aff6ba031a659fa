#pragma once

#include "services/domain/schema.h"

namespace rollcall::json {

//! \p document with "(secret)" in place of every text that \p schema calls a secret: for what is shown,
//! copied or written down as a whole.
JsonValue withoutSecrets(const Schema &schema, JsonValue document);

} // namespace rollcall::json
