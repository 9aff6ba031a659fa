#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>

namespace rollcall {

//! One POST of JSON to a receiver.
struct WebhookPost
{
    QString target;
    QString deliveryKey; //!< the same for every attempt
    QByteArray authorization; //!< empty: no such header
    QByteArray body;
};

struct WebhookPostRules
{
    bool allowPrivateTargets = false; //!< loopback, private, link-local and other addresses of no public host
    bool allowHttp = false;
    QString caFile; //!< empty: what OpenSSL trusts by default
    std::chrono::milliseconds timeout = std::chrono::seconds(10); //!< for everything, look-up to answer
};

struct WebhookPostResult
{
    int status = 0; //!< 0: no answer came
    QString problem; //!< a sentence without addresses; empty when an answer came
};

//! Sends \p post once, follows no redirect and throws away what the answer says. Blocks, but gives up soon
//! after \p stopping is set; only a name look-up cannot be cut short. Never throws.
WebhookPostResult sendWebhookPost(
    const WebhookPost &post, const WebhookPostRules &rules, const std::atomic<bool> &stopping);

} // namespace rollcall
