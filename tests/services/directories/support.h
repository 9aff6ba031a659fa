#pragma once

#include "services/directories/system.h"
#include "services/json/json.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/support/await.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace rollcall::test {

using namespace Qt::StringLiterals;

//! A file of fixtures/, byte for byte.
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline JsonValue jsonOf(const QByteArray &text)
{
    const auto value = json::decode(text);
    if (!value)
        qFatal("not JSON: %s", text.constData());
    return *value;
}

inline Connection connectionTo(const QString &system, const QUrl &url)
{
    Connection connection{.id = system + u"-test"_s,
        .name = system,
        .system = system,
        .baseUrl = url,
        .environment = Environment::Test}; // production ones ignore the shortened time limits
    if (system == u"xras") {
        connection.settings = {{u"XA-ALLOCATIONS-PROCESS"_s, u"NCAR"_s}, {u"XA-CONTEXT"_s, u"submit"_s},
            {u"XA-USER"_s, u"arcguest"_s}};
    }
    if (system == u"sis")
        connection.settings = {{u"region"_s, u"ZA"_s}};
    if (system == u"cis") {
        connection.settings = {{u"client_id"_s, u"rollcall"_s}, {u"audience"_s, u"https://person.example"_s},
            {u"audience_v2"_s, u"api.person.example"_s}};
    }
    if (system == u"passport")
        connection.settings = {{u"client_id"_s, u"rollcall"_s}};
    return connection;
}

inline System::Secrets secretsOf(const QString &system)
{
    if (system == u"xras")
        return {{u"XA-API-KEY"_s, Secret("k-1"_ba)}};
    if (system == u"sis")
        return {{u"token"_s, Secret("t0k3n"_ba)}};
    if (system == u"cis")
        return {{u"client_secret"_s, Secret("c1s"_ba)}};
    if (system == u"passport")
        return {{u"refresh_token"_s, Secret("r0"_ba)}};
    return {{u"session"_s, Secret("s3ss10n"_ba)}};
}

//! The client of \p system for \p url, with a keychain of its own.
inline std::unique_ptr<SystemDirectory> directoryAt(const QString &system, const QUrl &url)
{
    static MemorySecretStore keychain;
    static QTemporaryDir locks;
    static_cast<void>(keychain.erase({.owner = system + u"-test"_s, .name = u"tokens"_s}));
    const QList<System> systems = knownSystems();
    const auto kind = std::find_if(
        systems.begin(), systems.end(), [&](const System &one) { return one.dialect.system == system; });
    return kind->open(connectionTo(system, url), secretsOf(system), {.base = url, .timeScale = 0.05},
        {.secrets = &keychain, .lockFolder = locks.path()});
}

} // namespace rollcall::test
