#include "services/cache/keptdirectory.h"
#include "services/cache/keptfile.h"
#include "services/json/json.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/support/await.h"
#include "tests/support/lazydocument.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

using Shape = Identifier::Shape;

Record person(const QString &key, const QByteArray &document, const QDateTime &readAt = {})
{
    return {.id = {u"conn"_s, u"person"_s, key},
        .document = *json::decode(document),
        .revision = {},
        .readAt = readAt};
}

QStringList keysOf(const QList<Record> &records)
{
    QStringList keys;
    for (const Record &record : records)
        keys << record.id.key;
    return keys;
}

} // namespace

//! People who were read are found again while their service does not answer, and on the disk nobody can read
//! them.
class KeptRecordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = MemorySecretStore();
        m_now = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    }

    // Whoever asked for a list is waiting to see it.
    void whatCameIsLookedIntoLater()
    {
        looks = 0;
        const auto lazy = [&](const QString &key) {
            Record record = person(key, "{}", m_now);
            record.document = JsonValue(lazyDocument(R"({"name":"Amara"})"));
            return record;
        };
        KeptRecords kept([this] { return m_now; });
        kept.setLife(u"conn"_s, 0);
        QVERIFY(kept.isEmpty(u"conn"_s));
        kept.keep(lazy(u"a"_s));
        kept.keep(lazy(u"b"_s));
        QVERIFY(!kept.isEmpty(u"conn"_s));
        QCOMPARE(looks, 0);
        QCOMPARE(kept.search(u"conn"_s, {}, u"amara"_s).size(), 2); // or when somebody asks
        QCOMPARE(looks, 2);

        kept.keep(lazy(u"c"_s));
        kept.keep(person(u"d"_s, "{}"));
        kept.drop({u"conn"_s, u"person"_s, u"d"_s});
        QCOMPARE(looks, 3);
        kept.keep(lazy(u"e"_s));
        QTRY_COMPARE(looks, 4);
        QCOMPARE(kept.count(u"conn"_s), 4);
    }

    void N17_isFoundByWhatItSays_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList amara{u"anwosu"_s};
        QTest::newRow("part of a name") << Shape::Name << u"nwos"_s << amara;
        QTest::newRow("words in any order") << Shape::Name << u"NWOSU  amara"_s << amara;
        QTest::newRow("address") << Shape::Email << u"Amara@Example.org"_s << amara;
        QTest::newRow("part of an address") << Shape::Email << u"amara@example.or"_s << QStringList();
        QTest::newRow("key") << Shape::Username << u"ANWOSU"_s << amara;
        QTest::newRow("number") << Shape::NumericId << u"9007199254740993"_s << amara;
        QTest::newRow("phone, with the country") << Shape::Phone << u"+27 11 555-1234"_s << amara;
        QTest::newRow("phone, national") << Shape::Phone << u"(011) 555 1234"_s << amara;
        QTest::newRow("phone, other") << Shape::Phone << u"011 555 1235"_s << QStringList();
        QTest::newRow("what a member is called") << Shape::Name << u"email"_s << QStringList();
        QTest::newRow("an address that is a name of a member")
            << Shape::Email << u"spare@example.org"_s << QStringList{u"other"_s};
    }

    void N17_isFoundByWhatItSays()
    {
        QFETCH(const Shape, shape);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        KeptRecords kept(clock());
        kept.setLife(u"conn"_s, 0);
        kept.keep(person(u"anwosu"_s,
            R"({"name":"Amara Nwosu","email":"amara@example.org","id":9007199254740993,"phone":"+27115551234"})"));
        kept.keep(person(u"other"_s, R"({"name":"Someone","addresses":{"email":{"spare@example.org":{}}}})"));
        QCOMPARE(keysOf(kept.find(u"conn"_s, {shape, text})), found);
        QVERIFY(kept.find(u"elsewhere"_s, {shape, text}).isEmpty());
    }

    // Each with its age, read last first; a document is what the service sent, digit for digit.
    void N17_hasTheMomentOfItsReading()
    {
        KeptRecords kept(clock());
        kept.setLife(u"conn"_s, 0);
        const QDateTime earlier = m_now.addDays(-3);
        const QByteArray document = R"({"n":1.50,"name":"A","unknown":{"x":null}})";
        kept.keep(person(u"old"_s, document, earlier));
        kept.keep(person(u"new"_s, R"({"name":"B"})", m_now));
        QCOMPARE(keysOf(kept.search(u"conn"_s, u"person"_s, {})), (QStringList{u"new"_s, u"old"_s}));
        const auto record = kept.record({u"conn"_s, u"person"_s, u"old"_s});
        QCOMPARE(record->readAt, earlier);
        QCOMPARE(json::encode(record->document), document);
        kept.drop(record->id);
        QVERIFY(!kept.record(record->id));
    }

    void N17_livesAsLongAsTheConnectionSays()
    {
        KeptRecords kept(clock());
        kept.keep(person(u"unasked"_s, "{}"));
        QCOMPARE(kept.count(u"conn"_s), 0); // nobody said that it may be kept
        kept.setLife(u"conn"_s, 7);
        kept.keep(person(u"week"_s, "{}", m_now.addDays(-8)));
        kept.keep(person(u"fresh"_s, "{}", m_now.addDays(-6)));
        QCOMPARE(keysOf(kept.search(u"conn"_s, {}, {})), QStringList{u"fresh"_s});
        m_now = m_now.addDays(2);
        QVERIFY(kept.search(u"conn"_s, {}, {}).isEmpty());
        QVERIFY(!kept.record({u"conn"_s, u"person"_s, u"fresh"_s}));
        kept.setLife(u"conn"_s, 0);
        kept.keep(person(u"now"_s, "{}"));
        kept.setLife(u"conn"_s, -1);
        QCOMPARE(kept.count(u"conn"_s), 0);
        kept.keep(person(u"never"_s, "{}"));
        QCOMPARE(kept.count(u"conn"_s), 0);
    }

    void N17_isBounded()
    {
        KeptRecords kept(clock());
        kept.setLife(u"conn"_s, 0);
        for (int i = 0; i <= KeptRecords::most; ++i)
            kept.keep(person(QString::number(i), "{}", m_now.addSecs(i)));
        QVERIFY(kept.count(u"conn"_s) <= KeptRecords::most);
        QVERIFY(kept.count(u"conn"_s) >= KeptRecords::most * 8 / 10);
        QVERIFY(kept.record({u"conn"_s, u"person"_s, QString::number(KeptRecords::most)})); // the newest stay
        QVERIFY(!kept.record({u"conn"_s, u"person"_s, u"0"_s}));
        const QList<Record> found = kept.search(u"conn"_s, u"person"_s, {});
        QCOMPARE(found.size(), KeptRecords::mostFound);
        QCOMPARE(found.constFirst().id.key, QString::number(KeptRecords::most)); // the latest of them
        QCOMPARE(found.constLast().id.key, QString::number(KeptRecords::most - KeptRecords::mostFound + 1));
    }

    void R46_whatIsConfidentialToTheIndividualIsNotKept()
    {
        KeptRecords kept(clock());
        kept.setLife(u"conn"_s, 0);
        kept.keep(person(u"x"_s, R"({"first_name":{"metadata":{"classification":"PUBLIC"},"value":"Ada"},
            "identities":{"custom":{"metadata":{"classification":"INDIVIDUAL CONFIDENTIAL"},"value":"canary"}}})"));
        const auto record = kept.record({u"conn"_s, u"person"_s, u"x"_s});
        const QByteArray text = json::encode(record->document);
        QVERIFY(text.contains("Ada"));
        QVERIFY(!text.contains("canary"));
        QVERIFY(kept.find(u"conn"_s, {Shape::Name, u"canary"_s}).isEmpty());
    }

    void N17_outlivesTheProgramSealed()
    {
        {
            KeptRecords kept(clock());
            kept.setLife(u"conn"_s, 30);
            kept.setLife(u"session"_s, 0);
            KeptFile file(kept, m_folder->path(), m_secrets);
            await(file.open());
            QVERIFY(file.isPersistent());
            kept.keep(person(u"CanaryKey"_s, R"({"name":"CanaryName"})", m_now));
            Record passing = person(u"CanaryKey"_s, R"({"name":"CanaryName"})", m_now);
            passing.id.connection = u"session"_s;
            kept.keep(passing);
        }
        QCOMPARE(files().size(), 1);
        QFile file(files().constFirst());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Canary"));
        QVERIFY(!file.fileName().contains(u"conn"_s));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        KeptRecords kept(clock());
        kept.setLife(u"conn"_s, 30);
        KeptFile again(kept, m_folder->path(), m_secrets);
        await(again.open());
        const auto record = kept.record({u"conn"_s, u"person"_s, u"CanaryKey"_s});
        QVERIFY(record);
        QCOMPARE(record->readAt, m_now);
        QCOMPARE(record->document[u"name"].toString(), u"CanaryName"_s);
    }

    void N17_isForgottenOnTheDiskAsWell_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"forget", "no longer", "until the end", "removed", "expired"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void N17_isForgottenOnTheDiskAsWell()
    {
        QFETCH(const QString, way);
        {
            KeptRecords kept(clock());
            kept.setLife(u"conn"_s, 7);
            KeptFile file(kept, m_folder->path(), m_secrets);
            await(file.open());
            kept.keep(person(u"x"_s, "{}", m_now));
        }
        QCOMPARE(files().size(), 1);
        KeptRecords kept(clock());
        if (way == u"expired"_s)
            m_now = m_now.addDays(8);
        if (way != u"removed"_s) // between two runs
            kept.setLife(u"conn"_s, 7);
        {
            KeptFile file(kept, m_folder->path(), m_secrets);
            await(file.open());
            if (way == u"forget"_s)
                kept.forget(u"conn"_s);
            else if (way == u"no longer"_s)
                kept.setLife(u"conn"_s, -1);
            else if (way == u"until the end"_s)
                kept.setLife(u"conn"_s, 0);
        }
        QVERIFY(files().isEmpty());
    }

    // One whose people are all too old must not take another's along, in whichever order they are read.
    void N17_whatIsTooOldTakesNobodyAlong()
    {
        const QStringList connections{u"old"_s, u"a"_s, u"b"_s, u"c"_s};
        {
            KeptRecords kept(clock());
            KeptFile file(kept, m_folder->path(), m_secrets);
            for (const QString &connection : connections)
                kept.setLife(connection, 7);
            await(file.open());
            for (const QString &connection : connections) {
                Record one = person(u"x"_s, "{}", connection == u"old"_s ? m_now.addDays(-6) : m_now);
                one.id.connection = connection;
                kept.keep(one);
            }
        }
        QCOMPARE(files().size(), 4);
        m_now = m_now.addDays(2);
        KeptRecords kept(clock());
        {
            KeptFile file(kept, m_folder->path(), m_secrets);
            for (const QString &connection : connections)
                kept.setLife(connection, 7);
            await(file.open());
        }
        QCOMPARE(files().size(), 3);
        for (const QString &connection : connections)
            QCOMPARE(kept.count(connection), connection == u"old"_s ? 0 : 1);
    }

    void N17_withoutAKeychainNothingIsWritten()
    {
        m_secrets.setState(SecretState::Locked);
        KeptRecords kept(clock());
        kept.setLife(u"conn"_s, 30);
        {
            KeptFile file(kept, m_folder->path(), m_secrets);
            await(file.open());
            QVERIFY(!file.isPersistent());
            kept.keep(person(u"x"_s, "{}", m_now));
        }
        QVERIFY(files().isEmpty());
        QCOMPARE(kept.count(u"conn"_s), 1);
    }

    // R41: it can be thrown away at any time, so damage costs nothing but what was kept.
    void R41_damageIsNoMoreThanForgetting()
    {
        QRandomGenerator random(20261129);
        for (int round = 0; round < 200; ++round) {
            {
                KeptRecords kept(clock());
                kept.setLife(u"conn"_s, 30);
                KeptFile file(kept, m_folder->path(), m_secrets);
                await(file.open());
                kept.keep(person(u"x"_s, R"({"name":"A"})", m_now));
            }
            QFile file(files().constFirst());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            const qsizetype at = random.bounded(int(bytes.size()));
            if (round % 2)
                bytes.truncate(at);
            else
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            file.resize(0);
            file.seek(0);
            file.write(bytes);
            file.close();
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"read anew"_s));
            KeptRecords kept(clock());
            kept.setLife(u"conn"_s, 30);
            KeptFile again(kept, m_folder->path(), m_secrets);
            await(again.open());
            QCOMPARE(kept.count(u"conn"_s), 0);
            kept.keep(person(u"y"_s, "{}", m_now)); // and it is written anew
        }
    }

private:
    KeptRecords::Clock clock()
    {
        return [this] { return m_now; };
    }

    QStringList files() const
    {
        QStringList all;
        QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            all << it.next();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(KeptRecordsTest)
#include "tst_keptrecords.moc"
