#pragma once

#include "services/net/httpclient.h"
#include "services/secrets/secretstore.h"

#include <QDateTime>
#include <QStringList>

//! What the endpoints of OAuth 2.0 (RFC 6749) have in common, for those who ask them.
namespace rollcall::oauth {

//! What a token endpoint gave.
struct Grant
{
    Secret access;
    Secret refresh; //!< empty: there is none
    QDateTime until; //!< UTC; not valid: nobody said
    QStringList scope; //!< empty: nobody said
};

//! \p endpoint for a client that asks for tokens, also of a connection that is locked: a token changes
//! nothing.
net::Endpoint forTokens(net::Endpoint endpoint);

//! A form (application/x-www-form-urlencoded) for the very address a client was made for.
net::Request form(const QList<std::pair<QString, QString>> &fields);

//! Reads an answer of a token endpoint, received at \p now. A refusal has the words of "error_description",
//! "message" or "error": Unauthenticated for 400 and 401, Forbidden for 403, otherwise as net::errorFor().
Result<Grant> grantFrom(const net::Response &response, const QDateTime &now);

} // namespace rollcall::oauth
