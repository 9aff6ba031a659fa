#pragma once

#include "services/server/facade.h"
#include "services/server/http/server.h"
#include "services/server/store/database.h"
#include "services/server/webhooks/sender.h"

#include <memory>
#include <vector>

namespace rollcall {

struct ServiceOptions
{
    HttpServerOptions http; //!< a listener without a mount serves every system below "/<system>"
    DatabaseOptions database;
    WebhookOptions webhooks;
};

//! Several systems behind one engine and one database: mounts, one connection to the store per worker,
//! answers for what no system is asked about. Every request but GET is one transaction, committed before it
//! is answered. On SQLite, where one writes at a time, those that wait share a commit; on PostgreSQL they run
//! side by side, and one that another was in the way of runs again.
class Service
{
public:
    Service(const ServiceOptions &options, std::vector<std::unique_ptr<Facade>> facades);
    ~Service();

    //! Brings the tables up to date. Throws StoreError. Before start().
    void migrateAll();
    //! A sentence when it cannot. Throws StoreError when the settings cannot be laid into the store.
    std::optional<QString> start();
    void stop();

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
        const Facade *facade = nullptr;
        bool ownListener = false; //!< nothing to take off the path
    };
    Route route(const QStringList &segments, const QString &mount) const;
    //! \p request as the system of \p found sees it.
    static HttpRequest relativeTo(const Route &found, const HttpRequest &request);
    bool isForBrowsers(const HttpRequest &request, const QString &mount) const;
    static HttpResponse ask(const Route &found, const HttpRequest &request, Database &database);
    static HttpResponse askInTransaction(const Route &found, const HttpRequest &request, Database &database);
    HttpServer::QuickFactory quickFactory() const;
    HttpServer::BatchFactory batchFactory() const;
    HttpResponse handle(const HttpRequest &request, const QString &mount, Database &database) const;
    HttpResponse handleInBatch(const HttpRequest &request, const QString &mount, Database &database) const;
    std::vector<HttpResponse> handleBatch(
        const std::vector<HttpServer::Question> &questions, Database &database) const;
    std::optional<HttpResponse> handleQuickly(
        const HttpRequest &request, const QString &mount, Database &database) const;
    HttpResponse refuse(
        const QStringList &segments, const QString &mount, int status, const QString &sentence) const;

    ServiceOptions m_options;
    std::vector<std::unique_ptr<Facade>> m_facades;
    HttpServer m_server;
    WebhookSender m_webhooks;
};

} // namespace rollcall
