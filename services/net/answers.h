#pragma once

#include "services/json/json.h"
#include "services/net/httpclient.h"

#include <QDateTime>

#include <optional>

//! What every directory does with an answer before it looks at the service's own dialect.
namespace rollcall::net {

bool isSuccess(const Response &response); //!< 2xx

//! What Retry-After asks for, as seconds or as a date. Nothing when the header is absent; 30 s when it makes
//! no sense.
std::optional<std::chrono::seconds> retryAfterOf(
    const Response &response, const QDateTime &now = QDateTime::currentDateTimeUtc());

//! The identifier under which the service knows the request; empty when it names none.
QString requestIdOf(const Response &response);

//! An answer that is no success, by its status alone: 401 Unauthenticated, 403 Forbidden, 404 and 410
//! NotFound, 409 Conflict, 412 and 428 PreconditionFailed, 400 and 422 Validation, 413 TooLarge, 429
//! RateLimited, 503 Maintenance, everything else ServerError. \c detail is the body's "detail", "message" or
//! "error" where it is JSON with such a text.
Error errorFor(const Response &response);

//! The body as JSON, whatever the status: BadContentType for a web page or anything else that does not call
//! itself JSON, then the errors of json::decode. \c sent is Yes in all of them.
Result<JsonValue> jsonOf(
    const Response &response, const json::Limits &limits = {}, const LazyObject::Paths &atOnce = nullptr);

//! jsonOf() of a success, errorFor() of everything else.
Result<JsonValue> jsonOfSuccess(const Response &response, const json::Limits &limits = {});

} // namespace rollcall::net
