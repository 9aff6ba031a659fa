#pragma once

// Private to the store: what the two database programs need at opening, and how they call their errors.

#include "services/server/store/database.h"

namespace rollcall::store {

StoreError storeError(DatabaseKind kind, const QSqlError &error, const QString &doing);

//! Open \p database, which has its driver already, and make the settings that safety depends on. Throw
//! StoreError.
void openSqlite(QSqlDatabase &database, const DatabaseAddress &address, const DatabaseOptions &options);
void openPostgres(QSqlDatabase &database, const DatabaseAddress &address, const DatabaseOptions &options);

} // namespace rollcall::store
