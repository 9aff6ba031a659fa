#pragma once

// Private to the two translation units of the engine: the only header that knows Boost.

#include "services/server/http/guard.h"
#include "services/server/http/server.h"
#include "services/server/http/workerpool.h"

#include <atomic>
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <unordered_set>
#include <utility> // before asio 1.74, which forgets it in C++20

namespace rollcall::engine {

namespace asio = boost::asio;
namespace beast = boost::beast;
using tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;

class Session;

struct Listener
{
    HttpListener options;
    GuardRules rules;
    tcp::acceptor acceptor;
    asio::steady_timer pause; // after the system ran out of descriptors
    std::shared_ptr<void> tls;
    std::unordered_set<Session *> sessions;
    QString url;

    explicit Listener(asio::io_context &io)
        : acceptor(io)
        , pause(io)
    { }
};

//! What the sessions share. Everything but the pool and the counter belongs to the socket thread.
struct Engine
{
    HttpLimits limits;
    HttpServer::Refuser refuser;
    HttpServer::PageRule isForBrowsers;
    HttpServer::QuickHandler quick;
    std::function<void(const HttpAnswered &)> watcher;
    asio::io_context io{1};
    asio::steady_timer stopTimer{io};
    bool stopping = false;
    std::atomic<int> open = 0;
    WorkerPool pool;
    std::vector<std::unique_ptr<Listener>> listeners;

    void sessionEnded();
};

//! One connection, as the engine sees it.
class Session
{
public:
    enum class State { Handshake, Idle, Head, Body, Handling, Writing, Draining, Closed };

    Session(Engine &engine, Listener &listener);
    virtual ~Session();
    virtual void begin() = 0;
    virtual void close() = 0; //!< now; what was under way is lost

    //! Nothing of value is lost when it is closed.
    bool isDispensable() const
    {
        return m_state == State::Idle || m_state == State::Head || m_state == State::Handshake;
    }
    State state() const { return m_state; }
    Clock::time_point since() const { return m_since; }

protected:
    void enter(State state)
    {
        m_state = state;
        m_since = Clock::now();
    }
    Engine &m_engine;
    Listener &m_listener;

private:
    State m_state = State::Handshake;
    Clock::time_point m_since = Clock::now();
};

//! Throws an exception whose text says what is wrong with the files.
std::shared_ptr<void> makeTlsContext(const QString &certificateFile, const QString &keyFile);
std::shared_ptr<Session> makeTlsSession(tcp::socket &&socket, Engine &engine, Listener &listener);

} // namespace rollcall::engine
