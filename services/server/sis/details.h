#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>

#include <optional>

namespace rollcall::server::sis {

//! The details of an identity: an object that a client sent, or the text of one that the store holds, which
//! is only read when somebody looks into it. One thread at a time.
class Details
{
public:
    Details(); //!< {}
    Details(const JsonValue &value);
    //! \p text: as storedText() makes it. What is no JSON is an empty object.
    static Details stored(const QByteArray &text);

    //! As they were sent, or as they are stored.
    const JsonValue &value() const;
    QByteArray text() const; //!< of value(), compact JSON
    //! As they are to be stored: the members in the order of PostgreSQL's jsonb, the shorter name first, then
    //! by octets. That is the order in which the original answers later on.
    QByteArray storedText() const;

private:
    mutable std::optional<JsonValue> m_value;
    std::optional<QByteArray> m_text;
};

} // namespace rollcall::server::sis
