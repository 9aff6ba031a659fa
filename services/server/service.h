#pragma once

#include "services/server/facade.h"
#include "services/server/http/server.h"
#include "services/server/operations/log.h"
#include "services/server/operations/metrics.h"
#include "services/server/store/database.h"
#include "services/server/webhooks/sender.h"

#include <memory>
#include <mutex>
#include <vector>

namespace rollcall {

struct ServiceOptions
{
    HttpServerOptions http; //!< a listener without a mount serves every system below "/<system>"
    DatabaseOptions database;
    WebhookOptions webhooks;
    LogLevel logLevel = LogLevel::Warning;
    bool metrics = true; //!< GET /metrics is served
};

//! Several systems behind one engine and one database: mounts, one connection to the store per worker,
//! answers for what no system is asked about. Every request but GET is one transaction, committed before it
//! is answered. On SQLite, where one writes at a time, those that wait share a commit; on PostgreSQL they run
//! side by side, and one that another was in the way of runs again.
//!
//! On listeners for every system GET /healthz says that the process answers, GET /readyz that it and its
//! store can do their work (503 otherwise), GET /metrics gives the figures.
class Service
{
public:
    using Facades = std::vector<std::unique_ptr<Facade>>;

    Service(const ServiceOptions &options, Facades facades);
    ~Service();

    //! Brings the tables up to date. Throws StoreError. Before start().
    void migrateAll();
    //! A sentence when it cannot. Throws StoreError when the settings cannot be laid into the store.
    std::optional<QString> start();
    //! Takes over what may change while it serves: the façades with their settings, limits, allowed hosts,
    //! certificates, the level of the log. Nothing is closed, and requests that are under way keep the façade
    //! they began with. A sentence when it cannot: then all is as before. Throws StoreError as start() does.
    std::optional<QString> reload(const ServiceOptions &options, Facades facades);
    void stop();
    ServiceLog &log() { return m_log; }

    QString
    url() const; //!< of the first listener that serves every system; of the first one when there is none
    //! Where each system is served: at its own listener when it has one, otherwise below url(). In order of
    //! the façades.
    QList<std::pair<QString, QString>> systemUrls() const;
    //! What clients need, by system.
    JsonValue credentials() const;

private:
    struct Route
    {
        std::shared_ptr<const Facade> facade; //!< null: no system has the address
        bool ownListener = false; //!< nothing to take off the path
    };
    std::shared_ptr<const Facades> facades() const;
    Route route(const QStringList &segments, const QString &mount) const;
    void watch(const HttpAnswered &answered);
    HttpResponse answerForOperators(
        const HttpRequest &request, const QString &mount, Database &database) const;
    //! \p request as the system of \p found sees it.
    static HttpRequest relativeTo(const Route &found, const HttpRequest &request);
    bool isForBrowsers(const HttpRequest &request, const QString &mount) const;
    static HttpResponse ask(const Route &found, const HttpRequest &request, Database &database);
    static HttpResponse askInTransaction(const Route &found, const HttpRequest &request, Database &database);
    HttpServer::QuickFactory quickFactory() const;
    HttpServer::BatchFactory batchFactory() const;
    HttpServer::Preparation preparation() const;
    HttpResponse handle(const HttpRequest &request, const QString &mount, Database &database) const;
    HttpResponse handleInBatch(const HttpRequest &request, const QString &mount, Database &database) const;
    std::vector<HttpResponse> handleBatch(
        const std::vector<HttpServer::Question> &questions, Database &database) const;
    std::optional<HttpResponse> handleQuickly(
        const HttpRequest &request, const QString &mount, Database &database) const;
    HttpResponse refuse(
        const QStringList &segments, const QString &mount, int status, const QString &sentence) const;

    ServiceOptions m_options;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Facades> m_facades; //!< under m_mutex; what it points to never changes
    mutable ServiceLog m_log;
    ServiceMetrics m_metrics;
    std::atomic<bool> m_isStopping = false;
    HttpServer m_server;
    WebhookSender m_webhooks;
};

} // namespace rollcall
