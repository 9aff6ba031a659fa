#pragma once

namespace rollcall {

//! Whatever this process writes belongs to this user alone, and a crash leaves no memory image with
//! credentials in it.
void hardenProcess();

} // namespace rollcall
