#include "services/server/http/head.h"
#include "services/server/http/response.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

//! How a head is read, refused and written, without a socket.
class HttpHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void goodHeadIsRead();
    void headCutAnywhereReadsTheSame();
    void badHeadIsRefused_data();
    void badHeadIsRefused();
    void limitsHoldToTheOctet();
    void doubtfulFramingIsRefused_data();
    void doubtfulFramingIsRefused();
    void plainFramingPasses_data();
    void plainFramingPasses();
    void keepAliveFollowsVersionAndConnection();
    void answerValuesCannotBreakTheHead();
    void answersWithoutBodyHaveNoLength();
};

namespace {

struct Reading
{
    HeadReader::State state = HeadReader::State::More;
    RequestHead head;
    Refusal refusal;
    qsizetype size = 0;
};

Reading read(const QByteArray &text, const HttpLimits &limits = {})
{
    HeadReader reader(limits);
    const HeadReader::State state = reader.read(text.constData(), text.size());
    return {state, reader.head(), reader.refusal(), reader.headSize()};
}

std::optional<Refusal> framing(const QByteArray &fields, const QByteArray &line = "POST / HTTP/1.1")
{
    const Reading reading = read(line + "\r\n" + fields + "\r\n");
    return reading.state == HeadReader::State::Done ? checkFraming(reading.head, HttpLimits{})
                                                    : reading.refusal;
}

} // namespace

void HttpHeadTest::goodHeadIsRead()
{
    const QByteArray text
        = "GET /a?b=c HTTP/1.1\r\nHost: localhost:1\r\nX-Blank:\r\nX-Umlaut:  \xc3\xbc \t\r\n\r\nrest";
    const Reading reading = read(text);

    QCOMPARE(reading.state, HeadReader::State::Done);
    QCOMPARE(reading.size, text.size() - 4);
    QCOMPARE(reading.head.method, "GET");
    QCOMPARE(reading.head.target, "/a?b=c");
    QCOMPARE(reading.head.minorVersion, 1);
    QCOMPARE(reading.head.first("hOST"), "localhost:1");
    QVERIFY(!reading.head.first("x-blank").isNull());
    QCOMPARE(reading.head.first("x-umlaut"), "\xc3\xbc");
    QVERIFY(reading.head.first("absent").isNull());
}

void HttpHeadTest::headCutAnywhereReadsTheSame()
{
    const QByteArray text = "POST /x HTTP/1.1\r\nHost: localhost:1\r\nContent-Length: 3\r\n\r\n";
    for (qsizetype cut = 1; cut < text.size(); ++cut) {
        const HttpLimits limits;
        HeadReader reader(limits);
        QCOMPARE(reader.read(text.constData(), cut), HeadReader::State::More);
        QCOMPARE(reader.read(text.constData(), text.size()), HeadReader::State::Done);
        QCOMPARE(reader.head().headers.size(), 2);
        QCOMPARE(reader.headSize(), text.size());
    }
}

void HttpHeadTest::badHeadIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &text, int status) { QTest::newRow(name) << text << status; };
    const auto field = [&](const char *name, const QByteArray &line) {
        row(name, "GET / HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\n", 400);
    };
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01", 6), 400);
    row("leading line break", "\r\nGET / HTTP/1.1\r\n\r\n", 400);
    row("leading blank", " GET / HTTP/1.1\r\n\r\n", 400);
    row("bare LF after the line", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400);
    row("bare LF after a field", "GET / HTTP/1.1\r\nHost: a\n\r\n", 400);
    row("bare LF at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("HTTP/0.9", "GET /\r\nHost: a\r\n\r\n", 400);
    row("two blanks", "GET  / HTTP/1.1\r\n\r\n", 400);
    row("blank in the target", "GET /a b HTTP/1.1\r\n\r\n", 400);
    row("tab for a blank", "GET\t/ HTTP/1.1\r\n\r\n", 400);
    row("HTTP/2.0", "GET / HTTP/2.0\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\n\r\n", 505);
    row("HTTP/1.10", "GET / HTTP/1.10\r\n\r\n", 400);
    row("http/1.1", "GET / http/1.1\r\n\r\n", 400);
    row("NUL in the target", QByteArray("GET /a\0b HTTP/1.1\r\n\r\n", 22), 400);
    row("umlaut in the target", "GET /\xc3\xbc HTTP/1.1\r\n\r\n", 400);
    row("bracket in the method", "G(T / HTTP/1.1\r\n\r\n", 400);
    field("folded line", "X: a\r\n b");
    field("folded with a tab", "X: a\r\n\tb");
    field("blank before the colon", "Content-Length : 3");
    field("no colon", "Nothing");
    field("empty name", ": a");
    field("NUL in a value", QByteArray("X: a\0b", 6));
    field("NUL in a name", QByteArray("X\0Y: a", 6));
    field("bare CR in a value", "X: a\rY: b");
    field("escape in a value", "X: \x1b[31m");
    field("DEL in a value", "X: \x7f");
    field("umlaut in a name", "\xc3\xbc: a");
    field("quote in a name", "\"X\": a");
}

void HttpHeadTest::badHeadIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const Reading reading = read(text);
    QCOMPARE(reading.state, HeadReader::State::Refused);
    QCOMPARE(reading.refusal.status, status);
    QVERIFY(!reading.refusal.sentence.isEmpty());
}

void HttpHeadTest::limitsHoldToTheOctet()
{
    const HttpLimits limits;
    const auto line = [](qsizetype size) { return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1"; };
    QCOMPARE(line(8192).size(), 8192);
    QCOMPARE(read(line(8192) + "\r\nHost: a\r\n\r\n").state, HeadReader::State::Done);
    QCOMPARE(read(line(8193) + "\r\nHost: a\r\n\r\n").refusal.status, 414);
    QCOMPARE(read("GET /" + QByteArray(9000, 'a')).refusal.status, 414); // no line break ever came

    QByteArray fields;
    for (int i = 0; i < 100; ++i)
        fields += "X-" + QByteArray::number(i) + ": a\r\n";
    QCOMPARE(read("GET / HTTP/1.1\r\n" + fields + "\r\n").state, HeadReader::State::Done);
    QCOMPARE(read("GET / HTTP/1.1\r\n" + fields + "X: a\r\n\r\n").refusal.status, 431);
    QCOMPARE(read("GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'a') + "\r\n\r\n").refusal.status, 431);
    QCOMPARE(read("GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'a')).refusal.status, 431);
    QCOMPARE(
        read("GET / HTTP/1.1\r\nX: " + QByteArray(65'000, 'a') + "\r\n\r\n").state, HeadReader::State::Done);
}

void HttpHeadTest::doubtfulFramingIsRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1";
    const auto row
        = [&](const char *name, const QByteArray &fields, int status, const QByteArray &line = {}) {
              QTest::newRow(name) << fields << (line.isEmpty() ? post : line) << status;
          };
    const QByteArray host = "Host: a\r\n";
    row("no Host", "X: a\r\n", 400);
    row("two Hosts", host + host, 400);
    row("both lengths", host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", 400);
    row("both lengths, other order", host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", 400);
    row("two lengths", host + "Content-Length: 3\r\nContent-Length: 4\r\n", 400);
    row("two equal lengths", host + "Content-Length: 3\r\nContent-Length: 3\r\n", 400);
    row("a list of lengths", host + "Content-Length: 3, 3\r\n", 400);
    row("negative length", host + "Content-Length: -1\r\n", 400);
    row("signed length", host + "Content-Length: +3\r\n", 400);
    row("hexadecimal length", host + "Content-Length: 0x3\r\n", 400);
    row("empty length", host + "Content-Length:\r\n", 400);
    row("length with a fraction", host + "Content-Length: 3.0\r\n", 400);
    row("length beyond 64 bits", host + "Content-Length: 18446744073709551619\r\n", 413);
    row("length of 100 digits", host + "Content-Length: " + QByteArray(100, '9') + "\r\n", 400);
    row("9 MiB", host + "Content-Length: 9437184\r\n", 413);
    row("6 MiB multipart",
        host + "Content-Type: Multipart/form-data; boundary=x\r\nContent-Length: 6291456\r\n", 413);
    row("identity", host + "Transfer-Encoding: identity\r\n", 501);
    row("xchunked", host + "Transfer-Encoding: xchunked\r\n", 501);
    row("gzip, chunked", host + "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("chunked, chunked", host + "Transfer-Encoding: chunked, chunked\r\n", 501);
    row("quoted chunked", host + "Transfer-Encoding: \"chunked\"\r\n", 501);
    row("empty coding", host + "Transfer-Encoding:\r\n", 501);
    row("two codings", host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400);
    row("chunked in 1.0", host + "Transfer-Encoding: chunked\r\n", 400, "POST / HTTP/1.0");
    row("other expectation", host + "Expect: 200-ok\r\n", 417);
    row("two expectations", host + "Expect: 100-continue\r\nExpect: 100-continue\r\n", 417);
    row("compressed body", host + "Content-Encoding: gzip\r\nContent-Length: 3\r\n", 415);
    row("absolute target", host, 400, "GET http://a/ HTTP/1.1");
    row("authority target", host, 400, "CONNECT a:80 HTTP/1.1");
    row("star for GET", host, 400, "GET * HTTP/1.1");
    row("relative target", host, 400, "GET a HTTP/1.1");
    row("fragment", host, 400, "GET /a#b HTTP/1.1");
}

void HttpHeadTest::doubtfulFramingIsRefused()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    const auto refusal = framing(fields, line);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, status);
}

void HttpHeadTest::plainFramingPasses_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("no body") << QByteArray("Host: a\r\n");
    QTest::newRow("length 0") << QByteArray("Host: a\r\nContent-Length: 0\r\n");
    QTest::newRow("8 MiB") << QByteArray("Host: a\r\nContent-Length: 8388608\r\n");
    QTest::newRow("5 MiB multipart") << QByteArray(
        "Host: a\r\nContent-Type: multipart/form-data\r\nContent-Length: 5242880\r\n");
    QTest::newRow("chunked") << QByteArray("Host: a\r\nTransfer-Encoding: Chunked\r\n");
    QTest::newRow("expect") << QByteArray("Host: a\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n");
    QTest::newRow("identity content")
        << QByteArray("Host: a\r\nContent-Encoding: identity\r\nContent-Length: 3\r\n");
}

void HttpHeadTest::plainFramingPasses()
{
    QFETCH(QByteArray, fields);
    QVERIFY(!framing(fields));
}

void HttpHeadTest::keepAliveFollowsVersionAndConnection()
{
    const auto keeps = [](const QByteArray &version, const QByteArray &connection) {
        return read("GET / HTTP/" + version + "\r\n" + connection + "\r\n").head.keepsAlive();
    };
    QVERIFY(keeps("1.1", ""));
    QVERIFY(!keeps("1.1", "Connection: close\r\n"));
    QVERIFY(!keeps("1.1", "Connection: X, Close\r\n"));
    QVERIFY(!keeps("1.0", ""));
    QVERIFY(keeps("1.0", "Connection: Keep-Alive\r\n"));
}

void HttpHeadTest::answerValuesCannotBreakTheHead()
{
    HttpResponse response = HttpResponse::text(200, "text/plain\r\nX-Injected: 1", "body");
    response.setHeader("Location", "/a\r\nSet-Cookie: x=1\r\n\r\n<script>");
    response.setHeader("Bad Name", "x");
    response.setHeader("Bad\r\nName", "x");
    response.setHeader("Content-Length", "99999");
    response.setHeader("Transfer-Encoding", "chunked");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Nul", QByteArray("a\0b", 3));
    const QByteArray head = responseHead(response, {true, u"id\r\nX-Injected: 2"_s});

    QCOMPARE(head.count("\r\n\r\n"), 1);
    QVERIFY(head.endsWith("\r\n\r\n"));
    QVERIFY(!head.contains('\0'));
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(!line.startsWith("X-Injected"));
        QVERIFY(!line.startsWith("Set-Cookie"));
        QVERIFY(!line.toLower().startsWith("access-control"));
        QVERIFY(!line.toLower().startsWith("transfer-encoding"));
        QVERIFY(!line.startsWith("Bad"));
    }
    QCOMPARE(head.count("Content-Length: "), 1);
    QVERIFY(head.contains("Content-Length: 4\r\n"));
    QVERIFY(head.contains("Location: /a  Set-Cookie: x=1    <script>\r\n"));
}

void HttpHeadTest::answersWithoutBodyHaveNoLength()
{
    QVERIFY(!responseHead(HttpResponse::empty(204), {}).contains("Content-Length"));
    QVERIFY(!responseHead(HttpResponse::empty(304), {}).contains("Content-Length"));
    QVERIFY(responseHead(HttpResponse::empty(200), {}).contains("Content-Length: 0\r\n"));
    QVERIFY(responseHead(HttpResponse::empty(101), {}).startsWith("HTTP/1.1 500 "));
    QVERIFY(responseHead(HttpResponse::empty(200), {}).contains("Cache-Control: no-store\r\n"));
}

QTEST_APPLESS_MAIN(HttpHeadTest)
#include "tst_httphead.moc"
