#include "services/server/jwt.h"
#include "tests/services/server/cis/cistest.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! POST oauth/token and what a token is good for.
class CisTokensTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void rowsAreCovered();

    void formGivesAToken();
    void jsonGivesAToken();
    void unescapedAudienceIsUnderstood();
    void tokenSaysWhoAndForWhat();
    void scopeIsAllThatIsGranted();
    void scopeCanBeNarrowed();
    void tokenOfAClientWithoutScopesHasNone();
    void scopesNotGrantedAreRefused();
    void keysCheckTheToken();
    void keyStaysTheSame();
    void discoveryNamesTheParts();

    void wrongSecretIsUnauthorized();
    void unknownAudienceIsNotEnabled();
    void audienceWithoutGrantIsDenied();
    void grantTypeNotAllowedForTheClient();
    void otherGrantTypesAreUnsupported();
    void missingParametersAreNamed_data();
    void missingParametersAreNamed();
    void repeatedParametersAreRefused();
    void bodiesOfOtherKindsAreRefused();
    void methodsOtherThanPostAreRefused();
    void secretsInTheAddressDoNotCount();
    void refusalsOfTheEngineHaveTheGatewaysShape();

    void forgedTokensAreRefused_data();
    void forgedTokensAreRefused();
    void expiredTokenIsRefused();
    void tokenOfTheOtherVersionIsRefused();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();

private:
    QByteArray tampered(const QByteArray &token, const QString &claim, const JsonValue &value) const
    {
        const auto jwt = readJwt(token);
        JsonValue claims = jwt->claims;
        claims.set(claim, value);
        return jwtText(jwt->header, claims) + '.' + base64Url(jwt->signature);
    }

    std::unique_ptr<CisFixture> m_service;
};

constexpr Row tokenRows[]{{"request as a form", "formGivesAToken"}, {"request as JSON", "jsonGivesAToken"},
    {"request as the seed writes it", "unescapedAudienceIsUnderstood"},
    {"claims of a token", "tokenSaysWhoAndForWhat"}, {"scope omitted", "scopeIsAllThatIsGranted"},
    {"200 without scope", "tokenOfAClientWithoutScopesHasNone"}, {"scope named", "scopeCanBeNarrowed"},
    {"jwks", "keysCheckTheToken"}, {"401 access_denied", "wrongSecretIsUnauthorized"},
    {"403 unknown audience", "unknownAudienceIsNotEnabled"},
    {"403 no client grant", "audienceWithoutGrantIsDenied"},
    {"403 unauthorized_client", "grantTypeNotAllowedForTheClient"},
    {"403 unsupported_grant_type", "otherGrantTypesAreUnsupported"},
    {"400 invalid_request", "missingParametersAreNamed"},
    {"429, 504 of the gateway", "refusalsOfTheEngineHaveTheGatewaysShape"}};

void CisTokensTest::initTestCase()
{
    m_service = std::make_unique<CisFixture>();
    QVERIFY(m_service->start());
}

void CisTokensTest::init()
{
    m_service->database().execute(u"DELETE FROM cis_profiles"_s);
}

void CisTokensTest::rowsAreCovered()
{
    checkRows(this, "cis tokens", tokenRows);
}

void CisTokensTest::formGivesAToken()
{
    const Answer answer = m_service->askToken(CisFixture::claim(u"reader"_s, CisFixture::first));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    const JsonValue body = answer.json();
    QCOMPARE(body[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(body[u"expires_in"].toInteger(), 86400);
    QCOMPARE(body[u"scope"].toString(), u"read:profile"_s);
    QCOMPARE(body.object().size(), 4);
    QVERIFY(!body[u"access_token"].toString().isEmpty());
    QVERIFY(answer.header("Cache-Control").contains("no-store"));
}

void CisTokensTest::jsonGivesAToken()
{
    const Answer answer = m_service->send("POST", "/cis/oauth/token", {{"Content-Type", "application/json"}},
        R"({"client_id":"all","client_secret":"all secret","audience":"api.sso.mozilla.com",)"
        R"("grant_type":"client_credentials","scope":"display:all"})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"scope"].toString(), u"display:all"_s);
}

//! curl -d sends what it is given: colons and slashes as they are.
void CisTokensTest::unescapedAudienceIsUnderstood()
{
    const Answer answer
        = m_service->send("POST", "/cis/oauth/token", {{"Content-Type", "application/x-www-form-urlencoded"}},
            "client_id=reader&client_secret=reader%20secret&audience=https://person-api.sso.mozilla.com"
            "&grant_type=client_credentials");
    QCOMPARE(answer.status, 200);
}

void CisTokensTest::tokenSaysWhoAndForWhat()
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const auto jwt = readJwt(m_service->token("reader", CisFixture::first));
    QVERIFY(jwt);
    QCOMPARE(jwt->header[u"alg"].toString(), u"RS256"_s);
    QCOMPARE(jwt->header[u"typ"].toString(), u"JWT"_s);
    QVERIFY(!jwt->header[u"kid"].toString().isEmpty());
    QCOMPARE(jwt->claims[u"iss"].toString(), u"https://rollcall.invalid/"_s);
    QCOMPARE(jwt->claims[u"sub"].toString(), u"reader@clients"_s);
    QCOMPARE(jwt->claims[u"azp"].toString(), u"reader"_s);
    QCOMPARE(jwt->claims[u"aud"].toString(), CisFixture::first);
    QCOMPARE(jwt->claims[u"gty"].toString(), u"client-credentials"_s);
    QCOMPARE(jwt->claims[u"scope"].toString(), u"read:profile"_s);
    const qint64 issued = jwt->claims[u"iat"].toInteger().value_or(0);
    QVERIFY(issued >= before && issued <= before + 60);
    QCOMPARE(jwt->claims[u"exp"].toInteger().value_or(0) - issued, 86400);
}

void CisTokensTest::scopeIsAllThatIsGranted()
{
    const auto jwt = readJwt(m_service->token("both", CisFixture::first));
    QCOMPARE(jwt->claims[u"scope"].toString(), u"read:profile read:email"_s);
}

void CisTokensTest::scopeCanBeNarrowed()
{
    const auto jwt = readJwt(m_service->token("both", CisFixture::first, u"read:email"_s));
    QCOMPARE(jwt->claims[u"scope"].toString(), u"read:email"_s);
}

void CisTokensTest::tokenOfAClientWithoutScopesHasNone()
{
    const Answer answer = m_service->askToken(CisFixture::claim(u"mute"_s, CisFixture::first));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json().contains(u"scope"));
    const auto jwt = readJwt(answer.json()[u"access_token"].toString().toLatin1());
    QVERIFY(!jwt->claims.contains(u"scope"));
}

void CisTokensTest::scopesNotGrantedAreRefused()
{
    const Answer answer = m_service->askToken(
        CisFixture::claim(u"reader"_s, CisFixture::first, {{u"scope"_s, u"read:profile write"_s}}));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"].toString(), u"access_denied"_s);
    QCOMPARE(answer.json()[u"error_description"].toString(), u"Client has not been granted scopes: write"_s);
}

void CisTokensTest::keysCheckTheToken()
{
    const auto jwt = readJwt(m_service->token("reader", CisFixture::first));
    const Answer answer = m_service->get(".well-known/jwks.json");
    QCOMPARE(answer.status, 200);
    const JsonValue key = answer.json()[u"keys"].at(0);
    QCOMPARE(key[u"kid"].toString(), jwt->header[u"kid"].toString());
    QCOMPARE(key[u"kty"].toString(), u"RSA"_s);
    QCOMPARE(key[u"alg"].toString(), u"RS256"_s);
    QCOMPARE(key[u"use"].toString(), u"sig"_s);
    QCOMPARE(key[u"e"].toString(), u"AQAB"_s);
    QCOMPARE(
        QByteArray::fromBase64(key[u"n"].toString().toLatin1(), QByteArray::Base64UrlEncoding).size(), 256);
    QVERIFY(!answer.body.contains("PRIVATE"));
}

//! Also for another process on the same database.
void CisTokensTest::keyStaysTheSame()
{
    const auto kid = [&](const char *client, const QString &audience) {
        return readJwt(m_service->token(client, audience))->header[u"kid"].toString();
    };
    QCOMPARE(kid("reader", CisFixture::first), kid("all", CisFixture::second));
    QCOMPARE(m_service->get(".well-known/jwks.json").json()[u"keys"].array().size(), 1);
}

void CisTokensTest::discoveryNamesTheParts()
{
    const JsonValue api = m_service->get(".well-known/mozilla-iam").json()[u"api"];
    QCOMPARE(api[u"endpoints"][u"person"].toString(), QString(m_service->url() + u"/cis"_s));
    QCOMPARE(api[u"audience"].toString(), CisFixture::second);
    QVERIFY(api[u"scopes_supported"].array().contains(JsonValue(u"display:all"_s)));
}

void CisTokensTest::wrongSecretIsUnauthorized()
{
    for (const auto &[id, secret] :
        {std::pair{u"reader"_s, u"wrong"_s}, std::pair{u"nobody"_s, u"reader secret"_s}}) {
        const Answer answer = m_service->askToken({{u"client_id"_s, id}, {u"client_secret"_s, secret},
            {u"audience"_s, CisFixture::first}, {u"grant_type"_s, u"client_credentials"_s}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, R"({"error":"access_denied","error_description":"Unauthorized"})");
    }
}

void CisTokensTest::unknownAudienceIsNotEnabled()
{
    const Answer answer = m_service->askToken(CisFixture::claim(u"reader"_s, u"https://nope.example.org"_s));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"].toString(), u"access_denied"_s);
    QCOMPARE(answer.json()[u"error_description"].toString(),
        u"Service not enabled within domain: https://nope.example.org"_s);
}

void CisTokensTest::audienceWithoutGrantIsDenied()
{
    const Answer answer = m_service->askToken(CisFixture::claim(u"reader"_s, CisFixture::second));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"].toString(), u"access_denied"_s);
    QVERIFY(answer.json()[u"error_description"].toString().startsWith(
        u"Client is not authorized to access \"api.sso.mozilla.com\"."_s));
}

void CisTokensTest::grantTypeNotAllowedForTheClient()
{
    const Answer answer = m_service->askToken(CisFixture::claim(u"barred"_s, CisFixture::second));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"].toString(), u"unauthorized_client"_s);
    QCOMPARE(answer.json()[u"error_description"].toString(),
        u"Grant type 'client_credentials' not allowed for the client."_s);
}

void CisTokensTest::otherGrantTypesAreUnsupported()
{
    const Answer answer = m_service->askToken(
        CisFixture::claim(u"reader"_s, CisFixture::first, {{u"grant_type"_s, u"foo"_s}}));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body,
        R"({"error":"unsupported_grant_type","error_description":"Unsupported grant type: foo"})");
}

void CisTokensTest::missingParametersAreNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"client_id", "client_secret", "audience", "grant_type"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CisTokensTest::missingParametersAreNamed()
{
    QFETCH(const QString, name);
    CisFixture::Fields fields = CisFixture::claim(u"reader"_s, CisFixture::first);
    fields.removeIf([&](const auto &field) { return field.first == name; });
    const Answer answer = m_service->askToken(fields);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()[u"error"].toString(), u"invalid_request"_s);
    QCOMPARE(
        answer.json()[u"error_description"].toString(), QString(u"Missing required parameter: "_s + name));
}

void CisTokensTest::repeatedParametersAreRefused()
{
    const Answer answer = m_service->askToken(
        {{u"client_id"_s, u"reader"_s}, {u"client_id"_s, u"all"_s}, {u"client_secret"_s, u"reader secret"_s},
            {u"audience"_s, CisFixture::first}, {u"grant_type"_s, u"client_credentials"_s}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()[u"error"].toString(), u"invalid_request"_s);
}

void CisTokensTest::bodiesOfOtherKindsAreRefused()
{
    for (const auto &[type, body] : {std::pair<QByteArray, QByteArray>{"text/plain", "client_id=reader"},
             {"application/json", "[1]"}, {"application/json", "{\"client_id\":"},
             {"application/json", "{\"client_id\":{\"a\":1},\"client_secret\":7}"},
             {"application/x-www-form-urlencoded", "client_id=%zz"}, {"application/json", ""}}) {
        const Answer answer = m_service->send("POST", "/cis/oauth/token", {{"Content-Type", type}}, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"error"].toString(), u"invalid_request"_s);
    }
}

void CisTokensTest::methodsOtherThanPostAreRefused()
{
    for (const QByteArray method : {"GET", "PUT", "PATCH", "DELETE"}) {
        const Answer answer = m_service->send(method, "/cis/oauth/token");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), "POST");
    }
    QCOMPARE(m_service->send("POST", "/cis/.well-known/jwks.json").status, 405);
    QCOMPARE(m_service->get("oauth/nothing").status, 404);
    QCOMPARE(m_service->get("").status, 404);
}

void CisTokensTest::secretsInTheAddressDoNotCount()
{
    const Answer answer = m_service->send("POST",
        "/cis/oauth/token?client_id=reader&client_secret=reader%20secret&grant_type=client_credentials"
        "&audience=api.sso.mozilla.com",
        {{"Content-Type", "application/json"}}, "{}");
    QCOMPARE(answer.status, 400);
}

void CisTokensTest::refusalsOfTheEngineHaveTheGatewaysShape()
{
    const auto facade = makeCisFacade({CisFixture::settings(JsonValue::emptyObject()), false, nullptr});
    QCOMPARE(facade->refusal(429, u"Slow down"_s).body, R"({"message":"Too Many Requests"})");
    QCOMPARE(facade->refusal(504, u"Late"_s).body, R"({"message":"Endpoint request timed out"})");
    QCOMPARE(facade->refusal(500, u"Oh"_s).body, R"({"message":"Internal Server Error"})");
    QCOMPARE(facade->refusal(413, u"Too large"_s).body, R"({"message":"Too large"})");
}

void CisTokensTest::forgedTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = m_service->token("reader", CisFixture::first);
    const auto jwt = readJwt(good);
    const QList<QByteArray> parts = good.split('.');
    const auto withHeader = [&](const JsonValue &header, const QByteArray &signature) {
        return jwtText(header, jwt->claims) + '.' + signature;
    };
    QTest::newRow("no signature") << QByteArray(parts[0] + '.' + parts[1] + '.');
    QTest::newRow("two parts") << QByteArray(parts[0] + '.' + parts[1]);
    QTest::newRow("four parts") << QByteArray(good + ".x");
    QTest::newRow("another claim") << tampered(good, u"sub"_s, u"admin@clients"_s);
    QTest::newRow("another scope") << tampered(good, u"scope"_s, u"read:everything"_s);
    QTest::newRow("later") << tampered(good, u"exp"_s, qint64(9'999'999'999));
    JsonValue none = jwt->header;
    none.set(u"alg"_s, u"none"_s);
    QTest::newRow("alg none") << withHeader(none, "");
    // The public key as a secret: the classic confusion.
    JsonValue hmac = jwt->header;
    hmac.set(u"alg"_s, u"HS256"_s);
    Query keys = m_service->database().prepare("SELECT public_key FROM cis_signing_keys");
    QVERIFY(keys.run().next());
    const QByteArray text = jwtText(hmac, jwt->claims);
    QTest::newRow("alg HS256") << QByteArray(text + '.'
        + base64Url(
            QMessageAuthenticationCode::hash(text, keys.text(0).toLatin1(), QCryptographicHash::Sha256)));
    JsonValue other = jwt->header;
    other.set(u"kid"_s, u"another"_s);
    QTest::newRow("unknown key") << withHeader(other, parts[2]);
    JsonValue crit = jwt->header;
    crit.set(u"crit"_s, JsonValue::Array{u"exp"_s});
    QTest::newRow("crit") << withHeader(crit, parts[2]);
    QTest::newRow("padding") << QByteArray(good + "==");
    QTest::newRow("text") << QByteArray("a.b.c");
    QTest::newRow("huge") << QByteArray(20'000, 'a');
}

void CisTokensTest::forgedTokensAreRefused()
{
    QFETCH(const QByteArray, token);
    const Answer first = m_service->get("v1/profile/x", token);
    QCOMPARE(first.status, 401);
    QCOMPARE(first.body, R"({"message":"Unauthorized"})");
    QCOMPARE(m_service->get("v2/users", token).status, 500);
}

void CisTokensTest::expiredTokenIsRefused()
{
    CisFixture service(JsonValue::Object{{u"tokenSeconds"_s, 1}, {u"tellAuthErrors"_s, true}});
    QVERIFY(service.start());
    const QByteArray first = service.token("reader", CisFixture::first);
    const QByteArray second = service.token("all", CisFixture::second);
    QCOMPARE(service.get("v1/profile/x", first).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(service.get("v1/profile/x", first).status, 401, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(service.get("v2/users", second).status, 401, 20'000);
    QCOMPARE(service.get("v2/users", second).body,
        R"({"code":"token_expired","description":"token is expired"})");
}

void CisTokensTest::tokenOfTheOtherVersionIsRefused()
{
    QCOMPARE(m_service->get("v1/profile/x", m_service->token("all", CisFixture::second)).status, 401);
    QCOMPARE(m_service->get("v2/users", m_service->token("reader", CisFixture::first)).status, 500);
}

void CisTokensTest::badSettingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no id") << QByteArray(R"({"clients":[{"secret":"s"}]})") << u"needs clientId"_s;
    QTest::newRow("no secret") << QByteArray(R"({"clients":[{"clientId":"a"}]})") << u"needs secret"_s;
    QTest::newRow("short hash") << QByteArray(R"({"clients":[{"clientId":"a","secretSha256":"12"}]})")
                                << u"64 hexadecimal digits"_s;
    QTest::newRow("twice") << QByteArray(
        R"({"clients":[{"clientId":"a","secret":"s"},{"clientId":"a","secret":"t"}]})")
                           << u"two clients"_s;
    QTest::newRow("audience") << QByteArray(
        R"({"clients":[{"clientId":"a","secret":"s","grants":[{"audience":"x","scopes":[]}]}]})")
                              << u"is not an audience"_s;
    QTest::newRow("scope") << QByteArray(
        R"({"clients":[{"clientId":"a","secret":"s","grants":[{"audience":"api.sso.mozilla.com","scopes":["a b"]}]}]})")
                           << u"without blanks"_s;
    QTest::newRow("seconds") << QByteArray(R"({"tokenSeconds":0})") << u"tokenSeconds"_s;
    QTest::newRow("page") << QByteArray(R"({"pageSize":"many"})") << u"pageSize"_s;
}

void CisTokensTest::badSettingsAreRefused()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QString, sentence);
    try {
        makeCisFacade({json::decode(settings).value(), false, nullptr});
        QFAIL("the settings were taken");
    } catch (const ConfigProblem &problem) {
        QVERIFY2(problem.sentence().contains(sentence), qPrintable(problem.sentence()));
        QVERIFY2(problem.sentence().startsWith("cis: "_L1), qPrintable(problem.sentence()));
    }
}

QTEST_GUILESS_MAIN(CisTokensTest)
#include "tst_cistokens.moc"
