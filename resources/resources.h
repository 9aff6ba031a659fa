#pragma once

namespace rollcall {

//! Makes ":/icons" known. A static library's resources are linked in but not registered by themselves.
void registerResources();

} // namespace rollcall
