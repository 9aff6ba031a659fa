#include "services/server/http/workerpool.h"

namespace rollcall {

namespace {

void logFailure(const WorkerPool::Job &job, const std::exception &failure)
{
    qWarning("rollcall.server: request %s failed: %s", qPrintable(job.request->requestId), failure.what());
}

} // namespace

WorkerPool::~WorkerPool()
{
    stop();
}

//! Starts a thread that makes its handler and works with it; what it says is nothing, or why it could not.
template <typename Factory>
WorkerPool::Started WorkerPool::launch(std::thread &thread, const Factory &factory)
{
    auto promise = std::make_shared<std::promise<std::optional<QString>>>();
    Started started = promise->get_future();
    thread = std::thread([this, promise, factory] {
        decltype(factory()) handler;
        try {
            handler = factory();
        } catch (const std::exception &error) {
            promise->set_value(QString::fromUtf8(error.what()));
            return;
        }
        promise->set_value(std::nullopt);
        work(handler);
    });
    return started;
}

std::optional<QString> WorkerPool::start(int workers, const HttpServer::HandlerFactory &factory,
    const HttpServer::BatchFactory &batchFactory, HttpServer::Preparation preparation)
{
    std::vector<Started> started;
    m_hasWriter = batchFactory != nullptr;
    m_preparation = std::move(preparation);
    for (int i = 0; i < workers; ++i)
        started.push_back(launch(m_threads.emplace_back(), factory));
    if (m_hasWriter)
        started.push_back(launch(m_writer, batchFactory));
    std::optional<QString> problem;
    for (Started &one : started) {
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
    const bool isChange = job.request->method != "GET";
    job.isPrepared
        = !isChange || !m_preparation.isNeeded || !m_preparation.isNeeded(*job.request, *job.mount);
    if (isChange && m_hasWriter && job.isPrepared)
        return postChange(std::move(job));
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WorkerPool::postChange(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(std::move(job));
    }
    m_wakeWriter.notify_one();
}

void WorkerPool::prepare(Job &job) const
{
    try {
        job.request->prepared = m_preparation.act(*job.request, *job.mount);
    } catch (const std::exception &failure) {
        logFailure(job, failure);
    }
    job.isPrepared = true;
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
        if (!job.isPrepared) {
            prepare(job);
            if (m_hasWriter) {
                postChange(std::move(job));
                continue;
            }
        }
        std::optional<HttpResponse> response;
        try {
            response = handler(*job.request, *job.mount);
        } catch (const std::exception &failure) {
            logFailure(job, failure);
        }
        job.answer(std::move(response));
    }
}

//! Waits for the first, and takes with it what has come meanwhile; nothing at the end.
std::vector<WorkerPool::Job> WorkerPool::takeChanges()
{
    std::unique_lock lock(m_mutex);
    m_wakeWriter.wait(lock, [this] { return m_lastChanges || !m_changes.empty(); });
    std::vector<Job> taken;
    while (!m_changes.empty() && taken.size() < HttpServer::mostAtOnce) {
        taken.push_back(std::move(m_changes.front()));
        m_changes.pop_front();
    }
    return taken;
}

void WorkerPool::work(const HttpServer::BatchHandler &handler)
{
    while (true) {
        // Let go of before the next wait: a job keeps the socket thread from ending.
        const std::vector<Job> jobs = takeChanges();
        if (jobs.empty())
            return;
        std::vector<HttpServer::Question> questions;
        for (const Job &job : jobs)
            questions.push_back({job.request, job.mount});
        std::vector<HttpResponse> responses;
        try {
            responses = handler(questions);
        } catch (const std::exception &failure) {
            responses.clear();
            logFailure(jobs.front(), failure);
        }
        for (std::size_t i = 0; i < jobs.size(); ++i)
            jobs[i].answer(i < responses.size() ? std::optional(std::move(responses[i])) : std::nullopt);
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
    {
        const std::lock_guard lock(m_mutex);
        m_lastChanges = true;
    }
    m_wakeWriter.notify_all();
    if (m_writer.joinable())
        m_writer.join();
}

} // namespace rollcall
