#include "tests/services/server/passport/passporttest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! What somebody with bad intentions tries with the page, the codes and the tokens.
class PassportAttacksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PassportFixture> m_service;

    QByteArray access(const Answer &answer) const
    {
        return answer.json()[u"access_token"].toString().toLatin1();
    }
    QByteArray refreshOf(const Answer &answer) const
    {
        return answer.json()[u"refresh_token"].toString().toLatin1();
    }
    int userStatus(const QByteArray &token) const { return m_service->api("GET", "user", token).status; }
    int exchanged(const QString &code, const Fields &changed = {}) const
    {
        return m_service->exchange(PassportFixture::claim(code, changed)).status;
    }
    QByteArray origin() const { return m_service->url().toLatin1(); }

private slots:
    void init()
    {
        m_service = std::make_unique<PassportFixture>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }

    // --- codes
    void codeUsedTwiceEndsItsTokens()
    {
        const QString code = m_service->code();
        const Answer first = m_service->exchange(PassportFixture::claim(code));
        QCOMPARE(userStatus(access(first)), 200);
        const Answer again = m_service->refresh(refreshOf(first));
        const QByteArray other = m_service->token(PassportFixture::ada);
        QCOMPARE(exchanged(code), 400);
        QCOMPARE(userStatus(access(first)), 401);
        QCOMPARE(userStatus(access(again)), 401);
        QCOMPARE(m_service->refresh(refreshOf(again)).status, 400);
        QCOMPARE(userStatus(other), 200); // of another consent
    }
    void codeIsForItsApplication()
    {
        const QString code = m_service->code();
        const Fields other{{u"client_id"_s, u"other"_s}, {u"client_secret"_s, u"other secret"_s}};
        QCOMPARE(exchanged(code, other), 400);
        QCOMPARE(exchanged(code), 400); // it has been in the wrong hands
    }
    void codeIsForItsAddress()
    {
        for (const QString &address : {u"http://127.0.0.1/done"_s, u"http://127.0.0.1:3001/done"_s, u""_s,
                 u"https://app.example/back?kept=1"_s}) {
            const QString code = m_service->code();
            QCOMPARE(exchanged(code, {{u"redirect_uri"_s, address}}), 400);
            QCOMPARE(exchanged(code), 400);
        }
    }
    void codeNeedsTheSecret()
    {
        const QString code = m_service->code();
        QCOMPARE(exchanged(code, {{u"client_secret"_s, u"other secret"_s}}), 401);
        QCOMPARE(exchanged(code), 200); // whoever has no secret cannot spend it either
    }
    void codeEndsSoon()
    {
        const QString code = m_service->code();
        m_service->database().prepare("UPDATE passport_codes SET expires = expires - 61").run();
        QCOMPARE(exchanged(code), 400);
    }
    void codeIsNoTokenAndTokenIsNoCode()
    {
        const QString code = m_service->code();
        QCOMPARE(userStatus(code.toLatin1()), 401);
        QCOMPARE(m_service->refresh(code.toLatin1()).status, 400);
        QCOMPARE(exchanged(QString::fromLatin1(m_service->token(PassportFixture::ada))), 400);
    }

    // --- refresh tokens
    void refreshTokenUsedTwiceEndsTheFamily()
    {
        const auto first = m_service->tokens(PassportFixture::ada);
        const Answer second = m_service->refresh(first.refresh);
        QCOMPARE(second.status, 200);
        QVERIFY(refreshOf(second) != first.refresh);
        QCOMPARE(m_service->refresh(first.refresh).status, 400);
        QCOMPARE(m_service->refresh(refreshOf(second)).status, 400);
        QCOMPARE(userStatus(access(second)), 401);
        QCOMPARE(userStatus(first.access), 401);
    }
    void refreshTokenIsForItsApplication()
    {
        const auto tokens = m_service->tokens(PassportFixture::ada);
        QCOMPARE(m_service->refresh(tokens.refresh, "other").status, 400);
        QCOMPARE(m_service->refresh(tokens.refresh).status, 400);
    }
    void refreshTokenEnds()
    {
        const auto tokens = m_service->tokens(PassportFixture::ada);
        m_service->database().prepare("UPDATE passport_tokens SET expires = 1 WHERE is_refresh = 1").run();
        QCOMPARE(m_service->refresh(tokens.refresh).status, 400);
    }
    void endedGrantsAreCleared()
    {
        m_service->tokens(PassportFixture::ada);
        m_service->database().prepare("UPDATE passport_grants SET expires = 1").run();
        m_service->tokens(PassportFixture::bob);
        QCOMPARE(m_service->number("SELECT COUNT(*) FROM passport_grants"), 1);
        QCOMPARE(m_service->number("SELECT COUNT(*) FROM passport_tokens"), 2);
    }
    void secretsAreHashedAtRest()
    {
        const QString code = m_service->code();
        const auto tokens = m_service->tokens(PassportFixture::ada);
        for (const char *sql : {"SELECT hash FROM passport_codes", "SELECT hash FROM passport_tokens",
                 "SELECT password_hash FROM passport_users"}) {
            Query query = m_service->database().prepare(sql);
            query.run();
            while (query.next()) {
                for (const QString &secret : {code, QString::fromLatin1(tokens.access),
                         QString::fromLatin1(tokens.refresh), PassportFixture::password})
                    QVERIFY(!query.text(0).contains(secret));
            }
        }
    }

    // --- open redirects
    void strangersAreNotSentAnywhere_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "https://evil.example/", "http://127.0.0.1.evil.example/done",
                 "http://127.0.0.1:3000/done/", "http://127.0.0.1:3000/done?x", "http://127.0.0.1:3000/Done",
                 "http://127.0.0.1:3000/done#x", "http://127.0.0.1:3000/done/../evil",
                 "http://127.0.0.1:03000/done", "http://127.0.0.1:300000/done", "http://127.0.0.1:/done",
                 "http://127.0.0.1:3000@evil.example/done", "http://evil@127.0.0.1:3000/done",
                 "http://localhost:3000/done", "http://127.0.0.2:3000/done", "https://127.0.0.1:3000/done",
                 "HTTP://127.0.0.1:3000/done", "http://[::1]:3000/done", "//127.0.0.1:3000/done", "/done",
                 "http://127.0.0.1:3000/done\r\nX-Evil: 1", "http://127.0.0.1:3000/done\n",
                 "http://127.0.0.1:3000\n/done", "https://app.example/back",
                 "https://app.example:8443/back?kept=1", "https://app.example/back?kept=1&kept=2",
                 "https://app.example.evil.example/back?kept=1", "https://other.example/back",
                 "javascript:alert(1)", "console.app:/back/more"})
            QTest::newRow(address) << QString::fromUtf8(address);
    }
    void strangersAreNotSentAnywhere()
    {
        QFETCH(const QString, address);
        for (const Fields &more :
            {Fields{}, Fields{{u"response_type"_s, u"token"_s}}, Fields{{u"scope"_s, u"everything"_s}}}) {
            Fields asked = PassportFixture::wish(more);
            const Answer answer
                = m_service->open(PassportFixture::replaced(asked, {{u"redirect_uri"_s, address}}));
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.header("Location").isNull());
            QVERIFY(answer.header("X-Evil").isNull());
            QVERIFY(!answer.body.contains("evil"));
            QVERIFY(answer.header("Content-Security-Policy").contains("form-action 'none'"));
        }
        const Answer page = m_service->open(PassportFixture::wish());
        QCOMPARE(m_service->answer(page, {{u"redirect_uri"_s, address}}).status, 400);
    }
    void unknownApplicationsAreNotServed()
    {
        for (const QString &client : {QString(), u""_s, u"nobody"_s, u"CONSOLE"_s, u"<script>"_s}) {
            const Answer answer = m_service->open(PassportFixture::wish({{u"client_id"_s, client}}));
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.header("Location").isNull());
        }
    }
    void repeatedParametersAreRefused()
    {
        const QByteArray asked = PassportFixture::encoded(PassportFixture::wish());
        for (const QByteArray more : {"redirect_uri=https://evil.example/", "client_id=console", "state=2"}) {
            const Answer answer = m_service->send("GET", "/passport/login/authorize?" + asked + '&' + more);
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.header("Location").isNull());
        }
    }

    // --- the form
    void formIsForOneBrowser()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        const Answer another = m_service->open(PassportFixture::wish());
        for (const QByteArray &cookie : {QByteArray(""), QByteArray("passport_form="),
                 QByteArray("passport_form=0"), another.header("Set-Cookie").split(';').value(0)}) {
            const Answer answer = m_service->answer(page, {}, cookie);
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.header("Location").isNull());
        }
        QCOMPARE(m_service->number("SELECT COUNT(*) FROM passport_codes"), 0);
        QCOMPARE(m_service->answer(page).status, 303);
    }
    void formIsForOneQuestion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("scope") << u"scope"_s << u"payment"_s;
        QTest::newRow("less scope") << u"scope"_s << u""_s;
        QTest::newRow("state") << u"state"_s << u"mine"_s;
        QTest::newRow("no state") << u"state"_s << QString();
        QTest::newRow("port") << u"redirect_uri"_s << u"http://127.0.0.1:3001/done"_s;
        QTest::newRow("address") << u"redirect_uri"_s << u"console.app:/back"_s;
        QTest::newRow("signature") << u"form"_s << u"1.00"_s;
        QTest::newRow("empty signature") << u"form"_s << u""_s;
        QTest::newRow("no signature") << u"form"_s << QString();
        QTest::newRow("later") << u"form"_s << u"9999999999."_s + QString(64, u'0');
    }
    void formIsForOneQuestion()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        const Answer page = m_service->open(PassportFixture::wish());
        for (const QString &decision : {u"allow"_s, u"deny"_s}) {
            const Answer answer = m_service->answer(page, {{name, value}, {u"decision"_s, decision}});
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.header("Location").isNull());
        }
    }
    void formOfAnotherApplicationIsNotTaken()
    {
        const Answer page = m_service->open(PassportFixture::wish(
            {{u"client_id"_s, u"other"_s}, {u"redirect_uri"_s, u"https://other.example/back"_s}}));
        QCOMPARE(page.status, 200);
        QCOMPARE(
            m_service
                ->answer(page, {{u"client_id"_s, u"console"_s}, {u"redirect_uri"_s, PassportFixture::back}})
                .status,
            403);
    }
    void otherBodiesAreNoForm()
    {
        for (const QByteArray type : {"application/json", "text/plain", "multipart/form-data; boundary=x"}) {
            const Answer answer
                = m_service->send("POST", "/passport/login/authorize", {{"Content-Type", type}}, "{}");
            QCOMPARE(answer.status, 415);
        }
        const Answer answer = m_service->send("POST", "/passport/login/authorize",
            {{"Content-Type", "application/x-www-form-urlencoded"}}, "client_id=console&client_id=other");
        QCOMPARE(answer.status, 400);
    }
    void passwordsCannotBeTriedForEver()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_service->answer(page, {{u"password"_s, u"guess"_s}}).status, 403);
        const Answer late = m_service->answer(page);
        QCOMPARE(late.status, 429);
        QVERIFY(late.header("Retry-After").toInt() > 0);
        QCOMPARE(m_service->answer(page, {{u"email"_s, u"ADA@mail.example"_s}}).status, 429);
        QCOMPARE(m_service->answer(page, {{u"email"_s, u"bob@mail.example"_s}}).status, 303);
        m_service->database().prepare("UPDATE passport_failed_sign_ins SET last_failed = 1").run();
        QCOMPARE(m_service->answer(page).status, 303);
        QCOMPARE(m_service->number("SELECT COUNT(*) FROM passport_failed_sign_ins"), 0);
    }
    void usersWithoutAPasswordCannotSignIn()
    {
        m_service->database().prepare("UPDATE passport_users SET password_hash = ''").run();
        const Answer page = m_service->open(PassportFixture::wish());
        for (const QString &password : {PassportFixture::password, u""_s, u"nobody"_s})
            QCOMPARE(m_service->answer(page, {{u"password"_s, password}}).status, 403);
    }

    // --- what is shown and sent
    void nothingOfTheRequestIsMarkup()
    {
        const QString evil = u"\"><script>alert(1)</script><img src=x onerror=y>'&"_s;
        const Answer page = m_service->open(PassportFixture::wish({{u"state"_s, evil}}));
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<script") && !page.body.contains("<img"));
        QVERIFY(page.body.contains("The &lt;b&gt;&quot;Console&quot;&lt;/b&gt; &amp; co asks for access"));
        const Answer again
            = m_service->answer(page, {{u"email"_s, evil}, {u"password"_s, u"secret guess"_s}});
        QVERIFY(!again.body.contains("<script") && !again.body.contains("<img"));
        QVERIFY(!again.body.contains("secret guess"));
    }
    void headersCannotBeInjected()
    {
        const QString evil = u"a\r\nSet-Cookie: evil=1\r\n\r\n<html>"_s;
        const Answer answer = m_service->answer(m_service->open(PassportFixture::wish({{u"state"_s, evil}})));
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.all("Set-Cookie").isEmpty());
        QVERIFY(answer.body.isEmpty());
        QVERIFY(answer.header("Location").contains("state=a%0D%0ASet-Cookie%3A%20evil%3D1"));
    }
    void pageIsLockedDown()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        const QByteArray policy = page.header("Content-Security-Policy");
        for (const QByteArray part : {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'",
                 "form-action 'self' http://127.0.0.1:3000;", "style-src 'sha256-"})
            QVERIFY2(policy.contains(part), policy.constData());
        QVERIFY(!policy.contains("unsafe") && !policy.contains("script-src"));
        QCOMPARE(page.header("X-Frame-Options"), QByteArray("DENY"));
        QCOMPARE(page.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("same-origin"));
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
        const qsizetype from = page.body.indexOf("<style>") + 7;
        const QByteArray style = page.body.mid(from, page.body.indexOf("</style>") - from);
        QVERIFY(policy.contains("'sha256-" + sha256(style).toBase64() + "'"));
        QVERIFY(
            !page.body.contains("<script") && !page.body.contains(" style=") && !page.body.contains(" on"));
        const QByteArray cookie = page.header("Set-Cookie");
        QVERIFY(cookie.contains("; Path=/passport/login/authorize;"));
        QVERIFY(cookie.contains("; HttpOnly; SameSite=Strict"));
    }

    // --- the guard against web pages opens for the page alone
    void browsersMayOpenThePage()
    {
        const Headers navigation{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Mode", "navigate"},
            {"Sec-Fetch-Dest", "document"}, {"Referer", "https://app.example/"}};
        const Answer page = m_service->open(PassportFixture::wish(), "/github", navigation);
        QCOMPARE(page.status, 200);
        const Answer answer = m_service->answer(page, {}, std::nullopt,
            {{"Origin", origin()}, {"Sec-Fetch-Site", "same-origin"}, {"Sec-Fetch-Mode", "navigate"},
                {"Sec-Fetch-Dest", "document"}, {"Referer", origin() + "/passport/login/authorize"}});
        QCOMPARE(answer.status, 303);
    }
    void otherSitesMayNotAnswerThePage()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        for (const Headers &headers :
            {Headers{{"Origin", "https://evil.example"}}, Headers{{"Origin", "null"}},
                Headers{{"Sec-Fetch-Site", "cross-site"}}, Headers{{"Referer", "https://evil.example/"}}}) {
            QCOMPARE(m_service->answer(page, {}, std::nullopt, headers).status, 403);
            QVERIFY(m_service->answer(page, {}, std::nullopt, headers).body.contains("web pages"));
        }
    }
    void browsersReachNothingElse()
    {
        const Headers navigation{
            {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Mode", "navigate"}, {"Sec-Fetch-Dest", "document"}};
        const Headers form{{"Origin", origin()}, {"Sec-Fetch-Site", "same-origin"},
            {"Sec-Fetch-Mode", "navigate"}, {"Sec-Fetch-Dest", "document"}};
        for (const QByteArray path : {"/passport/api/user", "/passport/login/authorize/token",
                 "/passport/login/authorize/myspace", "/passport/login", "/passport/", "/",
                 "/xras/login/authorize", "/amo/api/v5/accounts/profile/", "/xras/v1/search/people?q=a"}) {
            QCOMPARE(m_service->send("GET", path, navigation).status, 403);
            QCOMPARE(m_service->send("POST", path, form).status, 403);
        }
        for (const QByteArray method : {"PUT", "PATCH", "DELETE"})
            QCOMPARE(m_service->send(method, "/passport/login/authorize", form).status, 403);
    }
};

QTEST_GUILESS_MAIN(PassportAttacksTest)
#include "tst_passportattacks.moc"
