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

bool Facade::isSlow(const HttpRequest &) const
{
    return false;
}

std::shared_ptr<const void> Facade::prepare(const HttpRequest &, Database &) const
{
    return nullptr;
}

HttpResponse Facade::refusal(int status, const QString &sentence) const
{
    return HttpResponse::json(status, JsonValue::Object{{QStringLiteral("detail"), sentence}});
}

} // namespace rollcall
