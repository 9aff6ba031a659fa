#pragma once

#include <QtGlobal>

namespace rollcall {
class Database;
}

namespace rollcall::practice {

struct Lists;

//! Fills the (migrated, empty) vault of the Person API: profile i is the same human as record i of the other
//! systems. A quarter are staff, some of the others have signed an agreement, a few are inactive. In one
//! transaction. Throws StoreError.
void fillCis(Database &database, const Lists &lists, int people, quint64 seed);

} // namespace rollcall::practice
