#pragma once

#include <QList>
#include <QString>

namespace rollcall {

//! What a record must be like to be shown in a list.
struct Condition
{
    enum class Relation {
        Is,         //!< the same text, letter by letter
        Contains,   //!< whatever the case
        StartsWith, //!< whatever the case
        HasNone,    //!< no value: absent, null, "", [] or {}
        HasSome     //!< a value
    };

    QString pointer; //!< JSON pointer of what it is about; need not be a field of the schema
    Relation relation = Relation::Is;
    QString value; //!< of no meaning for HasNone and HasSome

    bool operator==(const Condition &) const = default;
    bool hasValue() const { return relation != Relation::HasNone && relation != Relation::HasSome; }
};

//! Conditions on one member, or with "/details/*" on everything directly under one, that a service can be asked for.
struct AskedConditions
{
    QString pointer;
    QList<Condition::Relation> relations;
};

} // namespace rollcall
