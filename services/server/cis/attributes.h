#pragma once

#include "services/domain/jsonvalue.h"

#include <QLatin1StringView>

#include <span>

namespace rollcall::server::cis {

//! One attribute of a profile of the second version, as its schema has it.
struct AttributeSpec
{
    enum class Holds { Text, Flag, Map };

    QLatin1StringView path; //!< "identities.github_id_v3"
    QLatin1StringView publisher; //!< who usually signs it
    QLatin1StringView classification; //!< the usual one
    QLatin1StringView display; //!< the usual level; empty: null
    Holds holds;
};

//! All but "schema", which is a text; sorted by path.
std::span<const AttributeSpec> attributeSpecs();

//! "value", or "values" of a map.
QString valueMember(const AttributeSpec &spec);

//! When an attribute was made and changed, where it does not say so itself: texts, or null.
struct Stamps
{
    JsonValue created, lastModified;
};

// An attribute is stored as an object with no more than what is not usual: "value", "classification",
// "created", "display", "last_modified", "verified", "signature". Nine tenths of a profile are usual.
JsonValue expandedAttribute(const AttributeSpec &spec, const JsonValue &stored, const Stamps &stamps);
JsonValue storedAttribute(const AttributeSpec &spec, const JsonValue &attribute, const Stamps &stamps);

//! The same with the members of every object in the order of their names.
JsonValue sorted(const JsonValue &value);

} // namespace rollcall::server::cis
