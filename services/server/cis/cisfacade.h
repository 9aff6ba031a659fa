#pragma once

#include "services/server/facade.h"

namespace rollcall {

//! The Person API of the Change Integration Service: tokens at "oauth/token", profiles and connections below
//! "v1" and "v2". Endpoints, settings and differences from the original: README.md beside this file. Throws
//! ConfigProblem.
std::unique_ptr<Facade> makeCisFacade(const FacadeConfig &config);

} // namespace rollcall
