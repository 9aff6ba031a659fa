#include "services/server/cis/cisfacade.h"

#include "services/server/cis/answers.h"
#include "services/server/cis/firstversion.h"
#include "services/server/cis/secondversion.h"
#include "services/server/cis/tokens.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace server::cis;

const QString noMethod = u"Method Not Allowed"_s;

//! Where a client finds the parts of the service.
HttpResponse discovery(const HttpRequest &request, const Settings &settings)
{
    JsonValue::Array scopes;
    for (const QString &scope : {u"read:fullprofile"_s, u"classification:public"_s,
             u"classification:mozilla_confidential"_s, u"classification:workgroup:staff_only"_s,
             u"classification:workgroup"_s, u"classification:individual"_s, u"display:all"_s,
             u"display:private"_s, u"display:staff"_s, u"display:ndaed"_s, u"display:vouched"_s,
             u"display:authenticated"_s, u"display:public"_s, u"display:none"_s, u"search:all"_s})
        scopes.append(scope);
    const JsonValue api
        = JsonValue::Object{{u"endpoints"_s, JsonValue::Object{{u"person"_s, request.baseUrl}}},
            {u"audience"_s, settings.secondAudience}, {u"scopes_supported"_s, scopes},
            {u"jwks_uri"_s, QString(request.baseUrl + u"/.well-known/jwks.json"_s)},
            {u"token_endpoint"_s, QString(request.baseUrl + u"/oauth/token"_s)}};
    return HttpResponse::json(200, JsonValue::Object{{u"api"_s, api}});
}

class CisFacade : public Facade
{
public:
    explicit CisFacade(Settings settings)
        : m_settings(std::move(settings))
    { }

    QString system() const override { return u"cis"_s; }
    JsonValue clientCredentials() const override { return m_settings.credentials; }
    bool isQuick(const HttpRequest &request) const override
    {
        const QString kind = request.segments.value(1);
        return kind == u"profile" || kind == u"connection" || kind == u"user";
    }

    HttpResponse refusal(int status, const QString &sentence) const override
    {
        switch (status) {
        case 404:
            return pageNotFound();
        case 429:
            return message(status, u"Too Many Requests"_s);
        case 500:
            return message(status, u"Internal Server Error"_s);
        case 504:
            return message(status, u"Endpoint request timed out"_s);
        default:
            return message(status, sentence);
        }
    }

    HttpResponse handle(const HttpRequest &request, Database &database) const override
    {
        const QStringList &path = request.segments;
        if (path.value(0) == u"v1")
            return answerFirstVersion(request, m_settings, database);
        if (path.value(0) == u"v2")
            return answerSecondVersion(request, m_settings, database);
        if (path == QStringList{u"oauth"_s, u"token"_s}) {
            return request.method == "POST" ? answerToken(request, m_settings, database)
                                            : methodNotAllowed("POST", noMethod);
        }
        const bool isKeys = path == QStringList{u".well-known"_s, u"jwks.json"_s};
        if (!isKeys && path != QStringList{u".well-known"_s, u"mozilla-iam"_s})
            return pageNotFound();
        if (request.method != "GET")
            return methodNotAllowed("GET, HEAD", noMethod);
        return isKeys ? answerKeys(database) : discovery(request, m_settings);
    }

private:
    Settings m_settings;
};

} // namespace

std::unique_ptr<Facade> makeCisFacade(const FacadeConfig &config)
{
    return std::make_unique<CisFacade>(readSettings(config));
}

} // namespace rollcall
