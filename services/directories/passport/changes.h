#pragma once

#include "services/domain/change.h"
#include "services/net/httpclient.h"

namespace rollcall::passport {

//! The one request that a change becomes, or (Validation, nothing sent) why there is none. PUT changes
//! whoever signed in, so that it is refused for anybody else.
Result<net::Request> requestFor(const Change &change);

} // namespace rollcall::passport
