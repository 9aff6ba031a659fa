#include "services/server/store/database.h"
#include "services/server/store/lateindexes.h"
#include "services/server/store/maintenance.h"
#include "services/server/store/newfile.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void safetyPragmasAreOn();
    void filesAreTheOwnersAlone();
    void plantedFilesAreRefused();
    void connectionsKeepTheirLocks();
    void damagedFileIsASentence();
    void valuesComeBackAsTheyWere();
    void statementsAreReusedAndMayNest();
    void constraintIsToldApart();
    void hostileTextIsOnlyText();
    void migrationsRunOnceAndInOrder();
    void failedMigrationLeavesNothing();
    void newerDatabaseIsRefused();
    void changedMigrationIsRefused();
    void factsAreKept();
    void readOnlyConnectionCannotWrite();
    void sessionSettingsOfPostgresAreOn();
    void programsThatStartAtOnceMigrateOnce();
    void passwordIsNeverShown();
    void backupIsAWholePrivateCopy();
    void faultsAreFound();
    void lateIndexesAreAsTheyWere();
    void unfinishedFilesAreKeptAsOthersOnceTheyAreWhole();
    void newFilesNeverHaveTwoNames();

private:
    //! Of the database that the test's run is about; file() is SQLite's own.
    QString url() const { return m_place->url(); }
    QString file() const { return m_folder->filePath(u"own.sqlite"_s); }
    void writeMigration(const QString &name, const QByteArray &sql);
    QString migrations() const { return m_folder->filePath(u"sql"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_place;
};

namespace {

QString pragma(Database &database, const char *sql)
{
    auto query = database.prepare(sql);
    return query.run().next() ? query.text(0) : QString();
}

QStringList indexesOf(Database &database)
{
    auto query = database.kind() == DatabaseKind::Sqlite
        ? database.prepare("SELECT coalesce(sql, name) FROM sqlite_master WHERE type = 'index' ORDER BY 1")
        : database.prepare("SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1");
    query.run();
    QStringList indexes;
    while (query.next())
        indexes.append(query.text(0));
    return indexes;
}

int mode(const QString &file)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 0777)
                                                                   : -1;
}

} // namespace

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<TestDatabase>();
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
    if (m_place->isPostgres())
        QSKIP("SQLite's own");
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
        database.execute(u"CREATE TABLE t (a INTEGER)"_s);
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
    QVERIFY(problemOf([&] { Database database({m_folder->path()}); }).contains("not a regular file"_L1));
    QVERIFY(problemOf([&] {
        Database database({m_folder->filePath(u"none/x"_s)});
    }).contains("cannot be opened"_L1));
}

//! Another process must see at all times that somebody has the file open.
void StoreTest::connectionsKeepTheirLocks()
{
    const auto isLocked = [&] {
        const pid_t child = ::fork();
        if (child == 0) {
            const int fd = ::open(QFile::encodeName(file()).constData(), O_RDWR | O_CLOEXEC);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000002; // where SQLite's readers hold theirs
            lock.l_len = 510;
            const bool isKnown = fd >= 0 && ::fcntl(fd, F_GETLK, &lock) == 0;
            ::_exit(isKnown && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
    };
    Database first({file()});
    first.execute(u"CREATE TABLE t (a INTEGER)"_s);
    QVERIFY(isLocked());
    Database second({file()});
    QVERIFY(isLocked());
    {
        Database third({file()});
    }
    QVERIFY(isLocked());
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
    Database database({url()});
    database.execute(m_place->isPostgres()
            ? u"CREATE TABLE t (a TEXT, b BYTEA, c BIGINT, d DOUBLE PRECISION, e TEXT, f TEXT, n BIGINT GENERATED BY DEFAULT AS IDENTITY)"_s
            : u"CREATE TABLE t (a TEXT, b BLOB, c INTEGER, d REAL, e TEXT, f TEXT, n INTEGER PRIMARY KEY)"_s);
    const QByteArray blob("\x00\xff\x01", 3);
    auto insert = database.prepare("INSERT INTO t (a, b, c, d, e, f) VALUES (?, ?, ?, ?, ?, ?)");
    insert.run(u"Zoë 张 '; --"_s, blob, qint64(9007199254740993), true, nullptr, QString());
    insert.run(u"x"_s, QByteArray(), 7, 1.5, std::optional<QString>(), std::optional<int>(3));
    auto select = database.prepare("SELECT a, b, c, d, e, f, OCTETS(a), OCTETS(e) FROM t ORDER BY n");
    select.run();
    QVERIFY(select.next());
    QCOMPARE(select.text(0), u"Zoë 张 '; --"_s);
    QCOMPARE(select.bytes(1), blob);
    QCOMPARE(select.integer(2), qint64(9007199254740993));
    QCOMPARE(select.integer(3), 1);
    QVERIFY(select.isNull(4));
    QVERIFY(!select.isNull(5)); // a null QString is an empty text, not NULL
    QCOMPARE(select.bytes(6), u"Zoë 张 '; --"_s.toUtf8());
    QVERIFY(select.isNull(7));
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
    Database database({url()});
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
    Database database({url()});
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
    Database database({url()});
    database.execute(u"CREATE TABLE t (a TEXT)"_s);
    const QStringList hostile{u"'; DROP TABLE t; --"_s, u"\" OR 1=1 --"_s, u"?1"_s, u":a"_s,
        u"%' OR '1'='1"_s, u"\\'; DROP TABLE t; --"_s, u"$1 $$ \\x41 \\"_s};
    for (const QString &text : hostile)
        database.prepare("INSERT INTO t VALUES (?)").run(text);
    for (const QString &text : hostile) {
        auto query = database.prepare("SELECT count(*) FROM t WHERE a = ?");
        query.run(text).next();
        QCOMPARE(query.integer(0), 1);
    }
    // What SQLite keeps and PostgreSQL cannot is refused there, never cut.
    const QString problem = problemOf([&] {
        auto query = database.prepare("SELECT count(*) FROM t WHERE a = ?");
        QVERIFY(query.run(u"x\0y"_s).next());
        QCOMPARE(query.integer(0), 0);
    });
    QCOMPARE(problem.contains("U+0000"_L1), m_place->isPostgres());
    QCOMPARE(count(database, "SELECT count(*) FROM t"), int(hostile.size()));
}

void StoreTest::migrationsRunOnceAndInOrder()
{
    QByteArray people
        = "-- People\nCREATE TABLE people (\n  name TEXT NOT NULL, -- shown; as is\n  n INTEGER\n);\n";
    if (!m_place->isPostgres()) {
        people += "CREATE TRIGGER keep AFTER DELETE ON people BEGIN\n"
                  "  INSERT INTO people (name, n) VALUES (old.name, 1);\n"
                  "  INSERT INTO people (name, n) VALUES (old.name, 2);\nEND;\n";
    }
    writeMigration(u"001-people.sql"_s, people);
    writeMigration(u"002-more.sql"_s,
        "ALTER TABLE people ADD COLUMN mail TEXT;\nINSERT INTO people VALUES ('a;b', 0, 'x');");
    Database database({url()});
    migrate(database, u"test"_s, migrations());
    migrate(database, u"test"_s, migrations());
    QCOMPARE(count(database, "SELECT count(*) FROM people WHERE name = 'a;b'"), 1);
    QCOMPARE(count(database, "SELECT count(*) FROM schema_migrations WHERE system = 'test'"), 2);
    database.execute(u"DELETE FROM people WHERE n = 0"_s);
    QCOMPARE(count(database, "SELECT count(*) FROM people"), m_place->isPostgres() ? 0 : 2);
    writeMigration(u"003-last.sql"_s, "CREATE INDEX people_mail ON people (mail);\n");
    migrate(database, u"test"_s, migrations());
    QCOMPARE(count(database, "SELECT max(number) FROM schema_migrations"), 3);
    migrate(database, u"nothing-to-do"_s, m_folder->filePath(u"absent"_s));
}

void StoreTest::failedMigrationLeavesNothing()
{
    writeMigration(u"001-good.sql"_s, "CREATE TABLE good (a INTEGER);\n");
    writeMigration(u"002-bad.sql"_s, "CREATE TABLE half (a INTEGER);\nCREATE TABEL typo (a INTEGER);\n");
    Database database({url()});
    QVERIFY(problemOf([&] { migrate(database, u"test"_s, migrations()); }).contains("TABEL"_L1));
    QCOMPARE(count(database,
                 m_place->isPostgres()
                     ? "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
                     : "SELECT count(*) FROM sqlite_master WHERE type = 'table'"),
        0);
}

void StoreTest::newerDatabaseIsRefused()
{
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a INTEGER);\n");
    writeMigration(u"002-b.sql"_s, "CREATE TABLE b (a INTEGER);\n");
    Database database({url()});
    migrate(database, u"test"_s, migrations());
    QVERIFY(QFile::remove(migrations() + u"/002-b.sql"_s));
    const QString problem = problemOf([&] { migrate(database, u"test"_s, migrations()); });
    QVERIFY2(problem.contains("newer version"_L1), qPrintable(problem));
    QVERIFY(problem.contains(database.name()));
}

void StoreTest::changedMigrationIsRefused()
{
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a INTEGER);\n");
    Database database({url()});
    migrate(database, u"test"_s, migrations());
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a INTEGER, b INTEGER);\n");
    QVERIFY(problemOf([&] { migrate(database, u"test"_s, migrations()); }).contains("another edition"_L1));
    writeMigration(u"x-a.sql"_s, "CREATE TABLE x (a INTEGER);\n");
    QVERIFY(problemOf([&] { migrate(database, u"other"_s, migrations()); }).contains("cannot be read"_L1));
}

void StoreTest::factsAreKept()
{
    Database database({url()});
    QVERIFY(database.fact(u"practice"_s).isNull());
    database.setFact(u"practice"_s, u"10"_s);
    database.setFact(u"practice"_s, u"11"_s);
    QCOMPARE(database.fact(u"practice"_s), u"11"_s);
    QVERIFY(database.fact(u"other"_s).isNull());
}

void StoreTest::readOnlyConnectionCannotWrite()
{
    Database writer({url()});
    writer.execute(u"CREATE TABLE t (a INTEGER)"_s);
    DatabaseOptions options{url()};
    options.readOnly = true;
    options.busyMilliseconds = 0;
    Database reader(options);
    Transaction open(writer); // a reader does not wait for a writer
    writer.prepare("INSERT INTO t VALUES (?)").run(1);
    QCOMPARE(count(reader, "SELECT count(*) FROM t"), 0);
    QVERIFY(!problemOf([&] { reader.prepare("INSERT INTO t VALUES (?)").run(2); }).isEmpty());
    QCOMPARE(problemOf([&] { Transaction transaction(reader); }).isEmpty(), m_place->isPostgres());
    open.commit();
    QCOMPARE(count(reader, "SELECT count(*) FROM t"), 1);
    QVERIFY(!problemOf([&] { reader.prepare("INSERT INTO t VALUES (?)").run(2); }).isEmpty());
}

void StoreTest::sessionSettingsOfPostgresAreOn()
{
    if (!m_place->isPostgres())
        QSKIP("PostgreSQL's own");
    Database database({url()});
    const std::pair<const char *, QString> settings[]{{"SELECT current_setting('TimeZone')", u"UTC"_s},
        {"SELECT current_setting('synchronous_commit')", u"on"_s},
        {"SELECT current_setting('statement_timeout')", u"30s"_s},
        {"SELECT current_setting('lock_timeout')", u"5s"_s},
        {"SELECT current_setting('application_name')", u"rollcalld"_s},
        {"SELECT current_setting('default_transaction_read_only')", u"off"_s}};
    for (const auto &[statement, value] : settings)
        QCOMPARE(pragma(database, statement), value);
    Transaction transaction(database);
    QCOMPARE(pragma(database, "SELECT current_setting('transaction_isolation')"), u"serializable"_s);
}

void StoreTest::programsThatStartAtOnceMigrateOnce()
{
    writeMigration(u"001-a.sql"_s, "CREATE TABLE a (a INTEGER);\nINSERT INTO a VALUES (1);\n");
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            failures += problemOf([&] {
                Database database({url()});
                migrate(database, u"test"_s, migrations());
            }).isEmpty()
                ? 0
                : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    Database database({url()});
    QCOMPARE(count(database, "SELECT count(*) FROM a"), 1);
}

void StoreTest::passwordIsNeverShown()
{
    const QString problem
        = problemOf([] { Database database({u"postgresql://me:s3cret%21@/people?host=/nonexistent"_s}); });
    QVERIFY(problem.contains("postgresql://me@/people?host=/nonexistent"_L1));
    QVERIFY(!problem.contains("s3cret"_L1));
    const auto address = readDatabaseAddress(u"postgresql://a%40b:c%3Ad@[::1]:5433/p%20q?sslmode=require"_s);
    QVERIFY(address);
    QCOMPARE(address->user, u"a@b"_s);
    QCOMPARE(address->password, u"c:d"_s);
    QCOMPARE(address->host, u"::1"_s);
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->name, u"p q"_s);
    QCOMPARE(address->sslMode, u"require"_s);
    QCOMPARE(address->shown(), u"postgresql://a%40b@[::1]:5433/p%20q"_s);
}

void StoreTest::backupIsAWholePrivateCopy()
{
    Database database({url()});
    const QString copy = m_folder->filePath(u"it's a copy.sqlite"_s);
    if (m_place->isPostgres()) {
        QVERIFY(problemOf([&] { backUp(database, copy); }).contains("pg_dump"_L1));
        QVERIFY(!QFile::exists(copy));
        return;
    }
    database.execute(u"CREATE TABLE t (a TEXT)"_s);
    database.prepare("INSERT INTO t VALUES (?)").run(u"Zoë"_s);
    const mode_t before = ::umask(0);
    backUp(database, copy);
    ::umask(before);
    QCOMPARE(mode(copy), 0600);
    {
        Database second({copy});
        QCOMPARE(count(second, "SELECT count(*) FROM t WHERE a = 'Zoë'"), 1);
        QVERIFY(faultsOf(second).isEmpty());
    }
    // Never over what is there, not even over a link to nowhere.
    QVERIFY(problemOf([&] { backUp(database, copy); }).contains("cannot be written"_L1));
    QVERIFY(QFile::exists(copy));
    QVERIFY(QFile::link(u"/nonexistent/x"_s, m_folder->filePath(u"link"_s)));
    QVERIFY(!problemOf([&] { backUp(database, m_folder->filePath(u"link"_s)); }).isEmpty());
    QVERIFY(!problemOf([&] { backUp(database, m_folder->filePath(u"none/copy"_s)); }).isEmpty());
    // What fails in the middle leaves nothing behind.
    Transaction open(database);
    const QString other = m_folder->filePath(u"other"_s);
    QVERIFY(!problemOf([&] { backUp(database, other); }).isEmpty());
    QVERIFY(!QFile::exists(other));
    QVERIFY(
        QDir(m_folder->path()).entryList({u".*copy*"_s, u".other*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void StoreTest::faultsAreFound()
{
    Database database({url()});
    database.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s);
    database.execute(u"CREATE TABLE child (a INTEGER)"_s);
    QVERIFY(faultsOf(database).isEmpty());
    database.execute(u"INSERT INTO child VALUES (7)"_s);
    if (m_place->isPostgres()) {
        database.execute(
            u"ALTER TABLE child ADD CONSTRAINT known FOREIGN KEY (a) REFERENCES t (a) NOT VALID"_s);
        QCOMPARE(faultsOf(database), QStringList{u"The rule known of child was never checked"_s});
        return;
    }
    database.execute(u"PRAGMA foreign_keys = OFF"_s);
    database.execute(u"CREATE TABLE orphan (a INTEGER REFERENCES t (a))"_s);
    database.execute(u"INSERT INTO orphan VALUES (7)"_s);
    QCOMPARE(faultsOf(database), QStringList{u"Row 1 of orphan refers to a row of t that is not there"_s});
}

void StoreTest::lateIndexesAreAsTheyWere()
{
    Database database({url()});
    database.execute(u"CREATE TABLE parent (a INTEGER PRIMARY KEY, b TEXT UNIQUE)"_s);
    database.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT REFERENCES parent (b), c TEXT)"_s);
    database.execute(u"CREATE UNIQUE INDEX t_c ON t (c)"_s);
    database.execute(u"CREATE INDEX t_b ON t (b, a DESC) WHERE c IS NOT NULL"_s);
    const QStringList before = indexesOf(database);
    QVERIFY(before.size() >= 2);
    const auto fill = [&](const QString &last) {
        Transaction transaction(database);
        LateIndexes indexes(database);
        QVERIFY(indexesOf(database).filter(QRegularExpression(u"\\bt_[bc]\\b"_s)).isEmpty());
        database.prepare("INSERT INTO parent VALUES (1, 'x')").run();
        auto insert = database.prepare("INSERT INTO t VALUES (?, 'x', ?)");
        insert.run(1, u"one"_s);
        insert.run(2, last);
        indexes.build();
        transaction.commit();
    };
    // An index that keeps values apart still does, and then nothing of it all was done.
    try {
        fill(u"one"_s);
        QFAIL("two equal values where there can be one");
    } catch (const StoreError &problem) {
        QVERIFY2(problem.isConstraint(), problem.what());
    }
    QCOMPARE(indexesOf(database), before);
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 0);

    fill(u"two"_s);
    QCOMPARE(indexesOf(database), before);
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 2);
}

void StoreTest::unfinishedFilesAreKeptAsOthersOnceTheyAreWhole()
{
    if (m_place->isPostgres())
        QSKIP("SQLite's own");
    const QString name = m_folder->filePath(u"new.sqlite"_s);
    {
        NewFile out(name);
        {
            Database database({.url = u"sqlite:"_s + out.temporaryName(), .isUnfinished = true});
            Transaction transaction(database);
            database.execute(u"CREATE TABLE t (a INTEGER)"_s);
            database.prepare("INSERT INTO t VALUES (7)").run();
            transaction.commit();
        }
        QVERIFY(!QFileInfo::exists(name));
        out.keep();
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*new.sqlite*"_s}, QDir::Files | QDir::Hidden),
        QStringList{u"new.sqlite"_s});
    QCOMPARE(mode(name), 0600);
    Database database({.url = u"sqlite:"_s + name});
    QCOMPARE(pragma(database, "PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(pragma(database, "PRAGMA synchronous"), u"2"_s);
    QCOMPARE(count(database, "SELECT a FROM t"), 7);
}

//! Not for a moment: whoever opened such a file then would refuse it.
void StoreTest::newFilesNeverHaveTwoNames()
{
    std::vector<QByteArray> names;
    for (int i = 0; i < 30; ++i)
        names.push_back(QFile::encodeName(m_folder->filePath(u"new%1"_s.arg(i))));
    std::atomic<bool> isOver = false;
    int looked = 0;
    int most = 0;
    std::thread watcher([&] {
        struct stat info = {};
        for (const QByteArray &name : names) {
            while (::stat(name.constData(), &info) != 0 && !isOver) { }
            for (int i = 0; i < 200 && ::stat(name.constData(), &info) == 0; ++i, ++looked)
                most = std::max(most, int(info.st_nlink));
        }
    });
    for (const QByteArray &name : names) {
        NewFile file(QFile::decodeName(name));
        file.write("whole");
        file.keep();
    }
    isOver = true;
    watcher.join();
    QVERIFY(looked > 0);
    QCOMPARE(most, 1);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
