#include "services/desk/desk.h"

#include "services/json/json.h"

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "rollcall-views"_L1;
constexpr int mostLists = 200;

struct RelationName
{
    Condition::Relation relation;
    const char16_t *name;
};

constexpr std::array relationNames{
    RelationName{Condition::Relation::Is, u"is"},
    RelationName{Condition::Relation::Contains, u"contains"},
    RelationName{Condition::Relation::StartsWith, u"startsWith"},
    RelationName{Condition::Relation::HasNone, u"hasNone"},
    RelationName{Condition::Relation::HasSome, u"hasSome"},
};

JsonValue packedCondition(const Condition &condition)
{
    const auto named = std::find_if(relationNames.begin(), relationNames.end(),
        [&](const RelationName &each) { return each.relation == condition.relation; });
    return JsonValue::Object{{u"field"_s, condition.pointer},
        {u"relation"_s, QString::fromUtf16(named->name)}, {u"value"_s, condition.value}};
}

std::optional<Condition> unpackedCondition(const JsonValue &value)
{
    const QString relation = value[u"relation"].toString();
    const auto named = std::find_if(relationNames.begin(), relationNames.end(),
        [&](const RelationName &each) { return relation == QStringView(each.name); });
    const QString pointer = value[u"field"].toString();
    if (named == relationNames.end() || !pointer.startsWith(u'/'))
        return std::nullopt;
    return Condition{pointer, named->relation, value[u"value"].toString()};
}

JsonValue packedView(const ListView &view)
{
    JsonValue::Array conditions;
    for (const Condition &condition : view.conditions)
        conditions.append(packedCondition(condition));
    JsonValue value = JsonValue::Object{{u"system"_s, view.system}, {u"kind"_s, view.kind},
        {u"filter"_s, view.filter}, {u"conditions"_s, conditions}, {u"sortedBy"_s, view.sortedBy},
        {u"descending"_s, view.isDescending}};
    if (!view.text.isNull())
        value.set(u"text"_s, view.text);
    return value;
}

std::optional<ListView> unpackedView(const JsonValue &value)
{
    ListView view{.system = value[u"system"].toString(),
        .kind = value[u"kind"].toString(),
        .filter = value[u"filter"].toString(),
        .sortedBy = value[u"sortedBy"].toString(),
        .isDescending = value[u"descending"].toBool()};
    if (const JsonValue text = value[u"text"]; text.isString())
        view.text = text.toString().isNull() ? u""_s : text.toString();
    for (const JsonValue &each : value[u"conditions"].array()) {
        const auto condition = unpackedCondition(each);
        if (!condition)
            return std::nullopt;
        view.conditions.append(*condition);
    }
    return view.system.isEmpty() || view.kind.isEmpty() ? std::nullopt : std::optional(view);
}

JsonValue packedSavedView(const SavedView &saved)
{
    return JsonValue::Object{{u"name"_s, saved.name}, {u"view"_s, packedView(saved.view)}};
}

std::optional<SavedView> unpackedSavedView(const JsonValue &value)
{
    const QString name = value[u"name"].toString();
    const auto view = unpackedView(value[u"view"]);
    return name.isEmpty() || !view ? std::nullopt : std::optional(SavedView{name, *view});
}

bool isOfList(const SavedView &saved, const ListView &list)
{
    return saved.view.system == list.system && saved.view.kind == list.kind;
}

} // namespace

QList<SavedView> Desk::viewsOf(const QString &system, const QString &kind) const
{
    QList<SavedView> found;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(found),
        [&](const SavedView &each) { return each.view.system == system && each.view.kind == kind; });
    return found;
}

void Desk::saveView(const SavedView &view)
{
    const auto same = std::find_if(m_views.begin(), m_views.end(),
        [&view](const SavedView &each) { return each.name == view.name && isOfList(each, view.view); });
    if (same != m_views.end())
        *same = view;
    else
        m_views.append(view);
    emit changed();
}

void Desk::renameView(SavedView view, const QString &name)
{
    if (name == view.name || !m_views.contains(view))
        return;
    m_views.removeIf([&](const SavedView &each) { return each.name == name && isOfList(each, view.view); });
    m_views[m_views.indexOf(view)].name = name;
    emit changed();
}

void Desk::removeView(const SavedView &view)
{
    if (m_views.removeAll(view) > 0)
        emit changed();
}

bool Desk::isPinned(const RecordId &id) const
{
    return std::any_of(m_pins.begin(), m_pins.end(), [&id](const Pin &pin) { return pin.id == id; });
}

void Desk::pin(const RecordId &id, const QString &title)
{
    const auto known
        = std::find_if(m_pins.begin(), m_pins.end(), [&id](const Pin &pin) { return pin.id == id; });
    if (known != m_pins.end() && known->title == title)
        return;
    if (known != m_pins.end())
        known->title = title;
    else
        m_pins.append({id, title});
    emit changed();
}

void Desk::unpin(const RecordId &id)
{
    if (m_pins.removeIf([&id](const Pin &pin) { return pin.id == id; }) > 0)
        emit changed();
}

std::optional<Desk::Left> Desk::left(const QString &connection, const QString &kind) const
{
    const auto found = std::find_if(m_left.begin(), m_left.end(),
        [&](const Left &each) { return each.connection == connection && each.view.kind == kind; });
    return found == m_left.end() ? std::nullopt : std::optional(*found);
}

void Desk::leave(const Left &left)
{
    if (this->left(left.connection, left.view.kind) == left)
        return;
    m_left.removeIf([&left](const Left &each) {
        return each.connection == left.connection && each.view.kind == left.view.kind;
    });
    m_left.append(left);
    if (m_left.size() > mostLists)
        m_left.removeFirst();
    emit listLeft();
}

void Desk::forget(const QString &connection)
{
    const auto lists = m_left.removeIf([&](const Left &each) { return each.connection == connection; });
    const auto pins = m_pins.removeIf([&](const Pin &pin) { return pin.id.connection == connection; });
    if (lists + pins > 0)
        emit changed();
}

QByteArray Desk::exportedViews() const
{
    JsonValue::Array views;
    for (const SavedView &each : m_views)
        views.append(packedSavedView(each));
    return json::encodeIndented(JsonValue::Object{
               {u"format"_s, QString(format)}, {u"version"_s, JsonValue(1)}, {u"views"_s, views}})
        + '\n';
}

Result<int> Desk::importViews(const QByteArray &text)
{
    const auto document = json::decode(text);
    if (!document)
        return failure(document.error());
    QList<SavedView> views;
    for (const JsonValue &each : (*document)[u"views"].array()) {
        const auto view = unpackedSavedView(each);
        if (!view)
            return failure({.kind = Error::Kind::BadSchema, .code = u"/views/%1"_s.arg(views.size())});
        views.append(*view);
    }
    if ((*document)[u"format"].toString() != format || !(*document)[u"views"].isArray())
        return failure({.kind = Error::Kind::BadSchema, .code = u"/format"_s});
    int added = 0;
    for (const SavedView &each : std::as_const(views)) {
        added += m_views.contains(each) ? 0 : 1;
        saveView(each);
    }
    return added;
}

QByteArray Desk::packed() const
{
    JsonValue::Array views;
    for (const SavedView &each : m_views)
        views.append(packedSavedView(each));
    JsonValue::Array pins;
    for (const Pin &pin : m_pins)
        pins.append(JsonValue::Object{{u"connection"_s, pin.id.connection}, {u"kind"_s, pin.id.kind},
            {u"key"_s, pin.id.key}, {u"title"_s, pin.title}});
    JsonValue::Array lists;
    for (const Left &each : m_left)
        lists.append(JsonValue::Object{
            {u"connection"_s, each.connection}, {u"view"_s, packedView(each.view)}, {u"row"_s, each.row}});
    return json::encode(JsonValue::Object{{u"views"_s, views}, {u"pins"_s, pins}, {u"lists"_s, lists}});
}

bool Desk::unpack(const QByteArray &text)
{
    const auto document = json::decode(text);
    if (!document || !document->isObject())
        return false;
    const auto meanwhile = std::exchange(m_views, {});
    for (const JsonValue &each : (*document)[u"views"].array()) {
        if (const auto view = unpackedSavedView(each))
            m_views.append(*view);
    }
    for (const SavedView &each : meanwhile)
        saveView(each);
    for (const JsonValue &each : (*document)[u"pins"].array()) {
        const RecordId id{each[u"connection"].toString(), each[u"kind"].toString(), each[u"key"].toString()};
        if (!id.isEmpty() && !isPinned(id))
            m_pins.append({id, each[u"title"].toString()});
    }
    for (const JsonValue &each : (*document)[u"lists"].array()) {
        const QString connection = each[u"connection"].toString();
        const auto view = unpackedView(each[u"view"]);
        if (!view)
            continue;
        // A list that has only been opened since was not arranged.
        const auto now = left(connection, view->kind);
        if (now
            && !(now->view.text.isEmpty() && now->view.filter.isEmpty() && now->view.conditions.isEmpty()))
            continue;
        m_left.removeIf([&](const Left &other) {
            return other.connection == connection && other.view.kind == view->kind;
        });
        m_left.append({connection, *view, each[u"row"].toString()});
    }
    emit changed();
    emit unpacked();
    return true;
}

} // namespace rollcall
