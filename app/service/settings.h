#pragma once

#include "services/domain/jsonvalue.h"
#include "services/server/http/server.h"
#include "services/server/operations/log.h"
#include "services/server/webhooks/sender.h"

#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace rollcall {

//! Everything that a start of rollcalld is told, from the configuration file and then from the command line,
//! which wins.
struct ServiceSettings
{
    bool practice = false;
    bool isEmpty = false; //!< a temporary database without anybody, for tests
    int people = 10'000;
    quint64 seed = 1;
    QString databaseUrl; //!< empty: a temporary one, in practice only
    QString credentialsFile;
    QList<HttpListener> listeners; //!< never empty
    QStringList allowedHosts;
    LogLevel logLevel = LogLevel::Warning;
    bool metrics = true;
    bool allowNonLoopback = false;
    int workers = 2;
    HttpLimits limits;
    WebhookOptions webhooks;
    std::optional<bool> privateWebhooks, plainWebhooks; //!< unset: in practice only
    JsonValue systems; //!< settings by system
    bool untilStdinCloses = false;
};

//! What the command line asks for.
struct CommandLine
{
    enum class Wish { Serve, Backup, Check, Import, Export, Help, Version };
    Wish wish = Wish::Serve;
    QString file; //!< Backup, Import, Export
    QString kind; //!< Import, Export: of a RecordCodec
    bool keepsGoing = false; //!< Import: bad lines are left out
    ServiceSettings settings;
};

//! The systems that this program can serve.
QStringList knownSystems();
QString helpText();

//! \p arguments without the program's name. The error is a sentence for the one who typed them.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

//! Lays the members of a configuration file over \p settings. Every member must be known and of its type.
std::optional<QString> applyConfig(const JsonValue &config, ServiceSettings &settings);
std::optional<QString> applyConfigFile(const QString &file, ServiceSettings &settings);

//! "HOST:PORT" or "SYSTEM=HOST:PORT"; IPv6 addresses in brackets.
tl::expected<HttpListener, QString> readListener(const QString &text);
//! The URL as DatabaseOptions takes it, checked: "sqlite:FILE", a plain file name or
//! "postgresql://[USER[:PASSWORD]@][HOST][:PORT]/NAME[?host=/SOCKET/FOLDER&sslmode=...]".
tl::expected<QString, QString> readDatabaseUrl(const QString &text);

//! What only the whole can tell: no address outside this computer unless allowed, a database when it is no
//! practice, ...
std::optional<QString> checkSettings(const ServiceSettings &settings);

} // namespace rollcall
