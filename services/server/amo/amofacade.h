#pragma once

#include "services/server/facade.h"

namespace rollcall {

//! The accounts of an add-ons site: reading, editing and deleting an account, its picture, and the own
//! profile, below api/v5/accounts/; the pictures themselves below userpics/. Differences from the original:
//! README.md beside this file, which also lists the settings. Throws ConfigProblem.
std::unique_ptr<Facade> makeAmoFacade(const FacadeConfig &config);

} // namespace rollcall
