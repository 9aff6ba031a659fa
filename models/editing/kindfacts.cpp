#include "models/editing/kindfacts.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall {

const ActionSpec *removalOf(const KindSpec &kind)
{
    for (const ActionSpec &action : kind.actions) {
        for (const Expectation &expectation : action.expectations) {
            if (expectation.holds == Expectation::Holds::IsNull && !expectation.pointer.isEmpty()
                && expectation.pointer == kind.schema.picturePointer())
                return &action;
        }
    }
    return nullptr;
}

JsonValue presetsOf(const Schema &schema)
{
    JsonValue presets = JsonValue::emptyObject();
    for (const FieldSpec &field : schema.fields()) {
        if (!field.preset.isUndefined())
            presets = json::withValue(presets, field.pointer, field.preset);
    }
    return presets;
}

bool isPictureAct(const KindSpec &kind, const QString &action)
{
    const ActionSpec *upload = uploadOf(kind);
    const ActionSpec *removal = removalOf(kind);
    return (upload && upload->name == action) || (removal && removal->name == action);
}

const ActionSpec *uploadOf(const KindSpec &kind)
{
    const auto found = std::find_if(kind.actions.begin(), kind.actions.end(),
        [](const ActionSpec &action) { return action.needsAttachment; });
    return found == kind.actions.end() ? nullptr : &*found;
}

} // namespace rollcall
