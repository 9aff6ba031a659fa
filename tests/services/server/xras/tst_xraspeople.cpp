#include "services/json/json.h"
#include "services/server/xras/person.h"
#include "services/server/xras/persontext.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using server::xras::findPerson;
using server::xras::Person;

//! People in the store, and the index they are searched by.
class XrasPeopleTest : public QObject
{
    Q_OBJECT

private:
    void add(const QString &username, const QString &first, const QString &last)
    {
        Person person{.username = username, .firstName = first, .lastName = last};
        server::xras::insertPerson(*m_database, person);
    }
    QStringList found(const QString &text)
    {
        QStringList names;
        for (const auto &person : m_search.find(*m_database, text.split(u' '), 20))
            names.append((*json::decode(QByteArray::fromStdString(person.json)))[u"username"].toString());
        return names;
    }

    qint64 number(const char *sql)
    {
        Query query = m_database->prepare(sql);
        query.run().next();
        return query.integer(0);
    }

    server::xras::PeopleSearch m_search;
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Database> m_database;

private slots:
    void init()
    {
        m_store = std::make_unique<TestDatabase>();
        m_database = std::make_unique<Database>(DatabaseOptions{.url = m_store->url()});
        migrate(*m_database, u"xras"_s);
    }
    void cleanup()
    {
        m_database.reset();
        m_store.reset();
    }

    void searchFindsWhomAnEarlierProgramStored()
    {
        const TestDatabase store;
        Database database({.url = store.url()});
        const bool isSqlite = database.kind() == DatabaseKind::Sqlite;
        const QTemporaryDir before;
        QVERIFY(QFile::copy(u":/sql/%1/xras/001-people.sql"_s.arg(database.kindName()),
            before.filePath(u"001-people.sql"_s)));
        migrate(database, u"xras"_s, before.path());
        database.execute(u"INSERT INTO xras_people (username, username_key, first_name, last_name) "
                         "VALUES ('syamamoto', 'syamamoto', 'さくら', 'Yamamoto')"_s);
        database.execute(
            u"INSERT INTO xras_people_search (rowid, text) "
            "SELECT id, username || %1(10) || first_name || %1(10) || 'yamamoto' FROM xras_people"_s.arg(
                isSqlite ? u"char"_s : u"chr"_s));
        migrate(database, u"xras"_s);
        const auto named = [&](const QString &token) { return m_search.find(database, {token}, 20).size(); };
        QCOMPARE(named(u"yamamoto"_s), 1);
        QCOMPARE(named(u"さくら"_s), 1);
        Person person = findPerson(database, u"syamamoto"_s).value();
        person.lastName = u"Quux"_s;
        server::xras::updatePerson(database, person);
        QCOMPARE(named(u"quux"_s), 1);
        server::xras::removePerson(database, person);
        QCOMPARE(named(u"さくら"_s), 0);
    }
    void searchFindsPeopleBeforeAndAfterTheyAreIndexed()
    {
        constexpr int many = 300;
        const auto name = [](int i) { return u"member%1"_s.arg(i, 3, 10, QChar(u'0')); };
        for (int i = 0; i < many; ++i)
            add(name(i), u"Waiting"_s, u"Person"_s);
        for (const int i : {0, 1, 99, 150, 298, 299})
            QCOMPARE(found(name(i)), QStringList(name(i)));
        if (m_database->kind() == DatabaseKind::Sqlite) {
            const qint64 waiting = number("SELECT COUNT(*) FROM xras_people_waiting");
            QVERIFY2(waiting > 0 && waiting < 128, QByteArray::number(waiting).constData());
            QCOMPARE(number("SELECT COUNT(*) FROM xras_people_search"), many - waiting);
        }
        // In the order of their making, whether they wait or not; two letters are looked for row by row.
        QStringList last;
        for (int i = many - 20; i < many; ++i)
            last.append(name(i));
        QCOMPARE(found(u"member28"_s) + found(u"member29"_s), last);
        QCOMPARE(
            found(u"29"_s), (QStringList{u"member029"_s, u"member129"_s, u"member229"_s} + last.mid(10)));
        QCOMPARE(found(u"waiting member"_s).size(), 20);

        for (const int i : {0, many - 1}) {
            Person person = findPerson(*m_database, name(i)).value();
            person.lastName = u"Renamed"_s;
            server::xras::updatePerson(*m_database, person);
            QCOMPARE(found(u"renamed"_s), QStringList(name(i)));
            QCOMPARE(found(name(i) + u" person"_s), QStringList());
            server::xras::removePerson(*m_database, person);
            QCOMPARE(found(u"renamed"_s), QStringList());
            QCOMPARE(found(name(i)), QStringList());
        }
        server::xras::settleSearch(*m_database);
        QCOMPARE(found(u"member298"_s), QStringList{u"member298"_s});
        QCOMPARE(found(u"member00"_s).size(), 9);
    }
    void indexIsWrittenForOtherNamesAlone()
    {
        if (m_database->kind() != DatabaseKind::Sqlite)
            QSKIP("What PostgreSQL writes is its own affair");
        add(u"mshapiro"_s, u"Michael"_s, u"Shapiro"_s);
        server::xras::settleSearch(*m_database);
        const auto pages = [this] { return number("SELECT COUNT(*) FROM xras_people_search_data"); };
        const qint64 before = pages();
        Person person = findPerson(*m_database, u"mshapiro"_s).value();
        person.phone = u"(217) 555-0114"_s;
        server::xras::updatePerson(*m_database, person);
        QCOMPARE(pages(), before);
        person.lastName = u"Quux"_s;
        server::xras::updatePerson(*m_database, person);
        QVERIFY(pages() > before);
        QCOMPARE(found(u"quux"_s), QStringList{u"mshapiro"_s});
    }
    void indexIsAskedForWhatFewHave()
    {
        using namespace server::xras;
        const TrigramCounts none;
        QCOMPARE(trigramQuery({u"abc"_s}, none), u"\"abc\""_s);
        QCOMPARE(trigramQuery({u"abcde"_s}, none), u"\"abc\" AND \"cde\""_s);
        QCOMPARE(trigramQuery({u"abcdef"_s, u"abc"_s}, none), u"\"abc\" AND \"def\""_s);
        QCOMPARE(trigramQuery({u"a\"b"_s}, none), u"\"a\"\"b\""_s);
        QCOMPARE(trigramQuery({u"\U0001F469\U0001F680ab"_s}, none),
            u"\"\U0001F469\U0001F680a\" AND \"\U0001F680ab\""_s);
        QCOMPARE(trigramQuery({QString(200, u'a')}, none), u"\"aaa\""_s);
        if (m_database->kind() != DatabaseKind::Sqlite)
            QSKIP("PostgreSQL's index knows by itself");

        for (int i = 0; i < 40; ++i)
            add(u"member%1"_s.arg(i), u"A"_s, i % 4 == 0 ? u"Quayle"_s : u"B"_s);
        add(u"membrane"_s, u"A"_s, u"B"_s);
        settleSearch(*m_database);
        const TrigramCounts counts(*m_database);
        QCOMPARE(counts.of(U"mem"), 41);
        QCOMPARE(counts.of(U"mbr"), 1);
        QCOMPARE(counts.of(U"xyz"), 1);
        QCOMPARE(trigramQuery({u"membrane"_s}, counts), u"\"mbr\" AND \"ane\""_s);
        // Those that at most sixteen times as many have are worth the walk.
        QCOMPARE(trigramQuery({u"member"_s, u"quayle"_s}, counts),
            u"\"qua\" AND \"yle\" AND \"mbe\" AND \"mem\" AND \"ber\""_s);
    }
    void searchFindsWhomTheirTextsSay()
    {
        QRandomGenerator random(20260201);
        const QStringList syllables{
            u"ka"_s, u"ri"_s, u"no"_s, u"sha"_s, u"7"_s, u"42"_s, u"é"_s, u"さ"_s, u"."_s, u"%"_s, u"\""_s};
        const auto word = [&](int length) {
            QString text;
            for (int i = 0; i < length; ++i)
                text += syllables.at(random.bounded(syllables.size()));
            return text;
        };
        std::map<qint64, std::pair<QString, QString>> texts; // username and what is searched
        const auto addSome = [&](int count) {
            for (int i = 0; i < count; ++i) {
                Person person{.username = word(4) + QString::number(texts.size()), .lastName = word(3)};
                server::xras::insertPerson(*m_database, person);
                texts[person.id] = {person.username, server::xras::foldedNames(person).searched};
            }
        };
        const auto expected = [&](const QStringList &tokens) {
            QStringList names;
            for (const auto &[id, one] : texts) {
                const bool isHit = std::all_of(tokens.begin(), tokens.end(),
                    [&](const QString &token) { return one.second.contains(token); });
                if (isHit && tokens.size() == 1 && one.second.section(u'\n', 0, 0) == tokens.first())
                    names.prepend(one.first);
                else if (isHit)
                    names.append(one.first);
            }
            return names.mid(0, 20);
        };
        // What was counted at the first search is old by the second round.
        for (int round = 0; round < 2; ++round) {
            addSome(400);
            int hits = 0;
            for (int i = 0; i < 300; ++i) {
                QStringList tokens{word(1 + random.bounded(3))};
                const auto &someone = std::next(texts.begin(), random.bounded(int(texts.size())))->second;
                if (i % 4 == 0)
                    tokens = {someone.second.section(u'\n', 0, 0)};
                else if (i % 2 == 0)
                    tokens.append(someone.second.section(u'\n', 1, 1).left(4));
                const QStringList wanted = expected(tokens);
                QCOMPARE(found(tokens.join(u' ')), wanted);
                hits += wanted.isEmpty() ? 0 : 1;
            }
            QVERIFY2(hits > 150, QByteArray::number(hits).constData());
            const Person first = *findPerson(*m_database, texts.begin()->second.first);
            server::xras::removePerson(*m_database, first);
            texts.erase(first.id);
        }
    }
    void peopleReadTheSameAsTextAndAsPerson()
    {
        QString controls;
        for (char16_t c = 1; c < 0x20; ++c)
            controls += QChar(c);
        Person odd{.username = u"o\"dd\\, [1,0] {}"_s + controls};
        odd.firstName = u""_s;
        odd.lastName = u"\U0001F469\u200D\U0001F680 \u2028 "_s + QChar(0x7f);
        odd.email = u"1"_s;
        odd.phone = u"0"_s;
        odd.organization = u"null"_s;
        odd.academicStatus = u"\\\"\\"_s;
        odd.isReconciled = false;
        odd.hasOrcidToken = true;
        odd.additional = u"{\"more\":[1.50,{\"a\":null}],\"n\":123456789012345678901234567890}"_s;
        server::xras::insertPerson(*m_database, odd);
        add(u"plain"_s, u"さくら"_s, u"Zoë"_s);
        for (const auto &name : {odd.username, u"plain"_s}) {
            const Person person = findPerson(*m_database, name).value();
            const auto text = server::xras::findPersonText(*m_database, name);
            QVERIFY(text);
            const auto read = json::decode(QByteArray::fromStdString(text->json));
            QVERIFY2(read, text->json.c_str());
            QCOMPARE(*read, server::xras::toJson(person));
            QCOMPARE(text->id, person.id);
            QCOMPARE(text->revision, person.revision);
        }
        const Person back = findPerson(*m_database, odd.username).value();
        QCOMPARE(back.username, odd.username);
        QCOMPARE(back.firstName, odd.firstName);
        QCOMPARE(back.middleName, std::nullopt);
        QCOMPARE(back.lastName, odd.lastName);
        QCOMPARE(back.email, odd.email);
        QCOMPARE(back.phone, odd.phone);
        QCOMPARE(back.organization, odd.organization);
        QCOMPARE(back.academicStatus, odd.academicStatus);
        QCOMPARE(back.isReconciled, false);
        QCOMPARE(back.hasOrcidToken, true);
        QCOMPARE(back.additional, odd.additional);
    }
};

QTEST_GUILESS_MAIN(XrasPeopleTest)
#include "tst_xraspeople.moc"
