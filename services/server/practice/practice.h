#pragma once

#include <QtGlobal>

namespace rollcall {

class Database;

//! Brings the tables of all systems up to date and fills them, empty as they are, with \p people invented
//! humans each, in the caller's transaction (one inside it would keep the old state of every page): the same
//! number and seed always give the same people. A few have fixed names, 3 in 100 records are planted second
//! records of somebody (practice_duplicates says whose), and a third of the accounts have a portrait that is
//! drawn when it is asked for. The account "operator" (id 1) is there besides. Throws StoreError.
void fillPractice(Database &database, int people, quint64 seed);

} // namespace rollcall
