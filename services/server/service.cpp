#include "services/server/service.h"

#include <QRandomGenerator>
#include <QThread>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 10;

bool isOnSqlite(const ServiceOptions &options)
{
    const auto address = readDatabaseAddress(options.database.url);
    return address && address->kind == DatabaseKind::Sqlite;
}

//! Longer and longer, and never twice the same: those that collided shall not meet again.
void pauseAfter(int tries)
{
    QThread::usleep(500 + QRandomGenerator::global()->bounded(1000u << std::min(tries, 6)));
}

// What went wrong is for our own log: a database's words can hold personal data and file names.
void logFailure(const HttpRequest &request, const std::exception &failure)
{
    qWarning("rollcall.server: request %s: %s", qPrintable(request.requestId), failure.what());
}

HttpResponse internalError(const Facade &facade)
{
    return facade.refusal(500, u"Internal Server Error"_s);
}

} // namespace

Service::Service(const ServiceOptions &options, std::vector<std::unique_ptr<Facade>> facades)
    : m_options(options)
    , m_facades(std::move(facades))
    , m_server(
          options.http,
          [this]() -> HttpServer::Handler {
              const auto database = std::make_shared<Database>(m_options.database);
              return [this, database](const HttpRequest &request, const QString &mount) {
                  return handle(request, mount, *database);
              };
          },
          [this](const QStringList &segments, const QString &mount, int status, const QString &sentence) {
              return refuse(segments, mount, status, sentence);
          },
          quickFactory(), batchFactory(),
          [this](const HttpRequest &request, const QString &mount) { return isForBrowsers(request, mount); })
    , m_webhooks(options.database, options.webhooks)
{ }

Service::~Service()
{
    stop();
}

void Service::migrateAll()
{
    Database database(m_options.database);
    for (const auto &facade : m_facades)
        migrate(database, facade->system());
    migrate(database, u"webhooks"_s);
}

std::optional<QString> Service::start()
{
    {
        Database database(m_options.database);
        for (const auto &facade : m_facades)
            facade->prepareStore(database);
    }
    if (const auto problem = m_server.start())
        return problem;
    m_webhooks.start();
    return std::nullopt;
}

void Service::stop()
{
    m_server.stop();
    m_webhooks.stop();
}

QString Service::url() const
{
    for (qsizetype i = 0; i < m_options.http.listeners.size(); ++i) {
        if (m_options.http.listeners[i].mount.isEmpty())
            return m_server.url(i);
    }
    return m_server.url(0);
}

QList<std::pair<QString, QString>> Service::systemUrls() const
{
    QList<std::pair<QString, QString>> urls;
    for (const auto &facade : m_facades) {
        const QString system = facade->system();
        QString found;
        for (qsizetype i = 0; i < m_options.http.listeners.size(); ++i) {
            const QString &mount = m_options.http.listeners[i].mount;
            if (mount == system)
                found = m_server.url(i);
            else if (mount.isEmpty() && found.isEmpty())
                found = m_server.url(i) + u'/' + system;
        }
        if (!found.isEmpty())
            urls.append({system, found});
    }
    return urls;
}

JsonValue Service::credentials() const
{
    JsonValue all = JsonValue::emptyObject();
    for (const auto &facade : m_facades)
        all.set(facade->system(), facade->clientCredentials());
    return all;
}

Service::Route Service::route(const QStringList &segments, const QString &mount) const
{
    const QString wanted = mount.isEmpty() ? segments.value(0) : mount;
    for (const auto &facade : m_facades) {
        if (facade->system() == wanted)
            return {facade.get(), !mount.isEmpty()};
    }
    return {};
}

//! The socket thread reads a file itself; for a server elsewhere it must not wait.
HttpServer::QuickFactory Service::quickFactory() const
{
    if (!isOnSqlite(m_options))
        return nullptr;
    return [this]() -> HttpServer::QuickHandler {
        DatabaseOptions readOnly = m_options.database;
        readOnly.readOnly = true;
        readOnly.busyMilliseconds = 0;
        const auto database = std::make_shared<Database>(readOnly);
        return [this, database](const HttpRequest &request, const QString &mount) {
            return handleQuickly(request, mount, *database);
        };
    };
}

HttpServer::BatchFactory Service::batchFactory() const
{
    if (!isOnSqlite(m_options))
        return nullptr;
    return [this]() -> HttpServer::BatchHandler {
        const auto database = std::make_shared<Database>(m_options.database);
        return [this, database](const std::vector<HttpServer::Question> &questions) {
            return handleBatch(questions, *database);
        };
    };
}

HttpRequest Service::relativeTo(const Route &found, const HttpRequest &request)
{
    HttpRequest relative = request;
    if (!found.ownListener) {
        relative.segments.removeFirst();
        relative.baseUrl += u'/' + found.facade->system();
    }
    return relative;
}

bool Service::isForBrowsers(const HttpRequest &request, const QString &mount) const
{
    const Route found = route(request.segments, mount);
    return found.facade && found.facade->isForBrowsers(relativeTo(found, request));
}

HttpResponse Service::ask(const Route &found, const HttpRequest &request, Database &database)
{
    if (found.ownListener)
        return found.facade->handle(request, database);
    return found.facade->handle(relativeTo(found, request), database);
}

HttpResponse Service::askInTransaction(const Route &found, const HttpRequest &request, Database &database)
{
    Transaction transaction(database);
    HttpResponse response = ask(found, request, database);
    transaction.commit();
    return response;
}

HttpResponse Service::handle(const HttpRequest &request, const QString &mount, Database &database) const
{
    const Route found = route(request.segments, mount);
    if (!found.facade)
        return refuse(request.segments, mount, 404, u"Not found."_s);
    const auto &answer = request.method == "GET" ? ask : askInTransaction;
    for (int tries = 1;; ++tries) {
        try {
            database.recover();
            return answer(found, request, database);
        } catch (const StoreError &failure) {
            // Undone as a whole, and nobody was answered: it may run again. A lost connection is tried once
            // more.
            const bool isLost = failure.reason() == StoreError::Reason::ConnectionLost;
            if (!failure.mayRunAgain() || tries >= (isLost ? 2 : mostTries)) {
                logFailure(request, failure);
                return internalError(*found.facade);
            }
            if (!isLost)
                pauseAfter(tries);
        } catch (const std::exception &failure) {
            logFailure(request, failure);
            return internalError(*found.facade);
        }
    }
}

//! A handler that throws loses its own work and nobody else's.
HttpResponse Service::handleInBatch(
    const HttpRequest &request, const QString &mount, Database &database) const
{
    const Route found = route(request.segments, mount);
    if (!found.facade)
        return refuse(request.segments, mount, 404, u"Not found."_s);
    try {
        return askInTransaction(found, request, database);
    } catch (const std::exception &failure) {
        logFailure(request, failure);
        return internalError(*found.facade);
    }
}

std::vector<HttpResponse> Service::handleBatch(
    const std::vector<HttpServer::Question> &questions, Database &database) const
{
    std::vector<HttpResponse> answers;
    try {
        Transaction all(database);
        for (const HttpServer::Question &question : questions)
            answers.push_back(handleInBatch(*question.request, *question.mount, database));
        all.commit();
    } catch (const std::exception &failure) {
        answers.clear();
        for (const HttpServer::Question &question : questions) {
            logFailure(*question.request, failure);
            answers.push_back(
                refuse(question.request->segments, *question.mount, 500, u"Internal Server Error"_s));
        }
    }
    return answers;
}

std::optional<HttpResponse> Service::handleQuickly(
    const HttpRequest &request, const QString &mount, Database &database) const
{
    const Route found = route(request.segments, mount);
    if (!found.facade || request.method != "GET")
        return std::nullopt;
    const HttpRequest relative = relativeTo(found, request);
    if (!found.facade->isQuick(relative))
        return std::nullopt;
    return found.facade->handle(relative, database); // what it throws sends the request to a worker
}

HttpResponse Service::refuse(
    const QStringList &segments, const QString &mount, int status, const QString &sentence) const
{
    const Route found = route(segments, mount);
    if (found.facade)
        return found.facade->refusal(status, sentence);
    return HttpResponse::json(status, JsonValue::Object{{u"detail"_s, sentence}});
}

} // namespace rollcall
