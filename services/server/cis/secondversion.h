#pragma once

#include "services/server/cis/settings.h"
#include "services/server/http/message.h"

namespace rollcall {
class Database;
}

namespace rollcall::server::cis {

//! What stands below "v2": profiles one by one and in lists, filtered by what the token and the request
//! allow.
HttpResponse answerSecondVersion(const HttpRequest &request, const Settings &settings, Database &database);

} // namespace rollcall::server::cis
