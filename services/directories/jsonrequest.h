#pragma once

#include "services/domain/jsonvalue.h"
#include "services/net/httpclient.h"

namespace rollcall {

//! \p request with \p body as JSON.
net::Request withJson(net::Request request, const JsonValue &body);

} // namespace rollcall
