#include "ui/person/kindfacts.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

QString keyPointerOf(const Schema &schema)
{
    for (const FieldSpec &field : schema.fields()) {
        const JsonValue probe
            = json::withValue(JsonValue::emptyObject(), field.pointer, JsonValue(u"probe"_s));
        if (schema.subtitleOf(probe) == u"probe"_s)
            return field.pointer;
    }
    return {};
}

const ActionSpec *removalOf(const KindSpec &kind)
{
    for (const ActionSpec &action : kind.actions) {
        for (const Expectation &expectation : action.expectations) {
            if (expectation.holds == Expectation::Holds::IsNull
                && expectation.pointer == kind.schema.picturePointer())
                return &action;
        }
    }
    return nullptr;
}

const ActionSpec *uploadOf(const KindSpec &kind)
{
    const auto found = std::find_if(kind.actions.begin(), kind.actions.end(),
        [](const ActionSpec &action) { return action.needsAttachment; });
    return found == kind.actions.end() ? nullptr : &*found;
}

} // namespace rollcall
