#include "app/common/backends.h"

#include "services/directories/system.h"
#include "services/json/json.h"

#include <QFile>
#include <QHostAddress>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isLocal(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

bool addBackend(Backends &backends, const QString &text)
{
    QStringList systems;
    for (const System &system : knownSystems())
        systems << system.dialect.system;
    const qsizetype equals = text.indexOf(u'=');
    const QString system = text.left(equals);
    const bool named = equals > 0 && systems.contains(system);
    const QUrl url(named ? text.mid(equals + 1) : text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return false;
    const QUrl base = url.adjusted(QUrl::StripTrailingSlash);
    if (named) {
        backends.insert(system, base);
        return true;
    }
    for (const QString &each : systems) {
        QUrl mounted = base;
        mounted.setPath(base.path() + u'/' + each);
        backends.insert(each, mounted);
    }
    return true;
}

Result<JsonValue> readCredentials(const QString &path)
{
    if (path.isEmpty())
        return JsonValue::emptyObject();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = Error::Kind::LocalStorage, .detail = file.errorString()});
    return json::decode(file.readAll());
}

QList<Connection> sessionConnections(const Backends &backends, const Connections &known)
{
    QList<Connection> connections;
    for (auto it = backends.constBegin(); it != backends.constEnd(); ++it) {
        const bool local = isLocal(it.value());
        connections << Connection{.id = u"session-"_s + it.key(),
            .name = known.dialectOf(it.key())->label,
            .system = it.key(),
            .baseUrl = it.value(),
            .environment = local ? Environment::Test : Environment::Production,
            .startLocked = !local};
    }
    return connections;
}

} // namespace rollcall
