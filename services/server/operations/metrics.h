#pragma once

#include "services/server/http/server.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace rollcall {

class Database;

//! Memory, processor time, files and age of this process, in the text format of Prometheus. Any thread.
QByteArray processMetrics();

//! Figures of a running service, as Prometheus reads them. Counted without a lock; labels are the systems,
//! the methods and the classes of status, never anything of a request.
class ServiceMetrics
{
public:
    explicit ServiceMetrics(const QStringList &systems);

    //! Any thread. An unknown \p system is counted as "none".
    void count(const QString &system, const HttpAnswered &answered);
    //! The text format of Prometheus, version 0.0.4: what was counted, \p openConnections, the webhooks that
    //! wait in \p database, the process. Throws StoreError.
    QByteArray text(int openConnections, Database &database) const;

    static constexpr std::array<double, 11> bounds{
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5, 10}; //!< seconds

private:
    static constexpr std::array methods{"GET", "POST", "PUT", "PATCH", "DELETE", "other"};
    struct System
    {
        QString name;
        std::array<std::array<std::atomic<qint64>, 6>, methods.size()> requests{}; //!< by class of status
        std::array<std::atomic<qint64>, bounds.size() + 1> times{}; //!< the last beyond all bounds
        std::atomic<qint64> microseconds = 0;
        std::atomic<qint64> bytes = 0;
    };
    void addRequests(QByteArray &text) const;
    void addTimes(QByteArray &text) const;

    std::vector<std::unique_ptr<System>> m_systems; //!< the last is "none"
};

} // namespace rollcall
