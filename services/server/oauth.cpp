#include "services/server/oauth.h"

#include "services/json/json.h"
#include "services/server/http/body.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString repeated = u"A parameter is there more than once"_s;

} // namespace

bool Parameters::add(const QString &name, const QString &value)
{
    if (has(name))
        return false;
    m_all.append({name, value.isNull() ? u""_s : value});
    return true;
}

bool Parameters::addAll(const QList<std::pair<QString, QString>> &fields)
{
    return std::all_of(
        fields.cbegin(), fields.cend(), [this](const auto &field) { return add(field.first, field.second); });
}

QString Parameters::operator[](QStringView name) const
{
    for (const auto &[key, value] : m_all) {
        if (key == name)
            return value;
    }
    return {};
}

bool Parameters::has(QStringView name) const
{
    return !(*this)[name].isNull();
}

tl::expected<Parameters, QString> readBodyParameters(const HttpRequest &request, Parameters parameters)
{
    if (request.body.isEmpty())
        return parameters;
    const QByteArray type = request.contentType();
    if (type == "application/x-www-form-urlencoded") {
        const auto fields = formFields(request);
        if (!fields)
            return tl::unexpected(fields.error());
        if (!parameters.addAll(*fields))
            return tl::unexpected(repeated);
        return parameters;
    }
    if (type != "application/json")
        return tl::unexpected(u"The body is neither a form nor JSON"_s);
    const auto body = json::decode(request.body);
    if (!body || !body->isObject())
        return tl::unexpected(u"The body is not a JSON object"_s);
    for (const JsonMember &member : body->object()) {
        if (!member.value.isString())
            continue;
        const QString value = member.value.toString();
        if (value.contains(QChar::Null))
            return tl::unexpected(u"A parameter holds U+0000"_s);
        if (!parameters.add(member.name, value))
            return tl::unexpected(repeated);
    }
    return parameters;
}

tl::expected<Parameters, QString> readParameters(const HttpRequest &request)
{
    Parameters parameters;
    if (!parameters.addAll(request.query))
        return tl::unexpected(repeated);
    return readBodyParameters(request, parameters);
}

HttpResponse oauthError(int status, const QString &error, const QString &description)
{
    HttpResponse response = HttpResponse::json(
        status, JsonValue::Object{{u"error"_s, error}, {u"error_description"_s, description}});
    response.setHeader("Pragma", "no-cache");
    return response;
}

} // namespace rollcall
