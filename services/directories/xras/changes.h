#pragma once

#include "services/domain/change.h"
#include "services/domain/schema.h"
#include "services/net/httpclient.h"

namespace rollcall::xras {

//! The one request that a change becomes, or (Validation, nothing sent) why there is none: a member that XRAS
//! cannot set, nothing changed, a merge of someone with themselves, a username that cannot stand in an
//! address.
Result<net::Request> requestFor(const Change &change, const Schema &schema);

} // namespace rollcall::xras
