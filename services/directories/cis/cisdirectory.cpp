#include "services/directories/cis/cisdirectory.h"

#include "services/auth/bearertokens.h"
#include "services/directories/cis/answers.h"
#include "services/directories/cis/dialect.h"
#include "services/directories/connectionwords.h"
#include "services/directories/gather.h"
#include "services/net/answers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;
using Shape = Identifier::Shape;

namespace {

// No profile has this ID; asking for it shows what the service is and whether it takes the token.
const QString nobodysId = u"rollcall|connection-test"_s;

// How the second version is asked for a profile.
QString routeFor(const QString &key)
{
    static const QRegularExpression uuid(u"^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"_s);
    if (key.contains(u'|'))
        return u"user_id"_s;
    if (uuid.match(key).hasMatch())
        return u"uuid"_s;
    return key.contains(u'@') ? u"primary_email"_s : u"primary_username"_s;
}

tl::unexpected<Error> notSetUp(const char *sentence)
{
    return failure(answers::refusedHere(u"no-audience"_s, said(sentence)));
}

tl::unexpected<Error> noFirstVersion()
{
    return notSetUp(QT_TRANSLATE_NOOP(
        "connections", "This connection has no audience for the first version of the Person API."));
}

tl::unexpected<Error> noSecondVersion()
{
    return notSetUp(QT_TRANSLATE_NOOP(
        "connections", "This connection has no audience for the second version of the Person API."));
}

// What somebody should know about the scopes of a token; empty when it shows what can be shown.
QString scopeNote(const QStringList &scope, bool firstVersion)
{
    if (scope.isEmpty())
        return {};
    if (firstVersion) {
        if (scope.contains(u"read:email"_s))
            return said(QT_TRANSLATE_NOOP("connections",
                "With the scope read:email the first version shows nothing but the primary address."));
        if (!scope.contains(u"read:profile"_s))
            return said(QT_TRANSLATE_NOOP(
                "connections", "The scope read:profile is missing, so the first version shows nothing."));
        return {};
    }
    const bool showsAll = scope.contains(u"display:all"_s);
    if (showsAll && scope.contains(u"read:fullprofile"_s))
        return {};
    return said(QT_TRANSLATE_NOOP("connections",
        "Without the scopes read:fullprofile and display:all some attributes are hidden from you."));
}

Pending<Page> pageOf(const Pending<QList<Record>> &records, QObject *context)
{
    return records.andThen(context, [](const QList<Record> &list) {
        Page page;
        page.records = list;
        return Pending<Page>(page);
    });
}

} // namespace

CisDirectory::CisDirectory(
    const Connection &connection, std::unique_ptr<net::HttpClient> client, Tokens tokens)
    : SystemDirectory(connection, cisDialect(), std::move(client))
    , m_tokens(std::move(tokens))
{ }

Pending<Found> CisDirectory::profile(const QString &key)
{
    if (!m_tokens.secondVersion)
        return noSecondVersion();
    net::Request request = cis::get({u"v2"_s, u"user"_s, routeFor(key), key});
    request.query = {{u"active"_s, u"any"_s}};
    return ask<Found>(request, [key, connection = connectionId()](const net::Response &response) {
        return cis::profileFrom(response, key, connection);
    });
}

Pending<Found> CisDirectory::firstProfile(const QString &userId)
{
    if (!m_tokens.firstVersion)
        return noFirstVersion();
    return ask<Found>(cis::get({u"v1"_s, u"profile"_s, userId}),
        [userId, connection = connectionId()](
            const net::Response &response) { return cis::firstProfileFrom(response, userId, connection); });
}

Pending<Found> CisDirectory::wayToSignIn(const QString &address)
{
    if (!m_tokens.firstVersion)
        return noFirstVersion();
    net::Request request = cis::get({u"v1"_s, u"connection"_s, address});
    request.keep = "!$&'()*+,;=:@"_ba; // this one address is not decoded by the service
    return ask<Found>(request, [connection = connectionId()](const net::Response &response) {
        return cis::connectionFrom(response, connection);
    });
}

Pending<QList<Record>> CisDirectory::together(const QList<Pending<Found>> &questions)
{
    return gathered(questions, this).andThen(this, [](const QList<Result<Found>> &answers) {
        QList<Record> records;
        for (const auto &answer : answers) {
            if (!answer)
                return Pending<QList<Record>>(failure(answer.error()));
            if (answer->record)
                records.append(*answer->record);
        }
        return Pending<QList<Record>>(records);
    });
}

Pending<QList<Record>> CisDirectory::lookUp(const Identifier &identifier)
{
    QList<Pending<Found>> questions;
    switch (identifier.shape) {
    case Shape::UserId:
        questions << (m_tokens.secondVersion ? profile(identifier.text) : firstProfile(identifier.text));
        break;
    case Shape::Email:
        if (m_tokens.secondVersion)
            questions << profile(identifier.text);
        if (m_tokens.firstVersion)
            questions << wayToSignIn(identifier.text);
        break;
    case Shape::Uuid:
    case Shape::Username:
        questions << profile(identifier.text);
        break;
    default:
        return Pending<QList<Record>>(
            failure(answers::refusedHere(u"not-offered"_s, dialect().cannotLookUp.value(identifier.shape))));
    }
    return together(questions);
}

Pending<Page> CisDirectory::list(const Query &query, const Cursor &from)
{
    const QString text = query.text.trimmed();
    if (query.kind == cis::firstProfileKind)
        return pageOf(together({firstProfile(text)}), this);
    if (query.kind == cis::connectionKind)
        return pageOf(together({wayToSignIn(text)}), this);
    if (!text.isEmpty())
        return pageOf(together({profile(text)}), this);
    if (!m_tokens.secondVersion)
        return noSecondVersion();
    net::Request request = cis::get({u"v2"_s, u"users"_s});
    if (!from.isEmpty())
        request.query = {{u"nextPage"_s, from.token}};
    return ask<Page>(request, [connection = connectionId()](const net::Response &response) {
        return cis::profilesFrom(response, connection);
    });
}

Pending<Found> CisDirectory::read(const RecordId &id)
{
    if (id.kind == cis::connectionKind)
        return wayToSignIn(id.key);
    return id.kind == cis::firstProfileKind ? firstProfile(id.key) : profile(id.key);
}

Pending<Reply> CisDirectory::send(const Change &)
{
    return failure(answers::refusedHere(u"not-offered"_s, u"The Person API only reads."_s));
}

QDateTime CisDirectory::signedInUntil() const
{
    QDateTime first;
    for (const auto &tokens : {m_tokens.firstVersion, m_tokens.secondVersion}) {
        if (tokens && tokens->until().isValid() && (!first.isValid() || tokens->until() < first))
            first = tokens->until();
    }
    return first;
}

Pending<Probe> CisDirectory::probed(bool firstVersion)
{
    const QStringList route = firstVersion ? QStringList{u"v1"_s, u"profile"_s, nobodysId}
                                           : QStringList{u"v2"_s, u"user"_s, u"user_id"_s, nobodysId};
    return ask<Probe>(cis::get(route), [this, firstVersion](const net::Response &response) -> Result<Probe> {
        const auto found = firstVersion ? cis::firstProfileFrom(response, nobodysId, connectionId())
                                        : cis::profileFrom(response, nobodysId, connectionId());
        if (!found)
            return failure(found.error());
        const auto &tokens = firstVersion ? m_tokens.firstVersion : m_tokens.secondVersion;
        Probe probe;
        probe.took = response.took;
        probe.clockAhead = answers::clockAhead(response, QDateTime::currentDateTimeUtc());
        probe.detail = scopeNote(tokens->scope(), firstVersion);
        probe.warned = !probe.detail.isEmpty();
        if (!probe.warned && !tokens->scope().isEmpty())
            probe.detail = said(QT_TRANSLATE_NOOP("connections", "The token allows %1."))
                               .arg(tokens->scope().join(u", "_s));
        return probe;
    });
}

Pending<Probe> CisDirectory::probe()
{
    QList<Pending<Probe>> probes;
    if (m_tokens.firstVersion)
        probes << probed(true);
    if (m_tokens.secondVersion)
        probes << probed(false);
    if (probes.isEmpty()) {
        return failure({.kind = Error::Kind::Unauthenticated,
            .code = u"setting-missing"_s,
            .detail = said(QT_TRANSLATE_NOOP(
                "connections", "An audience is missing: of the first version, the second, or both."))});
    }
    return gathered(probes, this).andThen(this, [](const QList<Result<Probe>> &answers) {
        Probe all;
        QStringList details;
        for (const auto &answer : answers) {
            if (!answer)
                return Pending<Probe>(failure(answer.error()));
            all.took = std::max(all.took, answer->took);
            all.clockAhead = answer->clockAhead;
            all.warned = all.warned || answer->warned;
            details << answer->detail;
        }
        details.removeAll(QString());
        all.detail = details.join(u' ');
        return Pending<Probe>(all);
    });
}

} // namespace rollcall
