#pragma once

#include "services/domain/jsonvalue.h"
#include "services/server/http/message.h"

#include <string_view>
#include <tl/expected.hpp>

namespace rollcall::server::xras {

//! The parameters of a request, wherever they were put: the query, then a form, multipart or JSON body; the
//! body wins over the query and the last of several equal names wins. Values of a JSON body keep their type,
//! all others are strings. The error is the answer to give.
tl::expected<QList<std::pair<QString, JsonValue>>, HttpResponse> readParameters(const HttpRequest &request);

//! The envelope every answer of this system has.
HttpResponse envelope(int status, const JsonValue &message, const JsonValue &result = nullptr);
HttpResponse success(std::string_view result); //!< the same around JSON that is written already
HttpResponse notFound(const QString &username);
HttpResponse methodNotAllowed(const QByteArray &allowed);
HttpResponse pageNotFound(); //!< what stands at an address that does not exist

} // namespace rollcall::server::xras
