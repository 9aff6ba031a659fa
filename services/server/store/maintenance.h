#pragma once

#include <QStringList>

namespace rollcall {

class Database;

//! Copies the whole store, as it is at one moment, into a new file with mode 0600; the service may go on
//! meanwhile. SQLite only: PostgreSQL has pg_dump. Throws StoreError; the file is then not there.
void backUp(Database &database, const QString &file);

//! What is wrong with the store itself, a sentence for each, some twenty at most; empty when it is sound. On
//! SQLite its structure and what refers to rows that are not there; on PostgreSQL, which guards both by
//! itself, what that has found: blocks with wrong checksums, indexes and rules that do not hold. Throws
//! StoreError.
QStringList faultsOf(Database &database);

} // namespace rollcall
