#pragma once

#include "services/domain/jsonvalue.h"
#include "services/domain/lazyobject.h"
#include "services/domain/record.h"
#include "services/domain/result.h"

#include <QStringList>

namespace rollcall {

//! One field of a kind of record, as its schema file describes it.
//! Source: resources/schemas/<system>/<kind>.json, a JSON Schema (draft-07) whose properties carry
//! annotations "x-rollcall".
struct FieldSpec
{
    enum class Type {
        Text,
        LongText,
        Email,
        Phone,
        Url,
        Country,
        Orcid,
        Boolean,
        Integer,
        Number,
        DateTime,
        Choice,
        Picture,
        List,
        Addresses //!< an object whose member names are the addresses and whose values say what is true of
                  //!< each
    };

    QString pointer; //!< JSON pointer into the document, "/firstName"
    QStringList path; //!< the same as member names, {"firstName"}
    QString label; //!< English; shown through translate("schema", label)
    QString section; //!< SectionSpec::name
    Type type = Type::Text;
    bool editable = false;
    QString readOnlyReason; //!< English; given whenever the field is not editable
    bool sensitive = false; //!< always reviewed, whatever the preference
    bool personal = false; //!< masked on a shared screen
    bool required = false; //!< may not be left empty
    bool nullable = true; //!< an empty editor is sent as null, otherwise as ""
    int minLength = 0;
    int maxLength = 0; //!< 0: no limit
    QStringList choices; //!< offered, for Choice; free text stays possible when openChoice
    bool openChoice = false;
    QStringList
        choicesFrom; //!< pointers into the record an act is about; the addresses there are offered as well
    bool createOnly = false;
    JsonValue preset; //!< what a new document begins with; Undefined: nothing
    bool inTable = false;
    int tableWidth = 0; //!< in average characters, 0: default
    bool monospace = false; //!< identifiers
    bool hiddenWhenAbsent
        = false; //!< a missing member means: hidden from these credentials (otherwise: empty)
    bool secret = false; //!< shown when a person asks for it, never in a list
    QString refersTo; //!< KindSpec::name of the record whose key the value is; empty: it is no key
    QString help; //!< English, one sentence
    QStringList origin; //!< path of the object that tells who published the value, when, and who may see it

    //! What \p document has there, Undefined when nothing. Good while \p document is.
    const JsonValue &valueIn(const JsonValue &document) const;
    Absence absenceIn(const JsonValue &document) const; //!< Schema::absenceOf() for this field
};

struct SectionSpec
{
    QString name;
    QString label; //!< English; shown through translate("schema", label)
};

//! A kind of record: columns, forms, validation, differences and exports all derive from it. A property that
//! is an object with properties and no annotation of its own is no field; what is inside it is.
class Schema
{
public:
    Schema() = default;
    //! Reads a schema file's document. BadSchema(path) when an annotation is missing or unknown.
    static Result<Schema> fromJson(const JsonValue &document);

    //! The same without the field at \p pointer.
    Schema without(const QString &pointer) const;
    //! The same with \p field in place of the one that has its pointer.
    Schema with(const FieldSpec &field) const;

    QString system() const { return m_system; }
    QString kind() const { return m_kind; }
    const QList<SectionSpec> &sections() const { return m_sections; }
    const QList<FieldSpec> &fields() const { return m_fields; }
    const FieldSpec *field(const QString &pointer) const; //!< nullptr when no field has it
    //! The field that \p pointer names, or that what it names is a part of; nullptr when there is none.
    const FieldSpec *fieldOver(const QString &pointer) const;
    const FieldSpec *subtitleField() const; //!< the field behind subtitleOf()

    //! The name a person knows the record by ("Amara Nwosu"), made from the title members; empty when all are
    //! empty.
    QString titleOf(const JsonValue &document) const;
    //! The identifier shown beside the name ("anwosu").
    QString subtitleOf(const JsonValue &document) const;
    //! What a table shows of a document: its title and the fields that are columns.
    LazyObject::Paths shownPaths() const;
    //! Pointer of the member with the picture address; empty when the kind has no picture.
    QString picturePointer() const { return m_picturePointer; }
    //! Present, Empty or Hidden for a field of a loaded document; NotOffered for a pointer that no field has.
    //! A document that is itself undefined is NotLoaded.
    Absence absenceOf(const JsonValue &document, const QString &pointer) const;

private:
    QString m_system;
    QString m_kind;
    QList<SectionSpec> m_sections;
    QList<FieldSpec> m_fields;
    QList<QList<QStringList>> m_title; // alternatives, of paths: the first whose members are not all empty
    QStringList m_subtitle; // a path
    QString m_picturePointer;
};

} // namespace rollcall
