#pragma once

#include "services/server/http/message.h"

namespace rollcall {
class Database;
}

namespace rollcall::server::sis {

bool hasUser(Database &database, qint64 id);

//! /user/ and /group/ (\p kind "user" or "group"), and with a \p key one of them. Anybody who is signed in
//! may read them.
HttpResponse usersOrGroups(
    const HttpRequest &request, const QString &kind, const QString &key, int pageSize, Database &database);

} // namespace rollcall::server::sis
