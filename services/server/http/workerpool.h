#pragma once

#include "services/server/http/server.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace rollcall {

//! Threads that each own a handler. Jobs still waiting when stop() is called are done first.
class WorkerPool
{
public:
    using Job = std::function<void(const HttpServer::Handler &handler)>;

    ~WorkerPool();
    //! Returns once every worker has its handler, or with the reason of the first that could not make one.
    std::optional<QString> start(int workers, const HttpServer::HandlerFactory &factory);
    void post(Job job);
    void stop();

private:
    void work(const HttpServer::Handler &handler);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::vector<std::thread> m_threads;
    bool m_stopping = false;
};

} // namespace rollcall
