#pragma once

#include <QtGlobal>

namespace rollcall {
class Database;
}

namespace rollcall::practice {

struct Lists;

//! Fills the (migrated, empty) tables of the Seed Identity Store: identity i is the same human as record i of
//! the other systems. Most have a phone and an e-mail address; a few are opted out, have an address that is
//! out of use, or are reached through somebody else. In one transaction. Throws StoreError.
void fillSis(Database &database, const Lists &lists, int people, quint64 seed);

} // namespace rollcall::practice
