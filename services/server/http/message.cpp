#include "services/server/http/message.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall {

namespace {

bool sameName(const QByteArray &a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray HttpRequest::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name))
            return value.trimmed();
    }
    return {};
}

bool HttpRequest::hasHeader(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name))
            return true;
    }
    return false;
}

QByteArray HttpRequest::contentType() const
{
    const QByteArray whole = header("Content-Type");
    const qsizetype semicolon = whole.indexOf(';');
    return (semicolon < 0 ? whole : whole.left(semicolon)).trimmed().toLower();
}

QString HttpRequest::queryValue(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value.isNull() ? QString::fromLatin1("") : value;
    }
    return {};
}

bool matches(const HttpRequest &request, const QByteArray &entityTag)
{
    if (!request.hasHeader("If-Match"))
        return true;
    const QByteArray wanted = request.header("If-Match");
    const QList<QByteArray> tags = wanted.split(',');
    return wanted == "*" || std::any_of(tags.begin(), tags.end(), [&](const QByteArray &tag) {
        return tag.trimmed() == entityTag;
    });
}

void HttpResponse::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &header) { return sameName(header.first, name); });
    headers.append({name, value});
}

HttpResponse HttpResponse::json(int status, const JsonValue &value)
{
    return text(status, QByteArrayLiteral("application/json"), rollcall::json::encode(value));
}

HttpResponse HttpResponse::text(int status, const QByteArray &contentType, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = contentType;
    response.body = body;
    return response;
}

HttpResponse HttpResponse::html(int status, const QByteArray &body)
{
    return text(status, QByteArrayLiteral("text/html; charset=utf-8"), body);
}

HttpResponse HttpResponse::empty(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

} // namespace rollcall
