#pragma once

#include "services/auth/bearertokens.h"

namespace rollcall::sis {

//! Lets a person in who has a username and a password: the store is asked for the token of this user, and makes
//! one where there is none. Where a store does not give tokens that way, the password itself goes with every
//! request ("Basic"). Unauthenticated when the store does not take them.
//! \p context: lives as long as the tokens.
BearerTokens::Source passwordTokens(
    const QString &username, const Secret &password, const net::Endpoint &endpoint, QObject *context);

} // namespace rollcall::sis
