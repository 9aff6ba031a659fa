#pragma once

#include "services/server/xras/persontext.h"
#include "services/server/xras/trigrams.h"

#include <QDeadlineTimer>
#include <QList>
#include <QMutex>
#include <QStringList>

#include <memory>

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

//! Finds people by parts of their names. Several threads may search at once.
class PeopleSearch
{
public:
    //! People whose names and username, together, contain every token (already folded); an exact username
    //! comes first, the others as they were created. At most \p limit.
    QList<PersonText> find(Database &database, const QStringList &tokens, int limit) const;

private:
    //! Taken anew once an hour; whoever searches meanwhile has the last.
    std::shared_ptr<const TrigramCounts> counts(Database &database) const;

    mutable QMutex m_lock;
    mutable QDeadlineTimer m_countAgain;
    mutable std::shared_ptr<const TrigramCounts> m_counts = std::make_shared<TrigramCounts>();
};

} // namespace rollcall::server::xras
