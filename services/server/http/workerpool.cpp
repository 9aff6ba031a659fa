#include "services/server/http/workerpool.h"

#include <future>

namespace rollcall {

WorkerPool::~WorkerPool()
{
    stop();
}

std::optional<QString> WorkerPool::start(int workers, const HttpServer::HandlerFactory &factory)
{
    std::vector<std::future<std::optional<QString>>> started;
    for (int i = 0; i < workers; ++i) {
        auto promise = std::make_shared<std::promise<std::optional<QString>>>();
        started.push_back(promise->get_future());
        m_threads.emplace_back([this, promise, factory] {
            HttpServer::Handler handler;
            try {
                handler = factory();
            } catch (const std::exception &error) {
                promise->set_value(QString::fromUtf8(error.what()));
                return;
            }
            promise->set_value(std::nullopt);
            work(handler);
        });
    }
    std::optional<QString> problem;
    for (auto &one : started) {
        const std::optional<QString> answer = one.get();
        if (!problem)
            problem = answer;
    }
    if (problem)
        stop();
    return problem;
}

void WorkerPool::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WorkerPool::work(const HttpServer::Handler &handler)
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(handler);
    }
}

void WorkerPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace rollcall
