#include "services/server/amo/fields.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

HttpResponse problem(const QString &detail)
{
    return HttpResponse::json(400, JsonValue::Object{{u"detail"_s, detail}});
}

HttpResponse noObject(const QString &sentence)
{
    return HttpResponse::json(400, JsonValue::Object{{u"non_field_errors"_s, JsonValue::Array{sentence}}});
}

//! Where a JSON text goes wrong, as the original's parser says it.
HttpResponse jsonProblem(const QByteArray &body, const Error &error)
{
    const qsizetype offset = std::clamp<qsizetype>(error.code.toLongLong(), 0, body.size());
    const QByteArray before = body.left(offset);
    const auto line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return problem(
        u"JSON parse error - Expecting value: line %1 column %2 (char %3)"_s.arg(line).arg(column).arg(
            QString::fromUtf8(before).size()));
}

QString pythonType(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Array:
        return u"list"_s;
    case JsonValue::Type::String:
        return u"str"_s;
    case JsonValue::Type::Bool:
        return u"bool"_s;
    default:
        return value.toInteger() ? u"int"_s : u"float"_s;
    }
}

} // namespace

tl::expected<Fields, HttpResponse> readFields(const HttpRequest &request)
{
    Fields fields;
    const QByteArray type = request.contentType();
    if (request.body.isEmpty() && type != "application/json")
        return fields;
    if (type == "application/json") {
        const auto body = json::decode(request.body);
        if (!body)
            return tl::unexpected(jsonProblem(request.body, body.error()));
        if (body->isNull())
            return tl::unexpected(noObject(u"No data provided"_s));
        if (!body->isObject()) {
            return tl::unexpected(
                noObject(u"Invalid data. Expected a dictionary, but got %1."_s.arg(pythonType(*body))));
        }
        for (const JsonMember &member : body->object())
            fields.insert(member.name, {member.value, {}});
    } else if (type == "application/x-www-form-urlencoded") {
        const auto form = formFields(request);
        if (!form)
            return tl::unexpected(problem(u"Malformed form data."_s));
        for (const auto &[name, value] : *form)
            fields.insert(name, {value, {}});
    } else if (type == "multipart/form-data") {
        const auto parts = multipartParts(request);
        if (!parts)
            return tl::unexpected(problem(u"Multipart form parse error - %1"_s.arg(parts.error())));
        for (const MultipartPart &part : *parts) {
            if (part.isFile)
                fields.insert(part.name, {{}, part});
            else
                fields.insert(part.name, {QString::fromUtf8(part.content), {}});
        }
    } else {
        const QString whole = QString::fromUtf8(request.header("Content-Type")).left(200);
        return tl::unexpected(HttpResponse::json(415,
            JsonValue::Object{{u"detail"_s, u"Unsupported media type \"%1\" in request."_s.arg(whole)}}));
    }
    return fields;
}

} // namespace rollcall::server::amo
