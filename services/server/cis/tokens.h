#pragma once

#include "services/server/cis/settings.h"
#include "services/server/http/message.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace rollcall {
class Database;
}

namespace rollcall::server::cis {

//! POST oauth/token: a token for a client that shows its secret.
HttpResponse answerToken(const HttpRequest &request, const Settings &settings, Database &database);
//! GET .well-known/jwks.json: the keys that tokens are checked with.
HttpResponse answerKeys(Database &database);

//! What a token that is good says.
struct Bearer
{
    std::optional<QString> scope; //!< as it stands there; nothing when it says nothing
    QStringList scopes() const { return scope.value_or(QString()).split(u' ', Qt::SkipEmptyParts); }
};

//! Why a request has no good token, in the order in which it is looked for.
enum class TokenProblem {
    Missing,
    NotBearer, //!< another scheme
    NoToken, //!< "Bearer" alone
    TooManyWords,
    Unreadable,
    UnknownKey,
    Expired,
    WrongClaims //!< of another issuer, or for another audience
};
tl::expected<Bearer, TokenProblem> readBearer(
    const HttpRequest &request, const QString &audience, const Settings &settings, Database &database);

} // namespace rollcall::server::cis
