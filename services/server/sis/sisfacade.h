#pragma once

#include "services/server/facade.h"

namespace rollcall {

//! The Seed Identity Store: identities with addresses, opt-outs and web hooks below "api/v1/". Settings:
//! "page_size", "hook_auth_token", "max_consecutive_send_failures" and "operators".
std::unique_ptr<Facade> makeSisFacade(const FacadeConfig &config);

} // namespace rollcall
