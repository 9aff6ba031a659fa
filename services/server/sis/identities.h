#pragma once

#include "services/server/http/message.h"
#include "services/server/sis/signin.h"

namespace rollcall::server::sis {

HttpResponse createIdentity(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database);
//! GET, PUT, PATCH and DELETE of one identity. If-Match is honoured: 412 when it has changed.
HttpResponse oneIdentity(
    const HttpRequest &request, const QString &key, const Caller &caller, Database &database);
HttpResponse addressesOf(
    const HttpRequest &request, const QString &key, const QString &type, int pageSize, Database &database);
HttpResponse countMessage(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database);

} // namespace rollcall::server::sis
