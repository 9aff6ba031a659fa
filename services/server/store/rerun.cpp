#include "services/server/store/rerun.h"

#include "services/server/store/database.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace rollcall {

namespace {

//! Not a number of tries: PostgreSQL locks whole pages for SERIALIZABLE, in a small table all of it, so that
//! one of many writers may lose many times in a row although they change different rows.
constexpr std::chrono::seconds patience{10};
constexpr int mostTriesWhenLost = 2;

//! Longer and longer, and never twice the same: those that collided shall not meet again.
void pauseAfter(int tries)
{
    QThread::usleep(500 + QRandomGenerator::global()->bounded(1000u << std::min(tries, 6)));
}

} // namespace

void runUntilDone(Database &database, const std::function<void()> &act)
{
    const QDeadlineTimer until(patience);
    int lost = 0;
    for (int tries = 1;; ++tries) {
        try {
            database.recover();
            act();
            return;
        } catch (const StoreError &failure) {
            const bool isLost = failure.reason() == StoreError::Reason::ConnectionLost;
            lost += isLost;
            if (!failure.mayRunAgain() || lost >= mostTriesWhenLost || until.hasExpired())
                throw;
            if (!isLost)
                pauseAfter(tries);
        }
    }
}

} // namespace rollcall
