#pragma once

#include "services/server/sis/answers.h"
#include "services/server/sis/paging.h"
#include "services/server/sis/signin.h"

namespace rollcall::server::sis {

//! POST /optout/ and /optin/: the row, the web hooks and the effect on the identity, all or nothing.
HttpResponse createOpt(const HttpRequest &request, bool isOptin, const Caller &caller,
    const Settings &settings, Database &database);
RowSource optoutsSearched(const HttpRequest &request, Database &database);

//! The UUID in \p field of \p body when such an identity exists; nothing when it is null, "" or absent, or
//! wrong (then \p problems says so).
std::optional<QString> readIdentityKey(
    const JsonValue &body, const QString &field, FieldProblems &problems, Database &database);

} // namespace rollcall::server::sis
