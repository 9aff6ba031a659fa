#pragma once

#include "services/domain/jsonvalue.h"
#include "services/server/xras/peoplesearch.h"

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

//! What a person is found by.
struct FoldedNames
{
    QString username;
    QString searched; //!< the username and the names, a line each, so that no word is found across two
};
FoldedNames foldedNames(const Person &person);

//! The person as the wire has them: the documented members in the documented order, then the additional ones.
JsonValue toJson(const Person &person);

std::optional<Person> findPerson(Database &database, const QString &username);
//! Everybody, as they were created.
QList<Person> allPeople(Database &database);
//! At most \p most people with ids beyond \p id, in their order.
QList<Person> peopleAfter(Database &database, qint64 id, int most);
qint64 countPeople(Database &database);
//! Stores a new person and sets their id. Throws StoreError (isConstraint) when the username is taken.
void insertPerson(Database &database, Person &person, Searchable when = Searchable::Soon);
//! The same with \p names made before, in another thread for example.
void insertPerson(Database &database, Person &person, const FoldedNames &names, Searchable when);
//! Stores all members of a known person and raises the revision.
void updatePerson(Database &database, Person &person);
void removePerson(Database &database, const Person &person);

} // namespace rollcall::server::xras
