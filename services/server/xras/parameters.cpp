#include "services/server/xras/parameters.h"

#include "services/json/json.h"
#include "services/server/http/body.h"

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

using Parameters = QList<std::pair<QString, JsonValue>>;

namespace {

void put(Parameters &parameters, const QString &name, const JsonValue &value)
{
    for (auto &[known, old] : parameters) {
        if (known == name) {
            old = value;
            return;
        }
    }
    parameters.append({name, value});
}

tl::unexpected<HttpResponse> unreadable()
{
    return tl::unexpected(envelope(400, u"Error occurred while parsing request parameters"_s));
}

} // namespace

HttpResponse envelope(int status, const JsonValue &message, const JsonValue &result)
{
    return HttpResponse::json(status, JsonValue::Object{{u"message"_s, message}, {u"result"_s, result}});
}

HttpResponse success(std::string_view result)
{
    QByteArray text = R"({"message":null,"result":)";
    text.reserve(text.size() + qsizetype(result.size()) + 1);
    text.append(QByteArrayView(result)).append('}');
    return HttpResponse::text(200, "application/json", text);
}

HttpResponse notFound(const QString &username)
{
    return envelope(404, u"username=%1 not found"_s.arg(username));
}

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse response = envelope(405, u"Method not allowed"_s);
    response.setHeader("Allow", allowed);
    return response;
}

HttpResponse pageNotFound()
{
    return HttpResponse::text(404, "text/html",
        "<!DOCTYPE html><html><head><title>The page you were looking for doesn't exist (404)</title></head>"
        "<body></body></html>");
}

tl::expected<Parameters, HttpResponse> readParameters(const HttpRequest &request)
{
    Parameters parameters;
    for (const auto &[name, value] : request.query)
        put(parameters, name, value);
    if (request.body.isEmpty())
        return parameters;

    const QByteArray type = request.contentType();
    if (type == "application/x-www-form-urlencoded") {
        const auto fields = formFields(request);
        if (!fields)
            return unreadable();
        for (const auto &[name, value] : *fields)
            put(parameters, name, value);
    } else if (type == "multipart/form-data") {
        const auto parts = multipartParts(request);
        if (!parts)
            return unreadable();
        for (const MultipartPart &part : *parts) {
            const QString text = QString::fromUtf8(part.content);
            if (part.isFile || text.contains(QChar::ReplacementCharacter))
                return unreadable();
            put(parameters, part.name, text);
        }
    } else if (type == "application/json") {
        const auto body = json::decode(request.body);
        if (!body || !body->isObject())
            return unreadable();
        for (const JsonMember &member : body->object())
            put(parameters, member.name, member.value);
    } else {
        return tl::unexpected(envelope(415, u"Unsupported media type"_s));
    }
    return parameters;
}

} // namespace rollcall::server::xras
