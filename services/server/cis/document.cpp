#include "services/server/cis/document.h"

#include <QMap>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

const QString schemaAddress = u"https://auth.mozilla.com/.well-known/profile.schema"_s;

JsonValue texts(const QStringList &list)
{
    JsonValue::Array items;
    for (const QString &text : list)
        items.append(text);
    return items;
}

//! A map of names to values as the first version lists it.
JsonValue entriesOf(const Profile &profile, const QString &path, bool hasPrimary = true)
{
    const bool isVerified = profile.attributes[path][u"verified"].toBool(true);
    JsonValue::Array entries;
    for (const JsonMember &member : profile.value(path).object()) {
        if (!member.value.isString())
            continue;
        JsonValue entry = JsonValue::Object{{u"value"_s, member.value}, {u"verified"_s, isVerified}};
        if (hasPrimary)
            entry.set(u"primary"_s, entries.isEmpty());
        entry.set(u"name"_s, member.name);
        entries.append(entry);
    }
    return entries;
}

JsonValue emailsOf(const Profile &profile)
{
    const QString primary = profile.text(u"primary_email");
    JsonValue::Array entries;
    for (const QString &address : addressesOf(profile)) {
        const bool isPrimary = address == primary.toLower();
        entries.append(JsonValue::Object{{u"value"_s, isPrimary ? primary : address}, {u"verified"_s, true},
            {u"primary"_s, isPrimary}, {u"name"_s, isPrimary ? u"primary"_s : u"other"_s}});
    }
    return entries;
}

QStringList groupsOf(const Profile &profile)
{
    QStringList groups = profile.keys(u"access_information.ldap");
    for (const QString &name : profile.keys(u"access_information.mozilliansorg"))
        groups.append(u"mozilliansorg_"_s + name);
    return groups;
}

QString fullName(const Profile &profile)
{
    return (profile.text(u"first_name") + u' ' + profile.text(u"last_name")).trimmed();
}

//! Undefined when there is nothing.
JsonValue textAt(const Profile &profile, QStringView path)
{
    const JsonValue value = profile.value(path);
    return value.isNull() ? JsonValue() : value;
}

JsonValue ifAny(const JsonValue &list)
{
    return list.array().isEmpty() ? JsonValue() : list;
}

//! What follows from the attributes of the second version; Undefined for nothing.
JsonValue derived(const Profile &profile, const QString &member)
{
    static const QHash<QString, QString> sameAs{{u"user_id"_s, u"user_id"_s}, {u"active"_s, u"active"_s},
        {u"created"_s, u"created"_s}, {u"lastModified"_s, u"last_modified"_s},
        {u"userName"_s, u"primary_username"_s}, {u"firstName"_s, u"first_name"_s},
        {u"lastName"_s, u"last_name"_s}, {u"primaryEmail"_s, u"primary_email"_s},
        {u"picture"_s, u"picture"_s}, {u"timezone"_s, u"timezone"_s}};
    if (const auto path = sameAs.constFind(member); path != sameAs.constEnd())
        return textAt(profile, *path);
    if (member == "displayName"_L1) {
        const QString name = fullName(profile);
        return name.isEmpty() ? JsonValue() : JsonValue(name);
    }
    if (member == "emails"_L1)
        return ifAny(emailsOf(profile));
    if (member == "phoneNumbers"_L1)
        return ifAny(entriesOf(profile, u"phone_numbers"_s, false));
    if (member == "uris"_L1)
        return ifAny(entriesOf(profile, u"uris"_s));
    if (member == "nicknames"_L1)
        return ifAny(entriesOf(profile, u"usernames"_s));
    if (member == "tags"_L1)
        return ifAny(texts(profile.keys(u"tags")));
    return member == "groups"_L1 ? texts(groupsOf(profile)) : JsonValue();
}

} // namespace

JsonValue documentOf(const Profile &profile, const Visibility &visibility)
{
    const Stamps stamps = profile.stamps();
    const JsonValue none = JsonValue::emptyObject();
    // In the order of the names; what is below them is stored and made in order.
    QMap<QString, JsonValue> members{{u"access_information"_s, none}, {u"identities"_s, none},
        {u"schema"_s, schemaAddress}, {u"staff_information"_s, none}};
    for (const AttributeSpec &spec : attributeSpecs()) {
        const QString path(spec.path);
        const JsonValue attribute = expandedAttribute(spec, profile.attributes[path], stamps);
        if (!visibility.shows(attribute[u"metadata"]))
            continue;
        const qsizetype dot = path.indexOf(u'.');
        if (dot < 0)
            members.insert(path, attribute);
        else
            members[path.left(dot)].set(path.mid(dot + 1), attribute);
    }
    JsonValue::Object document;
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        document.append({it.key(), it.value()});
    return document;
}

JsonValue attributeOf(const Profile &profile, QStringView path)
{
    for (const AttributeSpec &spec : attributeSpecs()) {
        if (path == spec.path)
            return expandedAttribute(spec, profile.attributes[path], profile.stamps());
    }
    return {};
}

const QStringList &legacyMembers()
{
    static const QStringList names{u"user_id"_s, u"timezone"_s, u"active"_s, u"lastModified"_s, u"created"_s,
        u"userName"_s, u"displayName"_s, u"firstName"_s, u"lastName"_s, u"preferredLanguage"_s,
        u"primaryEmail"_s, u"emails"_s, u"phoneNumbers"_s, u"uris"_s, u"nicknames"_s, u"SSHFingerprints"_s,
        u"PGPFingerprints"_s, u"picture"_s, u"shirtSize"_s, u"tags"_s, u"groups"_s, u"authoritativeGroups"_s};
    return names;
}

JsonValue legacyDocumentOf(const Profile &profile)
{
    JsonValue document = JsonValue::emptyObject();
    for (const QString &member : legacyMembers()) {
        const JsonValue own = profile.legacy[member];
        document.set(member, own.isUndefined() ? derived(profile, member) : own);
    }
    return document;
}

} // namespace rollcall::server::cis
