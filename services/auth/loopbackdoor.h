#pragma once

#include "services/domain/pending.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace rollcall {

//! The door on this computer through which a browser brings the answer of a sign-in (RFC 8252, 7.3). It
//! listens on 127.0.0.1 alone, lets in the one answer that carries the expected state, and is closed then,
//! or after five minutes. Whatever else knocks is told so and changes nothing. GUI thread.
class LoopbackDoor : public QObject
{
    Q_OBJECT
public:
    struct Expected
    {
        QString path; //!< of the address the browser is sent to, "/"
        QString state;
        QString issuer; //!< what "iss" has to be when it is sent (RFC 9207)
    };

    explicit LoopbackDoor(
        std::chrono::milliseconds limit = std::chrono::minutes(5), QObject *parent = nullptr);
    ~LoopbackDoor() override;

    //! Opens the door. \p port 0: one from the system. The port, or why there is none.
    Result<quint16> open(const Expected &expected, quint16 port = 0);

    //! The code that was brought. Forbidden when the person, or the service, said no; Timeout when nobody
    //! came. Cancelling closes the door.
    Pending<QString> code() const { return m_promise.pending(); }

private:
    struct Answer
    {
        int status = 400;
        bool isOurs = false;
        Result<QString> outcome = QString();
    };

    void welcome();
    void read(QTcpSocket *visitor);
    Answer judge(const QByteArray &head) const;
    Answer judgeParameters(const QByteArray &query) const;
    void reply(QTcpSocket *visitor, const Answer &answer) const;
    void close();

    Expected m_expected;
    QTcpServer m_server;
    QTimer m_limit;
    Promise<QString> m_promise;
    QHash<QTcpSocket *, QByteArray> m_heads;
};

} // namespace rollcall
