#include "services/server/secrets.h"
#include "services/server/xras/person.h"
#include "tests/services/server/practice/servicefixture.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using server::xras::Person;

namespace {

const QByteArray key = "an-api-key-of-the-test";
const QByteArray unauthorized = "{\n  \"message\" : null,\n  \"result\" : null\n}";

JsonValue settings(const QString &service = u"site"_s)
{
    const QString hash = QString::fromLatin1(sha256(key).toHex());
    return JsonValue::Object{{u"service"_s, service},
        {u"clients"_s,
            JsonValue::Array{JsonValue::Object{{u"requester"_s, u"XRAS"_s}, {u"keySha256"_s, hash}},
                JsonValue::Object{
                    {u"requester"_s, u"Stranger"_s}, {u"keySha256"_s, hash}, {u"mayRead"_s, false}}}}};
}

Headers asking(const QByteArray &requester = "XRAS", const QByteArray &secret = key)
{
    return {{"XA-REQUESTER", requester}, {"XA-API-KEY", secret}};
}

QByteArray basic(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

} // namespace

//! The identity service that a site keeps for the allocations service, chosen by a setting.
class XrasSiteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServiceFixture> m_service;

    Answer get(const QByteArray &path, const Headers &headers = asking()) const
    {
        return m_service->send("GET", "/xras" + path, headers);
    }

private slots:
    void init()
    {
        m_service = std::make_unique<ServiceFixture>(ServiceFixture::Options{.xras = settings()});
        QVERIFY(m_service->start());
        Person whole;
        whole.username = u"ada"_s;
        whole.firstName = u"Ada"_s;
        whole.middleName = u"K."_s;
        whole.lastName = u"L\u00f8vlace"_s;
        whole.organization = u"Lakeview"_s;
        whole.academicStatus = u"Faculty"_s;
        whole.phone = u"+1 555 0100"_s;
        whole.email = u"ada@mail.example"_s;
        whole.residenceCountry = u"Norway"_s;
        whole.orcid = u"0000-0002-1825-0097"_s;
        server::xras::insertPerson(m_service->database(), whole);
        Person bare;
        bare.username = u"b b"_s;
        bare.email = u""_s;
        server::xras::insertPerson(m_service->database(), bare);
    }
    void cleanup() { m_service.reset(); }

    void personIsBareInItsOrder()
    {
        const Answer answer = get("/v1/people/ada");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.body,
            QByteArray(R"({"username":"ada","firstName":"Ada","middleName":"K.",)"
                       "\"lastName\":\"L\xc3\xb8vlace\","
                       R"("organization":"Lakeview","academicStatus":"Faculty","phone":"+1 555 0100",)"
                       R"("email":"ada@mail.example"})"));
    }
    void membersWithoutAValueAreLeftOut()
    {
        QCOMPARE(get("/v1/people/B%20b").body, QByteArray(R"({"username":"b b","email":""})"));
    }
    void allPeopleAreABareList()
    {
        for (const QByteArray path : {"/v1/people", "/v1/people?", "//v1/people/"}) {
            const Answer answer = get(path);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json().array().size(), 2);
            QCOMPARE(answer.json().at(0)[u"username"].toString(), u"ada"_s);
        }
    }
    void unknownPeopleAreNotFoundInTheEnvelope()
    {
        const Answer answer = get("/v1/people/nobody");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, QByteArray(R"({"message":"username=nobody not found","result":null})"));
        QCOMPARE(answer.body.size(), qsizetype(6 + 47));
    }
    void badCredentialsGetTheOldBody_data()
    {
        QTest::addColumn<QByteArray>("requester");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("only the requester") << QByteArray("XRAS") << QByteArray() << QByteArray();
        QTest::newRow("only the key") << QByteArray() << key << QByteArray();
        QTest::newRow("wrong key") << QByteArray("XRAS") << QByteArray("x") << QByteArray();
        QTest::newRow("wrong requester") << QByteArray("xras") << key << QByteArray();
        QTest::newRow("wrong Basic wins") << QByteArray("XRAS") << key << basic("XRAS:x");
        QTest::newRow("no Basic") << QByteArray("XRAS") << key << QByteArray("Bearer x");
        QTest::newRow("no pair") << QByteArray() << QByteArray() << basic("XRAS");
        QTest::newRow("no Base64") << QByteArray() << QByteArray() << QByteArray("Basic !!");
    }
    void badCredentialsGetTheOldBody()
    {
        QFETCH(const QByteArray, requester);
        QFETCH(const QByteArray, secret);
        QFETCH(const QByteArray, authorization);
        Headers headers;
        for (const auto &[name, value] :
            {std::pair(QByteArray("XA-REQUESTER"), requester), std::pair(QByteArray("XA-API-KEY"), secret),
                std::pair(QByteArray("Authorization"), authorization)}) {
            if (!value.isEmpty())
                headers.append({name, value});
        }
        for (const QByteArray path : {"/v1/people", "/v1/people/ada", "/v1/people/nobody"}) {
            const Answer answer = get(path, headers);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, unauthorized);
            QCOMPARE(answer.body.size(), qsizetype(41));
            QCOMPARE(answer.header("Content-Type"), QByteArray("application/json;charset=UTF-8"));
            QVERIFY(answer.header("WWW-Authenticate").isNull());
        }
    }
    void basicSignsInAndWins()
    {
        QCOMPARE(get("/v1/people/ada", {{"Authorization", basic("XRAS:" + key)}}).status, 200);
        Headers both = asking("XRAS", "wrong");
        both.append({"Authorization", basic("XRAS:" + key)});
        QCOMPARE(get("/v1/people/ada", both).status, 200);
    }
    void otherRolesAreForbidden()
    {
        const Answer answer = get("/v1/people", asking("Stranger"));
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/html"));
    }
    void nothingElseIsOffered()
    {
        for (const QByteArray path :
            {"/v1/search/people?q=ada", "/v1", "/v1/people/ada/merge/b", "/v2/people"})
            QCOMPARE(get(path).status, 404);
        const Answer answer = m_service->send("POST", "/xras/v1/people/ada", asking());
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD"));
    }
    void otherServicesAreNoSetting()
    {
        const auto secret = [](int) { return u"secret"_s; };
        QVERIFY_THROWS_EXCEPTION(ConfigProblem, makeXrasFacade({settings(u"both"_s), false, secret}));
        const JsonValue noKey = JsonValue::Object{{u"service"_s, u"site"_s},
            {u"clients"_s, JsonValue::Array{JsonValue::Object{{u"requester"_s, u"XRAS"_s}}}}};
        QVERIFY_THROWS_EXCEPTION(ConfigProblem, makeXrasFacade({noKey, false, secret}));
    }

    void everyRowHasATest()
    {
        static constexpr Row rows[]{
            {"GET people: bare list, bare '?'", "allPeopleAreABareList"},
            {"GET one: order, bare", "personIsBareInItsOrder"},
            {"null members omitted", "membersWithoutAValueAreLeftOut"},
            {"404 envelope", "unknownPeopleAreNotFoundInTheEnvelope"},
            {"401: 41 bytes", "badCredentialsGetTheOldBody"},
            {"Authorization wins", "basicSignsInAndWins"},
            {"403 for another role", "otherRolesAreForbidden"},
        };
        checkRows(this, "xras-people: a site's own service", rows);
    }
};

QTEST_GUILESS_MAIN(XrasSiteTest)
#include "tst_xrassite.moc"
