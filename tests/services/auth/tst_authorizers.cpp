#include "services/auth/amoauthorizer.h"
#include "services/auth/jwt.h"
#include "services/auth/xrasauthorizer.h"
#include "services/json/json.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

net::Request requestTo(const QStringList &route)
{
    net::Request request;
    request.segments = QStringList{u"api"_s, u"v5"_s, u"accounts"_s} + route;
    return request;
}

JsonValue part(const QByteArray &token, int index)
{
    const auto text = QByteArray::fromBase64(
        token.split('.').value(index), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return json::decode(text).value_or(JsonValue());
}

XrasCredentials xrasCredentials()
{
    return {.apiKey = Secret("k-1"_ba), .process = u"NCAR"_s, .context = u"report"_s, .user = u"arcguest"_s};
}

AmoCredentials amoCredentials()
{
    return {.session = Secret("s3ss10n"_ba),
        .issuer = u"user:543210:23"_s,
        .jwtSecret = Secret("some-shared-secret"_ba)};
}

} // namespace

class AuthorizersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsTheKnownTokenToTheByte();
    void everyTokenIsFreshAndShort();
    void amoSchemeFollowsTheRoute_data();
    void amoSchemeFollowsTheRoute();
    void amoWithoutApiKeyUsesTheSession();
    void amoSaysWhatIsMissing();
    void xrasSendsItsFourHeaders();
    void xrasContextIsSubmitUnlessSaid();
    void xrasSaysWhatIsMissing_data();
    void xrasSaysWhatIsMissing();
    void lineBreaksNeverBecomeHeaders();
};

void AuthorizersTest::signsTheKnownTokenToTheByte()
{
    const QByteArray token = jwt::signedHs256({.issuer = u"user:543210:23"_s,
                                                  .id = u"0.47362944623455405"_s,
                                                  .issuedAt = 1447273096,
                                                  .expiresAt = 1447273156},
        Secret("some-shared-secret"_ba));
    QCOMPARE(token,
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
        "eyJpc3MiOiJ1c2VyOjU0MzIxMDoyMyIsImp0aSI6IjAuNDczNjI5NDQ2MjM0NTU0MDUiLCJpYXQiOjE0NDcyNzMwOTYsImV4cCI6"
        "MTQ0NzI3MzE1Nn0."
        "5eikOzSwqtId1gtd0x0V70oGFoiSxIieQRY0rYBx8O8"_ba);
}

void AuthorizersTest::everyTokenIsFreshAndShort()
{
    // Beyond 2038, and in a zone far from UTC: only seconds since 1970 count.
    QDateTime now(QDate(2040, 3, 1), QTime(2, 30), Qt::OffsetFromUTC, 14 * 3600);
    AmoAuthorizer authorizer(amoCredentials(), [&] { return now; });
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i) {
        const auto headers = authorizer.headersFor(requestTo({u"profile"_s}));
        QVERIFY(headers);
        const QByteArray value = headers->constFirst().second;
        QVERIFY(value.startsWith("JWT "));
        const QByteArray token = value.mid(4);
        QCOMPARE(part(token, 0)[u"alg"].toString(), u"HS256"_s);
        const JsonValue claims = part(token, 1);
        QCOMPARE(claims[u"iss"].toString(), u"user:543210:23"_s);
        QCOMPARE(claims[u"iat"].toInteger(), now.toSecsSinceEpoch());
        const qint64 life = *claims[u"exp"].toInteger() - *claims[u"iat"].toInteger();
        QVERIFY(life > 0 && life <= 300);
        QVERIFY(claims[u"jti"].isString());
        ids.insert(claims[u"jti"].toString());
        now = now.addSecs(1);
    }
    QCOMPARE(ids.size(), 100);
}

void AuthorizersTest::amoSchemeFollowsTheRoute_data()
{
    QTest::addColumn<QStringList>("route");
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("account") << QStringList{u"account"_s, u"1"_s} << "Session"_ba;
    QTest::newRow("picture") << QStringList{u"account"_s, u"1"_s, u"picture"_s} << "Session"_ba;
    QTest::newRow("notifications") << QStringList{u"account"_s, u"1"_s, u"notifications"_s} << "Session"_ba;
    QTest::newRow("session") << QStringList{u"session"_s} << "Session"_ba;
    QTest::newRow("profile") << QStringList{u"profile"_s} << "JWT"_ba;
    QTest::newRow("super-create") << QStringList{u"super-create"_s} << "JWT"_ba;
    // A person may be called like a route.
    QTest::newRow("account profile") << QStringList{u"account"_s, u"profile"_s} << "Session"_ba;
    QTest::newRow("account accounts")
        << QStringList{u"account"_s, u"accounts"_s, u"profile"_s} << "Session"_ba;
}

void AuthorizersTest::amoSchemeFollowsTheRoute()
{
    QFETCH(QStringList, route);
    QFETCH(QByteArray, scheme);
    AmoAuthorizer authorizer(amoCredentials());
    const auto headers = authorizer.headersFor(requestTo(route));
    QVERIFY(headers);
    QCOMPARE(headers->size(), 1);
    QCOMPARE(headers->constFirst().first, "Authorization"_ba);
    QCOMPARE(headers->constFirst().second.split(' ').constFirst(), scheme);
    if (scheme == "Session")
        QCOMPARE(headers->constFirst().second, "Session s3ss10n"_ba);
}

void AuthorizersTest::amoWithoutApiKeyUsesTheSession()
{
    AmoAuthorizer authorizer({.session = Secret("s3ss10n"_ba)});
    const auto headers = authorizer.headersFor(requestTo({u"profile"_s}));
    QVERIFY(headers);
    QCOMPARE(*headers, (Headers{{"Authorization"_ba, "Session s3ss10n"_ba}}));
}

void AuthorizersTest::amoSaysWhatIsMissing()
{
    AmoAuthorizer nothing({});
    const auto account = nothing.headersFor(requestTo({u"account"_s, u"1"_s}));
    QVERIFY(!account);
    QCOMPARE(account.error().kind, Error::Kind::Unauthenticated);
    QCOMPARE(account.error().sent, Error::Sent::No);

    AmoAuthorizer sessionOnly({.session = Secret("s3ss10n"_ba)});
    const auto create = sessionOnly.headersFor(requestTo({u"super-create"_s}));
    QVERIFY(!create);
    QCOMPARE(create.error().kind, Error::Kind::Unauthenticated);
}

void AuthorizersTest::xrasSendsItsFourHeaders()
{
    XrasAuthorizer authorizer(xrasCredentials());
    const auto headers = authorizer.headersFor({});
    QVERIFY(headers);
    QCOMPARE(*headers,
        (Headers{{"XA-API-KEY"_ba, "k-1"_ba}, {"XA-ALLOCATIONS-PROCESS"_ba, "NCAR"_ba},
            {"XA-CONTEXT"_ba, "report"_ba}, {"XA-USER"_ba, "arcguest"_ba}}));
}

void AuthorizersTest::xrasContextIsSubmitUnlessSaid()
{
    XrasCredentials credentials = xrasCredentials();
    credentials.context = u"  "_s;
    XrasAuthorizer authorizer(credentials);
    const auto headers = authorizer.headersFor({});
    QVERIFY(headers);
    QVERIFY(headers->contains({"XA-CONTEXT"_ba, "submit"_ba}));
}

void AuthorizersTest::xrasSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("key") << u"XA-API-KEY"_s;
    QTest::newRow("process") << u"XA-ALLOCATIONS-PROCESS"_s;
    QTest::newRow("user") << u"XA-USER"_s;
}

void AuthorizersTest::xrasSaysWhatIsMissing()
{
    QFETCH(QString, missing);
    XrasCredentials credentials = xrasCredentials();
    if (missing == u"XA-API-KEY")
        credentials.apiKey = Secret();
    else if (missing == u"XA-USER")
        credentials.user.clear();
    else
        credentials.process.clear();
    XrasAuthorizer authorizer(credentials);
    const auto headers = authorizer.headersFor({});
    QVERIFY(!headers);
    QCOMPARE(headers.error().kind, Error::Kind::Unauthenticated);
    QVERIFY2(headers.error().detail.contains(missing), qPrintable(headers.error().detail));
}

void AuthorizersTest::lineBreaksNeverBecomeHeaders()
{
    XrasCredentials credentials = xrasCredentials();
    credentials.user = u"me\r\nX-Evil: 1"_s;
    XrasAuthorizer xras(credentials);
    const auto headers = xras.headersFor({});
    QVERIFY(!headers);
    QCOMPARE(headers.error().kind, Error::Kind::Validation);
    QCOMPARE(headers.error().sent, Error::Sent::No);

    AmoAuthorizer amo({.session = Secret("abc\ndef"_ba)});
    QVERIFY(!amo.headersFor(requestTo({u"account"_s, u"1"_s})));
}

QTEST_GUILESS_MAIN(AuthorizersTest)
#include "tst_authorizers.moc"
