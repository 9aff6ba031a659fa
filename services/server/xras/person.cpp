#include "services/server/xras/person.h"

#include "services/json/json.h"
#include "services/server/store/database.h"
#include "services/server/values.h"

#include <algorithm>

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 200;

#define ROLLCALL_XRAS_COLUMNS                                                                                \
    "id, username, first_name, middle_name, last_name, email, phone, organization, academic_status, "        \
    "residence_country, is_reconciled, orcid, has_orcid_token, additional, revision "

constexpr int searchedText = 15; // the column after those

// The first people whose searched text fulfils a condition, and that text. Who they are is decided before the
// rest of their rows is read.
#define ROLLCALL_XRAS_SEARCHED(condition, order)                                                             \
    "SELECT " ROLLCALL_XRAS_COLUMNS                                                                          \
    ", text FROM (SELECT rowid AS hit, text FROM xras_people_search WHERE " condition " ORDER BY " order     \
    " LIMIT ?) AS hits JOIN xras_people ON id = hit ORDER BY hit"

Person readPerson(const Query &query)
{
    Person person;
    person.id = query.integer(0);
    person.username = query.text(1);
    person.firstName = query.textOrNone(2);
    person.middleName = query.textOrNone(3);
    person.lastName = query.textOrNone(4);
    person.email = query.textOrNone(5);
    person.phone = query.textOrNone(6);
    person.organization = query.textOrNone(7);
    person.academicStatus = query.textOrNone(8);
    person.residenceCountry = query.textOrNone(9);
    person.isReconciled = query.integer(10) != 0;
    person.orcid = query.textOrNone(11);
    person.hasOrcidToken = query.integer(12) != 0;
    person.additional = query.textOrNone(13);
    person.revision = query.integer(14);
    return person;
}

//! One part to a line, so that no token matches across two of them (a token holds no line break).
QString searchText(const Person &person)
{
    QString text = foldedText(person.username);
    for (const auto *name : {&person.firstName, &person.middleName, &person.lastName}) {
        if (*name)
            text += u'\n' + foldedText(**name);
    }
    return text;
}

bool containsAll(const QString &text, const QStringList &tokens)
{
    return std::all_of(
        tokens.begin(), tokens.end(), [&](const QString &token) { return text.contains(token); });
}

//! What SQLite's index is asked for: sequences of three characters of \p tokens, each as a phrase, whose only
//! special character is the quote. As few as have all characters among them, which hardly anybody else has
//! all of: each costs a walk through all who have it.
QString trigrams(const QStringList &tokens)
{
    constexpr int most = 32;
    QStringList phrases;
    for (const QString &token : tokens) {
        const std::u32string characters = token.toStdU32String();
        const std::size_t last = characters.size() - 3;
        for (std::size_t i = 0; i < last + 3 && phrases.size() < most; i += 3) {
            QString phrase = QString::fromUcs4(characters.data() + std::min(i, last), 3);
            phrase = u'"' + phrase.replace(u'"', "\"\""_L1) + u'"';
            if (!phrases.contains(phrase))
                phrases.append(phrase);
        }
    }
    return phrases.join(" AND "_L1);
}

//! What LIKE looks for, with its special characters taken literally.
QString pattern(const QString &token)
{
    QString text = u"%"_s;
    for (const QChar c : token) {
        if (c == u'%' || c == u'_' || c == u'\\')
            text += u'\\';
        text += c;
    }
    return text + u'%';
}

//! The first \p most people after \p after whose searched text may hold all \p tokens, as far as the indexes
//! go: both know sequences of three characters. Without such a token the rows are read in turn: what so few
//! letters find is found early.
Query candidates(Database &database, const QStringList &tokens, qint64 after, int most)
{
    const bool isSqlite = database.kind() == DatabaseKind::Sqlite;
    QStringList indexed;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(indexed),
        [](const QString &token) { return token.toUcs4().size() >= 3; });
    const auto isLonger = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    if (indexed.isEmpty()) {
        const QString longest = *std::min_element(tokens.begin(), tokens.end(), isLonger);
        Query rows = database.prepare(isSqlite
                ? ROLLCALL_XRAS_SEARCHED("rowid > ? AND instr(text, ?) > 0", "rowid")
                : ROLLCALL_XRAS_SEARCHED("rowid > ? AND strpos(text, ?) > 0", "rowid"));
        rows.run(after, longest, most);
        return rows;
    }
    std::sort(indexed.begin(), indexed.end(), isLonger);
    if (isSqlite) {
        Query rows
            = database.prepare(ROLLCALL_XRAS_SEARCHED("xras_people_search MATCH ? AND rowid > ?", "rowid"));
        rows.run(trigrams(indexed), after, most);
        return rows;
    }
    const QString longest = pattern(indexed.at(0));
    const auto other = [&](int i) { return i < indexed.size() ? pattern(indexed.at(i)) : longest; };
    // "+ 0": by the primary key, PostgreSQL would rather read a million rows in order than sort a few.
    Query rows = database.prepare(
        ROLLCALL_XRAS_SEARCHED("text LIKE ? AND text LIKE ? AND text LIKE ? AND rowid > ?", "rowid + 0"));
    rows.run(longest, other(1), other(2), after, most);
    return rows;
}

} // namespace

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
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
    Query query = database.prepare("SELECT " ROLLCALL_XRAS_COLUMNS "FROM xras_people WHERE username_key = ?");
    if (!query.run(foldedText(username)).next())
        return std::nullopt;
    return readPerson(query);
}

QList<Person> allPeople(Database &database)
{
    Query query = database.prepare("SELECT " ROLLCALL_XRAS_COLUMNS "FROM xras_people ORDER BY id");
    query.run();
    QList<Person> people;
    while (query.next())
        people.append(readPerson(query));
    return people;
}

QList<Person> peopleAfter(Database &database, qint64 id, int most)
{
    QList<Person> people;
    Query query = database.prepare(
        "SELECT " ROLLCALL_XRAS_COLUMNS "FROM xras_people WHERE id > ? ORDER BY id LIMIT ?");
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

void insertPerson(Database &database, Person &person)
{
    Query insert = database.prepareInsert(
        "INSERT INTO xras_people (username, username_key, first_name, middle_name, last_name, email, phone, "
        "organization, academic_status, residence_country, is_reconciled, orcid, has_orcid_token, "
        "additional) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    insert.run(person.username, foldedText(person.username), person.firstName, person.middleName,
        person.lastName, person.email, person.phone, person.organization, person.academicStatus,
        person.residenceCountry, person.isReconciled, person.orcid, person.hasOrcidToken, person.additional);
    person.id = insert.insertedId();
    person.revision = 1;
    database.prepare("INSERT INTO xras_people_search (rowid, text) VALUES (?, ?)")
        .run(person.id, searchText(person));
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
    database.prepare("UPDATE xras_people_search SET text = ? WHERE rowid = ?")
        .run(searchText(person), person.id);
}

void removePerson(Database &database, const Person &person)
{
    database.prepare("DELETE FROM xras_people_search WHERE rowid = ?").run(person.id);
    database.prepare("DELETE FROM xras_people WHERE id = ?").run(person.id);
}

void settleSearch(Database &database)
{
    if (database.kind() == DatabaseKind::Sqlite)
        database.execute(u"INSERT INTO xras_people_search (xras_people_search) VALUES ('optimize')"_s);
}

QList<Person> searchPeople(Database &database, const QStringList &tokens, int limit)
{
    QList<Person> found;
    if (tokens.isEmpty() || limit < 1
        || std::any_of(tokens.begin(), tokens.end(), [](const QString &t) { return t.contains(QChar(0)); }))
        return found;

    if (tokens.size() == 1) {
        if (auto person = findPerson(database, tokens.first()))
            found.append(std::move(*person));
    }

    qint64 after = 0;
    int most = limit + 1; // most often all candidates are hits; one of them may have been found already
    for (bool isMore = true; isMore && found.size() < limit; most = rowsAtOnce) {
        Query rows = candidates(database, tokens, after, most);
        int read = 0;
        for (; found.size() < limit && rows.next(); ++read) {
            after = rows.integer(0);
            const bool isThere = !found.isEmpty() && found.first().id == after;
            if (!isThere && containsAll(rows.text(searchedText), tokens))
                found.append(readPerson(rows));
        }
        isMore = read == most;
    }
    return found;
}

} // namespace rollcall::server::xras
