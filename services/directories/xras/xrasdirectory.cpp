#include "services/directories/xras/xrasdirectory.h"

#include "services/directories/connectionwords.h"
#include "services/directories/gather.h"
#include "services/directories/xras/answers.h"
#include "services/directories/xras/changes.h"
#include "services/directories/xras/dialect.h"
#include "services/net/address.h"
#include "services/net/answers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace rollcall {

using namespace Qt::StringLiterals;
using Shape = Identifier::Shape;

namespace {

constexpr qsizetype shortestSearch = 2;

net::Request get(const QStringList &segments)
{
    net::Request request;
    request.segments = segments;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    return request;
}

// XRAS compares usernames without regard to case; so does everything here that asks whether two are the same.
QString folded(const QString &username)
{
    return username.toCaseFolded();
}

Result<Page> pageFrom(const net::Response &response, const QString &connection)
{
    if (response.status == 404 && answers::isJson(response))
        return Page{};
    if (!net::isSuccess(response))
        return failure(xras::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    const JsonValue people = xras::resultOf(*body);
    Page page;
    if (people.isNull())
        return page; // an empty answer, on the other hand, says nothing about anybody
    if (!people.isArray())
        return failure(answers::badShape(response, u"/result"_s, u"A list of people was expected here."_s));
    QSet<QString> seen;
    for (const JsonValue &person : people.array()) {
        const auto record = xras::personFrom(person, connection, response);
        if (!record)
            return failure(record.error());
        if (seen.contains(folded(record->id.key)))
            continue;
        seen.insert(folded(record->id.key));
        page.records.append(*record);
    }
    page.capped = people.array().size() >= xrasSearchRows;
    return page;
}

Result<Found> foundFrom(const net::Response &response, const QString &connection)
{
    const Found nobody{.record = std::nullopt, .why = Found::Why::NoSuchRecord};
    if (response.status == 404 && answers::isJson(response))
        return nobody;
    if (!net::isSuccess(response))
        return failure(xras::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    if (body->isUndefined())
        return failure(answers::badShape(response, {}, u"The answer is empty."_s));
    const JsonValue person = xras::resultOf(*body);
    if (person.isNull())
        return nobody;
    const auto record = xras::personFrom(person, connection, response);
    if (!record)
        return failure(record.error());
    return Found{.record = *record, .why = Found::Why::Here};
}

Result<Reply> replyFrom(const net::Response &response)
{
    if (!net::isSuccess(response))
        return failure(xras::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    return Reply{.httpStatus = response.status, .body = *body, .requestId = answers::requestIdOf(response)};
}

// "jane.doe+list" -> "jane.doe" and, when that has parts, "jane doe": a username may be spelled like the
// address, a name is found by its parts.
QStringList searchesFor(const QString &address)
{
    const QString local = address.left(address.lastIndexOf(u'@')).section(u'+', 0, 0);
    static const QRegularExpression separators(u"[._-]+"_s);
    QStringList parts;
    for (const QString &part : local.split(separators, Qt::SkipEmptyParts)) {
        if (part.size() >= shortestSearch)
            parts << part;
    }
    QStringList searches{local, parts.join(u' ')};
    searches.removeDuplicates();
    searches.removeIf([](const QString &search) { return search.size() < shortestSearch; });
    return searches;
}

Pending<QList<Record>> recordOf(const Pending<Found> &found, QObject *context)
{
    return found.andThen(context, [](const Found &answer) {
        return Pending<QList<Record>>(answer.record ? QList<Record>{*answer.record} : QList<Record>());
    });
}

Pending<QList<Record>> recordsOf(const Pending<Page> &page, QObject *context)
{
    return page.andThen(context, [](const Page &answer) { return Pending<QList<Record>>(answer.records); });
}

// All that was found, each person once. One failed question fails the whole: a list with a silent hole is not
// an answer.
Pending<QList<Record>> together(const QList<Pending<QList<Record>>> &questions, QObject *context)
{
    return gathered(questions, context).andThen(context, [](const QList<Result<QList<Record>>> &answers) {
        QList<Record> all;
        QSet<QString> seen;
        for (const auto &answer : answers) {
            if (!answer)
                return Pending<QList<Record>>(failure(answer.error()));
            for (const Record &record : *answer) {
                if (!seen.contains(folded(record.id.key))) {
                    seen.insert(folded(record.id.key));
                    all.append(record);
                }
            }
        }
        return Pending<QList<Record>>(all);
    });
}

} // namespace

XrasDirectory::XrasDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client)
    : SystemDirectory(connection, xrasDialect(), std::move(client))
    , m_user(connection.settings.value(u"XA-USER"_s).trimmed())
{ }

Pending<Page> XrasDirectory::search(const QString &text)
{
    if (text.size() < shortestSearch) {
        return Pending<Page>(
            failure(answers::refusedHere(u"text-too-short"_s, u"XRAS searches from two characters on."_s)));
    }
    net::Request request = get({u"v1"_s, u"search"_s, u"people"_s});
    request.query = {{u"q"_s, text}};
    return ask<Page>(request, [connection = connectionId()](const net::Response &response) {
        return pageFrom(response, connection);
    });
}

Pending<Found> XrasDirectory::person(const QString &username)
{
    return ask<Found>(
        get({u"v1"_s, u"people"_s, username}), [connection = connectionId()](const net::Response &response) {
            return foundFrom(response, connection);
        });
}

Pending<Page> XrasDirectory::list(const Query &query, const Cursor &)
{
    return search(query.text.simplified());
}

Pending<Found> XrasDirectory::read(const RecordId &id)
{
    return person(id.key);
}

Pending<QList<Record>> XrasDirectory::byEmail(const QString &address)
{
    // An address can also be somebody's username, and that can be read for certain.
    QList<Pending<QList<Record>>> questions{recordOf(person(address), this)};
    for (const QString &text : searchesFor(address))
        questions.append(recordsOf(search(text), this));
    return together(questions, this).andThen(this, [address](const QList<Record> &people) {
        QList<Record> matching;
        for (const Record &record : people) {
            const bool sameAddress
                = record.document[u"email"].toString().trimmed().compare(address, Qt::CaseInsensitive) == 0;
            if (sameAddress || folded(record.id.key) == folded(address))
                matching.append(record);
        }
        return Pending<QList<Record>>(matching);
    });
}

Pending<QList<Record>> XrasDirectory::lookUp(const Identifier &identifier)
{
    // One of several questions must not leave when another is refused here.
    if (identifier.shape == Shape::Username || identifier.shape == Shape::Email) {
        if (const auto segment = net::encodedSegment(identifier.text); !segment)
            return Pending<QList<Record>>(failure(segment.error()));
    }
    switch (identifier.shape) {
    case Shape::Name:
        return recordsOf(search(identifier.text.simplified()), this);
    case Shape::Email:
        return byEmail(identifier.text);
    case Shape::Username: {
        QList<Pending<QList<Record>>> questions{recordOf(person(identifier.text), this)};
        const QString text = identifier.text.simplified();
        if (text.size() >= shortestSearch)
            questions.append(recordsOf(search(text), this));
        return together(questions, this);
    }
    case Shape::NumericId:
    case Shape::Uuid:
    case Shape::UserId:
        return recordOf(person(identifier.text), this);
    case Shape::Phone:
    case Shape::Orcid:
        break;
    }
    return Pending<QList<Record>>(failure(answers::refusedHere(
        u"not-offered"_s, dialect().cannotLookUp.value(identifier.shape, u"XRAS cannot look this up."_s))));
}

Pending<Reply> XrasDirectory::send(const Change &change)
{
    const auto request = xras::requestFor(change, dialect().kinds.constFirst().schema);
    if (!request)
        return Pending<Reply>(failure(request.error()));
    return ask<Reply>(*request, replyFrom);
}

Pending<Probe> XrasDirectory::probe()
{
    const QString user = m_user;
    return ask<net::Response>(get({u"v1"_s, u"people"_s, user}), [](const net::Response &response) {
        return response;
    }).andThen(this, [this, user](const net::Response &response) {
        const auto found = foundFrom(response, connectionId());
        if (!found)
            return Pending<Probe>(failure(found.error()));
        Probe probe;
        probe.took = response.took;
        probe.clockAhead = answers::clockAhead(response, QDateTime::currentDateTimeUtc());
        probe.warned = !found->record.has_value();
        probe.detail
            = (probe.warned ? said(QT_TRANSLATE_NOOP("connections",
                   "The service accepts the key, but does not know the user %1 (XA-USER). Looking people up "
                   "works; check the username of this connection, because changes are made in its name."))
                            : said(QT_TRANSLATE_NOOP("connections", "%1 was read.")))
                  .arg(user);
        if (!probe.warned || xras::isOfXras(response))
            return Pending<Probe>(probe);
        return recognised(probe);
    });
}

// Something answered "not found" in JSON, but not in the words of XRAS: whatever runs there may know nothing
// at all.
Pending<Probe> XrasDirectory::recognised(const Probe &probe)
{
    net::Request request = get({u"v1"_s, u"search"_s, u"people"_s});
    request.query = {{u"q"_s, m_user}};
    return ask<Probe>(request, [probe](const net::Response &response) -> Result<Probe> {
        if (response.status != 404 || xras::isOfXras(response))
            return probe;
        Error error = xras::refusal(response);
        error.code = u"not-this-service"_s;
        error.detail = said(QT_TRANSLATE_NOOP("connections",
            "It answers every question of XRAS with “not found”, so it is probably another service, or XRAS "
            "lies "
            "deeper: the base URL is what comes before /v1."));
        return failure(error);
    });
}

} // namespace rollcall
