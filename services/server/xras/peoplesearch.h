#pragma once

#include "services/server/xras/persontext.h"

#include <QList>
#include <QStringList>

namespace rollcall {
class Database;
}

namespace rollcall::server::xras {

//! When a new person takes their place in SQLite's index of names. Found they are at once either way.
enum class Searchable {
    Now, //!< for whoever stores many in one transaction
    //! With others, a hundred or so at once: to put a single one into the index writes as many pages as all
    //! else about them, and leaves work behind for later changes.
    Soon
};

// What is searched of a person (FoldedNames) follows their row, in the same transaction: insertPerson(),
// updatePerson() and removePerson() see to it. Failures throw StoreError.
void makeSearchable(Database &database, qint64 person, const QString &text, Searchable when);
void searchAgain(Database &database, qint64 person, const QString &text);
void searchNoMore(Database &database, qint64 person);

//! Puts the index of the search in one piece. Without it, look-ups are slower after many people were stored,
//! and so are changes, which do that work by and by. Takes time in proportion to all people.
void settleSearch(Database &database);

//! People whose names and username, together, contain every token (already folded); an exact username comes
//! first, the others as they were created. At most \p limit.
QList<PersonText> searchPeople(Database &database, const QStringList &tokens, int limit);

} // namespace rollcall::server::xras
