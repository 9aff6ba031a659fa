#include "services/server/amo/answers.h"

#include "services/server/store/database.h"

#include <QDateTime>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

HttpResponse detail(int status, const QString &sentence)
{
    return HttpResponse::json(status, JsonValue::Object{{u"detail"_s, sentence}});
}

HttpResponse notFound()
{
    return detail(404, u"Not found."_s);
}

HttpResponse methodNotAllowed(const QByteArray &method, const QByteArray &allowed)
{
    HttpResponse response = detail(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(method)));
    response.setHeader("Allow", allowed);
    return response;
}

HttpResponse forbidden()
{
    return detail(403, u"You do not have permission to perform this action."_s);
}

HttpResponse noCredentials(Scheme scheme)
{
    return unauthenticated(scheme, u"Authentication credentials were not provided."_s);
}

HttpResponse bareProblem(const QString &sentence)
{
    return HttpResponse::json(400, JsonValue::Array{sentence});
}

std::optional<HttpResponse> objection(const Viewer &viewer, const std::optional<Account> &target)
{
    if (!target)
        return notFound();
    if (!viewer.isSignedIn())
        return noCredentials(Scheme::Session);
    if (!viewer.mayEdit(*target))
        return forbidden();
    return std::nullopt;
}

void clearCookies(const HttpRequest &request, HttpResponse &response)
{
    const QByteArray cookies = "; " + request.header("Cookie");
    for (const auto &name : {QByteArray("sessionid"), QByteArray("frontend_auth_token")}) {
        if (!cookies.contains("; " + name + '='))
            continue;
        response.headers.append({"Set-Cookie",
            name + "=\"\"; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax"});
    }
}

void record(Database &database, const QString &action, const Account &actor, const Account &target,
    const QStringList &changed)
{
    database
        .prepare("INSERT INTO amo_activity (happened_at, action, actor_id, target_id, changed) "
                 "VALUES (?, ?, ?, ?, ?)")
        .run(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), action, actor.id, target.id,
            changed.join(u','));
}

} // namespace rollcall::server::amo
