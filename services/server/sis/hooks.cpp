#include "services/server/sis/hooks.h"

#include "services/json/json.h"
#include "services/server/sis/answers.h"
#include "services/server/sis/paging.h"
#include "services/server/store/database.h"
#include "services/server/webhooks/outbox.h"

#include <QRegularExpression>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

struct Hook
{
    qint64 id = 0, created = 0, updated = 0;
    QString event, target;
    qint64 user = 0;
};

JsonValue toJson(const Hook &hook)
{
    return JsonValue::Object{{u"id"_s, hook.id}, {u"created"_s, timeText(hook.created)},
        {u"updated"_s, timeText(hook.updated)}, {u"event"_s, hook.event}, {u"target"_s, hook.target},
        {u"user"_s, hook.user}};
}

Hook hookFrom(const Query &query)
{
    return {
        query.integer(0), query.integer(1), query.integer(2), query.text(3), query.text(4), query.integer(5)};
}

#define SIS_WEBHOOK "SELECT id, created_at, updated_at, event, target, user_id FROM sis_webhooks "

std::optional<Hook> findHook(Database &database, qint64 id)
{
    Query query = database.prepare(SIS_WEBHOOK "WHERE id = ?");
    return query.run(id).next() ? std::optional(hookFrom(query)) : std::nullopt;
}

HttpResponse list(const HttpRequest &request, int pageSize, Database &database)
{
    static const ListIndex all{SIS_BOTH_SIDES(SIS_WEBHOOK "WHERE ", ""), {}};
    const auto source = [&](Side side, qint64 created, const QString &id, int most) {
        QList<ListRow> rows;
        Query query = rowsBeside(database, all, side, created, id.toLongLong(), most);
        while (query.next()) {
            const Hook hook = hookFrom(query);
            rows.append({hook.created, QString::number(hook.id), json::encode(toJson(hook))});
        }
        return rows;
    };
    return pageOf(request, pageSize, source);
}

void readHook(const JsonValue &body, bool isPartial, Hook &hook)
{
    static const QRegularExpression url(
        u"\\A(?:https?|ftps?)://(?:[^\\s:@/]+(?::[^\\s:@/]*)?@)?(?:localhost|\\[[0-9a-f:.]+\\]|"
        "\\d{1,3}(?:\\.\\d{1,3}){3}|[\\w-]+(?:\\.[\\w-]+)*\\.[\\w-]{2,}\\.?)(?::\\d{2,5})?(?:[/?#]\\S*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    FieldProblems problems;
    const auto event = readText(body, u"event"_s, {.longest = 64, .isRequired = !isPartial}, problems);
    const auto target = readText(body, u"target"_s, {.longest = 255, .isRequired = !isPartial}, problems);
    if (target && !url.match(*target).hasMatch())
        problems.add(u"target"_s, u"Enter a valid URL."_s);
    problems.refuseIfAny();
    hook.event = event.value_or(hook.event);
    hook.target = target.value_or(hook.target);
    hook.updated = now();
}

HttpResponse create(const HttpRequest &request, const Caller &caller, Database &database)
{
    Hook hook{.user = caller.id};
    readHook(readBody(request), false, hook);
    hook.created = hook.updated;
    Transaction transaction(database);
    {
        Query insert = database.prepare("INSERT INTO sis_webhooks (created_at, updated_at, event, target, "
                                        "user_id) VALUES (?, ?, ?, ?, ?) RETURNING id");
        insert.run(hook.created, hook.updated, hook.event, hook.target, hook.user).next();
        hook.id = insert.integer(0);
    }
    transaction.commit();
    return HttpResponse::json(201, toJson(hook));
}

HttpResponse change(const HttpRequest &request, qint64 id, Database &database)
{
    Transaction transaction(database);
    auto hook = findHook(database, id);
    if (!hook)
        refuseNotFound();
    readHook(readBody(request), request.method == "PATCH", *hook);
    database.prepare("UPDATE sis_webhooks SET updated_at = ?, event = ?, target = ? WHERE id = ?")
        .run(hook->updated, hook->event, hook->target, id);
    transaction.commit();
    return HttpResponse::json(200, toJson(*hook));
}

} // namespace

HttpResponse webhooks(const HttpRequest &request, const QStringList &rest, const Caller &caller, int pageSize,
    Database &database)
{
    if (rest.isEmpty())
        return request.method == "POST" ? create(request, caller, database)
                                        : list(request, pageSize, database);
    const qint64 id = rest[0].toLongLong();
    const auto hook = findHook(database, id);
    if (!hook)
        refuseNotFound();
    if (request.method == "GET")
        return HttpResponse::json(200, toJson(*hook));
    if (request.method != "DELETE")
        return change(request, id, database);
    database.prepare("DELETE FROM sis_webhooks WHERE id = ?").run(id);
    return HttpResponse::empty(204);
}

void fire(Database &database, const Settings &settings, const QString &event, std::optional<qint64> user,
    const std::function<JsonValue(const JsonValue &)> &payload)
{
    QList<Hook> hooks;
    {
        Query query = database.prepare(SIS_WEBHOOK "WHERE event = ? ORDER BY id");
        query.run(event);
        while (query.next())
            hooks.append(hookFrom(query));
    }
    for (const Hook &hook : hooks) {
        if (user && hook.user != *user)
            continue;
        const JsonValue about
            = JsonValue::Object{{u"id"_s, hook.id}, {u"event"_s, hook.event}, {u"target"_s, hook.target}};
        enqueueWebhook(database,
            {.system = u"sis"_s,
                .hook = hook.id,
                .event = hook.event,
                .target = hook.target,
                .authorization = "Token " + settings.hookToken,
                .body = json::encode(payload(about))});
    }
}

void fireCreated(Database &database, const Settings &settings, const Identity &identity)
{
    const auto nameOf = [&](std::optional<qint64> user) {
        Query query = database.prepare("SELECT username FROM sis_users WHERE id = ?");
        return user && query.run(*user).next() ? query.text(0) : u"None"_s;
    };
    const auto time = [](qint64 value) { return timeText(value).chopped(1) + u"+00:00"_s; };
    fire(database, settings, u"identity.created"_s, {}, [&](const JsonValue &hook) {
        return JsonValue::Object{{u"hook"_s, hook},
            {u"data"_s,
                JsonValue::Object{{u"id"_s, identity.id}, {u"version"_s, identity.version},
                    {u"details"_s, identity.details.value()},
                    {u"communicate_through"_s, identity.communicateThrough.value_or(u"None"_s)},
                    {u"operator"_s, identity.operatorId.value_or(u"None"_s)},
                    {u"created_at"_s, time(identity.created)}, {u"created_by"_s, nameOf(identity.createdBy)},
                    {u"updated_at"_s, time(identity.updated)},
                    {u"updated_by"_s, nameOf(identity.updatedBy)}}}};
    });
}

} // namespace rollcall::server::sis
