#pragma once

#include "services/domain/dialect.h"

namespace rollcall {

//! The act that sends a picture, and the one that leaves the record without; nullptr where the kind has none.
const ActionSpec *uploadOf(const KindSpec &kind);
const ActionSpec *removalOf(const KindSpec &kind);
//! What a new document begins with, by FieldSpec::preset.
JsonValue presetsOf(const Schema &schema);

bool isPictureAct(const KindSpec &kind, const QString &action);

} // namespace rollcall
