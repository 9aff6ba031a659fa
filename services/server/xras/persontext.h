#pragma once

#include <QString>

#include <optional>
#include <string>

namespace rollcall {
class Database;
class Query;
} // namespace rollcall

namespace rollcall::server::xras {

//! A person as the wire has them, put together from what the database says: most requests only hand people
//! on, and to make a Person and its JSON took longer than to find the row.
struct PersonText
{
    qint64 id = 0;
    qint64 revision = 0;
    std::string json; //!< what toJson() makes of the Person, encoded
};

// What is read of xras_people: id, revision, the values in the order of the wire as an array, and additional
// members. One column for all values, because Qt describes each column anew with each execution. \p array is
// the database's function that makes one.
#define ROLLCALL_XRAS_VALUES(array)                                                                          \
    "SELECT id, revision, OCTETS(" array "(username, first_name, middle_name, last_name, email, phone, "     \
    "organization, academic_status, residence_country, is_reconciled, orcid, has_orcid_token)), additional"

// The same as a whole statement for both databases.
#define ROLLCALL_XRAS_PEOPLE(database, condition)                                                            \
    ((database).kind() == DatabaseKind::Sqlite                                                               \
            ? ROLLCALL_XRAS_VALUES("json_array") " FROM xras_people " condition                              \
            : ROLLCALL_XRAS_VALUES("json_build_array") " FROM xras_people " condition)

constexpr int valuesColumn = 2;
constexpr int additionalColumn = 3;
constexpr int columnsOfValues = 4; // what else a statement reads comes after them
constexpr int numberOfValues = 12;

//! The row of the person with that username, or none; next() tells. For findPerson() and findPersonText().
Query rowOf(Database &database, const QString &username);

//! The row of a statement that begins with ROLLCALL_XRAS_VALUES.
PersonText readPersonText(const Query &query);

std::optional<PersonText> findPersonText(Database &database, const QString &username);

} // namespace rollcall::server::xras
