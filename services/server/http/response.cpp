#include "services/server/http/response.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

bool isOwn(const QByteArray &name)
{
    for (const char *own : {"connection", "content-length", "content-type", "date", "keep-alive", "trailer",
             "transfer-encoding", "upgrade", "x-request-id", "x-content-type-options"}) {
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return true;
    }
    return name.toLower().startsWith("access-control-");
}

void setField(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    const auto isNameCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
            || c == '_';
    };
    if (name.isEmpty() || !std::all_of(name.cbegin(), name.cend(), isNameCharacter))
        return;
    head += name;
    head += ": ";
    for (const char c : value) {
        const auto octet = static_cast<unsigned char>(c);
        head += octet < 0x20 || octet == 0x7f ? ' ' : c;
    }
    head += "\r\n";
}

//! By hand: strftime and QLocale would follow the language of the computer.
QByteArray httpDate()
{
    static thread_local qint64 second = -1;
    static thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        static constexpr std::array months{
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
        const QDate date = utc.date();
        text = days[static_cast<std::size_t>(date.dayOfWeek() - 1)];
        text += ", " + QByteArray::number(date.day()).rightJustified(2, '0') + ' ';
        text += months[static_cast<std::size_t>(date.month() - 1)];
        text += ' ' + QByteArray::number(date.year()) + ' ' + utc.time().toString(Qt::ISODate).toLatin1()
            + " GMT";
        second = now;
    }
    return text;
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray responseHead(const HttpResponse &response, const ResponseFrame &frame)
{
    // A status that is no final status of HTTP would desynchronise the client.
    const int status = response.status >= 200 && response.status <= 599 ? response.status : 500;
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 ";
    head += QByteArray::number(status);
    head += ' ';
    head += reason(status);
    head += "\r\n";
    setField(head, "Date", httpDate());
    if (!response.contentType.isEmpty())
        setField(head, "Content-Type", response.contentType);
    if (mayHaveBody(status))
        setField(head, "Content-Length", QByteArray::number(response.body.size()));
    bool hasCacheControl = false;
    for (const auto &[name, value] : response.headers) {
        if (isOwn(name))
            continue;
        hasCacheControl = hasCacheControl || name.compare("Cache-Control", Qt::CaseInsensitive) == 0;
        setField(head, name, value);
    }
    if (!hasCacheControl)
        setField(head, "Cache-Control", "no-store");
    setField(head, "X-Content-Type-Options", "nosniff");
    setField(head, "X-Request-ID", frame.requestId.toLatin1());
    setField(head, "Connection", frame.keepAlive ? "keep-alive" : "close");
    head += "\r\n";
    return head;
}

} // namespace rollcall
