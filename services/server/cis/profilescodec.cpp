#include "services/server/cis/profilescodec.h"

#include "services/json/json.h"
#include "services/server/bulk/recordmembers.h"
#include "services/server/cis/document.h"

#include <array>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 8192; // of one value, in characters
constexpr qsizetype mostOctets = 256 * 1024; // of one profile
constexpr int rowsAtOnce = 200;

[[noreturn]] void refuse(const QString &path, const QString &reason)
{
    throw BadRecord(u"\"%1\" %2"_s.arg(path, reason));
}

bool isText(const JsonValue &value)
{
    return value.isNull()
        || (value.isString() && value.toString().size() <= longestText
            && !value.toString().contains(QChar::Null));
}

void checkValue(const AttributeSpec &spec, const JsonValue &value)
{
    const QString path(spec.path);
    if (value.isNull())
        return;
    switch (spec.holds) {
    case AttributeSpec::Holds::Text:
        if (!isText(value))
            refuse(path, u"must hold a text or null"_s);
        return;
    case AttributeSpec::Holds::Flag:
        if (!value.isBool())
            refuse(path, u"must hold true, false or null"_s);
        return;
    case AttributeSpec::Holds::Map:
        break;
    }
    if (!value.isObject())
        refuse(path, u"must hold an object or null"_s);
    for (const JsonMember &member : value.object()) {
        if (!isText(member.name) || !isText(member.value))
            refuse(path, u"must hold texts or null by their names"_s);
    }
}

void checkMetadata(const QString &path, const JsonValue &metadata)
{
    static const QStringList classifications{u"PUBLIC"_s, u"MOZILLA CONFIDENTIAL"_s,
        u"WORKGROUP CONFIDENTIAL"_s, u"WORKGROUP CONFIDENTIAL: STAFF ONLY"_s, u"INDIVIDUAL CONFIDENTIAL"_s};
    static const QStringList levels{
        u"public"_s, u"authenticated"_s, u"vouched"_s, u"ndaed"_s, u"staff"_s, u"private"_s};
    for (const JsonMember &member : metadata.object()) {
        const bool isGood = member.name == u"classification"
            ? classifications.contains(member.value.toString())
            : member.name == u"display" ? member.value.isNull() || levels.contains(member.value.toString())
            : member.name == u"verified"
            ? member.value.isBool()
            : (member.name == u"created" || member.name == u"last_modified") && isText(member.value);
        if (!isGood)
            refuse(path, u"has metadata that no profile has"_s);
    }
}

bool isSignature(const JsonValue &signature)
{
    static const QStringList algorithms{u"HS256"_s, u"RS256"_s, u"RSA"_s, u"ED25519"_s};
    return signature.object().size() == 4 && algorithms.contains(signature[u"alg"].toString())
        && (signature[u"typ"].toString() == u"JWS" || signature[u"typ"].toString() == u"PGP")
        && isText(signature[u"name"]) && signature[u"value"].isString();
}

void checkSignature(const QString &path, const JsonValue &signature)
{
    bool isGood = signature.object().size() == 2 && isSignature(signature[u"publisher"])
        && signature[u"additional"].isArray();
    for (const JsonValue &additional : signature[u"additional"].array())
        isGood = isGood && isSignature(additional);
    if (!isGood)
        refuse(path, u"has a signature that no profile has"_s);
}

//! The attribute as a profile would have it whole: what the record leaves out is usual.
JsonValue completed(const AttributeSpec &spec, const JsonValue &given, const Stamps &stamps)
{
    const QString path(spec.path);
    JsonValue whole = expandedAttribute(spec, {}, stamps);
    for (const JsonMember &member : given.object()) {
        if (member.name == valueMember(spec)) {
            checkValue(spec, member.value);
            whole.set(member.name, sorted(member.value));
        } else if (member.name == u"metadata" && member.value.isObject()) {
            checkMetadata(path, member.value);
            JsonValue metadata = whole[u"metadata"];
            for (const JsonMember &fact : member.value.object())
                metadata.set(fact.name, fact.value);
            whole.set(u"metadata"_s, metadata);
        } else if (member.name == u"signature") {
            checkSignature(path, member.value);
            whole.set(u"signature"_s, sorted(member.value));
        } else {
            refuse(path, u"has a member that no attribute has"_s);
        }
    }
    return whole;
}

//! Takes attribute by attribute out of a record.
class Reader
{
public:
    explicit Reader(const JsonValue &record)
        : m_members(record)
    {
        for (const QString &group : {u"access_information"_s, u"identities"_s, u"staff_information"_s})
            readGroup(group);
        m_members.text(u"schema"_s, longestText);
    }

    Profile read()
    {
        Profile profile;
        profile.legacy = legacy();
        for (const AttributeSpec &spec : attributeSpecs())
            m_given.set(QString(spec.path), given(spec));
        const Stamps stamps{given(u"created"), given(u"last_modified")};
        for (const AttributeSpec &spec : attributeSpecs()) {
            const JsonValue stored
                = storedAttribute(spec, completed(spec, m_given[QString(spec.path)], stamps), stamps);
            if (!stored.object().isEmpty())
                profile.attributes.set(QString(spec.path), stored);
        }
        m_members.nothingElse();
        checkKeys(profile);
        return profile;
    }

private:
    void readGroup(const QString &group)
    {
        const JsonValue members = m_members.value(group);
        if (!members.isUndefined() && !members.isObject())
            refuse(group, u"must be an object"_s);
        for (const JsonMember &member : members.object())
            m_grouped.set(group + u'.' + member.name, member.value);
    }

    //! Of a time: its text, or null.
    JsonValue given(QStringView path)
    {
        const JsonValue value = m_given[path][u"value"];
        return value.isString() ? value : JsonValue(nullptr);
    }

    JsonValue given(const AttributeSpec &spec)
    {
        const QString path(spec.path);
        const JsonValue attribute = path.contains(u'.') ? m_grouped[path] : m_members.value(path);
        m_grouped.set(path, {});
        if (!attribute.isUndefined() && !attribute.isObject())
            refuse(path, u"must be an object"_s);
        return attribute.isUndefined() ? JsonValue::emptyObject() : attribute;
    }

    JsonValue legacy()
    {
        const JsonValue members = m_members.value(u"v1"_s);
        if (members.isUndefined())
            return JsonValue::emptyObject();
        if (!members.isObject())
            refuse(u"v1"_s, u"must be an object"_s);
        for (const JsonMember &member : members.object()) {
            if (!legacyMembers().contains(member.name))
                refuse(u"v1"_s, u"has a member that no profile of the first version has"_s);
        }
        return members;
    }

    void checkKeys(const Profile &profile)
    {
        if (!m_grouped.object().isEmpty())
            refuse(m_grouped.object().first().name.left(60), u"is not an attribute"_s);
        for (const QString &key : {u"user_id"_s, u"uuid"_s}) {
            if (profile.text(key).isEmpty())
                refuse(key, u"must hold a text"_s);
        }
        if (json::encode(profile.attributes).size() + json::encode(profile.legacy).size() > mostOctets)
            throw BadRecord(u"it has more than %1 octets"_s.arg(mostOctets));
    }

    RecordMembers m_members;
    JsonValue m_grouped = JsonValue::emptyObject(); // by path, what stands in groups and was not taken yet
    JsonValue m_given = JsonValue::emptyObject(); // by path
};

class ProfilesCodec : public RecordCodec
{
public:
    QString kind() const override { return u"cis/profiles"_s; }
    QString uniqueMembers() const override { return u"user_id or uuid"_s; }

    Store read(const JsonValue &record) const override
    {
        const Profile profile = Reader(record).read();
        return [profile](Database &database) { insertProfile(database, profile); };
    }

    void write(Database &database, const std::function<void(const JsonValue &)> &take) const override
    {
        qint64 last = 0;
        for (QList<Profile> profiles; !(profiles = profilesAfterRow(database, last, rowsAtOnce)).isEmpty();) {
            for (const Profile &profile : profiles) {
                JsonValue record = documentOf(profile, {});
                if (!profile.legacy.object().isEmpty())
                    record.set(u"v1"_s, profile.legacy);
                take(record);
            }
            last = profiles.last().number;
        }
    }
};

} // namespace

std::unique_ptr<RecordCodec> makeProfilesCodec()
{
    return std::make_unique<ProfilesCodec>();
}

} // namespace rollcall::server::cis
