#include "ui/person/sendqueue.h"

#include "services/changes/changerunner.h"
#include "services/domain/directory.h"

namespace rollcall {

SendQueue::SendQueue(ChangeRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void SendQueue::readFirst(Directory &directory, const RecordId &target)
{
    const quint64 round = ++m_round;
    m_step = Step::Reading;
    m_reading = directory.read(target);
    emit started();
    m_reading->then(this, [this, round](const Result<Found> &answer) {
        if (round != m_round)
            return;
        m_reading.reset();
        m_step = Step::Idle;
        if (answer)
            emit freshlyRead(*answer);
        else
            emit readFailed(answer.error());
    });
}

void SendQueue::send(const QList<Item> &items)
{
    ++m_round;
    m_remaining = items;
    m_doneLabels.clear();
    m_count = int(items.size());
    m_position = 0;
    m_latest.reset();
    sendNext();
}

void SendQueue::sendNext()
{
    if (m_remaining.isEmpty()) {
        m_step = Step::Idle;
        emit finished();
        return;
    }
    m_current = m_remaining.takeFirst();
    // What the change before left behind is what the person has seen by now.
    if (m_latest)
        m_current.change.seen = *m_latest;
    ++m_position;
    m_step = Step::Sending;
    emit started();
    watch(m_runner.run(m_current.change));
}

void SendQueue::settle(const QString &journalEntry, const Item &item)
{
    ++m_round;
    m_current = item;
    m_remaining.clear();
    m_doneLabels.clear();
    m_count = 1;
    m_position = 1;
    m_step = Step::Reading;
    emit started();
    watch(m_runner.settle(journalEntry));
}

void SendQueue::watch(const Pending<Receipt> &pending)
{
    const quint64 round = m_round;
    m_running = pending;
    m_running->then(this, [this, round](const Result<Receipt> &answer) {
        if (round != m_round)
            return;
        m_running.reset();
        Receipt receipt;
        if (answer) {
            receipt = *answer;
        } else {
            // The runner went away with the answer: nothing can be claimed.
            receipt.outcome = Outcome::Unknown;
            receipt.error = answer.error();
            receipt.at = QDateTime::currentDateTimeUtc();
        }
        const bool onward = receipt.isAsIntended();
        if (onward)
            m_doneLabels << m_current.label;
        if (receipt.readBack)
            m_latest = receipt.readBack->document;
        m_step = Step::Idle;
        emit sent(receipt);
        if (onward)
            sendNext();
        else
            emit finished();
    });
}

void SendQueue::cancel()
{
    if (m_reading)
        m_reading->cancel();
    else if (m_running)
        m_running->cancel();
}

} // namespace rollcall
