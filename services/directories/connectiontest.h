#pragma once

#include "services/directories/connections.h"
#include "services/directories/system.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace rollcall {

//! One run of the steps that show whether a connection works. Deletes itself once it has answered.
//! Nothing but reads is sent, and nothing at all before the settings are complete.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    //! \p endpoint: base, authorities and time scale, already checked by the caller.
    ConnectionTest(const System &system, const Connection &connection, System::Secrets secrets,
        const net::Endpoint &endpoint, const System::Surroundings &surroundings, QObject *parent);
    ~ConnectionTest() override;

    Pending<QList<TestStep>> run();

private:
    void findName();
    void nameFound(const QString &address, TestStep::State state);
    void probe();
    void judge(const Result<Probe> &answer);
    void add(
        const char *title, TestStep::State state, const QString &detail, std::chrono::milliseconds took = {});
    void skip(const QList<const char *> &titles);
    void finish();

    System m_system;
    Connection m_connection;
    System::Secrets m_secrets;
    net::Endpoint m_endpoint;
    System::Surroundings m_surroundings;
    Promise<QList<TestStep>> m_promise;
    QList<TestStep> m_steps;
    std::unique_ptr<SystemDirectory> m_directory;
    QElapsedTimer m_clock;
    int m_lookup = -1;
    bool m_done = false;
};

} // namespace rollcall
