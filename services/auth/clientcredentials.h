#pragma once

#include "services/auth/bearertokens.h"

namespace rollcall {

//! What a program signs in with for itself, without a person (RFC 6749, 4.4).
struct ClientCredentials
{
    QString clientId;
    Secret clientSecret;
    QString audience; //!< which service the token is for
};

//! Tokens by client credentials. There is nothing to refresh them with: the next one is asked for anew.
//! \p endpoint: base is the token address itself.
BearerTokens::Source clientCredentialsTokens(
    const ClientCredentials &credentials, const net::Endpoint &endpoint, QObject *context);

} // namespace rollcall
