#include "tests/services/directories/support.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

using Shape = Identifier::Shape;

const QString userId = u"ad|Mozilla-LDAP|jdoe"_s;
const QByteArray firstAddress = "/cis/v1/profile/ad%7CMozilla-LDAP%7Cjdoe";
const QByteArray secondAddress = "/cis/v2/user/user_id/ad%7CMozilla-LDAP%7Cjdoe";

QByteArray attribute(const QByteArray &value)
{
    return R"({"signature":{"publisher":{"alg":"RS256","typ":"JWS","name":"hris","value":"s"},"additional":[]},)"
           R"("metadata":{"classification":"PUBLIC","last_modified":"2019-02-27T11:23:00.000Z",)"
           R"("created":"2019-02-27T11:23:00.000Z","verified":true,"display":"staff"},"value":)"
        + value + "}";
}

QByteArray profile(const QByteArray &id)
{
    return R"({"user_id":)" + attribute('"' + id + '"') + R"(,"first_name":)" + attribute(R"("Jane")")
        + R"(,"last_name":)" + attribute("null") + R"(,"identities":{}})";
}

RecordId idOf(const QString &kind, const QString &key)
{
    return {.connection = u"cis-test"_s, .kind = kind, .key = key};
}

} // namespace

class CisDirectoryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_server.reset();
        m_tokens = 0;
        m_server.otherwise([this](const SeenRequest &request) {
            if (request.path() != "/cis/oauth/token")
                return Canned{.status = 404, .body = "<html></html>", .contentType = "text/html"};
            return Canned{.body = R"({"access_token":"t)" + QByteArray::number(++m_tokens)
                    + R"(","token_type":"Bearer","expires_in":86400,"scope":"read:profile"})"};
        });
        m_directory = directoryAt(u"cis"_s, m_server.url(u"/cis"_s));
    }

    void tokenIsAskedForOnceForEachVersion();
    void profileOfTheFirstVersionIsUnwrapped();
    void bareProfileIsTakenAsWell();
    void emptyBodiesAreNobody_data();
    void emptyBodiesAreNobody();
    void successThatIsAnError_data();
    void successThatIsAnError();
    void wayToSignInIsAskedWithoutTokenAndUnescaped();
    void keyDecidesTheAddress_data();
    void keyDecidesTheAddress();
    void addressIsLookedUpInBothVersions();
    void T16_absentAndNullAreTwoThings();
    void pagesFollowWhatTheServiceSays();
    void refusedTokenIsReplacedOnce();
    void youngTokenIsNotBlamedForAFault();
    void gatewayErrors_data();
    void gatewayErrors();
    void refusedCredentialsAreSaid();
    void nothingCanBeChanged();
    void probeTellsScopes();

private:
    qsizetype sentTo(const QByteArray &path) { return m_server.count("GET", path); }

    LoopbackServer m_server;
    int m_tokens = 0;
    std::unique_ptr<SystemDirectory> m_directory;
};

void CisDirectoryTest::tokenIsAskedForOnceForEachVersion()
{
    m_server.on("GET", secondAddress, Canned{.body = profile("ad|Mozilla-LDAP|jdoe")});
    m_server.on("GET", firstAddress, Canned{.body = R"({"statusCode":200,"body":"{}"})"});
    QList<Pending<Found>> readings;
    for (int i = 0; i < 6; ++i) {
        readings << m_directory->read(idOf(u"profile"_s, userId));
        readings << m_directory->read(idOf(u"profile_v1"_s, userId));
    }
    for (const auto &reading : readings)
        QVERIFY(await(reading));
    QCOMPARE(m_server.count("POST"), 2);
    QSet<QByteArray> bodies;
    for (const SeenRequest &request : m_server.seen()) {
        if (request.method == "POST") {
            QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
            QVERIFY(!request.hasHeader("Authorization"));
            bodies.insert(request.body);
        }
    }
    const QByteArray common = "grant_type=client_credentials&client_id=rollcall&client_secret=c1s&audience=";
    QCOMPARE(
        bodies, (QSet<QByteArray>{common + "https%3A%2F%2Fperson.example", common + "api.person.example"}));
}

void CisDirectoryTest::profileOfTheFirstVersionIsUnwrapped()
{
    m_server.on("GET", firstAddress,
        Canned{.body = "{\"statusCode\":200,\"body\":\"{\\\"user_id\\\": \\\"ad|Mozilla-LDAP|jdoe\\\", "
                       "\\\"firstName\\\": \\\"J\\\\u00e9ne\\\"}\"}"});
    const auto found = await(m_directory->read(idOf(u"profile_v1"_s, userId)));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->document[u"firstName"].toString(), u"Jéne"_s);
    QCOMPARE(found->record->id.key, userId);
    QVERIFY(m_server.seen().constLast().header("Authorization").startsWith("Bearer t"));
}

void CisDirectoryTest::bareProfileIsTakenAsWell()
{
    m_server.on("GET", firstAddress, Canned{.body = R"({"user_id":"x","active":false})"});
    const auto found = await(m_directory->read(idOf(u"profile_v1"_s, userId)));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->document[u"active"], JsonValue(false));
}

void CisDirectoryTest::emptyBodiesAreNobody_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("first version") << u"profile_v1"_s << userId << firstAddress
                                   << R"({"statusCode":200,"body":"{}"})"_ba;
    QTest::newRow("second version") << u"profile"_s << userId << secondAddress << "{}"_ba;
    QTest::newRow("way to sign in") << u"connection"_s << u"x@y.example"_s
                                    << "/cis/v1/connection/x@y.example"_ba
                                    << R"("{}")"_ba;
}

void CisDirectoryTest::emptyBodiesAreNobody()
{
    QFETCH(QString, kind);
    QFETCH(QString, key);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, body);
    m_server.on("GET", address, Canned{.body = body});
    const auto found = await(m_directory->read(idOf(kind, key)));
    QVERIFY(found);
    QVERIFY(!found->record);
    QCOMPARE(found->why, Found::Why::NoSuchOrHidden);
}

void CisDirectoryTest::successThatIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using Kind = Error::Kind;
    QTest::newRow("no scope in the token")
        << R"({"errorMessage":"argument of type 'NoneType' is not iterable","errorType":"TypeError","stackTrace":[]})"_ba
        << int(Kind::Forbidden);
    QTest::newRow("wrong scope")
        << R"({"errorMessage":"Parameter validation failed: AttributesToGet","errorType":"ParamValidationError"})"_ba
        << int(Kind::Forbidden);
    QTest::newRow("vault down")
        << R"({"errorMessage":"Could not connect","errorType":"EndpointConnectionError"})"_ba
        << int(Kind::ServerError);
    QTest::newRow("status inside") << R"({"statusCode":404,"body":"Not found"})"_ba << int(Kind::NotFound);
    QTest::newRow("no JSON inside") << R"({"statusCode":200,"body":"oops"})"_ba << int(Kind::BadJson);
    QTest::newRow("a list inside") << R"({"statusCode":200,"body":"[1]"})"_ba << int(Kind::BadSchema);
}

void CisDirectoryTest::successThatIsAnError()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_server.on("GET", firstAddress, Canned{.body = body});
    const auto found = await(m_directory->read(idOf(u"profile_v1"_s, userId)));
    QVERIFY(!found);
    QCOMPARE(int(found.error().kind), kind);
}

void CisDirectoryTest::wayToSignInIsAskedWithoutTokenAndUnescaped()
{
    m_server.on("GET", "/cis/v1/connection/j.doe+x@mozilla.example",
        Canned{.body = R"("{\"user_email\": \"j.doe+x@mozilla.example\", \"connection_method\": \"ad\"}")"});
    const auto found = await(m_directory->read(idOf(u"connection"_s, u"j.doe+x@mozilla.example"_s)));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->document[u"connection_method"].toString(), u"ad"_s);
    QCOMPARE(m_server.seen().size(), 1);
    QVERIFY(!m_server.seen().constFirst().hasHeader("Authorization"));
}

void CisDirectoryTest::keyDecidesTheAddress_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("user ID") << int(Shape::UserId) << userId << secondAddress + "?active=any";
    QTest::newRow("UUID") << int(Shape::Uuid) << u"398c3592-cee3-42bf-b6da-441db2452097"_s
                          << "/cis/v2/user/uuid/398c3592-cee3-42bf-b6da-441db2452097?active=any"_ba;
    QTest::newRow("username") << int(Shape::Username) << u"jdoe"_s
                              << "/cis/v2/user/primary_username/jdoe?active=any"_ba;
}

void CisDirectoryTest::keyDecidesTheAddress()
{
    QFETCH(int, shape);
    QFETCH(QString, text);
    QFETCH(QByteArray, target);
    m_server.on("GET", target, Canned{.body = profile("ad|Mozilla-LDAP|jdoe")});
    const auto found = await(m_directory->lookUp({Shape(shape), text}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, idOf(u"profile"_s, userId));
}

void CisDirectoryTest::addressIsLookedUpInBothVersions()
{
    m_server.on("GET", "/cis/v2/user/primary_email/j%40x.example", Canned{.body = profile("ad|x|j")});
    m_server.on("GET", "/cis/v1/connection/j@x.example",
        Canned{.body = R"("{\"user_email\": \"j@x.example\", \"connection_method\": \"github\"}")"});
    const auto found = await(m_directory->lookUp({Shape::Email, u"j@x.example"_s}));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).id, idOf(u"profile"_s, u"ad|x|j"_s));
    QCOMPARE(found->at(1).id, idOf(u"connection"_s, u"j@x.example"_s));
}

void CisDirectoryTest::T16_absentAndNullAreTwoThings()
{
    const Schema &schema = m_directory->dialect().kind(u"profile"_s)->schema;
    const JsonValue document = jsonOf(profile("x"));
    QCOMPARE(schema.absenceOf(document, u"/first_name/value"_s), Absence::Present);
    QCOMPARE(schema.absenceOf(document, u"/last_name/value"_s), Absence::Empty);
    QCOMPARE(schema.absenceOf(document, u"/primary_email/value"_s), Absence::Hidden);
    QCOMPARE(schema.absenceOf(document, u"/identities/github_id_v3/value"_s), Absence::Hidden);
    QCOMPARE(schema.fields().size(), 53);
}

void CisDirectoryTest::pagesFollowWhatTheServiceSays()
{
    m_server.on("GET", "/cis/v2/users",
        Canned{.body = R"({"Items":[)" + profile("a|1") + R"(],"nextPage":{"id":"a|1"}})"});
    m_server.on("GET", "/cis/v2/users?nextPage=%7B%22id%22%3A%22a%7C1%22%7D",
        Canned{.body = R"({"Items":[],"nextPage":{"id":"a|2"}})"});
    m_server.on("GET", "/cis/v2/users?nextPage=%7B%22id%22%3A%22a%7C2%22%7D",
        Canned{.body = R"({"Items":[)" + profile("a|3") + R"(],"nextPage":null})"});
    QStringList keys;
    Cursor cursor;
    int pages = 0;
    do {
        const auto page = await(m_directory->list({.kind = u"profile"_s, .text = {}}, cursor));
        QVERIFY(page);
        for (const Record &record : page->records)
            keys << record.id.key;
        cursor = page->next;
        ++pages;
    } while (!cursor.isEmpty() && pages < 10);
    QCOMPARE(keys, (QStringList{u"a|1"_s, u"a|3"_s}));
    QCOMPARE(pages, 3);
}

void CisDirectoryTest::refusedTokenIsReplacedOnce()
{
    m_server.on("GET", firstAddress,
        {Canned{.status = 401, .body = R"({"message":"Unauthorized"})"},
            Canned{.body = R"({"statusCode":200,"body":"{\"user_id\":\"x\"}"})"}});
    const auto found = await(m_directory->read(idOf(u"profile_v1"_s, userId)));
    QVERIFY(found && found->record);
    QCOMPARE(m_tokens, 2);
    QCOMPARE(m_server.seen().constLast().header("Authorization"), "Bearer t2");
}

void CisDirectoryTest::youngTokenIsNotBlamedForAFault()
{
    m_server.on(
        "GET", secondAddress, Canned{.status = 500, .body = R"({"message":"Internal Server Error"})"});
    const auto found = await(m_directory->read(idOf(u"profile"_s, userId)));
    QCOMPARE(found.error().kind, Error::Kind::ServerError);
    QCOMPARE(m_tokens, 1);
}

void CisDirectoryTest::gatewayErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    using Kind = Error::Kind;
    const QByteArray json = "application/json";
    QTest::newRow("token refused") << 401 << R"({"message":"Unauthorized"})"_ba << json
                                   << int(Kind::Unauthenticated);
    QTest::newRow("unknown address") << 403 << R"({"message":"Missing Authentication Token"})"_ba << json
                                     << int(Kind::BadContentType);
    QTest::newRow("malformed header") << 500 << R"({"message":null})"_ba << json << int(Kind::ServerError);
    QTest::newRow("throttled") << 429 << R"({"message":"Too Many Requests"})"_ba << json
                               << int(Kind::RateLimited);
    QTest::newRow("no such page") << 404 << "<html></html>"_ba
                                  << "text/html"_ba << int(Kind::BadContentType);
    QTest::newRow("not found after all") << 404 << R"({"message":"no"})"_ba << json << -1;
}

void CisDirectoryTest::gatewayErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    m_server.on("GET", firstAddress, Canned{.status = status, .body = body, .contentType = type});
    const auto found = await(m_directory->read(idOf(u"profile_v1"_s, userId)));
    if (kind < 0) {
        QVERIFY(found && !found->record);
        return;
    }
    QVERIFY(!found);
    QCOMPARE(int(found.error().kind), kind);
}

void CisDirectoryTest::refusedCredentialsAreSaid()
{
    m_server.otherwise([](const SeenRequest &) {
        return Canned{.status = 403,
            .body
            = R"({"error":"access_denied","error_description":"Service not enabled within domain: x"})"};
    });
    const auto found = await(m_directory->read(idOf(u"profile"_s, userId)));
    QCOMPARE(found.error().kind, Error::Kind::Forbidden);
    QCOMPARE(found.error().detail, u"Service not enabled within domain: x"_s);
    QCOMPARE(m_server.count("GET"), 0);
}

void CisDirectoryTest::nothingCanBeChanged()
{
    const auto reply = await(m_directory->send({.verb = Change::Verb::Update,
        .target = idOf(u"profile"_s, userId),
        .wanted = JsonValue::emptyObject()}));
    QCOMPARE(reply.error().kind, Error::Kind::Validation);
    QVERIFY(m_server.seen().isEmpty());
    for (const KindSpec &kind : m_directory->dialect().kinds) {
        QVERIFY(!kind.canUpdate && !kind.canDelete && !kind.canCreate && kind.actions.isEmpty());
        for (const FieldSpec &field : kind.schema.fields())
            QVERIFY2(!field.editable && !field.readOnlyReason.isEmpty(), qPrintable(field.pointer));
    }
}

void CisDirectoryTest::probeTellsScopes()
{
    m_server.on("GET", "/cis/v1/profile/rollcall%7Cconnection-test",
        Canned{.body = R"({"statusCode":200,"body":"{}"})"});
    m_server.on("GET", "/cis/v2/user/user_id/rollcall%7Cconnection-test", Canned{.body = "{}"});
    const auto probe = await(m_directory->probe());
    QVERIFY(probe);
    QVERIFY(probe->warned); // read:profile alone shows little of the second version
    QVERIFY(probe->detail.contains(u"read:fullprofile"));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_directory->signedInUntil());
    QVERIFY(left > 86'000 && left <= 86'400);
}

QTEST_GUILESS_MAIN(CisDirectoryTest)
#include "tst_cisdirectory.moc"
