#pragma once

#include "services/directories/answers.h"

namespace rollcall::answers {

//! What a refusal in the shapes of Django REST framework says: {"detail", "code"?}, {"<field>": ["…"]} or a
//! bare ["…"]. \p pointers: where a field is shown when that is not the member of the same name, by the
//! field.
Complaint drfComplaint(const JsonValue &body, const QHash<QString, QString> &pointers = {});

} // namespace rollcall::answers
