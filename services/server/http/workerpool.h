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
        HttpRequest *request; //!< stays valid until answer is called, as the mount does
        const QString *mount;
        //! Called once, in a worker thread; nothing when the handler failed.
        std::function<void(std::optional<HttpResponse>)> answer;
        bool isPrepared = true; //!< set by post()
    };

    ~WorkerPool();
    //! Returns once every worker has its handler, or with the reason of the first that could not make one.
    std::optional<QString> start(int workers, const HttpServer::HandlerFactory &factory,
        const HttpServer::BatchFactory &batchFactory = nullptr, HttpServer::Preparation preparation = {});
    void post(Job job);
    void stop();

private:
    using Started = std::future<std::optional<QString>>;
    template <typename Factory> Started launch(std::thread &thread, const Factory &factory);
    void work(const HttpServer::Handler &handler);
    void work(const HttpServer::BatchHandler &handler);
    void postChange(Job job);
    void prepare(Job &job) const;
    std::vector<Job> takeChanges();

    std::mutex m_mutex;
    std::condition_variable m_wake, m_wakeWriter;
    std::deque<Job> m_jobs, m_changes;
    std::vector<std::thread> m_threads;
    std::thread m_writer;
    HttpServer::Preparation m_preparation;
    bool m_hasWriter = false;
    bool m_stopping = false; // no more jobs come
    bool m_lastChanges = false; // no more changes come, from the workers neither
};

} // namespace rollcall
