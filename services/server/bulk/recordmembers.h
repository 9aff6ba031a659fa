#pragma once

#include "services/domain/jsonvalue.h"

#include <QStringList>

#include <limits>
#include <optional>

namespace rollcall {

//! Takes the members out of a record one by one and is strict about what they are. Everything throws
//! BadRecord.
class RecordMembers
{
public:
    explicit RecordMembers(const JsonValue &record);

    //! A text that is there and not empty, of at most \p most characters and without null characters.
    QString name(const QString &member, qsizetype most);
    //! The same or nothing at all: null, or absent. Empty is a text.
    std::optional<QString> text(const QString &member, qsizetype most);
    bool flag(const QString &member, bool fallback);
    std::optional<qint64> integer(
        const QString &member, qint64 least, qint64 most = std::numeric_limits<qint64>::max());
    std::optional<double> real(const QString &member);
    //! Whole seconds since 1970, from "2026-02-01T12:00:00Z".
    std::optional<qint64> time(const QString &member);
    //! The member as it is; Undefined when it is absent.
    JsonValue value(const QString &member);

    JsonValue::Object rest() const; //!< what was not taken
    void nothingElse() const;

private:
    JsonValue m_record;
    QStringList m_taken;
};

} // namespace rollcall
