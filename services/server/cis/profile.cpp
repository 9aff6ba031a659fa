#include "services/server/cis/profile.h"

#include "services/json/json.h"
#include "services/server/store/database.h"

#include <algorithm>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

JsonValue storedObject(const QByteArray &text)
{
    return json::decode(text).value_or(JsonValue::emptyObject());
}

//! From a row of number, attributes, legacy.
Profile profileOf(const Query &query)
{
    return Profile{query.integer(0), storedObject(query.bytes(1)), storedObject(query.bytes(2))};
}

QList<Profile> profilesOf(Query &query)
{
    QList<Profile> profiles;
    while (query.next())
        profiles.append(profileOf(query));
    return profiles;
}

bool isNda(const Profile &profile)
{
    return profile.keys(u"access_information.mozilliansorg").contains(u"nda"_s);
}

//! What can be searched by: the groups' names, and the facts about staff.
QList<Term> termsOf(const Profile &profile)
{
    QList<Term> terms;
    for (const QString &path : {u"access_information.ldap"_s, u"access_information.mozilliansorg"_s}) {
        for (const QString &group : profile.keys(path))
            terms.append({path, group});
    }
    for (const JsonMember &attribute : profile.attributes.object()) {
        const JsonValue value = attribute.value[u"value"];
        if (attribute.name.startsWith("staff_information."_L1) && (value.isString() || value.isBool()))
            terms.append({attribute.name, value.text()});
    }
    return terms;
}

void storeAddresses(Database &database, qint64 number, const Profile &profile)
{
    const QString ldap = profile.text(u"identities.mozilla_ldap_primary_email").toLower();
    const bool isDirectory = profile.text(u"user_id").startsWith("ad|"_L1);
    Query insert = database.prepare("INSERT INTO cis_addresses (address, profile, is_ldap) VALUES (?, ?, ?)");
    for (const QString &address : addressesOf(profile))
        insert.run(address, number, isDirectory || address == ldap);
}

void storeTerms(Database &database, const Profile &profile)
{
    Query insert = database.prepare("INSERT INTO cis_terms (path, value, id) VALUES (?, ?, ?)");
    for (const Term &term : termsOf(profile))
        insert.run(term.path, term.value, profile.text(u"user_id"));
}

} // namespace

JsonValue Profile::value(QStringView path) const
{
    return attributes[path][u"value"];
}

Stamps Profile::stamps() const
{
    const auto stamp = [this](QStringView path) {
        const JsonValue time = value(path);
        return time.isString() ? time : JsonValue(nullptr);
    };
    return {stamp(u"created"), stamp(u"last_modified")};
}

QStringList Profile::keys(QStringView path) const
{
    QStringList names;
    for (const JsonMember &member : value(path).object())
        names.append(member.name);
    return names;
}

void Profile::set(const QString &path, const JsonValue &value, const JsonValue &display, bool isVerified)
{
    JsonValue stored = JsonValue::Object{{u"value"_s, sorted(value)}};
    if (!display.isUndefined())
        stored.set(u"display"_s, display);
    if (!isVerified)
        stored.set(u"verified"_s, false);
    attributes.set(path, stored);
}

QStringList addressesOf(const Profile &profile)
{
    QStringList addresses{profile.text(u"primary_email").toLower()};
    for (const JsonMember &attribute : profile.attributes.object()) {
        if (attribute.name.startsWith("identities."_L1) && attribute.name.endsWith("_primary_email"_L1))
            addresses.append(attribute.value[u"value"].toString().toLower());
    }
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

void insertProfile(Database &database, const Profile &profile)
{
    Query insert = database.prepareInsert(
        "INSERT INTO cis_profiles (id, uuid, primary_email, primary_username, is_active, is_nda, attributes, "
        "legacy) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number");
    insert.run(profile.text(u"user_id"), profile.text(u"uuid"), profile.text(u"primary_email"),
        profile.text(u"primary_username"), profile.isActive(), isNda(profile),
        QString::fromUtf8(json::encode(profile.attributes)), QString::fromUtf8(json::encode(profile.legacy)));
    const qint64 number = insert.insertedId();
    insert.finish();
    storeAddresses(database, number, profile);
    storeTerms(database, profile);
}

QList<Profile> profilesBy(Database &database, Key key, const QString &value)
{
    const char *sql = nullptr;
    switch (key) {
    case Key::UserId:
        sql = "SELECT number, OCTETS(attributes), OCTETS(legacy) FROM cis_profiles WHERE id = ?";
        break;
    case Key::Uuid:
        sql = "SELECT number, OCTETS(attributes), OCTETS(legacy) FROM cis_profiles WHERE uuid = ?";
        break;
    case Key::PrimaryEmail:
        sql = "SELECT number, OCTETS(attributes), OCTETS(legacy) FROM cis_profiles WHERE primary_email = ? "
              "ORDER BY id LIMIT 100";
        break;
    case Key::PrimaryUsername:
        sql = "SELECT number, OCTETS(attributes), OCTETS(legacy) FROM cis_profiles WHERE primary_username = "
              "? ORDER BY id LIMIT 100";
        break;
    }
    Query query = database.prepare(sql);
    return value.isEmpty() ? QList<Profile>() : profilesOf(query.run(value));
}

std::optional<Profile> profileBy(Database &database, Key key, const QString &value)
{
    const QList<Profile> found = profilesBy(database, key, value);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Profile> profilesAfter(Database &database, const QString &id, int most)
{
    Query query = database.prepare("SELECT number, OCTETS(attributes), OCTETS(legacy) FROM cis_profiles "
                                   "WHERE id > ? ORDER BY id LIMIT ?");
    return profilesOf(query.run(id, most));
}

QList<Profile> profilesAfterRow(Database &database, qint64 number, int most)
{
    Query query = database.prepare("SELECT number, OCTETS(attributes), OCTETS(legacy) FROM cis_profiles "
                                   "WHERE number > ? ORDER BY number LIMIT ?");
    return profilesOf(query.run(number, most));
}

QList<Entry> entriesOf(
    Database &database, const QString &method, std::optional<bool> isActive, const QString &id, int most)
{
    // '}' is the next character after '|'.
    Query query = database.prepare(
        "SELECT uuid, id, primary_email, is_active FROM cis_profiles WHERE id > ? AND id < ? "
        "AND is_active BETWEEN ? AND ? ORDER BY id LIMIT ?");
    const QString first = method + u'|';
    query.run(std::max(first, id), method + u'}', isActive.value_or(false), isActive.value_or(true), most);
    QList<Entry> entries;
    while (query.next())
        entries.append({query.text(0), query.text(1), query.text(2), query.integer(3) == 1});
    return entries;
}

QStringList idsWith(Database &database, const Term &term, bool isActive, const QString &after, int most)
{
    Query query = database.prepare(term.isNegated
            ? "SELECT p.id FROM cis_profiles p WHERE p.id > ? AND p.is_active = ? AND NOT EXISTS "
              "(SELECT 1 FROM cis_terms t WHERE t.path = ? AND t.value = ? AND t.id = p.id) "
              "ORDER BY p.id LIMIT ?"
            : "SELECT t.id FROM cis_terms t JOIN cis_profiles p ON p.id = t.id "
              "WHERE t.id > ? AND p.is_active = ? AND t.path = ? AND t.value = ? ORDER BY t.id LIMIT ?");
    query.run(after, isActive, term.path, term.value, most);
    QStringList ids;
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

std::optional<QString> connectionOf(Database &database, const QString &address)
{
    Query query = database.prepare(
        "SELECT a.is_ldap, p.is_nda, p.id FROM cis_addresses a JOIN cis_profiles p ON p.number = a.profile "
        "WHERE a.address = ? ORDER BY a.is_ldap DESC, p.is_nda DESC, p.id LIMIT 1");
    if (!query.run(address).next())
        return std::nullopt;
    if (query.integer(0) == 1 || address.endsWith("@mozilla.com"_L1))
        return u"ad"_s;
    return query.integer(1) == 1 ? u"github"_s : query.text(2).section(u'|', 0, 0);
}

} // namespace rollcall::server::cis
