#include "services/server/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <thread>

using namespace rollcall;
using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void safetyPragmasAreOn();
    void filesAreTheOwnersAlone();
    void plantedFilesAreRefused();
    void damagedFileIsASentence();
    void valuesComeBackAsTheyWere();
    void statementsAreReusedAndMayNest();
    void constraintIsToldApart();
    void hostileTextIsOnlyText();
    void transactionUndoesWhatIsNotCommitted();
    void innerTransactionIsASavepoint();
    void writersWaitForEachOther();
    void migrationsRunOnceAndInOrder();
    void failedMigrationLeavesNothing();
    void newerDatabaseIsRefused();
    void changedMigrationIsRefused();
    void factsAreKept();
    void readOnlyConnectionCannotWrite();

private:
    QString file() const { return m_folder->filePath(u"people.sqlite"_s); }
    void writeMigration(const QString &name, const QByteArray &sql);
    QString migrations() const { return m_folder->filePath(u"sql"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString pragma(Database &database, const char *sql)
{
    auto query = database.prepare(sql);
    return query.run().next() ? query.text(0) : QString();
}

int mode(const QString &file)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 0777)
                                                                   : -1;
}

QString problemOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const StoreError &error) {
        return error.sentence();
    }
    return {};
}

int count(Database &database, const char *sql)
{
    auto query = database.prepare(sql);
    query.run().next();
    return static_cast<int>(query.integer(0));
}

} // namespace

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"sql"_s));
}

void StoreTest::writeMigration(const QString &name, const QByteArray &sql)
{
    QFile out(migrations() + u'/' + name);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(sql);
}

void StoreTest::safetyPragmasAreOn()
{
    Database database({file()});
    QCOMPARE(pragma(database, "PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(pragma(database, "PRAGMA synchronous"), u"2"_s);
    QCOMPARE(pragma(database, "PRAGMA foreign_keys"), u"1"_s);
    QCOMPARE(pragma(database, "PRAGMA trusted_schema"), u"0"_s);
    QCOMPARE(pragma(database, "PRAGMA cell_size_check"), u"1"_s);
    QCOMPARE(pragma(database, "PRAGMA secure_delete"), u"1"_s);
    QCOMPARE(pragma(database, "PRAGMA busy_timeout"), u"5000"_s);
}

void StoreTest::filesAreTheOwnersAlone()
{
    const mode_t before = ::umask(0);
    {
        Database database({file()});
        database.execute(u"CREATE TABLE t (a)"_s);
        QCOMPARE(mode(file()), 0600);
        QCOMPARE(mode(file() + u"-wal"_s), 0600);
        QCOMPARE(mode(file() + u"-shm"_s), 0600);
    }
    ::chmod(QFile::encodeName(file()).constData(), 0644);
    {
        Database again({file()});
        QCOMPARE(mode(file()), 0600);
    }
    ::umask(before);
}

void StoreTest::plantedFilesAreRefused()
{
    const QString real = m_folder->filePath(u"real.sqlite"_s);
    {
        Database database({real});
    }
    QVERIFY(QFile::link(real, file()));
    QVERIFY(problemOf([&] { Database database({file()}); }).contains("symbolic link"_L1));
    QFile::remove(file());
    QCOMPARE(::link(QFile::encodeName(real).constData(), QFile::encodeName(file()).constData()), 0);
    QVERIFY(problemOf([&] { Database database({file()}); }).contains("hard link"_L1));
    QVERIFY(problemOf([&] { Database database({m_folder->path()}); }).contains("cannot be opened"_L1));
    QVERIFY(problemOf([&] {
        Database database({m_folder->filePath(u"none/x"_s)});
    }).contains("cannot be opened"_L1));
}

void StoreTest::damagedFileIsASentence()
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray(8192, 'x'));
    out.close();
    QVERIFY(!problemOf([&] { Database database({file()}); }).isEmpty());
}

void StoreTest::valuesComeBackAsTheyWere()
{
    Database database({file()});
    database.execute(u"CREATE TABLE t (a, b, c, d, e, f)"_s);
    const QByteArray blob("\x00\xff\x01", 3);
    auto insert = database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)");
    insert.run(u"Zoë 张 '; --"_s, blob, qint64(9007199254740993), true, nullptr, QString());
    insert.run(u"x"_s, QByteArray(), 7, 1.5, std::optional<QString>(), std::optional<int>(3));
    auto select = database.prepare("SELECT a, b, c, d, e, f FROM t ORDER BY rowid");
    select.run();
    QVERIFY(select.next());
    QCOMPARE(select.text(0), u"Zoë 张 '; --"_s);
    QCOMPARE(select.bytes(1), blob);
    QCOMPARE(select.integer(2), qint64(9007199254740993));
    QCOMPARE(select.integer(3), 1);
    QVERIFY(select.isNull(4));
    QVERIFY(!select.isNull(5)); // a null QString is an empty text, not NULL
    QVERIFY(select.next());
    QVERIFY(!select.isNull(1));
    QCOMPARE(select.real(3), 1.5);
    QVERIFY(select.isNull(4));
    QCOMPARE(select.integer(5), 3);
    QVERIFY(!select.next());
    QCOMPARE(count(database, "SELECT count(*) FROM t WHERE f = ''"), 1);
}

void StoreTest::statementsAreReusedAndMayNest()
{
    Database database({file()});
    database.execute(u"CREATE TABLE t (a INTEGER)"_s);
    for (int i = 0; i < 3; ++i)
        database.prepare("INSERT INTO t VALUES (?)").run(i);
    static const char *const sql = "SELECT a FROM t WHERE a >= ? ORDER BY a";
    auto outer = database.prepare(sql);
    outer.run(0);
    QList<qint64> seen;
    while (outer.next()) {
        auto inner = database.prepare(sql);
        inner.run(outer.integer(0));
        while (inner.next())
            seen.append(inner.integer(0));
    }
    QCOMPARE(seen, (QList<qint64>{0, 1, 2, 1, 2, 2}));
    // A statement that was left in the middle holds nothing back once it is out of scope.
    {
        database.prepare(sql).run(0).next();
    }
    database.execute(u"DROP TABLE t"_s);
}

void StoreTest::constraintIsToldApart()
{
    Database database({file()});
    database.execute(u"CREATE TABLE t (a TEXT PRIMARY KEY)"_s);
    database.execute(u"CREATE TABLE child (a TEXT REFERENCES t (a))"_s);
    database.prepare("INSERT INTO t VALUES (?)").run(u"x"_s);
    const auto isConstraint = [&](const char *sql) {
        try {
            database.prepare(sql).run(u"x"_s);
        } catch (const StoreError &error) {
            return error.isConstraint();
        }
        return false;
    };
    QVERIFY(isConstraint("INSERT INTO t VALUES (?)"));
    QVERIFY(isConstraint("INSERT INTO child VALUES (? || 'nobody')"));
    QVERIFY(!isConstraint("INSERT INTO missing VALUES (?)"));
}

void StoreTest::hostileTextIsOnlyText()
{
    Database database({file()});
    database.execute(u"CREATE TABLE t (a TEXT)"_s);
    const QStringList hostile{
        u"'; DROP TABLE t; --"_s, u"\" OR 1=1 --"_s, u"?1"_s, u":a"_s, u"%' OR '1'='1"_s, u"x\u0000y"_s};
    for (const QString &text : hostile)
        database.prepare("INSERT INTO t VALUES (?)").run(text);
    for (const QString &text : hostile) {
        auto query = database.prepare("SELECT count(*) FROM t WHERE a = ?");
        query.run(text).next();
        QCOMPARE(query.integer(0), 1);
    }
    QVERIFY(!problemOf([&] { database.execute(u"SELECT 1; DROP TABLE t"_s); }).isEmpty());
    QCOMPARE(count(database, "SELECT count(*) FROM t"), int(hostile.size()));
}

void StoreTest::transactionUndoesWhatIsNotCommitted()
{
    Database database({file()});
    database.execute(u"CREATE TABLE t (a)"_s);
    {
        Transaction transaction(database);
        database.prepare("INSERT INTO t VALUES (?)").run(1);
        QVERIFY(database.inTransaction());
    }
    QVERIFY(!database.inTransaction());
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 0);
    problemOf([&] {
        Transaction transaction(database);
        database.prepare("INSERT INTO t VALUES (?)").run(1);
        throw StoreError(u"in the middle"_s);
    });
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 0);
    {
        Transaction transaction(database);
        database.prepare("INSERT INTO t VALUES (?)").run(1);
        transaction.commit();
    }
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 1);
}

void StoreTest::innerTransactionIsASavepoint()
{
    Database database({file()});
    database.execute(u"CREATE TABLE t (a)"_s);
    {
        Transaction outer(database);
        database.prepare("INSERT INTO t VALUES (?)").run(1);
        {
            Transaction inner(database);
            database.prepare("INSERT INTO t VALUES (?)").run(2);
        }
        {
            Transaction inner(database);
            database.prepare("INSERT INTO t VALUES (?)").run(3);
            inner.commit();
        }
        outer.commit();
    }
    QCOMPARE(count(database, "SELECT sum(a) FROM t"), 4);
}

void StoreTest::writersWaitForEachOther()
{
    {
        Database database({file()});
        database.execute(u"CREATE TABLE t (n INTEGER)"_s);
        database.execute(u"INSERT INTO t VALUES (0)"_s);
    }
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            try {
                Database database({file()});
                for (int k = 0; k < 50; ++k) {
                    Transaction transaction(database);
                    auto read = database.prepare("SELECT n FROM t");
                    read.run().next();
                    database.prepare("UPDATE t SET n = ?").run(read.integer(0) + 1);
                    transaction.commit();
                }
            } catch (const StoreError &) {
                ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    Database database({file()});
    QCOMPARE(count(database, "SELECT n FROM t"), 200);
}

void StoreTest::migrationsRunOnceAndInOrder()
{
    writeMigration(u"001-people.sql"_s,
        "-- People\nCREATE TABLE people (\n  name TEXT NOT NULL, -- shown; as is\n  n INTEGER\n);\n"
        "CREATE TRIGGER keep AFTER DELETE ON people BEGIN\n  INSERT INTO people (name, n) VALUES (old.name, "
        "1);\n"
        "  INSERT INTO people (name, n) VALUES (old.name, 2);\nEND;\n");
    writeMigration(u"002-more.sql"_s,
        "ALTER TABLE people ADD COLUMN mail TEXT;\nINSERT INTO people VALUES ('a;b', 0, 'x');");
    Database database({file()});
    migrate(database, u"test"_s, migrations());
    migrate(database, u"test"_s, migrations());
    QCOMPARE(count(database, "SELECT count(*) FROM people WHERE name = 'a;b'"), 1);
    QCOMPARE(count(database, "SELECT count(*) FROM schema_migrations WHERE system = 'test'"), 2);
    database.execute(u"DELETE FROM people WHERE n = 0"_s);
    QCOMPARE(count(database, "SELECT count(*) FROM people"), 2);
    writeMigration(u"003-last.sql"_s, "CREATE INDEX people_mail ON people (mail);\n");
    migrate(database, u"test"_s, migrations());
    QCOMPARE(count(database, "SELECT max(number) FROM schema_migrations"), 3);
    migrate(database, u"nothing-to-do"_s, m_folder->filePath(u"absent"_s));
}

void StoreTest::failedMigrationLeavesNothing()
{
    writeMigration(u"001-good.sql"_s, "CREATE TABLE good (a);\n");
    writeMigration(u"002-bad.sql"_s, "CREATE TABLE half (a);\nCREATE TABEL typo (a);\n");
    Database database({file()});
    QVERIFY(problemOf([&] { migrate(database, u"test"_s, migrations()); }).contains("TABEL"_L1));
    QCOMPARE(count(database, "SELECT count(*) FROM sqlite_master WHERE type = 'table'"), 0);
}

void StoreTest::newerDatabaseIsRefused()
{
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a);\n");
    writeMigration(u"002-b.sql"_s, "CREATE TABLE b (a);\n");
    Database database({file()});
    migrate(database, u"test"_s, migrations());
    QVERIFY(QFile::remove(migrations() + u"/002-b.sql"_s));
    const QString problem = problemOf([&] { migrate(database, u"test"_s, migrations()); });
    QVERIFY2(problem.contains("newer version"_L1), qPrintable(problem));
    QVERIFY(problem.contains(file()));
}

void StoreTest::changedMigrationIsRefused()
{
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a);\n");
    Database database({file()});
    migrate(database, u"test"_s, migrations());
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a, b);\n");
    QVERIFY(problemOf([&] { migrate(database, u"test"_s, migrations()); }).contains("another edition"_L1));
    writeMigration(u"x-a.sql"_s, "CREATE TABLE x (a);\n");
    QVERIFY(problemOf([&] { migrate(database, u"other"_s, migrations()); }).contains("cannot be read"_L1));
}

void StoreTest::factsAreKept()
{
    Database database({file()});
    QVERIFY(database.fact(u"practice"_s).isNull());
    database.setFact(u"practice"_s, u"10"_s);
    database.setFact(u"practice"_s, u"11"_s);
    QCOMPARE(database.fact(u"practice"_s), u"11"_s);
    QVERIFY(database.fact(u"other"_s).isNull());
}

void StoreTest::readOnlyConnectionCannotWrite()
{
    Database writer({file()});
    writer.execute(u"CREATE TABLE t (a)"_s);
    DatabaseOptions options{file()};
    options.readOnly = true;
    options.busyMilliseconds = 0;
    Database reader(options);
    Transaction open(writer); // a reader does not wait for a writer
    writer.prepare("INSERT INTO t VALUES (?)").run(1);
    QCOMPARE(count(reader, "SELECT count(*) FROM t"), 0);
    QVERIFY(!problemOf([&] { reader.prepare("INSERT INTO t VALUES (?)").run(2); }).isEmpty());
    QVERIFY(!problemOf([&] { Transaction transaction(reader); }).isEmpty());
    open.commit();
    QCOMPARE(count(reader, "SELECT count(*) FROM t"), 1);
    QVERIFY(!problemOf([&] { reader.prepare("INSERT INTO t VALUES (?)").run(2); }).isEmpty());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
