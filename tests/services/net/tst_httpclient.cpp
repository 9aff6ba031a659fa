#include "services/net/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <tuple>

using namespace rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::Request;
using test::await;
using test::Canned;

namespace {

class Key : public net::Authorizer
{
public:
    Result<QList<std::pair<QByteArray, QByteArray>>> headersFor(const Request &) override
    {
        ++asked;
        if (!good)
            return failure({.kind = Error::Kind::Keychain, .sent = Error::Sent::Yes, .code = u"locked"_s});
        return QList<std::pair<QByteArray, QByteArray>>{{"X-Key", "canary-" + QByteArray::number(asked)}};
    }
    int asked = 0;
    bool good = true;
};

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<test::LoopbackServer>();
        m_key = std::make_shared<Key>();
        m_client = std::make_unique<net::HttpClient>(
            net::Endpoint{.base = m_server->url(u"/api"_s), .timeScale = 0.05}, m_key);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void aReadArrivesAsItWasMeant()
    {
        m_server->on("GET", "/api/v1/people/a%20b?q=x%2By",
            {.body = R"({"a":1})",
                .contentType = "Application/JSON; charset=utf-8",
                .headers = {{"X-Request-Id", "r7"}}});
        const auto answer = await(m_client->send({.segments = {u"v1"_s, u"people"_s, u"a b"_s},
            .query = {{u"q"_s, u"x+y"_s}},
            .headers = {{"X-Extra", "yes"}}}));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->contentType, "application/json");
        QCOMPARE(answer->body, R"({"a":1})");
        QCOMPARE(answer->header("x-request-id"), "r7");
        QCOMPARE(answer->attempts, 1);
        QCOMPARE(m_server->seen().size(), 1);
        const auto &seen = m_server->seen().constFirst();
        QCOMPARE(seen.header("X-Key"), "canary-1");
        QCOMPARE(seen.header("X-Extra"), "yes");
        QCOMPARE(seen.header("Accept-Encoding"), "identity");
        QCOMPARE(seen.header("Accept-Language"), "en");
        QVERIFY(!seen.hasHeader("Cookie"));
        QVERIFY(!seen.hasHeader("Upgrade"));
    }

    void G13_curlSendsTheSameAndHoldsNoSecret()
    {
        m_server->on("GET", "/api/people/a%20%27b?q=x%2By%24", {.body = "{}"});
        const Request read{.segments = {u"people"_s, u"a 'b"_s},
            .query = {{u"q"_s, u"x+y$"_s}},
            .headers = {{"X-Odd", "it's $HOME `x` \"y\""}}};
        const QStringList commands = m_client->asCurl([&] { static_cast<void>(m_client->send(read)); });
        QCOMPARE(commands.size(), 1);
        QVERIFY(!commands.constFirst().contains(u"canary"_s));
        QTest::qWait(20);
        QVERIFY(m_server->seen().isEmpty());

        QVERIFY(await(m_client->send(read)));
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"X_KEY"_s, QString::fromLatin1(m_server->seen().constFirst().header("X-Key")));
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s, {u"-c"_s, commands.constFirst()});
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(m_server->seen().size(), 2);
        const auto sent = [](const test::SeenRequest &request) {
            QMap<QByteArray, QByteArray> headers;
            for (const auto &[name, value] : request.headers)
                headers.insert(name.toLower(), value);
            headers.remove("connection"); // of the hop, not of the request
            return std::tuple(request.method, request.target, headers, request.body);
        };
        QCOMPARE(sent(m_server->seen().at(1)), sent(m_server->seen().at(0)));
    }

    void segmentsKeepWhatAServiceDoesNotDecode()
    {
        m_server->on("GET", "/api/a+b@c.example%2F%20%25", Canned{.body = "{}"});
        QCOMPARE(await(m_client->send({.segments = {u"a+b@c.example/ %"_s}, .keep = "@+/ %"}))->status, 200);
    }

    void changesCarryTheirBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::addRow("%s with a body", method)
                << QByteArray(method) << QByteArray("application/json") << QByteArray(R"({"a":"b"})");
            QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray() << QByteArray();
        }
        QTest::newRow("2 MiB") << QByteArray("PATCH") << QByteArray("multipart/form-data; boundary=x")
                               << QByteArray(2 << 20, 'x');
    }

    void changesCarryTheirBody()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        m_server->on(method, "/api/x", {.status = 201, .body = "{}"});
        const auto answer = await(m_client->send(
            {.method = method, .segments = {u"x"_s}, .contentType = type, .body = body, .total = 120s}));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(m_server->seen().size(), 1);
        const auto &seen = m_server->seen().constFirst();
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.header("Content-Type"), type);
        QCOMPARE(seen.header("Content-Length"), QByteArray::number(body.size()));
        QVERIFY(!seen.hasHeader("Transfer-Encoding"));
    }

    void everyCompleteAnswerIsAResponse_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 410, 412, 422, 428, 429,
                 500, 501, 502, 503, 504, 507}) {
            for (const char *method : {"GET", "POST"})
                QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
        }
    }

    void everyCompleteAnswerIsAResponse()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        const QByteArray body = status == 204 ? QByteArray() : QByteArray(R"({"detail":"so"})");
        m_server->on(method, "/api/x", {.status = status, .body = body});
        const auto answer = await(m_client->send({.method = method, .segments = {u"x"_s}}));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
        if (method == "POST")
            QCOMPARE(m_server->seen().size(), 1);
    }

    void headAsksForNoBody()
    {
        m_server->on("HEAD", "/api/x", {.body = "12345"});
        const auto answer = await(m_client->send({.method = "HEAD", .segments = {u"x"_s}}));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.isEmpty());
    }

    void aChallengeIsAnsweredWithNothing()
    {
        for (const char *challenge :
            {"Basic realm=\"x\"", "Negotiate", "Digest realm=\"x\", nonce=\"y\"", "NTLM"}) {
            m_server->reset();
            m_server->on("POST", "/api/x",
                {.status = 401, .body = "{}", .headers = {{"WWW-Authenticate", challenge}}});
            const auto answer = await(m_client->send({.method = "POST", .segments = {u"x"_s}}));
            QVERIFY(answer);
            QCOMPARE(answer->status, 401);
            QCOMPARE(m_server->seen().size(), 1);
        }
    }

    void cookiesAreNotKept()
    {
        m_server->on("GET", "/api/x", {.body = "{}", .headers = {{"Set-Cookie", "s=1; Path=/"}}});
        QVERIFY(await(m_client->send({.segments = {u"x"_s}})));
        QVERIFY(await(m_client->send({.segments = {u"x"_s}})));
        QVERIFY(!m_server->seen().at(1).hasHeader("Cookie"));
    }

    void nothingIsCached()
    {
        m_server->on("GET", "/api/x",
            {{.body = "1", .headers = {{"Cache-Control", "max-age=3600"}, {"ETag", "\"a\""}}},
                {.body = "2"}});
        QCOMPARE(await(m_client->send({.segments = {u"x"_s}}))->body, "1");
        QCOMPARE(await(m_client->send({.segments = {u"x"_s}}))->body, "2");
        QVERIFY(!m_server->seen().at(1).hasHeader("If-None-Match"));
    }

    void redirectsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char *method : {"GET", "POST", "DELETE"})
                QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
        }
    }

    void redirectsAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        test::LoopbackServer other;
        m_server->on(method, "/api/x",
            {.status = status, .headers = {{"Location", other.url(u"/y?token=1"_s).toEncoded()}}});
        const auto answer = await(m_client->send(
            {.method = method, .segments = {u"x"_s}, .contentType = "text/plain", .body = "b"}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::RedirectRefused);
        QCOMPARE(answer.error().sent, Error::Sent::Yes);
        QCOMPARE(answer.error().httpStatus, status);
        QVERIFY(!answer.error().detail.contains(u"token"_s));
        QVERIFY(answer.error().detail.contains(QString::number(other.port())));
        QTest::qWait(50);
        QVERIFY(other.seen().isEmpty());
        QCOMPARE(m_server->seen().size(), 1);
    }

    void largeAnswersAreCut()
    {
        m_server->on("GET", "/api/x", {.body = QByteArray(1001, 'x')});
        const auto over = await(m_client->send({.segments = {u"x"_s}, .bodyLimit = 1000}));
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Error::Kind::TooLarge);
        const auto exact = await(m_client->send({.segments = {u"x"_s}, .bodyLimit = 1001}));
        QVERIFY(exact);
        QCOMPARE(exact->body.size(), 1001);
        m_server->on("GET", "/api/big", {.body = QByteArray(8 << 20, 'x')});
        const auto big = await(m_client->send({.segments = {u"big"_s}}));
        QVERIFY(big);
        QCOMPARE(big->body.size(), 8 << 20);
    }

    void readsAreTriedThreeTimes()
    {
        m_server->on(
            "GET", "/api/x", {{.status = 503, .body = "{}"}, {.status = 502, .body = "{}"}, {.body = "[3]"}});
        const auto answer = await(m_client->send({.segments = {u"x"_s}}));
        QVERIFY(answer);
        QCOMPARE(answer->body, "[3]");
        QCOMPARE(answer->attempts, 3);
        QCOMPARE(m_server->seen().at(2).header("X-Key"), "canary-3"); // signed anew each time
        m_server->on("GET", "/api/y", {.status = 503, .body = "{}"});
        const auto bad = await(m_client->send({.segments = {u"y"_s}}));
        QVERIFY(bad);
        QCOMPARE(bad->status, 503);
        QCOMPARE(bad->attempts, 3);
        QCOMPARE(m_server->count("GET", "/api/y"), 3);
    }

    void changesAreTriedOnce()
    {
        for (const int status : {429, 500, 502, 503, 504}) {
            m_server->reset();
            m_server->on(
                "POST", "/api/x", {.status = status, .body = "{}", .headers = {{"Retry-After", "0"}}});
            const auto answer = await(m_client->send({.method = "POST", .segments = {u"x"_s}}));
            QVERIFY(answer);
            QTest::qWait(150);
            QCOMPARE(m_server->seen().size(), 1);
        }
    }

    void retryAfterIsWaitedFor()
    {
        m_server->on("GET", "/api/x",
            {{.status = 429, .body = "{}", .headers = {{"Retry-After", "4"}}}, {.body = "[]"}});
        QElapsedTimer timer;
        timer.start();
        const auto answer = await(m_client->send({.segments = {u"x"_s}}));
        QVERIFY(answer);
        QCOMPARE(answer->attempts, 2);
        QVERIFY(timer.elapsed() >= 195); // four seconds, at a twentieth
        m_server->on("GET", "/api/y", {.status = 429, .body = "{}", .headers = {{"Retry-After", "3600"}}});
        const auto told = await(m_client->send({.segments = {u"y"_s}}));
        QVERIFY(told);
        QCOMPARE(told->status, 429);
        QCOMPARE(m_server->count("GET", "/api/y"), 1);
    }

    void aLockedClientOnlyReads()
    {
        m_client->setReadOnly(true);
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            const auto answer = await(m_client->send({.method = method, .segments = {u"x"_s}}));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
            QCOMPARE(answer.error().code, u"read-only"_s);
            QCOMPARE(answer.error().sent, Error::Sent::No);
        }
        QVERIFY(m_server->seen().isEmpty());
        QVERIFY(await(m_client->send({.segments = {u"x"_s}})));
        m_client->setReadOnly(false);
        QVERIFY(await(m_client->send({.method = "POST", .segments = {u"x"_s}})));
        QCOMPARE(m_server->count("POST"), 1);
    }

    void withoutCredentialsNothingIsSent()
    {
        m_key->good = false;
        const auto answer = await(m_client->send({.method = "POST", .segments = {u"x"_s}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Keychain);
        QCOMPARE(answer.error().sent, Error::Sent::No);
        QVERIFY(m_server->seen().isEmpty());
    }

    void headersCannotBeSplit()
    {
        for (const char *value : {"a\r\nX-Evil: 1", "a\nb", "a\x7f"}) {
            const auto answer = await(m_client->send({.segments = {u"x"_s}, .headers = {{"X-A", value}}}));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, u"bad-header"_s);
        }
        QVERIFY(!await(m_client->send({.segments = {u"x"_s}, .headers = {{"X A", "b"}}})));
        QVERIFY(!await(m_client->send({.method = "GET /evil HTTP/1.1\r\n", .segments = {u"x"_s}})));
        QVERIFY(m_server->seen().isEmpty());
    }

    void plainHttpOffThisComputerNeverLeaves()
    {
        net::HttpClient client({.base = QUrl(u"http://192.0.2.1/"_s)}, m_key);
        const auto answer = await(client.send({.segments = {u"x"_s}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::TlsRefused);
        QCOMPARE(answer.error().sent, Error::Sent::No);
        QCOMPARE(m_key->asked, 0);
    }

    void cancelEndsAtOnce()
    {
        m_server->on("POST", "/api/x", {.body = "{}", .delay = 5000});
        auto pending = m_client->send(
            {.method = "POST", .segments = {u"x"_s}, .contentType = "text/plain", .body = "b"});
        QTRY_COMPARE(m_server->seen().size(), 1);
        QElapsedTimer timer;
        timer.start();
        pending.cancel();
        const auto answer = await(pending);
        QVERIFY(timer.elapsed() < 200);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QCOMPARE(answer.error().sent, Error::Sent::Unknown);
        pending.cancel();
        m_server->on("GET", "/api/ok", {.body = "[]"});
        QVERIFY(await(m_client->send({.segments = {u"ok"_s}})));
        QCOMPARE(m_server->count("POST"), 1);
    }

    void cancelAtAnyMomentIsToldTruthfullyAndLeavesNothingBehind()
    {
        m_server->otherwise([](const test::SeenRequest &) { return Canned{.body = "{}"}; });
        QSet<QByteArray> unsent;
        for (int round = 0; round < 300; ++round) {
            const QByteArray path = "/api/n" + QByteArray::number(round);
            auto pending = m_client->send({.method = round % 3 ? "POST" : "GET",
                .segments = {QString::fromLatin1(path.mid(5))},
                .contentType = round % 3 ? "text/plain" : "",
                .body = round % 3 ? "b" : ""});
            for (int turn = 0; turn < round % 10; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            // The thread of the network goes on meanwhile; what it says and the cancelling wait in one queue.
            QThread::msleep(round % 5);
            if (round % 10 == 0)
                pending.cancel(); // nothing has been said yet, however fast the machine is
            else
                QMetaObject::invokeMethod(
                    m_client.get(), [pending]() mutable { pending.cancel(); }, Qt::QueuedConnection);
            if (const auto answer = await(pending); !answer && answer.error().sent == Error::Sent::No)
                unsent.insert(path);
        }
        QTest::qWait(200); // what was still on its way has arrived
        QVERIFY(unsent.size() >= 30);
        for (const test::SeenRequest &request : m_server->seen())
            QVERIFY2(!unsent.contains(request.path()), request.requestLine.constData());
    }

    void cancelWhileWaitingToRepeat()
    {
        m_server->on("GET", "/api/x", {.status = 503, .body = "{}", .headers = {{"Retry-After", "20"}}});
        auto pending = m_client->send({.segments = {u"x"_s}});
        QTRY_COMPARE(m_server->seen().size(), 1);
        QTest::qWait(50);
        pending.cancel();
        const auto answer = await(pending);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QTest::qWait(100);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void aDyingClientSettlesItsCalls()
    {
        m_server->on("POST", "/api/x", {.body = "{}", .delay = 5000});
        auto pending = m_client->send({.method = "POST", .segments = {u"x"_s}});
        QTRY_COMPARE(m_server->seen().size(), 1);
        m_client.reset();
        QVERIFY(pending.isSettled());
        const auto answer = await(pending);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QCOMPARE(answer.error().sent, Error::Sent::Unknown); // never "nothing was sent"
    }

    void readsQueueAndChangesDoNot()
    {
        m_server->on("GET", "/api/slow", {.body = "[]", .delay = 300});
        m_server->on("POST", "/api/x", {.body = "{}"});
        QList<Pending<net::Response>> reads;
        for (int i = 0; i < 15; ++i)
            reads << m_client->send({.segments = {u"slow"_s}});
        QTRY_COMPARE(m_server->count("GET"), 6);
        reads.at(13).cancel(); // one that waits
        QElapsedTimer timer;
        timer.start();
        QVERIFY(await(m_client->send({.method = "POST", .segments = {u"x"_s}})));
        QVERIFY(timer.elapsed() < 250);
        QCOMPARE(m_server->count("GET"), 6);
        for (qsizetype i = 0; i < reads.size(); ++i) {
            const auto answer = await(reads.at(i));
            QCOMPARE(answer.has_value(), i != 13);
            if (!answer)
                QCOMPARE(answer.error().sent, Error::Sent::No);
        }
        QCOMPARE(m_server->count("GET"), 14);
    }

    void aChangeUsesAConnectionThatNobodyCanHaveClosed()
    {
        m_server->on("GET", "/api/x", {.body = "[]", .headers = {{"Connection", "close"}}});
        m_server->on("POST", "/api/x", {.body = "{}"});
        for (int round = 0; round < 20; ++round) {
            QVERIFY(await(m_client->send({.segments = {u"x"_s}})));
            const auto answer = await(m_client->send({.method = "POST", .segments = {u"x"_s}}));
            QVERIFY(answer);
        }
        QCOMPARE(m_server->count("POST"), 20);
    }

    void theEndIsTold()
    {
        QSignalSpy spy(m_client.get(), &net::HttpClient::finished);
        m_server->on("GET", "/api/a%20b?q=c%26d", {.body = "[]"});
        QVERIFY(await(m_client->send({.segments = {u"a b"_s}, .query = {{u"q"_s, u"c&d"_s}}})));
        QTRY_COMPARE(spy.size(), 1);
        const auto facts = spy.constFirst().constFirst().value<RequestFacts>();
        QCOMPARE(facts.method, "GET");
        QCOMPARE(facts.path, u"/api/a b?q=c&d"_s);
        QCOMPARE(facts.status, 200);
        QCOMPARE(facts.attempts, 1);
        QVERIFY(!facts.failure);
    }

    // N21: the parts of a request's time add up to what was waited for it, and each is what it says.
    void N21_thePartsAddUpToTheWholeTime_data()
    {
        QTest::addColumn<int>("serviceDelay");
        QTest::addColumn<int>("readingDelay");
        QTest::addColumn<int>("refusals");
        QTest::newRow("slow service") << 300 << 0 << 0;
        QTest::newRow("slow reading") << 0 << 300 << 0;
        QTest::newRow("another attempt") << 100 << 0 << 1;
        QTest::newRow("all of it") << 200 << 200 << 1;
    }

    void N21_thePartsAddUpToTheWholeTime()
    {
        QFETCH(const int, serviceDelay);
        QFETCH(const int, readingDelay);
        QFETCH(const int, refusals);
        QList<Canned> answers(
            refusals, Canned{.status = 503, .body = "{}", .headers = {{"Retry-After", "1"}}});
        answers << Canned{.body = "[]", .delay = serviceDelay};
        m_server->on("GET", "/api/x", answers);
        QSignalSpy spy(m_client.get(), &net::HttpClient::finished);
        QElapsedTimer wall;
        wall.start();
        qint64 waited = 0;
        m_client->send({.segments = {u"x"_s}}).then(this, [&](const Result<net::Response> &answer) {
            QVERIFY(answer);
            QTest::qSleep(readingDelay); // whoever asked works on it
            waited = wall.nsecsElapsed() / 1000;
        });
        QTRY_COMPARE(spy.size(), 1);
        const auto facts = spy.constFirst().constFirst().value<RequestFacts>();
        QVERIFY2(qAbs(facts.total().count() - waited) <= waited / 20,
            qPrintable(u"%1 µs of %2 µs"_s.arg(facts.total().count()).arg(waited)));
        QCOMPARE(facts.attempts, refusals + 1);
        QVERIFY(facts.service.count() >= serviceDelay * 1000);
        QVERIFY(facts.here.count() >= readingDelay * 1000);
        // Nothing of one part is booked on another.
        QVERIFY(facts.service.count() < serviceDelay * 1000 + 200'000);
        QVERIFY(facts.underway.count() < 200'000);
    }

    void picturesOfTheServiceItselfComeWithoutCredentials()
    {
        m_server->on("GET", "/media/a.png?v=1", Canned{.body = "PNG", .contentType = "image/png"});
        const auto answer = await(m_client->fetchPublic(m_server->url(u"/media/a.png?v=1"_s), 100));
        QVERIFY(answer);
        QCOMPARE(answer->body, "PNG");
        QVERIFY(!m_server->seen().constFirst().hasHeader("X-Key"));
        QCOMPARE(m_key->asked, 0);
        const auto large = await(m_client->fetchPublic(m_server->url(u"/media/a.png?v=1"_s), 2));
        QVERIFY(!large);
        QCOMPARE(large.error().kind, Error::Kind::TooLarge);
    }

    void picturesElsewhere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another port of this computer") << u"http://127.0.0.1:1/a.png"_s;
        QTest::newRow("http") << u"http://example.org/a.png"_s;
        QTest::newRow("https to loopback") << u"https://127.0.0.1/a.png"_s;
        QTest::newRow("https to a loopback name") << u"https://localhost/a.png"_s;
        QTest::newRow("https to a private address") << u"https://10.1.2.3/a.png"_s;
        QTest::newRow("metadata service") << u"https://169.254.169.254/latest"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
        QTest::newRow("user name") << u"https://a:b@example.org/a.png"_s;
        QTest::newRow("empty") << u""_s;
    }

    void picturesElsewhere()
    {
        QFETCH(QString, address);
        const auto answer = await(m_client->fetchPublic(QUrl(address), 100));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
        QCOMPARE(answer.error().sent, Error::Sent::No);
    }

private:
    std::unique_ptr<test::LoopbackServer> m_server;
    std::shared_ptr<Key> m_key;
    std::unique_ptr<net::HttpClient> m_client;
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
