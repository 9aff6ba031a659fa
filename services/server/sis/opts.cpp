#include "services/server/sis/opts.h"

#include "services/json/json.h"
#include "services/server/sis/hooks.h"
#include "services/server/sis/search.h"
#include "services/server/store/database.h"
#include "services/server/values.h"

#include <QMap>

#include <algorithm>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

struct Opt
{
    QString id, type;
    std::optional<QString> identity;
    QString addressType, address, source;
    std::optional<QString> sourceId, reason;
    qint64 created = 0;
    std::optional<qint64> createdBy;
};

JsonValue toJson(const Opt &opt, bool isOptin)
{
    JsonValue object = JsonValue::emptyObject();
    object.set(u"id"_s, opt.id);
    if (!isOptin)
        object.set(u"optout_type"_s, opt.type);
    object.set(u"identity"_s, orNull(opt.identity));
    object.set(u"address_type"_s, opt.addressType);
    object.set(u"address"_s, opt.address);
    object.set(u"request_source"_s, opt.source);
    object.set(u"requestor_source_id"_s, orNull(opt.sourceId));
    if (!isOptin)
        object.set(u"reason"_s, orNull(opt.reason));
    object.set(u"created_at"_s, timeText(opt.created));
    return object;
}

Opt readOpt(const JsonValue &body, bool isOptin, Database &database)
{
    FieldProblems problems;
    Opt opt;
    opt.type = isOptin ? u""_s : u"stop"_s;
    if (const JsonValue type = body[u"optout_type"]; !isOptin && !type.isUndefined()) {
        static const QStringList types{u"stop"_s, u"stopall"_s, u"unsubscribe"_s, u"forget"_s};
        opt.type = type.toString();
        if (!types.contains(opt.type))
            problems.add(u"optout_type"_s, u"\"%1\" is not a valid choice."_s.arg(type.text()));
    }
    opt.identity = readIdentityKey(body, u"identity"_s, problems, database);
    opt.addressType = readText(body, u"address_type"_s, {.longest = 50}, problems).value_or(u""_s);
    opt.address = readText(body, u"address"_s, {.longest = 255}, problems).value_or(u""_s);
    opt.source
        = readText(body, u"request_source"_s, {.longest = 100, .isRequired = true}, problems).value_or(u""_s);
    opt.sourceId = readText(body, u"requestor_source_id"_s, {.longest = 500, .mayBeNull = true}, problems);
    if (!isOptin)
        opt.reason = readText(body, u"reason"_s, {.longest = 200, .mayBeNull = true}, problems);
    problems.refuseIfAny();
    if (opt.identity)
        return opt;
    for (const auto &field : {u"address_type"_s, u"address"_s}) {
        if (!body.contains(field))
            problems.add(field, u"This field is required."_s);
    }
    problems.refuseIfAny();
    const QStringList found = identitiesAt(database, opt.addressType, opt.address);
    if (found.isEmpty())
        refuseList(u"There is no identity with this address."_s);
    if (found.size() > 1)
        refuseList(u"There are multiple identities with this address."_s);
    opt.identity = found[0];
    return opt;
}

void insertOpt(Database &database, const Opt &opt, bool isOptin)
{
    database
        .prepare("INSERT INTO sis_opts (id, is_optin, optout_type, identity, address_type, address, "
                 "request_source, requestor_source_id, reason, created_at, created_by) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(opt.id, isOptin, opt.type, opt.identity, opt.addressType, opt.address, opt.source, opt.sourceId,
            opt.reason, opt.created, opt.createdBy);
}

//! Marks one address, or every one when \p opt names all. False when there is nothing to mark.
bool mark(JsonValue &details, const Opt &opt, bool isAll, bool isOptedOut)
{
    JsonValue types = details[u"addresses"];
    bool isChanged = false;
    const JsonValue before = types;
    for (const JsonMember &type : before.object()) {
        JsonValue addresses = type.value;
        for (const JsonMember &address : type.value.object()) {
            const bool isMeant = isAll || (type.name == opt.addressType && address.name == opt.address);
            if (!isMeant || !address.value.isObject())
                continue;
            JsonValue flags = address.value;
            flags.set(u"optedout"_s, isOptedOut);
            addresses.set(address.name, flags);
            isChanged = true;
        }
        types.set(type.name, addresses);
    }
    if (isChanged)
        details.set(u"addresses"_s, types);
    return isChanged;
}

void forget(Database &database, Identity &identity, const Opt &opt, const Caller &caller)
{
    const JsonValue before = identity.details.value();
    JsonValue details = before;
    for (const JsonMember &member : before.object())
        details.set(member.name, u"redacted"_s);
    details.set(u"addresses"_s, JsonValue::emptyObject());
    identity.details = details;
    identity.communicateThrough.reset();
    identity.updatedBy = caller.id;
    database
        .prepare("UPDATE sis_opts SET address = 'redacted' WHERE id = ? OR (identity = ? AND is_optin = 1)")
        .run(opt.id, identity.id);
}

void applyTo(Database &database, Identity &identity, const Opt &opt, bool isOptin, const Caller &caller)
{
    if (opt.type == u"unsubscribe")
        return;
    bool isChanged = true;
    if (opt.type == u"forget") {
        forget(database, identity, opt, caller);
    } else {
        JsonValue details = identity.details.value();
        isChanged = mark(details, opt, opt.type == u"stopall", !isOptin);
        identity.details = details;
    }
    if (isOptin && !isChanged)
        refuseField(u"address"_s, u"The identity does not have this address."_s);
    if (!isChanged)
        return;
    identity.updated = now();
    updateIdentity(database, identity);
}

void fireOpt(Database &database, const Settings &settings, const Caller &caller, const Opt &opt, bool isOptin,
    const Identity &identity)
{
    fire(database, settings, isOptin ? u"optin.requested"_s : u"optout.requested"_s, caller.id,
        [&](const JsonValue &) {
            JsonValue payload = JsonValue::Object{
                {u"identity"_s, identity.id}, {u"identity_details"_s, identity.details.value()}};
            payload.set(
                isOptin ? u"optin_address_type"_s : u"optout_type"_s, isOptin ? opt.addressType : opt.type);
            payload.set(isOptin ? u"optin_address"_s : u"optout_reason"_s,
                isOptin ? JsonValue(opt.address) : orNull(opt.reason));
            if (!isOptin)
                payload.set(u"optout_source"_s, opt.source);
            return payload;
        });
}

const QMap<QString, FieldType> &optFields()
{
    static const QMap<QString, FieldType> fields{{u"address"_s, FieldType::Text},
        {u"address_type"_s, FieldType::Text}, {u"created_at"_s, FieldType::Time},
        {u"created_by"_s, FieldType::Integer}, {u"created_by_id"_s, FieldType::Integer},
        {u"id"_s, FieldType::Uuid}, {u"identity"_s, FieldType::Uuid}, {u"identity_id"_s, FieldType::Uuid},
        {u"optout_type"_s, FieldType::Text}, {u"reason"_s, FieldType::Text},
        {u"request_source"_s, FieldType::Text}, {u"requestor_source_id"_s, FieldType::Text}};
    return fields;
}

JsonValue fieldOf(const Opt &opt, const QString &field)
{
    if (field.startsWith(u"created_by"))
        return orNull(opt.createdBy);
    if (field == u"created_at")
        return opt.created;
    return toJson(opt, false)[field == u"identity_id" ? u"identity"_s : field];
}

#define SIS_OPTOUT                                                                                           \
    "SELECT id, optout_type, identity, address_type, address, request_source, requestor_source_id, reason, " \
    "created_at, created_by FROM sis_opts WHERE is_optin = 0 AND "
#define SIS_OPTOUTS(condition) SIS_BOTH_SIDES(SIS_OPTOUT, condition)

//! The first condition that an index serves decides; the others are checked row by row.
ListIndex indexFor(const QMap<QString, Condition> &conditions)
{
    static const QMap<QString, ListIndex> indexes{{u"identity"_s, {SIS_OPTOUTS("identity = ? AND "), {}}},
        {u"identity_id"_s, {SIS_OPTOUTS("identity = ? AND "), {}}},
        {u"address"_s, {SIS_OPTOUTS("address = ? AND "), {}}},
        {u"requestor_source_id"_s, {SIS_OPTOUTS("requestor_source_id = ? AND "), {}}},
        {u"reason"_s, {SIS_OPTOUTS("reason = ? AND "), {}}},
        {u"request_source"_s, {SIS_OPTOUTS("request_source = ? AND "), {}}},
        {u"optout_type"_s, {SIS_OPTOUTS("optout_type = ? AND "), {}}},
        {u"created_by"_s, {SIS_OPTOUTS("created_by = ? AND "), {}}},
        {u"created_by_id"_s, {SIS_OPTOUTS("created_by = ? AND "), {}}}};
    for (const Condition &condition : conditions) {
        if (condition.lookup != u"exact" || !indexes.contains(condition.field))
            continue;
        ListIndex index = indexes[condition.field];
        const bool isNumber = optFields()[condition.field] == FieldType::Integer;
        index.values = {isNumber ? QVariant(condition.value.toLongLong()) : QVariant(condition.value)};
        return index;
    }
    return {SIS_OPTOUTS(""), {}};
}

QList<Opt> optoutsBeside(
    Database &database, const ListIndex &index, Side side, qint64 created, const QString &id, int most)
{
    Query query = rowsBeside(database, index, side, created, id, most);
    QList<Opt> found;
    while (query.next()) {
        found.append(
            {query.text(0), query.text(1), query.textOrNone(2), query.text(3), query.text(4), query.text(5),
                query.textOrNone(6), query.textOrNone(7), query.integer(8), query.integerOrNone(9)});
    }
    return found;
}

} // namespace

std::optional<QString> readIdentityKey(
    const JsonValue &body, const QString &field, FieldProblems &problems, Database &database)
{
    const JsonValue value = body[field];
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return std::nullopt;
    const auto id = uuidFrom(value.toString());
    if (!id)
        problems.add(field, u"'%1' is not a valid UUID."_s.arg(value.text()));
    else if (!findIdentity(database, *id))
        problems.add(field, u"Invalid pk \"%1\" - object does not exist."_s.arg(*id));
    else
        return id;
    return std::nullopt;
}

HttpResponse createOpt(const HttpRequest &request, bool isOptin, const Caller &caller,
    const Settings &settings, Database &database)
{
    const JsonValue body = readBody(request);
    Transaction transaction(database);
    Opt opt = readOpt(body, isOptin, database);
    opt.id = newId();
    opt.created = now();
    opt.createdBy = caller.id;
    auto identity = findIdentity(database, *opt.identity);
    insertOpt(database, opt, isOptin);
    fireOpt(database, settings, caller, opt, isOptin, *identity);
    applyTo(database, *identity, opt, isOptin, caller);
    transaction.commit();
    return HttpResponse::json(201, toJson(opt, isOptin));
}

RowSource optoutsSearched(const HttpRequest &request, Database &database)
{
    QMap<QString, Condition> conditions;
    for (const auto &[name, value] : request.query) {
        if (name == u"cursor")
            continue;
        const auto read = readCondition(name, value);
        if (!read || !optFields().contains(read->field)) {
            refuseList(u"Cannot resolve keyword '%1' into field. Choices are: %2"_s.arg(
                name.section(u"__"_s, 0, 0).left(200), optFields().keys().join(u", "_s)));
        }
        const auto condition = fitted(*read, optFields()[read->field]);
        if (!condition)
            refuseField(name.left(200), u"Enter a valid value."_s);
        conditions.insert(name, *condition);
    }
    return [conditions, index = indexFor(conditions), &database](
               Side side, qint64 created, const QString &id, int most) {
        QList<ListRow> rows;
        for (const Opt &opt : optoutsBeside(database, index, side, created, id, most)) {
            const bool isWanted = std::all_of(conditions.begin(), conditions.end(),
                [&](const Condition &condition) { return holds(condition, fieldOf(opt, condition.field)); });
            rows.append({opt.created, opt.id, json::encode(toJson(opt, false)), isWanted});
        }
        return rows;
    };
}

} // namespace rollcall::server::sis
