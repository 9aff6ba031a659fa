#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <utility>

class QTcpSocket;

namespace rollcall::test {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

//! An answer that is played as it stands. A Content-Length is added unless the headers bring their own.
struct Canned
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json"); //!< empty: no such header
    HeaderList headers;
    int delay = 0; //!< milliseconds before the first byte
    bool drop = false; //!< close the connection instead of answering
};

//! A request as it arrived, nothing decoded.
struct SeenRequest
{
    QByteArray requestLine; //!< "GET /xras/v1/people/x HTTP/1.1"
    QByteArray method;
    QByteArray target; //!< raw, with the query
    HeaderList headers; //!< names as they were spelled
    QByteArray body;

    QByteArray path() const; //!< raw, without the query
    QByteArray query() const; //!< raw, what follows the question mark
    QByteArray header(const QByteArray &name) const; //!< first, case-insensitive; empty when absent
    bool hasHeader(const QByteArray &name) const;
};

//! An HTTP server on 127.0.0.1 with canned answers, inside the test's own thread.
//! What was not prepared is answered with 404 and an empty JSON object.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Canned(const SeenRequest &)>;

    explicit LoopbackServer(QObject *parent = nullptr);
    ~LoopbackServer() override;

    quint16 port() const { return m_server.serverPort(); }
    //! "http://127.0.0.1:PORT" followed by \p path, which is taken as it stands ("/api").
    QUrl url(const QString &path = {}) const;

    //! Plays \p answers in turn, the last one for ever. \p target is raw: with a "?" it is compared whole,
    //! otherwise with the path alone. Calling it again for the same request replaces the answers.
    void on(const QByteArray &method, const QByteArray &target, const QList<Canned> &answers);
    void on(const QByteArray &method, const QByteArray &target, const Canned &answer);
    //! Asked for everything that was not prepared with on().
    void otherwise(Handler handler) { m_otherwise = std::move(handler); }
    void reset(); //!< forgets answers and requests

    const QList<SeenRequest> &seen() const { return m_seen; }
    qsizetype count(const QByteArray &method) const;
    qsizetype count(const QByteArray &method, const QByteArray &path) const;

private:
    void accept();
    void read(QTcpSocket *socket);
    Canned answerFor(const SeenRequest &request);
    void write(QTcpSocket *socket, const Canned &answer, bool withBody);

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QByteArray, QList<Canned>> m_answers; // "METHOD target"
    Handler m_otherwise;
    QList<SeenRequest> m_seen;
    QTcpServer m_server; // last: its sockets die first, while the buffers are still there
};

} // namespace rollcall::test
