#include "services/changes/journaledchangerunner.h"
#include "services/json/json.h"
#include "tests/acceptance/faultcases.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using Told = ChangingOperation::Told;

namespace {

constexpr const char *faults[] = {"W04", "W05", "W06", "W07", "W08", "W09", "W20", "W27"};
constexpr const char *brokenAnswers[] = {"500", "502-html", "503-retry", "504"};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

//! A new token is asked for with a POST too, and changes nothing.
bool isChanging(const FaultServer::Request &request)
{
    return request.method != "GET" && !request.target.contains("/auth/token");
}

} // namespace

//! Every changing request meets every fault that can lose its answer, through the real client, the real
//! dialects, the real journal and a real service behind a proxy that does the harm. The truth is read from
//! the service directly.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyFaultEndsInTheTruth_data();
    void everyFaultEndsInTheTruth();
    void withoutReadingItIsUnknownAndSettlesLater_data();
    void withoutReadingItIsUnknownAndSettlesLater();

private:
    //! One system behind a proxy, plain or with TLS.
    struct Place
    {
        std::unique_ptr<FaultServer> server;
        std::unique_ptr<SystemDirectory> directory;
        QString session; // signed in with; empty: as always
    };
    Place &place(const ChangingOperation &operation, bool tls)
    {
        return m_places[operation.system + (tls ? u"-tls"_s : u"-plain"_s)];
    }
    FaultCase prepare(const ChangingOperation &operation, bool tls);
    qsizetype changingRequests(FaultServer *server);
    void checkRow(const ChangingOperation &operation, const Receipt &receipt, const FaultCase &given,
        bool applied, FaultServer *server);

    const QList<ChangingOperation> m_operations = changingOperations();
    std::unique_ptr<FaultGround> m_ground;
    std::unique_ptr<ThrowawayTls> m_tls;
    std::map<QString, Place> m_places; // by connection
    QTemporaryDir m_profile;
    MemorySecretStore m_secrets;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournaledChangeRunner> m_runner;
    int m_cases = 0;
    int m_wrong = 0;
    qsizetype m_requests = 0;
    qsizetype m_mostRequests = 0;
};

void FaultMatrixTest::initTestCase()
{
    QCOMPARE(m_operations.size(), 22);
    m_ground = std::make_unique<FaultGround>();
    QVERIFY(m_ground->isReady());
    m_tls = std::make_unique<ThrowawayTls>();
    QVERIFY(m_tls->isValid());
    for (const ChangingOperation &operation : m_operations) {
        for (const bool tls : {false, true}) {
            Place &here = place(operation, tls);
            if (here.server)
                continue;
            here.server = std::make_unique<FaultServer>(FaultServer::Options{
                .tls = tls ? m_tls.get() : nullptr, .upstream = m_ground->authority(operation.system)});
            QVERIFY(here.server->isRunning());
            here.directory = m_ground->connect(
                operation.system, here.server->url(), tls ? m_tls->authorities() : QList<QSslCertificate>());
        }
    }
    m_journal = std::make_unique<Journal>(m_profile.path(), m_secrets, now);
    m_runner = std::make_unique<JournaledChangeRunner>(
        [this](const QString &id) -> Directory * {
            const auto found = m_places.find(id);
            return found == m_places.end() ? nullptr : found->second.directory.get();
        },
        *m_journal, now, faultScale);
    QVERIFY(await(m_journal->open()));
}

void FaultMatrixTest::cleanupTestCase()
{
    if (m_journal && m_journal->isOpen()) {
        const auto check = m_journal->verify();
        QVERIFY(check && check->isSound());
        QCOMPARE(m_journal->entries(10'000).size(), m_cases);
        QVERIFY(m_journal->openEntries().isEmpty());
    }
    qInfo("fault matrix: %d cases, %d wrong, %d changing requests counted, at most %d per case", m_cases,
        m_wrong, static_cast<int>(m_requests), static_cast<int>(m_mostRequests));
    m_runner.reset();
    m_places.clear();
    m_ground.reset();
}

FaultCase FaultMatrixTest::prepare(const ChangingOperation &operation, bool tls)
{
    Place &here = place(operation, tls);
    const QString connection = operation.system + (tls ? u"-tls"_s : u"-plain"_s);
    here.server->setFault(u"none"_s);
    const FaultCase given = operation.prepare(*m_ground, connection);
    if (given.session != here.session) {
        here.session = given.session;
        here.directory = m_ground->connect(operation.system, here.server->url(),
            tls ? m_tls->authorities() : QList<QSslCertificate>(), given.session);
    }
    if (!given.change.target.key.isEmpty())
        static_cast<void>(
            await(here.directory->read(given.change.target))); // signed in, where that takes requests
    here.server->forget();
    return given;
}

qsizetype FaultMatrixTest::changingRequests(FaultServer *server)
{
    const auto &requests = server->requests();
    return std::count_if(requests.begin(), requests.end(), isChanging);
}

void FaultMatrixTest::checkRow(const ChangingOperation &operation, const Receipt &receipt,
    const FaultCase &given, bool applied, FaultServer *server)
{
    ++m_cases;
    ++m_wrong; // until everything below has held
    const qsizetype count = changingRequests(server);
    m_requests += count;
    m_mostRequests = std::max(m_mostRequests, count);
    QCOMPARE(count, 1);
    const bool happened = operation.hasHappened ? operation.hasHappened(*m_ground, given) : applied;
    QCOMPARE(happened, applied); // the proxy has done what the row says
    const bool canTell = operation.told == Told::Always || (operation.told == Told::Absence && !happened);
    const Outcome truth = !canTell ? Outcome::Unknown : happened ? Outcome::Done : Outcome::NotDone;
    QCOMPARE(outcomeName(receipt.outcome), outcomeName(truth));
    QCOMPARE(receipt.isAsIntended(), truth == Outcome::Done);
    QCOMPARE(receipt.error.has_value(), truth != Outcome::Done);
    const auto entry = m_journal->entry(receipt.journalEntry);
    QVERIFY(entry);
    QCOMPARE(entry->state, JournalEntry::State::Settled);
    QCOMPARE(outcomeName(entry->outcome), outcomeName(receipt.outcome));
    --m_wrong;
}

// Every fault over plain HTTP and over TLS, once carried out and once not; which goes with which changes from
// row to row.
void FaultMatrixTest::everyFaultEndsInTheTruth_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("applied");
    int number = 0;
    for (int index = 0; index < m_operations.size(); ++index) {
        for (const char *fault : faults) {
            ++number;
            for (const bool tls : {false, true}) {
                const bool applied = tls == (number % 2 == 0);
                const bool broken = qstrcmp(fault, "W20") == 0;
                const char *variant = broken ? brokenAnswers[(index + int(tls)) % 4] : "";
                QTest::addRow("%s, %s%s%s, %s, %s", qPrintable(m_operations.at(index).name), fault,
                    broken ? " " : "", variant, tls ? "TLS" : "plain", applied ? "applied" : "not applied")
                    << index << QString::fromLatin1(fault) << QString::fromLatin1(variant) << tls << applied;
            }
        }
    }
}

void FaultMatrixTest::everyFaultEndsInTheTruth()
{
    QFETCH(int, operation);
    QFETCH(QString, fault);
    QFETCH(QString, variant);
    QFETCH(bool, tls);
    QFETCH(bool, applied);
    const ChangingOperation &what = m_operations.at(operation);
    const bool cancels = fault == u"W27";
    FaultServer *server = place(what, tls).server.get();
    const FaultCase given = prepare(what, tls);
    QVERIFY(given.change.verb == Change::Verb::Create || !given.before.id.isEmpty());
    server->setFault(cancels ? u"W03"_s : fault, variant, applied, u"changing"_s);

    const auto pending = m_runner->run(given.change);
    if (cancels) {
        // The person gives up after the request has reached the service, and before any answer.
        QTRY_COMPARE_WITH_TIMEOUT(changingRequests(server), 1, 5'000);
        QTest::qWait(30); // so that the proxy has passed it on
        pending.cancel();
    }
    const auto receipt = await(pending, 30'000);
    QVERIFY(receipt.has_value());
    checkRow(what, *receipt, given, applied, server);
}

void FaultMatrixTest::withoutReadingItIsUnknownAndSettlesLater_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("applied");
    for (int index = 0; index < m_operations.size(); ++index) {
        if (m_operations.at(index).told == Told::Never)
            continue;
        for (const bool tls : {false, true}) {
            const bool applied = tls == (index % 2 == 0);
            QTest::addRow("%s, everything closes, %s, %s", qPrintable(m_operations.at(index).name),
                tls ? "TLS" : "plain", applied ? "applied" : "not applied")
                << index << tls << applied;
        }
    }
}

void FaultMatrixTest::withoutReadingItIsUnknownAndSettlesLater()
{
    QFETCH(int, operation);
    QFETCH(bool, tls);
    QFETCH(bool, applied);
    const ChangingOperation &what = m_operations.at(operation);
    FaultServer *server = place(what, tls).server.get();
    const FaultCase given = prepare(what, tls);
    QVERIFY(given.change.verb == Change::Verb::Create || !given.before.id.isEmpty());
    server->setFault(u"W04"_s, {}, applied, u"all"_s);
    QSignalSpy settled(m_runner.get(), &ChangeRunner::settled);

    const auto receipt = await(m_runner->run(given.change), 60'000);
    QVERIFY(receipt.has_value());
    QCOMPARE(outcomeName(receipt->outcome), outcomeName(Outcome::Unknown));
    QCOMPARE(m_runner->open().size(), 1);
    QCOMPARE(settled.size(), 0);

    server->setFault(u"none"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(settled.wait(20'000));
    const qint64 took = timer.elapsed();
    // 5 s after the service answers again, scaled.
    QVERIFY2(took <= 5'000 * faultScale + faultSlack, qPrintable(QString::number(took)));
    QVERIFY(m_runner->open().isEmpty());
    checkRow(what, settled.first().at(1).value<Receipt>(), given, applied, server);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
