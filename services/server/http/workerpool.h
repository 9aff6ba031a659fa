#pragma once

#include "services/server/http/server.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace rollcall {

//! Threads that each own a handler; one more for changes when there is a batch handler. Jobs still waiting
//! when stop() is called are done first.
class WorkerPool
{
public:
    struct Job
    {
        HttpServer::Question question; //!< stays valid until answer is called
        //! Called once, in a worker thread; nothing when the handler failed.
        std::function<void(std::optional<HttpResponse>)> answer;
    };

    ~WorkerPool();
    //! Returns once every worker has its handler, or with the reason of the first that could not make one.
    std::optional<QString> start(int workers, const HttpServer::HandlerFactory &factory,
        const HttpServer::BatchFactory &batchFactory = nullptr);
    void post(Job job);
    void stop();

private:
    using Started = std::future<std::optional<QString>>;
    template <typename Factory> Started launch(const Factory &factory);
    void work(const HttpServer::Handler &handler);
    void work(const HttpServer::BatchHandler &handler);
    std::vector<Job> takeChanges();

    std::mutex m_mutex;
    std::condition_variable m_wake, m_wakeWriter;
    std::deque<Job> m_jobs, m_changes;
    std::vector<std::thread> m_threads;
    bool m_hasWriter = false;
    bool m_stopping = false;
};

} // namespace rollcall
