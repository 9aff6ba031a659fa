#pragma once

#include "services/server/passport/answers.h"
#include "services/server/passport/signin.h"

namespace rollcall::server::passport {

//! What somebody shows to be the owner of an account at a provider.
struct Proof
{
    QString provider;
    QByteArray secret; //!< a token or a code
};

//! From "provider" with "token", or with "code" and "redirect_uri". Nothing when something is missing.
std::optional<Proof> readProof(const Parameters &given);
//! Null when it proves nothing.
const ProviderAccount *accountOf(const Proof &proof, const Settings &settings);
//! The id of the user who has connected \p account.
std::optional<QString> ownerOf(Database &database, const ProviderAccount &account);

//! GET and POST api/user/identities, GET and DELETE api/user/identities/<id>: always one's own. \p key: the
//! id, null for all.
HttpResponse answerIdentities(const HttpRequest &request, const QString &key, const Caller &caller,
    const Settings &settings, Database &database);

} // namespace rollcall::server::passport
