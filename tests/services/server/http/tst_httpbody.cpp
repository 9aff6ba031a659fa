#include "services/server/http/body.h"
#include "services/server/http/target.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

//! Paths, queries, forms and multipart bodies.
class HttpBodyTest : public QObject
{
    Q_OBJECT

private slots:
    void pathIsCutBeforeItIsDecoded_data();
    void pathIsCutBeforeItIsDecoded();
    void trickyPathIsRefused_data();
    void trickyPathIsRefused();
    void queryIsDecoded();
    void mediaTypeStandsAlone();
    void formIsDecoded();
    void badFormIsRefused_data();
    void badFormIsRefused();
    void partsAreTakenApart();
    void contentMayLookLikeAnything();
    void badMultipartIsRefused_data();
    void badMultipartIsRefused();
    void multipartCutAnywhereIsRefused();
};

namespace {

HttpRequest multipart(const QByteArray &body, const QByteArray &type = "multipart/form-data; boundary=AbC")
{
    HttpRequest request;
    request.headers = {{"Content-Type", type}};
    request.body = body;
    return request;
}

HttpRequest form(const QByteArray &body)
{
    HttpRequest request;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = body;
    return request;
}

const QByteArray twoParts
    = "--AbC\r\nContent-Disposition: form-data; name=\"biography\"\r\n\r\nGr\xc3\xbc\xc3\x9f"
      "e\r\n--AbC\r\nContent-Disposition: form-data; name=\"picture_upload\"; filename=\"C:\\me\\a "
      "b.png\"\r\n"
      "Content-Type: image/png\r\n\r\n\x89PNG\r\n\r\n--Ab\r\n--AbC--\r\n";

} // namespace

void HttpBodyTest::pathIsCutBeforeItIsDecoded_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<bool>("slash");
    QTest::newRow("root") << QByteArray("/") << QStringList{} << true;
    QTest::newRow("plain") << QByteArray("/xras/v1/people/jdoe")
                           << QStringList{u"xras"_s, u"v1"_s, u"people"_s, u"jdoe"_s} << false;
    QTest::newRow("double slashes") << QByteArray("//v1///people//") << QStringList{u"v1"_s, u"people"_s}
                                    << true;
    QTest::newRow("encoded slash") << QByteArray("/people/a%20b%2Fc") << QStringList{u"people"_s, u"a b/c"_s}
                                   << false;
    QTest::newRow("plus stays") << QByteArray("/a+b") << QStringList{u"a+b"_s} << false;
    QTest::newRow("decoded once") << QByteArray("/%252e%252e") << QStringList{u"%2e%2e"_s} << false;
    QTest::newRow("three dots") << QByteArray("/.../a") << QStringList{u"..."_s, u"a"_s} << false;
    QTest::newRow("UTF-8") << QByteArray("/%E5%BC%A0%F0%9F%98%80") << QStringList{u"张😀"_s} << false;
    QTest::newRow("backslash") << QByteArray("/a%5Cb") << QStringList{u"a\\b"_s} << false;
    QTest::newRow("question mark") << QByteArray("/a%3Fb?c") << QStringList{u"a?b"_s} << false;
    QTest::newRow("byte order mark") << QByteArray("/%EF%BB%BFa") << QStringList{u"\uFEFFa"_s} << false;
}

void HttpBodyTest::pathIsCutBeforeItIsDecoded()
{
    QFETCH(QByteArray, target);
    QFETCH(QStringList, segments);
    QFETCH(bool, slash);
    Target read;
    QVERIFY(!readTarget(target, read));
    QCOMPARE(read.segments, segments);
    QCOMPARE(read.trailingSlash, slash);
}

void HttpBodyTest::trickyPathIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    for (const char *bad :
        {"/a%", "/a%2", "/a%zz", "/a%2g", "/%%", "/a%00b", "/%C0%AE%C0%AE/", "/%C0%AF", "/%ED%A0%80", "/%FF",
            "/%F4%90%80%80", "/%E5%BC", "/a?b=%00", "/a?%zz=1", "/a?b=%FF", "/a?b=%"}) {
        QTest::newRow(bad) << QByteArray(bad) << 400;
    }
    for (const char *climbing : {"/..", "/.", "/a/../b", "/a/./b", "/%2e%2e/a", "/a/%2E%2E", "/.%2e/", "/%2e",
             "//../a", "/xras/../amo/api"}) {
        QTest::newRow(climbing) << QByteArray(climbing) << 404;
    }
}

void HttpBodyTest::trickyPathIsRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    Target read;
    const auto refusal = readTarget(target, read);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, status);
}

void HttpBodyTest::queryIsDecoded()
{
    Target read;
    QVERIFY(!readTarget("/a?q=a+b%20c&q=%C3%BC&empty=&bare&&x=1=2", read));
    const QList<std::pair<QString, QString>> expected{
        {u"q"_s, u"a b c"_s}, {u"q"_s, u"ü"_s}, {u"empty"_s, u""_s}, {u"bare"_s, u""_s}, {u"x"_s, u"1=2"_s}};
    QCOMPARE(read.query, expected);

    HttpRequest request;
    request.query = read.query;
    QCOMPARE(request.queryValue(u"q"_s), u"a b c"_s);
    QVERIFY(!request.queryValue(u"bare"_s).isNull());
    QVERIFY(request.queryValue(u"Q"_s).isNull());
}

void HttpBodyTest::mediaTypeStandsAlone()
{
    const auto type = [](const QByteArray &value) {
        HttpRequest request;
        request.headers = {{"content-type", value}};
        return request.contentType();
    };
    QCOMPARE(type("application/JSON"), "application/json");
    QCOMPARE(type(" application/json ; charset=utf-8"), "application/json");
    QCOMPARE(HttpRequest().contentType(), "");
}

void HttpBodyTest::formIsDecoded()
{
    const auto fields = formFields(form("firstName=Thandi+M&email=a%40b.example&middleName="));
    QVERIFY(fields);
    const QList<std::pair<QString, QString>> expected{
        {u"firstName"_s, u"Thandi M"_s}, {u"email"_s, u"a@b.example"_s}, {u"middleName"_s, u""_s}};
    QCOMPARE(*fields, expected);
    QVERIFY(formFields(form(""))->isEmpty());
}

void HttpBodyTest::badFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("NUL") << QByteArray("a=%00");
    QTest::newRow("bare percent") << QByteArray("a=%");
    QTest::newRow("not UTF-8") << QByteArray("a=%FF");
    QTest::newRow("raw umlaut") << QByteArray("a=\xc3\xbc");
    QTest::newRow("line break") << QByteArray("a=1\r\n");
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}");
    QByteArray many;
    for (int i = 0; i < 1001; ++i)
        many += "a=1&";
    QTest::newRow("too many") << many;
}

void HttpBodyTest::badFormIsRefused()
{
    QFETCH(QByteArray, body);
    const auto fields = formFields(form(body));
    QVERIFY(!fields);
    QVERIFY(!fields.error().isEmpty());
}

void HttpBodyTest::partsAreTakenApart()
{
    const auto parts = multipartParts(multipart(twoParts));
    QVERIFY2(parts, qPrintable(parts ? QString() : parts.error()));
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0).name, u"biography"_s);
    QCOMPARE(parts->at(0).content,
        "Gr\xc3\xbc\xc3\x9f"
        "e");
    QVERIFY(!parts->at(0).isFile);
    QCOMPARE(parts->at(1).name, u"picture_upload"_s);
    QVERIFY(parts->at(1).isFile);
    QCOMPARE(parts->at(1).fileName, u"a b.png"_s);
    QCOMPARE(parts->at(1).contentType, "image/png");
    QCOMPARE(parts->at(1).content, "\x89PNG\r\n\r\n--Ab");

    QVERIFY(multipartParts(multipart("--AbC--"))->isEmpty());
    const auto empty = multipartParts(multipart(
        "--AbC\r\ncontent-disposition: FORM-DATA; name=a; filename=\"..\\\\..\\\\x\"\r\n\r\n\r\n--AbC--"));
    QVERIFY(empty);
    QCOMPARE(empty->at(0).content, "");
    QCOMPARE(empty->at(0).fileName, u"x"_s);
}

void HttpBodyTest::contentMayLookLikeAnything()
{
    QByteArray content;
    for (int i = 0; i < 4096; ++i)
        content += static_cast<char>(i * 7 % 256);
    content += "\r\n--\r\n--Ab\r\n\r\n--abc--\r\n";
    const auto parts = multipartParts(
        multipart("--AbC\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n" + content
            + "\r\n--AbC--\r\n"));
    QVERIFY(parts);
    QCOMPARE(parts->at(0).content, content);
    QVERIFY(parts->at(0).isFile);
}

void HttpBodyTest::badMultipartIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray good = "--AbC\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--AbC--\r\n";
    const QByteArray type = "multipart/form-data; boundary=AbC";
    const auto row = [&](const char *name, const QByteArray &body, const QByteArray &other = {}) {
        QTest::newRow(name) << body << (other.isEmpty() ? type : other);
    };
    const auto withHead
        = [](const QByteArray &head) { return "--AbC\r\n" + head + "\r\n\r\n1\r\n--AbC--\r\n"; };
    row("no boundary", good, "multipart/form-data");
    row("empty boundary", good, "multipart/form-data; boundary=");
    row("boundary of 71", good, "multipart/form-data; boundary=" + QByteArray(71, 'a'));
    row("two boundaries", good, "multipart/form-data; boundary=AbC; boundary=X");
    row("odd boundary", good, "multipart/form-data; boundary=\"A\x01\"");
    row("mixed", good, "multipart/mixed; boundary=AbC");
    row("empty body", "");
    row("other boundary", good, "multipart/form-data; boundary=abc");
    row("preamble", "hello\r\n" + good);
    row("epilogue", good + "more");
    row("bare LF", "--AbC\nContent-Disposition: form-data; name=\"a\"\n\n1\n--AbC--\n");
    row("no end", good.left(good.size() - 6));
    row("no disposition", withHead("Content-Type: text/plain"));
    row("no head", "--AbC\r\n\r\n1\r\n--AbC--\r\n");
    row("no name", withHead("Content-Disposition: form-data"));
    row("empty name", withHead("Content-Disposition: form-data; name=\"\""));
    row("two names", withHead("Content-Disposition: form-data; name=\"a\"; name=\"b\""));
    row("open quote", withHead("Content-Disposition: form-data; name=\"a"));
    row("attachment", withHead("Content-Disposition: attachment; name=\"a\""));
    row("two dispositions",
        withHead("Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\""));
    row("base64",
        withHead("Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64"));
    row("nested",
        withHead("Content-Disposition: form-data; name=\"a\"\r\nContent-Type: multipart/mixed; boundary=x"));
    row("NUL name", withHead(QByteArray("Content-Disposition: form-data; name=\"a\0\"", 41)));
    row("name not UTF-8", withHead("Content-Disposition: form-data; name=\"\xff\""));
    row("huge head", withHead("Content-Disposition: form-data; name=\"a\"\r\nX: " + QByteArray(9000, 'x')));
    row("17 fields",
        withHead("Content-Disposition: form-data; name=\"a\"" + QByteArray("\r\nX: 1").repeated(16)));
    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += "--AbC\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
    row("101 parts", many + "--AbC--");
}

void HttpBodyTest::badMultipartIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto parts = multipartParts(multipart(body, type));
    QVERIFY(!parts);
    QVERIFY(!parts.error().isEmpty());
}

void HttpBodyTest::multipartCutAnywhereIsRefused()
{
    for (qsizetype cut = 0; cut < twoParts.size() - 2; ++cut)
        QVERIFY2(!multipartParts(multipart(twoParts.left(cut))), qPrintable(QString::number(cut)));
}

QTEST_APPLESS_MAIN(HttpBodyTest)
#include "tst_httpbody.moc"
