#include "services/server/xras/siteservice.h"

#include "services/server/secrets.h"
#include "services/server/store/database.h"
#include "services/server/xras/parameters.h"
#include "services/server/xras/person.h"

#include <QRegularExpression>

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

namespace {

HttpResponse unauthorized()
{
    return HttpResponse::text(
        401, "application/json;charset=UTF-8", "{\n  \"message\" : null,\n  \"result\" : null\n}");
}

HttpResponse forbidden()
{
    return HttpResponse::text(403, "text/html",
        "<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body></body></html>");
}

struct Credentials
{
    QString requester;
    QByteArray key;
};

//! Authorization wins; without it both fields of the allocations service count as one pair.
std::optional<Credentials> credentialsOf(const HttpRequest &request)
{
    if (!request.hasHeader("Authorization")) {
        if (!request.hasHeader("XA-REQUESTER") || !request.hasHeader("XA-API-KEY"))
            return std::nullopt;
        return Credentials{QString::fromUtf8(request.header("XA-REQUESTER")), request.header("XA-API-KEY")};
    }
    const QByteArrayList words = request.header("Authorization").simplified().split(' ');
    if (words.size() != 2 || words[0].compare("basic", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(words[1], QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (!decoded || colon < 0)
        return std::nullopt;
    return Credentials{QString::fromUtf8(decoded.decoded.left(colon)), decoded.decoded.mid(colon + 1)};
}

//! The answer to whoever may not read people.
std::optional<HttpResponse> refusalFor(const HttpRequest &request, const QList<SiteClient> &clients)
{
    const auto shown = credentialsOf(request);
    if (!shown)
        return unauthorized();
    // Every client is compared, so that the time taken does not tell which part was wrong.
    const QByteArray hash = sha256(shown->key);
    const SiteClient *found = nullptr;
    for (const SiteClient &client : clients) {
        if (sameSecret(client.keyHash, hash) && client.requester == shown->requester)
            found = &client;
    }
    if (!found)
        return unauthorized();
    return found->mayRead ? std::nullopt : std::optional(forbidden());
}

JsonValue bareJson(const Person &person)
{
    JsonValue object = JsonValue::Object{{u"username"_s, person.username}};
    const std::pair<QString, const std::optional<QString> &> members[]{{u"firstName"_s, person.firstName},
        {u"middleName"_s, person.middleName}, {u"lastName"_s, person.lastName},
        {u"organization"_s, person.organization}, {u"academicStatus"_s, person.academicStatus},
        {u"phone"_s, person.phone}, {u"email"_s, person.email}};
    for (const auto &[name, value] : members) {
        if (value)
            object.set(name, *value);
    }
    return object;
}

} // namespace

SiteClient readSiteClient(const JsonValue &entry)
{
    static const QRegularExpression hexHash(u"\\A[0-9a-fA-F]{64}\\z"_s);
    const QString hash = entry[u"keySha256"].toString();
    const SiteClient client{
        entry[u"requester"].toString(), QByteArray::fromHex(hash.toLatin1()), entry[u"mayRead"].toBool(true)};
    if (client.requester.isEmpty() || !hexHash.match(hash).hasMatch())
        throw ConfigProblem(
            u"xras: each client of a site needs a requester and keySha256 with 64 hexadecimal digits"_s);
    return client;
}

HttpResponse answerAsSite(const HttpRequest &request, const QList<SiteClient> &clients, Database &database)
{
    const QStringList &path = request.segments;
    if (path.value(0) != u"v1" || path.value(1) != u"people" || path.size() > 3)
        return pageNotFound();
    if (request.method != "GET")
        return methodNotAllowed("GET, HEAD");
    if (auto refused = refusalFor(request, clients))
        return *refused;
    if (path.size() == 2) {
        JsonValue::Array all;
        for (const Person &person : allPeople(database))
            all.append(bareJson(person));
        return HttpResponse::json(200, all);
    }
    const auto person = findPerson(database, path[2]);
    return person ? HttpResponse::json(200, bareJson(*person)) : notFound(path[2]);
}

} // namespace rollcall::server::xras
