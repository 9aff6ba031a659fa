#pragma once

#include "services/directories/connections.h"
#include "services/domain/identifier.h"
#include "services/lookup/lookup.h"

#include <QString>

namespace rollcall {

//! "a name", "an e-mail address": what the text was taken for.
QString shapeWord(Identifier::Shape shape);
//! For the menu of other readings: "E-mail address: jane@…".
QString readingText(const Identifier &identifier);
//! "No one with that e-mail address in Seed test. XRAS prod did not answer. AMO: exact ID only."
QString nothingFoundText(const LookupRun &run, const Connections &connections);
//! For ears: "3 people found; XRAS prod 2, Seed test 1".
QString summaryText(const LookupRun &run, const Connections &connections);

} // namespace rollcall
