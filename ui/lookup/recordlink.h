#pragma once

#include "services/domain/connection.h"
#include "services/domain/record.h"

#include <optional>

namespace rollcall {

class Connections;

//! A text that names a record for another person with this console: the service by its kind and address, not
//! by the connection, which every computer names for itself.
//! "rollcall:sis/identity/4be7…?at=https://store.example.org".
QString linkTo(const RecordId &id, const Connection &connection);

//! The record that \p text names, on the connection of this computer to that service; nothing when it is no
//! link. The connection is empty when there is none to that service.
std::optional<RecordId> recordOfLink(const QString &text, const Connections &connections);

} // namespace rollcall
