#pragma once

#include "services/server/passport/answers.h"
#include "services/server/passport/settings.h"

namespace rollcall::server::passport {

//! POST api/auth/send: a letter with a link that signs its reader in, handed to the site's mailer. Whether
//! anybody has the address cannot be told from the answer.
HttpResponse sendLetter(const HttpRequest &request, const Settings &settings, Database &database);
//! The user whom "token" and "user" of a link sign in to the application \p clientId; a link works once.
std::optional<QString> readerOf(Database &database, const Parameters &given, const QString &clientId);

} // namespace rollcall::server::passport
