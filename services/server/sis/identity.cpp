#include "services/server/sis/identity.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <string>
#include <string_view>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

Identity identityFrom(const Query &query)
{
    Identity identity;
    identity.id = QString::fromLatin1(query.bytes(0));
    identity.version = query.integer(1);
    identity.details = Details::stored(query.bytes(2));
    identity.communicateThrough = query.textOrNone(3);
    identity.operatorId = query.textOrNone(4);
    identity.created = query.integer(5);
    identity.updated = query.integer(6);
    identity.createdBy = query.integerOrNone(7);
    identity.updatedBy = query.integerOrNone(8);
    identity.failedMessages = query.integerOrNone(9);
    identity.revision = query.integer(10);
    return identity;
}

#define SIS_IDENTITY                                                                                         \
    "SELECT OCTETS(id), version, OCTETS(details), communicate_through, operator, created_at, updated_at, "   \
    "created_by, updated_by, failed_message_count, revision FROM sis_identities "

constexpr qsizetype longestIndexed = 200; // characters of a text
constexpr int mostSorted = 20'000; // identities that are put in order for one answer
const QString indexedFact = u"sis details indexed"_s;
const QString orderedFact = u"sis details ordered"_s;

char *withDigits(char *at, int number, int width)
{
    for (int i = width; i-- > 0; number /= 10)
        at[i] = char('0' + number % 10);
    return at + width;
}

//! ISO 8601 by hand: of a long list, QDateTime would take the largest part.
void addTime(std::string &text, qint64 microseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> time{std::chrono::microseconds(microseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 32> written{};
    char *at = withDigits(written.data(), int(date.year()), 4);
    for (const auto &[before, number] : {std::pair('-', int(unsigned(date.month()))),
             {'-', int(unsigned(date.day()))}, {'T', int(clock.hours().count())},
             {':', int(clock.minutes().count())}, {':', int(clock.seconds().count())}}) {
        *at++ = before;
        at = withDigits(at, number, 2);
    }
    if (const auto fraction = int(clock.subseconds().count()); fraction != 0) {
        *at++ = '.';
        at = withDigits(at, fraction, 6);
    }
    *at++ = 'Z';
    text.append(written.data(), std::size_t(at - written.data()));
}

void storeAddresses(Database &database, const Identity &identity)
{
    Query insert = database.prepare(
        "INSERT INTO sis_addresses (type, address, identity, is_inactive) VALUES (?, ?, ?, ?)");
    const JsonValue types = identity.details.value()[u"addresses"];
    for (const JsonMember &type : types.object()) {
        for (const JsonMember &address : type.value.object())
            insert.run(type.name, address.name, identity.id, isFlagged(address.value[u"inactive"]));
    }
}

//! The texts below \p value with their places.
void collectTexts(const JsonValue &value, const QString &path, QSet<std::pair<QString, QString>> &texts)
{
    if (value.isString())
        texts.insert({path, value.toString().left(longestIndexed)});
    const auto below = [&](const QString &step) { return path.isEmpty() ? step : path + u"__"_s + step; };
    for (qsizetype i = 0; i < value.array().size(); ++i)
        collectTexts(value.at(i), below(QString::number(i)), texts);
    for (const JsonMember &member : value.object()) {
        const bool isAddresses = path.isEmpty() && member.name == u"addresses" && member.value.isObject();
        if (!isAddresses)
            collectTexts(member.value, below(member.name), texts);
    }
}

void storeTexts(Database &database, const Identity &identity)
{
    QSet<std::pair<QString, QString>> texts;
    collectTexts(identity.details.value(), {}, texts);
    Query insert
        = database.prepare("INSERT INTO sis_details (path, value, created_at, identity) VALUES (?, ?, ?, ?)");
    for (const auto &[path, value] : std::as_const(texts))
        insert.run(path, value, identity.created, identity.id);
}

//! As a program stored them that kept the members as they were sent.
void storeInOrder(Database &database, const Identity &identity)
{
    const QByteArray text = Details(identity.details.value()).storedText();
    if (text != identity.details.text()) {
        database.prepare("UPDATE sis_identities SET details = ? WHERE id = ?")
            .run(QString::fromUtf8(text), identity.id);
    }
}

//! What the details can be found by, again when they were changed.
void storeFinders(Database &database, const Identity &identity)
{
    database.prepare("DELETE FROM sis_addresses WHERE identity = ?").run(identity.id);
    database.prepare("DELETE FROM sis_details WHERE identity = ?").run(identity.id);
    storeAddresses(database, identity);
    storeTexts(database, identity);
}

QByteArray storedDetails(Database &database, const QString &id)
{
    Query query = database.prepare("SELECT OCTETS(details) FROM sis_identities WHERE id = ?");
    return query.run(id).next() ? query.bytes(0) : QByteArray();
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
    std::string text;
    addTime(text, microseconds);
    return QString::fromStdString(text);
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
        .run(identity.id, identity.version, QString::fromUtf8(identity.details.storedText()),
            identity.communicateThrough, identity.operatorId, identity.created, identity.updated,
            identity.createdBy, identity.updatedBy, identity.failedMessages, identity.revision);
    storeAddresses(database, identity);
    storeTexts(database, identity);
    Query insert
        = database.prepare("INSERT INTO sis_detail_keys (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
    for (const JsonMember &member : identity.details.value().object())
        insert.run(member.name);
}

void updateIdentity(Database &database, Identity &identity)
{
    ++identity.revision;
    const QByteArray details = identity.details.storedText();
    const bool isNewToFind = details != storedDetails(database, identity.id);
    database
        .prepare("UPDATE sis_identities SET version = ?, details = ?, communicate_through = ?, operator = ?, "
                 "updated_at = ?, created_by = ?, updated_by = ?, failed_message_count = ?, revision = ? "
                 "WHERE id = ?")
        .run(identity.version, QString::fromUtf8(details), identity.communicateThrough, identity.operatorId,
            identity.updated, identity.createdBy, identity.updatedBy, identity.failedMessages,
            identity.revision, identity.id);
    if (isNewToFind)
        storeFinders(database, identity);
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

#define SIS_INDEX(condition) SIS_BOTH_SIDES(SIS_IDENTITY "WHERE ", condition)

ListIndex allIdentities()
{
    return {SIS_INDEX(""), {}};
}

std::optional<ListIndex> identitiesWith(const QString &column, const QVariant &value)
{
    static const QHash<QString, ListIndex> indexes{{u"version"_s, {SIS_INDEX("version = ? AND "), {}}},
        {u"communicate_through"_s, {SIS_INDEX("communicate_through = ? AND "), {}}},
        {u"operator"_s, {SIS_INDEX("operator = ? AND "), {}}},
        {u"created_by"_s, {SIS_INDEX("created_by = ? AND "), {}}},
        {u"updated_by"_s, {SIS_INDEX("updated_by = ? AND "), {}}},
        {u"failed_message_count"_s, {SIS_INDEX("failed_message_count = ? AND "), {}}},
        {u"id"_s, {SIS_INDEX("id = ? AND "), {}}}, {u"created_at"_s, {SIS_INDEX("created_at = ? AND "), {}}}};
    if (!indexes.contains(column))
        return std::nullopt;
    ListIndex index = indexes[column];
    index.values = {value};
    return index;
}

// Of columns that both tables have, those of sis_details are in its index.
#define SIS_DETAIL(side, direction)                                                                          \
    "SELECT OCTETS(i.id), i.version, OCTETS(i.details), i.communicate_through, i.operator, i.created_at, "   \
    "i.updated_at, i.created_by, i.updated_by, i.failed_message_count, i.revision FROM sis_details d "       \
    "JOIN sis_identities i ON i.id = d.identity WHERE d.path = ? AND d.value = ? AND "                       \
    "(d.created_at, d.identity) " side " (?, ?) ORDER BY d.created_at" direction ", d.identity" direction    \
    " LIMIT ?"

ListIndex identitiesWithDetail(const QString &path, const QString &value)
{
    return {SIS_DETAIL("<", " DESC"), SIS_DETAIL(">", ""), {path, value.left(longestIndexed)}};
}

// "+ 0" keeps both databases from reading in the order of making, past all that were changed earlier.
#define SIS_UPDATED(side, direction)                                                                         \
    SIS_IDENTITY "WHERE updated_at BETWEEN ? AND ? AND (created_at + 0, id) " side                           \
                 " (?, ?) ORDER BY created_at + 0" direction ", id" direction " LIMIT ?"

std::optional<ListIndex> identitiesUpdated(Database &database, qint64 from, qint64 to)
{
    Query query = database.prepare("SELECT COUNT(*) FROM (SELECT 1 AS one FROM sis_identities "
                                   "WHERE updated_at BETWEEN ? AND ? LIMIT ?) AS counted");
    query.run(from, to, mostSorted + 1).next();
    if (query.integer(0) > mostSorted)
        return std::nullopt;
    return ListIndex{SIS_UPDATED("<", " DESC"), SIS_UPDATED(">", ""), {from, to}};
}

QList<Identity> identitiesBeside(
    Database &database, const ListIndex &index, Side side, qint64 created, const QString &id, int most)
{
    QList<Identity> found;
    Query query = rowsBeside(database, index, side, created, id, most);
    while (query.next())
        found.append(identityFrom(query));
    return found;
}

void bringDetailsUpToDate(Database &database)
{
    const bool isIndexed = !database.fact(indexedFact).isEmpty();
    if (isIndexed && !database.fact(orderedFact).isEmpty())
        return;
    Transaction transaction(database);
    if (!isIndexed)
        database.execute(u"DELETE FROM sis_details"_s);
    constexpr int chunk = 500;
    qint64 created = std::numeric_limits<qint64>::min();
    QString last;
    for (QList<Identity> some;
         !(some = identitiesBeside(database, allIdentities(), Side::Newer, created, last, chunk))
              .isEmpty();) {
        for (const Identity &identity : some) {
            storeInOrder(database, identity);
            if (!isIndexed)
                storeTexts(database, identity);
        }
        created = some.last().created;
        last = some.last().id;
    }
    database.setFact(indexedFact, u"1"_s);
    database.setFact(orderedFact, u"1"_s);
    transaction.commit();
}

QByteArray jsonText(const Identity &identity)
{
    const QByteArray details = identity.details.text();
    std::string text;
    text.reserve(std::size_t(details.size()) + 400);
    // Keys and times have nothing that JSON would write otherwise.
    const auto addKey = [&](const QString &key) {
        const QByteArray octets = key.toLatin1();
        text += '"';
        text.append(octets.constData(), std::size_t(octets.size()));
        text += '"';
    };
    const auto addKeyOrNull = [&](std::string_view name, const std::optional<QString> &key) {
        text += name;
        if (key)
            addKey(*key);
        else
            text += "null";
    };
    const auto addNumberOrNull = [&](std::string_view name, const std::optional<qint64> &number) {
        text += name;
        text += number ? std::to_string(*number) : "null";
    };
    text += "{\"id\":";
    addKey(identity.id);
    addNumberOrNull(",\"version\":", identity.version);
    text += ",\"details\":";
    text.append(details.constData(), std::size_t(details.size()));
    addKeyOrNull(",\"communicate_through\":", identity.communicateThrough);
    addKeyOrNull(",\"operator\":", identity.operatorId);
    addTime(text += ",\"created_at\":\"", identity.created);
    addNumberOrNull("\",\"created_by\":", identity.createdBy);
    addTime(text += ",\"updated_at\":\"", identity.updated);
    addNumberOrNull("\",\"updated_by\":", identity.updatedBy);
    text += '}';
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isFlagged(const JsonValue &value)
{
    return value.toBool() || value.toString() == u"true" || value.toString() == u"True";
}

} // namespace rollcall::server::sis
