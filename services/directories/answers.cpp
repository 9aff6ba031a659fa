#include "services/directories/answers.h"

#include "services/net/answers.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace rollcall::answers {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

// What was understood of a complete answer, whatever went wrong with it.
Error complete(Kind kind, const net::Response &response)
{
    return {.kind = kind,
        .sent = Error::Sent::Yes,
        .httpStatus = response.status,
        .attempts = response.attempts,
        .requestId = answers::requestIdOf(response)};
}

Kind kindOf(int status, bool maintenance)
{
    switch (status) {
    case 401:
        return Kind::Unauthenticated;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 412:
    case 428:
        return Kind::PreconditionFailed;
    case 413:
        return Kind::TooLarge;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return maintenance ? Kind::Maintenance : Kind::ServerError;
    if (status >= 300 && status < 400)
        return Kind::RedirectRefused;
    return Kind::Validation;
}

} // namespace

bool isJson(const net::Response &response)
{
    return !response.body.isEmpty() && net::jsonOf(response).has_value();
}

Result<JsonValue> jsonBody(const net::Response &response, const LazyObject::Paths &atOnce)
{
    if (response.body.isEmpty())
        return JsonValue();
    return net::jsonOf(response, {}, atOnce);
}

Error refusal(const net::Response &response, const Complaint &complaint)
{
    Error error = complete(kindOf(response.status, complaint.maintenance), response);
    error.code = complaint.code;
    error.detail = complaint.detail;
    error.fields = complaint.fields;
    if (response.status == 429 || response.status == 503)
        error.retryAfter = net::retryAfterOf(response).value_or(std::chrono::seconds(0));
    return error;
}

Error wrongAddress(const net::Response &response, const QString &service)
{
    Error error = complete(Kind::BadContentType, response);
    error.code = u"wrong-base-url"_s;
    error.detail
        = u"This address answers, but not as %1: there is a web page. Check the base URL of the connection."_s
              .arg(service);
    return error;
}

Error badShape(const net::Response &response, const QString &pointer, const QString &what)
{
    Error error = complete(Kind::BadSchema, response);
    error.code = pointer;
    error.detail = what;
    return error;
}

Error refusedHere(const QString &code, const QString &detail, const QHash<QString, QString> &fields)
{
    return {
        .kind = Kind::Validation, .sent = Error::Sent::No, .code = code, .detail = detail, .fields = fields};
}

std::optional<std::chrono::seconds> clockAhead(const net::Response &response, const QDateTime &now)
{
    const QString text = QString::fromLatin1(response.header("Date"_ba));
    QDateTime theirs = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!theirs.isValid())
        return std::nullopt;
    theirs.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(theirs.secsTo(now));
}

QString requestIdOf(const net::Response &response)
{
    const QByteArray amo = response.header("X-AMO-Request-ID"_ba);
    static const QRegularExpression hex(u"^[0-9A-Fa-f-]{8,64}$"_s);
    const QString id = QString::fromLatin1(amo);
    return hex.match(id).hasMatch() ? id : net::requestIdOf(response);
}

} // namespace rollcall::answers
