#include "services/net/answers.h"

#include <QLocale>

#include <algorithm>

namespace rollcall::net {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds senselessRetryAfter{30};
constexpr qsizetype longestDetail = 500;

bool isJson(const QByteArray &mediaType)
{
    // Without any type the body has to speak for itself.
    return mediaType.isEmpty() || mediaType == "application/json" || mediaType == "text/json"
        || (mediaType.startsWith("application/") && mediaType.endsWith("+json"));
}

bool isWebPage(const Response &response)
{
    return response.contentType == "text/html" || response.contentType == "application/xhtml+xml";
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 400:
    case 422:
        return Error::Kind::Validation;
    case 401:
        return Error::Kind::Unauthenticated;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 409:
        return Error::Kind::Conflict;
    case 412:
    case 428:
        return Error::Kind::PreconditionFailed;
    case 413:
        return Error::Kind::TooLarge;
    case 429:
        return Error::Kind::RateLimited;
    case 503:
        return Error::Kind::Maintenance;
    default:
        return Error::Kind::ServerError;
    }
}

// The sentence that most services put into a failure's body.
QString sentenceIn(const Response &response)
{
    if (response.contentType.isEmpty() || !isJson(response.contentType))
        return {};
    const auto body = json::decode(response.body);
    if (!body)
        return {};
    for (const QStringView name : {u"detail", u"message", u"error_description", u"error"}) {
        const JsonValue member = (*body)[name];
        const JsonValue text = member.isObject() ? member[u"message"] : member;
        if (text.isString() && !text.toString().isEmpty())
            return text.toString().left(longestDetail);
    }
    return {};
}

Error answeredError(const Response &response, Error::Kind kind)
{
    return {.kind = kind,
        .sent = Error::Sent::Yes,
        .httpStatus = response.status,
        .attempts = response.attempts,
        .requestId = requestIdOf(response)};
}

} // namespace

bool isSuccess(const Response &response)
{
    return response.status >= 200 && response.status < 300;
}

std::optional<std::chrono::seconds> retryAfterOf(const Response &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const bool allDigits
        = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (allDigits) {
        // A number that does not fit means "not in this life"; ten digits keep it a number.
        return std::chrono::seconds(value.size() > 10 ? 9'999'999'999 : value.toLongLong());
    }
    // RFC 9110 allows three spellings of a date, all of them in GMT.
    const QString text = QString::fromLatin1(value).simplified();
    for (const QString &format : {u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s,
             u"ddd MMM d hh:mm:ss yyyy"_s}) {
        QDateTime at = QLocale::c().toDateTime(text, format);
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        if (format.contains("yy "_L1) && !format.contains("yyyy"_L1) && at.date().year() < 1970)
            at = at.addYears(100);
        return std::chrono::seconds(std::max<qint64>(0, now.secsTo(at)));
    }
    return senselessRetryAfter;
}

QString requestIdOf(const Response &response)
{
    for (const char *name : {"X-Request-Id", "X-Amzn-RequestId", "X-Correlation-Id", "X-Trace-Id"}) {
        const QByteArray value = response.header(name);
        const bool printable
            = std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
        if (!value.isEmpty() && value.size() <= 128 && printable)
            return QString::fromLatin1(value);
    }
    return {};
}

Error errorFor(const Response &response)
{
    Error error = answeredError(response, kindOf(response.status));
    error.detail = sentenceIn(response);
    error.retryAfter = retryAfterOf(response).value_or(std::chrono::seconds(0));
    return error;
}

Result<JsonValue> jsonOf(
    const Response &response, const json::Limits &limits, const LazyObject::Paths &atOnce)
{
    if (!isJson(response.contentType)) {
        Error error = answeredError(response, Error::Kind::BadContentType);
        error.code = QString::fromLatin1(response.contentType).left(100);
        error.detail = isWebPage(response)
            ? u"The service answered with a web page instead of data. Perhaps the address is wrong, or a sign-in page stands in between."_s
            : u"The service answered with something that is not JSON (%1)."_s.arg(error.code);
        return failure(error);
    }
    auto value = json::decode(response.body, limits, atOnce);
    if (value)
        return value;
    Error error = answeredError(response, value.error().kind);
    error.code = value.error().code;
    error.detail = response.body.isEmpty() ? u"The service sent an empty answer where data was expected."_s
                                           : value.error().detail;
    return failure(error);
}

Result<JsonValue> jsonOfSuccess(const Response &response, const json::Limits &limits)
{
    if (!isSuccess(response))
        return failure(errorFor(response));
    return jsonOf(response, limits);
}

} // namespace rollcall::net
