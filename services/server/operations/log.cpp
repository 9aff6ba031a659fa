#include "services/server/operations/log.h"

#include "services/json/json.h"

#include <QDateTime>

#include <errno.h>
#include <poll.h>
#include <unistd.h>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWaiting = 10'000;
constexpr int mostPause = 1000; // milliseconds for a reader that takes nothing

QString nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return u"error"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Info:
        break;
    }
    return u"info"_s;
}

QByteArray lineOf(LogLevel level, QStringView event, const JsonValue::Object &members)
{
    JsonValue line
        = JsonValue::Object{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"level"_s, nameOf(level)}, {u"event"_s, event.toString()}};
    for (const JsonMember &member : members)
        line.set(member.name, member.value);
    return json::encode(line) + '\n';
}

//! False when nobody reads, and nobody may wait for a reader any more.
bool put(int descriptor, const QByteArray &line, const std::atomic<bool> &ending)
{
    qsizetype done = 0;
    while (done < line.size()) {
        pollfd file{descriptor, POLLOUT, 0};
        if (::poll(&file, 1, mostPause) == 0) {
            if (ending)
                return false;
            continue;
        }
        const ssize_t size
            = ::write(descriptor, line.constData() + done, static_cast<std::size_t>(line.size() - done));
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (size <= 0)
            return false;
        done += size;
    }
    return true;
}

} // namespace

ServiceLog::ServiceLog(LogLevel level, int descriptor)
    : m_level(level)
    , m_descriptor(descriptor)
    , m_thread([this] { work(); })
{ }

ServiceLog::~ServiceLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ServiceLog::write(LogLevel level, QStringView event, const JsonValue::Object &members)
{
    if (!wants(level))
        return;
    const QByteArray line = lineOf(level, event, members);
    {
        const std::lock_guard lock(m_mutex);
        if (m_lines.size() >= mostWaiting) {
            ++m_leftOut;
            return;
        }
        if (m_leftOut > 0) {
            m_lines.push_back(
                lineOf(LogLevel::Warning, u"lines left out", {{u"count"_s, std::exchange(m_leftOut, 0)}}));
        }
        m_lines.push_back(line);
    }
    m_wake.notify_one();
}

void ServiceLog::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_lines.empty(); });
        const std::vector<QByteArray> lines = std::exchange(m_lines, {});
        const bool isLast = m_ending;
        lock.unlock();
        for (const QByteArray &line : lines) {
            if (!put(m_descriptor, line, m_ending))
                return;
        }
        lock.lock();
        if (isLast && m_lines.empty())
            return;
    }
}

} // namespace rollcall
