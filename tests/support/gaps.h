#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <utility>

namespace rollcall::test {

//! Watches the event loop: the longest time between two of its turns.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_timer.setInterval(2);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = qMax(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }

    //! Milliseconds, since the last call.
    int take()
    {
        m_longest = qMax(m_longest, m_clock.restart());
        return int(std::exchange(m_longest, 0));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace rollcall::test
