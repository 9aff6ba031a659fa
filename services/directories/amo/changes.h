#pragma once

#include "services/domain/change.h"
#include "services/domain/schema.h"
#include "services/net/httpclient.h"

namespace rollcall::amo {

//! api/v5/accounts/ and what follows, with the slash that AMO wants at the end of every address.
net::Request requestTo(const QByteArray &method, const QStringList &route);

//! The one request that a change becomes, or (Validation, nothing sent) why there is none: a member that AMO
//! ignores, nothing changed, a file that is no picture.
Result<net::Request> requestFor(const Change &change, const Schema &schema);

} // namespace rollcall::amo
