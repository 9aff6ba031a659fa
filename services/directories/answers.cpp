#include "services/directories/answers.h"

#include "services/json/json.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

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
        .requestId = requestIdOf(response)};
}

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

// Seconds or a date; what cannot be read counts as half a minute.
std::chrono::seconds retryAfter(const net::Response &response)
{
    const QByteArray value = response.header("Retry-After"_ba).trimmed();
    if (value.isEmpty())
        return std::chrono::seconds(0);
    bool ok = false;
    const qint64 seconds = value.toLongLong(&ok);
    if (ok && seconds >= 0)
        return std::chrono::seconds(seconds);
    if (const auto date = httpDate(value))
        return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(*date)));
    return std::chrono::seconds(30);
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

bool isSuccess(const net::Response &response)
{
    return response.status >= 200 && response.status < 300;
}

bool isJson(const net::Response &response)
{
    return response.contentType == "application/json" || response.contentType.endsWith("+json");
}

bool isWebPage(const net::Response &response)
{
    if (response.contentType == "text/html" || response.contentType == "application/xhtml+xml")
        return true;
    const QByteArray start = response.body.left(64).trimmed().toLower();
    return !isJson(response) && (start.startsWith("<!doctype") || start.startsWith("<html"));
}

Result<JsonValue> jsonBody(const net::Response &response)
{
    if (response.body.trimmed().isEmpty())
        return JsonValue();
    if (!isJson(response)) {
        Error error = complete(Kind::BadContentType, response);
        error.code = isWebPage(response) ? u"web-page"_s : u"not-json"_s;
        error.detail = isWebPage(response)
            ? u"A web page came instead of data, perhaps the sign-in page of something in between."_s
            : u"The answer is not JSON but \"%1\"."_s.arg(QString::fromLatin1(response.contentType.left(80)));
        return failure(error);
    }
    auto value = json::decode(response.body);
    if (value)
        return value;
    Error error = complete(value.error().kind, response);
    error.code = value.error().code;
    error.detail = value.error().detail;
    return failure(error);
}

Error refusal(const net::Response &response, const Complaint &complaint)
{
    Error error = complete(kindOf(response.status, complaint.maintenance), response);
    error.code = complaint.code;
    error.detail = complaint.detail;
    error.fields = complaint.fields;
    if (response.status == 429 || response.status == 503)
        error.retryAfter = retryAfter(response);
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
    const auto theirs = httpDate(response.header("Date"_ba));
    if (!theirs)
        return std::nullopt;
    return std::chrono::seconds(theirs->secsTo(now));
}

QString requestIdOf(const net::Response &response)
{
    for (const QByteArray &name : {"X-AMO-Request-ID"_ba, "X-Request-Id"_ba, "X-Correlation-Id"_ba}) {
        const QByteArray value = response.header(name);
        if (!value.isEmpty())
            return QString::fromLatin1(value.left(128));
    }
    return {};
}

} // namespace rollcall::answers
