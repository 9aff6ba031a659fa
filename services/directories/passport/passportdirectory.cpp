#include "services/directories/passport/passportdirectory.h"

#include "services/auth/bearertokens.h"
#include "services/directories/connectionwords.h"
#include "services/directories/gather.h"
#include "services/directories/passport/answers.h"
#include "services/directories/passport/changes.h"
#include "services/directories/passport/dialect.h"
#include "services/net/answers.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<Page> identitiesFrom(const net::Response &response, const QString &connection)
{
    if (!net::isSuccess(response))
        return failure(passport::refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    if (!body->isArray())
        return failure(answers::badShape(response, {}, u"A list was expected here."_s));
    Page page;
    for (const JsonValue &item : body->array()) {
        const auto record = passport::recordFrom(item, passport::identityKind, {}, connection, response);
        if (!record)
            return failure(record.error());
        page.records.append(*record);
    }
    return page;
}

Result<Reply> replyFrom(const net::Response &response, bool isNew)
{
    if (!net::isSuccess(response))
        return failure(passport::refusal(response));
    // The answer to a change may be empty. What is neither that nor JSON may be part of something: then
    // nobody can say that it was done, and reading decides.
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    return Reply{.httpStatus = response.status,
        .body = *body,
        .requestId = answers::requestIdOf(response),
        .key = isNew ? (*body)[u"id"].text() : QString()};
}

} // namespace

PassportDirectory::PassportDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client,
    std::shared_ptr<BearerTokens> tokens)
    : SystemDirectory(connection, passportDialect(), std::move(client))
    , m_tokens(std::move(tokens))
{ }

Pending<Found> PassportDirectory::found(const QString &kind, const QStringList &route, const QString &key)
{
    return ask<Found>(passport::requestTo("GET"_ba, route),
        [kind, key, connection = connectionId()](
            const net::Response &response) { return passport::foundFrom(response, kind, key, connection); });
}

Pending<Found> PassportDirectory::self()
{
    return found(passport::selfKind, {}).andThen(this, [this](const Found &answer) {
        if (answer.record)
            m_selfId = answer.record->id.key;
        return Pending<Found>(answer);
    });
}

Pending<Page> PassportDirectory::identities()
{
    return ask<Page>(passport::requestTo("GET"_ba, {u"identities"_s}),
        [connection = connectionId()](
            const net::Response &response) { return identitiesFrom(response, connection); });
}

Pending<Page> PassportDirectory::gitHubTokens()
{
    const QStringList names{u"github"_s, u"github_private"_s};
    QList<Pending<Found>> questions;
    for (const QString &name : names)
        questions << found(passport::gitHubKind, {name}, name);
    return gathered(questions, this).andThen(this, [](const QList<Result<Found>> &answers) {
        Page page;
        qsizetype forbidden = 0;
        for (const auto &answer : answers) {
            if (answer && answer->record)
                page.records.append(*answer->record);
            else if (!answer && answer.error().kind == Error::Kind::Forbidden)
                ++forbidden; // the sign-in allows one of the two, perhaps
            else if (!answer)
                return Pending<Page>(failure(answer.error()));
        }
        if (forbidden == answers.size())
            return Pending<Page>(failure(answers.constFirst().error()));
        return Pending<Page>(page);
    });
}

Pending<Page> PassportDirectory::list(const Query &query, const Cursor &)
{
    if (query.kind == passport::identityKind)
        return identities();
    if (query.kind == passport::gitHubKind)
        return gitHubTokens();
    const bool isSelf = query.kind == passport::selfKind;
    const QString text = query.text.trimmed();
    if (!isSelf && text.isEmpty()) {
        return failure(answers::refusedHere(
            u"no-list"_s, u"Passport has no list of users; look one up by the exact ID."_s));
    }
    return (isSelf ? self() : found(passport::userKind, {text})).andThen(this, [](const Found &answer) {
        Page page;
        if (answer.record)
            page.records.append(*answer.record);
        return Pending<Page>(page);
    });
}

Pending<Found> PassportDirectory::read(const RecordId &id)
{
    if (id.kind == passport::identityKind)
        return found(id.kind, {u"identities"_s, id.key});
    if (id.kind == passport::gitHubKind || id.kind == passport::userKind)
        return found(id.kind, {id.key}, id.key);
    return self().andThen(this, [id](const Found &answer) {
        // Somebody else may have signed in since the record was seen.
        const bool isIt = answer.record && isSame(answer.record->id.key, id.key);
        return Pending<Found>(
            isIt ? answer : Found{.record = std::nullopt, .why = Found::Why::NoSuchOrHidden});
    });
}

Pending<QList<Record>> PassportDirectory::lookUp(const Identifier &identifier)
{
    if (identifier.shape != Identifier::Shape::Uuid) {
        return failure(
            answers::refusedHere(u"not-offered"_s, dialect().cannotLookUp.value(identifier.shape)));
    }
    const bool isSelf = isSame(identifier.text, m_selfId);
    return (isSelf ? self() : found(passport::userKind, {identifier.text}))
        .andThen(this, [](const Found &answer) {
            return Pending<QList<Record>>(answer.record ? QList<Record>{*answer.record} : QList<Record>());
        });
}

Pending<Reply> PassportDirectory::send(const Change &change)
{
    const bool isOfSelf = change.target.kind == passport::selfKind;
    if (isOfSelf && !isSame(change.target.key, m_selfId)) {
        return failure(answers::refusedHere(u"not-yourself"_s,
            u"Passport changes whoever is signed in, and that is somebody else now. Nothing was sent."_s));
    }
    const auto request = passport::requestFor(change);
    if (!request)
        return failure(request.error());
    return ask<Reply>(*request, [isNew = change.verb == Change::Verb::Create](const net::Response &response) {
        return replyFrom(response, isNew);
    });
}

Pending<Probe> PassportDirectory::probe()
{
    return ask<Probe>(passport::requestTo("GET"_ba), [this](const net::Response &response) -> Result<Probe> {
        const auto found = passport::foundFrom(response, passport::selfKind, {}, connectionId());
        if (!found)
            return failure(found.error());
        if (!found->record)
            return failure(passport::refusal(response));
        m_selfId = found->record->id.key;
        QStringList scope;
        for (const JsonValue &one : found->record->document[u"scope"].array())
            scope << one.toString();
        Probe probe;
        probe.took = response.took;
        probe.clockAhead = answers::clockAhead(response, QDateTime::currentDateTimeUtc());
        probe.warned = !scope.isEmpty() && !scope.contains(u"update_profile"_s);
        probe.detail = probe.warned
            ? said(QT_TRANSLATE_NOOP("connections",
                "The sign-in does not have the scope update_profile, so that nothing can be corrected."))
            : said(QT_TRANSLATE_NOOP("connections", "%1 is signed in."))
                  .arg(found->record->document[u"name"].toString());
        return probe;
    });
}

QDateTime PassportDirectory::signedInUntil() const
{
    return m_tokens->until();
}

} // namespace rollcall
