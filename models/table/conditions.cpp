#include "models/table/conditions.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall {

namespace {

bool isNothing(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Undefined:
    case JsonValue::Type::Null:
        return true;
    case JsonValue::Type::String:
        return value.toString().isEmpty();
    case JsonValue::Type::Array:
        return value.array().isEmpty();
    case JsonValue::Type::Object:
        return value.object().isEmpty();
    case JsonValue::Type::Bool:
    case JsonValue::Type::Number:
        break;
    }
    return false;
}

bool fits(const Condition &condition, const QString &text)
{
    switch (condition.relation) {
    case Condition::Relation::Is:
        return text == condition.value;
    case Condition::Relation::Contains:
        return text.contains(condition.value, Qt::CaseInsensitive);
    case Condition::Relation::StartsWith:
        return text.startsWith(condition.value, Qt::CaseInsensitive);
    case Condition::Relation::HasNone:
    case Condition::Relation::HasSome:
        break;
    }
    return false;
}

bool anyFits(const Condition &condition, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Undefined:
    case JsonValue::Type::Null:
        return false;
    case JsonValue::Type::Array: {
        const JsonValue::Array &items = value.array();
        return std::any_of(
            items.begin(), items.end(), [&](const JsonValue &item) { return anyFits(condition, item); });
    }
    case JsonValue::Type::Object: {
        const JsonValue::Object &members = value.object();
        return std::any_of(members.begin(), members.end(), [&](const JsonMember &member) {
            return fits(condition, member.name) || anyFits(condition, member.value);
        });
    }
    case JsonValue::Type::Bool:
    case JsonValue::Type::Number:
    case JsonValue::Type::String:
        break;
    }
    return fits(condition, value.text());
}

} // namespace

bool holds(const Condition &condition, const JsonValue &document)
{
    const JsonValue value = json::valueAt(document, condition.pointer);
    if (!condition.hasValue())
        return isNothing(value) == (condition.relation == Condition::Relation::HasNone);
    return anyFits(condition, value);
}

} // namespace rollcall
