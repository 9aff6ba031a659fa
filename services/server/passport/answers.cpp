#include "services/server/passport/answers.h"

#include "services/json/json.h"
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
