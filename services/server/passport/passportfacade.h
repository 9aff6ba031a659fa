#pragma once

#include "services/server/facade.h"

namespace rollcall {

//! The Grid Passport: the authorization of applications below "login/authorize", the signed-in user, other
//! users, GitHub tokens and identities below "api". Endpoints, settings and differences from the original:
//! README.md beside this file. Throws ConfigProblem.
std::unique_ptr<Facade> makePassportFacade(const FacadeConfig &config);

} // namespace rollcall
