#include "services/server/xras/person.h"

#include "services/json/json.h"
#include "services/server/store/database.h"
#include "services/server/values.h"
#include "services/server/xras/peoplesearch.h"
#include "services/server/xras/persontext.h"

#include <limits>

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

namespace {

//! The row of a statement that begins with ROLLCALL_XRAS_VALUES.
Person readPerson(const Query &query)
{
    const auto decoded = json::decode(query.bytes(valuesColumn));
    if (!decoded || decoded->array().size() != numberOfValues)
        throw StoreError(u"The values of the person %1 cannot be read"_s.arg(query.integer(0)));
    const JsonValue::Array values = decoded->array();
    const auto text = [&](qsizetype at) {
        const JsonValue &value = values.at(at);
        return value.isNull() ? std::nullopt : std::optional(value.toString());
    };
    Person person;
    person.id = query.integer(0);
    person.revision = query.integer(1);
    person.username = values.at(0).toString();
    person.firstName = text(1);
    person.middleName = text(2);
    person.lastName = text(3);
    person.email = text(4);
    person.phone = text(5);
    person.organization = text(6);
    person.academicStatus = text(7);
    person.residenceCountry = text(8);
    person.isReconciled = values.at(9).toInteger() != 0;
    person.orcid = text(10);
    person.hasOrcidToken = values.at(11).toInteger() != 0;
    person.additional = query.textOrNone(additionalColumn);
    return person;
}

} // namespace

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

FoldedNames foldedNames(const Person &person)
{
    FoldedNames names{foldedText(person.username), {}};
    names.searched = names.username;
    for (const auto *name : {&person.firstName, &person.middleName, &person.lastName}) {
        if (*name)
            names.searched += u'\n' + foldedText(**name);
    }
    return names;
}

JsonValue toJson(const Person &person)
{
    JsonValue::Object object{
        {u"username"_s, person.username},
        {u"firstName"_s, orNull(person.firstName)},
        {u"middleName"_s, orNull(person.middleName)},
        {u"lastName"_s, orNull(person.lastName)},
        {u"email"_s, orNull(person.email)},
        {u"phone"_s, orNull(person.phone)},
        {u"organization"_s, orNull(person.organization)},
        {u"academicStatus"_s, orNull(person.academicStatus)},
        {u"residenceCountry"_s, orNull(person.residenceCountry)},
        {u"isReconciled"_s, person.isReconciled},
        {u"orcid"_s, orNull(person.orcid)},
        {u"hasOrcidToken"_s, person.hasOrcidToken},
    };
    if (person.additional) {
        if (const auto more = json::decode(person.additional->toUtf8()))
            object.append(more->object());
    }
    return object;
}

std::optional<Person> findPerson(Database &database, const QString &username)
{
    Query row = rowOf(database, username);
    return row.next() ? std::optional(readPerson(row)) : std::nullopt;
}

QList<Person> allPeople(Database &database)
{
    return peopleAfter(database, 0, std::numeric_limits<int>::max());
}

QList<Person> peopleAfter(Database &database, qint64 id, int most)
{
    QList<Person> people;
    Query query = database.prepare(ROLLCALL_XRAS_PEOPLE(database, "WHERE id > ? ORDER BY id LIMIT ?"));
    query.run(id, most);
    while (query.next())
        people.append(readPerson(query));
    return people;
}

qint64 countPeople(Database &database)
{
    Query query = database.prepare("SELECT COUNT(*) FROM xras_people");
    query.run().next();
    return query.integer(0);
}

void insertPerson(Database &database, Person &person, Searchable when)
{
    insertPerson(database, person, foldedNames(person), when);
}

void insertPerson(Database &database, Person &person, const FoldedNames &names, Searchable when)
{
    Query insert = database.prepareInsert(
        "INSERT INTO xras_people (username, username_key, first_name, middle_name, last_name, email, phone, "
        "organization, academic_status, residence_country, is_reconciled, orcid, has_orcid_token, "
        "additional) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    insert.run(person.username, names.username, person.firstName, person.middleName, person.lastName,
        person.email, person.phone, person.organization, person.academicStatus, person.residenceCountry,
        person.isReconciled, person.orcid, person.hasOrcidToken, person.additional);
    person.id = insert.insertedId();
    person.revision = 1;
    makeSearchable(database, person.id, names.searched, when);
}

void updatePerson(Database &database, Person &person)
{
    ++person.revision;
    database
        .prepare("UPDATE xras_people SET first_name = ?, middle_name = ?, last_name = ?, email = ?, "
                 "phone = ?, organization = ?, academic_status = ?, residence_country = ?, revision = ? "
                 "WHERE id = ?")
        .run(person.firstName, person.middleName, person.lastName, person.email, person.phone,
            person.organization, person.academicStatus, person.residenceCountry, person.revision, person.id);
    searchAgain(database, person.id, foldedNames(person).searched);
}

void removePerson(Database &database, const Person &person)
{
    searchNoMore(database, person.id);
    database.prepare("DELETE FROM xras_people WHERE id = ?").run(person.id);
}

} // namespace rollcall::server::xras
