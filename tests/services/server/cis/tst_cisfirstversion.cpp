#include "tests/services/server/cis/cistest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! GET v1/profile/<user_id> and v1/connection/<address>.
class CisFirstVersionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void rowsAreCovered();

    void profileIsEncodedTwice();
    void bodyIsWrittenAsPythonWritesIt();
    void profileHasEveryMember();
    void everyMemberIsOptional();
    void inactiveProfilesAreGiven();
    void readEmailGivesTheAddressAlone();
    void bothScopesGiveTheAddressAlone();
    void readEmailOfSomebodyWithoutAddressIsEmpty();
    void unknownProfileIsAnEmptyObject();
    void idIsDecodedOnceAndExact_data();
    void idIsDecodedOnceAndExact();
    void tokenWithoutScopeIsAnErrorInside200();
    void tokenWithOtherScopesIsAnErrorInside200();
    void profileWithoutTokenIsUnauthorized();
    void profileWithoutBearerIsAnErrorOfTheGateway_data();
    void profileWithoutBearerIsAnErrorOfTheGateway();
    void schemeMayBeInAnyCase();
    void unknownRoutesMissAToken_data();
    void unknownRoutesMissAToken();
    void readingWritesNothing();

    void connectionIsAStringOfJson();
    void connectionNeedsNoToken();
    void connectionOfUnknownAddress();
    void connectionIsLowerCase();
    void connectionTakesAnEncodedAt();
    void connectionSaysHow_data();
    void connectionSaysHow();
    void severalProfilesShareAnAddress();

private:
    JsonValue body(const QByteArray &id, const char *client = "reader") const
    {
        const JsonValue envelope = m_service->profile(id, client).json();
        return json::decode(envelope[u"body"].toString().toUtf8()).value_or(JsonValue());
    }

    std::unique_ptr<CisFixture> m_service;
};

constexpr Row firstRows[]{{"v1 profile 200", "profileIsEncodedTwice"},
    {"v1 profile members", "profileHasEveryMember"}, {"v1 profile sparse", "everyMemberIsOptional"},
    {"v1 profile inactive", "inactiveProfilesAreGiven"},
    {"v1 profile read:email", "readEmailGivesTheAddressAlone"},
    {"v1 profile both scopes", "bothScopesGiveTheAddressAlone"},
    {"v1 profile read:email without address", "readEmailOfSomebodyWithoutAddressIsEmpty"},
    {"v1 profile not found", "unknownProfileIsAnEmptyObject"},
    {"v1 profile encoding", "idIsDecodedOnceAndExact"},
    {"v1 lambda error, no scope", "tokenWithoutScopeIsAnErrorInside200"},
    {"v1 lambda error, wrong scope", "tokenWithOtherScopesIsAnErrorInside200"},
    {"v1 401 no header", "profileWithoutTokenIsUnauthorized"},
    {"v1 500 malformed authorization", "profileWithoutBearerIsAnErrorOfTheGateway"},
    {"v1 403 unknown path", "unknownRoutesMissAToken"}, {"v1 connection found", "connectionIsAStringOfJson"},
    {"v1 connection without token", "connectionNeedsNoToken"},
    {"v1 connection not found", "connectionOfUnknownAddress"},
    {"v1 connection case", "connectionIsLowerCase"}, {"v1 connection %40", "connectionTakesAnEncodedAt"},
    {"v1 connection values", "connectionSaysHow"}};

void CisFirstVersionTest::initTestCase()
{
    m_service = std::make_unique<CisFixture>();
    QVERIFY(m_service->start());
}

void CisFirstVersionTest::init()
{
    m_service->database().execute(u"DELETE FROM cis_profiles"_s);
    m_service->add(staffId, staffUuid, staffRecord);
}

void CisFirstVersionTest::rowsAreCovered()
{
    checkRows(this, "cis first version", firstRows);
}

void CisFirstVersionTest::profileIsEncodedTwice()
{
    const Answer answer = m_service->profile("ad%7CMozilla-LDAP-Dev%7Ckangtest");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    const JsonValue envelope = answer.json();
    QCOMPARE(envelope.object().size(), 2);
    QCOMPARE(envelope[u"statusCode"].toInteger(), 200);
    QVERIFY(envelope[u"body"].isString());
    const JsonValue inner = json::decode(envelope[u"body"].toString().toUtf8()).value_or(JsonValue());
    QCOMPARE(inner[u"user_id"].toString(), staffId);
}

void CisFirstVersionTest::bodyIsWrittenAsPythonWritesIt()
{
    m_service->add(
        u"email|1"_s, u"u1"_s, R"({"first_name":{"value":"K\u00e4ng \"\\ \n\u0001 \ud83d\ude00"}})");
    const QString text = m_service->profile("email%7C1").json()[u"body"].toString();
    QCOMPARE(text,
        uR"({"user_id": "email|1", "active": true, "displayName": "K\u00e4ng \"\\ \n\u0001 \ud83d\ude00", )"
        uR"("firstName": "K\u00e4ng \"\\ \n\u0001 \ud83d\ude00", "groups": []})"_s);
}

void CisFirstVersionTest::profileHasEveryMember()
{
    const JsonValue expected = json::decode(R"({"user_id":"ad|Mozilla-LDAP-Dev|kangtest",
"timezone":"Europe/London","active":true,"lastModified":"2018-01-16T09:53:21.851Z",
"created":"2017-03-09T21:28:51.851Z","userName":"kangtest","displayName":"Käng Test","firstName":"Käng",
"lastName":"Test","preferredLanguage":"en_US","primaryEmail":"KangTest@mozilla.com",
"emails":[{"value":"KangTest@mozilla.com","verified":true,"primary":true,"name":"primary"},
 {"value":"kang@github.example","verified":true,"primary":false,"name":"other"}],
"phoneNumbers":[{"value":"+1 555 0100","verified":false,"name":"Work"}],
"uris":[{"value":"https://blog.example.net/","verified":true,"primary":true,"name":"Blog"}],
"nicknames":[{"value":"kang","verified":true,"primary":true,"name":"IRC"}],
"picture":"/avatar/kang.png","shirtSize":"M","tags":["iam","security"],
"groups":["all","team_opsec","mozilliansorg_nda"],
"authoritativeGroups":[{"created":"2010-01-23T04:56:22Z","lastUsed":"2018-01-10T04:56:22Z","name":"moco","uuid":"reserved"}]})")
                                   .value();
    QCOMPARE(json::encode(body("ad%7CMozilla-LDAP-Dev%7Ckangtest")), json::encode(expected));
}

void CisFirstVersionTest::everyMemberIsOptional()
{
    m_service->add(u"email|sparse"_s, u"u1"_s, R"({"primary_email":{"value":"sparse@example.org"}})");
    QCOMPARE(json::encode(body("email%7Csparse")),
        R"({"user_id":"email|sparse","active":true,"primaryEmail":"sparse@example.org",)"
        R"("emails":[{"value":"sparse@example.org","verified":true,"primary":true,"name":"primary"}],"groups":[]})");
}

void CisFirstVersionTest::inactiveProfilesAreGiven()
{
    m_service->add(u"email|gone"_s, u"u1"_s, R"({"active":{"value":false},"first_name":{"value":"Gone"}})");
    QCOMPARE(body("email%7Cgone")[u"active"], JsonValue(false));
    QCOMPARE(body("email%7Cgone")[u"firstName"].toString(), u"Gone"_s);
}

void CisFirstVersionTest::readEmailGivesTheAddressAlone()
{
    const Answer answer = m_service->profile("ad%7CMozilla-LDAP-Dev%7Ckangtest", "mail");
    QCOMPARE(answer.body, R"({"statusCode":200,"body":"{\"primaryEmail\": \"KangTest@mozilla.com\"}"})");
}

void CisFirstVersionTest::bothScopesGiveTheAddressAlone()
{
    QCOMPARE(body("ad%7CMozilla-LDAP-Dev%7Ckangtest", "both").object().size(), 1);
}

void CisFirstVersionTest::readEmailOfSomebodyWithoutAddressIsEmpty()
{
    m_service->add(u"github|1"_s, u"u1"_s);
    QCOMPARE(m_service->profile("github%7C1", "mail").body, R"({"statusCode":200,"body":"{}"})");
}

void CisFirstVersionTest::unknownProfileIsAnEmptyObject()
{
    const Answer answer = m_service->profile("ad%7Cnobody");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"({"statusCode":200,"body":"{}"})");
}

void CisFirstVersionTest::idIsDecodedOnceAndExact_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("firefox") << u"oauth2|firefoxaccounts|LdO"_s
                             << QByteArray("oauth2%7Cfirefoxaccounts%7CLdO") << true;
    QTest::newRow("lower-case escapes") << u"github|202377728"_s << QByteArray("github%7c202377728") << true;
    QTest::newRow("a bar as it is") << u"github|202377728"_s << QByteArray("github|202377728") << true;
    QTest::newRow("another case") << u"github|Abc"_s << QByteArray("github%7Cabc") << false;
    QTest::newRow("a percent sign") << u"x|100%"_s << QByteArray("x%7C100%25") << true;
    QTest::newRow("not decoded twice") << u"x|a b"_s << QByteArray("x%7Ca%2520b") << false;
    QTest::newRow("a plus") << u"x|a+b"_s << QByteArray("x%7Ca+b") << true;
    QTest::newRow("umlauts") << u"x|ä"_s << QByteArray("x%7C%C3%A4") << true;
}

void CisFirstVersionTest::idIsDecodedOnceAndExact()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, segment);
    QFETCH(const bool, isFound);
    m_service->add(id, u"u1"_s);
    QCOMPARE(body(segment)[u"user_id"].toString(), isFound ? id : QString());
}

void CisFirstVersionTest::tokenWithoutScopeIsAnErrorInside200()
{
    const Answer answer = m_service->profile("ad%7CMozilla-LDAP-Dev%7Ckangtest", "mute");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"errorType"].toString(), u"TypeError"_s);
    QCOMPARE(answer.json()[u"errorMessage"].toString(), u"argument of type 'NoneType' is not iterable"_s);
    QVERIFY(answer.json()[u"stackTrace"].isArray());
}

void CisFirstVersionTest::tokenWithOtherScopesIsAnErrorInside200()
{
    const Answer answer = m_service->profile("ad%7CMozilla-LDAP-Dev%7Ckangtest", "other");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"errorType"].toString(), u"ParamValidationError"_s);
    QVERIFY(answer.json()[u"errorMessage"].toString().startsWith("Parameter validation failed:\n"_L1));
    QVERIFY(!answer.json().contains(u"body"));
}

void CisFirstVersionTest::profileWithoutTokenIsUnauthorized()
{
    const Answer answer = m_service->get("v1/profile/x");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, R"({"message":"Unauthorized"})");
}

void CisFirstVersionTest::profileWithoutBearerIsAnErrorOfTheGateway_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Basic") << QByteArray("Basic dXNlcjpwYXNz");
    QTest::newRow("scheme alone") << QByteArray("Bearer");
    QTest::newRow("two tokens") << QByteArray("Bearer a b");
    QTest::newRow("token alone") << QByteArray("abc.def.ghi");
}

void CisFirstVersionTest::profileWithoutBearerIsAnErrorOfTheGateway()
{
    QFETCH(const QByteArray, header);
    const Answer answer = m_service->send("GET", "/cis/v1/profile/x", {{"Authorization", header}});
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.body, R"({"message":null})");
}

void CisFirstVersionTest::schemeMayBeInAnyCase()
{
    const QByteArray token = m_service->token("reader", CisFixture::first);
    for (const QByteArray scheme : {"bearer", "BEARER", "Bearer"}) {
        const Answer answer
            = m_service->send("GET", "/cis/v1/profile/x", {{"authorization", scheme + ' ' + token}});
        QCOMPARE(answer.status, 200);
    }
}

void CisFirstVersionTest::unknownRoutesMissAToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("nope") << QByteArray("GET") << QByteArray("v1/nope");
    QTest::newRow("nothing") << QByteArray("GET") << QByteArray("v1");
    QTest::newRow("no id") << QByteArray("GET") << QByteArray("v1/profile");
    QTest::newRow("slash at the end") << QByteArray("GET") << QByteArray("v1/profile/x/");
    QTest::newRow("more") << QByteArray("GET") << QByteArray("v1/profile/x/y");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("v1/profile/x");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("v1/connection/a@b.example");
}

void CisFirstVersionTest::unknownRoutesMissAToken()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const Answer answer = m_service->send(method, "/cis/" + path);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, R"({"message":"Missing Authentication Token"})");
}

void CisFirstVersionTest::readingWritesNothing()
{
    const int before = count(m_service->database(), "SELECT count(*) FROM cis_profiles");
    m_service->profile("x'%20OR%201=1;--");
    m_service->get("v1/connection/'%20OR%20''='");
    QCOMPARE(count(m_service->database(), "SELECT count(*) FROM cis_profiles"), before);
    QCOMPARE(m_service->get("v1/connection/'%20OR%20''='").body, R"("{}")");
}

void CisFirstVersionTest::connectionIsAStringOfJson()
{
    const Answer answer = m_service->get("v1/connection/kangtest@mozilla.com");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.body, R"("{\"user_email\": \"kangtest@mozilla.com\", \"connection_method\": \"ad\"}")");
}

void CisFirstVersionTest::connectionNeedsNoToken()
{
    const Answer answer = m_service->send(
        "GET", "/cis/v1/connection/kangtest@mozilla.com", {{"Authorization", "Bearer not.a.token"}});
    QCOMPARE(answer.status, 200);
}

void CisFirstVersionTest::connectionOfUnknownAddress()
{
    const Answer answer = m_service->get("v1/connection/nobody@example.org");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"("{}")");
}

void CisFirstVersionTest::connectionIsLowerCase()
{
    m_service->add(u"email|1"_s, u"u1"_s, R"({"primary_email":{"value":"First.Last+tag@Example.COM"}})");
    const Answer answer = m_service->get("v1/connection/First.Last+tag@Example.COM");
    QCOMPARE(answer.body,
        R"("{\"user_email\": \"first.last+tag@example.com\", \"connection_method\": \"email\"}")");
}

void CisFirstVersionTest::connectionTakesAnEncodedAt()
{
    QVERIFY(m_service->get("v1/connection/kangtest%40mozilla.com").body.contains("\\\"ad\\\""));
}

void CisFirstVersionTest::connectionSaysHow_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("method");
    const QByteArray plain = R"({"primary_email":{"value":"a@b.example"}})";
    QTest::newRow("e-mail") << u"email|1"_s << plain << u"email"_s;
    QTest::newRow("google") << u"google-oauth2|433"_s << plain << u"google-oauth2"_s;
    QTest::newRow("firefox") << u"oauth2|firefoxaccounts|x"_s << plain << u"oauth2"_s;
    QTest::newRow("github") << u"github|1"_s << plain << u"github"_s;
    QTest::newRow("directory") << u"ad|Mozilla-LDAP|x"_s << plain << u"ad"_s;
    QTest::newRow("agreement signed")
        << u"email|2"_s << QByteArray(R"({"primary_email":{"value":"a@b.example"},
"access_information":{"mozilliansorg":{"values":{"nda":null}}}})")
        << u"github"_s;
    QTest::newRow("address in the directory")
        << u"email|3"_s << QByteArray(R"({"primary_email":{"value":"x@y.example"},
"identities":{"mozilla_ldap_primary_email":{"value":"a@b.example"}}})")
        << u"ad"_s;
    QTest::newRow("another address") << u"email|4"_s
                                     << QByteArray(R"({"primary_email":{"value":"x@y.example"},
"identities":{"custom_2_primary_email":{"value":"a@b.example"}}})")
                                     << u"email"_s;
}

void CisFirstVersionTest::connectionSaysHow()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, method);
    m_service->add(id, u"u1"_s, more);
    const QString inner = m_service->get("v1/connection/a@b.example").json().toString();
    QCOMPARE(json::decode(inner.toUtf8()).value_or(JsonValue())[u"connection_method"].toString(), method);
}

void CisFirstVersionTest::severalProfilesShareAnAddress()
{
    const QByteArray plain = R"({"primary_email":{"value":"a@b.example"}})";
    m_service->add(u"google-oauth2|1"_s, u"u1"_s, plain);
    m_service->add(u"email|1"_s, u"u2"_s, plain);
    QVERIFY(m_service->get("v1/connection/a@b.example").body.contains("\\\"email\\\""));
    m_service->add(u"ad|Mozilla-LDAP|x"_s, u"u3"_s, plain);
    QVERIFY(m_service->get("v1/connection/a@b.example").body.contains("\\\"ad\\\""));
}

QTEST_GUILESS_MAIN(CisFirstVersionTest)
#include "tst_cisfirstversion.moc"
