#include "services/directories/connectionstore.h"

#include "services/json/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

constexpr qint64 mostKeptDays = 365;

struct EnvironmentName
{
    Environment environment;
    QStringView name;
};
constexpr std::array<EnvironmentName, 4> environmentNames{{
    {Environment::Production, u"production"},
    {Environment::Staging, u"staging"},
    {Environment::Test, u"test"},
    {Environment::Practice, u"practice"},
}};

Error storage(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::LocalStorage, .code = code, .detail = detail};
}

JsonValue toJson(const Connection &connection)
{
    JsonValue settings = JsonValue::emptyObject();
    for (auto it = connection.settings.begin(); it != connection.settings.end(); ++it)
        settings.set(it.key(), it.value());
    JsonValue value = JsonValue::emptyObject();
    value.set(u"id"_s, connection.id);
    value.set(u"name"_s, connection.name);
    value.set(u"system"_s, connection.system);
    value.set(u"baseUrl"_s, connection.baseUrl.toString(QUrl::FullyEncoded));
    value.set(u"environment"_s, environmentName(connection.environment));
    value.set(u"startLocked"_s, connection.startLocked);
    value.set(u"proxy"_s, connection.proxy);
    value.set(u"caFile"_s, connection.caFile);
    if (connection.keptDays != 0)
        value.set(u"keptDays"_s, connection.keptDays);
    value.set(u"settings"_s, settings);
    return value;
}

Result<Connection> fromJson(const JsonValue &value, qsizetype index)
{
    const auto bad = [index](const char16_t *member) {
        return failure({.kind = Error::Kind::BadSchema,
            .code = u"/connections/%1/%2"_s.arg(QString::number(index), QString::fromUtf16(member)),
            .detail = u"The list of connections is damaged."_s});
    };
    Connection connection;
    connection.id = value[u"id"].toString();
    connection.name = value[u"name"].toString();
    connection.system = value[u"system"].toString();
    connection.baseUrl = QUrl(value[u"baseUrl"].toString(), QUrl::StrictMode);
    connection.startLocked = value[u"startLocked"].toBool(true); // when in doubt, nothing can be changed
    connection.proxy = value[u"proxy"].toString();
    connection.caFile = value[u"caFile"].toString();
    connection.keptDays = int(qBound<qint64>(-1, value[u"keptDays"].toInteger().value_or(0), mostKeptDays));
    for (const JsonMember &setting : value[u"settings"].object())
        connection.settings.insert(setting.name, setting.value.toString());
    if (connection.id.isEmpty())
        return bad(u"id");
    if (connection.system.isEmpty())
        return bad(u"system");
    const QString environment = value[u"environment"].toString();
    for (const EnvironmentName &known : environmentNames) {
        if (known.name == environment) {
            connection.environment = known.environment;
            return connection;
        }
    }
    return bad(u"environment");
}

} // namespace

QString environmentName(Environment environment)
{
    const auto found = std::find_if(environmentNames.begin(), environmentNames.end(),
        [environment](const EnvironmentName &known) { return known.environment == environment; });
    return found == environmentNames.end() ? QString() : found->name.toString();
}

QByteArray connectionFile(const QList<Connection> &connections)
{
    JsonValue list{JsonValue::Array()};
    for (const Connection &connection : connections)
        list.append(toJson(connection));
    JsonValue document = JsonValue::emptyObject();
    document.set(u"version"_s, 1);
    document.set(u"connections"_s, list);
    return json::encodeIndented(document) + '\n';
}

Result<QList<Connection>> connectionsFrom(const QByteArray &file)
{
    const auto document = json::decode(file);
    if (!document)
        return failure(document.error());
    if (!(*document)[u"connections"].isArray()) {
        return failure({.kind = Error::Kind::BadSchema,
            .code = u"/connections"_s,
            .detail = u"The list of connections is damaged."_s});
    }
    QList<Connection> connections;
    for (const JsonValue &value : (*document)[u"connections"].array()) {
        const auto connection = fromJson(value, connections.size());
        if (!connection)
            return failure(connection.error());
        connections.append(*connection);
    }
    return connections;
}

QList<Connection> broughtIn(const QList<Connection> &brought, const QList<Connection> &here)
{
    QList<Connection> added;
    for (Connection connection : brought) {
        const auto isSame = [&connection](Connection other) {
            other.id = connection.id;
            other.startLocked = connection.startLocked;
            return other == connection;
        };
        if (std::any_of(here.begin(), here.end(), isSame) || std::any_of(added.begin(), added.end(), isSame))
            continue;
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connection.startLocked = true;
        added.append(connection);
    }
    return added;
}

ConnectionStore::ConnectionStore(const QString &profileDir)
    : m_fileName(QDir(profileDir).filePath(u"connections.json"_s))
{ }

Result<QList<Connection>> ConnectionStore::load() const
{
    QFile file(m_fileName);
    if (!file.exists() && !QFileInfo(m_fileName).isSymLink())
        return QList<Connection>();
    if (QFileInfo(m_fileName).isSymLink())
        return failure(storage(u"symbolic-link"_s, u"%1 is a symbolic link."_s.arg(m_fileName)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(storage(u"cannot-read"_s, u"%1: %2"_s.arg(m_fileName, file.errorString())));
    return connectionsFrom(file.readAll());
}

Result<Done> ConnectionStore::save(const QList<Connection> &connections) const
{
    // A symbolic link here would lead the write somewhere else.
    if (QFileInfo(m_fileName).isSymLink())
        return failure(storage(u"symbolic-link"_s, u"%1 is a symbolic link."_s.arg(m_fileName)));
    if (!load()) {
        const QString aside = m_fileName + u".damaged"_s;
        QFile::remove(aside);
        if (!QFile::rename(m_fileName, aside))
            return failure(storage(u"cannot-keep-damaged"_s, u"%1 cannot be moved aside."_s.arg(m_fileName)));
    }
    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(ownerOnly)) // narrowed while it is still empty
        return failure(storage(u"cannot-write"_s, u"%1: %2"_s.arg(m_fileName, file.errorString())));
    file.write(connectionFile(connections));
    if (!file.commit())
        return failure(storage(u"cannot-write"_s, u"%1: %2"_s.arg(m_fileName, file.errorString())));
    return Done{};
}

} // namespace rollcall
