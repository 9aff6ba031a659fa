#include "services/server/sis/sisfacade.h"

#include "services/json/json.h"
#include "services/server/operations/metrics.h"
#include "services/server/sis/answers.h"
#include "services/server/sis/hooks.h"
#include "services/server/sis/identities.h"
#include "services/server/sis/opts.h"
#include "services/server/sis/paging.h"
#include "services/server/sis/search.h"
#include "services/server/sis/users.h"
#include "services/server/store/database.h"

#include <QRegularExpression>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace server::sis;

//! How the answer is to look. Refused with 406 when that is not offered.
std::optional<int> indentWanted(const HttpRequest &request)
{
    const QByteArray accept = request.header("Accept").toLower();
    if (accept.isEmpty())
        return std::nullopt;
    static const QRegularExpression indent(u"indent\\s*=\\s*(\\d{1,2})"_s);
    for (const QByteArray &entry : accept.split(',')) {
        const QByteArray type = entry.split(';').value(0).trimmed();
        if (type != "application/json" && type != "application/*" && type != "*/*" && type != "text/html")
            continue;
        const auto match = indent.match(QString::fromLatin1(entry));
        return match.hasMatch() ? std::optional(std::min(match.captured(1).toInt(), 8)) : std::nullopt;
    }
    refuse(406, u"Could not satisfy the request Accept header."_s);
}

QString versionOf()
{
    return u"0.10.3"_s;
}

class SisFacade : public Facade
{
public:
    explicit SisFacade(const FacadeConfig &config)
        : m_settings(readSettings(config))
        , m_freshKey(config.newSecret(32))
    { }

    QString system() const override { return u"sis"_s; }
    JsonValue clientCredentials() const override { return m_settings.credentials; }
    void prepareStore(Database &database) const override
    {
        storeOperators(database, m_settings, m_freshKey);
        bringDetailsUpToDate(database);
    }

    //! One identity by its id. Searches may have a page of a thousand.
    bool isQuick(const HttpRequest &request) const override
    {
        const QStringList &path = request.segments;
        return path.size() == 4 && path[2] == u"identities" && path[3] != u"search" && !isSlow(request);
    }
    //! A password is checked.
    bool isSlow(const HttpRequest &request) const override
    {
        return isTokenAuth(request) || request.header("Authorization").toLower().startsWith("basic");
    }
    std::shared_ptr<const void> prepare(const HttpRequest &request, Database &database) const override
    {
        rehearseSignIn(request, isTokenAuth(request), database);
        return nullptr;
    }

    HttpResponse refusal(int status, const QString &sentence) const override
    {
        if (status == 404)
            return pageNotFound();
        if (status == 500)
            return HttpResponse::text(500, "text/html", "<h1>Server Error (500)</h1>");
        return Facade::refusal(status, sentence);
    }

    HttpResponse handle(const HttpRequest &request, Database &database) const override
    {
        HttpResponse response;
        try {
            response = answer(request, database);
        } catch (const Refused &refused) {
            response = refused.response;
        }
        response.setHeader("Vary", "Accept");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        return response;
    }

private:
    static bool isTokenAuth(const HttpRequest &request)
    {
        return request.segments.value(0) == u"api" && request.segments.value(1) == u"token-auth";
    }

    //! A place of the API: how many segments its address has, and what may be done there.
    struct Place
    {
        QStringList path; //!< segments, those after a format suffix was taken off
        QByteArray allowed;
        bool isOpen = false; //!< answers without signing in
        bool hasSlash = true;
    };

    HttpResponse answer(const HttpRequest &request, Database &database) const
    {
        if (request.segments == QStringList{u"metrics"_s} && !request.trailingSlash)
            return prometheus(request);
        if (request.segments.value(0) != u"api")
            return pageNotFound();
        HttpRequest plain = request;
        const auto place = placeOf(plain);
        if (!place)
            return pageNotFound();
        if (place->hasSlash && !plain.trailingSlash)
            return redirectToSlash(request);
        HttpResponse response;
        std::optional<int> indent;
        try {
            indent = indentWanted(request);
            const Caller caller = place->isOpen ? Caller{} : signIn(request, database);
            if (!place->allowed.split(',').contains(request.method))
                refuse(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(request.method)));
            response = placed(plain, place->path, caller, database);
        } catch (const Refused &refused) {
            response = refused.response;
        }
        response.setHeader("Allow", QByteArray(place->allowed).replace(",", ", ") + ", HEAD, OPTIONS");
        if (indent && response.contentType == "application/json")
            response.body = json::encodeIndented(json::decode(response.body).value_or(nullptr), *indent);
        return response;
    }

    static HttpResponse redirectToSlash(const HttpRequest &request)
    {
        HttpResponse response = HttpResponse::empty(301);
        const qsizetype mark = request.target.indexOf('?');
        response.setHeader(
            "Location", request.path + '/' + (mark < 0 ? QByteArray() : request.target.mid(mark)));
        return response;
    }

    //! Takes a format suffix off \p request on the way.
    static std::optional<Place> placeOf(HttpRequest &request)
    {
        QStringList path = request.segments.mid(1);
        const QString first = path.value(0);
        const bool isLoose = path.size() > 1; // what stands behind these names does not matter
        if (first == u"token-auth")
            return Place{{first}, "POST", true, !isLoose};
        if (first == u"metrics")
            return Place{{first}, "GET,POST", false, !isLoose};
        if (first == u"health")
            return Place{{first}, "GET", false, !isLoose};
        if (first != u"v1")
            return std::nullopt;
        path.removeFirst();
        if (path.value(0) == u"detailkeys")
            return Place{{u"detailkeys"_s}, "GET", false, path.size() == 1};
        if (path.size() == 4 || (path.size() == 3 && path[0] == u"identities"))
            return path[0] == u"identities" && path.value(2) == u"addresses" && path.size() == 4
                ? std::optional(Place{path, "GET", false, false})
                : std::nullopt;
        if (!request.trailingSlash && !path.isEmpty() && path.last().endsWith(u".json")) {
            path.last().chop(5);
            request.trailingSlash = true;
        }
        const QByteArray allowed = allowedAt(path);
        return allowed.isEmpty() ? std::nullopt : std::optional(Place{path, allowed});
    }

    static QByteArray allowedAt(const QStringList &path)
    {
        const QString kind = path.value(0), key = path.value(1);
        if (path.isEmpty())
            return "GET";
        if (path.size() > 2)
            return {};
        const bool isOne = path.size() == 2;
        if (kind == u"user" && key == u"token")
            return "POST";
        if (kind == u"user" || kind == u"group")
            return "GET";
        if (kind == u"identities" && key == u"search")
            return "GET";
        if (kind == u"identities" && key == u"message_count")
            return "POST";
        if (kind == u"optouts" && key == u"search")
            return "GET";
        if (kind == u"identities" || kind == u"webhook")
            return isOne ? "GET,PUT,PATCH,DELETE" : "GET,POST";
        if ((kind == u"optout" || kind == u"optin") && !isOne)
            return "POST";
        return {};
    }

    HttpResponse placed(
        const HttpRequest &request, const QStringList &path, const Caller &caller, Database &database) const
    {
        const QString kind = path.value(0), key = path.value(1);
        if (path.isEmpty())
            return root(request);
        if (kind == u"token-auth")
            return tokenForPassword(request, m_settings, database);
        if (kind == u"metrics")
            return request.method == "GET"
                ? HttpResponse::json(200, JsonValue::Object{{u"metrics_available"_s, JsonValue::Array{}}})
                : HttpResponse::json(201, JsonValue::Object{{u"scheduled_metrics_initiated"_s, true}});
        if (kind == u"health")
            return health();
        if (kind == u"detailkeys")
            return detailKeys(database);
        if (kind == u"optout" || kind == u"optin")
            return createOpt(request, kind == u"optin", caller, m_settings, database);
        if (kind == u"optouts")
            return page(request, optoutsSearched(request, database));
        if (kind == u"user" && key == u"token")
            return tokenForEmail(request, caller, m_settings, database);
        const QString format = request.queryValue(u"format"_s);
        if (!format.isNull() && format != u"json" && key != u"search")
            refuseNotFound();
        if (kind == u"user" || kind == u"group")
            return usersOrGroups(request, kind, key, m_settings.pageSize, database);
        if (kind == u"webhook")
            return webhooks(request, path.mid(1), caller, m_settings.pageSize, database);
        return identities(request, path, caller, database);
    }

    HttpResponse identities(
        const HttpRequest &request, const QStringList &path, const Caller &caller, Database &database) const
    {
        const QString key = path.value(1);
        if (path.size() == 4)
            return addressesOf(request, key, request.trailingSlash ? path[3] + u'/' : path[3],
                m_settings.pageSize, database);
        if (key == u"search")
            return page(request, identitiesSearched(request, database));
        if (key == u"message_count")
            return countMessage(request, caller, m_settings, database);
        if (!key.isEmpty())
            return oneIdentity(request, key, caller, database);
        return request.method == "POST" ? createIdentity(request, caller, m_settings, database)
                                        : page(request, identitiesListed(request, database));
    }

    HttpResponse page(const HttpRequest &request, const RowSource &source) const
    {
        return pageOf(request, m_settings.pageSize, source);
    }

    static HttpResponse root(const HttpRequest &request)
    {
        JsonValue links = JsonValue::emptyObject();
        for (const auto &kind :
            {u"user"_s, u"group"_s, u"identities"_s, u"optout"_s, u"optin"_s, u"webhook"_s})
            links.set(kind, request.baseUrl + u"/api/v1/"_s + kind + u'/');
        return HttpResponse::json(200, links);
    }

    static HttpResponse health()
    {
        const JsonValue libraries
            = JsonValue::Object{{u"django"_s, u"2.2.8"_s}, {u"djangorestframework"_s, u"3.9.1"_s}};
        return HttpResponse::json(200,
            JsonValue::Object{{u"up"_s, true},
                {u"result"_s,
                    JsonValue::Object{{u"database"_s, u"Accessible"_s}, {u"version"_s, versionOf()},
                        {u"libraries"_s, libraries}}}});
    }

    static HttpResponse detailKeys(Database &database)
    {
        JsonValue::Array names;
        Query query = database.prepare("SELECT name FROM sis_detail_keys ORDER BY number");
        query.run();
        while (query.next())
            names.append(query.text(0));
        return HttpResponse::json(200, JsonValue::Object{{u"key_names"_s, names}});
    }

    static HttpResponse prometheus(const HttpRequest &request)
    {
        if (request.header("X-Forwarded-For").contains(','))
            return HttpResponse::html(403, "<h1>403 Forbidden</h1>");
        return HttpResponse::text(200, "text/plain; version=0.0.4; charset=utf-8", processMetrics());
    }

    Settings m_settings;
    QString m_freshKey;
};

} // namespace

std::unique_ptr<Facade> makeSisFacade(const FacadeConfig &config)
{
    return std::make_unique<SisFacade>(config);
}

} // namespace rollcall
