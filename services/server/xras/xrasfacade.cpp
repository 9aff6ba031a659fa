#include "services/server/xras/xrasfacade.h"

#include "services/json/json.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"
#include "services/server/xras/parameters.h"
#include "services/server/xras/person.h"
#include "services/server/xras/siteservice.h"

#include <QDateTime>
#include <QRegularExpression>

#include <functional>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace server::xras;

constexpr int mostResults = 20;
constexpr qsizetype longestText = 255; // of a username or another parameter, in characters
constexpr qsizetype mostTokens = 16;

struct Client
{
    QString process;
    QByteArray keyHash; //!< SHA-256, binary
    QStringList contexts;
};

struct Settings
{
    bool isSite = false; //!< a site's own service, with siteClients instead of clients
    QList<Client> clients;
    QList<SiteClient> siteClients;
    bool refuseUnknown = true;
    JsonValue credentials;
};

Settings readSiteSettings(const FacadeConfig &config)
{
    Settings settings;
    settings.isSite = true;
    for (const JsonValue &entry : config.settings[u"clients"].array())
        settings.siteClients.append(readSiteClient(entry));
    if (config.practice) {
        const QString key = config.newSecret(32);
        settings.siteClients.append({u"PRACTICE"_s, sha256(key.toLatin1())});
        settings.credentials = JsonValue::Object{{u"XA-API-KEY"_s, key}, {u"XA-REQUESTER"_s, u"PRACTICE"_s}};
    }
    return settings;
}

Settings readSettings(const FacadeConfig &config)
{
    const QString service = config.settings[u"service"].toString(u"allocations"_s);
    if (service == u"site")
        return readSiteSettings(config);
    if (service != u"allocations")
        throw ConfigProblem(u"xras: service must be \"allocations\" or \"site\""_s);
    Settings settings;
    const JsonValue unknown = config.settings[u"unknownParameters"];
    if (!unknown.isUndefined()) {
        if (unknown.toString() != u"refuse" && unknown.toString() != u"ignore")
            throw ConfigProblem(u"xras: unknownParameters must be \"refuse\" or \"ignore\""_s);
        settings.refuseUnknown = unknown.toString() == u"refuse";
    }
    static const QRegularExpression hexHash(u"\\A[0-9a-fA-F]{64}\\z"_s);
    for (const JsonValue &entry : config.settings[u"clients"].array()) {
        Client client;
        client.process = entry[u"process"].toString();
        const QString hash = entry[u"keySha256"].toString();
        if (client.process.isEmpty() || !hexHash.match(hash).hasMatch())
            throw ConfigProblem(
                u"xras: each client needs a process and keySha256 with 64 hexadecimal digits"_s);
        client.keyHash = QByteArray::fromHex(hash.toLatin1());
        for (const JsonValue &context : entry[u"contexts"].array())
            client.contexts.append(context.toString());
        if (client.contexts.isEmpty())
            client.contexts = {u"submit"_s, u"report"_s};
        settings.clients.append(client);
    }
    if (config.practice) {
        const QString key = config.newSecret(32);
        settings.clients.append({u"PRACTICE"_s, sha256(key.toLatin1()), {u"submit"_s, u"report"_s}});
        settings.credentials
            = JsonValue::Object{{u"XA-API-KEY"_s, key}, {u"XA-ALLOCATIONS-PROCESS"_s, u"PRACTICE"_s},
                {u"XA-CONTEXT"_s, u"submit"_s}, {u"XA-USER"_s, u"operator"_s}};
    }
    return settings;
}

//! A parameter's value as the original's messages print it.
QString inspected(const JsonValue &value)
{
    return value.isNull() ? u"nil"_s : QString::fromUtf8(json::encode(value)).left(200);
}

HttpResponse invalid(const QString &name, const JsonValue &value, const QString &reason)
{
    return envelope(400, u"Invalid parameter '%1' value %2: %3"_s.arg(name, inspected(value), reason));
}

//! Of a Person or a PersonText.
QByteArray entityTag(const auto &person)
{
    return '"' + QByteArray::number(person.id) + '-' + QByteArray::number(person.revision) + '"';
}

//! True when the request names a state of the record that is not the present one.
bool isStale(const HttpRequest &request, const std::optional<Person> &person)
{
    if (!person)
        return request.hasHeader("If-Match");
    return !matches(request, entityTag(*person));
}

HttpResponse stale()
{
    return envelope(412, u"The person has changed since it was read"_s);
}

class XrasFacade : public Facade
{
public:
    explicit XrasFacade(Settings settings)
        : m_settings(std::move(settings))
    { }

    QString system() const override { return u"xras"_s; }
    JsonValue clientCredentials() const override { return m_settings.credentials; }
    bool isQuick(const HttpRequest &request) const override
    {
        return request.segments.size() == 3 && request.segments[1] == u"people";
    }

    HttpResponse refusal(int status, const QString &sentence) const override
    {
        return status == 404 ? pageNotFound() : envelope(status, sentence);
    }

    HttpResponse handle(const HttpRequest &request, Database &database) const override
    {
        if (m_settings.isSite)
            return answerAsSite(request, m_settings.siteClients, database);
        const QStringList &path = request.segments;
        if (path.value(0) != u"v1")
            return pageNotFound();
        const bool isPerson = path.size() == 3 && path.at(1) == u"people";
        const bool isMerge = path.size() == 5 && path.at(1) == u"people" && path.at(3) == u"merge";
        const bool isSearch = path.size() == 3 && path.at(1) == u"search" && path.at(2) == u"people";
        if (!isPerson && !isMerge && !isSearch)
            return pageNotFound();

        const QByteArray &method = request.method;
        if (isSearch && method != "GET")
            return methodNotAllowed("GET, HEAD");
        if (isMerge && method != "POST")
            return methodNotAllowed("POST");
        if (isPerson && method != "GET" && method != "POST")
            return methodNotAllowed("GET, HEAD, POST");

        if (const auto refused = signIn(request))
            return *refused;
        if (isSearch)
            return search(request, database);
        if (isMerge)
            return merge(request, path.at(2), path.at(4), database);
        return method == "GET" ? person(path.at(2), database) : addOrUpdate(request, path.at(2), database);
    }

private:
    std::optional<HttpResponse> signIn(const HttpRequest &request) const
    {
        const QString context = QString::fromUtf8(request.header("XA-CONTEXT"));
        if (context.isEmpty())
            return envelope(400, u"XA-CONTEXT header missing"_s);
        // Every client is compared, so that the time taken does not tell which part was wrong.
        const QByteArray hash = sha256(request.header("XA-API-KEY"));
        const QString process = QString::fromUtf8(request.header("XA-ALLOCATIONS-PROCESS"));
        bool isAllowed = false;
        for (const Client &client : m_settings.clients) {
            const bool isKey = sameSecret(client.keyHash, hash);
            isAllowed |= isKey && client.process == process && client.contexts.contains(context);
        }
        if (!isAllowed)
            return envelope(401, nullptr);
        if (request.header("XA-USER").isEmpty())
            return envelope(400, u"XA-USER header missing"_s);
        return std::nullopt;
    }

    static HttpResponse person(const QString &username, Database &database)
    {
        const auto found = findPersonText(database, username);
        if (!found)
            return notFound(username);
        HttpResponse response = success(found->json);
        response.setHeader("ETag", entityTag(*found));
        return response;
    }

    HttpResponse addOrUpdate(const HttpRequest &request, const QString &username, Database &database) const
    {
        const auto parameters = readParameters(request);
        if (!parameters)
            return parameters.error();
        if (username.toUcs4().size() > longestText)
            return invalid(u"username"_s, username, u"Must have at most 255 characters"_s);

        static const std::pair<QLatin1StringView, std::optional<QString> Person::*> settable[]{
            {"firstName"_L1, &Person::firstName}, {"middleName"_L1, &Person::middleName},
            {"lastName"_L1, &Person::lastName}, {"email"_L1, &Person::email}, {"phone"_L1, &Person::phone},
            {"academicStatus"_L1, &Person::academicStatus},
            {"residenceCountry"_L1, &Person::residenceCountry}};

        QList<std::pair<std::optional<QString> Person::*, std::optional<QString>>> changes;
        bool isReconciled = true;
        for (const auto &[name, value] : *parameters) {
            if (name == u"isReconciled") {
                const QString text = value.isBool() ? value.text() : value.toString();
                if (text != u"true" && text != u"false")
                    return invalid(name, value, u"Must be one of: <code>true</code>, <code>false</code>."_s);
                isReconciled = text == u"true";
                continue;
            }
            const auto *member = std::find_if(std::begin(settable), std::end(settable),
                [&, key = QStringView(name)](const auto &known) { return key == known.first; });
            const bool isUsername = name == u"username";
            if (member == std::end(settable) && !isUsername) {
                if (m_settings.refuseUnknown)
                    return envelope(400, u"Unknown parameter %1"_s.arg(name.left(200)));
                continue;
            }
            if (!value.isString() && !value.isNull())
                return invalid(name, value, u"Must be a String"_s);
            const QString text = value.toString();
            if (text.contains(QChar(0)))
                return invalid(name, value, u"Must not contain null characters"_s);
            if (text.toUcs4().size() > longestText)
                return invalid(name, value, u"Must have at most 255 characters"_s);
            if (isUsername) {
                if (foldedText(text) != foldedText(username))
                    return invalid(name, value, u"Must be the username of the path"_s);
                continue;
            }
            changes.append({member->second, text.isEmpty() ? std::nullopt : std::optional<QString>(text)});
        }

        Transaction transaction(database);
        auto found = findPerson(database, username);
        if (isStale(request, found))
            return stale();
        Person person = found.value_or(Person{});
        for (const auto &[member, value] : changes)
            person.*member = value;
        if (found) {
            updatePerson(database, person);
        } else {
            person.username = username;
            person.isReconciled = isReconciled;
            insertPerson(database, person);
        }
        record(database, request, found ? u"update"_s : u"create"_s, username);
        transaction.commit();
        return envelope(200, nullptr);
    }

    static HttpResponse merge(
        const HttpRequest &request, const QString &source, const QString &target, Database &database)
    {
        if (foldedText(source) == foldedText(target))
            return envelope(400, u"Cannot merge a username into itself"_s);
        if (target.toUcs4().size() > longestText)
            return invalid(u"new_username"_s, target, u"Must have at most 255 characters"_s);

        Transaction transaction(database);
        const auto absorbed = findPerson(database, source);
        if (!absorbed)
            return notFound(source);
        if (isStale(request, absorbed))
            return stale();
        // As documented, the target may be new: it is made with nothing but its name. The details of the
        // absorbed person are not carried over either way.
        if (!findPerson(database, target)) {
            Person survivor;
            survivor.username = target;
            insertPerson(database, survivor);
        }
        removePerson(database, *absorbed);
        record(database, request, u"merge"_s, source, target);
        transaction.commit();
        return envelope(200, nullptr);
    }

    HttpResponse search(const HttpRequest &request, Database &database) const
    {
        const QString text = foldedText(request.queryValue(u"q"_s));
        static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QStringList tokens = text.split(blanks, Qt::SkipEmptyParts);
        if (tokens.isEmpty())
            return envelope(400, u"Missing parameter q"_s);
        if (tokens.size() > mostTokens || text.size() > longestText)
            return invalid(u"q"_s, request.queryValue(u"q"_s).left(40),
                u"Must have at most 16 words and 255 characters"_s);
        std::string people;
        for (const PersonText &person : m_search.find(database, tokens, mostResults))
            people += (people.empty() ? '[' : ',') + person.json;
        return success(people.empty() ? "[]" : people + ']');
    }

    static void record(Database &database, const HttpRequest &request, const QString &action,
        const QString &username, const std::optional<QString> &target = {})
    {
        database
            .prepare("INSERT INTO xras_activity (happened_at, actor, process, action, username, target) "
                     "VALUES (?, ?, ?, ?, ?, ?)")
            .run(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                QString::fromUtf8(request.header("XA-USER")).left(255),
                QString::fromUtf8(request.header("XA-ALLOCATIONS-PROCESS")).left(255), action, username,
                target);
    }

    Settings m_settings;
    PeopleSearch m_search;
};

} // namespace

std::unique_ptr<Facade> makeXrasFacade(const FacadeConfig &config)
{
    return std::make_unique<XrasFacade>(readSettings(config));
}

} // namespace rollcall
