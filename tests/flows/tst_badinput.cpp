#include "models/editing/picturestage.h"
#include "services/changes/journaledchangerunner.h"
#include "services/directories/liveconnections.h"
#include "services/lookup/lookup.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/acceptance/practiceservice.h"
#include "tests/flows/badinput.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using State = Connections::State;

namespace {

constexpr double scale = 0.1; // 30 s for a request become 3 s, 15 s of silence 1.5 s

} // namespace

//! What people get wrong and what services do wrong, met by the real client, the real connections and a real
//! service: it ends in words, nothing is sent twice, and afterwards everything works.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void wrongAddress_data();
    void wrongAddress();
    void unencryptedAddressIsRefused();
    void unknownAuthority();
    void brokenAnswer_data();
    void brokenAnswer();
    void wrongCredentials_data();
    void wrongCredentials();
    void lockedKeychain();
    void usernameIsTakenExactly_data();
    void usernameIsTakenExactly();
    void usernameIsRefused_data();
    void usernameIsRefused();
    void pictureTooLarge();
    void drawingNamedPng();

private:
    using Secrets = QMap<QString, Secret>;

    FaultServer *proxy(const QString &system) { return system == u"xras" ? m_xras.get() : m_amo.get(); }
    Connection connectionTo(const QString &system, const QUrl &url) const;
    Secrets secretsOf(const QString &system) const;
    std::unique_ptr<LiveConnections> makeConnections()
    {
        return std::make_unique<LiveConnections>(
            m_folder->path(), m_secrets, LiveOptions{.timeScale = scale, .caFile = {}});
    }
    Result<Done> connectTo(const Connection &connection, const Secrets &secrets);
    Receipt run(const Change &change);
    Receipt changePhone(const QString &phone);
    QString phoneOf(const QString &username);
    LookupGroup lookUp(const Identifier &identifier);
    qsizetype changes(const QString &system);
    void checkGoodRequest(const QString &system);

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<FaultServer> m_xras; // between the console and the service; they note all they get
    std::unique_ptr<FaultServer> m_amo;
    MemorySecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LiveConnections> m_connections;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournaledChangeRunner> m_runner;
    int m_number = 0;
};

void BadInputTest::initTestCase()
{
    m_service = std::make_unique<PracticeService>(200);
    QVERIFY(m_service->isReady());
    const auto serve = [this](QStringView system) {
        return std::make_unique<FaultServer>(
            FaultServer::Options{.upstream = m_service->authority(system), .interval = 0.05});
    };
    m_xras = serve(u"xras");
    m_amo = serve(u"amo");
    QVERIFY(m_xras->isRunning());
    QVERIFY(m_amo->isRunning());
}

void BadInputTest::init()
{
    m_secrets = MemorySecretStore();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connections = makeConnections();
    m_journal = std::make_unique<Journal>(m_folder->path(), m_secrets, &QDateTime::currentDateTimeUtc);
    m_runner = std::make_unique<JournaledChangeRunner>(
        [this](const QString &id) { return m_connections->directory(id); }, *m_journal,
        &QDateTime::currentDateTimeUtc, scale);
    QVERIFY(await(m_journal->open()));
    for (FaultServer *server : {m_xras.get(), m_amo.get()}) {
        server->setFault(u"none"_s);
        server->forget();
    }
}

void BadInputTest::cleanup()
{
    m_runner.reset();
    m_journal.reset();
    m_connections.reset();
}

Connection BadInputTest::connectionTo(const QString &system, const QUrl &url) const
{
    Connection connection{.id = system,
        .name = u"Here"_s,
        .system = system,
        .baseUrl = url,
        .environment = Environment::Test,
        .startLocked = false};
    for (const Connections::Need &need : m_connections->needsOf(system)) {
        if (!need.secret)
            connection.settings.insert(need.name, m_service->credentials(system)[need.name].toString());
    }
    return connection;
}

BadInputTest::Secrets BadInputTest::secretsOf(const QString &system) const
{
    Secrets secrets;
    for (const Connections::Need &need : m_connections->needsOf(system)) {
        if (need.secret)
            secrets.insert(need.name, Secret(m_service->credentials(system)[need.name].toString().toUtf8()));
    }
    return secrets;
}

Result<Done> BadInputTest::connectTo(const Connection &connection, const Secrets &secrets)
{
    const auto saved = await(m_connections->save(connection, secrets));
    return saved ? await(m_connections->reconnect(connection.id)) : saved;
}

Receipt BadInputTest::run(const Change &change)
{
    const auto receipt = await(m_runner->run(change), 30'000);
    return receipt ? *receipt : Receipt{.error = receipt.error()};
}

Receipt BadInputTest::changePhone(const QString &phone)
{
    const RecordId id{u"xras"_s, u"person"_s, u"anwosu"_s};
    const auto found = await(m_connections->directory(u"xras"_s)->read(id));
    if (!found || !found->record)
        return {.error = found ? Error{.kind = Kind::NotFound} : found.error()};
    Change change{.target = id, .seen = found->record->document, .wanted = found->record->document};
    change.wanted.set(u"phone"_s, phone);
    return run(change);
}

QString BadInputTest::phoneOf(const QString &username)
{
    const auto found = await(m_connections->directory(u"xras"_s)->read({u"xras"_s, u"person"_s, username}));
    return found && found->record ? found->record->document[u"phone"].toString() : QString();
}

LookupGroup BadInputTest::lookUp(const Identifier &identifier)
{
    LookupRun lookup(*m_connections, identifier, u"xras"_s);
    QSignalSpy finished(&lookup, &LookupRun::finished);
    if (finished.isEmpty() && !finished.wait(10'000))
        qWarning("the look-up has no end");
    return lookup.groups().value(0);
}

qsizetype BadInputTest::changes(const QString &system)
{
    const auto &requests = proxy(system)->requests();
    return std::count_if(requests.begin(), requests.end(),
        [](const FaultServer::Request &request) { return request.method != "GET"; });
}

// Whatever went before, the right settings and a well service are all it takes.
void BadInputTest::checkGoodRequest(const QString &system)
{
    proxy(system)->setFault(u"none"_s);
    const auto good = connectTo(connectionTo(system, proxy(system)->url()), secretsOf(system));
    QVERIFY2(good, good ? "" : qPrintable(good.error().detail));
    QCOMPARE(m_connections->state(system), State::Ready);
    QCOMPARE(m_connections->stateDetail(system), QString());
    const QString key = system == u"xras" ? u"anwosu"_s : u"12345"_s;
    const auto found = await(m_connections->directory(system)->read({system, kindOf(system), key}));
    QVERIFY2(found && found->record, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->record->id.key, key);
}

void BadInputTest::wrongAddress_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("where");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("toDo");
    QTest::addColumn<QString>("step");
    QTest::newRow("XRAS, nothing listens")
        << u"xras"_s << u"nowhere"_s << Kind::ConnectFailed << u"Nothing answers"_s << u"host and port"_s
        << u"Nothing answers"_s;
    QTest::newRow("AMO, nothing listens")
        << u"amo"_s << u"nowhere"_s << Kind::ConnectFailed << u"Nothing answers"_s << u"host and port"_s
        << u"Nothing answers"_s;
    QTest::newRow("XRAS, wrong path") << u"xras"_s << u"path"_s << Kind::BadContentType << u"web page"_s
                                      << u"base URL"_s << u"Check the base URL"_s;
    QTest::newRow("AMO, wrong path") << u"amo"_s << u"path"_s << Kind::NotFound
                                     << u"nothing at this address"_s << u"base URL"_s
                                     << u"Check the base URL"_s;
    QTest::newRow("AMO, at XRAS's address") << u"amo"_s << u"other"_s << Kind::BadContentType << u"web page"_s
                                            << u"base URL"_s << u"Check the base URL"_s;
}

void BadInputTest::wrongAddress()
{
    QFETCH(QString, system);
    QFETCH(QString, where);
    QFETCH(Kind, kind);
    QFETCH(QString, happened);
    QFETCH(QString, toDo);
    QFETCH(QString, step);
    QUrl url = proxy(system)->url(u"/somewhere/else"_s);
    if (where == u"nowhere") {
        QTcpServer closed; // a port of its own, and nobody at it any more
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        url = QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    } else if (where == u"other") {
        url = m_xras->url();
    }

    const Connection connection = connectionTo(system, url);
    const auto result = connectTo(connection, secretsOf(system));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(flawIn(result.error(), happened, toDo), QString());
    QCOMPARE(m_connections->state(system), State::Unreachable);
    QCOMPARE(m_connections->directory(system), nullptr);
    QCOMPARE(flawIn(m_connections->stateDetail(system), step), QString());

    const auto steps = await(m_connections->test(connection, secretsOf(system)));
    QVERIFY(steps && failedStep(*steps));
    QCOMPARE(flawIn(failedStep(*steps)->detail, step), QString());
    QCOMPARE(changes(u"xras"_s) + changes(u"amo"_s), 0);
    checkGoodRequest(system);
}

void BadInputTest::unencryptedAddressIsRefused()
{
    const Connection connection = connectionTo(u"xras"_s, QUrl(u"http://192.0.2.1/xras"_s));
    const auto saved = await(m_connections->save(connection, secretsOf(u"xras"_s)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Kind::Validation);
    QCOMPARE(saved.error().sent, Error::Sent::No);
    QCOMPARE(flawIn(saved.error().detail, u"Only https"_s), QString());
    QVERIFY(m_connections->all().isEmpty());
    const auto steps = await(m_connections->test(connection, secretsOf(u"xras"_s)));
    QVERIFY(steps && failedStep(*steps));
    QCOMPARE(flawIn(failedStep(*steps)->detail, u"Only https"_s), QString());
    checkGoodRequest(u"xras"_s);
}

void BadInputTest::unknownAuthority()
{
    const ThrowawayTls tls;
    QVERIFY(tls.isValid());
    FaultServer server({.tls = &tls, .upstream = m_service->authority(u"xras")});
    QVERIFY(server.isRunning());
    Connection connection = connectionTo(u"xras"_s, server.url());
    const auto refused = connectTo(connection, secretsOf(u"xras"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::TlsRefused);
    QCOMPARE(refused.error().sent, Error::Sent::No);
    QCOMPARE(flawIn(refused.error(), u"certificate"_s, u"authority"_s), QString());
    QCOMPARE(flawIn(m_connections->stateDetail(u"xras"_s), u"certificate"_s), QString());
    const auto steps = await(m_connections->test(connection, secretsOf(u"xras"_s)));
    QVERIFY(steps && failedStep(*steps));
    QCOMPARE(flawIn(failedStep(*steps)->detail, u"certificate"_s), QString());
    QVERIFY(server.requests().isEmpty()); // the key has not left

    connection.caFile = tls.caFile();
    QVERIFY(connectTo(connection, secretsOf(u"xras"_s)));
    QVERIFY(!phoneOf(u"anwosu"_s).isNull());
    QVERIFY(!server.requests().isEmpty());
}

void BadInputTest::brokenAnswer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Error::Phase>("phase");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("toDo");
    QTest::addColumn<QString>("step");
    using Phase = Error::Phase;
    QTest::newRow("sign-in page") << u"W16"_s << Kind::BadContentType << Phase::None << u"web page"_s
                                  << u"sign-in page"_s << u"sign-in page"_s;
    QTest::newRow("cut before the body") << u"W07"_s << Kind::ConnectionLost << Phase::None << u"broke off"_s
                                         << u"Try again"_s << u"broke off"_s;
    QTest::newRow("cut within a chunk") << u"W08"_s << Kind::ConnectionLost << Phase::None << u"broke off"_s
                                        << u"Try again"_s << u"broke off"_s;
    QTest::newRow("cut, and no length told")
        << u"W09"_s << Kind::BadJson << Phase::None << u"damaged"_s << u"Try again"_s << u"answer"_s;
    // The silent read is asked once more, and the time for both is up before the second silence is.
    QTest::newRow("silent") << u"W03"_s << Kind::Timeout << Phase::Total << u"stopped waiting"_s
                            << u"Try again later"_s << u"in time"_s;
    QTest::newRow("body drips") << u"W10"_s << Kind::Timeout << Phase::Total << u"too slowly"_s
                                << u"Try again later"_s << u"in time"_s;
    QTest::newRow("head drips") << u"W11"_s << Kind::Timeout << Phase::Total << u"stopped waiting"_s
                                << u"Try again later"_s << u"in time"_s;
}

void BadInputTest::brokenAnswer()
{
    QFETCH(QString, fault);
    QFETCH(Kind, kind);
    QFETCH(Error::Phase, phase);
    QFETCH(QString, happened);
    QFETCH(QString, toDo);
    QFETCH(QString, step);
    const Connection connection = connectionTo(u"xras"_s, m_xras->url());
    QVERIFY(connectTo(connection, secretsOf(u"xras"_s)));

    // A read fails in words, and the test of the connection says the same.
    m_xras->setFault(fault);
    Directory *directory = m_connections->directory(u"xras"_s);
    QVERIFY(directory);
    const auto read = directory->read({u"xras"_s, u"person"_s, u"anwosu"_s});
    const auto test = m_connections->test(connection, secretsOf(u"xras"_s));
    const auto found = await(read);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
    QCOMPARE(found.error().phase, phase);
    QCOMPARE(flawIn(found.error(), happened, toDo), QString());
    const auto steps = await(test);
    QVERIFY(steps && failedStep(*steps));
    QCOMPARE(flawIn(failedStep(*steps)->detail, step), QString());
    QCOMPARE(changes(u"xras"_s), 0);

    // A change that loses its answer this way is sent once, and its outcome is found by reading.
    m_xras->setFault(fault, {}, true, u"changing"_s);
    m_xras->forget();
    const QString phone = u"+1 555 77%1"_s.arg(++m_number, 2, 10, QChar(u'0'));
    const Receipt receipt = changePhone(phone);
    QCOMPARE(changes(u"xras"_s), 1);
    QCOMPARE(receipt.outcome, Outcome::Done);
    QVERIFY(receipt.isAsIntended());
    QCOMPARE(phoneOf(u"anwosu"_s), phone);

    m_xras->setFault(u"none"_s);
    m_xras->forget();
    QVERIFY(changePhone(phone + u'9').isAsIntended());
    QCOMPARE(changes(u"xras"_s), 1);
    QCOMPARE(phoneOf(u"anwosu"_s), phone + u'9');
}

void BadInputTest::wrongCredentials_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("name");
    QTest::newRow("XRAS key") << u"xras"_s << u"XA-API-KEY"_s;
    QTest::newRow("AMO session") << u"amo"_s << u"session"_s;
}

void BadInputTest::wrongCredentials()
{
    QFETCH(QString, system);
    QFETCH(QString, name);
    const QByteArray wrong("wrong-0123456789abcdef");
    Secrets secrets = secretsOf(system);
    QVERIFY(secrets.contains(name));
    secrets.remove(u"jwt_secret"_s);
    secrets.insert(name, Secret(wrong));
    Connection connection = connectionTo(system, proxy(system)->url());
    connection.settings.remove(u"jwt_issuer"_s); // or the profile is read with the API key
    const auto result = connectTo(connection, secrets);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Unauthenticated);
    QCOMPARE(result.error().attempts, 1); // asking again with the same key is no use
    QCOMPARE(flawIn(result.error(), u"does not accept"_s, u"enter the credentials again"_s), QString());
    QVERIFY(!describe(result.error(), u"Here"_s).details.contains(QString::fromLatin1(wrong)));
    QCOMPARE(m_connections->state(system), State::SignInNeeded);
    QCOMPARE(m_connections->directory(system), nullptr);
    QCOMPARE(flawIn(m_connections->stateDetail(system), u"does not accept the credentials"_s), QString());

    const auto steps = await(m_connections->test(connection, secrets));
    QVERIFY(steps && failedStep(*steps));
    QCOMPARE(failedStep(*steps)->title, u"Credentials accepted"_s);
    QCOMPARE(flawIn(failedStep(*steps)->detail, u"does not accept the credentials"_s), QString());
    QVERIFY(!failedStep(*steps)->detail.contains(QString::fromLatin1(wrong)));
    QVERIFY(!proxy(system)->requests().isEmpty());
    QCOMPARE(changes(system), 0);
    checkGoodRequest(system);
}

void BadInputTest::lockedKeychain()
{
    QVERIFY(connectTo(connectionTo(u"xras"_s, m_xras->url()), secretsOf(u"xras"_s)));
    m_connections = makeConnections(); // the next start finds the keychain locked
    m_xras->forget();
    m_secrets.setState(SecretState::Locked);
    QVERIFY(m_connections->load());
    const auto result = await(m_connections->reconnect(u"xras"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Keychain);
    QCOMPARE(flawIn(result.error(), u"keychain"_s, u"Unlock"_s), QString());
    QCOMPARE(m_connections->state(u"xras"_s), State::SignInNeeded);
    QCOMPARE(flawIn(m_connections->stateDetail(u"xras"_s), u"keychain is locked"_s), QString());
    QVERIFY(m_xras->requests().isEmpty());

    m_secrets.setState(SecretState::Found);
    QVERIFY(await(m_connections->reconnect(u"xras"_s)));
    checkGoodRequest(u"xras"_s);
}

void BadInputTest::usernameIsTakenExactly_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("bar") << u"a|b"_s << "a%7Cb"_ba;
    QTest::newRow("at") << u"a@b"_s << "a%40b"_ba;
    QTest::newRow("blank") << u"a b"_s << "a%20b"_ba;
}

void BadInputTest::usernameIsTakenExactly()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, segment);
    for (const QString &system : {u"xras"_s, u"amo"_s})
        QVERIFY(connectTo(connectionTo(system, proxy(system)->url()), secretsOf(system)));
    QVERIFY(readings(username).contains(Identifier{Identifier::Shape::Username, username}));

    m_xras->forget();
    const RecordId id{u"xras"_s, u"person"_s, username};
    const Receipt receipt = run({.verb = Change::Verb::Create, .target = id, .wanted = oddPerson()});
    QCOMPARE(receipt.outcome, Outcome::Done);
    QCOMPARE(changes(u"xras"_s), 1);
    for (const FaultServer::Request &request : m_xras->requests())
        QCOMPARE(request.target, "/v1/people/" + segment);

    const auto found = await(m_connections->directory(u"xras"_s)->read(id));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->id.key, username);
    const LookupGroup group = lookUp({Identifier::Shape::Username, username});
    QCOMPARE(group.state, LookupGroup::State::Answered);
    QVERIFY(!group.hits.isEmpty());
    QCOMPARE(group.hits.constFirst().record.id.key, username);

    m_amo->forget();
    const auto nobody = await(m_connections->directory(u"amo"_s)->read({u"amo"_s, u"account"_s, username}));
    QVERIFY(nobody && !nobody->record);
    QCOMPARE(m_amo->requests().size(), 1);
    QCOMPARE(m_amo->requests().constFirst().target, "/api/v5/accounts/account/" + segment + '/');
}

void BadInputTest::usernameIsRefused_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("word");
    QTest::newRow("one dot") << u"."_s << u"\".\""_s;
    QTest::newRow("two dots") << u".."_s << u"\"..\""_s;
    QTest::newRow("empty") << u""_s << u"empty name"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"control characters"_s;
    QTest::newRow("bell") << u"a\ab"_s << u"control characters"_s;
    QTest::newRow("nothing") << u"a"_s + QChar(0) + u'b' << u"control characters"_s;
    QTest::newRow("delete") << u"a\u007fb"_s << u"control characters"_s;
}

void BadInputTest::usernameIsRefused()
{
    QFETCH(QString, username);
    QFETCH(QString, word);
    for (const QString &system : {u"xras"_s, u"amo"_s})
        QVERIFY(connectTo(connectionTo(system, proxy(system)->url()), secretsOf(system)));
    m_xras->forget();
    m_amo->forget();

    for (const QString &system : {u"xras"_s, u"amo"_s}) {
        const auto found = await(m_connections->directory(system)->read({system, kindOf(system), username}));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Kind::Validation);
        QCOMPARE(found.error().sent, Error::Sent::No);
        QCOMPARE(flawIn(found.error().detail, word), QString());
        QCOMPARE(flawIn(found.error(), u"nothing was changed"_s, u"Correct"_s), QString());
    }
    if (username.isEmpty())
        QVERIFY(readings(username).isEmpty()); // nothing to ask for
    const LookupGroup group = lookUp({Identifier::Shape::Username, username});
    QCOMPARE(group.state, LookupGroup::State::NotAsked);
    QVERIFY(group.hits.isEmpty());
    QCOMPARE(group.note, u"this cannot stand in an address"_s);

    const Receipt receipt = run(
        {.verb = Change::Verb::Create, .target = {u"xras"_s, u"person"_s, username}, .wanted = oddPerson()});
    QCOMPARE(receipt.outcome, Outcome::NotDone);
    QVERIFY(receipt.error);
    QCOMPARE(receipt.error->kind, Kind::Validation);
    QCOMPARE(receipt.error->sent, Error::Sent::No);
    QCOMPARE(flawIn(*receipt.error, u"nothing was changed"_s, u"Correct"_s), QString());
    QCOMPARE(m_xras->requests().size() + m_amo->requests().size(), 0);
    checkGoodRequest(u"xras"_s);
}

void BadInputTest::pictureTooLarge()
{
    const QByteArray large = noise(1400);
    QVERIFY(large.size() > 5 * 1024 * 1024);
    const QString path = m_folder->filePath(u"large.png"_s);
    QVERIFY(written(path, large));

    // Where nothing may be made smaller it is refused; otherwise what would be sent is below the limit.
    PictureLimits strict;
    strict.chosenBytes = strict.sentBytes;
    QCOMPARE(picture::check(large, strict).problem, PictureProblem::TooManyBytes);
    PictureStage refusing(strict);
    refusing.loadFile(path);
    QTRY_COMPARE(refusing.state(), PictureStage::State::Refused);
    QCOMPARE(flawIn(refusing.problemText(), u"larger than"_s), QString());
    QCOMPARE(flawIn(refusing.problemText(), u"Choose a smaller one"_s), QString());
    PictureStage stage;
    stage.loadFile(path);
    QTRY_COMPARE(stage.state(), PictureStage::State::Ready);
    QCOMPARE(stage.problemText(), QString());
    stage.encode(QRect(QPoint(), stage.image().size()), 0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.result(), 20'000);
    QVERIFY(stage.result()->madeSmaller);
    QVERIFY(stage.result()->attachment.data.size() <= stage.limits().sentBytes);

    // Handed to the service all the same, it does not leave.
    QVERIFY(connectTo(connectionTo(u"amo"_s, m_amo->url()), secretsOf(u"amo"_s)));
    m_amo->forget();
    const RecordId id{u"amo"_s, u"account"_s, u"12345"_s};
    const auto before = await(m_connections->directory(u"amo"_s)->read(id));
    QVERIFY(before && before->record);
    Change upload{.verb = Change::Verb::Act,
        .target = id,
        .action = u"upload-picture"_s,
        .seen = before->record->document,
        .attachment = {.data = large, .mediaType = u"image/png"_s, .fileName = u"large.png"_s}};
    const Receipt refused = run(upload);
    QCOMPARE(refused.outcome, Outcome::NotDone);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, Kind::Validation);
    QCOMPARE(flawIn(*refused.error, u"did not accept"_s, u"Correct"_s), QString());
    QCOMPARE(flawIn(refused.error->fields.value(u"/picture_url"_s), u"4 MiB"_s), QString());
    QCOMPARE(changes(u"amo"_s), 0);

    upload.attachment = stage.result()->attachment;
    QCOMPARE(run(upload).outcome, Outcome::Done);
    QCOMPARE(changes(u"amo"_s), 1);
}

void BadInputTest::drawingNamedPng()
{
    const QByteArray drawing(
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    const QString path = m_folder->filePath(u"portrait.png"_s);
    QVERIFY(written(path, drawing));
    const PictureCheck check = picture::check(drawing);
    QCOMPARE(check.problem, PictureProblem::WrongFormat);
    QCOMPARE(check.facts.format, PictureFacts::Format::Svg);
    PictureStage stage;
    stage.loadFile(path);
    QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
    QCOMPARE(flawIn(stage.problemText(), u"SVG drawing"_s), QString());
    QCOMPARE(flawIn(stage.problemText(), u"Choose a PNG or JPG file"_s), QString());

    QVERIFY(connectTo(connectionTo(u"amo"_s, m_amo->url()), secretsOf(u"amo"_s)));
    m_amo->forget();
    const Receipt refused = run({.verb = Change::Verb::Act,
        .target = {u"amo"_s, u"account"_s, u"12345"_s},
        .action = u"upload-picture"_s,
        .attachment = {.data = drawing, .mediaType = u"image/png"_s, .fileName = u"portrait.png"_s}});
    QCOMPARE(refused.outcome, Outcome::NotDone);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, Kind::Validation);
    QCOMPARE(flawIn(refused.error->fields.value(u"/picture_url"_s), u"PNG and JPEG"_s), QString());
    QCOMPARE(changes(u"amo"_s), 0);
    checkGoodRequest(u"amo"_s);
}

QTEST_MAIN(BadInputTest)
#include "tst_badinput.moc"
