#include "services/server/webhooks/sender.h"

#include "services/server/store/rerun.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace rollcall {

namespace {

constexpr qint64 leaseMargin = 5000; // milliseconds beyond the time-out, for writing down how it went
constexpr qint64 milliSecondsPerDay = 24LL * 60 * 60 * 1000;
constexpr std::chrono::hours tidyTime{1};

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

WebhookSender::WebhookSender(const DatabaseOptions &database, const WebhookOptions &options)
    : m_database(database)
    , m_options(options)
{ }

WebhookSender::~WebhookSender()
{
    stop();
}

void WebhookSender::start()
{
    m_stopping = false;
    for (int i = 0; i < m_options.workers; ++i)
        m_threads.emplace_back([this, i] { work(i == 0); });
}

void WebhookSender::stop()
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

void WebhookSender::work(bool tidies)
{
    std::unique_ptr<Database> database;
    std::optional<std::chrono::steady_clock::time_point> tidied;
    while (!m_stopping) {
        bool again = false;
        try {
            if (!database)
                database = std::make_unique<Database>(m_database);
            const auto time = std::chrono::steady_clock::now();
            if (tidies && (!tidied || time - *tidied >= tidyTime)) {
                forgetOld(*database);
                tidied = time;
            }
            again = sendOne(*database);
        } catch (const std::exception &failure) {
            qWarning("rollcall.webhooks: %s", failure.what());
            database.reset(); // a connection that has gone is made anew
        }
        if (again)
            continue;
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_options.pollTime, [this] { return m_stopping.load(); });
    }
}

bool WebhookSender::sendOne(Database &database)
{
    const std::optional<Due> due = take(database);
    if (!due)
        return false;
    const qint64 begun = now();
    const WebhookPostResult result = sendWebhookPost(due->post, m_options.rules, m_stopping);
    const qint64 ended = now();
    runUntilDone(database, [&] {
        if (m_stopping && result.status == 0)
            handBack(database, *due);
        else
            record(database, *due, result, begun, ended);
    });
    return true;
}

std::optional<WebhookSender::Due> WebhookSender::take(Database &database) const
{
    const qint64 time = now();
    std::optional<qint64> id;
    {
        // One at a time to a receiver: a slow one holds up its own messages and nobody else's.
        auto look = database.prepare(
            "SELECT id FROM webhook_deliveries due WHERE state = 'pending' AND due_at <= ? "
            "AND lease_until <= ? AND NOT EXISTS (SELECT 1 FROM webhook_deliveries other "
            "WHERE other.system = due.system AND other.hook = due.hook AND other.state = 'pending' "
            "AND other.lease_until > ?) ORDER BY due_at, id LIMIT 1");
        if (look.run(time, time, time).next())
            id = look.integer(0);
    }
    if (!id)
        return std::nullopt;
    std::optional<Due> due;
    runUntilDone(database, [&] { due = claim(database, *id, time); });
    return due;
}

//! Null when another sender was quicker.
std::optional<WebhookSender::Due> WebhookSender::claim(Database &database, qint64 id, qint64 time) const
{
    std::optional<Due> due;
    Transaction transaction(database);
    {
        auto claim = database.prepare(
            "UPDATE webhook_deliveries SET lease_until = ? WHERE id = ? AND state = 'pending' "
            "AND due_at <= ? AND lease_until <= ? "
            "RETURNING attempts, target, delivery_key, authorization_header, body");
        claim.run(time + m_options.rules.timeout.count() + leaseMargin, id, time, time);
        if (claim.next()) {
            due = Due{id, static_cast<int>(claim.integer(0)) + 1,
                {claim.text(1), claim.text(2), claim.bytes(3), claim.bytes(4)}};
        }
    }
    transaction.commit();
    return due;
}

void WebhookSender::record(
    Database &database, const Due &due, const WebhookPostResult &result, qint64 begun, qint64 ended) const
{
    const bool isDone = result.status >= 200 && result.status < 300;
    const bool isLost = !isDone && (result.status == 410 || due.attempt >= m_options.attempts);
    const QString state = isDone ? QStringLiteral("delivered")
        : isLost                 ? QStringLiteral("failed")
                                 : QStringLiteral("pending");
    Transaction transaction(database);
    database
        .prepare("INSERT INTO webhook_attempts (delivery, attempted_at, status, problem, milliseconds) "
                 "VALUES (?, ?, ?, ?, ?)")
        .run(due.id, begun, result.status, result.problem, ended - begun);
    database
        .prepare("UPDATE webhook_deliveries SET state = ?, attempts = ?, due_at = ?, lease_until = 0, "
                 "ended_at = ? WHERE id = ?")
        .run(state, due.attempt, ended + waitAfter(due.attempt), isDone || isLost ? ended : 0LL, due.id);
    transaction.commit();
}

void WebhookSender::handBack(Database &database, const Due &due) const
{
    Transaction transaction(database);
    database.prepare("UPDATE webhook_deliveries SET lease_until = 0 WHERE id = ?").run(due.id);
    transaction.commit();
}

void WebhookSender::forgetOld(Database &database) const
{
    Transaction transaction(database);
    database.prepare("DELETE FROM webhook_deliveries WHERE state <> 'pending' AND ended_at < ?")
        .run(now() - m_options.keepDays * milliSecondsPerDay);
    transaction.commit();
}

qint64 WebhookSender::waitAfter(int attempt) const
{
    const qint64 longest = m_options.longest.count();
    qint64 wait = std::min<qint64>(m_options.first.count(), longest);
    for (int i = 1; i < attempt && wait < longest; ++i)
        wait = std::min(wait * m_options.factor, longest);
    // Half of it by chance, so that what failed together is not tried again together.
    return wait / 2
        + static_cast<qint64>(QRandomGenerator::global()->generateDouble() * static_cast<double>(wait) / 2);
}

} // namespace rollcall
