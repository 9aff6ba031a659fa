#include "services/directories/connectionwords.h"
#include "tests/services/directories/liveconnectionsfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace rollcall;
using namespace rollcall::test;

namespace { } // namespace

class LiveConnectionsTest : public LiveConnectionsFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void knowsEverySystem();
    void G50_everyCredentialIsExplained();
    void savedConnectionBecomesReady();
    void secretsStayOutOfTheFile();
    void listSurvivesARestart();
    void failedSignInIsTold_data();
    void failedSignInIsTold();
    void missingSecretNeedsSignIn_data();
    void missingSecretNeedsSignIn();
    void withoutKeychainTheSessionWorks();
    void unreachableIsTriedAgain();
    void N17_keptPeopleAreThereWhileTheServiceIsSilent();
    void savingAgainReplacesTheDirectory();
    void removingErasesTheSecrets();
    void lockedKeychainKeepsTheConnection();
    void lockIsEnforcedBelow();
    void badAddressesAreNotSaved_data();
    void badAddressesAreNotSaved();
    void proxiesAreUsed();
    void badProxiesAreRefused_data();
    void badProxiesAreRefused();
    void exportHasNoSecretAndComesBackLocked();
    void damagedImportChangesNothing();
    void practiceLivesInMemoryOnly();
    void practiceFailureIsAnswered();
};

void LiveConnectionsTest::knowsEverySystem()
{
    QCOMPARE(m_connections->systems(), (QStringList{u"xras"_s, u"amo"_s, u"sis"_s, u"cis"_s, u"passport"_s}));
    QCOMPARE(m_connections->dialectOf(u"xras"_s)->system, u"xras"_s);
    QVERIFY(!m_connections->dialectOf(u"none"_s));
    QStringList secret;
    for (const QString &system : m_connections->systems()) {
        for (const Connections::Need &need : m_connections->needsOf(system)) {
            if (need.secret)
                secret << need.name;
        }
    }
    QCOMPARE(secret,
        (QStringList{u"XA-API-KEY"_s, u"session"_s, u"jwt_secret"_s, u"token"_s, u"password"_s,
            u"client_secret"_s, u"client_secret"_s, u"refresh_token"_s}));
}

void LiveConnectionsTest::G50_everyCredentialIsExplained()
{
    int needs = 0;
    for (const QString &system : m_connections->systems()) {
        for (const Connections::Need &need : m_connections->needsOf(system)) {
            QVERIFY2(!need.help.isEmpty(), qPrintable(system + u' ' + need.name));
            ++needs;
        }
    }
    QVERIFY(needs > 10);
}

void LiveConnectionsTest::savedConnectionBecomesReady()
{
    QSignalSpy finished(m_connections.get(), &Connections::requestFinished);
    QSignalSpy changed(m_connections.get(), &Connections::changed);
    QList<std::pair<bool, bool>> early; // there is one being opened, there is one
    connect(m_connections.get(), &Connections::openingBegan, this, [&](const QString &begun) {
        early.append(
            std::pair(m_connections->opening(begun) != nullptr, m_connections->directory(begun) != nullptr));
    });
    Connection wanted = xras();
    wanted.id.clear();
    QVERIFY(await(m_connections->save(wanted, secretsOf(u"xras"_s))));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_connections->all().size(), 1);
    const QString id = m_connections->all().constFirst().id;
    QVERIFY(!id.isEmpty());
    QVERIFY(!m_connections->directory(id));
    QVERIFY(waitFor(id, State::Ready));
    QVERIFY(m_connections->directory(id));
    QVERIFY(!m_connections->opening(id));
    QCOMPARE(early, (QList<std::pair<bool, bool>>{{true, false}}));
    QVERIFY(m_connections->stateDetail(id).isEmpty());
    QCOMPARE(m_server.seen().constFirst().header("XA-API-KEY"), "k-1"_ba);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().toString(), id);
}

void LiveConnectionsTest::secretsStayOutOfTheFile()
{
    Connection wanted = xras();
    wanted.settings.insert(u"XA-API-KEY"_s, u"canary-in-settings"_s);
    QVERIFY(await(m_connections->save(wanted, {{u"XA-API-KEY"_s, Secret("canary-secret"_ba)}})));
    QFile file(m_folder->filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("arcguest"));
    QVERIFY(!content.contains("canary"));
}

void LiveConnectionsTest::listSurvivesARestart()
{
    Connection wanted = xras();
    wanted.startLocked = false;
    QVERIFY(await(m_connections->save(wanted, secretsOf(u"xras"_s))));
    m_connections = make();
    QVERIFY(m_connections->all().isEmpty());
    QVERIFY(m_connections->load());
    QCOMPARE(m_connections->all(), QList<Connection>{wanted});
    QVERIFY(!m_connections->isLocked(wanted.id));
    QVERIFY(waitFor(wanted.id, State::Ready));
}

void LiveConnectionsTest::failedSignInIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                         State state, const QString &words) {
        QTest::newRow(name) << status << type << body << static_cast<int>(state) << words;
    };
    row("401", 401, "application/json", R"({"message":null,"result":null})", State::SignInNeeded,
        u"credentials"_s);
    row("400", 400, "application/json", R"({"message":"XA-CONTEXT header missing"})", State::SignInNeeded,
        u"XA-CONTEXT"_s);
    row("wrong address", 404, "text/html", "<html/>", State::Unreachable, u"Check the base URL"_s);
    row("sign-in page", 200, "text/html", "<html/>", State::Unreachable, u"sign-in page"_s);
    row("redirect", 302, "text/html", "", State::Unreachable, u"another address"_s);
    row("500", 500, "text/html", "<html/>", State::Unreachable, u"fault of its own"_s);
    row("cut", 200, "application/json", "{", State::Unreachable, u"not what this kind of service sends"_s);
}

void LiveConnectionsTest::failedSignInIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, state);
    QFETCH(QString, words);
    HeaderList headers;
    if (status == 302)
        headers.append(std::pair("Location"_ba, "https://elsewhere.example/"_ba));
    m_server.on("GET", "/v1/people/arcguest",
        {.status = status, .body = body, .contentType = type, .headers = headers});
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QVERIFY(waitFor(u"xras-test"_s, static_cast<State>(state)));
    QVERIFY2(m_connections->stateDetail(u"xras-test"_s).contains(words),
        qPrintable(m_connections->stateDetail(u"xras-test"_s)));
    QVERIFY(!m_connections->directory(u"xras-test"_s));
}

void LiveConnectionsTest::missingSecretNeedsSignIn_data()
{
    QTest::addColumn<int>("keychain");
    QTest::newRow("not found") << static_cast<int>(SecretState::Found);
    QTest::newRow("locked") << static_cast<int>(SecretState::Locked);
    QTest::newRow("unavailable") << static_cast<int>(SecretState::Unavailable);
    QTest::newRow("timed out") << static_cast<int>(SecretState::TimedOut);
    QTest::newRow("failed") << static_cast<int>(SecretState::Failed);
}

void LiveConnectionsTest::missingSecretNeedsSignIn()
{
    QFETCH(int, keychain);
    const auto trouble = static_cast<SecretState>(keychain);
    m_secrets->setState(trouble);
    QVERIFY(await(m_connections->save(xras(), {})));
    QVERIFY(waitFor(u"xras-test"_s, State::SignInNeeded));
    QVERIFY(!m_connections->opening(u"xras-test"_s));
    const SecretState expected = trouble == SecretState::Found ? SecretState::NotFound : trouble;
    QCOMPARE(m_connections->stateDetail(u"xras-test"_s), explained(expected));
    QVERIFY(m_server.seen().isEmpty());
}

void LiveConnectionsTest::withoutKeychainTheSessionWorks()
{
    m_secrets->setState(SecretState::Unavailable);
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
}

void LiveConnectionsTest::unreachableIsTriedAgain()
{
    // A port where nobody listens any more.
    auto gone = std::make_unique<LoopbackServer>();
    const quint16 port = gone->port();
    gone.reset();
    Connection wanted = xras();
    wanted.baseUrl.setPort(port);
    QVERIFY(await(m_connections->save(wanted, secretsOf(u"xras"_s))));
    QVERIFY(waitFor(wanted.id, State::Unreachable));
    QVERIFY(!m_connections->stateDetail(wanted.id).isEmpty());
    QSignalSpy states(m_connections.get(), &Connections::stateChanged);
    QSignalSpy finished(m_connections.get(), &Connections::requestFinished);
    QVERIFY(QTest::qWaitFor([&] { return finished.count() >= 1; }, 10000)); // by itself, 20 s scaled
    QCOMPARE(m_connections->state(wanted.id), State::Unreachable);
    QCOMPARE(states.count(), 0); // and quietly
    QVERIFY(!await(m_connections->reconnect(wanted.id)));
}

void LiveConnectionsTest::N17_keptPeopleAreThereWhileTheServiceIsSilent()
{
    KeptRecords kept([] { return QDateTime::currentDateTimeUtc(); });
    m_connections = std::make_unique<LiveConnections>(
        m_folder->path(), *m_secrets, LiveOptions{.timeScale = 0.02, .caFile = {}, .kept = &kept});
    auto server = std::make_unique<LoopbackServer>();
    server->on("GET", "/v1/people/arcguest", {.body = operatorPerson});
    server->on("GET", "/v1/people/anwosu",
        {.body = R"({"message":null,"result":{"username":"anwosu","firstName":"Amara"}})"});
    const Connection wanted = connectionTo(u"xras"_s, server->url());
    QVERIFY(await(m_connections->save(wanted, secretsOf(u"xras"_s))));
    QVERIFY(waitFor(wanted.id, State::Ready));
    const RecordId amara{wanted.id, u"person"_s, u"anwosu"_s};
    const auto live = await(m_connections->directory(wanted.id)->read(amara));
    QVERIFY(live && live->record);
    QVERIFY(!m_connections->answersFromKept(wanted.id));
    QCOMPARE(m_connections->keptCount(wanted.id), 1);

    // What came of a change was read beside it: of people alone.
    m_connections->noteRead(amara, std::nullopt);
    QCOMPARE(m_connections->keptCount(wanted.id), 0);
    const RecordId thing{wanted.id, u"thing"_s, u"x"_s};
    m_connections->noteRead(thing, Record{.id = thing, .document = JsonValue::emptyObject()});
    QCOMPARE(m_connections->keptCount(wanted.id), 0);
    m_connections->noteRead(amara, live->record);
    QCOMPARE(m_connections->keptCount(wanted.id), 1);

    server.reset();
    QVERIFY(!await(
        m_connections->directory(wanted.id)->read(amara))); // it is not the answer yet, and not claimed
    QVERIFY(waitFor(wanted.id, State::Unreachable)); // asked once more, then believed
    QVERIFY(m_connections->answersFromKept(wanted.id));
    QVERIFY(!m_connections->liveDirectory(wanted.id)); // what came of a change is never read from here
    Directory *directory = m_connections->directory(wanted.id);
    const auto found = await(directory->read(amara));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->document, live->record->document);
    QCOMPARE(found->record->readAt, live->record->readAt);
    QCOMPARE(await(directory->lookUp({Identifier::Shape::Name, u"amara"_s}))->size(), 1);
    QCOMPARE(await(directory->list({u"person"_s, u"amara"_s}, {}))->records.size(), 1);
    const auto unknown = await(directory->read({wanted.id, u"person"_s, u"nobody"_s}));
    QCOMPARE(unknown.error().kind, Error::Kind::Offline); // not: there is no such person
    const auto sent = await(directory->send({.verb = Change::Verb::Update, .target = amara}));
    QCOMPARE(sent.error().kind, Error::Kind::Offline);
    QCOMPARE(sent.error().sent, Error::Sent::No);

    m_connections->forgetKept(wanted.id);
    QVERIFY(!m_connections->answersFromKept(wanted.id));
    QVERIFY(!m_connections->directory(wanted.id));
}

void LiveConnectionsTest::savingAgainReplacesTheDirectory()
{
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
    QSignalSpy forget(m_connections.get(), &Connections::aboutToForget);
    Connection renamed = xras();
    renamed.name = u"Another name"_s;
    QVERIFY(await(m_connections->save(renamed, {}))); // the secret is there already
    QCOMPARE(forget.count(), 1);
    QCOMPARE(m_connections->all(), QList<Connection>{renamed});
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
}

void LiveConnectionsTest::removingErasesTheSecrets()
{
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
    QSignalSpy forget(m_connections.get(), &Connections::aboutToForget);
    QVERIFY(await(m_connections->remove(u"xras-test"_s)));
    QCOMPARE(forget.count(), 1);
    QVERIFY(m_connections->all().isEmpty());
    const auto reading = await(m_secrets->read({.owner = u"xras-test"_s, .name = u"XA-API-KEY"_s}));
    QVERIFY(reading);
    QCOMPARE(reading->state, SecretState::NotFound);
    QVERIFY(ConnectionStore(m_folder->path()).load()->isEmpty());
}

void LiveConnectionsTest::lockedKeychainKeepsTheConnection()
{
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
    m_secrets->setState(SecretState::Locked);
    const auto removed = await(m_connections->remove(u"xras-test"_s));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::Keychain);
    QCOMPARE(m_connections->all().size(), 1);
    QVERIFY(m_connections->directory(u"xras-test"_s));
}

void LiveConnectionsTest::lockIsEnforcedBelow()
{
    m_server.otherwise(
        [](const SeenRequest &) { return Canned{.body = R"({"message":null,"result":null})"}; });
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s)))); // startLocked is the default
    QVERIFY(waitFor(u"xras-test"_s, State::Ready));
    const Change merge{.verb = Change::Verb::Act,
        .target = {.connection = u"xras-test"_s, .kind = u"person"_s, .key = u"a"_s},
        .action = u"merge"_s,
        .wanted = JsonValue(JsonValue::Object{{u"into"_s, u"b"_s}})};
    QVERIFY(m_connections->isLocked(u"xras-test"_s));
    const auto refused = await(m_connections->directory(u"xras-test"_s)->send(merge));
    QVERIFY(!refused);
    QCOMPARE(m_server.count("POST"), 0);

    QSignalSpy states(m_connections.get(), &Connections::stateChanged);
    m_connections->setLocked(u"xras-test"_s, false);
    m_connections->setLocked(u"xras-test"_s, false);
    QCOMPARE(states.count(), 1);
    QVERIFY(await(m_connections->directory(u"xras-test"_s)->send(merge)));
    QCOMPARE(m_server.count("POST"), 1);
}

void LiveConnectionsTest::badAddressesAreNotSaved_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << u"xras.example.org"_s;
    QTest::newRow("http elsewhere") << u"http://xras.example.org"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("password") << u"https://me:secret@xras.example.org"_s;
    QTest::newRow("query") << u"https://xras.example.org/?a=b"_s;
    QTest::newRow("fragment") << u"https://xras.example.org/#x"_s;
}

void LiveConnectionsTest::badAddressesAreNotSaved()
{
    QFETCH(QString, address);
    Connection wanted = xras();
    wanted.baseUrl = QUrl(address);
    const auto saved = await(m_connections->save(wanted, secretsOf(u"xras"_s)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Validation);
    QVERIFY(saved.error().detail.size() > 20);
    QVERIFY(m_connections->all().isEmpty());
    const auto steps = await(m_connections->test(wanted, secretsOf(u"xras"_s)));
    QVERIFY(steps && failedStep(*steps));
}

// A service elsewhere is asked for through the proxy, and no other way.
void LiveConnectionsTest::proxiesAreUsed()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            asked += socket->readAll();
            socket->write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    Connection wanted = xras();
    wanted.baseUrl = QUrl(u"https://people.example.org"_s);
    wanted.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
    QVERIFY(await(m_connections->save(wanted, secretsOf(u"xras"_s))));
    QVERIFY(waitFor(wanted.id, State::Unreachable));
    QVERIFY2(asked.startsWith("CONNECT people.example.org:443 "), asked.constData());
    QVERIFY(!asked.contains("k-1")); // the key is for the service, not for the proxy
    QCOMPARE(ConnectionStore(m_folder->path()).load()->constFirst().proxy, wanted.proxy);
}

void LiveConnectionsTest::badProxiesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"proxy.example.org", "proxy.example.org:3128", "ftp://proxy.example.org:21",
             "http://proxy.example.org", "http://me:secret@proxy.example.org:3128",
             "http://proxy.example.org:3128/path", "socks5://:1080", "http://proxy.example.org:0"})
        QTest::addRow("%s", address) << QString::fromLatin1(address);
}

void LiveConnectionsTest::badProxiesAreRefused()
{
    QFETCH(QString, address);
    Connection wanted = xras();
    wanted.proxy = address;
    const auto saved = await(m_connections->save(wanted, secretsOf(u"xras"_s)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"bad-proxy"_s);
    QVERIFY(m_connections->all().isEmpty());
}

void LiveConnectionsTest::exportHasNoSecretAndComesBackLocked()
{
    Connection mine = xras();
    mine.startLocked = false;
    QVERIFY(await(m_connections->save(mine, secretsOf(u"xras"_s))));
    const QByteArray file = m_connections->exported();
    QVERIFY(file.contains(mine.baseUrl.toEncoded()));
    QVERIFY(!file.contains("k-1"));
    QCOMPARE(*await(m_connections->import(file)), 0); // all there already

    m_folder = std::make_unique<QTemporaryDir>();
    m_connections = make();
    QCOMPARE(*await(m_connections->import(file)), 1);
    const Connection brought = m_connections->all().constFirst();
    QVERIFY(brought.id != mine.id); // no secret that is stored for an id goes where a file says
    QVERIFY(m_connections->isLocked(brought.id));
    QCOMPARE(brought.name, mine.name);
    QCOMPARE(brought.settings, mine.settings);
    QVERIFY(waitFor(brought.id, State::SignInNeeded));
    QCOMPARE(*await(m_connections->import(file)), 0);
}

void LiveConnectionsTest::damagedImportChangesNothing()
{
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    const QByteArray whole = m_connections->exported();
    for (const QByteArray &file :
        {QByteArray(), QByteArray("{}"), QByteArray("not JSON"), whole.left(whole.size() / 2),
            QByteArray(whole).replace("\"system\": \"xras\"", "\"system\": \"\"")}) {
        const auto added = await(m_connections->import(file));
        QVERIFY(!added);
        QVERIFY(added.error().kind == Error::Kind::BadJson || added.error().kind == Error::Kind::BadSchema);
    }
    QCOMPARE(m_connections->all().size(), 1);
}

void LiveConnectionsTest::practiceLivesInMemoryOnly()
{
    m_server.on("GET", "/xras/v1/people/practice", {.body = operatorPerson});
    m_server.on("GET", "/amo/api/v5/accounts/profile/", {.body = operatorAccount});
    m_server.on("GET", "/amo/api/v5/accounts/account/1/", {.body = operatorAccount});
    const JsonValue credentials = jsonOf(
        R"({"xras":{"XA-API-KEY":"canary1","XA-ALLOCATIONS-PROCESS":"PRACTICE","XA-CONTEXT":"submit","XA-USER":"practice"},
            "amo":{"jwt_issuer":"user:1:2","jwt_secret":"canary2","session":"canary3"}})");
    const QMap<QString, QUrl> addresses{
        {u"xras"_s, m_server.url(u"/xras"_s)}, {u"amo"_s, m_server.url(u"/amo"_s)}};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(await(m_connections->connectPractice(addresses, credentials)));
        QCOMPARE(m_connections->all().size(), 2);
        for (const QString &id : {u"practice-xras"_s, u"practice-amo"_s}) {
            QCOMPARE(m_connections->state(id), State::Ready);
            QCOMPARE(m_connections->connection(id)->environment, Environment::Practice);
            QVERIFY(!m_connections->isLocked(id));
            QVERIFY(m_connections->directory(id));
        }
    }
    for (const SeenRequest &request : m_server.seen()) {
        if (request.path().startsWith("/xras"))
            QCOMPARE(request.header("XA-API-KEY"), "canary1"_ba);
        else if (request.path().endsWith("profile/"))
            QVERIFY(request.header("Authorization").startsWith("JWT "));
        else
            QCOMPARE(request.header("Authorization"), "Session canary3"_ba);
    }
    for (const QString &id : {u"practice-xras"_s, u"practice-amo"_s}) {
        for (const QString &name : {u"XA-API-KEY"_s, u"session"_s, u"jwt_secret"_s})
            QCOMPARE(await(m_secrets->read({.owner = id, .name = name}))->state, SecretState::NotFound);
    }
    // Another connection is saved: the practice ones are not in the file.
    QVERIFY(await(m_connections->save(xras(), secretsOf(u"xras"_s))));
    QCOMPARE(ConnectionStore(m_folder->path()).load()->size(), 1);
    QVERIFY(!await(m_connections->save(*m_connections->connection(u"practice-amo"_s), {})));
}

void LiveConnectionsTest::practiceFailureIsAnswered()
{
    const auto answer = await(m_connections->connectPractice(
        {{u"xras"_s, m_server.url(u"/xras"_s)}, {u"amo"_s, m_server.url(u"/amo"_s)}},
        jsonOf(R"({"xras":{},"amo":{}})")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unauthenticated);
}

QTEST_GUILESS_MAIN(LiveConnectionsTest)
#include "tst_liveconnections.moc"
