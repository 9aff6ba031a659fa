#pragma once

#include "services/server/http/message.h"
#include "services/server/passport/settings.h"

namespace rollcall::server::passport {

//! POST login/authorize/token: tokens for a code (or, beyond the original, for a refresh token).
HttpResponse tokensForCode(const HttpRequest &request, const Settings &settings, Database &database);
//! PUT api/auth/token: new tokens for a refresh token, without the application's secret.
HttpResponse tokensForRefresh(const HttpRequest &request, const Settings &settings, Database &database);
//! POST api/auth/login: tokens for whoever shows the secret of an account at a provider that is theirs.
HttpResponse tokensForLogin(const HttpRequest &request, const Settings &settings, Database &database);

} // namespace rollcall::server::passport
