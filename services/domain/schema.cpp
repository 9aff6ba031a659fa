#include "services/domain/schema.h"

#include <algorithm>

namespace rollcall {

namespace {

using namespace Qt::StringLiterals;

const QHash<QString, FieldSpec::Type> &fieldTypes()
{
    using Type = FieldSpec::Type;
    static const QHash<QString, Type> types{
        {u"text"_s, Type::Text}, {u"longText"_s, Type::LongText}, {u"email"_s, Type::Email}, {u"phone"_s, Type::Phone},
        {u"url"_s, Type::Url}, {u"country"_s, Type::Country}, {u"orcid"_s, Type::Orcid}, {u"boolean"_s, Type::Boolean},
        {u"integer"_s, Type::Integer}, {u"number"_s, Type::Number}, {u"dateTime"_s, Type::DateTime},
        {u"choice"_s, Type::Choice}, {u"picture"_s, Type::Picture}, {u"list"_s, Type::List},
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

Result<FieldSpec> fieldFrom(const QString &name, const JsonValue &property)
{
    const JsonValue notes = property[u"x-rollcall"];
    const QString path = u"/properties/"_s + name;
    if (!notes.isObject())
        return failure(badSchema(path, u"has no x-rollcall annotation"_s));
    const auto type = fieldTypes().constFind(notes[u"type"].toString(u"text"_s));
    if (type == fieldTypes().constEnd())
        return failure(badSchema(path + u"/x-rollcall/type"_s, u"is not a known type"_s));

    FieldSpec field;
    field.pointer = u'/' + QString(name).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
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
    field.createOnly = notes[u"createOnly"].toBool();
    field.inTable = notes[u"column"].isNumber();
    field.tableWidth = int(notes[u"column"].toInteger().value_or(0));
    field.monospace = notes[u"monospace"].toBool();
    field.hiddenWhenAbsent = notes[u"hiddenWhenAbsent"].toBool();
    field.help = property[u"description"].toString();
    if (field.label.isEmpty() || field.section.isEmpty())
        return failure(badSchema(path + u"/x-rollcall"_s, u"needs a label and a section"_s));
    return field;
}

} // namespace

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
    for (const JsonValue &alternative : notes[u"title"].array())
        schema.m_title.append(strings(alternative));
    schema.m_subtitle = notes[u"subtitle"].toString();
    schema.m_picturePointer = notes[u"picture"].toString();

    for (const JsonMember &property : document[u"properties"].object()) {
        auto field = fieldFrom(property.name, property.value);
        if (!field)
            return failure(field.error());
        const bool known = std::any_of(schema.m_sections.begin(), schema.m_sections.end(),
            [&](const SectionSpec &section) { return section.name == field->section; });
        if (!known)
            return failure(badSchema(u"/properties/"_s + property.name, u"names an unknown section"_s));
        schema.m_fields.append(*field);
    }
    return schema;
}

const FieldSpec *Schema::field(const QString &pointer) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&](const FieldSpec &field) { return field.pointer == pointer; });
    return found == m_fields.end() ? nullptr : &*found;
}

QString Schema::titleOf(const JsonValue &document) const
{
    for (const QStringList &members : m_title) {
        QStringList parts;
        for (const QString &member : members) {
            const QString part = document[member].text().simplified();
            if (!part.isEmpty())
                parts << part;
        }
        if (!parts.isEmpty())
            return parts.join(u' ');
    }
    return {};
}

QString Schema::subtitleOf(const JsonValue &document) const
{
    return document[m_subtitle].text();
}

Absence Schema::absenceOf(const JsonValue &document, const QString &pointer) const
{
    if (document.isUndefined())
        return Absence::NotLoaded;
    const FieldSpec *spec = field(pointer);
    if (!spec)
        return Absence::NotOffered;
    const JsonValue value = document[QString(pointer.mid(1)).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s)];
    if (value.isUndefined())
        return spec->hiddenWhenAbsent ? Absence::Hidden : Absence::Empty;
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.array().isEmpty());
    return empty ? Absence::Empty : Absence::Present;
}

} // namespace rollcall
