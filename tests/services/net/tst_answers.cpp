#include "services/net/answers.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

net::Response response(int status, const QByteArray &type = "application/json", const QByteArray &body = "{}",
    const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = status, .contentType = type, .headers = headers, .body = body, .attempts = 2};
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        const QList<std::pair<int, QString>> rows{{400, u"Validation"_s}, {401, u"Unauthenticated"_s},
            {403, u"Forbidden"_s}, {404, u"NotFound"_s}, {405, u"ServerError"_s}, {409, u"Conflict"_s},
            {410, u"NotFound"_s}, {412, u"PreconditionFailed"_s}, {413, u"TooLarge"_s},
            {422, u"Validation"_s}, {428, u"PreconditionFailed"_s}, {429, u"RateLimited"_s},
            {500, u"ServerError"_s}, {502, u"ServerError"_s}, {503, u"Maintenance"_s},
            {504, u"ServerError"_s}};
        for (const auto &[status, kind] : rows)
            QTest::addRow("%d", status) << status << kind;
    }

    void kinds()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        const Error error = net::errorFor(response(status));
        QCOMPARE(kindName(error.kind), kind);
        QCOMPARE(error.sent, Error::Sent::Yes);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.attempts, 2);
    }

    void sentences_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("detail") << QByteArray("application/json") << QByteArray(R"({"detail":"No."})")
                                << u"No."_s;
        QTest::newRow("message") << QByteArray("application/json") << QByteArray(R"({"message":"Nope"})")
                                 << u"Nope"_s;
        QTest::newRow("error object") << QByteArray("application/problem+json")
                                      << QByteArray(R"({"error":{"message":"deep"}})") << u"deep"_s;
        QTest::newRow("html") << QByteArray("text/html") << QByteArray("<h1>Bad</h1>") << QString();
        QTest::newRow("broken") << QByteArray("application/json") << QByteArray("{") << QString();
        QTest::newRow("number") << QByteArray("application/json") << QByteArray(R"({"detail":7})")
                                << QString();
    }

    void sentences()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        QCOMPARE(net::errorFor(response(500, type, body)).detail, detail);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: nothing
        QTest::newRow("absent") << QByteArray() << qint64(-1);
        QTest::newRow("seconds") << QByteArray("17") << qint64(17);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("10^9") << QByteArray("1000000000") << qint64(1'000'000'000);
        QTest::newRow("does not fit") << QByteArray("99999999999999999999999") << qint64(9'999'999'999);
        QTest::newRow("negative") << QByteArray("-1") << qint64(30);
        QTest::newRow("garbage") << QByteArray("soon") << qint64(30);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(30);
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << qint64(60);
        QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:40:37 GMT") << qint64(0);
        QTest::newRow("old date") << QByteArray("Sunday, 06-Nov-94 08:50:37 GMT") << qint64(60);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:50:37 1994") << qint64(60);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!value.isEmpty())
            headers.append({"retry-after", value});
        const auto wait = net::retryAfterOf(response(429, "application/json", "{}", headers), now);
        QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), seconds);
    }

    void retryAfterStandsInTheError()
    {
        const Error error = net::errorFor(response(429, "application/json", "{}", {{"Retry-After", "120"}}));
        QCOMPARE(error.retryAfter, 120s);
    }

    void requestIds()
    {
        QCOMPARE(net::requestIdOf(response(200, "", "", {{"x-request-id", "abc-1"}})), u"abc-1"_s);
        QCOMPARE(net::requestIdOf(response(200, "", "", {{"X-Request-Id", "a\x1b[31m"}})), QString());
        QCOMPARE(
            net::requestIdOf(response(200, "", "", {{"X-Request-Id", QByteArray(200, 'a')}})), QString());
        QCOMPARE(net::errorFor(response(500, "", "", {{"X-Amzn-RequestId", "r1"}})).requestId, u"r1"_s);
    }

    void contentTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("good");
        QTest::newRow("json") << QByteArray("application/json") << true;
        QTest::newRow("problem") << QByteArray("application/problem+json") << true;
        QTest::newRow("scim") << QByteArray("application/scim+json") << true;
        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("html") << QByteArray("text/html") << false;
        QTest::newRow("plain") << QByteArray("text/plain") << false;
        QTest::newRow("image") << QByteArray("image/svg+xml") << false;
        QTest::newRow("jsonp") << QByteArray("application/javascript") << false;
    }

    void contentTypes()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, good);
        const auto value = net::jsonOf(response(200, type, "[1]"));
        QCOMPARE(value.has_value(), good);
        if (!good) {
            QCOMPARE(value.error().kind, Error::Kind::BadContentType);
            QCOMPARE(value.error().sent, Error::Sent::Yes);
        }
    }

    void aWebPageIsCalledOne()
    {
        const auto value = net::jsonOfSuccess(response(200, "text/html", "<form>"));
        QVERIFY(!value);
        QVERIFY(value.error().detail.contains(u"web page"_s));
    }

    void brokenJson()
    {
        const auto cut = net::jsonOfSuccess(response(200, "application/json", "{\"a\":"));
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::BadJson);
        QCOMPARE(cut.error().sent, Error::Sent::Yes);
        QCOMPARE(cut.error().code, u"5"_s);
        const auto empty = net::jsonOfSuccess(response(200, "application/json", ""));
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Error::Kind::BadJson);
        const auto failed = net::jsonOfSuccess(response(404));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
