#include "services/server/passport/answers.h"

#include "services/json/json.h"
#include "services/server/http/body.h"
#include "services/server/passport/settings.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

HttpResponse sentence(int status, const QString &text)
{
    return HttpResponse::text(status, "text/plain; charset=utf-8", text.toUtf8());
}

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse response = sentence(405, u"Method Not Allowed"_s);
    response.setHeader("Allow", allowed);
    return response;
}

HttpResponse unauthorized(bool hadToken)
{
    HttpResponse response = sentence(401, u"Unauthorized"_s);
    response.setHeader("WWW-Authenticate",
        hadToken ? "Bearer realm=\"Users\", error=\"invalid_token\"" : "Bearer realm=\"Users\"");
    return response;
}

HttpResponse oauthError(int status, const QString &error, const QString &description)
{
    HttpResponse response = HttpResponse::json(
        status, JsonValue::Object{{u"error"_s, error}, {u"error_description"_s, description}});
    response.setHeader("Pragma", "no-cache");
    return response;
}

QByteArray addressWith(const QString &address, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray whole = address.toLatin1();
    char separator = whole.contains('?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        whole += separator + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return whole;
}

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

tl::expected<Parameters, QString> readParameters(const HttpRequest &request)
{
    const QString repeated = u"A parameter is there more than once"_s;
    Parameters parameters;
    if (!parameters.addAll(request.query))
        return tl::unexpected(repeated);
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

tl::expected<JsonValue, HttpResponse> readJsonObject(const HttpRequest &request)
{
    if (request.contentType() != "application/json")
        return tl::unexpected(sentence(415, u"The body must be JSON"_s));
    const auto body = json::decode(request.body);
    if (!body || !body->isObject())
        return tl::unexpected(sentence(400, u"The body is not a JSON object"_s));
    return *body;
}

std::optional<QStringList> readScope(const QString &text)
{
    static const QRegularExpression between(u"[, ]+"_s);
    QStringList scope = text.split(between, Qt::SkipEmptyParts);
    scope.removeDuplicates();
    const bool isKnown = std::all_of(
        scope.cbegin(), scope.cend(), [](const QString &name) { return knownScopes().contains(name); });
    return isKnown ? std::optional(scope) : std::nullopt;
}

} // namespace rollcall::server::passport
