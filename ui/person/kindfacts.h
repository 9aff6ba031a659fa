#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! Pointer of the field that carries the record's key, found by what the schema calls its identifier; empty
//! when none does.
QString keyPointerOf(const Schema &schema);

//! The act that sends a picture, and the one that leaves the record without; nullptr where the kind has none.
const ActionSpec *uploadOf(const KindSpec &kind);
const ActionSpec *removalOf(const KindSpec &kind);

} // namespace rollcall
