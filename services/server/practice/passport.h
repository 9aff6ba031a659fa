#pragma once

#include <QtGlobal>

namespace rollcall {
class Database;
}

namespace rollcall::practice {

struct Lists;

//! Fills the (migrated, empty) tables of The Grid Passport: user i is the same human as record i of the other
//! systems, and the operator is there besides. In one transaction. Throws StoreError.
void fillPassport(Database &database, const Lists &lists, int people, quint64 seed);

} // namespace rollcall::practice
