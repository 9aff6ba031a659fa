#pragma once

#include "services/server/http/message.h"
#include "services/server/passport/signin.h"

namespace rollcall::server::passport {

//! GET and PUT api/user. If-Match is honoured: 412 when the user has changed.
HttpResponse answerOwnProfile(const HttpRequest &request, Caller caller, Database &database);
//! GET api/user/<id>.
HttpResponse answerOtherProfile(const HttpRequest &request, const QString &id, Database &database);
//! GET api/user/github and github_private.
HttpResponse answerGitHubToken(
    const HttpRequest &request, bool isPrivate, const Caller &caller, Database &database);

} // namespace rollcall::server::passport
