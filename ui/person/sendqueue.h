#pragma once

#include "services/domain/change.h"
#include "services/domain/pending.h"

#include <QObject>

namespace rollcall {

class ChangeRunner;
class Directory;

//! Sends the changes of one record one after another: reads first what stands there now, sends each once,
//! stops at the first that is not as intended. Tells; decides nothing. GUI thread.
class SendQueue : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Reading, Sending };
    struct Item
    {
        QString label; //!< for people: "Profile", "Picture"
        Change change;
    };

    explicit SendQueue(ChangeRunner &runner, QObject *parent = nullptr);

    //! Reads \p target once; freshlyRead or readFailed follows.
    void readFirst(Directory &directory, const RecordId &target);
    //! Sends \p items in order. sent() follows for each, then finished(); what was not reached is in
    //! remaining().
    void send(const QList<Item> &items);
    //! Settles a change whose outcome is not known; sent() and finished() follow.
    void settle(const QString &journalEntry, const Item &item);
    void cancel();

    Step step() const { return m_step; }
    bool isBusy() const { return m_step != Step::Idle; }
    const Item &current() const { return m_current; }
    int position() const { return m_position; } //!< 1 for the first
    int count() const { return m_count; }
    const QList<Item> &remaining() const { return m_remaining; }
    const QStringList &doneLabels() const { return m_doneLabels; }

signals:
    void started(); //!< a step began
    void freshlyRead(const rollcall::Found &found);
    void readFailed(const rollcall::Error &error);
    void sent(const rollcall::Receipt &receipt); //!< of current()
    void finished();

private:
    void sendNext();
    void watch(const Pending<Receipt> &pending);

    ChangeRunner &m_runner;
    Step m_step = Step::Idle;
    Item m_current;
    QList<Item> m_remaining;
    QStringList m_doneLabels;
    int m_position = 0;
    int m_count = 0;
    quint64 m_round = 0; // answers of an older round are dropped
    std::optional<Pending<Found>> m_reading;
    std::optional<Pending<Receipt>> m_running;
    std::optional<JsonValue> m_latest; // the document after the last change of this round
};

} // namespace rollcall
