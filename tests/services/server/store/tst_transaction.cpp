#include "services/server/store/database.h"
#include "services/server/store/rerun.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TransactionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<TestDatabase>(); }
    void transactionUndoesWhatIsNotCommitted();
    void innerTransactionIsASavepoint();
    void writersWaitForEachOther();
    void whoLosesManyTimesIsDoneInTheEnd();
    void rowThatIsNotThereYetIsMadeOnce();
    void lostConnectionIsMadeAgain();
    void failedStatementCannotBeCommitted();
    void actsAfterTheCommitWaitForIt();

private:
    QString url() const { return m_place->url(); }

    std::unique_ptr<TestDatabase> m_place;
};

void TransactionTest::transactionUndoesWhatIsNotCommitted()
{
    Database database({url()});
    database.execute(u"CREATE TABLE t (a INTEGER)"_s);
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

void TransactionTest::innerTransactionIsASavepoint()
{
    Database database({url()});
    database.execute(u"CREATE TABLE t (a INTEGER)"_s);
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

void TransactionTest::writersWaitForEachOther()
{
    {
        Database database({url()});
        database.execute(u"CREATE TABLE t (n INTEGER)"_s);
        database.execute(u"INSERT INTO t VALUES (0)"_s);
    }
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0, conflicts = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            try {
                Database database({url()});
                for (int done = 0; done < 50;) {
                    try {
                        Transaction transaction(database);
                        auto read = database.prepare("SELECT n FROM t");
                        read.run().next();
                        database.prepare("UPDATE t SET n = ?").run(read.integer(0) + 1);
                        transaction.commit();
                        ++done;
                    } catch (const StoreError &error) {
                        // On PostgreSQL the one who was too late is told so and runs again.
                        if (!error.mayRunAgain())
                            throw;
                        ++conflicts;
                    }
                }
            } catch (const StoreError &) {
                ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    Database database({url()});
    QCOMPARE(count(database, "SELECT n FROM t"), 200);
    QVERIFY(m_place->isPostgres() || conflicts == 0);
}

void TransactionTest::whoLosesManyTimesIsDoneInTheEnd()
{
    Database database({url()});
    database.execute(u"CREATE TABLE t (n INTEGER)"_s);
    database.execute(u"INSERT INTO t VALUES (0)"_s);
    Database other({url()});
    const int losses = m_place->isPostgres() ? 25 : 0; // on SQLite the other one would have to wait
    int runs = 0;
    runUntilDone(database, [&] {
        Transaction transaction(database);
        auto read = database.prepare("SELECT n FROM t");
        read.run().next();
        if (++runs <= losses)
            other.execute(u"UPDATE t SET n = n + 1"_s);
        database.prepare("UPDATE t SET n = ?").run(read.integer(0) + 1);
        transaction.commit();
    });
    QCOMPARE(runs, losses + 1);
    QCOMPARE(count(database, "SELECT n FROM t"), runs);
}

void TransactionTest::rowThatIsNotThereYetIsMadeOnce()
{
    Database(DatabaseOptions{url()})
        .execute(u"CREATE TABLE t (a TEXT)"_s); // nothing but the transaction keeps it single
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            Database database({url()});
            for (int n = 0; n < 20;) {
                try {
                    Transaction transaction(database);
                    const QString name = u"name%1"_s.arg(n);
                    auto find = database.prepare("SELECT 1 FROM t WHERE a = ?");
                    if (!find.run(name).next())
                        database.prepare("INSERT INTO t (a) VALUES (?)").run(name);
                    find.finish();
                    transaction.commit();
                    ++n;
                } catch (const StoreError &error) {
                    if (!error.mayRunAgain())
                        return;
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    Database database({url()});
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 20);
}

void TransactionTest::lostConnectionIsMadeAgain()
{
    if (!m_place->isPostgres())
        QSKIP("A file is not lost");
    Database database({url()}), other({url()});
    database.execute(u"CREATE TABLE t (a INTEGER)"_s);
    const auto cut = [&] {
        auto id = database.prepare("SELECT pg_backend_pid()");
        id.run().next();
        other.prepare("SELECT pg_terminate_backend(?)").run(id.integer(0));
        QTest::qWait(100);
    };
    using Reason = StoreError::Reason;
    const auto reason = [&](const std::function<void()> &act) {
        try {
            act();
        } catch (const StoreError &error) {
            return error.reason();
        }
        return Reason::Other;
    };
    const auto read = [&] { return count(database, "SELECT count(*) FROM t"); };
    cut();
    QCOMPARE(reason([&] { read(); }), Reason::ConnectionLost);
    database.recover();
    QCOMPARE(read(), 0);
    // In a transaction nothing was done; a change of its own, or a commit, may have been.
    QCOMPARE(reason([&] {
        Transaction transaction(database);
        cut();
        database.prepare("INSERT INTO t VALUES (1)").run();
    }),
        Reason::ConnectionLost);
    database.recover();
    QCOMPARE(reason([&] {
        Transaction transaction(database);
        database.prepare("INSERT INTO t VALUES (2)").run();
        cut();
        transaction.commit();
    }),
        Reason::OutcomeUnknown);
    database.recover();
    QVERIFY(!database.inTransaction());
    {
        auto insert = database.prepare("INSERT INTO t VALUES (3)");
        cut();
        QCOMPARE(reason([&] { insert.run(); }), Reason::OutcomeUnknown);
    }
    database.recover();
    QCOMPARE(read(), 0);
    database.prepare("INSERT INTO t VALUES (4)").run();
    QCOMPARE(read(), 1);
}

void TransactionTest::failedStatementCannotBeCommitted()
{
    if (!m_place->isPostgres())
        QSKIP("SQLite undoes the statement alone");
    Database database({url()});
    database.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s);
    const auto add = [&](int number) { database.prepare("INSERT INTO t VALUES (?)").run(number); };
    {
        Transaction transaction(database);
        add(1);
        problemOf([&] { add(1); });
        QVERIFY(!problemOf([&] { transaction.commit(); }).isEmpty());
    }
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 0);
    Transaction outer(database);
    add(1);
    problemOf([&] {
        Transaction inner(database);
        add(1);
    });
    outer.commit(); // the inner one alone was undone
    QCOMPARE(count(database, "SELECT count(*) FROM t"), 1);
}

void TransactionTest::actsAfterTheCommitWaitForIt()
{
    Database database({url()});
    QStringList acts;
    const auto after
        = [&](const QString &name) { database.afterCommit([&acts, name] { acts.append(name); }); };
    {
        Transaction outer(database);
        after(u"outer"_s);
        {
            Transaction undone(database);
            after(u"undone"_s);
        }
        {
            Transaction inner(database);
            after(u"inner"_s);
            inner.commit();
        }
        database.afterCommit([] { throw std::runtime_error("of no matter"); });
        QVERIFY(acts.isEmpty());
        QTest::ignoreMessage(QtWarningMsg, "rollcall.store: after a commit: of no matter");
        outer.commit();
    }
    QCOMPARE(acts, (QStringList{u"outer"_s, u"inner"_s}));
    {
        Transaction undone(database);
        after(u"undone"_s);
    }
    {
        Transaction next(database);
        next.commit();
    }
    QCOMPARE(acts.size(), 2);
    after(u"at once"_s);
    QCOMPARE(acts.last(), u"at once"_s);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
