#include "services/directories/xras/answers.h"
#include "tests/services/directories/support.h"

#include <QDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

//! Every captured example is played by a server and read by the directory.
class XrasFixturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_server.reset(); }

    void everyFileDecodes();
    void people_data();
    void people();
    void missing_data();
    void missing();
    void refusals_data();
    void refusals();
    void searches_data();
    void searches();
    void acceptedChanges_data();
    void acceptedChanges();
    void changeParameters();
    void usernamesInAddresses();

private:
    Result<Found> readOne(const QString &key)
    {
        const auto directory = directoryAt(u"xras"_s, m_server.url());
        return await(directory->read({.connection = u"xras-test"_s, .kind = u"person"_s, .key = key}));
    }

    LoopbackServer m_server;
};

void XrasFixturesTest::everyFileDecodes()
{
    const QDir folder(QStringLiteral(ROLLCALL_FIXTURES "/xras"));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 35);
    for (const QString &name : names)
        QVERIFY2(json::decode(fixture(u"xras/"_s + name)), qPrintable(name));
}

void XrasFixturesTest::people_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::newRow("full") << u"people_get__mshapiro"_s << u"mshapiro"_s;
    QTest::newRow("placeholder") << u"people_get__unreconciled_placeholder"_s << u""_s;
    QTest::newRow("orcid") << u"people_get__reconciled_with_orcid"_s << u""_s;
    QTest::newRow("extra members") << u"people_get__extra_fields"_s << u"mshapiro"_s;
    QTest::newRow("all null") << u"people_get__all_optional_null"_s << u""_s;
    QTest::newRow("message OK") << u"people_get__message_ok"_s << u""_s;
    QTest::newRow("bare, site") << u"site_identity__person_ncar"_s << u"ainvented"_s;
    QTest::newRow("bare, identity service") << u"identity_service__person_access"_s << u""_s;
    QTest::newRow("bare, ineligible") << u"identity_service__person_ineligible"_s << u""_s;
}

void XrasFixturesTest::people()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    const QByteArray body = fixture(u"xras/"_s + file + u".json"_s);
    const JsonValue person = xras::resultOf(jsonOf(body));
    if (key.isEmpty())
        key = person[u"username"].toString();
    m_server.otherwise([&](const SeenRequest &) { return Canned{.body = body}; });

    const auto found = readOne(key);

    QVERIFY2(found, found ? "" : qPrintable(kindName(found.error().kind) + found.error().detail));
    QVERIFY(found->record);
    QCOMPARE(found->record->id.key, key);
    QCOMPARE(found->record->document, person); // nothing lost, nothing added
    QCOMPARE(json::encode(found->record->document), json::encode(person)); // not even the order
    QVERIFY(found->record->readAt.isValid());
}

void XrasFixturesTest::missing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::newRow("404") << u"people_get__404"_s << 404;
    QTest::newRow("200 with nothing") << u"people_get__200_null_result"_s << 200;
}

void XrasFixturesTest::missing()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    const QByteArray body = fixture(u"xras/"_s + file + u".json"_s);
    m_server.otherwise([&](const SeenRequest &) { return Canned{.status = status, .body = body}; });
    const auto found = readOne(u"nosuchuser1"_s);
    QVERIFY(found);
    QVERIFY(!found->record);
    QCOMPARE(found->why, Found::Why::NoSuchRecord);
}

void XrasFixturesTest::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &file, int status, Error::Kind kind,
                         const QString &detail, const QString &field = {}) {
        QTest::newRow(name) << file << status << static_cast<int>(kind) << detail << field;
    };
    row("context", u"error__400_context_missing"_s, 400, Error::Kind::Validation,
        u"XA-CONTEXT header missing"_s);
    row("key", u"error__401"_s, 401, Error::Kind::Unauthenticated, u"configuration"_s);
    row("parameter", u"error__400_invalid_param"_s, 400, Error::Kind::Validation, u"Must be one of"_s,
        u"/isReconciled"_s);
    row("missing", u"error__400_missing_param"_s, 400, Error::Kind::Validation,
        u"Missing parameter username"_s, u"/username"_s);
    row("list", u"error__400_with_errors_list"_s, 400, Error::Kind::Validation, u"not allowed to submit"_s);
    row("422", u"error__400_with_errors_list"_s, 422, Error::Kind::Validation, u"Validation failed"_s);
    row("merge into oneself", u"merge__400_self"_s, 400, Error::Kind::Validation,
        u"Cannot merge a username into itself"_s);
    row("merge, no source", u"merge__404_source"_s, 404, Error::Kind::NotFound,
        u"username=nosuchuser1 not found"_s);
    row("exists", u"identity_service__create_400_exists"_s, 400, Error::Kind::Validation,
        u"already exists"_s);
}

void XrasFixturesTest::refusals()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(QString, field);
    const QByteArray body = fixture(u"xras/"_s + file + u".json"_s);
    m_server.otherwise([&](const SeenRequest &) { return Canned{.status = status, .body = body}; });
    const auto directory = directoryAt(u"xras"_s, m_server.url());
    Change change{.verb = Change::Verb::Act,
        .target = {.connection = u"xras-test"_s, .kind = u"person"_s, .key = u"nosuchuser1"_s},
        .action = u"merge"_s,
        .wanted = JsonValue(JsonValue::Object{{u"into"_s, u"mshapiro"_s}})};

    const auto reply = await(directory->send(change));

    QVERIFY(!reply);
    QCOMPARE(static_cast<int>(reply.error().kind), kind);
    QCOMPARE(reply.error().sent, Error::Sent::Yes);
    QCOMPARE(reply.error().httpStatus, status);
    QVERIFY2(reply.error().detail.contains(detail), qPrintable(reply.error().detail));
    QCOMPARE(reply.error().fields.keys().join(u' '), field);
    QCOMPARE(m_server.seen().size(), 1);
}

void XrasFixturesTest::searches_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("capped");
    QTest::newRow("two") << u"search__q_invented"_s << 2 << false;
    QTest::newRow("none") << u"search__empty"_s << 0 << false;
    QTest::newRow("null") << u"people_get__200_null_result"_s << 0 << false;
    QTest::newRow("cut at twenty") << u"search__20_rows_cap"_s << 20 << true;
    QTest::newRow("bare list") << u"identity_service__people_list"_s << 2 << false;
}

void XrasFixturesTest::searches()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(bool, capped);
    m_server.on("GET", "/v1/search/people", {.body = fixture(u"xras/"_s + file + u".json"_s)});
    const auto directory = directoryAt(u"xras"_s, m_server.url());
    const auto page = await(directory->list({.kind = u"person"_s, .text = u"inv"_s}, {}));
    QVERIFY(page);
    QCOMPARE(page->records.size(), rows);
    QCOMPARE(page->capped, capped);
    QVERIFY(page->next.isEmpty());
    QVERIFY(!page->total);
}

void XrasFixturesTest::acceptedChanges_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("nothing") << u"people_post__200_null"_s;
    QTest::newRow("person") << u"people_post__200_person"_s;
    QTest::newRow("merge") << u"merge__200"_s;
}

void XrasFixturesTest::acceptedChanges()
{
    QFETCH(QString, file);
    const QByteArray body = fixture(u"xras/"_s + file + u".json"_s);
    m_server.on("POST", "/v1/people/ainvented", {.body = body});
    const auto directory = directoryAt(u"xras"_s, m_server.url());
    const auto reply = await(directory->send({.verb = Change::Verb::Update,
        .target = {.connection = u"xras-test"_s, .kind = u"person"_s, .key = u"ainvented"_s},
        .seen = JsonValue(JsonValue::Object{{u"phone"_s, nullptr}}),
        .wanted = JsonValue(JsonValue::Object{{u"phone"_s, u"555"_s}})}));
    QVERIFY(reply);
    QCOMPARE(reply->httpStatus, 200);
    QCOMPARE(reply->body, jsonOf(body));
}

void XrasFixturesTest::changeParameters()
{
    m_server.otherwise(
        [](const SeenRequest &) { return Canned{.body = R"({"message":null,"result":null})"}; });
    const auto directory = directoryAt(u"xras"_s, m_server.url());
    JsonValue wanted = jsonOf(fixture(u"xras/people_post__request_params.json"_s));
    const auto reply = await(directory->send({.verb = Change::Verb::Create,
        .target = {.connection = u"xras-test"_s, .kind = u"person"_s, .key = u"ainvented"_s},
        .wanted = wanted}));
    QVERIFY(reply);
    QCOMPARE(m_server.seen().constLast().body,
        "firstName=Ada&middleName=B&lastName=Invented&email=ada%40example.invalid&phone=555-0100&"
        "academicStatus=Faculty"
        "&residenceCountry=Canada&isReconciled=false"_ba);
}

void XrasFixturesTest::usernamesInAddresses()
{
    m_server.otherwise([](const SeenRequest &) {
        return Canned{.status = 404, .body = R"({"message":null,"result":null})"};
    });
    for (const JsonValue &row : jsonOf(fixture(u"xras/username_encoding_cases.json"_s)).array()) {
        const auto found = readOne(row[u"raw"].toString());
        QVERIFY2(found, found ? "" : qPrintable(kindName(found.error().kind) + found.error().detail));
        QCOMPARE(m_server.seen().constLast().requestLine,
            "GET /v1/people/" + row[u"path_segment"].toString().toLatin1() + " HTTP/1.1");
    }
}

QTEST_GUILESS_MAIN(XrasFixturesTest)
#include "tst_xrasfixtures.moc"
