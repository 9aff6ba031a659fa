#include "services/json/json.h"

#include <QStringList>

#include <optional>

namespace rollcall::json {

namespace {

using namespace Qt::StringLiterals;

QString unescapedSegment(QStringView segment)
{
    return segment.toString().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

// The names on the way, decoded; nothing for a text that is no pointer.
std::optional<QStringList> namesOf(const QString &pointer)
{
    if (pointer.isEmpty())
        return QStringList();
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    QStringList names;
    for (const QStringView segment : QStringView(pointer).mid(1).tokenize(u'/'))
        names << unescapedSegment(segment);
    return names;
}

// RFC 6901: decimal without leading zeros. Nothing for everything else, also for "-".
std::optional<qsizetype> indexOf(QStringView name)
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

// nullptr when there is none.
const JsonValue *childOf(const JsonValue &parent, QStringView name)
{
    if (parent.isObject())
        return parent.find(name);
    const auto index = indexOf(name);
    const JsonValue::Array &items = parent.array();
    return index && *index < items.size() ? &items.at(*index) : nullptr;
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
    // Every cell of a table comes by here, so nothing is taken apart that need not be.
    if (pointer.isEmpty())
        return root;
    if (!pointer.startsWith(u'/'))
        return {};
    const bool isEscaped = pointer.contains(u'~');
    const JsonValue *value = &root;
    for (qsizetype from = 1; value && from <= pointer.size();) {
        const qsizetype slash = pointer.indexOf(u'/', from);
        const qsizetype end = slash < 0 ? pointer.size() : slash;
        const QStringView segment = QStringView(pointer).mid(from, end - from);
        value = isEscaped ? childOf(*value, unescapedSegment(segment)) : childOf(*value, segment);
        from = end + 1;
    }
    return value ? *value : JsonValue();
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
