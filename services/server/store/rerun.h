#pragma once

#include <functional>

namespace rollcall {

class Database;

//! Runs \p act, and runs it again when it was undone as a whole (StoreError::mayRunAgain()): for up to ten
//! seconds after conflicts, with growing pauses, and once after a lost connection, which is made anew. Throws
//! what the last run threw.
void runUntilDone(Database &database, const std::function<void()> &act);

} // namespace rollcall
