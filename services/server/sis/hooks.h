#pragma once

#include "services/server/http/message.h"
#include "services/server/sis/identity.h"
#include "services/server/sis/signin.h"

#include <functional>

namespace rollcall::server::sis {

//! /webhook/ and /webhook/<id>/. Anybody who is signed in may read and change every hook.
HttpResponse webhooks(const HttpRequest &request, const QStringList &rest, const Caller &caller, int pageSize,
    Database &database);

//! Queues \p payload for the hooks of \p event, inside the caller's transaction: those of one user, or of
//! all. \p payload is told the hook as {"id","event","target"}.
void fire(Database &database, const Settings &settings, const QString &event, std::optional<qint64> user,
    const std::function<JsonValue(const JsonValue &hook)> &payload);
void fireCreated(Database &database, const Settings &settings, const Identity &identity);

} // namespace rollcall::server::sis
