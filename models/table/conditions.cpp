#include "models/table/conditions.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall {

namespace {

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

bool isText(const JsonValue &value)
{
    return value.isString() || value.isNumber() || value.isBool();
}

bool entryFits(const Condition &condition, const JsonValue &value)
{
    const JsonValue::Object &members = value.object();
    return (isText(value) && fits(condition, value.text()))
        || std::any_of(members.begin(), members.end(), [&](const JsonMember &member) {
               return fits(condition, member.name)
                   || (isText(member.value) && fits(condition, member.value.text()));
           });
}

} // namespace

bool holds(const Condition &condition, const JsonValue &document)
{
    const JsonValue value = json::valueAt(document, condition.pointer);
    if (!condition.hasValue())
        return value.isEmpty() == (condition.relation == Condition::Relation::HasNone);
    const JsonValue::Array &items = value.array();
    return entryFits(condition, value)
        || std::any_of(items.begin(), items.end(),
            [&condition](const JsonValue &item) { return entryFits(condition, item); });
}

} // namespace rollcall
