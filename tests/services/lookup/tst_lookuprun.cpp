#include "services/directories/amo/dialect.h"
#include "services/directories/connections.h"
#include "services/directories/xras/dialect.h"
#include "services/lookup/lookup.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace rollcall;

namespace {

using Shape = Identifier::Shape;
using State = LookupGroup::State;

//! Answers a lookup when the test says so.
class FakeDirectory : public Directory
{
public:
    explicit FakeDirectory(Dialect dialect)
        : m_dialect(std::move(dialect))
    { }
    const Dialect &dialect() const override { return m_dialect; }
    Pending<Page> list(const Query &, const Cursor &) override { return Pending<Page>(failure({})); }
    Pending<Found> read(const RecordId &) override { return Pending<Found>(failure({})); }
    Pending<QList<Record>> lookUp(const Identifier &identifier) override
    {
        asked.append(identifier);
        answer.onCancel([this] { cancelled = true; });
        return answer.pending();
    }
    Pending<Reply> send(const Change &) override { return Pending<Reply>(failure({})); }
    Pending<QByteArray> picture(const QUrl &) override { return Pending<QByteArray>(failure({})); }

    QList<Identifier> asked;
    Promise<QList<Record>> answer;
    bool cancelled = false;

private:
    Dialect m_dialect;
};

class FakeConnections : public Connections
{
public:
    struct Entry
    {
        Connection connection;
        State state = State::Ready;
        std::unique_ptr<FakeDirectory> directory;
    };

    FakeDirectory &add(const QString &id, const QString &system, State state = State::Ready)
    {
        Entry entry;
        entry.connection = {.id = id, .name = id, .system = system};
        entry.state = state;
        entry.directory = std::make_unique<FakeDirectory>(*dialectOf(system));
        entries.push_back(std::move(entry));
        return *entries.back().directory;
    }

    QList<Connection> all() const override
    {
        QList<Connection> list;
        for (const Entry &entry : entries)
            list.append(entry.connection);
        return list;
    }
    const Connection *connection(const QString &id) const override { return &find(id).connection; }
    State state(const QString &id) const override { return find(id).state; }
    QString stateDetail(const QString &) const override { return {}; }
    Directory *directory(const QString &id) const override
    {
        return find(id).state == State::Ready ? find(id).directory.get() : nullptr;
    }
    const Dialect *dialectOf(const QString &system) const override
    {
        return system == u"xras" ? &xras : &amo;
    }
    QStringList systems() const override { return {}; }
    QList<Need> needsOf(const QString &) const override { return {}; }
    Pending<Done> save(const Connection &, const QMap<QString, Secret> &) override
    {
        return Pending<Done>(Done{});
    }
    Pending<Done> remove(const QString &) override { return Pending<Done>(Done{}); }
    Pending<QList<TestStep>> test(const Connection &, const QMap<QString, Secret> &) override
    {
        return Pending<QList<TestStep>>(QList<TestStep>());
    }
    bool isLocked(const QString &) const override { return true; }
    void setLocked(const QString &, bool) override { }

private:
    const Entry &find(const QString &id) const
    {
        return *std::find_if(
            entries.begin(), entries.end(), [&](const Entry &entry) { return entry.connection.id == id; });
    }

    std::vector<Entry> entries;
    Dialect xras = xrasDialect();
    Dialect amo = amoDialect();
};

Record person(const QString &username, const QString &firstName = {}, const QString &email = {})
{
    return {.id = {.connection = u"x"_s, .kind = u"person"_s, .key = username},
        .document = JsonValue(
            JsonValue::Object{{u"username"_s, username}, {u"firstName"_s, firstName}, {u"email"_s, email}})};
}

Identifier username(const QString &text)
{
    return {.shape = Shape::Username, .text = text};
}

} // namespace

class LookupRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_connections = std::make_unique<FakeConnections>(); }

    void everyConnectionHasAGroupAtOnce();
    void onlyReadyConnectionsAreAsked();
    void groupsFillAsTheyAnswer();
    void exactMatchesComeFirst();
    void fullAnswersSayThereMayBeMore();
    void nothingFoundIsExplained();
    void emailSaysWhatItCanMiss();
    void impossibleShapesAreExplained();
    void refusedBeforeSendingIsNotAsked();
    void failuresAreTold();
    void scopeAsksOne();
    void noConnectionsFinishToo();
    void cancelReachesTheDirectory();
    void goingAwayCancels();

private:
    std::unique_ptr<FakeConnections> m_connections;
};

void LookupRunTest::everyConnectionHasAGroupAtOnce()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    FakeDirectory &amo = m_connections->add(u"a"_s, u"amo"_s);
    const LookupRun run(*m_connections, username(u"anwosu"_s), {});
    QCOMPARE(run.groups().size(), 2);
    QCOMPARE(run.groups().at(0).connection, u"x"_s);
    QCOMPARE(run.groups().at(0).state, State::Asking);
    QCOMPARE(run.groups().at(1).state, State::Asking);
    QCOMPARE(run.identifier(), username(u"anwosu"_s));
    QVERIFY(!run.isFinished());
    QCOMPARE(xras.asked, QList<Identifier>{username(u"anwosu"_s)});
    QCOMPARE(amo.asked, QList<Identifier>{username(u"anwosu"_s)});
}

void LookupRunTest::onlyReadyConnectionsAreAsked()
{
    using S = Connections::State;
    const QList<std::pair<S, QString>> cases{{S::NotConnected, u"not connected"_s},
        {S::Connecting, u"connecting"_s}, {S::Unreachable, u"not reachable"_s},
        {S::SignInNeeded, u"sign in"_s}};
    for (const auto &[state, words] : cases)
        m_connections->add(words, u"xras"_s, state);
    LookupRun run(*m_connections, username(u"x1"_s), {});
    QSignalSpy finished(&run, &LookupRun::finished);
    for (const LookupGroup &group : run.groups()) {
        QCOMPARE(group.state, State::NotAsked);
        QVERIFY2(group.note.contains(group.connection), qPrintable(group.note));
    }
    QVERIFY(run.isFinished());
    QVERIFY(finished.wait());
}

void LookupRunTest::groupsFillAsTheyAnswer()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    FakeDirectory &amo = m_connections->add(u"a"_s, u"amo"_s);
    LookupRun run(*m_connections, username(u"anwosu"_s), {});
    QSignalSpy changed(&run, &LookupRun::groupChanged);
    QSignalSpy finished(&run, &LookupRun::finished);

    amo.answer.settle(QList<Record>()); // the later one answers first
    QVERIFY(changed.wait());
    QCOMPARE(changed.takeFirst().constFirst().toInt(), 1);
    QCOMPARE(run.groups().at(0).state, State::Asking);
    QCOMPARE(run.groups().at(1).state, State::Answered);
    QCOMPARE(finished.count(), 0);

    xras.answer.settle(QList<Record>{person(u"anwosu"_s)});
    QVERIFY(changed.wait());
    QCOMPARE(changed.takeFirst().constFirst().toInt(), 0);
    QCOMPARE(run.groups().at(0).hits.size(), 1);
    QCOMPARE(run.groups().at(0).hits.constFirst().reason, u"username, exact"_s);
    QCOMPARE(finished.count(), 1);
    QVERIFY(run.isFinished());
}

void LookupRunTest::exactMatchesComeFirst()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    LookupRun run(*m_connections, username(u"ada"_s), {});
    QSignalSpy finished(&run, &LookupRun::finished);
    xras.answer.settle(
        QList<Record>{person(u"ada2"_s), person(u"zed"_s, u"Ada"_s), person(u"adam"_s), person(u"ADA"_s)});
    QVERIFY(finished.wait());
    QStringList told;
    for (const LookupGroup::Hit &hit : run.groups().constFirst().hits)
        told << hit.record.id.key + u": "_s + hit.reason;
    QCOMPARE(told,
        (QStringList{u"zed: first name, exact"_s, u"ADA: username, exact"_s, u"ada2: username, part"_s,
            u"adam: username, part"_s}));
    QVERIFY(!run.groups().constFirst().mayBeMore);
    QVERIFY(run.groups().constFirst().note.isEmpty());
}

void LookupRunTest::fullAnswersSayThereMayBeMore()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    LookupRun run(*m_connections, {.shape = Shape::Name, .text = u"Inv"_s}, {});
    QSignalSpy finished(&run, &LookupRun::finished);
    QList<Record> people;
    for (int i = 0; i < 20; ++i)
        people << person(u"inv%1"_s.arg(i));
    xras.answer.settle(people);
    QVERIFY(finished.wait());
    QVERIFY(run.groups().constFirst().mayBeMore);
    QVERIFY(run.groups().constFirst().note.contains(u"20 people at most"_s));
}

void LookupRunTest::nothingFoundIsExplained()
{
    FakeDirectory &amo = m_connections->add(u"a"_s, u"amo"_s);
    LookupRun run(*m_connections, {.shape = Shape::NumericId, .text = u"99"_s}, {});
    QSignalSpy finished(&run, &LookupRun::finished);
    amo.answer.settle(QList<Record>());
    QVERIFY(finished.wait());
    QCOMPARE(run.groups().constFirst().state, State::Answered);
    QVERIFY(run.groups().constFirst().note.contains(u"hidden from you"_s));
}

void LookupRunTest::emailSaysWhatItCanMiss()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    LookupRun run(*m_connections, {.shape = Shape::Email, .text = u"Jane@Example.org"_s}, {});
    QSignalSpy finished(&run, &LookupRun::finished);
    xras.answer.settle(QList<Record>{person(u"jd"_s, u"Jane"_s, u"jane@example.org"_s)});
    QVERIFY(finished.wait());
    QCOMPARE(run.groups().constFirst().hits.constFirst().reason, u"e-mail, exact"_s);
    QVERIFY(run.groups().constFirst().note.contains(u"cannot search e-mail"_s));
}

void LookupRunTest::impossibleShapesAreExplained()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    FakeDirectory &amo = m_connections->add(u"a"_s, u"amo"_s);
    const LookupRun run(*m_connections, {.shape = Shape::Phone, .text = u"+27"_s}, {});
    QCOMPARE(run.groups().at(0).state, State::NotAsked);
    QCOMPARE(run.groups().at(0).note, u"cannot search phone numbers"_s);
    QCOMPARE(run.groups().at(1).note, u"cannot search; exact ID or username only"_s);
    QVERIFY(xras.asked.isEmpty() && amo.asked.isEmpty());
}

void LookupRunTest::refusedBeforeSendingIsNotAsked()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    LookupRun run(*m_connections, {.shape = Shape::Name, .text = u"é"_s}, {});
    QSignalSpy finished(&run, &LookupRun::finished);
    xras.answer.settle(failure({.kind = Error::Kind::Validation,
        .sent = Error::Sent::No,
        .detail = u"XRAS searches from two characters on."_s}));
    QVERIFY(finished.wait());
    QCOMPARE(run.groups().constFirst().state, State::NotAsked);
    QCOMPARE(run.groups().constFirst().note, u"XRAS searches from two characters on."_s);
}

void LookupRunTest::failuresAreTold()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    LookupRun run(*m_connections, username(u"ada"_s), {});
    QSignalSpy finished(&run, &LookupRun::finished);
    xras.answer.settle(failure({.kind = Error::Kind::Timeout, .attempts = 3}));
    QVERIFY(finished.wait());
    QCOMPARE(run.groups().constFirst().state, State::Failed);
    QCOMPARE(run.groups().constFirst().error.kind, Error::Kind::Timeout);
    QVERIFY(run.groups().constFirst().hits.isEmpty());
}

void LookupRunTest::scopeAsksOne()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    FakeDirectory &amo = m_connections->add(u"a"_s, u"amo"_s);
    const LookupRun run(*m_connections, username(u"ada"_s), u"a"_s);
    QCOMPARE(run.groups().size(), 1);
    QCOMPARE(run.groups().constFirst().connection, u"a"_s);
    QVERIFY(xras.asked.isEmpty());
    QCOMPARE(amo.asked.size(), 1);
}

void LookupRunTest::noConnectionsFinishToo()
{
    LookupRun run(*m_connections, username(u"ada"_s), {});
    QSignalSpy finished(&run, &LookupRun::finished);
    QVERIFY(run.groups().isEmpty());
    QVERIFY(finished.wait());
}

void LookupRunTest::cancelReachesTheDirectory()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    LookupRun run(*m_connections, username(u"ada"_s), {});
    run.cancel();
    QVERIFY(xras.cancelled);
}

void LookupRunTest::goingAwayCancels()
{
    FakeDirectory &xras = m_connections->add(u"x"_s, u"xras"_s);
    auto run = std::make_unique<LookupRun>(*m_connections, username(u"ada"_s), QString());
    run.reset();
    QVERIFY(xras.cancelled);
    xras.answer.settle(QList<Record>{person(u"ada"_s)}); // a late answer meets nobody
    QTest::qWait(10);
}

QTEST_GUILESS_MAIN(LookupRunTest)
#include "tst_lookuprun.moc"
