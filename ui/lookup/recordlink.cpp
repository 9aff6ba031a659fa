#include "ui/lookup/recordlink.h"

#include "services/directories/connections.h"

#include <QStringList>
#include <QUrl>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "rollcall:"_L1;
constexpr qsizetype longest = 4096;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

} // namespace

QString linkTo(const RecordId &id, const Connection &connection)
{
    return scheme + QStringList{encoded(connection.system), encoded(id.kind), encoded(id.key)}.join(u'/')
        + u"?at="_s + encoded(connection.baseUrl.toString(QUrl::RemoveUserInfo));
}

std::optional<RecordId> recordOfLink(const QString &text, const Connections &connections)
{
    const QString link = text.trimmed();
    const qsizetype query = link.indexOf(u"?at="_s);
    if (!link.startsWith(scheme) || query < 0 || link.size() > longest)
        return std::nullopt;
    const QList<QStringView> parts = QStringView(link).mid(scheme.size(), query - scheme.size()).split(u'/');
    if (parts.size() != 3 || parts.at(1).isEmpty() || parts.at(2).isEmpty())
        return std::nullopt;
    RecordId id{{}, decoded(parts.at(1)), decoded(parts.at(2))};
    const QUrl address(decoded(QStringView(link).mid(query + 4)));
    for (const Connection &each : connections.all()) {
        const Dialect *dialect = connections.dialectOf(each.system);
        if (each.system == decoded(parts.at(0)) && each.baseUrl == address && dialect
            && dialect->kind(id.kind)) {
            id.connection = each.id;
            break;
        }
    }
    return id;
}

} // namespace rollcall
