#include "services/server/sis/search.h"

#include "services/json/json.h"
#include "services/server/sis/answers.h"
#include "services/server/sis/identity.h"
#include "services/server/sis/users.h"
#include "services/server/store/database.h"
#include "services/server/values.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

const QStringList lookups{u"exact"_s, u"iexact"_s, u"contains"_s, u"icontains"_s, u"startswith"_s,
    u"istartswith"_s, u"endswith"_s, u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s, u"isnull"_s, u"has_key"_s};

const QHash<QString, FieldType> &identityFields()
{
    static const QHash<QString, FieldType> fields{{u"id"_s, FieldType::Uuid},
        {u"version"_s, FieldType::Integer}, {u"details"_s, FieldType::Text},
        {u"communicate_through"_s, FieldType::Uuid}, {u"operator"_s, FieldType::Uuid},
        {u"created_at"_s, FieldType::Time}, {u"updated_at"_s, FieldType::Time},
        {u"created_by"_s, FieldType::Integer}, {u"updated_by"_s, FieldType::Integer},
        {u"failed_message_count"_s, FieldType::Integer}};
    return fields;
}

JsonValue fieldOf(const Identity &identity, const QString &field)
{
    if (field == u"id")
        return identity.id;
    if (field == u"version")
        return identity.version;
    if (field == u"details")
        return identity.details.value();
    if (field == u"communicate_through")
        return orNull(identity.communicateThrough);
    if (field == u"operator")
        return orNull(identity.operatorId);
    if (field == u"created_at")
        return identity.created;
    if (field == u"updated_at")
        return identity.updated;
    if (field == u"created_by")
        return orNull(identity.createdBy);
    if (field == u"updated_by")
        return orNull(identity.updatedBy);
    return orNull(identity.failedMessages);
}

const QString addressesPrefix = u"details__addresses__"_s;

//! As in the original all of the name says where to look, lookups too, and the value is a member there.
std::optional<Condition> addressCondition(const QString &name, const QString &value)
{
    const QStringList path = name.split(u"__"_s).mid(1);
    if (name.size() > 500 || path.contains(QString::fromLatin1("")))
        return std::nullopt;
    return Condition{.field = u"details"_s, .path = path, .lookup = u"has_key"_s, .value = value};
}

struct Address
{
    QString type, address;
};

struct Search
{
    QList<Condition> conditions;
    QList<Address> addresses;
    bool includeInactive = true;

    bool matches(const Identity &identity) const
    {
        const bool areHeld = std::all_of(conditions.begin(), conditions.end(),
            [&](const Condition &condition) { return holds(condition, fieldOf(identity, condition.field)); });
        return areHeld
            && (includeInactive || std::none_of(addresses.begin(), addresses.end(), [&](const Address &a) {
                   return isFlagged(identity.details.value()[u"addresses"][a.type][a.address][u"inactive"]);
               }));
    }
};

ListRow rowOf(const Identity &identity, const Search &search)
{
    const bool isWanted = search.matches(identity);
    return {identity.created, identity.id, isWanted ? jsonText(identity) : QByteArray(), isWanted};
}

//! The identities that have every address, by the index of addresses.
RowSource byAddresses(const Search &search, Database &database)
{
    QStringList ids = identitiesAt(database, search.addresses[0].type, search.addresses[0].address);
    for (const Address &other : search.addresses.mid(1)) {
        const QStringList also = identitiesAt(database, other.type, other.address);
        const QSet<QString> known(also.begin(), also.end());
        ids.removeIf([&](const QString &id) { return !known.contains(id); });
    }
    QList<ListRow> rows;
    for (const QString &id : ids) {
        if (const auto identity = findIdentity(database, id))
            rows.append(rowOf(*identity, search));
    }
    return sourceOf(rows);
}

constexpr qint64 longAgo = std::numeric_limits<qint64>::min();
constexpr qint64 atAnyTime = std::numeric_limits<qint64>::max();

//! Between which values of \p field, a time, the identities are, both included; nothing when the conditions
//! do not say.
std::optional<std::pair<qint64, qint64>> stretchOf(const Search &search, const QString &field)
{
    std::pair stretch{longAgo, atAnyTime};
    bool isNarrowed = false;
    for (const Condition &condition : search.conditions) {
        const bool isLower = condition.lookup == u"gte" || condition.lookup == u"gt";
        const bool isUpper = condition.lookup == u"lte" || condition.lookup == u"lt";
        const bool isExact = condition.lookup == u"exact";
        if (condition.field != field || (!isLower && !isUpper && !isExact))
            continue;
        const qint64 value = condition.value.toLongLong();
        if (!isUpper)
            stretch.first = std::max(stretch.first, value);
        if (!isLower)
            stretch.second = std::min(stretch.second, value);
        isNarrowed = true;
    }
    return isNarrowed ? std::optional(stretch) : std::nullopt;
}

//! The index that the conditions can be looked for with; the rest of them is checked row by row.
ListIndex indexFor(const Search &search, Database &database)
{
    for (const Condition &condition : search.conditions) {
        if (condition.lookup != u"exact")
            continue;
        if (condition.field == u"details" && !condition.path.isEmpty())
            return identitiesWithDetail(condition.path.join(u"__"_s), condition.value);
        const bool isText = identityFields().value(condition.field) == FieldType::Uuid;
        if (const auto index = identitiesWith(
                condition.field, isText ? QVariant(condition.value) : QVariant(condition.value.toLongLong())))
            return *index;
    }
    if (const auto stretch = stretchOf(search, u"updated_at"_s)) {
        if (const auto index = identitiesUpdated(database, stretch->first, stretch->second))
            return *index;
    }
    return allIdentities();
}

//! Without what every row between the times of making fulfils that the conditions speak of.
Search withoutTimesOfMaking(Search search)
{
    search.conditions.removeIf([](const Condition &condition) {
        return condition.field == u"created_at"
            && (condition.lookup == u"gte" || condition.lookup == u"lte" || condition.lookup == u"exact");
    });
    return search;
}

RowSource sourceFor(const Search &search, Database &database)
{
    if (!search.addresses.isEmpty())
        return byAddresses(search, database);
    // Lists are in the order in which identities were made: what was made before or after the times that are
    // asked for is not walked through.
    const auto made = stretchOf(search, u"created_at"_s).value_or(std::pair(longAgo, atAnyTime));
    return [rest = withoutTimesOfMaking(search), index = indexFor(search, database), made, &database](
               Side side, qint64 created, const QString &id, int most) {
        QList<Identity> found;
        if (side == Side::Older && created > made.second)
            found = identitiesBeside(database, index, side, made.second + 1, {}, most);
        else if (side == Side::Newer && created < made.first)
            found = identitiesBeside(database, index, side, made.first, {}, most);
        else
            found = identitiesBeside(database, index, side, created, id, most);
        QList<ListRow> rows;
        for (const Identity &identity : std::as_const(found)) {
            if (side == Side::Older ? identity.created < made.first : identity.created > made.second)
                break;
            rows.append(rowOf(identity, rest));
        }
        return rows;
    };
}

bool compares(const QString &lookup, int order)
{
    if (lookup == u"gt")
        return order > 0;
    if (lookup == u"gte")
        return order >= 0;
    return lookup == u"lt" ? order < 0 : order <= 0;
}

bool isOrdered(const Condition &condition, const JsonValue &value)
{
    bool isNumber = false;
    const qint64 whole = condition.value.toLongLong(&isNumber);
    const auto stored = value.toInteger();
    if (stored && isNumber)
        return compares(condition.lookup, *stored < whole ? -1 : *stored > whole ? 1 : 0);
    const double wanted = condition.value.toDouble(&isNumber);
    if (value.isNumber() && isNumber)
        return compares(condition.lookup, value.toDouble() < wanted ? -1 : value.toDouble() > wanted ? 1 : 0);
    return value.isString()
        && compares(condition.lookup, QString::compare(value.toString(), condition.value));
}

} // namespace

std::optional<Condition> readCondition(const QString &parameter, const QString &value)
{
    QStringList parts = parameter.split(u"__"_s);
    Condition condition{.field = parts.takeFirst(), .path = {}, .lookup = u"exact"_s, .value = value};
    if (!parts.isEmpty() && lookups.contains(parts.last()))
        condition.lookup = parts.takeLast();
    condition.path = parts;
    const bool isDetails = condition.field == u"details";
    if ((!parts.isEmpty() && !isDetails) || (condition.lookup == u"has_key" && !isDetails)
        || parameter.size() > 500 || parts.contains(QString::fromLatin1("")))
        return std::nullopt;
    return condition;
}

std::optional<Condition> fitted(Condition condition, FieldType type)
{
    const QStringList asText{
        u"isnull"_s, u"contains"_s, u"icontains"_s, u"startswith"_s, u"istartswith"_s, u"endswith"_s};
    if (asText.contains(condition.lookup) || type == FieldType::Text)
        return condition;
    if (type == FieldType::Uuid) {
        const auto uuid = uuidFrom(condition.value);
        condition.value = uuid.value_or(QString());
        return uuid ? std::optional(condition) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 whole = condition.value.toLongLong(&isNumber);
    const auto number = type == FieldType::Time ? timeFrom(condition.value)
        : isNumber                              ? std::optional(whole)
                                                : std::nullopt;
    condition.value = QString::number(number.value_or(0));
    return number ? std::optional(condition) : std::nullopt;
}

bool holds(const Condition &condition, const JsonValue &field)
{
    JsonValue value = field;
    for (const QString &step : condition.path) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = value.isArray() && isIndex ? value.at(index) : value[step];
    }
    const QString &lookup = condition.lookup;
    const QString &wanted = condition.value;
    if (lookup == u"isnull") {
        const bool isMissing = value.isUndefined() || (condition.path.isEmpty() && value.isNull());
        return isMissing == !wanted.isEmpty();
    }
    if (lookup == u"has_key")
        return value.contains(wanted);
    if (lookup == u"gt" || lookup == u"gte" || lookup == u"lt" || lookup == u"lte")
        return isOrdered(condition, value);
    // A number or a truth value in details never equals what an address can say.
    const bool isDetails = condition.field == u"details";
    if (value.isNull() || value.isUndefined() || (isDetails && lookup == u"exact" && !value.isString()))
        return false;
    const QString text = value.isString() || value.isNumber() || value.isBool()
        ? value.text()
        : QString::fromUtf8(json::encode(value));
    if (lookup == u"iexact")
        return text.compare(wanted, Qt::CaseInsensitive) == 0;
    if (lookup == u"contains" || lookup == u"icontains")
        return text.contains(wanted, lookup == u"contains" ? Qt::CaseSensitive : Qt::CaseInsensitive);
    if (lookup == u"startswith" || lookup == u"istartswith")
        return text.startsWith(wanted, lookup == u"startswith" ? Qt::CaseSensitive : Qt::CaseInsensitive);
    return lookup == u"endswith" ? text.endsWith(wanted) : text == wanted;
}

std::optional<qint64> timeFrom(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.(\\d{1,6}))?(Z|[+-]\\d\\d:\\d\\d)?\\z"_s);
    const auto match = form.match(text);
    const QDateTime second = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2)
            + (match.captured(3).isEmpty() ? u":00"_s : match.captured(3))
            + (match.captured(5).isEmpty() ? u"Z"_s : match.captured(5)),
        Qt::ISODate);
    if (!match.hasMatch() || !second.isValid())
        return std::nullopt;
    return second.toSecsSinceEpoch() * 1'000'000 + match.captured(4).leftJustified(6, u'0').toLongLong();
}

RowSource identitiesListed(const HttpRequest &request, Database &database)
{
    static const QMap<QString, std::pair<QString, QString>> filters{
        {u"created_from"_s, {u"created_at"_s, u"gte"_s}}, {u"created_to"_s, {u"created_at"_s, u"lte"_s}},
        {u"updated_from"_s, {u"updated_at"_s, u"gte"_s}}, {u"updated_to"_s, {u"updated_at"_s, u"lte"_s}},
        {u"created_at"_s, {u"created_at"_s, u"exact"_s}}, {u"updated_at"_s, {u"updated_at"_s, u"exact"_s}},
        {u"communicate_through"_s, {u"communicate_through"_s, u"exact"_s}},
        {u"operator"_s, {u"operator"_s, u"exact"_s}}, {u"created_by"_s, {u"created_by"_s, u"exact"_s}},
        {u"updated_by"_s, {u"updated_by"_s, u"exact"_s}}};
    const QString noChoice = u"Select a valid choice. That choice is not one of the available choices."_s;
    Search search;
    FieldProblems problems;
    for (const auto &[name, value] : request.query) {
        if (!filters.contains(name) || value.isEmpty())
            continue;
        const auto &[field, lookup] = filters[name];
        const FieldType type = identityFields()[field];
        const auto condition = fitted({.field = field, .path = {}, .lookup = lookup, .value = value}, type);
        if (!condition) {
            problems.add(name,
                type == FieldType::Time       ? u"Enter a valid date/time."_s
                    : type == FieldType::Uuid ? u"'%(value)s' is not a valid UUID."_s
                                              : noChoice);
            continue;
        }
        search.conditions.append(*condition);
        if (type == FieldType::Uuid && !findIdentity(database, condition->value))
            problems.add(name, noChoice);
        if (type == FieldType::Integer && !hasUser(database, condition->value.toLongLong()))
            problems.add(name, noChoice);
    }
    problems.refuseIfAny();
    return sourceFor(search, database);
}

RowSource identitiesSearched(const HttpRequest &request, Database &database)
{
    QMap<QString, QString> parameters; // the last of several equal names wins
    for (const auto &[name, value] : request.query)
        parameters.insert(name, value);
    Search search;
    const QString inactive = parameters.value(u"include_inactive"_s);
    search.includeInactive = inactive != u"False" && inactive != u"false";
    parameters.remove(u"include_inactive"_s);
    parameters.remove(u"cursor"_s);
    for (const auto &[name, value] : parameters.toStdMap()) {
        const auto read
            = name.startsWith(addressesPrefix) ? addressCondition(name, value) : readCondition(name, value);
        if (!read || !identityFields().contains(read->field))
            refuseList(u"Cannot resolve keyword '%1' into field."_s.arg(name.left(200)));
        if (read->lookup == u"has_key" && read->path.size() == 2 && read->path[0] == u"addresses") {
            search.addresses.append({read->path[1], value});
            continue;
        }
        const auto condition = fitted(*read, identityFields()[read->field]);
        if (!condition)
            refuseField(name.left(200), u"Enter a valid value."_s);
        search.conditions.append(*condition);
    }
    return sourceFor(search, database);
}

} // namespace rollcall::server::sis
