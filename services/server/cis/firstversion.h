#pragma once

#include "services/server/cis/settings.h"
#include "services/server/http/message.h"

namespace rollcall {
class Database;
}

namespace rollcall::server::cis {

//! What stands below "v1": profile/<user_id> and connection/<address>, with the envelopes and the double
//! encoding of the gateway that the original is behind.
HttpResponse answerFirstVersion(const HttpRequest &request, const Settings &settings, Database &database);

//! JSON as Python's json.dumps() writes it: a blank after every comma and colon, nothing but ASCII.
QByteArray pythonJson(const JsonValue &value);

} // namespace rollcall::server::cis
