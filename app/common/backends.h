#pragma once

#include "services/directories/connections.h"
#include "services/domain/jsonvalue.h"
#include "services/domain/result.h"

#include <QMap>
#include <QUrl>

namespace rollcall {

//! The services a command line names, by system.
using Backends = QMap<QString, QUrl>;

//! Adds what --backend-url says: SYSTEM=URL names one service, a plain URL is a rollcalld that mounts every
//! system below itself. False for anything else.
bool addBackend(Backends &backends, const QString &text);

//! The file of --credentials, {"xras": {"XA-API-KEY": ...}}; no path gives no credentials.
Result<JsonValue> readCredentials(const QString &path);

//! The named services as connections for one run. What is not on this computer may be the real thing, and is
//! treated as such: production, locked.
QList<Connection> sessionConnections(const Backends &backends, const Connections &known);

} // namespace rollcall
