#pragma once

#include "services/domain/schema.h"

namespace rollcall {

//! Where a value comes from and who may see it, in words: who published it and when, its classification, its
//! display level, and where it is corrected. Empty when the service says nothing about that. One line for
//! each, in the language of the console.
QStringList originOf(const FieldSpec &field, const JsonValue &document);

} // namespace rollcall
