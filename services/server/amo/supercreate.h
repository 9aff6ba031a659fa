#pragma once

#include "services/server/amo/signin.h"

namespace rollcall::server::amo {

//! POST of super-create/: a new account with a session, for who may do that; 404 while it is switched off.
HttpResponse answerSuperCreate(const HttpRequest &request, const Settings &settings, Database &database);

} // namespace rollcall::server::amo
