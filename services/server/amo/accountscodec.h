#pragma once

#include "services/server/bulk/recordcodec.h"

namespace rollcall::server::amo {

//! Kind "amo/accounts": a line is an account with all that it has chosen and its picture as it was uploaded;
//! deleted accounts keep their ids and are lines too. Sessions, keys and groups do not come along. "id",
//! "username" and "created" must be there. README.md beside this file lists the members.
std::unique_ptr<RecordCodec> makeAccountsCodec();

} // namespace rollcall::server::amo
