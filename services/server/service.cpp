#include "services/server/service.h"

#include "services/server/store/rerun.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isOnSqlite(const ServiceOptions &options)
{
    const auto address = readDatabaseAddress(options.database.url);
    return address && address->kind == DatabaseKind::Sqlite;
}

//! What went wrong, in a database's own words, without the lines in which it quotes what it was given.
void logFailure(ServiceLog &log, const HttpRequest &request, const std::exception &failure)
{
    const QString words = QString::fromUtf8(failure.what()).section(u'\n', 0, 0);
    log.write(LogLevel::Error, u"request failed", {{u"request"_s, request.requestId}, {u"problem"_s, words}});
}

QStringList systemsOf(const Service::Facades &facades)
{
    QStringList systems;
    for (const auto &facade : facades)
        systems.append(facade->system());
    return systems;
}

HttpServerOptions watched(HttpServerOptions options, std::function<void(const HttpAnswered &)> watcher)
{
    options.watcher = std::move(watcher);
    return options;
}

} // namespace

Service::Service(const ServiceOptions &options, Facades facades)
    : m_options(options)
    , m_facades(std::make_shared<const Facades>(std::move(facades)))
    , m_log(options.logLevel)
    , m_metrics(systemsOf(*m_facades))
    , m_server(
          watched(options.http, [this](const HttpAnswered &answered) { watch(answered); }),
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
          [this](const HttpRequest &request, const QString &mount) { return isForBrowsers(request, mount); },
          preparation())
    , m_webhooks(options.database, options.webhooks)
{ }

Service::~Service()
{
    stop();
}

void Service::migrateAll()
{
    Database database(m_options.database);
    for (const auto &facade : *facades())
        migrate(database, facade->system());
    migrate(database, u"webhooks"_s);
}

std::optional<QString> Service::start()
{
    {
        Database database(m_options.database);
        for (const auto &facade : *facades())
            facade->prepareStore(database);
    }
    if (const auto problem = m_server.start())
        return problem;
    m_webhooks.start();
    return std::nullopt;
}

std::optional<QString> Service::reload(const ServiceOptions &options, Facades facades)
{
    Database database(m_options.database);
    for (const auto &facade : facades)
        facade->prepareStore(database);
    if (auto problem = m_server.reload(options.http))
        return problem;
    m_log.setLevel(options.logLevel);
    const std::lock_guard lock(m_mutex);
    m_facades = std::make_shared<const Facades>(std::move(facades));
    return std::nullopt;
}

void Service::stop()
{
    m_isStopping = true;
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
    for (const auto &facade : *facades()) {
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
    for (const auto &facade : *facades())
        all.set(facade->system(), facade->clientCredentials());
    return all;
}

std::shared_ptr<const Service::Facades> Service::facades() const
{
    const std::lock_guard lock(m_mutex);
    return m_facades;
}

Service::Route Service::route(const QStringList &segments, const QString &mount) const
{
    const QString wanted = mount.isEmpty() ? segments.value(0) : mount;
    const auto all = facades();
    for (const auto &facade : *all) {
        if (facade->system() == wanted)
            return {{all, facade.get()}, !mount.isEmpty()};
    }
    return {};
}

void Service::watch(const HttpAnswered &answered)
{
    const Route found = route(answered.request.segments, answered.mount);
    const QString system = found.facade ? found.facade->system() : u"none"_s;
    m_metrics.count(system, answered);
    if (!m_log.wants(LogLevel::Info))
        return;
    const bool isKnown
        = QByteArrayList{"GET", "POST", "PUT", "PATCH", "DELETE"}.contains(answered.request.method);
    m_log.write(LogLevel::Info, u"request",
        {{u"request"_s, answered.request.requestId}, {u"system"_s, system},
            {u"method"_s, isKnown ? QString::fromLatin1(answered.request.method) : u"other"_s},
            {u"status"_s, answered.status}, {u"bytes"_s, qint64(answered.bytes)},
            {u"microseconds"_s, qint64(answered.time.count())}});
}

HttpResponse Service::answerForOperators(
    const HttpRequest &request, const QString &mount, Database &database) const
{
    const QString asked = mount.isEmpty() && request.segments.size() == 1 && request.method == "GET"
        ? request.segments[0]
        : QString();
    if (asked == "healthz"_L1)
        return HttpResponse::json(200, JsonValue::Object{{u"status"_s, u"alive"_s}});
    if (asked == "readyz"_L1) {
        if (m_isStopping)
            return HttpResponse::json(503, JsonValue::Object{{u"status"_s, u"stopping"_s}});
        try {
            database.recover();
            database.fact(u"kind"_s);
        } catch (const StoreError &failure) {
            logFailure(m_log, request, failure);
            return HttpResponse::json(503, JsonValue::Object{{u"status"_s, u"the store does not answer"_s}});
        }
        return HttpResponse::json(200, JsonValue::Object{{u"status"_s, u"ready"_s}});
    }
    if (asked == "metrics"_L1 && m_options.metrics) {
        return HttpResponse::text(200, "text/plain; version=0.0.4; charset=utf-8",
            m_metrics.text(m_server.openConnections(), database));
    }
    return refuse(request.segments, mount, 404, u"Not found."_s);
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

HttpServer::Preparation Service::preparation() const
{
    HttpServer::Preparation preparation;
    preparation.isNeeded = [this](const HttpRequest &request, const QString &mount) {
        const Route found = route(request.segments, mount);
        return found.facade && found.facade->isSlow(relativeTo(found, request));
    };
    preparation.act = [this](const HttpRequest &request, const QString &mount) {
        const Route found = route(request.segments, mount);
        DatabaseOptions readOnly = m_options.database;
        readOnly.readOnly = true;
        Database database(readOnly); // made in a fraction of the time that what is slow takes
        return found.facade->prepare(relativeTo(found, request), database);
    };
    return preparation;
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
    try {
        if (!found.facade)
            return answerForOperators(request, mount, database);
        const auto &answer = request.method == "GET" ? ask : askInTransaction;
        HttpResponse response;
        // Nobody was answered yet, so what was undone as a whole may run again.
        runUntilDone(database, [&] { response = answer(found, request, database); });
        return response;
    } catch (const std::exception &failure) {
        logFailure(m_log, request, failure);
        return refuse(request.segments, mount, 500, u"Internal Server Error"_s);
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
        logFailure(m_log, request, failure);
        return refuse(request.segments, mount, 500, u"Internal Server Error"_s);
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
            logFailure(m_log, *question.request, failure);
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
