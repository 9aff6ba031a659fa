#include "services/net/retrypolicy.h"

#include <algorithm>

namespace rollcall::net {

namespace {

constexpr std::chrono::milliseconds window{60'000};
constexpr int circuitLimit = 5;
// A console that sends ten requests a minute could never repeat one; this many are free.
constexpr qsizetype freeRepeats = 5;

} // namespace

RetryPolicy::RetryPolicy(Random random)
    : m_random(std::move(random))
{ }

void RetryPolicy::requestStarted(Milliseconds now)
{
    forget(now);
    m_requests.append(now);
}

std::optional<RetryPolicy::Milliseconds> RetryPolicy::nextDelay(int attemptsMade,
    std::optional<std::chrono::seconds> retryAfter, Milliseconds remaining, Milliseconds now)
{
    forget(now);
    if (attemptsMade >= attemptLimit || m_failuresInARow >= circuitLimit)
        return std::nullopt;
    if (m_repeats.size() >= std::max(freeRepeats, m_requests.size() / 10))
        return std::nullopt;
    if (retryAfter && *retryAfter > longestRetryAfter)
        return std::nullopt;
    const Milliseconds bound = std::min(lastBound, firstBound * (1 << std::max(0, attemptsMade - 1)));
    auto delay = Milliseconds(qint64(double(bound.count()) * m_random()));
    if (retryAfter)
        delay += *retryAfter; // chance on top, or everybody comes back in the same second
    if (delay >= remaining)
        return std::nullopt;
    m_repeats.append(now);
    return delay;
}

void RetryPolicy::forget(Milliseconds now)
{
    const auto isOld = [now](Milliseconds at) { return at + window <= now; };
    // Both lists are in order of time.
    for (QList<Milliseconds> *list : {&m_requests, &m_repeats})
        list->erase(list->begin(), std::partition_point(list->begin(), list->end(), isOld));
}

} // namespace rollcall::net
