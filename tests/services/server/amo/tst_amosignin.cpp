#include "services/server/amo/token.h"
#include "tests/services/server/amo/amotest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sessionRealm
    = "Session realm=\"Access to addons.mozilla.org internal API with session key\"";
const QByteArray tokenRealm = "JWT realm=\"Access to addons.mozilla.org external API\"";
const QByteArray noSession = R"({"detail":"Valid user session not found matching the provided session key.",)"
                             R"("code":"ERROR_AUTHENTICATION_EXPIRED"})";
const QByteArray badIssuedAt
    = detailBody("JWT iat (issued at time) is invalid. Make sure your system clock is synchronized with "
                 "something like TLSdate.");

} // namespace

//! Sessions and signed tokens.
class AmoSignInTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AmoFixture> m_service;
    qint64 m_now = 0;

    QByteArray claims(const QByteArray &more = {}) const
    {
        return R"({"iss":"user:10:23","jti":"0.47","iat":)" + QByteArray::number(m_now) + R"(,"exp":)"
            + QByteArray::number(m_now + 60) + more + '}';
    }
    QByteArray timed(const QByteArray &iat, const QByteArray &exp) const
    {
        return R"({"iss":"user:10:23","jti":"0.47")" + (iat.isEmpty() ? iat : ",\"iat\":" + iat)
            + (exp.isEmpty() ? exp : ",\"exp\":" + exp) + '}';
    }
    QByteArray after(int seconds) const { return QByteArray::number(m_now + seconds); }
    Answer profile(const QByteArray &authorization) const
    {
        return m_service->request("GET", "profile/", authorization);
    }
    Answer withToken(const QByteArray &claimsText) const
    {
        return profile("JWT " + AmoFixture::sign(claimsText, m_service->keySecret()));
    }
    //! The body of the 401 that \p claimsText gets.
    QByteArray refusal(const QByteArray &claimsText) const
    {
        const Answer answer = withToken(claimsText);
        return answer.status == 401 ? answer.body : "status " + QByteArray::number(answer.status);
    }

private slots:
    void init()
    {
        m_service = std::make_unique<AmoFixture>();
        QVERIFY(m_service->start());
        m_now = QDateTime::currentSecsSinceEpoch();
    }
    void cleanup() { m_service.reset(); }

    // --- the own profile
    void profileShowsOneself()
    {
        const Answer answer = profile("Session s-10");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"name"].toString(), u"Reader"_s);
        QCOMPARE(answer.json()[u"email"].toString(), u"user10@mail.example"_s);
        QVERIFY(answer.json()[u"url"].toString().endsWith(u"/user/10/"));
        QCOMPARE(answer.body, m_service->request("GET", "account/10/", "Session s-10").body);
    }
    void profileNeedsASignIn()
    {
        const Answer answer = m_service->request("GET", "profile/");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, detailBody("Authentication credentials were not provided."));
        QCOMPARE(answer.header("WWW-Authenticate"), tokenRealm);
    }
    void profileTakesATokenAndNotesTheLogin()
    {
        const Answer answer = withToken(claims());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"id"].numberToken(), QByteArray("10"));
        const auto login = m_service->stored(10)->lastLogin;
        QVERIFY(login && *login >= m_now && *login <= m_now + 30);
        QCOMPARE(answer.json()[u"last_login"].toString(),
            QDateTime::fromSecsSinceEpoch(*login, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
        // The same token is good until it expires; the prefix may be written in any case.
        const QByteArray token = AmoFixture::sign(claims(), m_service->keySecret());
        QCOMPARE(profile("jwt " + token).status, 200);
        QCOMPARE(profile("jwt  " + token).status, 200);
    }
    void tokensAreForTheProfileOnly()
    {
        const QByteArray token = "JWT " + AmoFixture::sign(claims(), m_service->keySecret());
        QCOMPARE(m_service->request("GET", "account/10/", token).status, 404);
        QCOMPARE(m_service->request("GET", "account/11/", "JWT junk").status, 200);
        const Answer patch = m_service->request("PATCH", "account/10/", token, R"({"location":"x"})");
        QCOMPARE(patch.status, 401);
        QCOMPARE(patch.header("WWW-Authenticate"), sessionRealm);
        QCOMPARE(m_service->request("DELETE", "account/10/", token).status, 401);
    }

    // --- sessions
    void sessionSignsIn() { QCOMPARE(m_service->request("GET", "account/10/", "Session s-10").status, 200); }
    void sessionRealmIsTold()
    {
        const Answer answer = m_service->request("GET", "account/11/", "Session junk");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), sessionRealm);
    }
    void sessionPrefixAlone()
    {
        const Answer answer = m_service->request("GET", "account/11/", "Session");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body,
            QByteArray(
                R"({"detail":"Invalid Authorization header. No credentials provided.","code":"ERROR_INVALID_HEADER"})"));
    }
    void sessionWithSpaces()
    {
        const Answer answer = m_service->request("GET", "account/11/", "Session s-10 more");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body,
            QByteArray(
                R"({"detail":"Invalid Authorization header. Credentials string should not contain spaces.",)"
                R"("code":"ERROR_INVALID_HEADER"})"));
    }
    void noHeaderIsAnonymous()
    {
        QCOMPARE(m_service->request("GET", "account/11/").status, 200);
        QCOMPARE(m_service->request("GET", "account/11/", "Bearer s-10").status, 200);
        const Answer cookie
            = m_service->request("GET", "profile/", {}, {}, {}, {{"Cookie", "sessionid=s-10"}});
        QCOMPARE(cookie.status, 401);
    }
    void sessionNearItsEndIsGood()
    {
        m_service->addSession("nearly", 10, u"auth10"_s, 10);
        QCOMPARE(m_service->request("GET", "account/10/", "Session nearly").status, 200);
    }
    void deadSessionsAllGetTheSameAnswer()
    {
        m_service->addSession("expired", 10, u"auth10"_s, -1);
        m_service->addSession("nobody", std::nullopt, u"auth10"_s);
        m_service->addSession("gone", 14, u"auth14"_s);
        m_service->addSession("anothers", 10, u"auth11"_s);
        m_service->addSession("stale", 10, u"former"_s);
        for (const QByteArray session :
            {"garbage", "expired", "nobody", "gone", "anothers", "stale", "s-14", "S-10"}) {
            const Answer answer = m_service->request("GET", "account/11/", "Session " + session);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, noSession);
        }
    }
    void sessionsAreHashedAtRest()
    {
        auto rows = m_service->database().prepare("SELECT id_hash FROM amo_sessions");
        rows.run();
        int count = 0;
        while (rows.next()) {
            ++count;
            QCOMPARE(rows.text(0).size(), 64);
            QVERIFY(!rows.text(0).contains(u"s-1"));
        }
        QCOMPARE(count, 5);
        auto keys = m_service->database().prepare("SELECT nonce FROM amo_api_keys");
        QVERIFY(keys.run().next());
        QVERIFY(!m_service->keySecret().contains(keys.text(0).toLatin1() + "\n"));
        QCOMPARE(m_service->keySecret().size(), 64);
    }

    // --- tokens, in the order of the checks
    void tokenHeaderForms()
    {
        QCOMPARE(profile("JWT").body, detailBody("Invalid Authorization header. No credentials provided."));
        QCOMPARE(profile("JWT a b").body,
            detailBody("Invalid Authorization header. Credentials string should not contain spaces."));
        QCOMPARE(profile("JWT").header("WWW-Authenticate"), tokenRealm);
    }
    void garbageIsNotDecoded()
    {
        for (const QByteArray token : {"garbage", "a.b", "a.b.c", "..", "e30.e30", "e30.e30.!!",
                 "W10.W10.e30", "eyJ.eyJ.x", "e30.e30.e30.e30"})
            QCOMPARE(profile("JWT " + token).status, 401);
        QCOMPARE(profile("JWT a.b.c").body, detailBody("Error decoding signature."));
        QCOMPARE(profile("JWT garbage").body, detailBody("Error decoding signature."));
    }
    void badSignatureIsNotDecoded()
    {
        const Answer answer = profile("JWT " + AmoFixture::sign(claims(), QByteArray(64, 'b')));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, detailBody("Error decoding signature."));
        const QByteArray good = AmoFixture::sign(claims(), m_service->keySecret());
        QByteArray other = good;
        other[good.indexOf('.') + 5] = other.at(good.indexOf('.') + 5) == 'A' ? 'B' : 'A';
        QCOMPARE(profile("JWT " + other).status, 401);
        QCOMPARE(profile("JWT " + good.left(good.lastIndexOf('.') + 1)).status, 401);
    }
    void onlyHs256IsTaken()
    {
        for (const QByteArray header :
            {R"({"alg":"none"})", R"({"alg":"HS512","typ":"JWT"})", R"({"alg":"hs256"})",
                R"({"alg":"RS256","jku":"http:\/\/x.example\/"})", R"({})", R"({"alg":["HS256"]})"}) {
            const Answer answer
                = profile("JWT " + AmoFixture::sign(claims(), m_service->keySecret(), header));
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, detailBody("Invalid JWT Token."));
        }
    }
    void issuerMustBeThere()
    {
        QCOMPARE(refusal(R"({"iat":)" + after(0) + R"(,"exp":)" + after(60) + '}'),
            detailBody("JWT iss (issuer) claim is missing."));
    }
    void issuerMustBeKnown()
    {
        for (const QByteArray issuer : {"\"user:99:1\"", "\"\"", "5", "null"})
            QCOMPARE(
                refusal(R"({"iss":)" + issuer + R"(,"iat":)" + after(0) + R"(,"exp":)" + after(60) + '}'),
                detailBody("Unknown JWT iss (issuer)."));
    }
    void inactiveKeysAreUnknown()
    {
        m_service->database().prepare("UPDATE amo_api_keys SET active = 0").run();
        QCOMPARE(refusal(claims()), detailBody("Unknown JWT iss (issuer)."));
    }
    void timesMustBeThere()
    {
        QCOMPARE(
            refusal(timed(after(0), {})), detailBody("Invalid JWT: Token is missing the \\\"exp\\\" claim."));
        QCOMPARE(refusal(timed({}, after(60))),
            detailBody("Invalid JWT: Token is missing the \\\"iat\\\" claim."));
    }
    void expiredTokensAreRefused()
    {
        QCOMPARE(refusal(timed(after(-300), after(-60))), detailBody("Signature has expired."));
        QCOMPARE(refusal(timed(after(-60), after(-8))), detailBody("Signature has expired."));
        QCOMPARE(withToken(timed(after(-60), after(-2))).status, 200); // within the leeway
    }
    void tokensFromTheFutureAreRefused()
    {
        QCOMPARE(refusal(timed(after(60), after(120))), badIssuedAt);
        QCOMPARE(withToken(timed(after(3), after(120))).status, 200);
    }
    void issuedAtMustBeANumber()
    {
        QCOMPARE(refusal(timed("\"now\"", after(60))), badIssuedAt);
        QCOMPARE(refusal(timed("[]", after(60))), badIssuedAt);
    }
    void issuedAtMustNotBeAString()
    {
        QCOMPARE(refusal(timed('"' + after(0) + '"', after(60))),
            detailBody("Wrong type for one or more keys in payload"));
    }
    void lifeIsAtMostFiveMinutes()
    {
        QCOMPARE(refusal(timed(after(0), after(301))), detailBody("JWT exp (expiration) is too long."));
        QCOMPARE(withToken(timed(after(0), after(300))).status, 200);
        QCOMPARE(refusal(timed("-1e300", after(60))), detailBody("JWT exp (expiration) is too long."));
    }
    void jtiMustBeAString()
    {
        QCOMPARE(refusal(R"({"iss":"user:10:23","jti":5,"iat":)" + after(0) + R"(,"exp":)" + after(60) + '}'),
            detailBody("Invalid JWT Token."));
    }
    void notBeforeIsKept()
    {
        QCOMPARE(refusal(claims(",\"nbf\":" + after(60))), detailBody("Invalid JWT Token."));
    }
    void tokensCannotBeRefreshed()
    {
        QCOMPARE(refusal(claims(",\"orig_iat\":1")),
            detailBody(
                "API key based tokens are not refreshable, don't include `orig_iat` in their payload."));
    }
    void deletedUsersAreDisabled()
    {
        m_service->database().prepare("UPDATE amo_accounts SET deleted = 1 WHERE id = 10").run();
        QCOMPARE(refusal(claims()), detailBody("User account is disabled."));
    }
    void theAgreementMustBeRead()
    {
        m_service->database()
            .prepare("UPDATE amo_accounts SET read_dev_agreement = NULL WHERE id = 10")
            .run();
        QCOMPARE(refusal(claims()), detailBody("User has not read developer agreement."));
    }
    void theTestVectorVerifies()
    {
        const QByteArray token
            = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
              "eyJpc3MiOiJ1c2VyOjU0MzIxMDoyMyIsImp0aSI6IjAuNDczNjI5NDQ2MjM0NTU0MDUiLCJpYXQiOjE0NDcy"
              "NzMwOTYsImV4cCI6MTQ0NzI3MzE1Nn0.5eikOzSwqtId1gtd0x0V70oGFoiSxIieQRY0rYBx8O8";
        const auto secretOf = [](const QString &issuer) {
            return issuer == u"user:543210:23" ? std::optional<QByteArray>("some-shared-secret")
                                               : std::nullopt;
        };
        const auto claimsOf = server::amo::verifyToken(token, secretOf, 1447273100);
        QVERIFY(claimsOf.has_value());
        QCOMPARE((*claimsOf)[u"jti"].toString(), u"0.47362944623455405"_s);
        QCOMPARE(server::amo::verifyToken(token, secretOf, 1447273162).error(), u"Signature has expired."_s);
        QVERIFY(server::amo::verifyToken(token, secretOf, 1447273161).has_value());
    }

    // --- practice and configured operators
    void practiceOperatorMayEditEverybody()
    {
        ServiceFixture practice({.practice = true});
        server::amo::Account account;
        account.id = 1;
        account.username = u"operator"_s;
        account.readDevAgreement = 1;
        server::amo::insertAccount(practice.database(), account);
        QVERIFY(practice.start());
        const JsonValue credentials = practice.credentials()[u"amo"];
        const QByteArray session = "Session " + credentials[u"session"].toString().toLatin1();
        Answer answer = practice.send("GET", "/amo/api/v5/accounts/account/1/", {{"Authorization", session}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"permissions"].at(1).toString(), u"Users:Edit"_s);
        const QByteArray token
            = AmoFixture::sign(R"({"iss":")" + credentials[u"jwt_issuer"].toString().toLatin1()
                    + R"(","iat":)" + after(0) + R"(,"exp":)" + after(60) + '}',
                credentials[u"jwt_secret"].toString().toLatin1());
        QCOMPARE(
            practice.send("GET", "/amo/api/v5/accounts/profile/", {{"Authorization", "JWT " + token}}).status,
            200);
        answer = practice.send("DELETE", "/amo/api/v5/accounts/account/1/", {{"Authorization", session}});
        QCOMPARE(answer.status, 204);
        QCOMPARE(
            practice.send("GET", "/amo/api/v5/accounts/profile/", {{"Authorization", session}}).status, 401);
        ServiceFixture other({.practice = true});
        QVERIFY(other.credentials()[u"amo"][u"session"] != credentials[u"session"]);
    }
    void configuredOperatorsGetAnAccount()
    {
        const QString hash = server::amo::sessionHash("config-session");
        const JsonValue settings = JsonValue::Object{{u"operators"_s,
            JsonValue::Array{JsonValue::Object{{u"username"_s, u"support"_s}, {u"sessionSha256"_s, hash},
                {u"permissions"_s, JsonValue::Array{u"Users:Edit"_s}}}}}};
        ServiceFixture service({.amo = settings});
        QVERIFY(service.start());
        for (int i = 0; i < 2; ++i) {
            const Answer answer = service.send(
                "GET", "/amo/api/v5/accounts/profile/", {{"Authorization", "Session config-session"}});
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"username"].toString(), u"support"_s);
            QCOMPARE(answer.json()[u"permissions"].at(0).toString(), u"Users:Edit"_s);
        }
    }
    void badSettingsAreNamed()
    {
        for (const JsonValue &settings : {JsonValue(JsonValue::Object{{u"profileVisibility"_s, u"other"_s}}),
                 JsonValue(JsonValue::Object{{u"secretKey"_s, u"short"_s}}),
                 JsonValue(JsonValue::Object{{u"operators"_s, JsonValue::Array{JsonValue::emptyObject()}}})})
            QVERIFY_THROWS_EXCEPTION(ConfigProblem, makeAmoFacade({settings, false, nullptr}));
    }

    void everyRowHasATest()
    {
        static const Row rows[]{
            {"TestAccountViewSet test_profile_url", "profileShowsOneself"},
            {"TestAccountViewSet test_profile_url_404", "profileNeedsASignIn"},
            {"TestProfileViewWithJWT test_profile_url", "profileTakesATokenAndNotesTheLogin"},
            {"TestJWTKeyAuthDecodeHandler unknown issuer", "issuerMustBeKnown"},
            {"TestJWTKeyAuthDecodeHandler missing issuer", "issuerMustBeThere"},
            {"TestJWTKeyAuthDecodeHandler garbage", "garbageIsNotDecoded"},
            {"TestJWTKeyAuthDecodeHandler bad signature", "badSignatureIsNotDecoded"},
            {"TestJWTKeyAuthDecodeHandler expired", "expiredTokensAreRefused"},
            {"TestJWTKeyAuthDecodeHandler missing iat/exp", "timesMustBeThere"},
            {"TestJWTKeyAuthDecodeHandler future iat", "tokensFromTheFutureAreRefused"},
            {"TestJWTKeyAuthDecodeHandler non-numeric iat", "issuedAtMustBeANumber"},
            {"TestJWTKeyAuthDecodeHandler exp too long", "lifeIsAtMostFiveMinutes"},
            {"TestJWTKeyAuthentication last_login updated", "profileTakesATokenAndNotesTheLogin"},
            {"TestJWTKeyAuthentication deleted user", "deletedUsersAreDisabled"},
            {"TestJWTKeyAuthentication no dev agreement", "theAgreementMustBeRead"},
            {"TestJWTKeyAuthentication iat string", "issuedAtMustNotBeAString"},
            {"TestJWTKeyAuthentication orig_iat refused", "tokensCannotBeRefreshed"},
            {"TestJWTKeyAuthentication realm", "profileNeedsASignIn"},
            {"TestJWTKeyAuthProtectedView 401 without auth", "profileNeedsASignIn"},
            {"TestJWTKeyAuthProtectedView inactive key 401", "inactiveKeysAreUnknown"},
            {"TestSessionIDAuthentication success", "sessionSignsIn"},
            {"TestSessionIDAuthentication realm", "sessionRealmIsTold"},
            {"TestSessionIDAuthentication prefix only", "sessionPrefixAlone"},
            {"TestSessionIDAuthentication spaces", "sessionWithSpaces"},
            {"TestSessionIDAuthentication no header", "noHeaderIsAnonymous"},
            {"TestSessionIDAuthentication near-expiry", "sessionNearItsEndIsGood"},
            {"TestSessionIDAuthentication garbage", "deadSessionsAllGetTheSameAnswer"},
            {"TestSessionIDAuthentication no user id", "deadSessionsAllGetTheSameAnswer"},
            {"TestSessionIDAuthentication deleted user", "deadSessionsAllGetTheSameAnswer"},
            {"TestSessionIDAuthentication other user", "deadSessionsAllGetTheSameAnswer"},
            {"TestSessionIDAuthentication wrong auth_id", "deadSessionsAllGetTheSameAnswer"},
            // Not here: "FxA refresh failure". This service keeps no access token that could be refreshed.
        };
        checkRows(this, "amo sign-in", rows);
    }
};

QTEST_GUILESS_MAIN(AmoSignInTest)
#include "tst_amosignin.moc"
