#include "services/server/http/server.h"
#include "services/server/store/database.h"
#include "services/server/webhooks/outbox.h"
#include "services/server/webhooks/sender.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testdatabase.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WebhooksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deliversWhatWasEnqueued();
    void rollbackMeansNoDelivery();
    void otherAnswersAreTriedAgain_data();
    void otherAnswersAreTriedAgain();
    void receiverThatWasDownIsTriedAgain();
    void goneEndsIt();
    void attemptsRunOut();
    void redirectIsNotFollowed();
    void hangingReceiverIsGivenUp();
    void stopDoesNotWaitForAReceiver();
    void refusedTargets_data();
    void refusedTargets();
    void plainConnectionIsNotTls();
    void certificateIsChecked();
    void drippingAnswerIsGivenUp();
    void longAnswerIsAnAnswer();
    void slowReceiverHoldsNobodyElseUp();
    void twoSendersDeliverEachOnce();
    void killedSenderLosesNothing();
    void leaseOfADeadSenderRunsOut();
    void endedDeliveriesAreForgotten();

private:
    WebhookOptions options() const;
    void enqueue(const QString &target, qint64 hook = 7);
    QString state();
    int attempts();
    QString lastProblem();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_place;
    DatabaseOptions m_store;
    std::unique_ptr<Database> m_database;
};

void WebhooksTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<TestDatabase>();
    m_store.url = m_place->url();
    m_database = std::make_unique<Database>(m_store);
    migrate(*m_database, u"webhooks"_s);
}

WebhookOptions WebhooksTest::options() const
{
    WebhookOptions options;
    options.rules = {.allowPrivateTargets = true, .allowHttp = true, .caFile = {}, .timeout = 5s};
    options.first = 20ms;
    options.longest = 100ms;
    options.pollTime = 10ms;
    return options;
}

void WebhooksTest::enqueue(const QString &target, qint64 hook)
{
    Transaction transaction(*m_database);
    enqueueWebhook(*m_database, {u"cis"_s, hook, u"person.changed"_s, target, "Bearer t0ken", "{\"id\":1}"});
    transaction.commit();
}

QString WebhooksTest::state()
{
    auto query = m_database->prepare("SELECT state FROM webhook_deliveries ORDER BY id DESC LIMIT 1");
    return query.run().next() ? query.text(0) : QString();
}

int WebhooksTest::attempts()
{
    auto query = m_database->prepare("SELECT count(*) FROM webhook_attempts");
    return query.run().next() ? static_cast<int>(query.integer(0)) : -1;
}

QString WebhooksTest::lastProblem()
{
    auto query = m_database->prepare("SELECT problem FROM webhook_attempts ORDER BY id DESC LIMIT 1");
    return query.run().next() ? query.text(0) : QString();
}

void WebhooksTest::deliversWhatWasEnqueued()
{
    LoopbackServer receiver;
    receiver.on("POST", "/hook?a=b%20c", Canned{.status = 204});
    WebhookSender sender(m_store, options());
    sender.start();
    enqueue(receiver.url(u"/hook?a=b%20c"_s).toString(QUrl::FullyEncoded));
    QTRY_COMPARE(state(), u"delivered"_s);
    QCOMPARE(receiver.seen().size(), 1);
    const SeenRequest seen = receiver.seen()[0];
    QCOMPARE(seen.header("Content-Type"), "application/json");
    QCOMPARE(seen.header("Authorization"), "Bearer t0ken");
    QCOMPARE(seen.body, "{\"id\":1}");
    QCOMPARE(seen.header("X-Rollcall-Delivery").size(), 36);
    QCOMPARE(attempts(), 1);
}

void WebhooksTest::rollbackMeansNoDelivery()
{
    LoopbackServer receiver;
    receiver.on("POST", "/kept", Canned{});
    WebhookSender sender(m_store, options());
    sender.start();
    {
        Transaction transaction(*m_database);
        enqueueWebhook(*m_database, {u"cis"_s, 7, u"x"_s, receiver.url(u"/undone"_s).toString(), {}, "{}"});
    }
    enqueue(receiver.url(u"/kept"_s).toString());
    QTRY_COMPARE(state(), u"delivered"_s);
    QCOMPARE(receiver.seen().size(), 1);
    QCOMPARE(receiver.seen()[0].path(), "/kept");
}

void WebhooksTest::otherAnswersAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 400, 404, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void WebhooksTest::otherAnswersAreTriedAgain()
{
    QFETCH(int, status);
    LoopbackServer receiver;
    receiver.on("POST", "/hook", QList<Canned>{{.status = status}, {.drop = true}, {.status = 200}});
    WebhookSender sender(m_store, options());
    sender.start();
    enqueue(receiver.url(u"/hook"_s).toString());
    QTRY_COMPARE(state(), u"delivered"_s);
    QCOMPARE(receiver.seen().size(), 3);
    QCOMPARE(attempts(), 3);
    for (const SeenRequest &seen : receiver.seen())
        QCOMPARE(seen.header("X-Rollcall-Delivery"), receiver.seen()[0].header("X-Rollcall-Delivery"));
}

void WebhooksTest::receiverThatWasDownIsTriedAgain()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    WebhookOptions patient = options();
    patient.attempts = 50;
    WebhookSender sender(m_store, patient);
    sender.start();
    enqueue(u"http://127.0.0.1:%1/hook"_s.arg(port));
    QTRY_VERIFY(attempts() >= 2);
    QVERIFY2(lastProblem().startsWith(u"No connection"_s), qPrintable(lastProblem()));
    QVERIFY(probe.listen(QHostAddress::LocalHost, port));
    connect(&probe, &QTcpServer::newConnection, &probe, [&] {
        QTcpSocket *socket = probe.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    QTRY_COMPARE(state(), u"delivered"_s);
}

void WebhooksTest::goneEndsIt()
{
    LoopbackServer receiver;
    receiver.on("POST", "/hook", Canned{.status = 410});
    WebhookSender sender(m_store, options());
    sender.start();
    enqueue(receiver.url(u"/hook"_s).toString());
    QTRY_COMPARE(state(), u"failed"_s);
    QTest::qWait(150);
    QCOMPARE(receiver.seen().size(), 1);
}

void WebhooksTest::attemptsRunOut()
{
    LoopbackServer receiver; // answers 404
    WebhookOptions few = options();
    few.attempts = 3;
    WebhookSender sender(m_store, few);
    sender.start();
    enqueue(receiver.url(u"/hook"_s).toString());
    QTRY_COMPARE(state(), u"failed"_s);
    QTest::qWait(200);
    QCOMPARE(receiver.seen().size(), 3);
}

void WebhooksTest::redirectIsNotFollowed()
{
    LoopbackServer receiver;
    receiver.on("POST", "/hook",
        Canned{.status = 307, .headers = {{"Location", receiver.url(u"/elsewhere"_s).toEncoded()}}});
    WebhookOptions one = options();
    one.attempts = 1;
    WebhookSender sender(m_store, one);
    sender.start();
    enqueue(receiver.url(u"/hook"_s).toString());
    QTRY_COMPARE(state(), u"failed"_s);
    QCOMPARE(receiver.seen().size(), 1);
}

void WebhooksTest::hangingReceiverIsGivenUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    WebhookOptions quick = options();
    quick.rules.timeout = 300ms;
    quick.attempts = 1;
    WebhookSender sender(m_store, quick);
    sender.start();
    enqueue(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()));
    QTRY_COMPARE(state(), u"failed"_s);
    QCOMPARE(lastProblem(), u"No answer: the time was over"_s);
}

void WebhooksTest::stopDoesNotWaitForAReceiver()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    WebhookSender sender(m_store, options());
    sender.start();
    enqueue(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()));
    QTRY_VERIFY(silent.hasPendingConnections());
    QElapsedTimer timer;
    timer.start();
    sender.stop();
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(state(), u"pending"_s);
    QCOMPARE(attempts(), 0);

    LoopbackServer receiver;
    receiver.on("POST", "/", Canned{});
    m_database->prepare("UPDATE webhook_deliveries SET target = ?").run(receiver.url(u"/"_s).toString());
    WebhookSender next(m_store, options());
    next.start();
    QTRY_COMPARE(state(), u"delivered"_s);
}

void WebhooksTest::refusedTargets_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target :
        {"https://127.0.0.1:9/", "https://localhost:9/", "https://10.1.2.3/", "https://172.16.0.1/",
            "https://192.168.1.1/", "https://169.254.169.254/latest", "https://[::1]/", "https://[fe80::1]/",
            "https://[fd00::1]/", "https://[::ffff:127.0.0.1]/", "https://0.0.0.0/", "https://100.64.0.1/",
            "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "http://192.0.2.1/", "ftp://127.0.0.1/",
            "https://u:p@127.0.0.1/", "file:///etc/passwd", "not an address", ""})
        QTest::addRow("%s", target) << QString::fromLatin1(target);
}

void WebhooksTest::refusedTargets()
{
    QFETCH(QString, target);
    WebhookOptions strict = options();
    strict.rules.allowPrivateTargets = false;
    strict.rules.allowHttp = false;
    strict.attempts = 1;
    WebhookSender sender(m_store, strict);
    sender.start();
    enqueue(target);
    QTRY_COMPARE(state(), u"failed"_s);
    QVERIFY2(lastProblem().startsWith(u"The target "_s), qPrintable(lastProblem()));
}

void WebhooksTest::plainConnectionIsNotTls()
{
    LoopbackServer receiver;
    WebhookOptions one = options();
    one.attempts = 1;
    one.rules.timeout = 1s;
    WebhookSender sender(m_store, one);
    sender.start();
    enqueue(u"https://127.0.0.1:%1/"_s.arg(receiver.port()));
    QTRY_COMPARE(state(), u"failed"_s);
    QVERIFY2(lastProblem().startsWith(u"No secure connection"_s), qPrintable(lastProblem()));
    QCOMPARE(receiver.seen().size(), 0);
}

void WebhooksTest::certificateIsChecked()
{
    const QString key = m_folder->filePath(u"key.pem"_s);
    const QString certificate = m_folder->filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, key, u"-out"_s,
            certificate});
    QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, "openssl is needed to make a certificate");
    std::atomic<int> seen = 0;
    HttpServerOptions receiver;
    receiver.listeners = {HttpListener{.certificateFile = certificate, .keyFile = key}};
    HttpServer server(receiver, [&seen] {
        return [&seen](const HttpRequest &, const QString &) {
            ++seen;
            return HttpResponse::empty(204);
        };
    });
    QVERIFY(!server.start());

    const auto outcome = [&](const QString &host, const QString &caFile) {
        WebhookPostRules rules = options().rules;
        rules.caFile = caFile;
        const WebhookPost post{u"https://%1:%2/hook"_s.arg(host).arg(server.port(0)), u"key"_s, {}, "{}"};
        const std::atomic<bool> stopping = false;
        return sendWebhookPost(post, rules, stopping);
    };
    // Nobody vouches for it; then it is of another name; then it is right.
    QVERIFY(outcome(u"localhost"_s, {}).problem.startsWith(u"No secure connection"_s));
    QVERIFY(outcome(u"127.0.0.1"_s, certificate).problem.startsWith(u"No secure connection"_s));
    QCOMPARE(seen, 0);
    QCOMPARE(outcome(u"localhost"_s, certificate).status, 204);
    QCOMPARE(seen, 1);
    QVERIFY(outcome(u"localhost"_s, key + u"-not-there"_s).problem.startsWith(u"The certificates"_s));
}

void WebhooksTest::drippingAnswerIsGivenUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("H"); });
        drip.start(30);
    });
    WebhookOptions quick = options();
    quick.rules.timeout = 400ms;
    quick.attempts = 1;
    WebhookSender sender(m_store, quick);
    sender.start();
    enqueue(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    QTRY_COMPARE(state(), u"failed"_s);
    QVERIFY2(lastProblem().startsWith(u"No answer"_s), qPrintable(lastProblem()));
}

void WebhooksTest::longAnswerIsAnAnswer()
{
    LoopbackServer receiver;
    receiver.on("POST", "/hook", Canned{.status = 200, .body = QByteArray(8 << 20, 'x')});
    WebhookSender sender(m_store, options());
    sender.start();
    enqueue(receiver.url(u"/hook"_s).toString());
    QTRY_VERIFY2(state() == "delivered"_L1, qPrintable(lastProblem()));
    QCOMPARE(receiver.seen().size(), 1);
}

void WebhooksTest::slowReceiverHoldsNobodyElseUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LoopbackServer receiver;
    receiver.on("POST", "/hook", Canned{});
    for (int i = 0; i < 20; ++i)
        enqueue(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()), 1);
    enqueue(receiver.url(u"/hook"_s).toString(), 2);
    WebhookSender sender(m_store, options());
    sender.start();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"delivered"_s, 3000);
    QCOMPARE(receiver.seen().size(), 1);
}

void WebhooksTest::twoSendersDeliverEachOnce()
{
    LoopbackServer receiver;
    receiver.otherwise([](const SeenRequest &) { return Canned{}; });
    for (int i = 0; i < 40; ++i)
        enqueue(receiver.url(u"/%1"_s.arg(i)).toString());
    WebhookSender one(m_store, options());
    WebhookSender two(m_store, options());
    one.start();
    two.start();
    QTRY_COMPARE_WITH_TIMEOUT(attempts(), 40, 20000);
    QCOMPARE(receiver.seen().size(), 40);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(receiver.count("POST", "/" + QByteArray::number(i)), 1);
}

void WebhooksTest::killedSenderLosesNothing()
{
    QTcpServer receiver;
    QVERIFY(receiver.listen(QHostAddress::LocalHost));
    enqueue(u"http://127.0.0.1:%1/"_s.arg(receiver.serverPort()));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--send"_s, m_store.url});
    QTRY_VERIFY_WITH_TIMEOUT(receiver.hasPendingConnections(), 20000);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(state(), u"pending"_s);

    const std::unique_ptr<QTcpSocket> dead(receiver.nextPendingConnection());
    WebhookSender next(m_store, options());
    next.start();
    QTRY_VERIFY_WITH_TIMEOUT(receiver.hasPendingConnections(), 20000);
    receiver.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(state(), u"delivered"_s);
}

void WebhooksTest::leaseOfADeadSenderRunsOut()
{
    LoopbackServer receiver;
    receiver.on("POST", "/hook", Canned{});
    enqueue(receiver.url(u"/hook"_s).toString());
    m_database->prepare("UPDATE webhook_deliveries SET lease_until = ?")
        .run(QDateTime::currentMSecsSinceEpoch() + 800);
    WebhookSender sender(m_store, options());
    sender.start();
    QTest::qWait(300);
    QCOMPARE(receiver.seen().size(), 0);
    QTRY_COMPARE(state(), u"delivered"_s);
}

void WebhooksTest::endedDeliveriesAreForgotten()
{
    enqueue(u"https://example.org/old"_s);
    m_database->prepare("UPDATE webhook_deliveries SET state = 'delivered', ended_at = 1").run();
    WebhookSender sender(m_store, options());
    sender.start();
    QTRY_COMPARE(state(), QString());
}

//! With --send FILE the program is a sender that is waiting to be killed.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--send") == 0) {
        WebhookOptions options;
        options.rules = {.allowPrivateTargets = true, .allowHttp = true, .caFile = {}, .timeout = 2s};
        DatabaseOptions store;
        store.url = QString::fromLocal8Bit(argv[2]);
        WebhookSender sender(store, options);
        sender.start();
        return QCoreApplication::exec();
    }
    WebhooksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webhooks.moc"
