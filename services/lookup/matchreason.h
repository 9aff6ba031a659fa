#pragma once

#include "services/domain/identifier.h"
#include "services/domain/record.h"
#include "services/domain/schema.h"

namespace rollcall {

//! Why \p record answers \p identifier, in English words of the context "dialect" ("last name, exact").
struct MatchReason
{
    QString text;
    bool exact = false;
};

//! Compares without regard to case, by the labels of the schema; \p otherwise is the answer when nothing seen
//! explains the hit (the service may know more than it shows).
MatchReason matchReason(
    const Record &record, const Identifier &identifier, const Schema &schema, const QString &otherwise);

} // namespace rollcall
