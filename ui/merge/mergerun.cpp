#include "ui/merge/mergerun.h"

#include "services/changes/changerunner.h"
#include "services/directories/connections.h"

namespace rollcall {

MergeRun::MergeRun(
    Context &context, const MergeComparison &comparison, const QString &reason, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_comparison(comparison)
    , m_reason(reason)
    , m_steps(comparison.plan())
{ }

void MergeRun::start()
{
    if (std::exchange(m_started, true))
        return;
    readBoth();
}

void MergeRun::set(MergeStep::Kind kind, MergeStep::State state)
{
    for (MergeStep &step : m_steps) {
        if (step.kind == kind)
            step.state = state;
    }
    emit stepsChanged();
}

void MergeRun::finish(End::Kind kind)
{
    m_end.kind = kind;
    for (MergeStep &step : m_steps) {
        if (step.state == MergeStep::State::Waiting || step.state == MergeStep::State::Running)
            step.state = MergeStep::State::Skipped;
    }
    emit stepsChanged();
    emit finished(m_end);
}

void MergeRun::readBoth()
{
    set(MergeStep::Kind::ReadAgain, MergeStep::State::Running);
    const RecordId absorbed = m_comparison.absorbed().id;
    const RecordId survivor = m_comparison.survivor().id;
    Directory *directory = m_context.connections.directory(absorbed.connection);
    if (!directory) {
        m_end.error = Error{.kind = Error::Kind::Offline};
        set(MergeStep::Kind::ReadAgain, MergeStep::State::Failed);
        finish(End::Kind::Unread);
        return;
    }
    directory->read(absorbed).then(this, [this](const Result<Found> &found) {
        m_absorbed = found;
        bothRead();
    });
    directory->read(survivor).then(this, [this](const Result<Found> &found) {
        m_survivor = found;
        bothRead();
    });
}

void MergeRun::bothRead()
{
    if (!m_absorbed || !m_survivor)
        return;
    const auto stop = [this](End::Kind kind) {
        set(MergeStep::Kind::ReadAgain, MergeStep::State::Failed);
        finish(kind);
    };
    for (const auto *answer : {&*m_absorbed, &*m_survivor}) {
        if (!*answer) {
            m_end.error = answer->error();
            stop(End::Kind::Unread);
            return;
        }
    }
    m_end.absorbed = (*m_absorbed)->record;
    m_end.survivor = (*m_survivor)->record;
    m_end.absorbedMissing = !m_end.absorbed;
    m_end.survivorMissing = !m_end.survivor;
    if (m_end.absorbedMissing || m_end.survivorMissing) {
        stop(End::Kind::Unread);
        return;
    }
    if (!m_comparison.isStillTrue(*m_end.absorbed, *m_end.survivor)) {
        stop(End::Kind::Changed);
        return;
    }
    set(MergeStep::Kind::ReadAgain, MergeStep::State::Done);
    merge();
}

void MergeRun::merge()
{
    set(MergeStep::Kind::Merge, MergeStep::State::Running);
    m_sent = true;
    m_context.runner.run(m_comparison.mergeChange(m_reason))
        .then(this, [this](const Result<Receipt> &result) {
            // The runner promises a receipt; an answer without one is as good as not knowing.
            m_end.receipt = result ? *result : Receipt{.error = result.error()};
            m_end.error = m_end.receipt.error;
            switch (m_end.receipt.outcome) {
            case Outcome::Done:
                set(MergeStep::Kind::Merge, MergeStep::State::Done);
                set(MergeStep::Kind::LookAfter, MergeStep::State::Done);
                if (m_comparison.carried().isEmpty())
                    finish(End::Kind::Merged);
                else
                    carryOver();
                return;
            case Outcome::NotDone:
                set(MergeStep::Kind::Merge, MergeStep::State::Failed);
                finish(End::Kind::NotDone);
                return;
            case Outcome::Unknown:
                set(MergeStep::Kind::Merge, MergeStep::State::Unknown);
                set(MergeStep::Kind::LookAfter, MergeStep::State::Unknown);
                finish(End::Kind::Unknown);
                return;
            }
        });
}

void MergeRun::carryOver()
{
    set(MergeStep::Kind::CarryOver, MergeStep::State::Running);
    const auto give = [this](End::Carried carried, MergeStep::State sent, MergeStep::State read) {
        m_end.carried = carried;
        set(MergeStep::Kind::CarryOver, sent);
        set(MergeStep::Kind::ReadBack, read);
        finish(End::Kind::Merged);
    };
    Directory *directory = m_context.connections.directory(m_comparison.survivor().id.connection);
    if (!directory) {
        m_end.carryReceipt.error = Error{.kind = Error::Kind::Offline};
        give(End::Carried::NotDone, MergeStep::State::Failed, MergeStep::State::Skipped);
        return;
    }
    // The merge may have changed the survivor: what is updated is what is there now.
    directory->read(m_comparison.survivor().id).then(this, [this, give](const Result<Found> &found) {
        if (!found || !found->record) {
            m_end.carryReceipt.error = found ? Error{.kind = Error::Kind::NotFound} : found.error();
            give(End::Carried::NotDone, MergeStep::State::Failed, MergeStep::State::Skipped);
            return;
        }
        m_end.survivor = found->record;
        const Change change = m_comparison.carryChange(*found->record, m_reason, &m_end.skipped);
        if (change.wanted == change.seen) {
            // Everything is there already, or was changed by somebody else in between.
            const bool skipped = !m_end.skipped.isEmpty();
            give(skipped ? End::Carried::NotDone : End::Carried::Verified,
                skipped ? MergeStep::State::Skipped : MergeStep::State::Done, MergeStep::State::Done);
            return;
        }
        m_context.runner.run(change).then(this, [this, give](const Result<Receipt> &result) {
            m_end.carryReceipt = result ? *result : Receipt{.error = result.error()};
            const Receipt &receipt = m_end.carryReceipt;
            if (receipt.readBack)
                m_end.survivor = receipt.readBack;
            switch (receipt.outcome) {
            case Outcome::Done:
                if (receipt.isAsIntended())
                    give(End::Carried::Verified, MergeStep::State::Done, MergeStep::State::Done);
                else
                    give(End::Carried::Differs, MergeStep::State::Done, MergeStep::State::Failed);
                return;
            case Outcome::NotDone:
                give(End::Carried::NotDone, MergeStep::State::Failed, MergeStep::State::Skipped);
                return;
            case Outcome::Unknown:
                give(End::Carried::Unknown, MergeStep::State::Unknown, MergeStep::State::Unknown);
                return;
            }
        });
    });
}

} // namespace rollcall
