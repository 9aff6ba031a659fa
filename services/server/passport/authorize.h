#pragma once

#include "services/server/http/message.h"
#include "services/server/passport/settings.h"

namespace rollcall::server::passport {

//! GET login/authorize[/<provider>]: the page that asks the user. Wrong requests are sent back to the
//! application as RFC 6749 wants it, but never to an address that is not the application's own.
HttpResponse askForConsent(const HttpRequest &request, const Settings &settings);
//! The slow part of takeConsent(), without consequences.
void rehearseConsent(const HttpRequest &request, const Settings &settings, Database &database);
//! POST to the same address: what the user answered on that page.
HttpResponse takeConsent(const HttpRequest &request, const Settings &settings, Database &database);

} // namespace rollcall::server::passport
