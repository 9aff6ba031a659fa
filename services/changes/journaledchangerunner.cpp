#include "services/changes/journaledchangerunner.h"

#include "services/json/json.h"
#include "services/json/withoutsecrets.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(changesLog, "rollcall.changes")

namespace {

constexpr double retryMs = 3'000;
// A reading that hangs must not keep a later one from finding the service answering again. The oldest one is
// left alone, though: of a service that is only slow no reading would ever come to its end.
constexpr qsizetype mostProbes = 3;

// Services differ in whether case counts in a key; two that differ in nothing else never run at the same
// time.
QString placeOf(const RecordId &id)
{
    return id.connection + u'\n' + id.kind + u'\n' + id.key.toCaseFolded();
}

QSet<QString> placesOf(const Change &change, const KindSpec *kind)
{
    QSet<QString> places{placeOf(change.target)};
    if (kind != nullptr) {
        for (const Expectation &expectation : expectationsOf(change, *kind))
            places.insert(placeOf(subjectOf(expectation, change)));
    }
    return places;
}

// What the journal gets to see of a change: secrets stay where they were typed.
Change withoutSecrets(Change change, const Dialect &dialect)
{
    const KindSpec *kind = dialect.kind(change.target.kind);
    const ActionSpec *action = kind ? kind->action(change.action) : nullptr;
    change.wanted = json::withoutSecrets(action ? action->input
            : kind                              ? kind->schema
                                                : Schema(),
        change.wanted);
    return change;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

// The service itself said no. A 408 comes from whoever gave up waiting, and says nothing.
bool isRefusal(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::ConnectFailed:
    case Kind::Offline:
        return false;
    default:
        return error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408;
    }
}

bool wasNeverSent(const Error &error)
{
    // An answer that is dropped because its service went away looks like this too; only reading can tell.
    const bool isDropped = error.kind == Error::Kind::Cancelled && error.attempts == 0;
    return error.sent == Error::Sent::No && error.httpStatus == 0 && !isDropped;
}

} // namespace

class JournaledChangeRunner::Run
{
public:
    Change change;
    QSet<QString> places;
    Promise<Receipt> promise;
    std::optional<Pending<Reply>> sending;
    std::optional<Pending<ReadBack::Conclusion>> reading;
    std::optional<Error> cause; //!< why the answer to the request cannot be relied on
    QString requestId;
    QString revealed; //!< for whoever asked, and for nobody else
    QDateTime sentAt;
    qint64 number = 0;
    int httpStatus = 0;
    bool isCancelled = false;
};

struct JournaledChangeRunner::OpenEntry
{
    OpenChange shown;
    Change change;
    QSet<QString> places;
    ReadBack::Answer answer = ReadBack::Answer::Lost;
    std::optional<Error> cause;
    QString requestId;
    QList<QPointer<ReadBack>> probes; //!< oldest first
    std::vector<Promise<Receipt>> waiting;
    std::optional<Receipt> unwritten; //!< settled, but the journal could not take it yet
};

JournaledChangeRunner::JournaledChangeRunner(
    DirectoryOf directoryOf, Journal &journal, Journal::Clock clock, double timeScale, QObject *parent)
    : ChangeRunner(parent)
    , m_directoryOf(std::move(directoryOf))
    , m_journal(journal)
    , m_clock(std::move(clock))
    , m_timeScale(timeScale)
{
    m_timer.setInterval(std::max(1, static_cast<int>(std::lround(retryMs * m_timeScale))));
    connect(&m_timer, &QTimer::timeout, this, &JournaledChangeRunner::tick);
    m_journal.open().then(this, [this](const Result<Done> &opened) {
        if (opened)
            loadOpen();
    });
}

JournaledChangeRunner::~JournaledChangeRunner() = default;

std::optional<Error> JournaledChangeRunner::objection(const Change &change)
{
    Directory *directory = m_directoryOf(change.target.connection);
    if (directory == nullptr)
        return Error{.kind = Error::Kind::Offline, .detail = u"The connection is not connected."_s};
    const KindSpec *kind = directory->dialect().kind(change.target.kind);
    if (kind == nullptr || expectationsOf(change, *kind).isEmpty()) {
        return Error{.kind = Error::Kind::Validation,
            .code = u"not-offered"_s,
            .detail = u"The service does not offer this."_s};
    }
    const QSet<QString> places = placesOf(change, kind);
    for (const RunPtr &other : std::as_const(m_running)) {
        if (other->places.intersects(places)) {
            return Error{.kind = Error::Kind::Conflict,
                .code = u"already-running"_s,
                .detail = u"Another change of this record is still running."_s};
        }
    }
    for (const OpenPtr &earlier : std::as_const(m_open)) {
        if (!earlier->unwritten && earlier->places.intersects(places)) {
            probe(earlier);
            return Error{.kind = Error::Kind::Conflict,
                .code = u"earlier-open"_s,
                .detail
                = u"The outcome of an earlier change of this record is not known yet; it is being looked up."_s};
        }
    }
    return std::nullopt;
}

Pending<Receipt> JournaledChangeRunner::run(const Change &change)
{
    if (const auto error = objection(change))
        return Result<Receipt>(refused(*error));
    auto run = std::make_shared<Run>();
    run->change = change;
    run->places
        = placesOf(change, m_directoryOf(change.target.connection)->dialect().kind(change.target.kind));
    run->promise.onCancel([self = QPointer(this), weak = std::weak_ptr(run)] {
        if (const auto given = weak.lock(); self && given)
            self->cancelled(given);
    });
    m_running.append(run);
    m_journal.open().then(this, [this, run](const Result<Done> &opened) {
        if (!opened) {
            finish(run, refused(opened.error()), true);
            return;
        }
        loadOpen();
        begin(run);
    });
    return run->promise.pending();
}

void JournaledChangeRunner::begin(const RunPtr &run)
{
    if (run->isCancelled) {
        finish(run, refused({.kind = Error::Kind::Cancelled}), true);
        return;
    }
    for (const OpenPtr &earlier : std::as_const(m_open)) {
        // Only now, with the journal open, is it known what earlier starts have left behind.
        if (!earlier->unwritten && earlier->places.intersects(run->places)) {
            finish(run,
                refused({.kind = Error::Kind::Conflict,
                    .code = u"earlier-open"_s,
                    .detail
                    = u"The outcome of an earlier change of this record is not known yet; it is being looked up."_s}),
                true);
            return;
        }
    }
    Directory *directory = m_directoryOf(run->change.target.connection);
    if (directory == nullptr) {
        finish(run, refused({.kind = Error::Kind::Offline, .detail = u"The connection is not connected."_s}),
            true);
        return;
    }
    const auto number
        = m_journal.begin(withoutSecrets(run->change, directory->dialect()), directory->dialect().system);
    if (!number) {
        qCWarning(changesLog) << "Nothing was sent, because the journal cannot be written:"
                              << number.error().detail;
        finish(run, refused(number.error()), true);
        return;
    }
    run->number = *number;
    run->sentAt = m_clock().toUTC();
    run->sending = directory->send(run->change);
    run->sending->then(this, [this, run](const Result<Reply> &reply) { answered(run, reply); });
}

QString JournaledChangeRunner::revealedBy(const Change &change, const Reply &reply) const
{
    Directory *directory = m_directoryOf(change.target.connection);
    const KindSpec *kind = directory ? directory->dialect().kind(change.target.kind) : nullptr;
    const ActionSpec *action
        = kind && change.verb == Change::Verb::Act ? kind->action(change.action) : nullptr;
    return action && !action->reveals.isEmpty() ? json::valueAt(reply.body, action->reveals).text()
                                                : QString();
}

void JournaledChangeRunner::answered(const RunPtr &run, const Result<Reply> &reply)
{
    run->sending.reset();
    if (reply) {
        run->requestId = reply->requestId;
        run->httpStatus = reply->httpStatus;
        if (run->change.target.key.isEmpty())
            run->change.target.key = reply->key;
        run->revealed = revealedBy(run->change, *reply);
        readBack(run, isSuccess(reply->httpStatus) ? ReadBack::Answer::Success : ReadBack::Answer::Lost);
        return;
    }
    run->cause = reply.error();
    run->requestId = reply.error().requestId;
    if (isRefusal(reply.error()) || wasNeverSent(reply.error())) {
        Receipt receipt = refused(reply.error());
        finish(run, receipt, true);
        return;
    }
    readBack(run, ReadBack::Answer::Lost);
}

void JournaledChangeRunner::readBack(const RunPtr &run, ReadBack::Answer answer)
{
    auto *reading = new ReadBack(run->change, m_directoryOf, answer, m_timeScale, this);
    run->reading = reading->start();
    run->reading->then(this, [this, run, reading](const Result<ReadBack::Conclusion> &conclusion) {
        reading->deleteLater();
        run->reading.reset();
        concluded(run, conclusion);
    });
}

void JournaledChangeRunner::concluded(const RunPtr &run, const Result<ReadBack::Conclusion> &conclusion)
{
    if (conclusion)
        finish(run, receiptFor(*conclusion, run->cause), true);
    else
        finish(run, unreadable(conclusion.error(), run->cause), false);
}

void JournaledChangeRunner::cancelled(const RunPtr &run)
{
    run->isCancelled = true;
    // While it is sent: stop waiting for the answer, and read instead. While it is read: stop that too; it
    // stays open.
    if (run->sending)
        run->sending->cancel();
    else if (run->reading)
        run->reading->cancel();
}

void JournaledChangeRunner::finish(const RunPtr &run, Receipt receipt, bool final)
{
    receipt.at = m_clock().toUTC();
    m_running.removeAll(run);
    if (run->number == 0) {
        run->promise.settle(receipt);
        return;
    }
    receipt.journalEntry = QString::number(run->number);
    if (!final && receipt.error && run->httpStatus != 0)
        receipt.error->httpStatus = run->httpStatus; // so that the next start knows that it was answered
    const auto written = m_journal.settle(run->number, receipt, run->requestId, final);
    if (!final || !written) {
        auto entry = std::make_shared<OpenEntry>();
        entry->shown = {.journalEntry = receipt.journalEntry,
            .target = run->change.target,
            .verb = run->change.verb,
            .action = run->change.action,
            .sentAt = run->sentAt};
        entry->change = run->change;
        entry->places = run->places;
        entry->answer = isSuccess(run->httpStatus) ? ReadBack::Answer::Success : ReadBack::Answer::Lost;
        entry->cause = run->cause;
        entry->requestId = run->requestId;
        if (final)
            entry->unwritten = receipt;
        m_open.prepend(entry);
        watch();
        emit openChanged();
    }
    if (!written)
        qCWarning(changesLog) << "An outcome is not in the journal yet:" << written.error().detail;
    Receipt told = receipt;
    told.revealed = run->revealed;
    run->promise.settle(told);
    if (final)
        emit settled(run->change.target, receipt);
}

QList<OpenChange> JournaledChangeRunner::open() const
{
    QList<OpenChange> list;
    for (const OpenPtr &entry : m_open) {
        if (!entry->unwritten)
            list.append(entry->shown);
    }
    return list;
}

QList<PastChange> JournaledChangeRunner::history(const RecordId &id) const
{
    QList<PastChange> list;
    for (const JournalEntry &entry : m_journal.entriesFor(id)) {
        const Change &change = entry.change;
        const bool isAct = change.verb == Change::Verb::Act;
        const JsonValue &after = isAct ? entry.readBack : change.wanted;
        const bool isKnown = !after.isUndefined() && change.verb != Change::Verb::Delete;
        list.append({.journalEntry = entry.number,
            .verb = change.verb,
            .action = change.action,
            .at = entry.at,
            .by = entry.by,
            .reason = change.reason,
            .isOpen = entry.state == JournalEntry::State::Open,
            .outcome = entry.outcome,
            .changed = isKnown ? json::differences(change.seen, after) : QList<Difference>()});
    }
    return list;
}

Pending<Receipt> JournaledChangeRunner::settle(const QString &journalEntry)
{
    const auto found = std::find_if(m_open.cbegin(), m_open.cend(),
        [&](const OpenPtr &entry) { return entry->shown.journalEntry == journalEntry; });
    if (found == m_open.cend()) {
        const auto entry = m_journal.isOpen() ? m_journal.entry(journalEntry) : std::nullopt;
        if (!entry)
            return Result<Receipt>(
                refused({.kind = Error::Kind::NotFound, .detail = u"The journal has no such entry."_s}));
        Receipt receipt;
        receipt.outcome = entry->outcome;
        receipt.journalEntry = journalEntry;
        receipt.at = entry->settledAt;
        if (!entry->readBack.isUndefined())
            receipt.readBack
                = Record{.id = entry->change.target, .document = entry->readBack, .readAt = entry->settledAt};
        return Result<Receipt>(receipt);
    }
    const OpenPtr entry = *found;
    if (entry->unwritten)
        return Result<Receipt>(*entry->unwritten);
    if (!entry->shown.canBeSettled) {
        Receipt receipt = unreadable({.kind = Error::Kind::Keychain,
                                         .detail = u"The key that could say which record it was is gone."_s},
            {});
        receipt.journalEntry = journalEntry;
        return Result<Receipt>(receipt);
    }
    entry->waiting.emplace_back();
    const auto pending = entry->waiting.back().pending();
    probe(entry);
    return pending;
}

void JournaledChangeRunner::loadOpen()
{
    if (std::exchange(m_loaded, true))
        return;
    for (const JournalEntry &earlier : m_journal.openEntries()) {
        const bool isKnown = std::any_of(m_open.cbegin(), m_open.cend(),
            [&](const OpenPtr &entry) { return entry->shown.journalEntry == earlier.number; });
        if (isKnown)
            continue;
        auto entry = std::make_shared<OpenEntry>();
        entry->shown = {.journalEntry = earlier.number,
            .target = earlier.change.target,
            .verb = earlier.change.verb,
            .action = earlier.change.action,
            .sentAt = earlier.at,
            .canBeSettled = earlier.isReadable};
        entry->change = earlier.change;
        entry->requestId = earlier.requestId;
        entry->answer = isSuccess(earlier.httpStatus) ? ReadBack::Answer::Success : ReadBack::Answer::Lost;
        if (earlier.isReadable)
            entry->places = {placeOf(earlier.change.target)};
        m_open.append(entry);
    }
    if (!m_open.isEmpty()) {
        watch();
        emit openChanged();
        tick();
    }
}

void JournaledChangeRunner::watch()
{
    const bool isNeeded = std::any_of(m_open.cbegin(), m_open.cend(),
        [](const OpenPtr &entry) { return entry->unwritten || entry->shown.canBeSettled; });
    if (isNeeded && !m_timer.isActive())
        m_timer.start();
    else if (!isNeeded)
        m_timer.stop();
}

void JournaledChangeRunner::tick()
{
    const auto entries = m_open;
    for (const OpenPtr &entry : entries) {
        if (entry->unwritten) {
            if (m_journal.settle(
                    entry->shown.journalEntry.toLongLong(), *entry->unwritten, entry->requestId, true))
                drop(entry);
        } else {
            probe(entry);
        }
    }
}

void JournaledChangeRunner::probe(const OpenPtr &entry)
{
    if (!entry->shown.canBeSettled)
        return;
    if (entry->probes.size() >= mostProbes) {
        if (const auto second = entry->probes.takeAt(1)) {
            second->cancel();
            second->deleteLater();
        }
    }
    auto *reading = new ReadBack(entry->change, m_directoryOf, entry->answer, m_timeScale, this);
    entry->probes.append(reading);
    reading->start().then(this, [this, entry, reading = QPointer(reading)](const auto &conclusion) {
        probed(entry, reading, conclusion);
    });
}

void JournaledChangeRunner::probed(
    const OpenPtr &entry, ReadBack *reading, const Result<ReadBack::Conclusion> &conclusion)
{
    if (reading != nullptr)
        reading->deleteLater();
    const bool isCurrent = entry->probes.removeAll(reading) > 0;
    if (!isCurrent || !m_open.contains(entry))
        return;
    Receipt receipt
        = conclusion ? receiptFor(*conclusion, entry->cause) : unreadable(conclusion.error(), entry->cause);
    receipt.journalEntry = entry->shown.journalEntry;
    receipt.at = m_clock().toUTC();
    const auto waiting = std::exchange(entry->waiting, {});
    if (conclusion) {
        const auto others = std::exchange(entry->probes, {});
        for (const auto &other : others) {
            if (other) {
                other->cancel();
                other->deleteLater();
            }
        }
        if (m_journal.settle(receipt.journalEntry.toLongLong(), receipt, entry->requestId, true))
            drop(entry);
        else
            entry->unwritten = receipt;
        emit openChanged();
    }
    for (const Promise<Receipt> &promise : waiting)
        promise.settle(receipt);
    if (conclusion)
        emit settled(entry->change.target, receipt);
}

void JournaledChangeRunner::drop(const OpenPtr &entry)
{
    m_open.removeAll(entry);
    watch();
}

Receipt JournaledChangeRunner::receiptFor(
    const ReadBack::Conclusion &conclusion, const std::optional<Error> &cause) const
{
    Receipt receipt;
    receipt.outcome = conclusion.outcome;
    receipt.items = conclusion.items;
    receipt.readBack = conclusion.record;
    if (conclusion.outcome == Outcome::NotDone) {
        receipt.error = cause.value_or(Error{.kind = Error::Kind::ConnectionLost,
            .sent = Error::Sent::Unknown,
            .detail = u"The program ended before the answer came."_s});
    } else if (conclusion.outcome == Outcome::Unknown) {
        receipt.error = unreadable({.detail = conclusion.remark}, cause).error;
        receipt.error->code = u"cannot-tell"_s;
        receipt.error->detail = conclusion.remark;
    }
    return receipt;
}

Receipt JournaledChangeRunner::unreadable(const Error &why, const std::optional<Error> &cause) const
{
    Receipt receipt;
    receipt.outcome = Outcome::Unknown;
    receipt.at = m_clock().toUTC();
    receipt.error = Error{.kind = Error::Kind::OutcomeUnknown,
        .sent = Error::Sent::Unknown,
        .httpStatus = cause ? cause->httpStatus : 0,
        .code = kindName(why.kind),
        .detail = why.detail.isEmpty() && cause ? cause->detail : why.detail,
        .requestId = cause ? cause->requestId : QString()};
    return receipt;
}

Receipt JournaledChangeRunner::refused(const Error &error) const
{
    Receipt receipt;
    receipt.outcome = Outcome::NotDone;
    receipt.error = error;
    receipt.at = m_clock().toUTC();
    return receipt;
}

} // namespace rollcall
