#pragma once

#include "services/domain/jsonvalue.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace rollcall {

enum class LogLevel { Error, Warning, Info };

//! Lines of JSON on standard error, one for each event, each with "time", "level" and "event". Nothing that a
//! client or a database said belongs into them: no path, no query, no name.
//!
//! Written by a thread of its own: who logs never waits for the reader. When the reader is too slow, lines
//! are left out and the next one that is written says how many.
class ServiceLog
{
public:
    explicit ServiceLog(LogLevel level, int descriptor = 2);
    ~ServiceLog(); //!< writes what waits, if somebody reads
    ServiceLog(const ServiceLog &) = delete;
    ServiceLog &operator=(const ServiceLog &) = delete;

    void setLevel(LogLevel level) { m_level = level; }
    bool wants(LogLevel level) const { return level <= m_level; }
    //! Any thread. \p members follow "time", "level" and "event".
    void write(LogLevel level, QStringView event, const JsonValue::Object &members = {});

private:
    void work();
    std::atomic<LogLevel> m_level;
    int m_descriptor;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<QByteArray> m_lines;
    qint64 m_leftOut = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace rollcall
