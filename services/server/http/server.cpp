#include "services/server/http/server.h"

#include "services/server/http/session.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace engine {

Session::Session(Engine &engine, Listener &listener)
    : m_engine(engine)
    , m_listener(listener)
{
    m_listener.sessions.insert(this);
    ++m_engine.open;
}

Session::~Session()
{
    m_listener.sessions.erase(this);
    --m_engine.open;
    m_engine.sessionEnded();
}

void Engine::sessionEnded()
{
    // The timer is the last thing that keeps the socket thread when all connections have gone.
    if (stopping && open == 0)
        stopTimer.cancel();
}

namespace {

void acceptNext(Engine &engine, Listener &listener);

//! Room for one more: the connection that has been silent longest goes. So a crowd of connections that never
//! say anything cannot lock out one that does.
bool makeRoom(Engine &engine, Listener &listener)
{
    if (listener.sessions.size() < static_cast<std::size_t>(engine.limits.connections))
        return true;
    Session *oldest = nullptr;
    std::size_t alive = 0;
    for (Session *session : listener.sessions) {
        if (session->state() == Session::State::Closed)
            continue;
        ++alive;
        if (session->isDispensable() && (!oldest || session->since() < oldest->since()))
            oldest = session;
    }
    if (alive < static_cast<std::size_t>(engine.limits.connections))
        return true;
    if (!oldest)
        return false;
    oldest->close();
    return true;
}

void accepted(Engine &engine, Listener &listener, tcp::socket socket)
{
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (!makeRoom(engine, listener)) {
        // Everybody is being served: say so in one write, without a session. A new socket's buffer always
        // takes it.
        HttpResponse response
            = HttpResponse::json(503, JsonValue::Object{{u"detail"_s, u"The service is busy."_s}});
        response.setHeader("Retry-After", "1");
        const QByteArray bytes = responseHead(response, {false, requestIdFor({})}) + response.body;
        if (!listener.tls) {
            socket.non_blocking(true, ignored);
            socket.write_some(
                asio::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())), ignored);
        }
        return;
    }
    if (listener.tls)
        makeTlsSession(std::move(socket), engine, listener)->begin();
    else
        std::make_shared<StreamSession<beast::tcp_stream>>(engine, listener, std::move(socket))->begin();
}

void acceptNext(Engine &engine, Listener &listener)
{
    listener.acceptor.async_accept([&](boost::system::error_code error, tcp::socket socket) {
        if (!listener.acceptor.is_open())
            return;
        if (!error) {
            accepted(engine, listener, std::move(socket));
            return acceptNext(engine, listener);
        }
        // Out of descriptors, most likely: trying again at once would only burn the processor.
        listener.pause.expires_after(std::chrono::milliseconds(100));
        listener.pause.async_wait([&](boost::system::error_code stopped) {
            if (!stopped)
                acceptNext(engine, listener);
        });
    });
}

//! The text is for the one who started the service.
void open(Engine &engine, Listener &listener, const QStringList &allowedHosts)
{
    const HttpListener &options = listener.options;
    const QString host = options.host == "localhost"_L1 ? u"127.0.0.1"_s : options.host;
    const tcp::endpoint endpoint(asio::ip::make_address(host.toStdString()), options.port);
    listener.acceptor.open(endpoint.protocol());
    listener.acceptor.set_option(asio::socket_base::reuse_address(true));
    listener.acceptor.bind(endpoint);
    listener.acceptor.listen(1024);
    const tcp::endpoint bound = listener.acceptor.local_endpoint();
    const bool isTls = !options.certificateFile.isEmpty();
    if (isTls)
        listener.tls = makeTlsContext(options.certificateFile, options.keyFile);
    listener.rules = GuardRules::forPort(bound.port(), isTls, allowedHosts);
    const QString name = bound.address().is_v6() ? u"[%1]"_s.arg(host) : host;
    listener.url = u"%1://%2:%3"_s.arg(isTls ? u"https"_s : u"http"_s, name).arg(bound.port());
    acceptNext(engine, listener);
}

void beginStop(Engine &engine)
{
    engine.stopping = true;
    std::vector<Session *> dispensable;
    for (const auto &listener : engine.listeners) {
        boost::system::error_code ignored;
        listener->acceptor.close(ignored);
        listener->pause.cancel();
        for (Session *session : listener->sessions) {
            if (session->isDispensable())
                dispensable.push_back(session);
        }
    }
    for (Session *session : dispensable)
        session->close();
    if (engine.open == 0)
        return;
    engine.stopTimer.expires_after(engine.limits.stopTime);
    engine.stopTimer.async_wait([&engine](boost::system::error_code cancelled) {
        if (cancelled)
            return;
        for (const auto &listener : engine.listeners) {
            for (Session *session : listener->sessions)
                session->close();
        }
    });
}

} // namespace
} // namespace engine

bool isSamePlace(const HttpListener &one, const HttpListener &other)
{
    return one.host == other.host && one.port == other.port && one.mount == other.mount;
}

struct HttpServer::Private
{
    HttpServerOptions options;
    HandlerFactory factory;
    QuickFactory quickFactory;
    BatchFactory batchFactory;
    Preparation preparation;
    engine::Engine engine;
    std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> work;
    std::thread thread;
};

HttpServer::HttpServer(const HttpServerOptions &options, HandlerFactory factory, Refuser refuser,
    QuickFactory quickFactory, BatchFactory batchFactory, PageRule isForBrowsers, Preparation preparation)
    : d(std::make_unique<Private>())
{
    d->options = options;
    d->factory = std::move(factory);
    d->quickFactory = std::move(quickFactory);
    d->batchFactory = std::move(batchFactory);
    d->preparation = std::move(preparation);
    d->engine.limits = options.limits;
    d->engine.watcher = options.watcher;
    d->engine.refuser = std::move(refuser);
    d->engine.isForBrowsers = std::move(isForBrowsers);
}

HttpServer::~HttpServer()
{
    stop();
}

std::optional<QString> HttpServer::start()
{
    engine::Engine &engine = d->engine;
    for (const HttpListener &options : d->options.listeners) {
        auto listener = std::make_unique<engine::Listener>(engine.io);
        listener->options = options;
        try {
            engine::open(engine, *listener, d->options.allowedHosts);
        } catch (const boost::system::system_error &error) {
            return u"Cannot listen on %1, port %2: %3"_s.arg(options.host)
                .arg(options.port)
                .arg(QString::fromStdString(error.code().message()));
        } catch (const std::exception &error) {
            return QString::fromUtf8(error.what());
        }
        engine.listeners.push_back(std::move(listener));
    }
    if (const auto problem
        = engine.pool.start(std::max(1, d->options.workers), d->factory, d->batchFactory, d->preparation))
        return problem;
    d->work.emplace(boost::asio::make_work_guard(engine.io));
    d->thread = std::thread([this] {
        try {
            if (d->quickFactory)
                d->engine.quick = d->quickFactory();
        } catch (const std::exception &failure) {
            qWarning("rollcall.server: everything goes through the workers: %s", failure.what());
        }
        // What one connection throws (out of memory, say) ends that connection, not the service.
        while (true) {
            try {
                d->engine.io.run();
                break;
            } catch (const std::exception &failure) {
                qWarning("rollcall.server: a connection was dropped: %s", failure.what());
            }
        }
        d->engine.quick = nullptr;
    });
    return std::nullopt;
}

QString HttpServer::url(qsizetype index) const
{
    return d->engine.listeners.at(static_cast<std::size_t>(index))->url;
}

quint16 HttpServer::port(qsizetype index) const
{
    return d->engine.listeners.at(static_cast<std::size_t>(index))->acceptor.local_endpoint().port();
}

int HttpServer::openConnections() const
{
    return d->engine.open;
}

std::optional<QString> HttpServer::reload(const HttpServerOptions &options)
{
    std::vector<std::shared_ptr<void>> contexts;
    try {
        for (const auto &listener : d->engine.listeners) {
            const HttpListener &known = listener->options;
            const auto wanted = std::find_if(options.listeners.cbegin(), options.listeners.cend(),
                [&](const HttpListener &one) { return isSamePlace(one, known); });
            const HttpListener &files = wanted == options.listeners.cend() ? known : *wanted;
            contexts.push_back(
                listener->tls ? engine::makeTlsContext(files.certificateFile, files.keyFile) : nullptr);
        }
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
    boost::asio::post(d->engine.io, [this, contexts, limits = options.limits, hosts = options.allowedHosts] {
        d->engine.limits = limits;
        for (std::size_t i = 0; i < contexts.size(); ++i) {
            engine::Listener &listener = *d->engine.listeners[i];
            listener.tls = contexts[i];
            listener.rules = GuardRules::forPort(
                listener.acceptor.local_endpoint().port(), listener.tls != nullptr, hosts);
        }
    });
    return std::nullopt;
}

void HttpServer::stop()
{
    if (d->thread.joinable()) {
        boost::asio::post(d->engine.io, [this] { engine::beginStop(d->engine); });
        d->work.reset();
        d->thread.join();
    }
    d->engine.pool.stop();
}

} // namespace rollcall
