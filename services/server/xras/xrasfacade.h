#pragma once

#include "services/server/facade.h"

namespace rollcall {

//! The people of an allocations service: GET and POST v1/people/<username>, GET v1/search/people,
//! POST v1/people/<username>/merge/<new_username>. Differences from the original: README.md beside this file.
//!
//! Settings: {"clients": [{"process": "XSEDE", "keySha256": "<64 hex>", "contexts": ["submit", "report"]}],
//! "unknownParameters": "refuse" | "ignore", "service": "allocations" | "site"}; with "site" it is the
//! service that a site keeps for the allocations service to ask (siteservice.h). Keys are configured as
//! hashes and compared in constant time. Throws ConfigProblem. In practice one client is made up at every
//! start.
std::unique_ptr<Facade> makeXrasFacade(const FacadeConfig &config);

} // namespace rollcall
