#include "services/lookup/lookup.h"

#include "services/directories/connections.h"
#include "services/lookup/matchreason.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

const char *whyNotAsked(Connections::State state)
{
    switch (state) {
    case Connections::State::Connecting:
        return QT_TRANSLATE_NOOP("dialect", "still connecting, not asked");
    case Connections::State::Unreachable:
        return QT_TRANSLATE_NOOP("dialect", "not reachable, not asked");
    case Connections::State::SignInNeeded:
        return QT_TRANSLATE_NOOP("dialect", "sign in first, not asked");
    default:
        return QT_TRANSLATE_NOOP("dialect", "not connected, not asked");
    }
}

constexpr const char *fromHere = QT_TRANSLATE_NOOP("dialect", "does not answer; seen here earlier");
constexpr const char *noAddress = QT_TRANSLATE_NOOP("dialect", "this cannot stand in an address");
constexpr const char *cannot = QT_TRANSLATE_NOOP("dialect", "cannot look this up");

const LookupRule *ruleFor(const Dialect &dialect, Identifier::Shape shape, LookupRule::Match match)
{
    const auto found = std::find_if(dialect.lookups.begin(), dialect.lookups.end(),
        [&](const LookupRule &rule) { return rule.shape == shape && rule.match == match; });
    return found == dialect.lookups.end() ? nullptr : &*found;
}

} // namespace

struct LookupRun::Private
{
    LookupRun *q;
    Identifier identifier;
    QList<LookupGroup> groups;
    QList<Pending<QList<Record>>> running;
    qsizetype open = 0;

    void start(const Connections &connections, const Connection &connection);
    void answered(int index, const Dialect &dialect, const Result<QList<Record>> &answer);
    void fill(LookupGroup &group, const Dialect &dialect, const QList<Record> &records) const;
    void finishIfDone() const;
};

void LookupRun::Private::start(const Connections &connections, const Connection &connection)
{
    LookupGroup group{.connection = connection.id, .state = LookupGroup::State::NotAsked};
    const Dialect *dialect = connections.dialectOf(connection.system);
    Directory *directory = connections.directory(connection.id);
    const bool ready = directory && dialect;
    group.isKept = ready && connections.state(connection.id) == Connections::State::Unreachable;
    const bool possible = dialect
        && std::any_of(dialect->lookups.begin(), dialect->lookups.end(),
            [&](const LookupRule &rule) { return rule.shape == identifier.shape; });
    if (!ready) {
        group.note = QString::fromUtf8(whyNotAsked(connections.state(connection.id)));
    } else if (!possible) {
        group.note = dialect->cannotLookUp.value(identifier.shape, QString::fromUtf8(cannot));
    } else {
        group.state = LookupGroup::State::Asking;
        const int index = static_cast<int>(groups.size());
        ++open;
        const auto pending = directory->lookUp(identifier);
        running.append(pending);
        // The dialect is copied: the connection may be gone when the answer comes.
        pending.then(q, [this, index, copy = *dialect](const Result<QList<Record>> &answer) {
            answered(index, copy, answer);
        });
    }
    groups.append(group);
}

void LookupRun::Private::answered(int index, const Dialect &dialect, const Result<QList<Record>> &answer)
{
    LookupGroup &group = groups[index];
    if (group.isKept && (!answer || answer->isEmpty())) {
        group.state = LookupGroup::State::NotAsked;
        group.note = QString::fromUtf8(whyNotAsked(Connections::State::Unreachable));
    } else if (answer) {
        fill(group, dialect, *answer);
    } else if (answer.error().kind == Error::Kind::Validation && answer.error().sent == Error::Sent::No) {
        // Refused before anything was sent: a text too short to search, a username that cannot stand in an
        // address.
        group.state = LookupGroup::State::NotAsked;
        group.note = answer.error().code == u"bad-segment" ? QString::fromUtf8(noAddress) : answer.error().detail;
    } else {
        group.state = LookupGroup::State::Failed;
        group.error = answer.error();
    }
    --open;
    emit q->groupChanged(index);
    finishIfDone();
}

void LookupRun::Private::fill(LookupGroup &group, const Dialect &dialect, const QList<Record> &records) const
{
    group.state = LookupGroup::State::Answered;
    const LookupRule *rule = ruleFor(dialect, identifier.shape, LookupRule::Match::Search);
    if (!rule)
        rule = ruleFor(dialect, identifier.shape, LookupRule::Match::Exact);
    const KindSpec *kind = rule ? dialect.kind(rule->kind) : nullptr;
    QList<LookupGroup::Hit> others;
    for (const Record &record : records) {
        const KindSpec *own = dialect.kind(record.id.kind); // one question can find records of two kinds
        const Schema schema = own ? own->schema : Schema();
        const MatchReason reason = matchReason(record, identifier, schema, rule ? rule->reason : QString());
        (reason.exact ? group.hits : others).append({.record = record, .reason = reason.text});
    }
    group.hits += others; // exact matches first, otherwise in the order of the service
    if (group.isKept) {
        group.note = QString::fromUtf8(fromHere);
        return;
    }
    group.mayBeMore = kind && kind->searchCap > 0 && group.hits.size() >= kind->searchCap;
    group.note = dialect.lookUpNotes.value(identifier.shape);
    if (group.note.isEmpty() && kind && (group.hits.isEmpty() || group.mayBeMore))
        group.note = kind->searchNote;
}

void LookupRun::Private::finishIfDone() const
{
    if (open == 0)
        emit q->finished();
}

LookupRun::LookupRun(
    const Connections &connections, const Identifier &identifier, const QString &scope, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->identifier = identifier;
    for (const Connection &connection : connections.all()) {
        if (scope.isEmpty() || connection.id == scope)
            d->start(connections, connection);
    }
    if (d->open == 0)
        QMetaObject::invokeMethod(this, &LookupRun::finished, Qt::QueuedConnection);
}

LookupRun::~LookupRun()
{
    cancel();
}

const Identifier &LookupRun::identifier() const
{
    return d->identifier;
}

const QList<LookupGroup> &LookupRun::groups() const
{
    return d->groups;
}

bool LookupRun::isFinished() const
{
    return d->open == 0;
}

void LookupRun::cancel()
{
    for (const auto &question : std::as_const(d->running))
        question.cancel();
}

} // namespace rollcall
