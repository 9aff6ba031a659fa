#include "services/server/operations/metrics.h"

#include "services/server/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>

namespace rollcall {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

void head(QByteArray &text, const QByteArray &name, const char *type, const char *help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void value(QByteArray &text, const QByteArray &name, const QByteArray &number)
{
    text += name + ' ' + number + '\n';
}

void gauge(QByteArray &text, const char *name, const char *help, double number)
{
    head(text, name, "gauge", help);
    value(text, name, QByteArray::number(number, 'g', 15));
}

//! Seconds since 1970.
double bootTime()
{
    QFile computer(QStringLiteral("/proc/stat"));
    if (!computer.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = computer.readAll();
    const qsizetype at = all.indexOf("btime ");
    return at < 0 ? 0 : all.mid(at + 6, all.indexOf('\n', at) - at - 6).toDouble();
}

//! What the kernel says about this process; nothing where it says nothing.
void addProcess(QByteArray &text)
{
    QFile memory(QStringLiteral("/proc/self/statm"));
    if (memory.open(QIODevice::ReadOnly)) {
        const QByteArrayList pages = memory.readAll().split(' ');
        gauge(text, "process_resident_memory_bytes", "Memory in use.",
            pages.value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)));
    }
    QFile times(QStringLiteral("/proc/self/stat"));
    if (times.open(QIODevice::ReadOnly)) {
        // The fields follow the name of the program, which stands in brackets.
        const QByteArray line = times.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        const double ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
        head(text, "process_cpu_seconds_total", "counter", "Processor time.");
        value(text, "process_cpu_seconds_total",
            QByteArray::number((fields.value(11).toDouble() + fields.value(12).toDouble()) / ticks, 'f', 2));
        gauge(text, "process_start_time_seconds", "When this process began, in seconds since 1970.",
            bootTime() + fields.value(19).toDouble() / ticks);
    }
    const QStringList files = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    gauge(text, "process_open_fds", "Open files and connections.", static_cast<double>(files.size()));
}

void addWebhooks(QByteArray &text, Database &database)
{
    head(text, "rollcall_webhooks", "gauge", "Messages to receivers, by state.");
    for (const char *state : {"pending", "failed"}) {
        auto query = database.prepare("SELECT count(*) FROM webhook_deliveries WHERE state = ?");
        query.run(QString::fromLatin1(state)).next();
        value(text, QByteArray("rollcall_webhooks{state=\"") + state + "\"}",
            QByteArray::number(query.integer(0)));
    }
    auto query = database.prepare("SELECT min(made_at) FROM webhook_deliveries WHERE state = 'pending'");
    const bool some = query.run().next() && !query.isNull(0);
    gauge(text, "rollcall_webhooks_oldest_seconds", "How long the oldest message has waited.",
        some ? static_cast<double>(QDateTime::currentMSecsSinceEpoch() - query.integer(0)) / 1000 : 0);
}

} // namespace

QByteArray processMetrics()
{
    QByteArray text;
    addProcess(text);
    return text;
}

ServiceMetrics::ServiceMetrics(const QStringList &systems)
{
    for (const QString &name : systems + QStringList{QStringLiteral("none")}) {
        m_systems.push_back(std::make_unique<System>());
        m_systems.back()->name = name;
    }
}

void ServiceMetrics::count(const QString &system, const HttpAnswered &answered)
{
    const auto known = std::find_if(
        m_systems.begin(), m_systems.end() - 1, [&](const auto &one) { return one->name == system; });
    System &counted = **known;
    const auto method = std::find_if(
        methods.begin(), methods.end() - 1, [&](const char *one) { return answered.request.method == one; });
    const auto status = static_cast<std::size_t>(std::clamp(answered.status / 100, 0, 5));
    counted.requests[static_cast<std::size_t>(method - methods.begin())][status].fetch_add(1, relaxed);
    const double seconds = static_cast<double>(answered.time.count()) / 1e6;
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    counted.times[static_cast<std::size_t>(bound - bounds.begin())].fetch_add(1, relaxed);
    counted.microseconds.fetch_add(answered.time.count(), relaxed);
    counted.bytes.fetch_add(answered.bytes, relaxed);
}

void ServiceMetrics::addRequests(QByteArray &text) const
{
    head(text, "rollcall_requests_total", "counter", "Requests that were answered.");
    for (const auto &system : m_systems) {
        for (std::size_t method = 0; method < methods.size(); ++method) {
            for (std::size_t status = 1; status < 6; ++status) {
                const qint64 count = system->requests[method][status].load(relaxed);
                if (count == 0)
                    continue;
                value(text,
                    "rollcall_requests_total{system=\"" + system->name.toLatin1() + "\",method=\""
                        + methods[method] + "\",code=\"" + QByteArray::number(qint64(status)) + "xx\"}",
                    QByteArray::number(count));
            }
        }
    }
    head(text, "rollcall_answer_bytes_total", "counter", "Octets of the answers' bodies.");
    for (const auto &system : m_systems) {
        value(text, "rollcall_answer_bytes_total{system=\"" + system->name.toLatin1() + "\"}",
            QByteArray::number(system->bytes.load(relaxed)));
    }
}

void ServiceMetrics::addTimes(QByteArray &text) const
{
    const QByteArray name = "rollcall_request_seconds";
    head(text, name, "histogram", "From the first octet of a request to the last of its answer.");
    for (const auto &system : m_systems) {
        const QByteArray label = "system=\"" + system->name.toLatin1() + '"';
        qint64 total = 0;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            total += system->times[i].load(relaxed);
            value(text, name + "_bucket{" + label + ",le=\"" + QByteArray::number(bounds[i]) + "\"}",
                QByteArray::number(total));
        }
        total += system->times[bounds.size()].load(relaxed);
        value(text, name + "_bucket{" + label + ",le=\"+Inf\"}", QByteArray::number(total));
        value(text, name + "_sum{" + label + '}',
            QByteArray::number(static_cast<double>(system->microseconds.load(relaxed)) / 1e6, 'f', 6));
        value(text, name + "_count{" + label + '}', QByteArray::number(total));
    }
}

QByteArray ServiceMetrics::text(int openConnections, Database &database) const
{
    QByteArray text;
    head(text, "rollcall_build_info", "gauge", "The version that is running.");
    value(text, "rollcall_build_info{version=\"" + QCoreApplication::applicationVersion().toLatin1() + "\"}",
        "1");
    addRequests(text);
    addTimes(text);
    gauge(text, "rollcall_open_connections", "Connections that are open now.", openConnections);
    addWebhooks(text, database);
    addProcess(text);
    return text;
}

} // namespace rollcall
