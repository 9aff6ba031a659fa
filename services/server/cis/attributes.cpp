#include "services/server/cis/attributes.h"

#include "services/server/values.h"

#include <array>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto publicData = "PUBLIC"_L1;
constexpr auto mozilla = "MOZILLA CONFIDENTIAL"_L1;
constexpr auto workgroup = "WORKGROUP CONFIDENTIAL"_L1;
constexpr auto staffOnly = "WORKGROUP CONFIDENTIAL: STAFF ONLY"_L1;

// Sorted by path, as answers are.
constexpr std::array specs{
    AttributeSpec{"access_information.access_provider"_L1, "access_provider"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Map},
    AttributeSpec{"access_information.hris"_L1, "hris"_L1, staffOnly, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"access_information.ldap"_L1, "ldap"_L1, publicData, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"access_information.mozilliansorg"_L1, "mozilliansorg"_L1, publicData, ""_L1,
        AttributeSpec::Holds::Map},
    AttributeSpec{"active"_L1, "access_provider"_L1, workgroup, ""_L1, AttributeSpec::Holds::Flag},
    AttributeSpec{"alternative_name"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"created"_L1, "cis"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"description"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"first_name"_L1, "mozilliansorg"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"fun_title"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"identities.bugzilla_mozilla_org_id"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{"identities.bugzilla_mozilla_org_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{"identities.custom_1_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{"identities.custom_2_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{"identities.custom_3_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{"identities.firefox_accounts_id"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{"identities.firefox_accounts_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{
        "identities.github_id_v3"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{
        "identities.github_id_v4"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"identities.github_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{
        "identities.google_oauth2_id"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"identities.google_primary_email"_L1, "mozilliansorg"_L1, workgroup, ""_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{
        "identities.mozilla_ldap_id"_L1, "ldap"_L1, workgroup, "staff"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"identities.mozilla_ldap_primary_email"_L1, "ldap"_L1, workgroup, "staff"_L1,
        AttributeSpec::Holds::Text},
    AttributeSpec{
        "identities.mozilla_posix_id"_L1, "ldap"_L1, workgroup, "staff"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{
        "identities.mozilliansorg_id"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"languages"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"last_modified"_L1, "cis"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"last_name"_L1, "mozilliansorg"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"location"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"login_method"_L1, "access_provider"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"pgp_public_keys"_L1, "ldap"_L1, publicData, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"phone_numbers"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"picture"_L1, "mozilliansorg"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"primary_email"_L1, "access_provider"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"primary_username"_L1, "cis"_L1, publicData, "public"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"pronouns"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"ssh_public_keys"_L1, "ldap"_L1, publicData, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{
        "staff_information.cost_center"_L1, "hris"_L1, staffOnly, "staff"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{
        "staff_information.director"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Flag},
    AttributeSpec{"staff_information.manager"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Flag},
    AttributeSpec{
        "staff_information.office_location"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"staff_information.staff"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Flag},
    AttributeSpec{"staff_information.team"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"staff_information.title"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{
        "staff_information.worker_type"_L1, "hris"_L1, staffOnly, "staff"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{
        "staff_information.wpr_desk_number"_L1, "hris"_L1, mozilla, "ndaed"_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"tags"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"timezone"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"uris"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"user_id"_L1, "access_provider"_L1, publicData, ""_L1, AttributeSpec::Holds::Text},
    AttributeSpec{"usernames"_L1, "mozilliansorg"_L1, workgroup, ""_L1, AttributeSpec::Holds::Map},
    AttributeSpec{"uuid"_L1, "cis"_L1, publicData, "public"_L1, AttributeSpec::Holds::Text},
};

//! As a publisher that never signed leaves it.
JsonValue usualSignature(const AttributeSpec &spec)
{
    const auto signature = [](const JsonValue &name) {
        return JsonValue(JsonValue::Object{
            {u"alg"_s, u"RS256"_s}, {u"name"_s, name}, {u"typ"_s, u"JWS"_s}, {u"value"_s, u""_s}});
    };
    return JsonValue::Object{{u"additional"_s, JsonValue::Array{signature(nullptr)}},
        {u"publisher"_s, signature(QString(spec.publisher))}};
}

JsonValue usualMetadata(const AttributeSpec &spec, const Stamps &stamps)
{
    return JsonValue::Object{{u"classification"_s, QString(spec.classification)},
        {u"created"_s, stamps.created},
        {u"display"_s, spec.display.isEmpty() ? JsonValue(nullptr) : JsonValue(QString(spec.display))},
        {u"last_modified"_s, stamps.lastModified}, {u"verified"_s, true}};
}

} // namespace

std::span<const AttributeSpec> attributeSpecs()
{
    return specs;
}

JsonValue expandedAttribute(const AttributeSpec &spec, const JsonValue &stored, const Stamps &stamps)
{
    const JsonValue usual = usualMetadata(spec, stamps);
    JsonValue metadata = usual;
    for (const JsonMember &member : usual.object()) {
        if (const JsonValue other = stored[member.name]; !other.isUndefined())
            metadata.set(member.name, other);
    }
    const JsonValue signature = stored[u"signature"];
    const JsonValue value = stored[u"value"];
    return JsonValue::Object{{u"metadata"_s, metadata},
        {u"signature"_s, signature.isUndefined() ? usualSignature(spec) : signature},
        {valueMember(spec), value.isUndefined() ? JsonValue(nullptr) : value}};
}

JsonValue storedAttribute(const AttributeSpec &spec, const JsonValue &attribute, const Stamps &stamps)
{
    JsonValue stored = JsonValue::emptyObject();
    if (const JsonValue value = attribute[valueMember(spec)]; !value.isNull())
        stored.set(u"value"_s, value);
    const JsonValue usual = usualMetadata(spec, stamps);
    for (const JsonMember &member : attribute[u"metadata"].object()) {
        if (member.value != usual[member.name])
            stored.set(member.name, member.value);
    }
    if (attribute[u"signature"] != usualSignature(spec))
        stored.set(u"signature"_s, attribute[u"signature"]);
    return stored;
}

QString valueMember(const AttributeSpec &spec)
{
    return spec.holds == AttributeSpec::Holds::Map ? u"values"_s : u"value"_s;
}

JsonValue sorted(const JsonValue &value)
{
    return withSortedMembers(value, [](const QString &name) { return name; });
}

} // namespace rollcall::server::cis
