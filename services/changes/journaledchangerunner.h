#pragma once

#include "services/changes/changerunner.h"
#include "services/changes/journal.h"
#include "services/changes/readback.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace rollcall {

//! The road of every change: intent into the journal and synced, sent once, read back, outcome into the
//! journal.
//!
//! Outcomes. A success is Done; how each member turned out is in the items, also when it is not as intended.
//! Refused (4xx) or never sent: NotDone. Everything else (lost, timed out, cancelled, 5xx) is decided by
//! reading: Done as soon as what was wanted is there and was not before; NotDone when two reads 1.5 s apart
//! find everything as it was. What cannot be read is Unknown and stays open: it is read again every 3 s, and
//! at the next start, until it is settled. What reading can never tell (equal values were sent, someone else
//! changed it meanwhile) ends as Unknown with the reason. While an earlier change of the same record is open,
//! another one is refused with Conflict.
class JournaledChangeRunner : public ChangeRunner
{
    Q_OBJECT
public:
    //! Opens \p journal at once. \p timeScale shortens the pauses for tests (0.01 to 1).
    JournaledChangeRunner(DirectoryOf directoryOf, Journal &journal, Journal::Clock clock,
        double timeScale = 1, QObject *parent = nullptr);
    ~JournaledChangeRunner() override;

    Pending<Receipt> run(const Change &change) override;
    QList<OpenChange> open() const override;
    QList<PastChange> history(const RecordId &id) const override;
    Pending<Receipt> settle(const QString &journalEntry) override;

private:
    class Run;
    struct OpenEntry;
    using RunPtr = std::shared_ptr<Run>;
    using OpenPtr = std::shared_ptr<OpenEntry>;

    std::optional<Error> objection(const Change &change);
    void begin(const RunPtr &run);
    QString revealedBy(const Change &change, const Reply &reply) const;
    void answered(const RunPtr &run, const Result<Reply> &reply);
    void readBack(const RunPtr &run, ReadBack::Answer answer);
    void concluded(const RunPtr &run, const Result<ReadBack::Conclusion> &conclusion);
    void cancelled(const RunPtr &run);
    void finish(const RunPtr &run, Receipt receipt, bool final);

    void loadOpen();
    void tick();
    void probe(const OpenPtr &entry);
    void probed(const OpenPtr &entry, ReadBack *reading, const Result<ReadBack::Conclusion> &conclusion);
    void drop(const OpenPtr &entry);
    void watch();

    Receipt receiptFor(const ReadBack::Conclusion &conclusion, const std::optional<Error> &cause) const;
    Receipt unreadable(const Error &why, const std::optional<Error> &cause) const;
    Receipt refused(const Error &error) const;

    DirectoryOf m_directoryOf;
    Journal &m_journal;
    Journal::Clock m_clock;
    double m_timeScale;
    QList<RunPtr> m_running;
    QList<OpenPtr> m_open; // newest first
    bool m_loaded = false;
    QTimer m_timer;
};

} // namespace rollcall
