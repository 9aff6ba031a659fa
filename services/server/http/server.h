#pragma once

#include "services/server/http/limits.h"
#include "services/server/http/message.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

//! One address to listen on.
struct HttpListener
{
    QString host = QStringLiteral("127.0.0.1"); //!< an address, or "localhost" for 127.0.0.1
    quint16 port = 0; //!< 0: any free one
    QString mount; //!< what the handler is told; "xras" means that system alone, at the root
    QString certificateFile; //!< PEM chain; empty: no TLS
    QString keyFile; //!< PEM; TLS only
};

//! The same address and the same mount, whatever the files.
bool isSamePlace(const HttpListener &one, const HttpListener &other);

//! What became of one request. It is for figures and logs: of the request itself they may take what names
//! nobody.
struct HttpAnswered
{
    const HttpRequest &request; //!< method and segments are empty when it could not be read
    const QString &mount;
    int status;
    qsizetype bytes; //!< of the answer's body
    std::chrono::microseconds time; //!< from its first octet to the last of the answer
};

struct HttpServerOptions
{
    QList<HttpListener> listeners;
    QStringList allowedHosts; //!< further exact values of Host
    int workers = 2;
    HttpLimits limits;
    std::function<void(const HttpAnswered &)> watcher; //!< socket thread; must not block, throw or wait
};

//! The HTTP engine: one thread for the sockets, some worker threads for the handlers. Every limit and the
//! guard against web pages stand in front of the handler. Not a QObject: no event loop is needed or used.
class HttpServer
{
public:
    //! Answers one request in a worker thread. \p mount is the listener's. baseUrl holds scheme and host;
    //! segments are whole.
    using Handler = std::function<HttpResponse(const HttpRequest &request, const QString &mount)>;
    //! Called once in each worker thread, and what it made is destroyed there: the place for a connection to
    //! the store. What it throws ends start() with its text.
    using HandlerFactory = std::function<Handler()>;
    //! The shape of an answer that the engine gives by itself; \p segments are empty when the target could
    //! not be read. Called in the socket thread: must not block.
    using Refuser = std::function<HttpResponse(
        const QStringList &segments, const QString &mount, int status, const QString &sentence)>;

    //! Answers what needs no waiting in the socket thread itself, which saves two changes of thread; nothing
    //! for whatever must go to a worker. Its factory is called, and its product destroyed, in the socket
    //! thread. What either throws means "nothing".
    using QuickHandler
        = std::function<std::optional<HttpResponse>(const HttpRequest &request, const QString &mount)>;
    using QuickFactory = std::function<QuickHandler()>;

    //! One request that waits for its answer.
    struct Question
    {
        const HttpRequest *request;
        const QString *mount;
    };
    //! Answers several requests at once, one answer for each in their order. With it, every request but GET
    //! goes to one more worker thread of its own, which takes all that wait (mostAtOnce at most): what they
    //! change can then be made final together, before any of them is answered. What it throws is everybody's
    //! 500.
    using BatchHandler = std::function<std::vector<HttpResponse>(const std::vector<Question> &questions)>;
    using BatchFactory = std::function<BatchHandler()>;
    static constexpr int mostAtOnce = 64;

    //! True for a page that browsers may open, see checkPageGuard(); without it there are none. Asked only
    //! about requests that come from a browser; the body is not there yet. Called in the socket thread.
    using PageRule = std::function<bool(const HttpRequest &request, const QString &mount)>;

    //! The slow part of some changes: it is done in a worker thread before the request is put to a handler of
    //! either kind, which finds in HttpRequest::prepared what \c act gave. Those who wait to change something
    //! do not wait for it. What \c act throws is logged and gives nothing.
    struct Preparation
    {
        //! Asked about every request but GET. Called in the socket thread: must not block.
        std::function<bool(const HttpRequest &request, const QString &mount)> isNeeded;
        //! Called in worker threads, in several at once.
        std::function<std::shared_ptr<const void>(const HttpRequest &request, const QString &mount)> act;
    };

    HttpServer(const HttpServerOptions &options, HandlerFactory factory, Refuser refuser = nullptr,
        QuickFactory quickFactory = nullptr, BatchFactory batchFactory = nullptr,
        PageRule isForBrowsers = nullptr, Preparation preparation = {});
    ~HttpServer(); //!< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    //! Nothing once it serves; otherwise a sentence saying why it cannot.
    std::optional<QString> start();
    //! "http://127.0.0.1:41234" of the listener at \p index, after start().
    QString url(qsizetype index) const;
    quint16 port(qsizetype index) const;
    int openConnections() const;

    //! Takes over limits, allowed hosts and the files of the certificates, without closing anything; new
    //! connections have them at once. Listeners and workers stay what they were. A sentence when a
    //! certificate cannot be used: then nothing is changed.
    std::optional<QString> reload(const HttpServerOptions &options);

    //! Accepts nothing more, closes idle connections, lets answers in flight go out (HttpLimits::stopTime),
    //! returns when all threads have ended.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
