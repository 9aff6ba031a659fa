#pragma once

#include "services/domain/directory.h"
#include "services/domain/identifier.h"

#include <QObject>

namespace rollcall {

class Connections;

//! Every way a text can be read, likeliest first; never empty for a text that is not blank. Pure; any thread.
//! Strips surrounding blanks and quotes, a pasted label ("username: jdoe", "userId=…") and mailto:.
QList<Identifier> readings(const QString &text);

//! What one connection answered.
struct LookupGroup
{
    enum class State { Asking, Answered, NotAsked, Failed };
    struct Hit
    {
        Record record;
        QString reason; //!< English: "username, exact"; translated through "dialect"
    };
    QString connection;
    State state = State::Asking;
    QList<Hit> hits;
    bool mayBeMore = false;
    bool isKept = false; //!< the service does not answer; the hits are what was read of it earlier
    QString note;   //!< English: why it was not asked, or that it may not be complete; through "dialect"
    Error error;    //!< with Failed
};

//! One question to all connections at once; groups appear as they answer, none waits for another.
class LookupRun : public QObject
{
    Q_OBJECT
public:
    //! \p scope: a connection's id, or empty for all. Starts at once.
    LookupRun(const Connections &connections, const Identifier &identifier, const QString &scope, QObject *parent = nullptr);
    ~LookupRun() override; //!< cancels what is still running

    const Identifier &identifier() const;
    const QList<LookupGroup> &groups() const; //!< in the order of the connections, always all of them
    bool isFinished() const;
    void cancel();

signals:
    void groupChanged(int index);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
