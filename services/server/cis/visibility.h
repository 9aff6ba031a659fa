#pragma once

#include "services/domain/jsonvalue.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace rollcall::server::cis {

//! Which attributes of a profile somebody may see. An attribute must pass by its classification and by its
//! display level. "null" stands for the level of an attribute without one.
struct Visibility
{
    std::optional<QSet<QString>> classifications; //!< nothing: all
    std::optional<QSet<QString>> levels; //!< of the token; nothing: all
    std::optional<QSet<QString>> narrowed; //!< what the request asks to narrow it to

    //! \p metadata of an attribute.
    bool shows(const JsonValue &metadata) const;
};

//! What the scopes of a token allow. PUBLIC and "public" are allowed to everybody who has a token.
Visibility visibilityOf(const QStringList &scopes);

//! The levels of filterDisplay=\p name: the named one and those before it, never null; an unknown name is
//! "public".
QSet<QString> levelsUpTo(const QString &name);

} // namespace rollcall::server::cis
