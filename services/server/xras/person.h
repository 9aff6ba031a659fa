#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rollcall {
class Database;
}

namespace rollcall::server::xras {

//! A person as the service keeps them. Nothing in an optional member means JSON null.
struct Person
{
    qint64 id = 0; //!< 0: not stored yet
    QString username;
    std::optional<QString> firstName, middleName, lastName;
    std::optional<QString> email, phone;
    std::optional<QString> organization, academicStatus, residenceCountry;
    bool isReconciled = true;
    std::optional<QString> orcid;
    bool hasOrcidToken = false;
    std::optional<QString> additional; //!< a JSON object with members beside the documented ones
    qint64 revision = 1;
};

//! What usernames are compared by: NFC and case folding, so "José" finds "JOSÉ" however it was typed.
QString foldedText(const QString &text);

//! The person as the wire has them: the documented members in the documented order, then the additional ones.
JsonValue toJson(const Person &person);

std::optional<Person> findPerson(Database &database, const QString &username);
//! Everybody, as they were created.
QList<Person> allPeople(Database &database);
//! At most \p most people with ids beyond \p id, in their order.
QList<Person> peopleAfter(Database &database, qint64 id, int most);
qint64 countPeople(Database &database);
//! Stores a new person and sets their id. Throws StoreError (isConstraint) when the username is taken.
void insertPerson(Database &database, Person &person);
//! Stores all members of a known person and raises the revision.
void updatePerson(Database &database, Person &person);
void removePerson(Database &database, const Person &person);

//! Puts the index of the search in one piece. Without it, look-ups are slower after many people were stored,
//! and so are changes, which do that work by and by. Takes time in proportion to all people.
void settleSearch(Database &database);

//! People whose names and username, together, contain every token (already folded); an exact username comes
//! first, the others as they were created. At most \p limit.
QList<Person> searchPeople(Database &database, const QStringList &tokens, int limit);

} // namespace rollcall::server::xras
