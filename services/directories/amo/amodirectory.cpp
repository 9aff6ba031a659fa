#include "services/directories/amo/amodirectory.h"

#include "services/directories/amo/answers.h"
#include "services/directories/amo/changes.h"
#include "services/directories/amo/dialect.h"
#include "services/directories/connectionwords.h"
#include "services/net/answers.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;
using Shape = Identifier::Shape;

namespace {

Result<Record> recordFrom(const net::Response &response, const QString &kind, const QString &connection)
{
    if (!net::isSuccess(response))
        return failure(amo::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    return amo::accountFrom(*body, kind, connection, response);
}

Result<Found> foundFrom(const net::Response &response, const QString &kind, const QString &connection)
{
    if (response.status == 404 && answers::isJson(response))
        return Found{.record = std::nullopt, .why = Found::Why::NoSuchOrHidden};
    const auto record = recordFrom(response, kind, connection);
    if (!record)
        return failure(record.error());
    return Found{.record = *record, .why = Found::Why::Here};
}

Result<Reply> replyFrom(const net::Response &response)
{
    if (!net::isSuccess(response))
        return failure(amo::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    return Reply{.httpStatus = response.status, .body = *body, .requestId = answers::requestIdOf(response)};
}

// A rule "Users:Edit" is granted by "Users:*", "*:Edit" and "*:*" as well.
bool mayEditOthers(const JsonValue &account)
{
    const auto &rules = account[u"permissions"].array();
    return std::any_of(rules.begin(), rules.end(), [](const JsonValue &rule) {
        const QString app = rule.text().section(u':', 0, 0);
        const QString action = rule.text().section(u':', 1);
        return (app == u"*" || app == u"Users") && (action == u"*" || action == u"Edit");
    });
}

// The own profile is always there; an AMO without it is none, or not at this address.
Result<Record> ownAccountFrom(const net::Response &response, const QString &connection)
{
    auto record = recordFrom(response, amo::selfKind, connection);
    if (!record && record.error().kind == Error::Kind::NotFound)
        record.error().code = u"no-such-endpoint"_s;
    return record;
}

Result<Probe> probeFrom(const net::Response &response, const QString &connection)
{
    const auto record = ownAccountFrom(response, connection);
    if (!record)
        return failure(record.error());
    Probe probe;
    probe.took = response.took;
    probe.clockAhead = answers::clockAhead(response, QDateTime::currentDateTimeUtc());
    probe.warned = !mayEditOthers(record->document);
    probe.detail = (probe.warned ? said(QT_TRANSLATE_NOOP("connections",
                        "Account %1 was read. It has no right to edit others (Users:Edit): of other accounts "
                        "little will "
                        "be shown, and only this one can be changed."))
                                 : said(QT_TRANSLATE_NOOP("connections", "Account %1 was read.")))
                       .arg(record->id.key);
    return probe;
}

} // namespace

AmoDirectory::AmoDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client)
    : SystemDirectory(connection, amoDialect(), std::move(client))
    , m_environment(connection.environment)
    , m_hasApiKey(!connection.settings.value(u"jwt_issuer"_s).isEmpty())
{ }

Pending<Found> AmoDirectory::account(const QString &idOrUsername, const QString &kind)
{
    return ask<Found>(amo::requestTo("GET"_ba, {u"account"_s, idOrUsername}),
        [kind, connection = connectionId()](
            const net::Response &response) { return foundFrom(response, kind, connection); });
}

Pending<Found> AmoDirectory::notifications(const QString &accountId)
{
    return ask<Found>(amo::requestTo("GET"_ba, {u"account"_s, accountId, u"notifications"_s}),
        [accountId, connection = connectionId()](const net::Response &response) -> Result<Found> {
            if (response.status == 404 && answers::isJson(response))
                return Found{.record = std::nullopt, .why = Found::Why::NoSuchOrHidden};
            if (!net::isSuccess(response))
                return failure(amo::refusal(response));
            const auto body = answers::jsonBody(response);
            if (!body)
                return failure(body.error());
            const auto record = amo::notificationsFrom(*body, accountId, connection, response);
            if (!record)
                return failure(record.error());
            return Found{.record = *record, .why = Found::Why::Here};
        });
}

Pending<Found> AmoDirectory::read(const RecordId &id)
{
    return id.kind == amo::notificationsKind ? notifications(id.key) : account(id.key, id.kind);
}

Pending<Page> AmoDirectory::list(const Query &query, const Cursor &)
{
    if (query.kind == amo::selfKind) {
        return ask<Page>(amo::requestTo("GET"_ba, {u"profile"_s}),
            [connection = connectionId()](const net::Response &response) -> Result<Page> {
                const auto record = ownAccountFrom(response, connection);
                if (!record)
                    return failure(record.error());
                return Page{.records = {*record}};
            });
    }
    const QString text = query.text.trimmed();
    if (text.isEmpty()) {
        return Pending<Page>(failure(answers::refusedHere(
            u"no-list"_s, u"AMO has no list of accounts; look one up by its exact ID or username."_s)));
    }
    const auto found
        = query.kind == amo::notificationsKind ? notifications(text) : account(text, amo::accountKind);
    return found.andThen(this, [](const Found &answer) {
        Page page;
        if (answer.record)
            page.records.append(*answer.record);
        return Pending<Page>(page);
    });
}

Pending<QList<Record>> AmoDirectory::lookUp(const Identifier &identifier)
{
    if (identifier.shape != Shape::NumericId && identifier.shape != Shape::Username) {
        return Pending<QList<Record>>(failure(answers::refusedHere(u"not-offered"_s,
            dialect().cannotLookUp.value(identifier.shape, u"AMO cannot look this up."_s))));
    }
    return account(identifier.text, amo::accountKind).andThen(this, [](const Found &found) {
        return Pending<QList<Record>>(found.record ? QList<Record>{*found.record} : QList<Record>());
    });
}

Pending<Reply> AmoDirectory::send(const Change &change)
{
    const KindSpec *kind = dialect().kind(change.target.kind);
    const ActionSpec *action = kind ? kind->action(change.action) : nullptr;
    if (action && !action->isOfferedOn(m_environment)) {
        return Pending<Reply>(failure(answers::refusedHere(
            u"production"_s, u"This makes test data and is not done on a production service."_s)));
    }
    const auto request = amo::requestFor(change, dialect().kinds.constFirst().schema);
    if (!request)
        return Pending<Reply>(failure(request.error()));
    return ask<Reply>(*request, replyFrom);
}

Pending<Probe> AmoDirectory::probe()
{
    const net::Request profile = amo::requestTo("GET"_ba, {u"profile"_s});
    const auto reader = [connection = connectionId()](
                            const net::Response &response) { return probeFrom(response, connection); };
    if (!m_hasApiKey)
        return ask<Probe>(profile, reader);
    const auto idFrom = [connection = connectionId()](const net::Response &response) -> Result<QString> {
        const auto record = ownAccountFrom(response, connection);
        if (!record)
            return failure(record.error());
        return record->id.key;
    };
    return ask<QString>(profile, idFrom).andThen(this, [this, reader](const QString &id) {
        return ask<Probe>(amo::requestTo("GET"_ba, {u"account"_s, id}), reader);
    });
}

} // namespace rollcall
