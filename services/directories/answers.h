#pragma once

#include "services/domain/lazyobject.h"
#include "services/domain/result.h"
#include "services/net/httpclient.h"

#include <optional>

//! What every client of a service reads from a complete answer in the same way.
namespace rollcall::answers {

//! What the body of a refusal says, read by the one who knows the shapes of that service.
struct Complaint
{
    QString code;
    QString detail;
    QHash<QString, QString> fields; //!< JSON pointer -> message
    bool maintenance = false;
};

//! True for a body that is JSON and says so: the service itself has answered, whatever the status.
bool isJson(const net::Response &response);

//! The decoded body; Undefined when it is empty (which a change may be answered with). Otherwise as
//! net::jsonOf(). \p atOnce: as of json::decode().
Result<JsonValue> jsonBody(const net::Response &response, const LazyObject::Paths &atOnce = nullptr);

//! The error for a status that is no success, completed with what the service said.
Error refusal(const net::Response &response, const Complaint &complaint);

//! A web page or an empty answer where \p service was expected: the base URL is wrong, or something stands
//! between.
Error wrongAddress(const net::Response &response, const QString &service);

//! An answer that is JSON but not of the promised shape.
Error badShape(const net::Response &response, const QString &pointer, const QString &what);

//! Refused here, before anything was sent. \p detail is a whole English sentence.
Error refusedHere(const QString &code, const QString &detail, const QHash<QString, QString> &fields = {});

//! How far this computer's clock is ahead of the service's, by its Date header.
std::optional<std::chrono::seconds> clockAhead(const net::Response &response, const QDateTime &now);

//! As net::requestIdOf(), and AMO's own header.
QString requestIdOf(const net::Response &response);

} // namespace rollcall::answers
