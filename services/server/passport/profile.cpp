#include "services/server/passport/profile.h"

#include "services/server/passport/answers.h"
#include "services/server/store/database.h"

#include <QRegularExpression>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 254, longestName = 255;

QByteArray entityTag(const User &user)
{
    return '"' + user.id.toLatin1() + '-' + QByteArray::number(user.revision) + '"';
}

bool isFit(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && !text.contains(QChar::Null);
}

bool isAddress(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[^\\s@]+@[^\\s@]+\\z"_s);
    return isFit(text, longestAddress) && pattern.match(text).hasMatch();
}

HttpResponse missingDetails(const QString &what)
{
    return HttpResponse::json(422, JsonValue::Object{{u"message"_s, what}});
}

HttpResponse update(const HttpRequest &request, Caller &caller, Database &database)
{
    if (!caller.may(u"update_profile"_s))
        return HttpResponse::empty(403);
    const auto body = readJsonObject(request);
    if (!body)
        return body.error();
    const QString email = (*body)[u"email"].toString().trimmed();
    if (email.isEmpty())
        return missingDetails(u"Missing details"_s);
    if (!isAddress(email))
        return missingDetails(u"The e-mail address is not valid"_s);
    const JsonValue name = (*body)[u"name"];
    if (!name.isUndefined() && !isFit(name.toString().trimmed(), longestName))
        return missingDetails(u"The name is not valid"_s);
    const auto holder = findUserByEmail(database, email);
    if (holder && holder->id != caller.user.id)
        return missingDetails(u"The e-mail address is taken"_s);
    if (!matches(request, entityTag(caller.user)))
        return HttpResponse::empty(412);
    caller.user.email = email;
    if (!name.isUndefined())
        caller.user.name = name.toString().trimmed();
    updateProfile(database, caller.user);
    HttpResponse response = HttpResponse::text(200, "application/json", {});
    response.setHeader("ETag", entityTag(caller.user));
    return response;
}

} // namespace

HttpResponse answerOwnProfile(const HttpRequest &request, Caller caller, Database &database)
{
    if (request.method == "PUT")
        return update(request, caller, database);
    if (request.method != "GET")
        return methodNotAllowed("GET, HEAD, PUT");
    HttpResponse response = HttpResponse::json(200, ownJson(caller.user, caller.scope, caller.app));
    response.setHeader("ETag", entityTag(caller.user));
    return response;
}

HttpResponse answerOtherProfile(const HttpRequest &request, const QString &id, Database &database)
{
    if (request.method != "GET")
        return methodNotAllowed("GET, HEAD");
    const auto uuid = uuidFrom(id);
    const auto user = uuid ? findUser(database, *uuid) : std::nullopt;
    return user ? HttpResponse::json(200, publicJson(*user)) : HttpResponse::empty(404);
}

HttpResponse answerGitHubToken(
    const HttpRequest &request, bool isPrivate, const Caller &caller, Database &database)
{
    if (request.method != "GET")
        return methodNotAllowed("GET, HEAD");
    // The documentation asks for "github" in both places, the client of the original for "github_private".
    if (!caller.may(u"github"_s) && !(isPrivate && caller.may(u"github_private"_s)))
        return HttpResponse::empty(403);
    Query query = database.prepare(
        "SELECT username, token FROM passport_github WHERE user_id = ? AND is_private = ?");
    if (!query.run(caller.user.id, isPrivate).next())
        return HttpResponse::empty(404);
    return HttpResponse::json(
        200, JsonValue::Object{{u"username"_s, query.text(0)}, {u"token"_s, query.text(1)}});
}

} // namespace rollcall::server::passport
