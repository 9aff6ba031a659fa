#include "services/server/xras/persontext.h"

#include "services/server/store/database.h"
#include "services/server/xras/person.h"

#include <algorithm>
#include <string_view>

namespace rollcall::server::xras {

namespace {

// What stands before each of those values.
constexpr std::string_view memberNames[numberOfValues]{R"({"username":)", R"(,"firstName":)",
    R"(,"middleName":)", R"(,"lastName":)", R"(,"email":)", R"(,"phone":)", R"(,"organization":)",
    R"(,"academicStatus":)", R"(,"residenceCountry":)", R"(,"isReconciled":)", R"(,"orcid":)",
    R"(,"hasOrcidToken":)"};

constexpr std::size_t longestNames = 220; // all of them together, and the flags

//! The next value of a flat array, taken off the front of \p rest.
std::string_view takeValue(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of("[, "), rest.size()));
    std::size_t end = 0;
    if (rest.starts_with('"')) {
        const auto isEscaped = [rest](std::size_t at) {
            const std::size_t before = rest.find_last_not_of('\\', at - 1);
            return (at - before) % 2 == 0;
        };
        do {
            end = rest.find('"', end + 1);
        } while (end != std::string_view::npos && isEscaped(end));
        end = std::min(end, rest.size() - 1) + 1;
    } else {
        end = rest.find_first_of(",]");
    }
    const std::string_view value = rest.substr(0, end);
    rest.remove_prefix(value.size());
    return value;
}

} // namespace

Query rowOf(Database &database, const QString &username)
{
    Query row = database.prepare(ROLLCALL_XRAS_PEOPLE(database, "WHERE username_key = ?"));
    row.run(foldedText(username));
    return row;
}

PersonText readPersonText(const Query &query)
{
    const QByteArray values = query.bytes(valuesColumn);
    std::string_view rest(values.constData(), std::size_t(values.size()));
    PersonText person{query.integer(0), query.integer(1), {}};
    person.json.reserve(rest.size() + longestNames);
    for (const std::string_view name : memberNames) {
        const std::string_view value = takeValue(rest);
        person.json += name;
        if (value == "1" || value == "0") // flags are the only numbers
            person.json += value == "1" ? "true" : "false";
        else
            person.json += value;
    }
    if (const auto additional = query.textOrNone(additionalColumn); additional && additional->size() > 2)
        person.json += ',' + QStringView(*additional).sliced(1).toUtf8().toStdString();
    else
        person.json += '}';
    return person;
}

std::optional<PersonText> findPersonText(Database &database, const QString &username)
{
    Query row = rowOf(database, username);
    return row.next() ? std::optional(readPersonText(row)) : std::nullopt;
}

} // namespace rollcall::server::xras
