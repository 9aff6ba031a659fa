#pragma once

#include "services/server/bulk/recordcodec.h"

namespace rollcall::server::cis {

//! Kind "cis/profiles": a line is a whole profile as GET v2/user/... shows it to who may see everything, and
//! in "v1", where there are any, the members of the first version that do not follow from it. Attributes may
//! be left out, and so may everything of one but its value.
std::unique_ptr<RecordCodec> makeProfilesCodec();

} // namespace rollcall::server::cis
