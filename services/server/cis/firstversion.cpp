#include "services/server/cis/firstversion.h"

#include "services/json/json.h"
#include "services/server/cis/answers.h"
#include "services/server/cis/document.h"
#include "services/server/cis/tokens.h"

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

//! What the gateway says about every address and method it does not know.
HttpResponse unknownRoute()
{
    return message(403, u"Missing Authentication Token"_s);
}

HttpResponse refused(TokenProblem problem)
{
    switch (problem) {
    case TokenProblem::NotBearer:
    case TokenProblem::NoToken:
    case TokenProblem::TooManyWords:
        return message(500, nullptr);
    default:
        return message(401, u"Unauthorized"_s);
    }
}

//! An error inside the original's function: 200 for the gateway.
HttpResponse failed(const QString &type, const QString &text)
{
    return HttpResponse::json(200,
        JsonValue::Object{
            {u"errorMessage"_s, text}, {u"errorType"_s, type}, {u"stackTrace"_s, JsonValue::Array{}}});
}

HttpResponse enveloped(const JsonValue &document)
{
    return HttpResponse::json(200,
        JsonValue::Object{{u"statusCode"_s, 200}, {u"body"_s, QString::fromLatin1(pythonJson(document))}});
}

HttpResponse profile(const QString &id, const Bearer &bearer, Database &database)
{
    if (!bearer.scope)
        return failed(u"TypeError"_s, u"argument of type 'NoneType' is not iterable"_s);
    // As in the original: parts of the text count, and whoever may read the address reads nothing else.
    const bool isEmailOnly = bearer.scope->contains("read:email"_L1);
    if (!isEmailOnly && !bearer.scope->contains("read:profile"_L1)) {
        return failed(u"ParamValidationError"_s,
            u"Parameter validation failed:\nInvalid length for parameter AttributesToGet, value: 0, "
            u"valid range: 1-inf"_s);
    }
    const auto found = profileBy(database, Key::UserId, id);
    if (!found)
        return enveloped(JsonValue::emptyObject());
    const JsonValue document = legacyDocumentOf(*found);
    if (!isEmailOnly)
        return enveloped(document);
    JsonValue address = JsonValue::emptyObject();
    address.set(u"primaryEmail"_s, document[u"primaryEmail"]);
    return enveloped(address);
}

HttpResponse connection(const QString &address, Database &database)
{
    const QString folded = address.toLower();
    JsonValue found = JsonValue::emptyObject();
    if (const auto method = connectionOf(database, folded)) {
        found.set(u"user_email"_s, folded);
        found.set(u"connection_method"_s, *method);
    }
    return HttpResponse::json(200, QString::fromLatin1(pythonJson(found)));
}

QByteArray quoted(const QString &text)
{
    QByteArray written = "\"";
    for (const QChar c : text) {
        const ushort unit = c.unicode();
        if (c == u'"' || c == u'\\')
            written += '\\', written += c.toLatin1();
        else if (unit >= 0x20 && unit < 0x7f)
            written += c.toLatin1();
        else if (c == u'\n')
            written += "\\n";
        else if (c == u'\r')
            written += "\\r";
        else if (c == u'\t')
            written += "\\t";
        else if (c == u'\b')
            written += "\\b";
        else if (c == u'\f')
            written += "\\f";
        else
            written += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    return written + '"';
}

} // namespace

QByteArray pythonJson(const JsonValue &value)
{
    if (value.isString())
        return quoted(value.toString());
    QByteArrayList parts;
    if (value.isArray()) {
        for (const JsonValue &item : value.array())
            parts.append(pythonJson(item));
        return '[' + parts.join(", ") + ']';
    }
    if (value.isObject()) {
        for (const JsonMember &member : value.object())
            parts.append(quoted(member.name) + ": " + pythonJson(member.value));
        return '{' + parts.join(", ") + '}';
    }
    return json::encode(value);
}

HttpResponse answerFirstVersion(const HttpRequest &request, const Settings &settings, Database &database)
{
    const QStringList &path = request.segments;
    if (request.method != "GET" || path.size() != 3 || request.trailingSlash)
        return unknownRoute();
    if (path.at(1) == u"connection")
        return connection(path.at(2), database);
    if (path.at(1) != u"profile")
        return unknownRoute();
    const auto bearer = readBearer(request, settings.firstAudience, settings, database);
    return bearer ? profile(path.at(2), *bearer, database) : refused(bearer.error());
}

} // namespace rollcall::server::cis
