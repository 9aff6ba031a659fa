#include "services/server/facade.h"

namespace rollcall {

bool Facade::isQuick(const HttpRequest &) const
{
    return false;
}

bool Facade::isForBrowsers(const HttpRequest &) const
{
    return false;
}

HttpResponse Facade::refusal(int status, const QString &sentence) const
{
    return HttpResponse::json(status, JsonValue::Object{{QStringLiteral("detail"), sentence}});
}

} // namespace rollcall
