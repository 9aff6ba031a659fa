#pragma once

#include "models/merge/mergecomparison.h"
#include "services/domain/pending.h"
#include "ui/shell/context.h"

#include <QObject>

namespace rollcall {

//! One merge from the last reading to the last read-back: reads both accounts again, sends the merge once
//! through the ChangeRunner, and, when the merge is verified, the update that carries values over. Stops at
//! the first surprise.
class MergeRun : public QObject
{
    Q_OBJECT
public:
    //! How it ended.
    struct End
    {
        enum class Kind {
            Changed, //!< nothing was sent: an account is not what was compared; the new readings are here
            Unread, //!< nothing was sent: error says why an account could not be read, or it is gone
            NotDone, //!< the service refused, or nothing could be sent
            Unknown, //!< the request may have reached the service
            Merged
        };
        enum class Carried { Nothing, Verified, Differs, NotDone, Unknown };
        Kind kind = Kind::Unread;
        Carried carried = Carried::Nothing;
        std::optional<Error> error;
        std::optional<Record> absorbed; //!< as read right before sending
        std::optional<Record> survivor; //!< as read last
        bool absorbedMissing = false;
        bool survivorMissing = false;
        QStringList skipped; //!< labels of values that were not carried over because the survivor had changed
        Receipt receipt; //!< of the merge
        Receipt carryReceipt;
    };

    MergeRun(Context &context, const MergeComparison &comparison, const QString &reason,
        QObject *parent = nullptr);

    void start(); //!< once
    const QList<MergeStep> &steps() const { return m_steps; }
    bool hasSent() const { return m_sent; } //!< a request that changes something may have left

signals:
    void stepsChanged();
    void finished(const rollcall::MergeRun::End &end);

private:
    void set(MergeStep::Kind kind, MergeStep::State state);
    void readBoth();
    void bothRead();
    void merge();
    void carryOver();
    void finish(End::Kind kind);

    Context &m_context;
    MergeComparison m_comparison;
    QString m_reason;
    QList<MergeStep> m_steps;
    std::optional<Result<Found>> m_absorbed;
    std::optional<Result<Found>> m_survivor;
    End m_end;
    bool m_sent = false;
    bool m_started = false;
};

} // namespace rollcall
