#include "tests/services/server/practice/servicefixture.h"

#include <QMutex>
#include <QSemaphore>
#include <QSet>

#include <atomic>
#include <thread>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

//! What happened, in order, from whatever thread.
class Events
{
public:
    void add(const QString &event)
    {
        const QMutexLocker lock(&m_mutex);
        m_events.append(event);
    }
    QStringList all()
    {
        const QMutexLocker lock(&m_mutex);
        return m_events;
    }

private:
    QMutex m_mutex;
    QStringList m_events;
};

//! A system that keeps names and one number. POST /notes/add/NAME, /notes/fail/NAME (throws once it has
//! stored NAME), /notes/orphan/NAME (cannot be committed), /notes/count (reads the number, then stores one
//! more), /notes/wait/NAME (stores it when the test says so), /notes/slow/NAME (is prepared when the test
//! says so, then stores NAME); GET /notes says how many names there are.
class Notes : public Facade
{
public:
    explicit Notes(Events &events, QSemaphore &go, QSemaphore &waiting)
        : m_events(events)
        , m_go(go)
        , m_waiting(waiting)
    { }
    QString system() const override { return u"notes"_s; }
    bool isSlow(const HttpRequest &request) const override { return request.segments.value(0) == u"slow"; }
    std::shared_ptr<const void> prepare(const HttpRequest &request, Database &database) const override
    {
        m_waiting.release();
        m_go.acquire();
        if (request.segments.value(1) == u"writes")
            database.prepare("INSERT INTO notes (name) VALUES ('forbidden')").run();
        return std::make_shared<const QString>(request.segments.value(1));
    }

    HttpResponse handle(const HttpRequest &request, Database &database) const override
    {
        if (request.method == "GET") {
            auto query = database.prepare("SELECT count(*) FROM notes");
            query.run().next();
            return HttpResponse::json(200, JsonValue(query.integer(0)));
        }
        const QString what = request.segments.value(0), name = request.segments.value(1);
        Transaction transaction(database);
        if (what == u"count")
            return count(database, transaction);
        if (what == u"wait") {
            m_waiting.release();
            m_go.acquire();
        }
        const auto prepared = std::static_pointer_cast<const QString>(request.prepared);
        m_events.add((prepared && *prepared == name ? u"handled prepared "_s : u"handled "_s) + name);
        database.afterCommit([this, name] { m_events.add(u"final "_s + name); });
        database.prepare("INSERT INTO notes (name) VALUES (?)").run(name);
        if (what == u"fail")
            throw std::runtime_error("as asked");
        if (what == u"orphan")
            database.prepare("INSERT INTO orphans (parent) VALUES ('nobody')").run();
        transaction.commit();
        return HttpResponse::json(200, JsonValue(name));
    }

private:
    static HttpResponse count(Database &database, Transaction &transaction)
    {
        auto read = database.prepare("SELECT n FROM counters");
        read.run().next();
        const qint64 next = read.integer(0) + 1;
        read.finish();
        database.prepare("UPDATE counters SET n = ?").run(next);
        transaction.commit();
        return HttpResponse::json(200, JsonValue(next));
    }

    Events &m_events;
    QSemaphore &m_go, &m_waiting;
};

} // namespace

class SharedCommitTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void waitingChangesShareACommit();
    void handlerThatThrowsLosesOnlyItsOwnWork();
    void failedCommitIsEverybodysError();
    void readsDoNotWaitForChanges();
    void noUpdateIsLost();
    void changesDoNotWaitForAPreparation();
    void preparationCannotWrite();

private:
    bool isPostgres() const { return m_service->database().kind() == DatabaseKind::PostgreSql; }
    int post(const QByteArray &path) const { return m_service->send("POST", "/notes/" + path).status; }
    //! The statuses of all of them, sent while the first is held up, so that they wait together.
    QMap<QByteArray, int> postTogether(const QList<QByteArray> &paths);
    QSet<QString> names();

    std::unique_ptr<Events> m_events;
    QSemaphore m_go, m_waiting;
    std::unique_ptr<ServiceFixture> m_service;
};

void SharedCommitTest::init()
{
    m_service.reset();
    m_events = std::make_unique<Events>();
    ServiceFixture::Options options;
    options.workers = 4;
    options.another = [this] { return std::make_unique<Notes>(*m_events, m_go, m_waiting); };
    m_service = std::make_unique<ServiceFixture>(options);
    for (const QString &statement : {u"CREATE TABLE notes (name TEXT PRIMARY KEY)"_s,
             u"CREATE TABLE counters (n INTEGER)"_s, u"INSERT INTO counters VALUES (0)"_s,
             u"CREATE TABLE orphans (parent TEXT REFERENCES notes (name) DEFERRABLE INITIALLY DEFERRED)"_s})
        m_service->database().execute(statement);
    QVERIFY(m_service->start());
}

QSet<QString> SharedCommitTest::names()
{
    QSet<QString> found;
    auto query = m_service->database().prepare("SELECT name FROM notes");
    query.run();
    while (query.next())
        found.insert(query.text(0));
    return found;
}

QMap<QByteArray, int> SharedCommitTest::postTogether(const QList<QByteArray> &paths)
{
    QMap<QByteArray, int> statuses;
    QMutex mutex;
    std::vector<std::thread> threads;
    const auto send = [&](const QByteArray &path) {
        threads.emplace_back([&, path] {
            const int status = post(path);
            const QMutexLocker lock(&mutex);
            statuses[path] = status;
        });
    };
    send("wait/first");
    m_waiting.acquire();
    for (const QByteArray &path : paths)
        send(path);
    QTest::qWait(500); // they arrive
    m_go.release();
    for (std::thread &thread : threads)
        thread.join();
    return statuses;
}

void SharedCommitTest::waitingChangesShareACommit()
{
    const auto statuses = postTogether({"add/a", "add/b", "add/c"});
    for (const int status : statuses)
        QCOMPARE(status, 200);
    QCOMPARE(names(), (QSet<QString>{u"first"_s, u"a"_s, u"b"_s, u"c"_s}));
    const QStringList events = m_events->all();
    QCOMPARE(events.size(), 8);
    if (isPostgres())
        return; // each commits by itself, side by side
    // The first had the writer to itself; the others were handled, all of them, and then made final together.
    QCOMPARE(events.mid(0, 2), (QStringList{u"handled first"_s, u"final first"_s}));
    QCOMPARE(events.mid(2, 3).filter(u"handled"_s).size(), 3);
    QCOMPARE(events.mid(5, 3).filter(u"final"_s).size(), 3);
}

void SharedCommitTest::handlerThatThrowsLosesOnlyItsOwnWork()
{
    const auto statuses = postTogether({"add/a", "fail/b", "add/first", "add/c"});
    QCOMPARE(statuses["add/a"], 200);
    QCOMPARE(statuses["fail/b"], 500);
    QCOMPARE(statuses["add/c"], 200);
    // On PostgreSQL the one who waits may be the one who comes too late.
    QCOMPARE(QSet<int>({statuses["wait/first"], statuses["add/first"]}), (QSet<int>{200, 500}));
    QCOMPARE(names(), (QSet<QString>{u"first"_s, u"a"_s, u"c"_s}));
    QVERIFY(!m_events->all().contains(u"final b"_s));
}

void SharedCommitTest::failedCommitIsEverybodysError()
{
    const auto statuses = postTogether({"add/a", "orphan/b", "add/c"});
    QCOMPARE(statuses["wait/first"], 200);
    QCOMPARE(statuses["orphan/b"], 500);
    const int others = isPostgres() ? 200 : 500; // theirs was another commit
    QCOMPARE(statuses["add/a"], others);
    QCOMPARE(statuses["add/c"], others);
    QVERIFY(!m_events->all().contains(u"final b"_s));
    QCOMPARE(names().size(), isPostgres() ? 3 : 1);
    QCOMPARE(post("add/later"), 200);
    QVERIFY(names().contains(u"later"_s));
}

void SharedCommitTest::readsDoNotWaitForChanges()
{
    std::thread writer([this] { post("wait/slow"); });
    m_waiting.acquire();
    const Answer answer = m_service->send("GET", "/notes");
    m_go.release();
    writer.join();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), JsonValue(0));
}

void SharedCommitTest::noUpdateIsLost()
{
    constexpr int clients = 6, each = 10;
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < each; ++n)
                good += post("count") == 200 ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    auto query = m_service->database().prepare("SELECT n FROM counters");
    query.run().next();
    QCOMPARE(query.integer(0), qint64(good)); // whoever was told "done" was counted, and nobody else
    QCOMPARE(good, clients * each);
}

void SharedCommitTest::changesDoNotWaitForAPreparation()
{
    int status = 0;
    std::thread slow([&] { status = post("slow/b"); });
    m_waiting.acquire();
    QCOMPARE(post("add/a"), 200);
    QCOMPARE(names(), QSet<QString>{u"a"_s});
    m_go.release();
    slow.join();
    QCOMPARE(status, 200);
    QCOMPARE(m_events->all().filter(u"handled"_s), (QStringList{u"handled a"_s, u"handled prepared b"_s}));
}

//! And the request must get by without.
void SharedCommitTest::preparationCannotWrite()
{
    m_go.release();
    QCOMPARE(post("slow/writes"), 200);
    m_waiting.acquire();
    QCOMPARE(names(), QSet<QString>{u"writes"_s});
    QCOMPARE(m_events->all().filter(u"handled"_s), QStringList{u"handled writes"_s});
}

QTEST_GUILESS_MAIN(SharedCommitTest)
#include "tst_sharedcommit.moc"
