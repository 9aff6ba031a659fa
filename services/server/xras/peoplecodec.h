#pragma once

#include "services/server/bulk/recordcodec.h"

namespace rollcall::server::xras {

//! Kind "xras/people": a line is what GET v1/people/<username> shows as its result, with its additional
//! members. All but the username may be left out.
std::unique_ptr<RecordCodec> makePeopleCodec();

} // namespace rollcall::server::xras
