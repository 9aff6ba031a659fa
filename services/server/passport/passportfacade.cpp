#include "services/server/passport/passportfacade.h"

#include "services/server/passport/answers.h"
#include "services/server/passport/authorize.h"
#include "services/server/passport/grants.h"
#include "services/server/passport/identities.h"
#include "services/server/passport/letters.h"
#include "services/server/passport/profile.h"
#include "services/server/passport/signin.h"
#include "services/server/passport/tokens.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace server::passport;

//! login/authorize or login/authorize/<provider>.
bool isConsentPage(const QStringList &path)
{
    return (path.size() == 2 || (path.size() == 3 && knownProviders().contains(path[2])))
        && path[0] == u"login" && path[1] == u"authorize";
}

class PassportFacade : public Facade
{
public:
    explicit PassportFacade(Settings settings)
        : m_settings(std::move(settings))
    { }

    QString system() const override { return u"passport"_s; }
    JsonValue clientCredentials() const override { return m_settings.credentials; }
    void prepareStore(Database &database) const override
    {
        storeOperators(database, m_settings);
        storePracticeGrant(database, m_settings);
    }
    bool isQuick(const HttpRequest &request) const override { return request.segments.value(0) == u"api"; }
    bool isForBrowsers(const HttpRequest &request) const override
    {
        return isConsentPage(request.segments) && (request.method == "GET" || request.method == "POST");
    }
    //! A password is checked.
    bool isSlow(const HttpRequest &request) const override { return isConsentPage(request.segments); }
    std::shared_ptr<const void> prepare(const HttpRequest &request, Database &database) const override
    {
        rehearseConsent(request, m_settings, database);
        return nullptr;
    }
    HttpResponse refusal(int status, const QString &text) const override { return sentence(status, text); }

    HttpResponse handle(const HttpRequest &request, Database &database) const override
    {
        const QStringList &path = request.segments;
        if (isConsentPage(path))
            return consent(request, database);
        if (path == QStringList{u"login"_s, u"authorize"_s, u"token"_s})
            return issue("POST", tokensForCode, request, database);
        if (path == QStringList{u"api"_s, u"auth"_s, u"token"_s})
            return issue("PUT", tokensForRefresh, request, database);
        if (path == QStringList{u"api"_s, u"auth"_s, u"login"_s})
            return issue("POST", tokensForLogin, request, database);
        if (path == QStringList{u"api"_s, u"auth"_s, u"send"_s} && !m_settings.mailerTarget.isEmpty())
            return issue("POST", sendLetter, request, database);
        const bool isUser = path.value(0) == u"api" && path.value(1) == u"user";
        const bool isIdentity = path.size() == 4 && path.value(2) == u"identities";
        if (!isUser || (path.size() > 3 && !isIdentity))
            return sentence(404, u"Not Found"_s);
        const auto caller = signIn(request, m_settings, database);
        return caller ? answerUser(request, *caller, database) : caller.error();
    }

private:
    HttpResponse consent(const HttpRequest &request, Database &database) const
    {
        if (request.method == "GET")
            return askForConsent(request, m_settings);
        return request.method == "POST" ? takeConsent(request, m_settings, database)
                                        : methodNotAllowed("GET, HEAD, POST");
    }

    using Issuer = HttpResponse (*)(const HttpRequest &, const Settings &, Database &);
    HttpResponse issue(
        const char *method, Issuer issuer, const HttpRequest &request, Database &database) const
    {
        return request.method == method ? issuer(request, m_settings, database) : methodNotAllowed(method);
    }

    HttpResponse answerUser(const HttpRequest &request, const Caller &caller, Database &database) const
    {
        const QStringList &path = request.segments;
        if (path.size() == 2)
            return answerOwnProfile(request, caller, database);
        if (path[2] == u"github" || path[2] == u"github_private")
            return answerGitHubToken(request, path[2] == u"github_private", caller, database);
        if (path[2] == u"identities")
            return answerIdentities(request, path.value(3), caller, m_settings, database);
        return answerOtherProfile(request, path[2], database);
    }

    Settings m_settings;
};

} // namespace

std::unique_ptr<Facade> makePassportFacade(const FacadeConfig &config)
{
    return std::make_unique<PassportFacade>(readSettings(config));
}

} // namespace rollcall
