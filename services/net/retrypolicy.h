#pragma once

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace rollcall::net {

//! Decides whether a read is tried again, and when. Pure: time and chance are handed in, so it can be tested
//! to the end.
//!
//! At most three attempts; waiting is chance alone ("full jitter") between nothing and a bound that doubles
//! from half a second to thirty; a client spends no more than a tenth of its requests of the last minute on
//! repeating; after five failures in a row nothing is repeated until a request succeeds again.
class RetryPolicy
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Random = std::function<double()>; //!< uniform in [0, 1)

    static constexpr int attemptLimit = 3;
    static constexpr Milliseconds firstBound{500};
    static constexpr Milliseconds lastBound{30'000};
    static constexpr std::chrono::seconds longestRetryAfter{300}; //!< what is longer is told, not waited for

    explicit RetryPolicy(Random random);

    void requestStarted(Milliseconds now);
    void requestSucceeded() { m_failuresInARow = 0; }
    void requestFailed() { ++m_failuresInARow; }

    //! How long to wait before the next attempt; nothing when there is to be none. Counts the repetition.
    //! \p retryAfter is what the service asked for; less is never waited.
    std::optional<Milliseconds> nextDelay(int attemptsMade, std::optional<std::chrono::seconds> retryAfter,
        Milliseconds remaining, Milliseconds now);

private:
    void forget(Milliseconds now);

    Random m_random;
    QList<Milliseconds> m_requests; // of the last minute
    QList<Milliseconds> m_repeats; // of the last minute
    int m_failuresInARow = 0;
};

} // namespace rollcall::net
