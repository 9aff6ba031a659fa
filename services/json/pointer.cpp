#include "services/json/json.h"

#include <QStringList>

#include <optional>

namespace rollcall::json {

namespace {

// The names on the way, decoded; nothing for a text that is no pointer.
std::optional<QStringList> namesOf(const QString &pointer)
{
    if (pointer.isEmpty())
        return QStringList();
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    QStringList names = pointer.mid(1).split(u'/');
    for (QString &name : names)
        name.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    return names;
}

// RFC 6901: decimal without leading zeros. Nothing for everything else, also for "-".
std::optional<qsizetype> indexOf(const QString &name)
{
    if (name.isEmpty() || name.size() > 9 || (name.size() > 1 && name.startsWith(u'0')))
        return std::nullopt;
    qsizetype index = 0;
    for (const QChar c : name) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        index = index * 10 + (c.unicode() - u'0');
    }
    return index;
}

JsonValue childOf(const JsonValue &parent, const QString &name)
{
    if (parent.isObject())
        return parent[name];
    const auto index = indexOf(name);
    return parent.isArray() && index ? parent.at(*index) : JsonValue();
}

JsonValue replaced(JsonValue parent, const QStringList &names, qsizetype depth, const JsonValue &value);

JsonValue withItem(const JsonValue &parent, const QStringList &names, qsizetype depth, const JsonValue &value)
{
    JsonValue::Array items = parent.array();
    const QString &name = names.at(depth);
    const auto index = name == u'-' ? std::optional(items.size()) : indexOf(name);
    if (!index || *index > items.size())
        return parent;
    if (*index == items.size()) {
        JsonValue added = replaced({}, names, depth + 1, value);
        if (!added.isUndefined())
            items.append(std::move(added));
    } else if (value.isUndefined() && depth + 1 == names.size()) {
        items.removeAt(*index);
    } else {
        items[*index] = replaced(items.at(*index), names, depth + 1, value);
    }
    return JsonValue(std::move(items));
}

JsonValue replaced(JsonValue parent, const QStringList &names, qsizetype depth, const JsonValue &value)
{
    if (depth == names.size())
        return value;
    if (parent.isArray())
        return withItem(parent, names, depth, value);
    const bool vacant = parent.isUndefined() || parent.isNull();
    if (!parent.isObject() && !vacant)
        return parent; // a text or a number has no members, and is not thrown away for one
    if (vacant && value.isUndefined())
        return parent; // there is nothing to remove
    const QString &name = names.at(depth);
    JsonValue child = replaced(parent[name], names, depth + 1, value);
    if (vacant)
        parent = JsonValue::emptyObject();
    parent.set(name, std::move(child));
    return parent;
}

void collect(const JsonValue &before, const JsonValue &after, const QString &pointer, QList<Difference> &out)
{
    const auto isBranch
        = [](const JsonValue &value) { return value.isObject() && !value.object().isEmpty(); };
    const bool bothObjects = before.isObject() && after.isObject();
    const bool appears = before.isUndefined() && isBranch(after);
    const bool vanishes = isBranch(before) && after.isUndefined();
    if (!bothObjects && !appears && !vanishes) {
        if (before != after)
            out.append({pointer, before, after});
        return;
    }
    for (const JsonMember &member : before.object())
        collect(member.value, after[member.name], pointer + u'/' + escapedSegment(member.name), out);
    for (const JsonMember &member : after.object()) {
        if (!before.contains(member.name))
            collect({}, member.value, pointer + u'/' + escapedSegment(member.name), out);
    }
}

} // namespace

JsonValue valueAt(const JsonValue &root, const QString &pointer)
{
    const auto names = namesOf(pointer);
    if (!names)
        return {};
    JsonValue value = root;
    for (const QString &name : *names)
        value = childOf(value, name);
    return value;
}

JsonValue withValue(JsonValue root, const QString &pointer, JsonValue value)
{
    const auto names = namesOf(pointer);
    if (!names)
        return root;
    return replaced(std::move(root), *names, 0, value);
}

QStringList segments(const QString &pointer)
{
    return namesOf(pointer).value_or(QStringList());
}

QString escapedSegment(const QString &name)
{
    return QString(name).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

QList<Difference> differences(const JsonValue &before, const JsonValue &after)
{
    QList<Difference> list;
    collect(before, after, {}, list);
    return list;
}

} // namespace rollcall::json
