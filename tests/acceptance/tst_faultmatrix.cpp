#include "services/changes/journaledchangerunner.h"
#include "services/directories/system.h"
#include "services/json/json.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/acceptance/practiceservice.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double scale = 0.1; // 30 s for a request become 3 s, 1.5 s between two readings 150 ms

//! The changing requests of this version, one after another.
enum class Operation {
    XrasUpdate,
    XrasCreate,
    XrasMerge,
    AmoUpdate,
    AmoUpload,
    AmoDeletePicture,
    AmoDeleteAccount
};

struct Named
{
    Operation operation;
    const char *name;
};

constexpr Named operations[] = {
    {Operation::XrasUpdate, "XRAS update"},
    {Operation::XrasCreate, "XRAS create"},
    {Operation::XrasMerge, "XRAS merge"},
    {Operation::AmoUpdate, "AMO update"},
    {Operation::AmoUpload, "AMO upload picture"},
    {Operation::AmoDeletePicture, "AMO delete picture"},
    {Operation::AmoDeleteAccount, "AMO delete account"},
};

constexpr const char *faults[] = {"W04", "W05", "W06", "W07", "W08", "W09", "W20", "W27"};
constexpr const char *brokenAnswers[] = {"500", "502-html", "503-retry", "504"};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QByteArray somePicture()
{
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(0x3366cc);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool isXras(Operation operation)
{
    return operation <= Operation::XrasMerge;
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
    //! One prepared case: what is changed, and how the service can be asked whether it happened.
    struct Case
    {
        Change change;
        Record before; //!< of the target, empty for a creation
    };

    std::unique_ptr<SystemDirectory> connect(
        QStringView system, const QUrl &url, const QList<QSslCertificate> &authorities);
    Directory *truth(Operation operation) { return isXras(operation) ? m_xrasTruth.get() : m_amoTruth.get(); }
    FaultServer *proxy(Operation operation, bool tls) { return m_proxies.at({isXras(operation), tls}).get(); }
    Case prepare(Operation operation, bool tls);
    Record readTruth(Operation operation, const QString &key);
    bool hasHappened(Operation operation, const Case &given);
    void send(Operation operation, const Change &change);
    QString freshAccount();
    qsizetype changingRequests(FaultServer *server);
    void checkRow(
        Operation operation, const Receipt &receipt, const Case &given, bool applied, FaultServer *server);

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<ThrowawayTls> m_tls;
    std::map<std::pair<bool, bool>, std::unique_ptr<FaultServer>> m_proxies; // by "is XRAS", "is TLS"
    std::map<QString, std::unique_ptr<SystemDirectory>> m_directories; // by connection
    std::unique_ptr<SystemDirectory> m_xrasTruth;
    std::unique_ptr<SystemDirectory> m_amoTruth;
    QTemporaryDir m_profile;
    MemorySecretStore m_secrets;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournaledChangeRunner> m_runner;
    QByteArray m_picture;
    int m_number = 0;
    int m_account = 20'100;
    int m_cases = 0;
    int m_wrong = 0;
    qsizetype m_requests = 0;
    qsizetype m_mostRequests = 0;
};

std::unique_ptr<SystemDirectory> FaultMatrixTest::connect(
    QStringView system, const QUrl &url, const QList<QSslCertificate> &authorities)
{
    const QList<System> systems = knownSystems();
    const auto known = std::find_if(
        systems.begin(), systems.end(), [&](const System &each) { return each.dialect.system == system; });
    Connection connection;
    connection.id = system.toString();
    connection.system = system.toString();
    connection.baseUrl = url;
    System::Secrets secrets;
    const JsonValue credentials = m_service->credentials(system);
    for (const Connections::Need &need : known->needs) {
        const QString value = credentials[need.name].toString();
        if (need.secret)
            secrets.insert(need.name, Secret(value.toUtf8()));
        else
            connection.settings.insert(need.name, value);
    }
    return known->open(
        connection, secrets, net::Endpoint{.base = url, .authorities = authorities, .timeScale = scale},
        System::Surroundings());
}

void FaultMatrixTest::initTestCase()
{
    m_picture = somePicture();
    m_service = std::make_unique<PracticeService>(600);
    QVERIFY(m_service->isReady());
    m_tls = std::make_unique<ThrowawayTls>();
    QVERIFY(m_tls->isValid());
    m_xrasTruth = connect(u"xras", m_service->url(u"xras"), {});
    m_amoTruth = connect(u"amo", m_service->url(u"amo"), {});
    for (const bool xras : {true, false}) {
        const QString system = xras ? u"xras"_s : u"amo"_s;
        for (const bool tls : {false, true}) {
            auto server = std::make_unique<FaultServer>(FaultServer::Options{
                .tls = tls ? m_tls.get() : nullptr, .upstream = m_service->authority(system)});
            QVERIFY(server->isRunning());
            m_directories[system + (tls ? u"-tls"_s : u"-plain"_s)]
                = connect(system, server->url(), tls ? m_tls->authorities() : QList<QSslCertificate>());
            m_proxies[{xras, tls}] = std::move(server);
        }
    }
    m_journal = std::make_unique<Journal>(m_profile.path(), m_secrets, now);
    m_runner = std::make_unique<JournaledChangeRunner>(
        [this](const QString &id) -> Directory * {
            const auto found = m_directories.find(id);
            return found == m_directories.end() ? nullptr : found->second.get();
        },
        *m_journal, now, scale);
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
    m_directories.clear();
    m_proxies.clear();
    m_xrasTruth.reset();
    m_amoTruth.reset();
    m_service.reset();
}

Record FaultMatrixTest::readTruth(Operation operation, const QString &key)
{
    const QString kind = isXras(operation) ? u"person"_s : u"account"_s;
    const auto found = await(truth(operation)->read({isXras(operation) ? u"xras"_s : u"amo"_s, kind, key}));
    if (!found)
        qWarning("the service itself cannot be read: %s", qPrintable(kindName(found.error().kind)));
    return found && found->record ? *found->record : Record{};
}

void FaultMatrixTest::send(Operation operation, const Change &change)
{
    const auto reply = await(truth(operation)->send(change));
    QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail));
}

QString FaultMatrixTest::freshAccount()
{
    return QString::number(m_account++);
}

FaultMatrixTest::Case FaultMatrixTest::prepare(Operation operation, bool tls)
{
    const QString kind = isXras(operation) ? u"person"_s : u"account"_s;
    const QString connection = (isXras(operation) ? u"xras"_s : u"amo"_s) + (tls ? u"-tls"_s : u"-plain"_s);
    const int number = ++m_number;
    const auto newPerson = [&](const QString &username) {
        const JsonValue wanted
            = JsonValue::Object{{u"firstName"_s, u"Tess"_s}, {u"lastName"_s, u"Ting %1"_s.arg(number)},
                {u"email"_s, username + u"@example.org"_s}, {u"isReconciled"_s, true}};
        return Change{.verb = Change::Verb::Create, .target = {connection, kind, username}, .wanted = wanted};
    };
    const auto existing = [&](const QString &key) {
        Case given;
        given.before = readTruth(operation, key);
        given.change.target = {connection, kind, key};
        given.change.seen = given.before.document;
        given.change.wanted = given.before.document;
        return given;
    };

    switch (operation) {
    case Operation::XrasUpdate: {
        Case given = existing(u"anwosu"_s);
        given.change.wanted.set(u"phone"_s, u"+1 555 %1"_s.arg(number, 4, 10, QChar(u'0')));
        return given;
    }
    case Operation::XrasCreate:
        return {.change = newPerson(u"created%1"_s.arg(number)), .before = {}};
    case Operation::XrasMerge: {
        const QString absorbed = u"absorbed%1"_s.arg(number);
        send(operation, newPerson(absorbed));
        Case given = existing(absorbed);
        given.change.verb = Change::Verb::Act;
        given.change.action = u"merge"_s;
        given.change.wanted = JsonValue::Object{{u"into"_s, u"anwosu"_s}};
        return given;
    }
    case Operation::AmoUpdate: {
        Case given = existing(u"12345"_s);
        given.change.wanted.set(u"occupation"_s, u"Keeper of number %1"_s.arg(number));
        return given;
    }
    case Operation::AmoUpload:
    case Operation::AmoDeletePicture: {
        const QString key = freshAccount();
        Change upload{
            .verb = Change::Verb::Act, .target = {connection, kind, key}, .action = u"upload-picture"_s};
        upload.attachment = {.data = m_picture, .mediaType = u"image/png"_s, .fileName = u"p.png"_s};
        if (operation == Operation::AmoDeletePicture)
            send(operation, upload);
        Case given = existing(key);
        given.change.verb = Change::Verb::Act;
        given.change.wanted = {};
        given.change.action = operation == Operation::AmoUpload ? u"upload-picture"_s : u"delete-picture"_s;
        if (operation == Operation::AmoUpload)
            given.change.attachment = upload.attachment;
        return given;
    }
    case Operation::AmoDeleteAccount: {
        Case given = existing(freshAccount());
        given.change.verb = Change::Verb::Delete;
        given.change.wanted = {};
        return given;
    }
    }
    return {};
}

// Asks the service directly, and knows nothing of the runner's own comparing.
bool FaultMatrixTest::hasHappened(Operation operation, const Case &given)
{
    const Change &change = given.change;
    const Record after = readTruth(operation, change.target.key);
    switch (operation) {
    case Operation::XrasUpdate:
        return after.document[u"phone"] == change.wanted[u"phone"];
    case Operation::XrasCreate:
        return after.document[u"email"] == change.wanted[u"email"];
    case Operation::XrasMerge:
    case Operation::AmoDeleteAccount:
        return after.id.isEmpty();
    case Operation::AmoUpdate:
        return after.document[u"occupation"] == change.wanted[u"occupation"];
    case Operation::AmoUpload:
        return after.document[u"picture_url"].isString()
            && after.document[u"picture_url"] != given.before.document[u"picture_url"];
    case Operation::AmoDeletePicture:
        return after.document[u"picture_url"].isNull();
    }
    return false;
}

qsizetype FaultMatrixTest::changingRequests(FaultServer *server)
{
    const auto &requests = server->requests();
    return std::count_if(requests.begin(), requests.end(),
        [](const FaultServer::Request &request) { return request.method != "GET"; });
}

void FaultMatrixTest::checkRow(
    Operation operation, const Receipt &receipt, const Case &given, bool applied, FaultServer *server)
{
    ++m_cases;
    ++m_wrong; // until everything below has held
    const qsizetype count = changingRequests(server);
    m_requests += count;
    m_mostRequests = std::max(m_mostRequests, count);
    QCOMPARE(count, 1);
    const bool happened = hasHappened(operation, given);
    QCOMPARE(happened, applied); // the proxy has done what the row says
    QCOMPARE(outcomeName(receipt.outcome), outcomeName(happened ? Outcome::Done : Outcome::NotDone));
    QCOMPARE(receipt.isAsIntended(), happened);
    QCOMPARE(receipt.error.has_value(), !happened);
    const auto entry = m_journal->entry(receipt.journalEntry);
    QVERIFY(entry);
    QCOMPARE(entry->state, JournalEntry::State::Settled);
    QCOMPARE(outcomeName(entry->outcome), outcomeName(receipt.outcome));
    --m_wrong;
}

void FaultMatrixTest::everyFaultEndsInTheTruth_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("applied");
    int number = 0;
    for (const auto &[operation, name] : operations) {
        for (const char *fault : faults) {
            for (const bool tls : {false, true}) {
                for (const bool applied : {false, true}) {
                    const bool broken = qstrcmp(fault, "W20") == 0;
                    const char *variant = broken ? brokenAnswers[number++ % 4] : "";
                    QTest::addRow("%s, %s%s%s, %s, %s", name, fault, broken ? " " : "", variant,
                        tls ? "TLS" : "plain", applied ? "applied" : "not applied")
                        << static_cast<int>(operation) << QString::fromLatin1(fault)
                        << QString::fromLatin1(variant) << tls << applied;
                }
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
    const auto what = static_cast<Operation>(operation);
    const bool cancels = fault == u"W27";
    FaultServer *server = proxy(what, tls);
    const Case given = prepare(what, tls);
    QVERIFY(what == Operation::XrasCreate || !given.before.id.isEmpty());
    server->forget();
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
    for (const auto &[operation, name] : operations) {
        for (const bool tls : {false, true}) {
            for (const bool applied : {false, true}) {
                QTest::addRow("%s, everything closes, %s, %s", name, tls ? "TLS" : "plain",
                    applied ? "applied" : "not applied")
                    << static_cast<int>(operation) << tls << applied;
            }
        }
    }
}

void FaultMatrixTest::withoutReadingItIsUnknownAndSettlesLater()
{
    QFETCH(int, operation);
    QFETCH(bool, tls);
    QFETCH(bool, applied);
    const auto what = static_cast<Operation>(operation);
    FaultServer *server = proxy(what, tls);
    const Case given = prepare(what, tls);
    QVERIFY(what == Operation::XrasCreate || !given.before.id.isEmpty());
    server->forget();
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
    // 5 s after the service answers again, scaled, and something for a machine that is busy otherwise.
    QVERIFY2(took <= 5'000 * scale + 1'000, qPrintable(QString::number(took)));
    QVERIFY(m_runner->open().isEmpty());
    checkRow(what, settled.first().at(1).value<Receipt>(), given, applied, server);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
