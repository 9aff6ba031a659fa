#include "services/directories/schemas.h"

#include "services/json/json.h"

#include <QFile>
#include <QHash>
#include <QMutex>

// A static library's resources are linked in but not registered by themselves; the macro works outside
// namespaces only.
static void registerSchemas()
{
    Q_INIT_RESOURCE(rollcall_schemas);
}

namespace rollcall {

using namespace Qt::StringLiterals;

Result<Schema> bundledSchema(const QString &system, const QString &kind)
{
    registerSchemas();
    QFile file(u":/schemas/%1/%2.json"_s.arg(system, kind));
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = Error::Kind::LocalStorage, .detail = file.fileName()});
    const auto document = json::decode(file.readAll());
    if (!document)
        return failure(document.error());
    return Schema::fromJson(*document);
}

Schema requiredSchema(const QString &system, const QString &kind)
{
    static QMutex mutex;
    static QHash<QString, Schema> known; // each is read once: every connection has all of its system
    const QMutexLocker locker(&mutex);
    const QString name = system + u'/' + kind;
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    const auto schema = bundledSchema(system, kind);
    if (!schema)
        qFatal("the schema %s/%s is broken: %s", qUtf8Printable(system), qUtf8Printable(kind),
            qUtf8Printable(schema.error().code + schema.error().detail));
    return *known.insert(name, *schema);
}

} // namespace rollcall
