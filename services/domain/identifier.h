#pragma once

#include <QList>
#include <QString>

namespace rollcall {

//! What a person typed into the lookup box, read as one kind of identifier.
struct Identifier
{
    enum class Shape { Name, Email, Username, NumericId, Uuid, UserId, Phone, Orcid };
    Shape shape = Shape::Name;
    QString text; //!< normalised for that shape: trimmed, without quotes or a pasted "username:" prefix

    bool operator==(const Identifier &) const = default;
};

} // namespace rollcall
