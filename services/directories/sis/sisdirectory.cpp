#include "services/directories/sis/sisdirectory.h"

#include "services/directories/connectionwords.h"
#include "services/directories/gather.h"
#include "services/directories/sis/answers.h"
#include "services/directories/sis/changes.h"
#include "services/directories/sis/consequences.h"
#include "services/directories/sis/dialect.h"
#include "services/directories/sis/phones.h"
#include "services/json/json.h"
#include "services/net/answers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;
using Shape = Identifier::Shape;

namespace {

constexpr qsizetype shortestName = 2;

// Names of details are up to each store; these are the ones people use.
const QStringList givenNames{u"first_name"_s, u"given_name"_s, u"preferred_name"_s};
const QStringList familyNames{u"last_name"_s, u"surname"_s, u"family_name"_s};
const QStringList wholeNames{u"name"_s, u"full_name"_s};

tl::unexpected<Error> tooShort()
{
    return failure(answers::refusedHere(
        u"too-short"_s, said(QT_TRANSLATE_NOOP("connections", "needs at least two letters of a name"))));
}

QString holding(const QString &key)
{
    return u"details__"_s + key + u"__icontains"_s;
}

// Names of details that can stand in a question; two underscores would be taken for a way into it.
bool canBeAsked(const QString &detail)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9_-]*$"_s);
    return plain.match(detail).hasMatch() && !detail.contains(u"__"_s) && !detail.endsWith(u'_');
}

// "/details/name" that contains "Nwosu" is details__name__icontains=Nwosu.
std::optional<std::pair<QString, QString>> questionOf(const Condition &condition)
{
    const QStringList path = json::segments(condition.pointer);
    if (!condition.hasValue() || path.isEmpty() || !std::all_of(path.begin(), path.end(), canBeAsked))
        return std::nullopt;
    const QString how = condition.relation == Condition::Relation::Contains ? u"__icontains"_s
        : condition.relation == Condition::Relation::StartsWith             ? u"__istartswith"_s
                                                                            : QString();
    return std::pair(path.join(u"__"_s) + how, condition.value);
}

QStringList searchRoute(const QString &kind)
{
    return {kind == u"optout" ? u"optouts"_s : sis::routeOf(kind), u"search"_s};
}

// A text typed over a list: an ID, an address, a number or a name.
Identifier readAs(const QString &text)
{
    static const QRegularExpression uuid(u"^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"_s);
    static const QRegularExpression number(u"^\\+?[0-9(][0-9 ()./-]{5,}[0-9]$"_s);
    const Shape shape = uuid.match(text).hasMatch() ? Shape::Uuid
        : text.contains(u'@')                       ? Shape::Email
        : number.match(text).hasMatch()             ? Shape::Phone
                                                    : Shape::Name;
    return {.shape = shape, .text = text};
}

Result<QStringList> keysFrom(const net::Response &response)
{
    if (!net::isSuccess(response))
        return failure(sis::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    const JsonValue names = (*body)[u"key_names"];
    if (!names.isArray())
        return failure(
            answers::badShape(response, u"/key_names"_s, u"The names of the details were expected here."_s));
    QStringList keys;
    for (const JsonValue &name : names.array())
        keys << name.toString();
    return keys;
}

// All that was found, each record once. One failed question fails the whole: a list with a silent hole is not
// an answer.
Result<Page> together(const QList<Result<Page>> &answers)
{
    Page all;
    QSet<RecordId> seen;
    for (const auto &answer : answers) {
        if (!answer)
            return failure(answer.error());
        for (const Record &record : answer->records) {
            if (!seen.contains(record.id)) {
                seen.insert(record.id);
                all.records.append(record);
            }
        }
        all.capped = all.capped || answer->capped || !answer->next.isEmpty();
    }
    return all;
}

} // namespace

SisDirectory::SisDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client)
    : SystemDirectory(connection, sisDialect(), std::move(client))
    , m_region(connection.settings.value(u"region"_s).trimmed())
{
    if (m_region.isEmpty())
        m_region = QLocale::territoryToCode(QLocale::system().territory());
}

Pending<Page> SisDirectory::pageOf(
    const QString &kind, const QStringList &route, const Conditions &conditions)
{
    net::Request request = sis::requestTo("GET"_ba, route);
    request.query = conditions;
    const KindSpec *spec = dialect().kind(kind);
    return ask<Page>(request,
        [kind, connection = connectionId(), shown = spec ? spec->schema.shownPaths() : nullptr](
            const net::Response &response) { return sis::pageFrom(response, kind, connection, shown); });
}

Pending<Page> SisDirectory::searched(const QString &kind, const QList<Conditions> &alternatives)
{
    QList<Pending<Page>> questions;
    for (const Conditions &conditions : alternatives)
        questions << pageOf(kind, searchRoute(kind), conditions);
    return gathered(questions, this).andThen(this, [](const QList<Result<Page>> &answers) {
        return Pending<Page>(together(answers));
    });
}

Pending<Page> SisDirectory::searchedByName(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || name.simplified().size() < shortestName)
        return Pending<Page>(tooShort());
    return detailKeys().andThen(this, [this, words](const QStringList &keys) {
        QList<Conditions> alternatives;
        const auto here = [&keys](const QStringList &names) {
            QStringList list = names;
            list.removeIf([&keys](const QString &key) { return !keys.contains(key); });
            return list;
        };
        for (const QString &key : here(wholeNames))
            alternatives.append({{holding(key), words.join(u' ')}});
        if (words.size() == 1) {
            for (const QString &key : here(givenNames) + here(familyNames))
                alternatives.append({{holding(key), words.constFirst()}});
        }
        // "Amara Nwosu" and "Nwosu Amara": nobody says which is which.
        for (const QString &given : here(words.size() > 1 ? givenNames : QStringList())) {
            for (const QString &family : here(familyNames)) {
                const QString others = words.mid(1).join(u' ');
                const QString allButLast = words.first(words.size() - 1).join(u' ');
                alternatives.append({{holding(given), allButLast}, {holding(family), words.constLast()}});
                alternatives.append({{holding(given), others}, {holding(family), words.constFirst()}});
            }
        }
        if (alternatives.isEmpty()) {
            return Pending<Page>(failure(answers::refusedHere(u"no-names"_s,
                said(QT_TRANSLATE_NOOP("connections", "keeps no names; phone, e-mail or ID only")))));
        }
        return searched(u"identity"_s, alternatives);
    });
}

Pending<QStringList> SisDirectory::detailKeys()
{
    if (m_detailKeys)
        return Pending<QStringList>(*m_detailKeys);
    return ask<QStringList>(sis::requestTo("GET"_ba, {u"detailkeys"_s}), keysFrom)
        .andThen(this, [this](const QStringList &keys) {
            m_detailKeys = keys;
            return Pending<QStringList>(keys);
        });
}

Pending<Page> SisDirectory::found(const Identifier &identifier)
{
    const QString address = u"details__addresses__"_s;
    QList<Conditions> alternatives;
    switch (identifier.shape) {
    case Shape::Uuid:
        return read({connectionId(), u"identity"_s, identifier.text}).andThen(this, [](const Found &found) {
            Page page;
            if (found.record)
                page.records.append(*found.record);
            return Pending<Page>(page);
        });
    case Shape::Name:
        return searchedByName(identifier.text);
    case Shape::Email: {
        QStringList spellings{identifier.text, identifier.text.toLower()};
        spellings.removeDuplicates();
        for (const QString &spelling : std::as_const(spellings))
            alternatives.append({{address + u"email"_s, spelling}});
        break;
    }
    case Shape::Phone:
    case Shape::NumericId:
        for (const QString &form : sis::phoneForms(identifier.text, m_region))
            alternatives.append({{address + u"msisdn"_s, form}});
        if (alternatives.isEmpty()) {
            return Pending<Page>(failure(answers::refusedHere(
                u"no-number"_s, said(QT_TRANSLATE_NOOP("connections", "this is no phone number")))));
        }
        break;
    default:
        return Pending<Page>(
            failure(answers::refusedHere(u"not-offered"_s, dialect().cannotLookUp.value(identifier.shape))));
    }
    return searched(u"identity"_s, alternatives);
}

Pending<Page> SisDirectory::addressesInUse(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString identity = words.value(0), type = words.value(1, u"msisdn"_s);
    if (identity.isEmpty()) {
        return Pending<Page>(failure(answers::refusedHere(
            u"no-identity"_s, said(QT_TRANSLATE_NOOP("connections", "needs the ID of an identity")))));
    }
    net::Request request = sis::requestTo("GET"_ba, {u"identities"_s, identity, u"addresses"_s, type});
    request.trailingSlash = false; // with one the store finds none
    return ask<Page>(request, [connection = connectionId()](const net::Response &response) {
        return sis::addressesFrom(response, connection);
    });
}

// Found by the identity, or by the address as it was written down: a number in any of its forms.
Pending<Page> SisDirectory::optOuts(const QString &text)
{
    QList<Conditions> alternatives;
    const Identifier identifier = readAs(text);
    if (text.isEmpty())
        alternatives.append(Conditions());
    else if (identifier.shape == Shape::Uuid)
        alternatives.append({{u"identity"_s, text}});
    else if (identifier.shape == Shape::Phone)
        for (const QString &form : sis::phoneForms(text, m_region))
            alternatives.append({{u"address"_s, form}});
    else
        alternatives.append({{u"address"_s, text}});
    // The store names a next page here and refuses to give it.
    return searched(u"optout"_s, alternatives);
}

Pending<Found> SisDirectory::statusOf(const QString &name)
{
    const net::Request request
        = name == u"detailkeys" ? sis::requestTo("GET"_ba, {name}) : sis::helperRequest("GET"_ba, name);
    return ask<Found>(request, [name, connection = connectionId()](const net::Response &response) {
        return sis::statusFrom(response, name, connection);
    });
}

Pending<Page> SisDirectory::status()
{
    QList<Pending<Found>> questions;
    for (const QString &name : {u"health"_s, u"metrics"_s, u"detailkeys"_s})
        questions << statusOf(name);
    return gathered(questions, this).andThen(this, [](const QList<Result<Found>> &answers) {
        Page page;
        for (const auto &answer : answers) {
            if (!answer)
                return Pending<Page>(failure(answer.error()));
            if (answer->record)
                page.records.append(*answer->record);
        }
        return Pending<Page>(page);
    });
}

Pending<Page> SisDirectory::list(const Query &query, const Cursor &from)
{
    const QString text = query.text.trimmed();
    if (query.kind == u"address")
        return addressesInUse(text);
    if (query.kind == u"status")
        return status();
    if (query.kind == u"optout")
        return optOuts(text);
    if (query.kind == u"identity" && !text.isEmpty())
        return found(readAs(text));
    Conditions conditions;
    for (const Condition &condition : query.conditions) {
        const auto question = questionOf(condition);
        // Of two questions of one name the store sees the last.
        const bool isTwice = question
            && std::any_of(conditions.begin(), conditions.end(),
                [&question](const auto &other) { return other.first == question->first; });
        if (!question || isTwice || !dialect().kind(query.kind)->canAsk(condition)) {
            return Pending<Page>(failure(answers::refusedHere(u"not-asked"_s,
                said(QT_TRANSLATE_NOOP("connections", "cannot be asked for this condition")))));
        }
        conditions.append(*question);
    }
    const QStringList route
        = conditions.isEmpty() ? QStringList{sis::routeOf(query.kind)} : searchRoute(query.kind);
    if (!from.isEmpty())
        conditions.append({u"cursor"_s, from.token});
    return pageOf(query.kind, route, conditions);
}

Pending<QStringList> SisDirectory::moreMembers(const QString &kind)
{
    if (kind != u"identity")
        return Pending<QStringList>(QStringList());
    return detailKeys().andThen(this, [](const QStringList &keys) {
        QStringList pointers;
        for (const QString &key : keys) {
            if (canBeAsked(key) && key != u"addresses")
                pointers << u"/details/"_s + key;
        }
        return Pending<QStringList>(pointers);
    });
}

Pending<Found> SisDirectory::read(const RecordId &id)
{
    if (id.kind == u"status")
        return statusOf(id.key);
    if (id.kind == u"optout") {
        return pageOf(id.kind, searchRoute(id.kind), {{u"id"_s, id.key}}).andThen(this, [](const Page &page) {
            return Pending<Found>(page.records.isEmpty()
                    ? Found{.record = std::nullopt, .why = Found::Why::NoSuchRecord}
                    : Found{.record = page.records.constFirst(), .why = Found::Why::Here});
        });
    }
    return ask<Found>(sis::requestTo("GET"_ba, {sis::routeOf(id.kind), id.key}),
        [kind = id.kind, connection = connectionId()](
            const net::Response &response) { return sis::foundFrom(response, kind, connection); });
}

Pending<QList<Record>> SisDirectory::lookUp(const Identifier &identifier)
{
    return found(identifier).andThen(this, [](const Page &page) {
        return Pending<QList<Record>>(page.records);
    });
}

Pending<QList<Consequence>> SisDirectory::consequences(const Change &change)
{
    const sis::ConsequenceQuestions asked = sis::questionsFor(change);
    const auto pageIf = [this](bool isAsked, const QString &kind, const QStringList &route,
                            const Conditions &conditions = {}) {
        return isAsked ? pageOf(kind, route, conditions) : Pending<Page>(Page());
    };
    const QString identity = u"identity"_s;
    const QStringList identities{u"identities"_s};
    const QString &key = change.target.key;
    const QList<Pending<Page>> questions{
        pageIf(asked.reachedThrough, identity, identities, {{u"communicate_through"_s, key}}),
        pageIf(asked.registeredBy, identity, identities, {{u"operator"_s, key}}),
        pageIf(asked.optOuts, u"optout"_s, searchRoute(u"optout"_s), {{identity, key}}),
        pageIf(!asked.event.isEmpty(), u"webhook"_s, {u"webhook"_s}),
    };
    return gathered(questions, this).andThen(this, [this, change](const QList<Result<Page>> &answers) {
        for (const auto &answer : answers) {
            if (!answer)
                return Pending<QList<Consequence>>(failure(answer.error()));
        }
        return Pending<QList<Consequence>>(sis::consequencesOf(change,
            {.reachedThrough = *answers.at(0),
                .registeredBy = *answers.at(1),
                .optOuts = *answers.at(2),
                .webhooks = *answers.at(3)},
            dialect().kind(u"identity"_s)->schema));
    });
}

Pending<Reply> SisDirectory::send(const Change &change)
{
    const KindSpec *kind = dialect().kind(change.target.kind);
    const auto request = sis::requestFor(change, kind ? *kind : KindSpec());
    if (!request)
        return Pending<Reply>(failure(request.error()));
    return ask<Reply>(*request, [isNew = change.verb == Change::Verb::Create](const net::Response &response) {
        auto reply = sis::replyFrom(response);
        if (reply && isNew)
            reply->key = reply->body[u"id"].text();
        return reply;
    });
}

Pending<Probe> SisDirectory::probe()
{
    return ask<Probe>(
        sis::requestTo("GET"_ba, {u"detailkeys"_s}), [this](const net::Response &response) -> Result<Probe> {
            const auto keys = keysFrom(response);
            if (!keys)
                return failure(keys.error());
            m_detailKeys = *keys; // the first search by name will want them
            Probe probe;
            probe.took = response.took;
            probe.clockAhead = answers::clockAhead(response, QDateTime::currentDateTimeUtc());
            probe.detail = said(QT_TRANSLATE_NOOP("connections", "The names of %1 details were read."))
                               .arg(keys->size());
            return probe;
        });
}

} // namespace rollcall
