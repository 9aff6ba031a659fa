#include "services/server/cis/answers.h"

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

HttpResponse message(int status, const JsonValue &text)
{
    return HttpResponse::json(status, JsonValue::Object{{u"message"_s, text}});
}

HttpResponse methodNotAllowed(const QByteArray &allowed, const QString &sentence)
{
    HttpResponse response = message(405, sentence);
    response.setHeader("Allow", allowed);
    return response;
}

HttpResponse pageNotFound()
{
    return HttpResponse::html(404,
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>404 Not Found</title>\n"
        "<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL "
        "manually please check your spelling and try again.</p>\n");
}

} // namespace rollcall::server::cis
