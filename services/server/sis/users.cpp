#include "services/server/sis/users.h"

#include "services/json/json.h"
#include "services/server/sis/answers.h"
#include "services/server/sis/paging.h"
#include "services/server/store/database.h"

#include <functional>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

using UrlOf = std::function<QString(qint64)>;

JsonValue groupsOf(qint64 user, Database &database)
{
    JsonValue::Array groups;
    Query members
        = database.prepare("SELECT group_id FROM sis_group_members WHERE user_id = ? ORDER BY group_id");
    members.run(user);
    while (members.next())
        groups.append(members.integer(0));
    return groups;
}

//! The row \p query of users stands on.
JsonValue userFrom(const Query &query, const UrlOf &urlOf, Database &database)
{
    return JsonValue::Object{{u"url"_s, urlOf(query.integer(0))}, {u"username"_s, query.text(1)},
        {u"email"_s, query.text(2)}, {u"groups"_s, groupsOf(query.integer(0), database)}};
}

JsonValue groupFrom(const Query &query, const UrlOf &urlOf, Database &)
{
    return JsonValue::Object{{u"url"_s, urlOf(query.integer(0))}, {u"name"_s, query.text(1)}};
}

struct Kind
{
    const char *older, *newer, *one;
    JsonValue (*from)(const Query &, const UrlOf &, Database &);
};

constexpr Kind userKind{"SELECT id, username, email FROM sis_users WHERE id < ? ORDER BY id DESC LIMIT ?",
    "SELECT id, username, email FROM sis_users WHERE id > ? ORDER BY id LIMIT ?",
    "SELECT id, username, email FROM sis_users WHERE id = ?", userFrom};
constexpr Kind groupKind{"SELECT id, name FROM sis_groups WHERE id < ? ORDER BY id DESC LIMIT ?",
    "SELECT id, name FROM sis_groups WHERE id > ? ORDER BY id LIMIT ?",
    "SELECT id, name FROM sis_groups WHERE id = ?", groupFrom};

} // namespace

bool hasUser(Database &database, qint64 id)
{
    return database.prepare("SELECT 1 FROM sis_users WHERE id = ?").run(id).next();
}

HttpResponse usersOrGroups(
    const HttpRequest &request, const QString &kind, const QString &key, int pageSize, Database &database)
{
    const Kind &read = kind == u"user" ? userKind : groupKind;
    const QString suffix = request.queryValue(u"format"_s).isNull() ? u"/"_s : u"/?format=json"_s;
    const UrlOf urlOf
        = [&](qint64 id) { return request.baseUrl + u"/api/v1/%1/%2"_s.arg(kind).arg(id) + suffix; };
    if (key.isEmpty()) {
        const auto source = [&](Side side, qint64 number, const QString &, int most) {
            QList<ListRow> rows;
            Query query = database.prepare(side == Side::Older ? read.older : read.newer);
            query.run(number, most);
            while (query.next())
                rows.append({query.integer(0), {}, json::encode(read.from(query, urlOf, database))});
            return rows;
        };
        return pageOf(request, pageSize, source);
    }
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    Query query = database.prepare(read.one);
    if (!isNumber || QString::number(id) != key || !query.run(id).next())
        refuseNotFound();
    return HttpResponse::json(200, read.from(query, urlOf, database));
}

} // namespace rollcall::server::sis
