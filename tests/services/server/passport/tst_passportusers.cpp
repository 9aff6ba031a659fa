#include "tests/services/server/passport/passporttest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The user who is signed in, other users, GitHub tokens, identities.
class PassportUsersTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PassportFixture> m_service;
    QByteArray m_token; // of Ada, for everything
    const QByteArray m_bobPath = "user/" + PassportFixture::bob.toLatin1();

    int put(const QByteArray &body, const QByteArray &token, const Headers &more = {}) const
    {
        return m_service->api("PUT", "user", token, body, more).status;
    }
    JsonValue self() const { return m_service->api("GET", "user", m_token).json(); }
    void addGitHub(bool isPrivate, const QString &token) const
    {
        m_service->database()
            .prepare("INSERT INTO passport_github (user_id, is_private, username, token) VALUES (?, ?, ?, ?)")
            .run(PassportFixture::ada, isPrivate, u"grid-bot"_s, token);
    }
    Answer connectAccount(
        const QByteArray &token, const QByteArray &body = R"({"provider":"github","token":"gh-ada"})") const
    {
        return m_service->api("POST", "user/identities", token, body);
    }

private slots:
    void init()
    {
        m_service = std::make_unique<PassportFixture>();
        QVERIFY(m_service->start());
        m_token = m_service->token(PassportFixture::ada, {u"update_profile"_s, u"github"_s});
    }
    void cleanup() { m_service.reset(); }

    // --- signing in
    void noTokenIsUnauthorized()
    {
        for (const QByteArray &path :
            {QByteArray("user"), m_bobPath, QByteArray("user/github"), QByteArray("user/github_private"),
                QByteArray("user/identities"), QByteArray("user/identities/1")}) {
            const Answer answer = m_service->api("GET", path);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, QByteArray("Unauthorized"));
            QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
            QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Bearer realm=\"Users\""));
        }
        QCOMPARE(put(R"({"email":"x@y.example"})", {}), 401);
    }
    void badTokensAreUnauthorized()
    {
        const QByteArray ended = m_service->token(PassportFixture::ada, {}, u"console"_s, -1);
        const QByteArray ofNobody = m_service->token(PassportFixture::ada, {}, u"removed application"_s);
        const QByteArray refresh = m_service->tokens(PassportFixture::ada).refresh;
        for (const QByteArray &token :
            {QByteArray("wrong"), ended, ofNobody, refresh, m_token.toUpper(), m_token + "0"}) {
            const Answer answer = m_service->api("GET", "user", token);
            QCOMPARE(answer.status, 401);
            QVERIFY(answer.header("WWW-Authenticate").contains("invalid_token"));
        }
        for (const QByteArray &header :
            {QByteArray("Bearer"), "Basic " + m_token, m_token, "Bearer " + m_token + " x"})
            QCOMPARE(m_service->api("GET", "user", {}, {}, {{"Authorization", header}}).status, 401);
        QCOMPARE(m_service->api("GET", "user?access_token=" + m_token).status, 401);
        QCOMPARE(
            m_service->api("GET", "user", {}, {}, {{"Authorization", "bearer  " + m_token}}).status, 200);
    }

    // --- oneself
    void ownUserHasEveryMember()
    {
        m_service->database()
            .prepare("UPDATE passport_users SET avatar = ?, founder = 6, plan = ?, quota_sites = 7, "
                     "can_use = ?, activated_at = ? WHERE id = ?")
            .run(u"https://s.example/a"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s,
                u"{\"siteMediaCta\":true,\"edCta\":false}"_s, qint64(1'478'174'400'000),
                PassportFixture::ada);
        const Answer answer = m_service->api("GET", "user", m_token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.body,
            QByteArray(R"({"id":"0d1fbca0-ee3c-4157-9881-b03db3e462b1","email":"ada@mail.example",)"
                       "\"name\":\"Ada L\u00f8vlace\","
                       R"("avatar":"https://s.example/a","founder":6,"scope":["update_profile","github"],)"
                       R"("app":"296c2686-92d1-45ad-8ce8-6e8bdb8611d5",)"
                       R"("plan":"01234567-89ab-cdef-0123-456789abcdef","quotaSites":7,)"
                       R"("canUse":{"siteMediaCta":true,"edCta":false},)"
                       R"("activatedAt":"2016-11-03T12:00:00.000Z"})"));
    }
    void whatIsNotKnownIsLeftOut()
    {
        m_service->database()
            .prepare("UPDATE passport_users SET email = NULL, email_key = NULL WHERE id = ?")
            .run(PassportFixture::ada);
        const JsonValue user = self();
        for (const QString &name :
            {u"email"_s, u"avatar"_s, u"plan"_s, u"quotaSites"_s, u"canUse"_s, u"activatedAt"_s})
            QVERIFY2(!user.contains(name), qPrintable(name));
        QVERIFY(user[u"founder"].isNull());
        QVERIFY(user.contains(u"name"));
    }
    void doubleSlashesAreTolerated()
    {
        const Headers headers{{"Authorization", "Bearer " + m_token}};
        QCOMPARE(m_service->send("GET", "/passport//api/user", headers).status, 200);
        QCOMPARE(m_service->send("GET", "//passport//api//user", headers).status, 200);
    }
    void otherAddressesAreNotFound()
    {
        for (const QByteArray path : {"", "users", "user/github/more", "user/identities/1/more", "auth/send"})
            QCOMPARE(m_service->api("GET", path, m_token).status, 404);
        QCOMPARE(m_service->send("GET", "/passport/account/logout").status, 404);
    }

    // --- changing
    void updateAnswersEmptyJson()
    {
        const Answer answer = m_service->api(
            "PUT", "user", m_token, "{\"email\":\" new@mail.example \",\"name\":\"Ada \xe4\xb8\xad\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(self()[u"email"].toString(), u"new@mail.example"_s);
        QCOMPARE(self()[u"name"].toString(), u"Ada \u4e2d"_s);
        QCOMPARE(put(R"({"email":"newer@mail.example"})", m_token), 200);
        QCOMPARE(self()[u"name"].toString(), u"Ada \u4e2d"_s);
    }
    void updateNeedsTheScope()
    {
        const Answer answer = m_service->api("PUT", "user",
            m_service->token(PassportFixture::ada, {u"github"_s}), R"({"email":"x@mail.example"})");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(self()[u"email"].toString(), u"ada@mail.example"_s);
    }
    void badDetailsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const QByteArray &body, int status) {
            QTest::newRow(body.left(60).constData()) << body << status;
        };
        row("{}", 422);
        row(R"({"name":"x"})", 422);
        row(R"({"email":""})", 422);
        row(R"({"email":"  "})", 422);
        row(R"({"email":null})", 422);
        row(R"({"email":7})", 422);
        row(R"({"email":"no address"})", 422);
        row(R"({"email":"a@b@c"})", 422);
        row(R"({"email":"@b"})", 422);
        row(R"({"email":"a\u0000@b.example"})", 422);
        row("{\"email\":\"" + QByteArray(250, 'a') + "@b.example\"}", 422);
        row(R"({"email":"BOB@mail.example"})", 422); // somebody else's
        row(R"({"email":"x@mail.example","name":""})", 422);
        row(R"({"email":"x@mail.example","name":null})", 422);
        row(R"({"email":"x@mail.example","name":"a\u0000"})", 422);
        row("{\"email\":\"x@mail.example\",\"name\":\"" + QByteArray(256, 'n') + "\"}", 422);
        row("{", 400);
        row("[]", 400);
        row(R"({"email":"x@mail.example","email":"y@mail.example"})", 400);
    }
    void badDetailsAreRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        const QByteArray before = m_service->api("GET", "user", m_token).body;
        QCOMPARE(put(body, m_token), status);
        QCOMPARE(m_service->api("GET", "user", m_token).body, before);
    }
    void missingDetailsAreNamed()
    {
        const Answer answer = m_service->api("PUT", "user", m_token, R"({"name":"x"})");
        QCOMPARE(answer.body, QByteArray(R"({"message":"Missing details"})"));
    }
    void formsAreNoUpdate()
    {
        const Answer answer = m_service->send("PUT", "/passport/api/user",
            {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/x-www-form-urlencoded"}},
            "email=x@mail.example");
        QCOMPARE(answer.status, 415);
    }
    void onlyTwoMembersCanBeSet()
    {
        QCOMPARE(
            put(R"({"email":"ada@mail.example","id":"x","founder":1,"quotaSites":99,"scope":["payment"],)"
                R"("password_hash":"x","avatar":"javascript:1"})",
                m_token),
            200);
        const JsonValue user = self();
        QCOMPARE(user[u"id"].toString(), PassportFixture::ada);
        QVERIFY(user[u"founder"].isNull());
        QVERIFY(!user.contains(u"quotaSites") && !user.contains(u"avatar"));
        QCOMPARE(user[u"scope"].array().size(), 2);
    }
    void staleUpdatesAreRefused()
    {
        const QByteArray tag = m_service->api("GET", "user", m_token).header("ETag");
        const QByteArray body = R"({"email":"x@mail.example"})";
        QCOMPARE(put(body, m_token, {{"If-Match", "\"other\""}}), 412);
        QCOMPARE(put(body, m_token, {{"If-Match", tag}}), 200);
        QCOMPARE(put(body, m_token, {{"If-Match", tag}}), 412);
        QCOMPARE(put(body, m_token, {{"If-Match", "*"}}), 200);
    }

    // --- others
    void otherUserShowsLittle()
    {
        const Answer answer = m_service->api("GET", m_bobPath, m_service->token(PassportFixture::ada));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{\"id\":\"" + PassportFixture::bob.toLatin1() + "\",\"name\":\"Bob\"}");
        QCOMPARE(m_service->api("GET", m_bobPath.toUpper().replace("USER", "user"), m_token).status, 200);
        QVERIFY(!m_service->api("GET", "user/" + PassportFixture::ada.toLatin1(), m_token)
                     .json()
                     .contains(u"email"));
    }
    void unknownUsersAreNotFound()
    {
        for (const QByteArray id : {"0d1fbca0-ee3c-4157-9881-b03db3e462b9", "id", "0",
                 "0d1fbca0ee3c41579881b03db3e462b1", "%7B0d1fbca0-ee3c-4157-9881-b03db3e462b1%7D",
                 "0d1fbca0-ee3c-4157-9881-b03db3e462b1%20", "'%20OR%20'1'='1"}) {
            const Answer answer = m_service->api("GET", "user/" + id, m_token);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, QByteArray());
        }
        QCOMPARE(m_service->api("PUT", m_bobPath, m_token, "{}").status, 405);
        QCOMPARE(m_service->api("DELETE", "user", m_token).status, 405);
    }

    // --- GitHub
    void gitHubTokensNeedTheirScope()
    {
        addGitHub(false, u"public"_s);
        addGitHub(true, u"private"_s);
        const auto status = [&](const QByteArray &path, const QStringList &scope) {
            return m_service->api("GET", path, m_service->token(PassportFixture::ada, scope)).status;
        };
        QCOMPARE(status("user/github", {}), 403);
        QCOMPARE(status("user/github", {u"github_private"_s}), 403);
        QCOMPARE(status("user/github", {u"github"_s}), 200);
        QCOMPARE(status("user/github_private", {u"share"_s}), 403);
        QCOMPARE(status("user/github_private", {u"github_private"_s}), 200);
        QCOMPARE(status("user/github_private", {u"github"_s}), 200);
        QCOMPARE(
            m_service->api("GET", "user/github", m_service->token(PassportFixture::ada)).body, QByteArray());
        QCOMPARE(m_service->api("PUT", "user/github", m_token, "{}").status, 405);
    }
    void gitHubTokensAreOnesOwn()
    {
        addGitHub(false, u"public"_s);
        QCOMPARE(m_service->api("GET", "user/github", m_token).body,
            QByteArray(R"({"username":"grid-bot","token":"public"})"));
        QCOMPARE(m_service->api("GET", "user/github", m_service->token(PassportFixture::bob, {u"github"_s}))
                     .status,
            404);
    }
    void noGitHubTokenIsNotFound()
    {
        for (const QByteArray path : {"user/github", "user/github_private"}) {
            const Answer answer = m_service->api("GET", path, m_token);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, QByteArray());
        }
    }

    // --- identities
    void identitiesAreListed()
    {
        QCOMPARE(m_service->api("GET", "user/identities", m_token).body, QByteArray("[]"));
        const Answer made = connectAccount(m_token);
        QCOMPARE(made.status, 201);
        const JsonValue identity = made.json();
        QVERIFY(identity[u"id"].toInteger());
        QCOMPARE(identity[u"provider"].toString(), u"github"_s);
        QCOMPARE(identity[u"username"].toString(), u"ada-elsewhere"_s);
        QCOMPARE(identity[u"url"].toString(), u"https://github.example/ada"_s);
        QCOMPARE(identity[u"description"].toString(), u"Identity only"_s);
        QCOMPARE(identity[u"bio"].toString(), u"Counts."_s);
        QVERIFY(!identity.contains(u"image") && !identity.contains(u"location"));
        QCOMPARE(
            m_service->api("GET", "user/identities", m_token).json(), JsonValue(JsonValue::Array{identity}));
    }
    void oneIdentityCanBeRead()
    {
        const JsonValue made = connectAccount(m_token).json();
        const QByteArray path = "user/identities/" + made[u"id"].numberToken();
        QCOMPARE(m_service->api("GET", path, m_token).json(), made);
        for (const QByteArray id : {"0", "-1", "x", "99999999999999999999", "12345"})
            QCOMPARE(m_service->api("GET", "user/identities/" + id, m_token).status, 404);
        QCOMPARE(m_service->api("PUT", path, m_token, "{}").status, 405);
        QCOMPARE(m_service->api("DELETE", "user/identities", m_token).status, 405);
    }
    void identityCanBeAddedByCodeAndTwice()
    {
        const Answer first = connectAccount(m_token,
            json::encode(JsonValue::Object{{u"provider"_s, u"github"_s}, {u"code"_s, u"gh-ada"_s},
                {u"redirect_uri"_s, u"http://127.0.0.1/"_s}}));
        QCOMPARE(first.status, 201);
        QCOMPARE(connectAccount(m_token).json(), first.json());
    }
    void badProofsAreRefused()
    {
        for (const QByteArray body : {"{}", R"({"provider":"github"})", R"({"token":"gh-ada"})",
                 R"({"provider":"github","token":"wrong"})", R"({"provider":"twitter","token":"gh-ada"})",
                 R"({"provider":"github","code":"gh-ada"})"})
            QCOMPARE(connectAccount(m_token, body).status, 422);
        QCOMPARE(connectAccount(m_token, "[").status, 400);
        QCOMPARE(m_service->number("SELECT COUNT(*) FROM passport_identities"), 0);
    }
    void accountBelongsToOneUser()
    {
        QCOMPARE(connectAccount(m_token).status, 201);
        QCOMPARE(connectAccount(m_service->token(PassportFixture::bob)).status, 422);
    }
    void identityIsRemovedByItsOwner()
    {
        const QByteArray path = "user/identities/" + connectAccount(m_token).json()[u"id"].numberToken();
        const QByteArray bob = m_service->token(PassportFixture::bob);
        QCOMPARE(m_service->api("GET", path, bob).status, 404);
        QCOMPARE(m_service->api("DELETE", path, bob).status, 404);
        const Answer answer = m_service->api("DELETE", path, m_token);
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(m_service->api("DELETE", path, m_token).status, 404);
    }

    void settingsThatCannotWorkAreRefused_data()
    {
        QTest::addColumn<QByteArray>("settings");
        for (const char *text :
            {R"({"clients":[{"clientId":"a"}]})", R"({"clients":[{"clientId":"a","secret":"s"}]})",
                R"({"clients":[{"clientId":"a","secretSha256":"12","redirectUris":["a:/"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","app":"x","redirectUris":["a:/"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["http://evil.example/"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["https://a.example/#x"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["https://u:p@a.example/"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["javascript:alert"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["https://a.example/;x"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["https://a.example/\r\nX:"]}]})",
                R"({"clients":[{"clientId":"a","secret":"s","redirectUris":["a:/"]},)"
                R"({"clientId":"a","secret":"s","redirectUris":["a:/"]}]})",
                R"({"operators":[{"email":"a@b.example"}]})",
                R"({"operators":[{"id":"0d1fbca0-ee3c-4157-9881-b03db3e462b1"}]})",
                R"({"operators":[{"id":"0d1fbca0-ee3c-4157-9881-b03db3e462b1","email":"a@b","passwordHash":"1"}]})",
                R"({"providerAccounts":[{"provider":"myspace","token":"t","username":"u","url":"x:"}]})",
                R"({"mailer":{}})", R"({"accessTokenSeconds":0})", R"({"codeSeconds":601})",
                R"({"refreshTokenSeconds":"1"})"})
            QTest::newRow(text) << QByteArray(text);
    }
    void settingsThatCannotWorkAreRefused()
    {
        QFETCH(const QByteArray, settings);
        const JsonValue given = json::decode(settings).value_or(JsonValue());
        QVERIFY(given.isObject());
        const auto secret = [](int) { return u"secret"_s; };
        QVERIFY_THROWS_EXCEPTION(ConfigProblem, makePassportFacade({given, false, secret}));
    }

    void everyRowHasATest()
    {
        static constexpr Row rows[]{
            {"double slash", "doubleSlashesAreTolerated"},
            {"GET user: members of the schema", "ownUserHasEveryMember"},
            {"GET user: only id and name are required, founder may be null", "whatIsNotKnownIsLeftOut"},
            {"PUT user: 200 with JSON type and no body", "updateAnswersEmptyJson"},
            {"PUT user: 422 missing details", "badDetailsAreRefused"},
            {"PUT user: message", "missingDetailsAreNamed"},
            {"PUT user: 403 without update_profile", "updateNeedsTheScope"},
            {"PUT user: two keys only", "onlyTwoMembersCanBeSet"},
            {"GET user/{id}: id, name, avatar", "otherUserShowsLittle"},
            {"GET user/{id}: 404 for unknown and malformed", "unknownUsersAreNotFound"},
            {"GET github: 200", "gitHubTokensAreOnesOwn"},
            {"GET github: 403 without scope; private takes either", "gitHubTokensNeedTheirScope"},
            {"GET github: 404 without token", "noGitHubTokenIsNotFound"},
            {"identities: list", "identitiesAreListed"},
            {"identities: one", "oneIdentityCanBeRead"},
            {"identities: add by token, by code", "identityCanBeAddedByCodeAndTwice"},
            {"identities: 204", "identityIsRemovedByItsOwner"},
            {"error 401: text and challenge", "noTokenIsUnauthorized"},
            {"error 401: token not good", "badTokensAreUnauthorized"},
            {"error 403", "gitHubTokensNeedTheirScope"},
            {"error 404", "noGitHubTokenIsNotFound"},
            {"error 422", "badDetailsAreRefused"},
        };
        checkRows(this, "grid-passport: users", rows);
    }
};

QTEST_GUILESS_MAIN(PassportUsersTest)
#include "tst_passportusers.moc"
