#include "httpserverfixture.h"
#include "rawclient.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class HttpServerTest : public HttpServerFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { m_server.reset(); }

    void requestReachesTheHandlerWhole();
    void keepAliveAndPipeliningKeepTheOrder();
    void headHasNoBody();
    void http10ClosesUnlessAsked();
    void chunkedBodyIsPutTogether();
    void requestIdIsKeptWhenHarmless();
    void handlerThatThrowsTellsNothing();
    void quickRequestDoesNotWaitForWorkers();
    void stopDeliversWhatIsUnderWay();
    void stopDoesNotWaitForIdleOnes();
    void eachListenerHasItsMount();
    void takenPortIsASentence();
    void workerWithoutStoreIsASentence();
    void tlsServes();
};

void HttpServerTest::requestReachesTheHandlerWhole()
{
    start();
    RawClient client(m_server->port(0));
    client.send("POST /a%2Fb//c?x HTTP/1.1\r\n" + host() + "Content-Length: 5\r\n\r\nhello");
    const QByteArray answer = client.readAnswer();
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(m_server->port(0));
    QCOMPARE(bodyOf(answer),
        "{\"method\":\"POST\",\"path\":\"a/b|c\",\"body\":\"hello\",\"size\":5,\"mount\":\"\",\"base\":\""
            + base + "\"}");
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json");
    QCOMPARE(headerOf(answer, "X-Content-Type-Options"), "nosniff");
    QCOMPARE(headerOf(answer, "X-Request-ID").size(), 32);
    QVERIFY(headerOf(answer, "Date").endsWith(" GMT"));
    QVERIFY(headerOf(answer, "Server").isEmpty());
}

void HttpServerTest::keepAliveAndPipeliningKeepTheOrder()
{
    start();
    RawClient client(m_server->port(0));
    QByteArray all;
    for (int i = 0; i < 50; ++i) {
        if (i % 3 == 0)
            all += "POST /" + QByteArray::number(i) + " HTTP/1.1\r\n" + host()
                + "Content-Length: 2\r\n\r\nab";
        else
            all += get('/' + QByteArray::number(i));
    }
    client.send(all);
    for (int i = 0; i < 50; ++i)
        QVERIFY(client.readAnswer().contains("\"path\":\"" + QByteArray::number(i) + '"'));
    QCOMPARE(m_handled, 50);
    // Refusing one ends the connection: nothing after it is served.
    client.send(get("/one") + "GET / HTTP/1.1\r\nBad\r\n\r\n" + get("/two"));
    QCOMPARE(statusOf(client.readAnswer()), 200);
    QCOMPARE(statusOf(client.readAnswer()), 400);
    QVERIFY(client.isClosed());
    QCOMPARE(m_handled, 51);
}

void HttpServerTest::headHasNoBody()
{
    start();
    RawClient client(m_server->port(0));
    client.send("HEAD /a HTTP/1.1\r\n" + host() + "\r\n" + get("/b"));
    const QByteArray head = client.readAnswer(5000, true);
    QCOMPARE(statusOf(head), 200);
    QVERIFY(headerOf(head, "Content-Length").toInt() > 0);
    QVERIFY(client.readAnswer().contains("\"path\":\"b\""));
    client.send("HEAD /../b HTTP/1.1\r\n" + host() + "\r\n");
    QVERIFY(client.readAll().endsWith("\r\n\r\n"));
}

void HttpServerTest::http10ClosesUnlessAsked()
{
    start();
    RawClient once(m_server->port(0));
    once.send("GET / HTTP/1.0\r\n" + host() + "\r\n");
    QCOMPARE(headerOf(once.readAnswer(), "Connection"), "close");
    QVERIFY(once.isClosed());
    RawClient kept(m_server->port(0));
    kept.send("GET / HTTP/1.0\r\n" + host() + "Connection: keep-alive\r\n\r\n");
    QCOMPARE(headerOf(kept.readAnswer(), "Connection"), "keep-alive");
    kept.send(get("/", "Connection: close\r\n"));
    QCOMPARE(headerOf(kept.readAnswer(), "Connection"), "close");
    QVERIFY(kept.isClosed());
}

void HttpServerTest::chunkedBodyIsPutTogether()
{
    start();
    RawClient client(m_server->port(0));
    const QByteArray head = "POST /c HTTP/1.1\r\n" + host() + "Transfer-Encoding: chunked\r\n\r\n";
    client.send(head + "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nX-Trailer: 1\r\n\r\n" + get("/next"));
    QVERIFY(client.readAnswer().contains("\"body\":\"abc0123456789\",\"size\":13"));
    QVERIFY(client.readAnswer().contains("\"path\":\"next\""));
    for (const char *bad : {"3\nabc\n0\n\n\r\n", "-3\r\nabc\r\n0\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n", "g\r\n",
             " 3\r\nabc\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\n", "0x3\r\nabc\r\n0\r\n\r\n"}) {
        const int before = m_handled;
        RawClient other(m_server->port(0));
        other.send(head + bad);
        const int status = statusOf(other.readAll());
        QVERIFY(other.isClosed());
        QVERIFY2(status == 400 || status == 413, bad);
        QCOMPARE(m_handled, before);
    }
}

void HttpServerTest::requestIdIsKeptWhenHarmless()
{
    start();
    RawClient client(m_server->port(0));
    client.send(get("/", "X-Request-ID: console-7.a_b\r\n"));
    QCOMPARE(headerOf(client.readAnswer(), "X-Request-ID"), "console-7.a_b");
    QSet<QByteArray> ids;
    for (const QByteArray &odd :
        {QByteArray("a b"), QByteArray("<script>"), QByteArray(65, 'a'), QByteArray("\xc3\xbc")}) {
        client.send(get("/", "X-Request-ID: " + odd + "\r\n"));
        const QByteArray id = headerOf(client.readAnswer(), "X-Request-ID");
        QCOMPARE(id.size(), 32);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 4);
}

void HttpServerTest::handlerThatThrowsTellsNothing()
{
    start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"request [0-9a-f]{32} failed"_s));
    RawClient client(m_server->port(0));
    client.send(get("/throw") + get("/after"));
    const QByteArray answer = client.readAnswer();
    QCOMPARE(statusOf(answer), 500);
    QVERIFY(!answer.contains("secret") && !answer.contains("SELECT"));
    QCOMPARE(statusOf(client.readAnswer()), 200);
}

void HttpServerTest::quickRequestDoesNotWaitForWorkers()
{
    HttpServerOptions options;
    options.listeners = {HttpListener{}};
    options.workers = 1;
    HttpServer server(
        options,
        [this]() -> HttpServer::Handler {
            return [this](const HttpRequest &, const QString &) {
                m_inHandler = true;
                m_released.wait();
                return HttpResponse::text(200, "text/plain", "worker");
            };
        },
        nullptr,
        []() -> HttpServer::QuickHandler {
            return [](const HttpRequest &request, const QString &) -> std::optional<HttpResponse> {
                if (request.segments.value(0) == "fails"_L1)
                    throw std::runtime_error("cannot write here");
                if (request.segments.value(0) != "quick"_L1)
                    return std::nullopt;
                return HttpResponse::text(200, "text/plain", "quick");
            };
        });
    QVERIFY(!server.start());
    const auto text = [&](const QByteArray &path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server.port(0))
            + "\r\n\r\n";
    };
    RawClient slow(server.port(0));
    RawClient failing(server.port(0));
    slow.send(text("/slow"));
    failing.send(text("/fails"));
    QTRY_VERIFY(m_inHandler.load());
    RawClient quick(server.port(0));
    quick.send(text("/quick") + text("/quick"));
    QCOMPARE(bodyOf(quick.readAnswer()), "quick");
    QCOMPARE(bodyOf(quick.readAnswer()), "quick");
    m_release.set_value();
    QCOMPARE(bodyOf(slow.readAnswer()), "worker");
    QCOMPARE(bodyOf(failing.readAnswer()), "worker");
}

void HttpServerTest::stopDeliversWhatIsUnderWay()
{
    start();
    RawClient client(m_server->port(0));
    RawClient idle(m_server->port(0));
    client.send(get("/wait"));
    QTRY_VERIFY(m_inHandler.load());
    const quint16 port = m_server->port(0);
    std::thread stopper([this] { m_server->stop(); });
    QVERIFY(idle.isClosed());
    QTest::qWait(100);
    QVERIFY(!RawClient(port).isConnected());
    m_release.set_value();
    const QByteArray answer = client.readAnswer();
    stopper.join();
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(headerOf(answer, "Connection"), "close");
}

void HttpServerTest::stopDoesNotWaitForIdleOnes()
{
    m_limits.idleTime = 60s;
    m_limits.headTime = 60s;
    start();
    RawClient idle(m_server->port(0));
    idle.send(get("/"));
    QCOMPARE(statusOf(idle.readAnswer()), 200);
    RawClient half(m_server->port(0));
    half.send("GET / HT");
    QTest::qWait(50);
    QElapsedTimer clock;
    clock.start();
    m_server->stop();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    m_server->stop(); // a second time does nothing
}

void HttpServerTest::eachListenerHasItsMount()
{
    HttpServerOptions options;
    options.listeners = {HttpListener{}, HttpListener{.mount = u"xras"_s}, HttpListener{.host = u"::1"_s}};
    start(options);
    RawClient own(m_server->port(1));
    const QByteArray port = QByteArray::number(m_server->port(1));
    own.send("GET /v1 HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
    QVERIFY(own.readAnswer().contains("\"mount\":\"xras\",\"base\":\"http://localhost:" + port + '"'));
    // The name of one listener is foreign to another.
    RawClient crossed(m_server->port(1));
    crossed.send(get("/v1"));
    QCOMPARE(statusOf(crossed.readAll()), 403);
    QVERIFY(m_server->url(2).startsWith("http://[::1]:"_L1));
}

void HttpServerTest::takenPortIsASentence()
{
    start();
    HttpServerOptions options;
    options.listeners = {HttpListener{.port = m_server->port(0)}};
    HttpServer second(options, [] { return HttpServer::Handler(); });
    const auto problem = second.start();
    QVERIFY(problem);
    QVERIFY2(problem->startsWith("Cannot listen on 127.0.0.1, port "_L1), qPrintable(*problem));
}

void HttpServerTest::workerWithoutStoreIsASentence()
{
    HttpServerOptions options;
    options.listeners = {HttpListener{}};
    HttpServer server(options, []() -> HttpServer::Handler { throw std::runtime_error("no store"); });
    QCOMPARE(server.start().value_or(QString()), u"no store"_s);
}

void HttpServerTest::tlsServes()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s,
            key, u"-out"_s, certificate});
    QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, "openssl is needed to make a certificate");
    HttpServerOptions options;
    options.listeners = {HttpListener{.certificateFile = certificate, .keyFile = key}};
    m_limits.headTime = 5s;
    start(options);
    const QString url = m_server->url(0);
    QVERIFY(url.startsWith("https://"_L1));

    QProcess curl;
    curl.start(u"curl"_s,
        {u"-sS"_s, u"--cacert"_s, certificate, u"--data"_s, u"hello"_s, url + u"/a"_s, url + u"/b"_s});
    QVERIFY(curl.waitForFinished());
    const QByteArray said = curl.readAllStandardOutput();
    QVERIFY2(said.contains("\"path\":\"a\",\"body\":\"hello\"") && said.contains("\"path\":\"b\""),
        curl.readAllStandardError().constData());
    curl.start(u"curl"_s, {u"-sS"_s, u"--tls-max"_s, u"1.1"_s, u"--cacert"_s, certificate, url + u"/a"_s});
    QVERIFY(curl.waitForFinished());
    QVERIFY(curl.exitCode() != 0);

    options.listeners = {HttpListener{.certificateFile = key, .keyFile = key}};
    HttpServer broken(options, [] { return HttpServer::Handler(); });
    const auto problem = broken.start();
    QVERIFY(problem && problem->startsWith("The certificate "_L1));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
