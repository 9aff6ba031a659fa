#include "services/domain/schema.h"

#include <algorithm>

namespace rollcall {

namespace {

using namespace Qt::StringLiterals;

const QHash<QString, FieldSpec::Type> &fieldTypes()
{
    using Type = FieldSpec::Type;
    static const QHash<QString, Type> types{
        {u"text"_s, Type::Text},
        {u"longText"_s, Type::LongText},
        {u"email"_s, Type::Email},
        {u"phone"_s, Type::Phone},
        {u"url"_s, Type::Url},
        {u"country"_s, Type::Country},
        {u"orcid"_s, Type::Orcid},
        {u"boolean"_s, Type::Boolean},
        {u"integer"_s, Type::Integer},
        {u"number"_s, Type::Number},
        {u"dateTime"_s, Type::DateTime},
        {u"choice"_s, Type::Choice},
        {u"picture"_s, Type::Picture},
        {u"list"_s, Type::List},
        {u"addresses"_s, Type::Addresses},
    };
    return types;
}

QStringList strings(const JsonValue &value)
{
    QStringList list;
    for (const JsonValue &item : value.array())
        list << item.toString();
    return list;
}

Error badSchema(const QString &path, const QString &what)
{
    return {.kind = Error::Kind::BadSchema, .code = path, .detail = what};
}

// A JSON Schema type is a name or a list of names; a field may be null when the list says so.
bool allowsNull(const JsonValue &type)
{
    return type.isArray() ? type.array().contains(JsonValue(u"null"_s)) : type.toString() == u"null"_s;
}

// Titles name members inside others with a slash, "details/name".
QStringList pathFrom(const QString &text)
{
    return text.split(u'/', Qt::SkipEmptyParts);
}

QString pointerTo(const QStringList &path)
{
    QString pointer;
    for (QString member : path)
        pointer += u'/' + member.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer;
}

// Where a field stands in the schema file.
QString propertyPath(const QStringList &path)
{
    return u"/properties/"_s + path.join(u"/properties/"_s);
}

Result<FieldSpec> fieldFrom(const QStringList &members, const JsonValue &property)
{
    const JsonValue notes = property[u"x-rollcall"];
    const QString path = propertyPath(members);
    if (!notes.isObject())
        return failure(badSchema(path, u"has no x-rollcall annotation"_s));
    const auto type = fieldTypes().constFind(notes[u"type"].toString(u"text"_s));
    if (type == fieldTypes().constEnd())
        return failure(badSchema(path + u"/x-rollcall/type"_s, u"is not a known type"_s));

    FieldSpec field;
    field.pointer = pointerTo(members);
    field.path = members;
    field.label = notes[u"label"].toString();
    field.section = notes[u"section"].toString();
    field.type = *type;
    field.readOnlyReason = notes[u"readOnly"].toString();
    field.editable = field.readOnlyReason.isEmpty();
    field.sensitive = notes[u"sensitive"].toBool();
    field.personal = notes[u"personal"].toBool();
    field.required = notes[u"required"].toBool();
    field.nullable = allowsNull(property[u"type"]);
    field.minLength = int(property[u"minLength"].toInteger().value_or(0));
    field.maxLength = int(property[u"maxLength"].toInteger().value_or(0));
    field.choices = strings(property[u"enum"].isArray() ? property[u"enum"] : property[u"examples"]);
    field.openChoice = !property[u"enum"].isArray();
    field.choicesFrom = strings(notes[u"choicesFrom"]);
    field.createOnly = notes[u"createOnly"].toBool();
    field.preset = property[u"default"];
    field.inTable = notes[u"column"].isNumber();
    field.tableWidth = int(notes[u"column"].toInteger().value_or(0));
    field.monospace = notes[u"monospace"].toBool();
    field.hiddenWhenAbsent = notes[u"hiddenWhenAbsent"].toBool();
    field.help = property[u"description"].toString();
    field.secret = notes[u"secret"].toBool();
    field.refersTo = notes[u"refersTo"].toString();
    field.origin = pathFrom(notes[u"origin"].toString());
    if (field.label.isEmpty() || field.section.isEmpty())
        return failure(badSchema(path + u"/x-rollcall"_s, u"needs a label and a section"_s));
    return field;
}

// The fields among \p properties, at whatever depth, in the order of the file.
Result<QList<FieldSpec>> fieldsFrom(const QStringList &above, const JsonValue &properties)
{
    QList<FieldSpec> fields;
    for (const JsonMember &property : properties.object()) {
        const QStringList path = above + QStringList{property.name};
        const bool isGroup
            = property.value[u"properties"].isObject() && property.value[u"x-rollcall"].isUndefined();
        if (isGroup) {
            const auto inside = fieldsFrom(path, property.value[u"properties"]);
            if (!inside)
                return inside;
            fields += *inside;
            continue;
        }
        const auto field = fieldFrom(path, property.value);
        if (!field)
            return failure(field.error());
        fields.append(*field);
    }
    return fields;
}

} // namespace

const JsonValue &FieldSpec::valueIn(const JsonValue &document) const
{
    return document.within(path);
}

Absence FieldSpec::absenceIn(const JsonValue &document) const
{
    if (document.isUndefined())
        return Absence::NotLoaded;
    const JsonValue &value = valueIn(document);
    if (value.isUndefined())
        return hiddenWhenAbsent ? Absence::Hidden : Absence::Empty;
    return value.isEmpty() ? Absence::Empty : Absence::Present;
}

Result<Schema> Schema::fromJson(const JsonValue &document)
{
    const JsonValue notes = document[u"x-rollcall"];
    Schema schema;
    schema.m_system = notes[u"system"].toString();
    schema.m_kind = notes[u"kind"].toString();
    if (schema.m_system.isEmpty() || schema.m_kind.isEmpty())
        return failure(badSchema(u"/x-rollcall"_s, u"needs a system and a kind"_s));
    for (const JsonValue &section : notes[u"sections"].array())
        schema.m_sections.append({section[u"name"].toString(), section[u"label"].toString()});
    for (const JsonValue &alternative : notes[u"title"].array()) {
        QList<QStringList> paths;
        for (const QString &path : strings(alternative))
            paths.append(pathFrom(path));
        schema.m_title.append(paths);
    }
    schema.m_subtitle = pathFrom(notes[u"subtitle"].toString());
    schema.m_picturePointer = notes[u"picture"].toString();

    const auto fields = fieldsFrom({}, document[u"properties"]);
    if (!fields)
        return failure(fields.error());
    for (const FieldSpec &field : *fields) {
        const bool known = std::any_of(schema.m_sections.begin(), schema.m_sections.end(),
            [&](const SectionSpec &section) { return section.name == field.section; });
        if (!known)
            return failure(badSchema(propertyPath(field.path), u"names an unknown section"_s));
    }
    schema.m_fields = *fields;
    return schema;
}

Schema Schema::without(const QString &pointer) const
{
    Schema schema = *this;
    schema.m_fields.removeIf([&](const FieldSpec &field) { return field.pointer == pointer; });
    return schema;
}

Schema Schema::with(const FieldSpec &field) const
{
    Schema schema = *this;
    for (FieldSpec &each : schema.m_fields) {
        if (each.pointer == field.pointer)
            each = field;
    }
    return schema;
}

const FieldSpec *Schema::field(const QString &pointer) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const FieldSpec &field) { return field.pointer == pointer; });
    return found == m_fields.end() ? nullptr : &*found;
}

const FieldSpec *Schema::fieldOver(const QString &pointer) const
{
    const FieldSpec *found = nullptr;
    for (qsizetype end = pointer.size(); end > 0 && !found; end = pointer.lastIndexOf(u'/', end - 1))
        found = field(pointer.left(end));
    return found;
}

const FieldSpec *Schema::subtitleField() const
{
    return field(pointerTo(m_subtitle));
}

QString Schema::titleOf(const JsonValue &document) const
{
    for (const QList<QStringList> &members : m_title) {
        QString title;
        title.reserve(64); // most names, in one piece
        for (const QStringList &member : members) {
            if (!title.isEmpty())
                title += u' ';
            title += document.within(member).text();
        }
        title = std::move(title).simplified();
        if (!title.isEmpty())
            return title;
    }
    return {};
}

QString Schema::subtitleOf(const JsonValue &document) const
{
    return document.within(m_subtitle).text();
}

LazyObject::Paths Schema::shownPaths() const
{
    QList<QStringList> paths;
    for (const FieldSpec &field : m_fields) {
        if (field.inTable)
            paths.append(field.path);
    }
    for (const QList<QStringList> &members : m_title)
        paths += members;
    paths.append(m_subtitle);
    // The shorter ones have what the longer ones lead to.
    std::stable_sort(paths.begin(), paths.end(),
        [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    QList<QStringList> shown;
    for (const QStringList &path : std::as_const(paths)) {
        const bool isKnown = std::any_of(shown.begin(), shown.end(), [&](const QStringList &known) {
            return std::equal(known.begin(), known.end(), path.begin(), path.begin() + known.size());
        });
        if (!path.isEmpty() && !isKnown)
            shown.append(path);
    }
    return std::make_shared<const QList<QStringList>>(std::move(shown));
}

Absence Schema::absenceOf(const JsonValue &document, const QString &pointer) const
{
    if (document.isUndefined())
        return Absence::NotLoaded;
    const FieldSpec *spec = field(pointer);
    return spec ? spec->absenceIn(document) : Absence::NotOffered;
}

} // namespace rollcall
