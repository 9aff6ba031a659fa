#include "models/editing/threeway.h"

#include "services/json/json.h"

namespace rollcall {

ThreeWay mergeThreeWay(const JsonValue &was, const JsonValue &theirs, const JsonValue &mine)
{
    if (theirs == mine || theirs == was)
        return {mine, {}};
    if (mine == was)
        return {theirs, {}};
    if (!theirs.isObject() || !mine.isObject())
        return {mine, {{{}, was, theirs, mine}}};

    ThreeWay result{theirs, {}};
    QList<QString> names;
    for (const JsonMember &member : theirs.object())
        names.append(member.name);
    for (const JsonMember &member : mine.object()) {
        if (!theirs.contains(member.name))
            names.append(member.name);
    }
    for (const QString &name : std::as_const(names)) {
        const ThreeWay inside = mergeThreeWay(was[name], theirs[name], mine[name]);
        result.merged.set(name, inside.merged);
        for (Clash clash : inside.clashes) {
            clash.pointer.prepend(u'/' + json::escapedSegment(name));
            result.clashes.append(clash);
        }
    }
    return result;
}

} // namespace rollcall
