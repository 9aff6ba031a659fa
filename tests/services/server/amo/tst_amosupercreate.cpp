#include "tests/services/server/amo/amotest.h"

#include <QRegularExpression>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray wrapped(const QByteArray &field, const QByteArray &sentence)
{
    return "{\"errors\":{\"" + field + "\":[\"" + sentence + "\"]}}";
}

} // namespace

//! Accounts made by another program, and the end of sessions.
class AmoSuperCreateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AmoFixture> m_service;

    void startWith(const JsonValue &settings)
    {
        m_service = std::make_unique<AmoFixture>(settings);
        // "reader" has a key; what they may do comes from a group.
        m_service->database()
            .prepare("INSERT INTO amo_groups (id, name, rules) VALUES (2, 'Makers', 'Accounts:SuperCreate')")
            .run();
        m_service->database()
            .prepare("INSERT INTO amo_group_members (account_id, group_id) VALUES (10, 2)")
            .run();
        QVERIFY(m_service->start());
    }
    QByteArray token() const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray claims = R"({"iss":"user:10:23","jti":"1","iat":)" + QByteArray::number(now)
            + R"(,"exp":)" + QByteArray::number(now + 60) + '}';
        return "JWT " + AmoFixture::sign(claims, m_service->keySecret());
    }
    Answer create(const QByteArray &body = {}, const QByteArray &type = "application/json") const
    {
        return m_service->request("POST", "super-create/", token(), body, type);
    }
    //! The body of the 422 that \p body gets.
    QByteArray refusal(const QByteArray &body) const
    {
        const Answer answer = create(body);
        return answer.status == 422 ? answer.body : "status " + QByteArray::number(answer.status);
    }
    void addGroup(qint64 id, const QString &name, const QString &rules)
    {
        m_service->database()
            .prepare("INSERT INTO amo_groups (id, name, rules) VALUES (?, ?, ?)")
            .run(id, name, rules);
    }
    Answer signOut(const QByteArray &session, const Headers &more = {}) const
    {
        return m_service->request("DELETE", "session/", "Session " + session, {}, {}, more);
    }

private slots:
    void init() { startWith(JsonValue::Object{{u"superCreate"_s, true}}); }
    void cleanup() { m_service.reset(); }

    // --- super-create
    void creatingNeedsAToken()
    {
        for (const QByteArray authorization : {"", "Session s-10"}) {
            const Answer answer = m_service->request("POST", "super-create/", authorization);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.header("WWW-Authenticate"),
                QByteArray("JWT realm=\"Access to addons.mozilla.org external API\""));
            QCOMPARE(answer.body, detailBody("Authentication credentials were not provided."));
        }
        QCOMPARE(m_service->request("POST", "super-create/", "JWT junk").status, 401);
    }
    void creatingHasASwitch()
    {
        startWith(JsonValue::emptyObject());
        const Answer answer = create();
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, detailBody("Not found."));
    }
    void creatingNeedsTheRight()
    {
        m_service->database().prepare("DELETE FROM amo_group_members WHERE account_id = 10").run();
        const Answer answer = create(R"({"email":"x"})");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, detailBody("You do not have permission to perform this action."));
    }
    void newAccountIsSignedIn()
    {
        const Answer answer = create();
        QCOMPARE(answer.status, 201);
        const JsonValue body = answer.json();
        QStringList names;
        for (const JsonMember &member : body.object())
            names.append(member.name);
        QCOMPARE(names.join(u' '), u"user_id username email display_name groups fxa_id session_cookie"_s);
        static const QRegularExpression username(u"\\Asuper-created-([0-9a-f]{8})\\z"_s);
        const auto match = username.match(body[u"username"].toString());
        QVERIFY(match.hasMatch());
        QCOMPARE(body[u"email"].toString(), match.captured(0) + u"@addons.mozilla.org"_s);
        QCOMPARE(body[u"display_name"].toString(), u"Super Created "_s + match.captured(1));
        QVERIFY(body[u"fxa_id"].isNull());
        QVERIFY(body[u"groups"].isArray() && body[u"groups"].array().isEmpty());
        const JsonValue cookie = body[u"session_cookie"];
        QCOMPARE(cookie[u"name"].toString(), u"sessionid"_s);
        QCOMPARE(cookie[u"encoded"].toString(), u"sessionid="_s + cookie[u"value"].toString());
        QVERIFY(answer.header("Set-Cookie").isNull());

        const Answer self
            = m_service->request("GET", "profile/", "Session " + cookie[u"value"].toString().toLatin1());
        QCOMPARE(self.status, 200);
        QCOMPARE(self.json()[u"id"].numberToken(), body[u"user_id"].numberToken());
        Query query = m_service->database().prepare("SELECT COUNT(*) FROM amo_sessions WHERE id_hash = ?");
        QVERIFY(query.run(cookie[u"value"].toString()).next());
        QCOMPARE(query.integer(0), 0);
    }
    void emailMustBeOne()
    {
        for (const QByteArray text :
            {"foo", "@x.org", "a@b", "a b@x.org", "a@x..org", "a@-x.org", "a@x.org\\n.b"})
            QCOMPARE(
                refusal("{\"email\":\"" + text + "\"}"), wrapped("email", "Enter a valid email address."));
    }
    void givenValuesAreStored()
    {
        const JsonValue body
            = create(R"({"email":"new@mail.example","username":"newbie","fxa_id":"abc"})").json();
        QCOMPARE(body[u"email"].toString(), u"new@mail.example"_s);
        QCOMPARE(body[u"username"].toString(), u"newbie"_s);
        QCOMPARE(body[u"fxa_id"].toString(), u"abc"_s);
        QVERIFY(body[u"display_name"].toString().startsWith(u"Super Created "));
        const auto account = m_service->stored(*body[u"user_id"].toInteger());
        QVERIFY(account);
        QCOMPARE(account->email.value_or(QString()), u"new@mail.example"_s);
        QCOMPARE(account->username, u"newbie"_s);
        QCOMPARE(account->fxaId.value_or(QString()), u"abc"_s);
        const JsonValue form = create("username=formed", "application/x-www-form-urlencoded").json();
        QCOMPARE(form[u"email"].toString(), u"formed@addons.mozilla.org"_s);
    }
    void emailsAndUsernamesAreUnique()
    {
        const QByteArray emailTaken
            = wrapped("email", "Someone with this email already exists in the system");
        QCOMPARE(refusal(R"({"email":"USER11@mail.example"})"), emailTaken);
        QCOMPARE(refusal(R"({"email":"user14@mail.example"})"), emailTaken); // of a deleted account
        QCOMPARE(refusal(R"({"username":"Maker"})"),
            wrapped("username", "Someone with this username already exists in the system"));
        QCOMPARE(refusal(R"({"fxa_id":"fxa11"})"),
            wrapped("fxa_id", "Someone with this fxa_id already exists in the system"));
    }
    void groupMustExistOnce()
    {
        const QByteArray noGroup
            = wrapped("group", "Could not find a permissions group with the exact rules needed.");
        QCOMPARE(refusal(R"({"group":"reviewer"})"), noGroup);
        addGroup(5, u"R1"_s, u"Addons:Review"_s);
        addGroup(6, u"R2"_s, u"Addons:Review"_s);
        QCOMPARE(refusal(R"({"group":"reviewer"})"), noGroup);
        QCOMPARE(refusal(R"({"group":"foo"})"), wrapped("group", R"(\"foo\" is not a valid choice.)"));
        QVERIFY(!m_service->stored(15));
    }
    void reviewersMayReview()
    {
        addGroup(5, u"reviewer group"_s, u"Addons:Review"_s);
        const JsonValue body = create(R"({"group":"reviewer"})").json();
        const auto rules = server::amo::rulesOf(m_service->database(), *body[u"user_id"].toInteger());
        QVERIFY(server::amo::isGranted(rules, u"Addons", u"Review"));
        QVERIFY(!server::amo::isGranted(rules, u"Users", u"Edit"));
    }
    void adminsMayEverything()
    {
        addGroup(7, u"admin group"_s, u"*:*"_s);
        const Answer answer = create(R"({"group":"admin"})");
        QVERIFY(answer.body.contains("\"groups\":[[7,\"admin group\",\"*:*\"]]"));
        const auto rules
            = server::amo::rulesOf(m_service->database(), *answer.json()[u"user_id"].toInteger());
        QVERIFY(server::amo::isGranted(rules, u"Users", u"Edit"));
    }
    void nullAndBlankAreRefused()
    {
        for (const QByteArray name : {"username", "email", "fxa_id", "group"})
            QCOMPARE(refusal("{\"" + name + "\":null}"), wrapped(name, "This field may not be null."));
        for (const QByteArray name : {"username", "email", "fxa_id"})
            QCOMPARE(refusal("{\"" + name + "\":\" \"}"), wrapped(name, "This field may not be blank."));
        QCOMPARE(refusal(R"({"username":[]})"), wrapped("username", "Not a valid string."));
        QCOMPARE(refusal(R"({"group":""})"), wrapped("group", R"(\"\" is not a valid choice.)"));
        QCOMPARE(refusal("{\"username\":\"" + QByteArray(256, 'a') + "\"}"),
            wrapped("username", "Ensure this field has no more than 255 characters."));
        QCOMPARE(create("[]").status, 400);
        QCOMPARE(create("{").status, 400);
        QCOMPARE(create("x", "text/plain").status, 415);
        QCOMPARE(m_service->request("GET", "super-create/", token()).status, 405);
    }
    void practiceLetsTheOperatorTry()
    {
        ServiceFixture service({.practice = true});
        QVERIFY(service.start());
        server::amo::Account account;
        account.id = 1;
        account.username = u"operator"_s;
        account.readDevAgreement = 1;
        server::amo::insertAccount(service.database(), account);
        const JsonValue credentials = service.credentials()[u"amo"];
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray claims = R"({"iss":"user:1:1","iat":)" + QByteArray::number(now) + R"(,"exp":)"
            + QByteArray::number(now + 60) + '}';
        const QByteArray signedToken
            = AmoFixture::sign(claims, credentials[u"jwt_secret"].toString().toLatin1());
        QCOMPARE(
            service
                .send("POST", "/amo/api/v5/accounts/super-create/", {{"Authorization", "JWT " + signedToken}})
                .status,
            201);
        // Signing out ends the session that was made for this start.
        const Headers session{{"Authorization", "Session " + credentials[u"session"].toString().toLatin1()}};
        QCOMPARE(service.send("DELETE", "/amo/api/v5/accounts/session/", session).status, 200);
        QCOMPARE(service.send("GET", "/amo/api/v5/accounts/profile/", session).status, 401);
    }

    // --- the end of sessions
    void signingOutEndsEverySession()
    {
        m_service->addSession("second", 10, u"auth10"_s);
        const Answer answer
            = signOut("s-10", {{"Cookie", "sessionid=s-10; theme=dark; frontend_auth_token=x"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray(R"({"ok":true})"));
        const auto cookies = answer.all("Set-Cookie");
        QCOMPARE(cookies.size(), 2);
        QVERIFY(
            cookies.at(0).startsWith("sessionid=\"\"; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0;"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("s-maxage=0"));
        QVERIFY(!m_service->stored(10)->authId);
        for (const QByteArray session : {"s-10", "second"}) {
            const Answer after = m_service->request("GET", "account/10/", "Session " + session);
            QCOMPARE(after.status, 401);
            QCOMPARE(after.json()[u"code"].toString(), u"ERROR_AUTHENTICATION_EXPIRED"_s);
        }
        QCOMPARE(m_service->request("GET", "account/11/", "Session s-11").status, 200);
    }
    void withoutCookiesNoneAreTakenBack() { QVERIFY(signOut("s-10").header("Set-Cookie").isNull()); }
    void signingOutNeedsASignIn()
    {
        QCOMPARE(m_service->request("DELETE", "session/").status, 401);
        QCOMPARE(m_service->request("DELETE", "session/", token()).status, 401);
        QCOMPARE(m_service->request("GET", "session/", "Session s-10").status, 405);
        QVERIFY(m_service->stored(10)->authId);
    }
    void otherOriginsAreRefusedByTheEngine()
    {
        const Answer answer = signOut("s-10", {{"Origin", "http://page.example"}});
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.header("Access-Control-Allow-Origin").isNull());
        QVERIFY(m_service->stored(10)->authId);
        const Answer preflight
            = m_service->request("OPTIONS", "session/", {}, {}, {}, {{"Origin", "http://page.example"}});
        QCOMPARE(preflight.status, 403);
        QVERIFY(preflight.header("Access-Control-Allow-Origin").isNull());
    }
    void withoutOriginThereAreNoCorsHeaders()
    {
        for (const QByteArray method : {"DELETE", "OPTIONS"}) {
            const Answer answer = m_service->request(method, "session/", "Session s-10");
            for (const auto &[name, value] : answer.headers)
                QVERIFY(!name.toLower().startsWith("access-control-"));
        }
    }

    void everyRowHasATest()
    {
        static const Row rows[]{
            {"SuperCreate test_require_auth", "creatingNeedsAToken"},
            {"SuperCreate test_require_a_waffle_switch", "creatingHasASwitch"},
            {"SuperCreate test_requesting_user_must_have_access", "creatingNeedsTheRight"},
            {"SuperCreate test_a_new_user_is_created_and_logged_in", "newAccountIsSignedIn"},
            {"SuperCreate test_requires_a_valid_email", "emailMustBeOne"},
            {"SuperCreate test_create_a_user_with_custom_email / _fxa_id / _username",
                "givenValuesAreStored"},
            {"SuperCreate test_cannot_create_user_with_duplicate_email / _username",
                "emailsAndUsernamesAreUnique"},
            {"SuperCreate test_cannot_add_user_to_group_when_one_doesnt_exist", "groupMustExistOnce"},
            {"SuperCreate test_can_create_a_reviewer_user", "reviewersMayReview"},
            {"SuperCreate test_can_create_an_admin_user", "adminsMayEverything"},
            {"SessionView test_delete_when_authenticated", "signingOutEndsEverySession"},
            {"SessionView test_delete_when_unauthenticated", "signingOutNeedsASignIn"},
            // The engine refuses what comes from a page; that is the departure.
            {"SessionView test_cors_headers_are_exposed", "otherOriginsAreRefusedByTheEngine"},
            {"SessionView test_responds_to_cors_preflight_requests", "otherOriginsAreRefusedByTheEngine"},
            {"SessionView test_delete_omits_cors_headers_when_there_is_no_origin",
                "withoutOriginThereAreNoCorsHeaders"},
            {"SessionView test_options_omits_cors_headers_when_there_is_no_origin",
                "withoutOriginThereAreNoCorsHeaders"},
        };
        checkRows(this, "amo super-create and sessions", rows);
    }
};

QTEST_GUILESS_MAIN(AmoSuperCreateTest)
#include "tst_amosupercreate.moc"
