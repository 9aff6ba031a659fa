#pragma once

#include "services/domain/schema.h"

namespace rollcall {

//! The schema of a kind of record, from the program's own resources (":/schemas/<system>/<kind>.json").
//! A missing or broken file is a broken build: LocalStorage or BadSchema.
Result<Schema> bundledSchema(const QString &system, const QString &kind);

//! The same for a dialect, which cannot be without it: a broken build ends here.
Schema requiredSchema(const QString &system, const QString &kind);

} // namespace rollcall
