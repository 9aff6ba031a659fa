#pragma once

#include "services/changes/verdict.h"
#include "services/domain/pending.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace rollcall {

//! The connected service of a connection, or nullptr while there is none. Asked anew before every use.
using DirectoryOf = std::function<Directory *(const QString &connection)>;

//! Reads what a change was about until it is clear what became of it, then says so. One use. GUI thread.
class ReadBack : public QObject
{
    Q_OBJECT
public:
    //! What is known about the request.
    enum class Answer {
        Success, //!< the service said that it is done; reading shows how it turned out
        Lost //!< no trustworthy answer; reading decides
    };
    struct Conclusion
    {
        Outcome outcome = Outcome::Unknown; //!< Unknown: it was read, and nothing ever will tell
        QList<Receipt::Item> items;
        std::optional<Record> record;
        QString remark; //!< English, with outcome Unknown: why
    };

    ReadBack(const Change &change, DirectoryOf directoryOf, Answer answer, double timeScale, QObject *parent);

    //! Fails only when the service cannot be read.
    Pending<Conclusion> start();
    void cancel();

private:
    void readNext();
    void take(const Result<Found> &found);
    void weigh();
    void readAgainLater();
    void conclude(Outcome outcome, const Verdict &verdict, const QString &remark = {});

    Change m_change;
    DirectoryOf m_directoryOf;
    Answer m_answer;
    double m_timeScale;
    Promise<Conclusion> m_promise;
    std::optional<Pending<Found>> m_reading;
    QList<Expectation> m_arguments; // of whom each sight still has to read
    bool m_mayBeShut = false; // to be refused is what is expected
    qsizetype m_next = 0; // 0: the target, then the arguments
    Sight m_sight;
    std::optional<Verdict> m_before; // of the sight before this one
    int m_sights = 0;
    QTimer m_pause;
};

} // namespace rollcall
