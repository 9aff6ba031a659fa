#include "services/changes/readback.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// A request that was given up can still be working its way through the service.
constexpr double pauseMs = 1'500;
constexpr int mostSights = 6;

} // namespace

ReadBack::ReadBack(
    const Change &change, DirectoryOf directoryOf, Answer answer, double timeScale, QObject *parent)
    : QObject(parent)
    , m_change(change)
    , m_directoryOf(std::move(directoryOf))
    , m_answer(answer)
    , m_timeScale(timeScale)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may come early
    connect(&m_pause, &QTimer::timeout, this, &ReadBack::readNext);
}

Pending<ReadBack::Conclusion> ReadBack::start()
{
    m_promise.onCancel([self = QPointer(this)] {
        if (self)
            self->cancel();
    });
    if (m_change.target.key.isEmpty()) {
        // The service names what it makes, and has not said how: there is nothing to read by.
        const bool isDone = m_answer == Answer::Success;
        m_promise.settle(Conclusion{.outcome = isDone ? Outcome::Done : Outcome::Unknown,
            .remark = isDone ? QString()
                             : u"The service names a new record itself, so that it cannot be looked for: "
                               u"whether it was made "
                               u"cannot be told by reading."_s});
        return m_promise.pending();
    }
    readNext();
    return m_promise.pending();
}

void ReadBack::cancel()
{
    m_pause.stop();
    const auto reading = std::exchange(m_reading, std::nullopt);
    m_promise.settle(failure({.kind = Error::Kind::Cancelled}));
    if (reading)
        reading->cancel();
}

void ReadBack::readNext()
{
    Directory *directory = m_directoryOf(m_change.target.connection);
    const KindSpec *kind = directory != nullptr ? directory->dialect().kind(m_change.target.kind) : nullptr;
    if (kind == nullptr) {
        m_promise.settle(
            failure({.kind = Error::Kind::Offline, .detail = u"The connection is not connected."_s}));
        return;
    }
    if (m_next == 0) {
        m_sight = {};
        m_arguments.clear();
        m_mayBeShut = false;
        for (const Expectation &expectation : expectationsOf(m_change, *kind)) {
            if (expectation.subject == Expectation::Subject::Argument)
                m_arguments.append(expectation);
            m_mayBeShut |= expectation.holds == Expectation::Holds::IsShut;
        }
    }
    if (m_next > m_arguments.size()) {
        m_next = 0;
        weigh();
        return;
    }
    const RecordId id = m_next == 0 ? m_change.target : subjectOf(m_arguments.at(m_next - 1), m_change);
    m_reading = directory->read(id);
    m_reading->then(this, [this](const Result<Found> &found) { take(found); });
}

void ReadBack::take(const Result<Found> &found)
{
    if (m_promise.isSettled())
        return;
    m_reading.reset();
    const bool isShut
        = !found && found.error().kind == Error::Kind::Unauthenticated && m_next == 0 && m_mayBeShut;
    if (!found && !isShut) {
        m_promise.settle(tl::unexpected<Error>(found.error()));
        return;
    }
    if (isShut)
        m_sight.isShut = true;
    else if (m_next == 0)
        m_sight.target = *found;
    else
        m_sight.arguments.insert(m_arguments.at(m_next - 1).argument, *found);
    ++m_next;
    readNext();
}

void ReadBack::weigh()
{
    using Trace = Verdict::Trace;
    Directory *directory = m_directoryOf(m_change.target.connection);
    const KindSpec *kind = directory != nullptr ? directory->dialect().kind(m_change.target.kind) : nullptr;
    if (kind == nullptr) {
        m_promise.settle(
            failure({.kind = Error::Kind::Offline, .detail = u"The connection is not connected."_s}));
        return;
    }
    const Verdict verdict = judge(m_change, *kind, m_sight);
    const bool isConfirmed = m_before == verdict;
    ++m_sights;
    m_before = verdict;

    if (m_answer == Answer::Success) {
        // A service can need a moment until its own answers show what it has done.
        if (verdict.holds || m_sights > 1)
            conclude(Outcome::Done, verdict);
        else
            readAgainLater();
        return;
    }
    if (verdict.trace == Trace::AsWanted) {
        conclude(Outcome::Done, verdict);
    } else if (verdict.trace == Trace::NeverDiffered) {
        conclude(Outcome::Unknown, verdict,
            u"Everything is as wanted, but it already was before: whether the request was carried out cannot "
            u"be "
            "told by reading."_s);
    } else if (isConfirmed && verdict.trace == Trace::Untouched) {
        conclude(Outcome::NotDone, verdict);
    } else if (isConfirmed && verdict.trace == Trace::InPart) {
        conclude(Outcome::Done, verdict);
    } else if (isConfirmed || m_sights >= mostSights) {
        conclude(Outcome::Unknown, verdict,
            u"The record is neither as it was nor as wanted: whether the request was carried out cannot be "
            u"told "
            "by reading."_s);
    } else {
        readAgainLater();
    }
}

void ReadBack::readAgainLater()
{
    m_pause.start(std::max(1, static_cast<int>(std::lround(pauseMs * m_timeScale))));
}

void ReadBack::conclude(Outcome outcome, const Verdict &verdict, const QString &remark)
{
    m_promise.settle(Conclusion{
        .outcome = outcome, .items = verdict.items, .record = m_sight.target.record, .remark = remark});
}

} // namespace rollcall
