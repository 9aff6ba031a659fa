#include "services/server/store/rerun.h"

#include "services/server/store/database.h"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int mostTries = 10;
constexpr int mostTriesWhenLost = 2;

//! Longer and longer, and never twice the same: those that collided shall not meet again.
void pauseAfter(int tries)
{
    QThread::usleep(500 + QRandomGenerator::global()->bounded(1000u << std::min(tries, 6)));
}

} // namespace

void runUntilDone(Database &database, const std::function<void()> &act)
{
    for (int tries = 1;; ++tries) {
        try {
            database.recover();
            act();
            return;
        } catch (const StoreError &failure) {
            const bool isLost = failure.reason() == StoreError::Reason::ConnectionLost;
            if (!failure.mayRunAgain() || tries >= (isLost ? mostTriesWhenLost : mostTries))
                throw;
            if (!isLost)
                pauseAfter(tries);
        }
    }
}

} // namespace rollcall
