#include "services/server/sis/answers.h"

#include "services/json/json.h"
#include "services/server/http/body.h"

#include <algorithm>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

HttpResponse listOf(const QString &sentence)
{
    return HttpResponse::json(400, JsonValue::Array{sentence});
}

bool hasNul(const JsonValue &value)
{
    if (value.isString())
        return value.toString().contains(QChar::Null);
    if (value.isArray())
        return std::any_of(value.array().begin(), value.array().end(), hasNul);
    return std::any_of(value.object().begin(), value.object().end(),
        [](const JsonMember &member) { return member.name.contains(QChar::Null) || hasNul(member.value); });
}

JsonValue readJson(const HttpRequest &request)
{
    const Result<JsonValue> body = json::decode(request.body);
    if (!body)
        refuse(400, u"JSON parse error - at octet %1"_s.arg(body.error().code));
    if (!body->isObject()) {
        static constexpr const char *names[]{"", "NoneType", "bool", "int", "str", "list"};
        refuseField(u"non_field_errors"_s,
            u"Invalid data. Expected a dictionary, but got %1."_s.arg(
                QLatin1StringView(names[static_cast<int>(body->type())])));
    }
    if (hasNul(*body))
        refuseField(u"non_field_errors"_s, u"Null characters are not allowed."_s);
    return *body;
}

//! Fields of a form as members. "details" is JSON text there.
void setField(JsonValue &body, const QString &name, const QString &value)
{
    if (name != u"details") {
        body.set(name, value);
        return;
    }
    const Result<JsonValue> details = json::decode(value.toUtf8());
    if (!details || hasNul(*details))
        refuseField(name, u"Value must be valid JSON."_s);
    body.set(name, *details);
}

JsonValue readForm(const HttpRequest &request)
{
    JsonValue body = JsonValue::emptyObject();
    const auto fields = formFields(request);
    if (!fields)
        refuse(400, fields.error());
    for (const auto &[name, value] : *fields)
        setField(body, name, value);
    return body;
}

JsonValue readMultipart(const HttpRequest &request)
{
    JsonValue body = JsonValue::emptyObject();
    const auto parts = multipartParts(request);
    if (!parts)
        refuse(400, u"Multipart form parse error - "_s + parts.error());
    for (const MultipartPart &part : *parts)
        setField(body, part.name, QString::fromUtf8(part.content));
    if (hasNul(body))
        refuseField(u"non_field_errors"_s, u"Null characters are not allowed."_s);
    return body;
}

} // namespace

void refuse(int status, const QString &detail)
{
    throw Refused{HttpResponse::json(status, JsonValue::Object{{u"detail"_s, detail}})};
}

void refuseList(const QString &sentence)
{
    throw Refused{listOf(sentence)};
}

void refuseField(const QString &field, const QString &sentence)
{
    throw Refused{HttpResponse::json(400, JsonValue::Object{{field, JsonValue::Array{sentence}}})};
}

void refuseNotFound()
{
    refuse(404, u"Not found."_s);
}

HttpResponse pageNotFound()
{
    return HttpResponse::text(
        404, "text/html", "<h1>Not Found</h1><p>The requested resource was not found on this server.</p>");
}

JsonValue readBody(const HttpRequest &request)
{
    if (request.body.isEmpty())
        return JsonValue::emptyObject();
    const QByteArray type = request.contentType();
    if (type == "application/json")
        return readJson(request);
    if (type == "application/x-www-form-urlencoded")
        return readForm(request);
    if (type == "multipart/form-data")
        return readMultipart(request);
    refuse(415,
        u"Unsupported media type \"%1\" in request."_s.arg(
            QString::fromUtf8(request.header("Content-Type"))));
}

void FieldProblems::add(const QString &field, const QString &sentence)
{
    JsonValue sentences = m_problems[field];
    sentences.append(sentence);
    m_problems.set(field, sentences);
}

void FieldProblems::refuseIfAny() const
{
    if (!m_problems.object().isEmpty())
        throw Refused{HttpResponse::json(400, m_problems)};
}

std::optional<QString> readText(
    const JsonValue &body, const QString &field, const TextRule &rule, FieldProblems &problems)
{
    const JsonValue value = body[field];
    if (value.isUndefined()) {
        if (rule.isRequired)
            problems.add(field, u"This field is required."_s);
    } else if (value.isNull()) {
        if (!rule.mayBeNull)
            problems.add(field, u"This field may not be null."_s);
    } else if (!value.isString() && !value.isNumber()) {
        problems.add(field, u"Not a valid string."_s);
    } else if (value.text().trimmed().isEmpty()) {
        problems.add(field, u"This field may not be blank."_s);
    } else if (value.text().trimmed().toUcs4().size() > rule.longest) {
        problems.add(field, u"Ensure this field has no more than %1 characters."_s.arg(rule.longest));
    } else {
        return value.text().trimmed();
    }
    return std::nullopt;
}

} // namespace rollcall::server::sis
