#include "services/server/sis/identity.h"

#include "services/json/json.h"
#include "services/server/store/database.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> integerOrNone(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.integer(column));
}

std::optional<QString> textOrNone(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.text(column));
}

Identity identityFrom(const Query &query)
{
    Identity identity;
    identity.id = query.text(0);
    identity.version = query.integer(1);
    identity.details = json::decode(query.text(2).toUtf8()).value_or(JsonValue::emptyObject());
    identity.communicateThrough = textOrNone(query, 3);
    identity.operatorId = textOrNone(query, 4);
    identity.created = query.integer(5);
    identity.updated = query.integer(6);
    identity.createdBy = integerOrNone(query, 7);
    identity.updatedBy = integerOrNone(query, 8);
    identity.failedMessages = integerOrNone(query, 9);
    identity.revision = query.integer(10);
    return identity;
}

#define SIS_IDENTITY                                                                                         \
    "SELECT id, version, details, communicate_through, operator, created_at, updated_at, created_by, "       \
    "updated_by, failed_message_count, revision FROM sis_identities "

void storeAddresses(Database &database, const Identity &identity)
{
    database.prepare("DELETE FROM sis_addresses WHERE identity = ?").run(identity.id);
    Query insert = database.prepare(
        "INSERT INTO sis_addresses (type, address, identity, is_inactive) VALUES (?, ?, ?, ?)");
    const JsonValue types = identity.details[u"addresses"];
    for (const JsonMember &type : types.object()) {
        for (const JsonMember &address : type.value.object())
            insert.run(type.name, address.name, identity.id, isFlagged(address.value[u"inactive"]));
    }
}

//! Members as PostgreSQL's jsonb keeps them: the shorter name first, then by octets.
JsonValue inStoredOrder(const JsonValue &value)
{
    if (value.isArray()) {
        JsonValue::Array items;
        for (const JsonValue &item : value.array())
            items.append(inStoredOrder(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QList<std::pair<QByteArray, JsonMember>> members;
    for (const JsonMember &member : value.object())
        members.append({member.name.toUtf8(), {member.name, inStoredOrder(member.value)}});
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    JsonValue::Object ordered;
    for (const auto &[name, member] : members)
        ordered.append(member);
    return ordered;
}

template <typename T> JsonValue orNull(const std::optional<T> &value)
{
    return value ? JsonValue(*value) : JsonValue(nullptr);
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

QString timeText(qint64 microseconds)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(microseconds / 1'000'000, Qt::UTC);
    const qint64 fraction = microseconds % 1'000'000;
    const QString text = second.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return fraction == 0 ? text + u'Z' : u"%1.%2Z"_s.arg(text).arg(fraction, 6, 10, QChar(u'0'));
}

std::optional<QString> uuidFrom(const QString &text)
{
    QString digits = text.toLower();
    digits.remove(u'-');
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (digits.size() != 32 || !isHex)
        return std::nullopt;
    for (const int dash : {20, 16, 12, 8})
        digits.insert(dash, u'-');
    return digits;
}

std::optional<Identity> findIdentity(Database &database, const QString &id)
{
    Query query = database.prepare(SIS_IDENTITY "WHERE id = ?");
    return query.run(id).next() ? std::optional(identityFrom(query)) : std::nullopt;
}

void insertIdentity(Database &database, const Identity &identity)
{
    database
        .prepare("INSERT INTO sis_identities (id, version, details, communicate_through, operator, "
                 "created_at, updated_at, created_by, updated_by, failed_message_count, revision) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(identity.id, identity.version, QString::fromUtf8(json::encode(identity.details)),
            identity.communicateThrough, identity.operatorId, identity.created, identity.updated,
            identity.createdBy, identity.updatedBy, identity.failedMessages, identity.revision);
    storeAddresses(database, identity);
    Query insert
        = database.prepare("INSERT INTO sis_detail_keys (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
    for (const JsonMember &member : identity.details.object())
        insert.run(member.name);
}

void updateIdentity(Database &database, Identity &identity)
{
    ++identity.revision;
    database
        .prepare("UPDATE sis_identities SET version = ?, details = ?, communicate_through = ?, operator = ?, "
                 "updated_at = ?, created_by = ?, updated_by = ?, failed_message_count = ?, revision = ? "
                 "WHERE id = ?")
        .run(identity.version, QString::fromUtf8(json::encode(identity.details)), identity.communicateThrough,
            identity.operatorId, identity.updated, identity.createdBy, identity.updatedBy,
            identity.failedMessages, identity.revision, identity.id);
    storeAddresses(database, identity);
}

QStringList identitiesAt(Database &database, const QString &type, const QString &address)
{
    QStringList ids;
    Query query = database.prepare(
        "SELECT identity FROM sis_addresses WHERE type = ? AND address = ? ORDER BY identity");
    query.run(type, address);
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

QList<Identity> identitiesBeside(Database &database, Side side, qint64 created, const QString &id, int most)
{
    QList<Identity> found;
    Query query = side == Side::Older
        ? database.prepare(
            SIS_IDENTITY "WHERE (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?")
        : database.prepare(SIS_IDENTITY "WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?");
    query.run(created, id, most);
    while (query.next())
        found.append(identityFrom(query));
    return found;
}

JsonValue toJson(const Identity &identity, bool isStoredOrder)
{
    return JsonValue::Object{{u"id"_s, identity.id}, {u"version"_s, identity.version},
        {u"details"_s, isStoredOrder ? inStoredOrder(identity.details) : identity.details},
        {u"communicate_through"_s, orNull(identity.communicateThrough)},
        {u"operator"_s, orNull(identity.operatorId)}, {u"created_at"_s, timeText(identity.created)},
        {u"created_by"_s, orNull(identity.createdBy)}, {u"updated_at"_s, timeText(identity.updated)},
        {u"updated_by"_s, orNull(identity.updatedBy)}};
}

bool isFlagged(const JsonValue &value)
{
    return value.toBool() || value.toString() == u"true" || value.toString() == u"True";
}

} // namespace rollcall::server::sis
