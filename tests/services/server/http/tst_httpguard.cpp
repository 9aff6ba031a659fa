#include "rawclient.h"
#include "services/server/http/guard.h"
#include "services/server/http/server.h"

#include <QTest>

#include <atomic>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! No web page reaches a handler: real requests to a real server, with a handler that counts.
class HttpGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void forgedRequestIsRefusedBeforeTheHandler_data();
    void forgedRequestIsRefusedBeforeTheHandler();
    void honestRequestIsServed_data();
    void honestRequestIsServed();
    void pageForBrowsersIsServed_data();
    void pageForBrowsersIsServed();
    void pageForBrowsersIsForNothingElse_data();
    void pageForBrowsersIsForNothingElse();
    void defaultPortsNeedNoPort();

private:
    int statusFor(QByteArray line, QByteArray fields);

    std::atomic<int> m_handled = 0;
    std::unique_ptr<HttpServer> m_server;
};

void HttpGuardTest::initTestCase()
{
    HttpServerOptions options;
    options.listeners = {HttpListener{}};
    options.allowedHosts = {u"people.example.org"_s};
    m_server = std::make_unique<HttpServer>(
        options,
        [this]() -> HttpServer::Handler {
            return [this](const HttpRequest &, const QString &) {
                ++m_handled;
                return HttpResponse::json(200, JsonValue::emptyObject());
            };
        },
        nullptr, nullptr, nullptr,
        [](const HttpRequest &request, const QString &) {
            return request.segments == QStringList{u"page"_s};
        });
    const auto problem = m_server->start();
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
}

void HttpGuardTest::cleanupTestCase()
{
    m_server.reset();
}

void HttpGuardTest::forgedRequestIsRefusedBeforeTheHandler_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields"); // PORT stands for the port
    const auto get = [](const QByteArray &fields) {
        QTest::newRow(fields.constData()) << QByteArray("GET / HTTP/1.1") << fields;
    };
    // Names that a rebound page, or a page that guesses, comes with.
    for (const char *host : {"evil.example", "evil.example:PORT", "127.0.0.1", "localhost", "[::1]",
             "127.0.0.1:1", "localhost:80", "127.0.0.1:PORT.", "127.0.0.1.:PORT", "localhost.:PORT",
             "LOCALHOST:PORT", "Localhost:PORT", "127.0.0.1:0PORT", "127.0.0.1: PORT", "127.0.0.1:+PORT",
             "127.0.0.1:PORT:PORT", "127.0.0.1:PORT@evil.example", "evil.example@127.0.0.1:PORT",
             "127.0.0.1:PORT, evil.example", "127.0.0.1:PORT/", "http://127.0.0.1:PORT", "0.0.0.0:PORT",
             "0:PORT", "127.1:PORT", "127.0.1:PORT", "127.000.000.001:PORT", "2130706433:PORT",
             "0x7f000001:PORT", "017700000001:PORT", "127.0.0.2:PORT", "[::]:PORT", "::1:PORT",
             "[0:0:0:0:0:0:0:1]:PORT", "[::ffff:127.0.0.1]:PORT", "[::1%25lo]:PORT", "ip6-localhost:PORT",
             "localhost.localdomain:PORT", "localhost.evil.example:PORT", "evil-localhost:PORT",
             "127.0.0.1.evil.example:PORT", "127.0.0.1.nip.io:PORT", "xn--lclhost-9wa:PORT",
             "\xd9\xa1"
             "27.0.0.1:PORT",
             "people.example.org:PORT", "people.example.org.", "PEOPLE.EXAMPLE.ORG", "", "*", "null",
             ":PORT"}) {
        get("Host: " + QByteArray(host) + "\r\n");
    }
    const QByteArray own = "Host: 127.0.0.1:PORT\r\n";
    get("X-Nothing: no Host at all\r\n");
    get(own + own);
    get(own + "Host: evil.example\r\n");
    get(own + "X-Forwarded-Host: 127.0.0.1:PORT\r\nHost: x\r\n");
    // What browsers add when a page, and not a person, asks.
    for (const char *field : {"Origin: null", "Origin: http://evil.example", "Origin: https://evil.example",
             "Origin: http://127.0.0.1:PORT", "Origin: http://localhost:PORT", "Origin: file://",
             "Origin: chrome-extension://abc", "Origin:", "origin: NULL", "ORIGIN: http://evil.example",
             "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: same-origin",
             "Sec-Fetch-Site: None", "Sec-Fetch-Site: none, cross-site",
             "Sec-Fetch-Site:", "sec-fetch-site: CROSS-SITE",
             "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site", "Access-Control-Request-Method: GET",
             "Access-Control-Request-Headers: x-api-key", "Referer: http://evil.example/",
             "Referer: http://127.0.0.1:PORT.evil.example/", "Referer: http://localhost:PORT/",
             "Referer: https://127.0.0.1:PORT/", "Referer: http://127.0.0.1:PORT@evil.example/"}) {
        get(own + field + "\r\n");
    }
    const auto row = [&](const QByteArray &line, const QByteArray &fields) {
        QTest::newRow((line + ' ' + fields).constData()) << line << fields;
    };
    // The address in the request line says nothing about who asks.
    row("GET http://127.0.0.1:PORT/ HTTP/1.1", own);
    row("GET http://evil.example/ HTTP/1.1", own);
    row("GET http://127.0.0.1:PORT/ HTTP/1.1", "Host: evil.example\r\n");
    row("GET //evil.example/ HTTP/1.1", "Host: evil.example\r\n");
    row("GET / HTTP/1.0", "X-Nothing: no Host at all\r\n");
    row("GET / HTTP/1.0", "Host: evil.example\r\n");
    // Preflights and methods that nobody serves.
    row("OPTIONS / HTTP/1.1", own);
    row("OPTIONS * HTTP/1.1", own);
    row("OPTIONS / HTTP/1.1",
        own + "Origin: http://evil.example\r\nAccess-Control-Request-Method: DELETE\r\n");
    row("TRACE / HTTP/1.1", own);
    row("CONNECT / HTTP/1.1", own);
    row("TRACK / HTTP/1.1", own);
    row("get / HTTP/1.1", own);
    row("PROPFIND / HTTP/1.1", own);
    row("M-SEARCH / HTTP/1.1", own);
    // What a form or a script of a page can send without being asked back.
    const QByteArray page = own + "Origin: http://evil.example\r\nContent-Length: 3\r\nContent-Type: ";
    row("POST / HTTP/1.1", page + "text/plain\r\n\r\na=b");
    row("POST / HTTP/1.1", page + "application/x-www-form-urlencoded\r\n\r\na=b");
    row("POST / HTTP/1.1", page + "multipart/form-data; boundary=x\r\n\r\na=b");
    row("DELETE / HTTP/1.1", own + "Origin: http://evil.example\r\n");
    row("HEAD / HTTP/1.1", own + "Sec-Fetch-Site: cross-site\r\n");
}

void HttpGuardTest::forgedRequestIsRefusedBeforeTheHandler()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    const int before = m_handled;
    const QByteArray port = QByteArray::number(m_server->port(0));
    RawClient client(m_server->port(0));
    client.send(line.replace("PORT", port) + "\r\n" + fields.replace("PORT", port) + "\r\n");
    const QByteArray answer = client.readAll();

    const int status = statusOf(answer);
    QVERIFY2(status == 400 || status == 403 || status == 405 || status == 501, answer.constData());
    if (!line.startsWith("HEAD"))
        QVERIFY2(bodyOf(answer).startsWith("{\"detail\":\""), answer.constData());
    QVERIFY(!answer.toLower().contains("access-control-"));
    QCOMPARE(headerOf(answer, "Connection"), "close");
    QVERIFY(client.isClosed());
    QCOMPARE(m_handled, before);
}

void HttpGuardTest::honestRequestIsServed_data()
{
    QTest::addColumn<QByteArray>("fields");
    for (const char *fields :
        {"Host: 127.0.0.1:PORT", "Host: localhost:PORT", "Host: [::1]:PORT", "host:127.0.0.1:PORT",
            "Host: people.example.org", "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: none",
            "Host: 127.0.0.1:PORT\r\nReferer: http://127.0.0.1:PORT/help",
            "Host: 127.0.0.1:PORT\r\nX-Original: http://evil.example"}) {
        QTest::newRow(fields) << QByteArray(fields);
    }
}

void HttpGuardTest::honestRequestIsServed()
{
    QFETCH(QByteArray, fields);
    const int before = m_handled;
    RawClient client(m_server->port(0));
    client.send(
        "GET / HTTP/1.1\r\n" + fields.replace("PORT", QByteArray::number(m_server->port(0))) + "\r\n\r\n");
    QCOMPARE(statusOf(client.readAnswer()), 200);
    QCOMPARE(m_handled, before + 1);
}

int HttpGuardTest::statusFor(QByteArray line, QByteArray fields)
{
    const QByteArray port = QByteArray::number(m_server->port(0));
    RawClient client(m_server->port(0));
    client.send(line + " HTTP/1.1\r\n" + fields.replace("PORT", port) + "Content-Length: 0\r\n\r\n");
    return statusOf(client.readAnswer(5000, line.startsWith("HEAD")));
}

void HttpGuardTest::pageForBrowsersIsServed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    const QByteArray own = "Host: 127.0.0.1:PORT\r\n";
    const QByteArray page = "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    const auto row = [&](const QByteArray &line, const QByteArray &fields) {
        QTest::newRow((line + ' ' + fields).constData()) << line << own + fields;
    };
    row("GET /page", page + "Sec-Fetch-Site: none\r\n");
    row("GET /page?a=b", page + "Sec-Fetch-Site: cross-site\r\nReferer: http://app.example/\r\n");
    row("GET /page", page + "Sec-Fetch-Site: same-site\r\n");
    row("GET /page", page + "Sec-Fetch-Site: same-origin\r\nReferer: http://127.0.0.1:PORT/page\r\n");
    row("GET /page", "Referer: http://app.example/\r\n"); // a browser that says no more
    row("POST /page", page + "Sec-Fetch-Site: same-origin\r\nOrigin: http://127.0.0.1:PORT\r\n");
    row("POST /page", "Origin: http://127.0.0.1:PORT\r\nReferer: http://127.0.0.1:PORT/page\r\n");
    row("PUT /page", ""); // no browser: as everywhere
}

void HttpGuardTest::pageForBrowsersIsServed()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    const int before = m_handled;
    QCOMPARE(statusFor(line, fields), 200);
    QCOMPARE(m_handled, before + 1);
}

void HttpGuardTest::pageForBrowsersIsForNothingElse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    const QByteArray own = "Host: 127.0.0.1:PORT\r\n", origin = "Origin: http://127.0.0.1:PORT\r\n";
    const QByteArray page = "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    const QByteArray opened = page + "Sec-Fetch-Site: cross-site\r\n";
    const QByteArray form = page + "Sec-Fetch-Site: same-origin\r\n" + origin;
    const auto row = [&](const QByteArray &line, const QByteArray &fields) {
        QTest::newRow((line + ' ' + fields).constData()) << line << fields;
    };
    // Names that are not ours, whatever else is right.
    row("GET /page", "Host: evil.example\r\n" + opened);
    row("POST /page", "Host: evil.example\r\nOrigin: http://evil.example\r\n");
    row("GET /page", "Host: 127.0.0.1:1\r\n" + opened);
    // Frames, scripts, pictures, looking ahead.
    for (const char *destination : {"iframe", "frame", "embed", "object", "image", "script", "empty", ""})
        row("GET /page",
            own + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: " + destination
                + "\r\n");
    for (const char *mode : {"cors", "no-cors", "same-origin", "websocket", "nested-navigate", ""})
        row("GET /page",
            own + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: document\r\nSec-Fetch-Mode: " + mode
                + "\r\n");
    row("GET /page", own + "Sec-Fetch-Site: cross-site\r\n");
    row("GET /page", own + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n");
    row("GET /page", own + opened + "Sec-Fetch-Mode: cors\r\n");
    row("GET /page", own + opened + "Sec-Purpose: prefetch\r\n");
    row("GET /page", own + opened + origin);
    row("GET /page", own + opened + "Access-Control-Request-Method: GET\r\n");
    row("HEAD /page", own + opened);
    // Forms of others.
    for (const char *other : {"Origin: null", "Origin: http://evil.example", "Origin: https://127.0.0.1:PORT",
             "Origin: http://localhost:PORT", "Origin: http://127.0.0.1:PORT.evil.example",
             "Origin:", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: none",
             "Referer: http://evil.example/"}) {
        row("POST /page", own + form + other + "\r\n");
        row("POST /page", own + other + (QByteArray(other).endsWith("none") ? "\r\n" + origin : "\r\n"));
    }
    for (const char *method : {"PUT", "PATCH", "DELETE", "OPTIONS"})
        row(method + QByteArray(" /page"), own + form);
    // Everything beside the page.
    for (const char *path : {"/", "/page/more", "/Page", "/pages", "/other", "/%70age/x", "/page/../other"}) {
        row("GET " + QByteArray(path), own + opened);
        row("POST " + QByteArray(path), own + form);
    }
}

void HttpGuardTest::pageForBrowsersIsForNothingElse()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    const int before = m_handled;
    QCOMPARE(statusFor(line, fields), 403);
    QCOMPARE(m_handled, before);
}

void HttpGuardTest::defaultPortsNeedNoPort()
{
    QVERIFY(GuardRules::forPort(80, false, {}).hosts.contains("localhost"));
    QVERIFY(!GuardRules::forPort(80, true, {}).hosts.contains("localhost"));
    QVERIFY(GuardRules::forPort(443, true, {}).hosts.contains("127.0.0.1"));
    QVERIFY(!GuardRules::forPort(8080, false, {}).hosts.contains("127.0.0.1"));
}

QTEST_GUILESS_MAIN(HttpGuardTest)
#include "tst_httpguard.moc"
