#pragma once

#include "services/server/store/database.h"
#include "services/server/webhooks/post.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace rollcall {

struct WebhookOptions
{
    WebhookPostRules rules;
    int attempts = 8; //!< so many, then the delivery has failed
    std::chrono::milliseconds first = std::chrono::seconds(5); //!< before the second attempt
    int factor = 3; //!< each further wait is so many times the one before
    std::chrono::milliseconds longest = std::chrono::hours(6);
    std::chrono::milliseconds pollTime = std::chrono::milliseconds(500);
    int keepDays = 30; //!< how long an ended delivery and its attempts are kept
    int workers = 4; //!< so many deliveries are under way at a time, each to another receiver
};

//! Sends what enqueueWebhook() wrote, in threads with a connection to the store each. A 2xx answer
//! ends a delivery, 410 fails it, anything else is tried again later. At least once: what was under way when
//! the process died is sent again, under the same delivery id, when its lease has run out. Several senders,
//! also of several processes, share one database.
class WebhookSender
{
public:
    WebhookSender(const DatabaseOptions &database, const WebhookOptions &options);
    ~WebhookSender(); //!< stops
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    void start();
    //! Gives up what is under way; it is due again at once. Returns within a second.
    void stop();

private:
    struct Due
    {
        qint64 id = 0;
        int attempt = 0; //!< 1 for the first
        WebhookPost post;
    };
    void work(bool tidies);
    bool sendOne(Database &database);
    std::optional<Due> take(Database &database) const;
    std::optional<Due> claim(Database &database, qint64 id, qint64 time) const;
    void record(Database &database, const Due &due, const WebhookPostResult &result, qint64 begun,
        qint64 ended) const;
    void handBack(Database &database, const Due &due) const;
    void forgetOld(Database &database) const;
    qint64 waitAfter(int attempt) const;

    DatabaseOptions m_database;
    WebhookOptions m_options;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::thread> m_threads;
};

} // namespace rollcall
