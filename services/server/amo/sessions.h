#pragma once

#include "services/server/amo/signin.h"

namespace rollcall::server::amo {

//! Makes a session of 30 days for \p account and returns its id, which is stored as a hash only.
QByteArray startSession(Account &account, Database &database);

//! DELETE of session/: ends every session of who asks.
HttpResponse answerSession(const HttpRequest &request, const Settings &settings, Database &database);

} // namespace rollcall::server::amo
