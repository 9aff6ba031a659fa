#include "tests/services/directories/liveconnectionsfixture.h"
#include "tests/support/pseudotranslator.h"

#include <algorithm>
#include <array>

using namespace rollcall;
using namespace rollcall::test;

namespace {

QString stepsText(const QList<TestStep> &steps)
{
    QStringList list;
    for (const TestStep &step : steps) {
        static constexpr std::array names{"passed", "warned", "failed", "skipped"};
        list << step.title + u": "_s + QString::fromLatin1(names.at(static_cast<std::size_t>(step.state)));
    }
    return list.join(u"; "_s);
}

} // namespace

//! The test of a connection, in words, as it is offered before one is saved.
class ConnectionTestTest : public LiveConnectionsFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void passesStepByStep();
    void isSaidInTheLanguageOfTheConsole();
    void sendsOnlyReads();
    void namesWhatIsMissing();
    void failsAtItsStep_data();
    void failsAtItsStep();
    void usesStoredSecrets();
    void tellsAWrongClock();
};

void ConnectionTestTest::passesStepByStep()
{
    const auto steps = await(m_connections->test(xras(), secretsOf(u"xras"_s)));
    QVERIFY(steps);
    QCOMPARE(stepsText(*steps),
        u"Settings complete: passed; Name found: passed; Connection stays on this computer: passed; "
        "Service recognised: passed; Credentials accepted: passed; One record read: passed"_s);
    Connection amo = connectionTo(u"amo"_s, m_server.url());
    const auto others = await(m_connections->test(amo, secretsOf(u"amo"_s)));
    QVERIFY(others && !failedStep(*others));
    QVERIFY(m_connections->all().isEmpty()); // a test keeps nothing
}

void ConnectionTestTest::isSaidInTheLanguageOfTheConsole()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Connection incomplete = xras();
    incomplete.settings.remove(u"XA-USER"_s);
    const QList<Connection> all{xras(), connectionTo(u"amo"_s, m_server.url()), incomplete};
    QStringList said;
    for (const Connection &each : all) {
        const auto steps = await(m_connections->test(each, secretsOf(each.system)));
        QVERIFY(steps);
        for (const TestStep &step : *steps) {
            if (!step.detail.isEmpty() && !step.detail.startsWith(u"http"_s))
                said << step.detail;
        }
    }
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(said.size() >= 9);
    for (const QString &sentence : std::as_const(said))
        QVERIFY2(sentence.startsWith(PseudoTranslator::opening), qPrintable(sentence));
}

void ConnectionTestTest::sendsOnlyReads()
{
    static_cast<void>(await(m_connections->test(xras(), secretsOf(u"xras"_s))));
    QCOMPARE(m_server.count("GET"), m_server.seen().size());
    QCOMPARE(m_server.seen().size(), 1);
}

void ConnectionTestTest::namesWhatIsMissing()
{
    Connection wanted = xras();
    wanted.settings.remove(u"XA-USER"_s);
    const auto steps = await(m_connections->test(wanted, {}));
    QVERIFY(steps && failedStep(*steps));
    QCOMPARE(steps->constFirst().state, TestStep::State::Failed);
    QVERIFY(steps->constFirst().detail.contains(u"API key"_s));
    QVERIFY(steps->constFirst().detail.contains(u"Your XRAS username"_s));
    QVERIFY(m_server.seen().isEmpty());
}

void ConnectionTestTest::failsAtItsStep_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    const QByteArray json = "application/json";
    QTest::newRow("wrong base URL") << 404 << "text/html"_ba
                                    << "<html/>"_ba << u"Service recognised"_s;
    QTest::newRow("page") << 200 << "text/html"_ba
                          << "<html/>"_ba << u"Service recognised"_s;
    QTest::newRow("cut") << 200 << json << "{"_ba << u"Service recognised"_s;
    QTest::newRow("500") << 500 << json << "{}"_ba << u"Service recognised"_s;
    QTest::newRow("401") << 401 << json << "{}"_ba << u"Credentials accepted"_s;
    QTest::newRow("403") << 403 << json << "{}"_ba << u"Credentials accepted"_s;
    QTest::newRow("400") << 400 << json << R"({"message":"XA-CONTEXT header missing"})"_ba
                         << u"Credentials accepted"_s;
    QTest::newRow("silent") << 0 << json << ""_ba << u"Service recognised"_s;
    QTest::newRow("closed") << -1 << json << ""_ba << u"Connection stays on this computer"_s;
}

void ConnectionTestTest::failsAtItsStep()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    Canned answer{.status = status, .body = body, .contentType = type};
    answer.delay = status == 0 ? 60'000 : 0;
    answer.drop = status == -1;
    m_server.on("GET", "/v1/people/arcguest", answer);
    const auto steps = await(m_connections->test(xras(), secretsOf(u"xras"_s)));
    QVERIFY(steps);
    const TestStep *failed = failedStep(*steps);
    QVERIFY2(failed, qPrintable(stepsText(*steps)));
    QCOMPARE(failed->title, title);
    QVERIFY(failed->detail.size() > 15);
    QCOMPARE(steps->size(), 6); // what was not reached is named too
    QCOMPARE(steps->constLast().state, TestStep::State::Skipped);
}

void ConnectionTestTest::usesStoredSecrets()
{
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
    const auto steps = await(m_connections->test(xras(), {})); // the field was left as "stored"
    QVERIFY(steps);
    QVERIFY2(!failedStep(*steps), qPrintable(stepsText(*steps)));
}

void ConnectionTestTest::tellsAWrongClock()
{
    const QString past = QLocale::c().toString(
        QDateTime::currentDateTimeUtc().addSecs(-95), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    m_server.on(
        "GET", "/v1/people/arcguest", {.body = operatorPerson, .headers = {{"Date", past.toLatin1()}}});
    const auto steps = await(m_connections->test(xras(), secretsOf(u"xras"_s)));
    QVERIFY(steps);
    const auto clock = std::find_if(
        steps->begin(), steps->end(), [](const TestStep &step) { return step.title == u"Clocks agree"; });
    QVERIFY(clock != steps->end());
    QCOMPARE(clock->state, TestStep::State::Warned);
    QVERIFY2(clock->detail.contains(u"ahead"_s), qPrintable(clock->detail));
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
