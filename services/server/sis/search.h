#pragma once

#include "services/server/http/message.h"
#include "services/server/sis/paging.h"

namespace rollcall::server::sis {

//! What a value is compared as.
enum class FieldType { Text, Integer, Uuid, Time };

//! One condition of a search: a field, a Django lookup and what it is compared with.
struct Condition
{
    QString field;
    QStringList path; //!< below the field, for details
    QString lookup; //!< "exact", "iexact", ...
    QString value;
};

//! "a__b__icontains" taken apart. Nothing when the lookup or the path is not one that is offered.
std::optional<Condition> readCondition(const QString &parameter, const QString &value);
//! \p condition with its value in the spelling of the store; nothing when it does not fit the type.
std::optional<Condition> fitted(Condition condition, FieldType type);
bool holds(const Condition &condition, const JsonValue &value);
std::optional<qint64> timeFrom(const QString &text); //!< microseconds; ISO date and time, without zone UTC

RowSource identitiesListed(const HttpRequest &request, Database &database);
RowSource identitiesSearched(const HttpRequest &request, Database &database);

} // namespace rollcall::server::sis
