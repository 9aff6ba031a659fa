#include "services/server/cis/secondversion.h"

#include "services/json/json.h"
#include "services/server/cis/answers.h"
#include "services/server/cis/document.h"
#include "services/server/cis/tokens.h"

#include <array>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestIds = 25; // of a page of a search

//! What the original meant to say before it crashed.
HttpResponse unauthorized(const Settings &settings, const QString &code, const QString &description)
{
    if (!settings.tellsAuthErrors)
        return message(500, u"Internal Server Error"_s);
    return HttpResponse::json(401, JsonValue::Object{{u"code"_s, code}, {u"description"_s, description}});
}

HttpResponse refused(const Settings &settings, TokenProblem problem)
{
    const QString header = u"invalid_header"_s;
    switch (problem) {
    case TokenProblem::Missing:
        return unauthorized(
            settings, u"authorization_header_missing"_s, u"Authorization header is expected"_s);
    case TokenProblem::NotBearer:
        return unauthorized(settings, header, u"Authorization header must start with Bearer"_s);
    case TokenProblem::NoToken:
        return unauthorized(settings, header, u"Token not found"_s);
    case TokenProblem::TooManyWords:
        return unauthorized(settings, header, u"Authorization header must be Bearer token"_s);
    case TokenProblem::UnknownKey:
        return unauthorized(settings, header, u"Unable to find appropriate key"_s);
    case TokenProblem::Expired:
        return unauthorized(settings, u"token_expired"_s, u"token is expired"_s);
    case TokenProblem::WrongClaims:
        return unauthorized(
            settings, u"invalid_claims"_s, u"incorrect claims,please check the audience and issuer"_s);
    case TokenProblem::Unreadable:
        break;
    }
    return unauthorized(settings, header, u"Unable to parse authentication token."_s);
}

//! active=true, false or any in any case; everything else is true. Nothing: any.
std::optional<bool> activeWanted(const HttpRequest &request)
{
    const QString text = request.queryValue(u"active"_s).toLower();
    if (text == u"any")
        return std::nullopt;
    return text != u"false";
}

Visibility visibilityFor(const HttpRequest &request, const Bearer &bearer)
{
    Visibility visibility = visibilityOf(bearer.scopes());
    if (const QString level = request.queryValue(u"filterDisplay"_s); !level.isNull())
        visibility.narrowed = levelsUpTo(level);
    return visibility;
}

HttpResponse one(const HttpRequest &request, Key key, const Bearer &bearer, Database &database)
{
    const auto found = profileBy(database, key, request.segments.at(3));
    const auto isActive = activeWanted(request);
    if (!found || (isActive && found->isActive() != *isActive))
        return HttpResponse::json(200, JsonValue::emptyObject());
    return HttpResponse::json(200, documentOf(*found, visibilityFor(request, bearer)));
}

//! {"id":"..."}, in single quotes too as Python prints it. Nothing when it is neither.
std::optional<QString> pageStart(const HttpRequest &request)
{
    QString text = request.queryValue(u"nextPage"_s);
    if (text.isNull())
        return u""_s;
    auto page = json::decode(text.toUtf8());
    if (!page && !text.contains(u'"'))
        page = json::decode(text.replace(u'\'', u'"').toUtf8());
    const JsonValue id = page ? (*page)[u"id"] : JsonValue();
    return id.isString() ? std::optional(id.toString()) : std::nullopt;
}

//! Profiles that are looked at for one answer, and where the next one begins.
struct Batch
{
    QList<Profile> profiles;
    JsonValue next = nullptr;
};

Batch batchAfter(Database &database, const QString &start, int most)
{
    Batch batch{profilesAfter(database, start, most + 1), nullptr};
    if (batch.profiles.size() > most) {
        batch.profiles.removeLast();
        batch.next = JsonValue::Object{{u"id"_s, batch.profiles.last().text(u"user_id")}};
    }
    return batch;
}

HttpResponse list(
    const HttpRequest &request, const Bearer &bearer, const Settings &settings, Database &database)
{
    const QString email = request.queryValue(u"primaryEmail"_s);
    const auto start = pageStart(request);
    if (!start)
        return message(400, u"nextPage is not the object of an earlier answer"_s);
    const Batch batch = email.isNull() ? batchAfter(database, *start, settings.pageSize)
                                       : Batch{profilesBy(database, Key::PrimaryEmail, email), nullptr};
    // There is no "any" here, as in the original.
    const bool isActive = request.queryValue(u"active"_s).toLower() != u"false";
    const Visibility visibility = visibilityFor(request, bearer);
    JsonValue::Array items;
    for (const Profile &profile : batch.profiles) {
        if (profile.isActive() == isActive)
            items.append(documentOf(profile, visibility));
    }
    return HttpResponse::json(200, JsonValue::Object{{u"Items"_s, items}, {u"nextPage"_s, batch.next}});
}

HttpResponse ids(const HttpRequest &request, const Settings &settings, Database &database)
{
    const QString method = request.queryValue(u"connectionMethod"_s);
    if (method.isEmpty())
        return message(400, u"connectionMethod is missing"_s);
    QList<Entry> entries = entriesOf(
        database, method, activeWanted(request), request.queryValue(u"nextPage"_s), settings.idsPageSize + 1);
    JsonValue next = nullptr;
    if (entries.size() > settings.idsPageSize) {
        entries.removeLast();
        next = entries.last().id;
    }
    JsonValue::Array users;
    for (const Entry &entry : entries) {
        users.append(JsonValue::Object{{u"uuid"_s, entry.uuid}, {u"user_id"_s, entry.id},
            {u"primary_email"_s, entry.primaryEmail}, {u"active"_s, entry.isActive}});
    }
    return HttpResponse::json(200, JsonValue::Object{{u"users"_s, users}, {u"nextPage"_s, next}});
}

//! The first parameter that profiles can be searched by.
std::optional<Term> termOf(const HttpRequest &request)
{
    static constexpr std::array texts{"access_information.ldap"_L1, "access_information.mozilliansorg"_L1,
        "staff_information.cost_center"_L1, "staff_information.office_location"_L1,
        "staff_information.team"_L1, "staff_information.title"_L1, "staff_information.worker_type"_L1};
    static constexpr std::array flags{
        "staff_information.director"_L1, "staff_information.manager"_L1, "staff_information.staff"_L1};
    for (const auto &[name, value] : request.query) {
        const bool isNegated = name.startsWith("not_"_L1);
        const QString path = isNegated ? name.mid(4) : name;
        const auto isPath = [&](QLatin1StringView known) { return path == known; };
        if (std::any_of(texts.begin(), texts.end(), isPath))
            return Term{path, value, isNegated};
        // Whatever is not empty is true, "False" too.
        if (std::any_of(flags.begin(), flags.end(), isPath))
            return Term{path, value.isEmpty() ? u"false"_s : u"true"_s, isNegated};
    }
    return std::nullopt;
}

HttpResponse search(
    const HttpRequest &request, const Bearer &bearer, const Settings &settings, Database &database)
{
    if (!bearer.scopes().contains("search:all"_L1)) {
        return unauthorized(
            settings, u"scope_missing"_s, u"This endpoint may only be queried using search:all"_s);
    }
    const auto term = termOf(request);
    if (!term)
        return message(400, u"No attribute to search by"_s);
    const QString active = request.queryValue(u"active"_s);
    const int most = std::max(fewestIds, settings.pageSize);
    QStringList found = idsWith(
        database, *term, active.isNull() || !active.isEmpty(), request.queryValue(u"nextPage"_s), most + 1);
    JsonValue next = nullptr;
    if (found.size() > most) {
        found.removeLast();
        next = found.last();
    }
    const bool isWhole = !request.queryValue(u"fullProfiles"_s).isEmpty();
    const Visibility visibility = visibilityFor(request, bearer);
    JsonValue::Array users;
    for (const QString &id : found) {
        const auto profile = isWhole ? profileBy(database, Key::UserId, id) : std::nullopt;
        if (!profile) {
            users.append(JsonValue::Object{{u"id"_s, id}});
            continue;
        }
        users.append(JsonValue::Object{
            {u"id"_s, attributeOf(*profile, u"user_id")}, {u"profile"_s, documentOf(*profile, visibility)}});
    }
    return HttpResponse::json(200, JsonValue::Object{{u"users"_s, users}, {u"nextPage"_s, next}});
}

HttpResponse existence(const QString &email, Database &database)
{
    const QList<Profile> found = profilesBy(database, Key::PrimaryEmail, email);
    const bool isInLdap = std::any_of(found.cbegin(), found.cend(), [](const Profile &profile) {
        return profile.text(u"user_id").startsWith("ad|"_L1)
            || !profile.text(u"identities.mozilla_ldap_id").isEmpty();
    });
    return HttpResponse::json(200,
        JsonValue::Object{
            {u"exists"_s, JsonValue::Object{{u"cis"_s, !found.isEmpty()}, {u"ldap"_s, isInLdap}}}});
}

//! The open addresses; nothing for another one.
std::optional<HttpResponse> answerToAnybody(const HttpRequest &request, Database &database)
{
    const QStringList &path = request.segments;
    if (path.size() == 1)
        return HttpResponse::html(200, "Mozilla Profile Retrieval Service Endpoint");
    if (path.size() == 2 && path.at(1) == u"version")
        return message(200, u"0.0.1"_s);
    if (path.size() == 4 && path.at(1) == u"user" && path.at(2) == u"metadata")
        return existence(path.at(3), database);
    return std::nullopt;
}

enum class Route { One, List, Ids, Search };

struct Destination
{
    Route route = Route::List;
    Key key = Key::UserId; //!< of One
};

std::optional<Destination> destinationOf(const QStringList &path)
{
    static const QHash<QString, Key> keys{{u"user_id"_s, Key::UserId}, {u"uuid"_s, Key::Uuid},
        {u"primary_email"_s, Key::PrimaryEmail}, {u"primary_username"_s, Key::PrimaryUsername}};
    // The router takes an encoded slash for a slash.
    if (path.size() == 4 && path.at(1) == u"user" && keys.contains(path.at(2)) && !path.at(3).contains(u'/'))
        return Destination{Route::One, keys.value(path.at(2))};
    const QStringList rest = path.mid(1);
    if (rest == QStringList{u"users"_s})
        return Destination{Route::List};
    if (rest == QStringList{u"users"_s, u"id"_s, u"all"_s})
        return Destination{Route::Ids};
    if (rest == QStringList{u"users"_s, u"id"_s, u"all"_s, u"by_attribute_contains"_s})
        return Destination{Route::Search};
    return std::nullopt;
}

} // namespace

HttpResponse answerSecondVersion(const HttpRequest &request, const Settings &settings, Database &database)
{
    if (request.trailingSlash)
        return pageNotFound();
    const auto open = answerToAnybody(request, database);
    const auto destination = destinationOf(request.segments);
    if (!open && !destination)
        return pageNotFound();
    if (request.method != "GET")
        return methodNotAllowed("GET, HEAD", u"The method is not allowed for the requested URL."_s);
    if (open)
        return *open;
    const auto bearer = readBearer(request, settings.secondAudience, settings, database);
    if (!bearer)
        return refused(settings, bearer.error());
    switch (destination->route) {
    case Route::One:
        return one(request, destination->key, *bearer, database);
    case Route::List:
        return list(request, *bearer, settings, database);
    case Route::Ids:
        return ids(request, settings, database);
    case Route::Search:
        break;
    }
    return search(request, *bearer, settings, database);
}

} // namespace rollcall::server::cis
