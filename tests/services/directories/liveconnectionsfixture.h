#pragma once

#include "services/directories/liveconnections.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/services/directories/support.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace rollcall::test {

inline const QByteArray operatorPerson
    = R"({"message":null,"result":{"username":"arcguest","firstName":"Arc"}})";
inline const QByteArray operatorAccount
    = R"({"id":1,"name":"Operator","url":"u","username":"operator","permissions":["Users:Edit"]})";

//! nullptr when none has.
inline const TestStep *failedStep(const QList<TestStep> &steps)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
        [](const TestStep &step) { return step.state == TestStep::State::Failed; });
    return found == steps.end() ? nullptr : &*found;
}

//! Connections of a profile of their own, to a server that knows the operator of two kinds of service.
class LiveConnectionsFixture : public QObject
{
protected:
    using State = Connections::State;

    void begin()
    {
        m_server.reset();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_connections = make();
        m_server.on("GET", "/v1/people/arcguest", {.body = operatorPerson});
        m_server.on("GET", "/api/v5/accounts/profile/", {.body = operatorAccount});
    }
    void end() { m_connections.reset(); }

    std::unique_ptr<LiveConnections> make()
    {
        return std::make_unique<LiveConnections>(
            m_folder->path(), *m_secrets, LiveOptions{.timeScale = 0.02});
    }
    bool waitFor(const QString &id, State state)
    {
        return QTest::qWaitFor([&] { return m_connections->state(id) == state; });
    }
    Connection xras() { return connectionTo(u"xras"_s, m_server.url()); }

    LoopbackServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LiveConnections> m_connections;
};

} // namespace rollcall::test
