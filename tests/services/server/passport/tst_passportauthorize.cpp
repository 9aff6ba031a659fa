#include "tests/services/server/passport/passporttest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! How an application gets tokens: the page, codes, refreshing, direct logins.
class PassportAuthorizeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PassportFixture> m_service;

    QByteArray memberOf(const Answer &answer, QStringView name) const
    {
        return answer.json()[name].toString().toLatin1();
    }
    QString errorOf(const Answer &answer) const
    {
        return QString::number(answer.status) + u' ' + answer.json()[u"error"].toString();
    }

private slots:
    void init()
    {
        m_service = std::make_unique<PassportFixture>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }

    // --- the page
    void pageAsksWithoutAProvider()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.body.contains("use GitHub for you, with public repositories"));
        QVERIFY(page.body.contains("change your name and e-mail address"));
        QVERIFY(page.body.contains("You will be sent to http://127.0.0.1:3000"));
        QVERIFY(page.body.contains("<label for=\"email\">"));
    }
    void providersArePartOfTheAddress()
    {
        for (const QByteArray provider :
            {"facebook", "github", "google", "twitter", "github_public", "github_private", "email"})
            QCOMPARE(m_service->open(PassportFixture::wish(), '/' + provider).status, 200);
        QCOMPARE(m_service->open(PassportFixture::wish(), "/myspace").status, 404);
        QCOMPARE(m_service->open(PassportFixture::wish(), "/github/more").status, 404);
        QCOMPARE(m_service->send("PUT", "/passport/login/authorize").status, 405);
    }
    void allowedIsSentBackWithACode()
    {
        const Answer answer = m_service->answer(m_service->open(PassportFixture::wish()));
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.header("Location").startsWith("http://127.0.0.1:3000/done?code="));
        QCOMPARE(PassportFixture::sentBack(answer, u"code"_s).size(), 64);
    }
    void deniedIsSentBackWithoutAPassword()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        const Answer answer = m_service->answer(
            page, {{u"decision"_s, u"deny"_s}, {u"email"_s, u""_s}, {u"password"_s, u""_s}});
        QCOMPARE(answer.header("Location"),
            QByteArray("http://127.0.0.1:3000/done?error=access_denied&state=xyz"));
        QCOMPARE(m_service->number("SELECT COUNT(*) FROM passport_codes"), 0);
    }
    void stateIsEchoedAsItWas()
    {
        for (const QString &state : {u"xyz"_s, u"a b&c=d#e%26"_s, u"\u00e5\u4e2d<\"'>"_s, u""_s}) {
            const Answer answer
                = m_service->answer(m_service->open(PassportFixture::wish({{u"state"_s, state}})));
            QVERIFY(!PassportFixture::sentBack(answer, u"state"_s).isNull());
            QCOMPARE(PassportFixture::sentBack(answer, u"state"_s), state);
        }
        const Answer without
            = m_service->answer(m_service->open(PassportFixture::wish({{u"state"_s, QString()}})));
        QVERIFY(!without.header("Location").contains("state"));
    }
    void scopesStandBetweenCommasOrBlanks()
    {
        for (const QString &scope :
            {u"share,balance"_s, u"share balance"_s, u"share, balance"_s, u"share,balance,share"_s}) {
            const Answer tokens
                = m_service->exchange(PassportFixture::claim(m_service->code({{u"scope"_s, scope}})));
            QCOMPARE(memberOf(tokens, u"scope"), QByteArray("share,balance"));
        }
    }
    void noScopeIsTheLeastScope()
    {
        const Answer tokens
            = m_service->exchange(PassportFixture::claim(m_service->code({{u"scope"_s, QString()}})));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(memberOf(tokens, u"scope"), QByteArray());
        const Answer user = m_service->api("GET", "user", memberOf(tokens, u"access_token"));
        QCOMPARE(user.json()[u"scope"], JsonValue(JsonValue::Array{}));
    }
    void everyScopeIsKnown()
    {
        const QString all = u"content_management,website_management,share,update_profile,github,"
                            u"github_private,payment,balance,cta_management"_s;
        QCOMPARE(m_service->open(PassportFixture::wish({{u"scope"_s, all}})).status, 200);
    }
    void faultsOfTheApplicationAreSentBack()
    {
        const auto error = [&](const Fields &changed) {
            const Answer answer = m_service->open(PassportFixture::wish(changed));
            return PassportFixture::sentBack(answer, u"error"_s) + u'/'
                + PassportFixture::sentBack(answer, u"state"_s);
        };
        QCOMPARE(error({{u"response_type"_s, u"token"_s}}), u"unsupported_response_type/xyz"_s);
        QCOMPARE(error({{u"response_type"_s, QString()}}), u"unsupported_response_type/xyz"_s);
        QCOMPARE(error({{u"scope"_s, u"share,everything"_s}}), u"invalid_scope/xyz"_s);
        QCOMPARE(error({{u"code_challenge"_s, u"short"_s}}), u"invalid_request/xyz"_s);
        QCOMPARE(error({{u"code_challenge"_s, QString(43, u'a')}, {u"code_challenge_method"_s, u"plain"_s}}),
            u"invalid_request/xyz"_s);
    }
    void loopbackTakesAnyPort()
    {
        for (const QString &address :
            {u"http://127.0.0.1/done"_s, u"http://127.0.0.1:1/done"_s, u"http://127.0.0.1:65535/done"_s})
            QCOMPARE(m_service->open(PassportFixture::wish({{u"redirect_uri"_s, address}})).status, 200);
    }
    void otherAddressesKeepTheirQuery()
    {
        const Answer web = m_service->answer(m_service->open(
            PassportFixture::wish({{u"redirect_uri"_s, u"https://app.example/back?kept=1"_s}})));
        QVERIFY(web.header("Location").startsWith("https://app.example/back?kept=1&code="));
        const Answer page
            = m_service->open(PassportFixture::wish({{u"redirect_uri"_s, u"console.app:/back"_s}}));
        QVERIFY(page.header("Content-Security-Policy").contains("form-action 'self' console.app:;"));
        QVERIFY(m_service->answer(page).header("Location").startsWith("console.app:/back?code="));
    }
    void wrongPasswordShowsThePageAgain()
    {
        const Answer page = m_service->open(PassportFixture::wish());
        for (const Fields &wrong : {Fields{{u"password"_s, u"wrong"_s}}, Fields{{u"password"_s, QString()}},
                 Fields{{u"email"_s, u"nobody@mail.example"_s}}, Fields{{u"email"_s, QString()}}}) {
            const Answer answer = m_service->answer(page, wrong);
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.body.contains("is not right"));
            QVERIFY(answer.header("Location").isEmpty());
            QVERIFY(!answer.body.contains("wrong\""));
        }
        QCOMPARE(m_service->answer(m_service->answer(page, {{u"password"_s, u"wrong"_s}})).status, 303);
        QCOMPARE(m_service->answer(page, {{u"email"_s, u"ADA@mail.example"_s}}).status, 303);
    }

    // --- tokens for codes
    void formGetsTokens()
    {
        const Answer answer = m_service->exchange(PassportFixture::claim(m_service->code()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(memberOf(answer, u"access_token").size(), 64);
        QCOMPARE(memberOf(answer, u"refresh_token").size(), 64);
        QCOMPARE(memberOf(answer, u"token_type"), QByteArray("bearer"));
        QCOMPARE(answer.json()[u"expires_in"].toInteger(), qint64(3600));
        QCOMPARE(memberOf(answer, u"scope"), QByteArray("github,update_profile"));
        const Answer user = m_service->api("GET", "user", memberOf(answer, u"access_token"));
        QCOMPARE(user.json()[u"id"].toString(), PassportFixture::ada);
    }
    void jsonAndQueryGetTokensToo()
    {
        const QByteArray body = json::encode(
            JsonValue::Object{{u"client_id"_s, u"console"_s}, {u"client_secret"_s, u"console secret"_s},
                {u"code"_s, m_service->code()}, {u"grant_type"_s, u"authorization_code"_s}});
        QCOMPARE(m_service
                     ->send("POST", "/passport/login/authorize/token", {{"Content-Type", "application/json"}},
                         body)
                     .status,
            200);
        QCOMPARE(m_service
                     ->send("POST",
                         "/passport/login/authorize/token?"
                             + PassportFixture::encoded(PassportFixture::claim(m_service->code())))
                     .status,
            200);
    }
    void redirectUriMayBeRepeated()
    {
        const Answer answer = m_service->exchange(
            PassportFixture::claim(m_service->code(), {{u"redirect_uri"_s, PassportFixture::back}}));
        QCOMPARE(answer.status, 200);
    }
    void badClaimsAreToldApart()
    {
        const auto error = [&](const Fields &changed) {
            return errorOf(m_service->exchange(PassportFixture::claim(QString(64, u'0'), changed)));
        };
        QCOMPARE(error({}), u"400 invalid_grant"_s);
        QCOMPARE(error({{u"code"_s, QString()}}), u"400 invalid_request"_s);
        QCOMPARE(error({{u"grant_type"_s, QString()}}), u"400 invalid_request"_s);
        QCOMPARE(error({{u"grant_type"_s, u"password"_s}}), u"400 unsupported_grant_type"_s);
        QCOMPARE(error({{u"client_secret"_s, u"wrong"_s}}), u"401 invalid_client"_s);
        QCOMPARE(error({{u"client_secret"_s, QString()}}), u"401 invalid_client"_s);
        QCOMPARE(error({{u"client_id"_s, u"nobody"_s}}), u"401 invalid_client"_s);
        QCOMPARE(error({{u"client_id"_s, QString()}}), u"401 invalid_client"_s);
        const Answer answer = m_service->exchange(PassportFixture::claim(u"x"_s));
        QCOMPARE(memberOf(answer, u"error_description"), QByteArray("Invalid authorization code"));
    }
    void bodiesThatCannotBeReadAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("application/json") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("application/json") << QByteArray("[]");
        QTest::newRow("NUL") << QByteArray("application/json") << QByteArray(R"({"client_id":"a\u0000"})");
        QTest::newRow("no type") << QByteArray("text/plain") << QByteArray("a=b");
        QTest::newRow("broken percent")
            << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=%");
        QTest::newRow("twice") << QByteArray("application/x-www-form-urlencoded")
                               << QByteArray("client_id=console&client_id=other");
    }
    void bodiesThatCannotBeReadAreRefused()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        for (const auto &[method, path] : {std::pair("POST", "login/authorize/token"),
                 std::pair("PUT", "api/auth/token"), std::pair("POST", "api/auth/login")}) {
            const Answer answer
                = m_service->send(method, QByteArray("/passport/") + path, {{"Content-Type", type}}, body);
            QCOMPARE(errorOf(answer), u"400 invalid_request"_s);
        }
    }
    void otherMethodsAreNotAllowed()
    {
        const auto allowed = [&](const QByteArray &method, const QByteArray &path) {
            const Answer answer = m_service->send(method, "/passport/" + path);
            return QByteArray::number(answer.status) + ' ' + answer.header("Allow");
        };
        QCOMPARE(allowed("GET", "login/authorize/token"), QByteArray("405 POST"));
        QCOMPARE(allowed("POST", "api/auth/token"), QByteArray("405 PUT"));
        QCOMPARE(allowed("GET", "api/auth/login"), QByteArray("405 POST"));
    }
    void verifierIsComparedWhenAChallengeWasSent()
    {
        // The example of RFC 7636.
        const Fields challenge{{u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s},
            {u"code_challenge_method"_s, u"S256"_s}};
        const auto status = [&](const Fields &asked, const QString &verifier) {
            return m_service
                ->exchange(PassportFixture::claim(m_service->code(asked), {{u"code_verifier"_s, verifier}}))
                .status;
        };
        const QString right = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
        QCOMPARE(status(challenge, right), 200);
        QCOMPARE(status(challenge, u"wrong"_s), 400);
        QCOMPARE(status(challenge, QString()), 400);
        QCOMPARE(status({}, QString()), 200);
        QCOMPARE(status({}, right), 400); // somebody took the challenge away
    }

    // --- refreshing
    void refreshNeedsNoSecret()
    {
        const auto first = m_service->tokens(PassportFixture::ada, {u"github"_s});
        const Answer answer = m_service->refresh(first.refresh);
        QCOMPARE(answer.status, 200);
        QCOMPARE(memberOf(answer, u"scope"), QByteArray("github"));
        QCOMPARE(m_service->api("GET", "user", memberOf(answer, u"access_token")).status, 200);
        QCOMPARE(m_service->api("GET", "user", first.access).status, 200); // until it ends by itself
        QCOMPARE(m_service->refresh(memberOf(answer, u"refresh_token")).status, 200);
    }
    void refreshTellsFaultsApart()
    {
        const auto first = m_service->tokens(PassportFixture::ada);
        QCOMPARE(errorOf(m_service->refresh("wrong")), u"400 invalid_grant"_s);
        QCOMPARE(errorOf(m_service->refresh(first.access)), u"400 invalid_grant"_s);
        QCOMPARE(errorOf(m_service->refresh("")), u"400 invalid_request"_s);
        QCOMPARE(errorOf(m_service->refresh(first.refresh, "nobody")), u"401 invalid_client"_s);
        QCOMPARE(m_service->refresh(first.refresh).status, 200);
    }
    void refreshTokenCanStayTheSame()
    {
        PassportFixture service(JsonValue::Object{{u"rotateRefreshTokens"_s, false}});
        QVERIFY(service.start());
        const auto first = service.tokens(PassportFixture::ada);
        for (int i = 0; i < 2; ++i) {
            const Answer answer = service.refresh(first.refresh);
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.json().contains(u"refresh_token"));
        }
    }
    void refreshAtTheTokenAddressNeedsTheSecret()
    {
        const auto first = m_service->tokens(PassportFixture::ada);
        const Fields claim = PassportFixture::claim(QString(),
            {{u"grant_type"_s, u"refresh_token"_s},
                {u"refresh_token"_s, QString::fromLatin1(first.refresh)}});
        QCOMPARE(m_service->exchange(PassportFixture::replaced(claim, {{u"client_secret"_s, u"x"_s}})).status,
            401);
        QCOMPARE(m_service->exchange(claim).status, 200);
    }

    // --- direct logins
    void accountElsewhereSignsIn()
    {
        const QByteArray login = R"({"client_id":"console","provider":"github","token":"gh-ada")";
        QCOMPARE(errorOf(m_service->api("POST", "auth/login", {}, login + '}')), u"400 invalid_grant"_s);
        const QByteArray token = m_service->token(PassportFixture::ada);
        QCOMPARE(m_service->api("POST", "user/identities", token, login + '}').status, 201);
        const Answer answer
            = m_service->api("POST", "auth/login", {}, login + R"(,"scope":"share,balance"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(memberOf(answer, u"scope"), QByteArray("share,balance"));
        const Answer user = m_service->api("GET", "user", memberOf(answer, u"access_token"));
        QCOMPARE(user.json()[u"id"].toString(), PassportFixture::ada);
        const QByteArray code
            = R"({"client_id":"console","provider":"github","code":"gh-ada","redirect_uri":"x:/"})";
        QCOMPARE(m_service->api("POST", "auth/login", {}, code).status, 200);
    }
    void badLoginsAreToldApart()
    {
        const auto error
            = [&](const QByteArray &body) { return errorOf(m_service->api("POST", "auth/login", {}, body)); };
        QCOMPARE(error(R"({"client_id":"x","provider":"github","token":"gh-ada"})"), u"401 invalid_client"_s);
        QCOMPARE(error(R"({"client_id":"console","token":"gh-ada"})"), u"400 invalid_request"_s);
        QCOMPARE(error(R"({"client_id":"console","provider":"github","code":"gh-ada"})"),
            u"400 invalid_request"_s);
        QCOMPARE(error(R"({"client_id":"console","provider":"twitter","token":"gh-ada"})"),
            u"400 invalid_grant"_s);
        QCOMPARE(error(R"({"client_id":"console","provider":"github","token":"gh-ada","scope":"all"})"),
            u"400 invalid_scope"_s);
    }

    void lettersSignInOnce()
    {
        PassportFixture service(JsonValue::Object{{u"mailer"_s,
            JsonValue::Object{
                {u"target"_s, u"https://mailer.invalid/"_s}, {u"authorization"_s, u"Bearer m"_s}}}});
        QVERIFY(service.start());
        const auto ask = [&](const QByteArray &client, const QByteArray &redirect, const QByteArray &email) {
            return service
                .api("POST", "auth/send", {},
                    "{\"client_id\":\"" + client + "\",\"redirect_uri\":\"" + redirect + "\",\"email\":\""
                        + email + "\"}")
                .status;
        };
        const QByteArray back = PassportFixture::back.toLatin1();
        QCOMPARE(ask("nobody", back, "ada@mail.example"), 401);
        QCOMPARE(ask("console", "https://evil.example/", "ada@mail.example"), 400);
        QCOMPARE(ask("console", back, ""), 422);
        QCOMPARE(ask("console", back, "nobody@mail.example"), 200);
        QCOMPARE(service.number("SELECT COUNT(*) FROM webhook_deliveries"), 0);
        QCOMPARE(ask("console", back, "ADA@mail.example"), 200);
        QCOMPARE(ask("console", back, "ada@mail.example"), 200); // too soon: no second letter
        QCOMPARE(service.number("SELECT COUNT(*) FROM webhook_deliveries"), 1);

        Query query = service.database().prepare("SELECT body, target FROM webhook_deliveries");
        QVERIFY(query.run().next());
        QCOMPARE(query.text(1), u"https://mailer.invalid/"_s);
        const JsonValue letter = json::decode(query.bytes(0)).value_or(JsonValue());
        query.finish();
        QCOMPARE(letter[u"email"].toString(), u"ada@mail.example"_s);
        const QUrlQuery link(QUrl(letter[u"link"].toString()));
        QVERIFY(letter[u"link"].toString().startsWith(PassportFixture::back + u"?token="_s));
        const auto login = [&](const QString &client, const QString &provider, const QString &user) {
            return service.api("POST", "auth/login", {},
                json::encode(JsonValue::Object{{u"client_id"_s, client}, {u"provider"_s, provider},
                    {u"scope"_s, u"share"_s}, {u"user"_s, user},
                    {u"token"_s, link.queryItemValue(u"token"_s)}}));
        };
        QCOMPARE(link.queryItemValue(u"user"_s), PassportFixture::ada);
        QCOMPARE(errorOf(login(u"console"_s, u"email"_s, PassportFixture::bob)), u"400 invalid_grant"_s);
        QCOMPARE(errorOf(login(u"other"_s, u"email"_s, PassportFixture::ada)), u"400 invalid_grant"_s);
        QCOMPARE(errorOf(login(u"console"_s, u"github"_s, PassportFixture::ada)), u"400 invalid_grant"_s);
        const Answer answer = login(u"console"_s, u"email"_s, PassportFixture::ada);
        QCOMPARE(answer.status, 200);
        const Answer user = service.api("GET", "user", memberOf(answer, u"access_token"));
        QCOMPARE(user.json()[u"id"].toString(), PassportFixture::ada);
        QCOMPARE(errorOf(login(u"console"_s, u"email"_s, PassportFixture::ada)), u"400 invalid_grant"_s);
    }
    void practiceHasAnApplicationAndAnOperator()
    {
        ServiceFixture practice({.practice = true});
        QVERIFY(practice.start());
        const JsonValue keys = practice.credentials()[u"passport"];
        const auto text = [&](QStringView name) { return keys[name].toString(); };
        const Fields asked{{u"client_id"_s, text(u"client_id")}, {u"response_type"_s, u"code"_s},
            {u"redirect_uri"_s, u"http://127.0.0.1:54321/"_s}, {u"scope"_s, u"update_profile"_s}};
        QCOMPARE(text(u"redirect_uri"), u"http://127.0.0.1/"_s);
        const Answer page
            = practice.send("GET", "/passport/login/authorize?" + PassportFixture::encoded(asked));
        QCOMPARE(page.status, 200);
        Fields filled = PassportFixture::hidden(page);
        filled.append(
            {{u"email"_s, text(u"email")}, {u"password"_s, text(u"password")}, {u"decision"_s, u"allow"_s}});
        const Answer answer = practice.send("POST", "/passport/login/authorize",
            {{"Content-Type", "application/x-www-form-urlencoded"},
                {"Cookie", page.header("Set-Cookie").split(';').value(0)}},
            PassportFixture::encoded(filled));
        const Answer tokens = practice.send("POST", "/passport/login/authorize/token",
            {{"Content-Type", "application/x-www-form-urlencoded"}},
            PassportFixture::encoded(PassportFixture::claim(PassportFixture::sentBack(answer, u"code"_s),
                {{u"client_id"_s, text(u"client_id")}, {u"client_secret"_s, text(u"client_secret")}})));
        QCOMPARE(tokens.status, 200);
    }

    void everyRowHasATest()
    {
        static constexpr Row rows[]{
            {"authorize: provider optional, a page without one", "pageAsksWithoutAProvider"},
            {"authorize: providers of documentation and client", "providersArePartOfTheAddress"},
            {"authorize: scopes by comma, blanks accepted", "scopesStandBetweenCommasOrBlanks"},
            {"authorize: state echoed", "stateIsEchoedAsItWas"},
            {"authorize: code comes back", "allowedIsSentBackWithACode"},
            {"authorize: denial is access_denied", "deniedIsSentBackWithoutAPassword"},
            {"authorize: loopback redirect", "loopbackTakesAnyPort"},
            {"authorize: default scope", "noScopeIsTheLeastScope"},
            {"authorize: PKCE not required, harmless", "verifierIsComparedWhenAChallengeWasSent"},
            {"token: URL-encoded", "formGetsTokens"},
            {"token: JSON and query", "jsonAndQueryGetTokensToo"},
            {"token: redirect_uri of general libraries", "redirectUriMayBeRepeated"},
            {"token: 400 and 401 of RFC 6749", "badClaimsAreToldApart"},
            {"refresh: PUT without secret", "refreshNeedsNoSecret"},
            {"refresh: no new refresh token", "refreshTokenCanStayTheSame"},
            {"refresh: grant_type at the token address", "refreshAtTheTokenAddressNeedsTheSecret"},
            {"direct login: token, or code and redirect_uri", "accountElsewhereSignsIn"},
            {"direct login: e-mail letter, token and user", "lettersSignInOnce"},
            {"scopes: the nine", "everyScopeIsKnown"},
        };
        checkRows(this, "grid-passport: authorization", rows);
    }
};

QTEST_GUILESS_MAIN(PassportAuthorizeTest)
#include "tst_passportauthorize.moc"
