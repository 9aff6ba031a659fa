#include "services/auth/bearertokens.h"
#include "services/auth/oauth.h"
#include "services/auth/storedtokens.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

namespace {

const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

BearerToken token(const QByteArray &value, const QDateTime &until)
{
    return {.value = Secret(value), .until = until};
}

QByteArray shown(const BearerTokens &tokens)
{
    const auto headers = tokens.headers();
    return headers ? headers->constFirst().second : "none"_ba;
}

//! A provider that replaces a refresh token when it is used and takes a second use for theft.
class Provider
{
public:
    StoredTokens::Refresh refresh()
    {
        return [this](const Secret &used) { return answer(used.reveal()); };
    }

    Secret first() const { return Secret("r0"_ba); }
    int used() const { return m_generation; }
    int revocations() const { return m_revocations; }
    void loseNextAnswer() { m_loses = true; }

private:
    Pending<oauth::Grant> answer(const QByteArray &used)
    {
        if (used != "r" + QByteArray::number(m_generation)) {
            ++m_revocations;
            return failure(
                {.kind = Error::Kind::Unauthenticated, .sent = Error::Sent::Yes, .httpStatus = 400});
        }
        ++m_generation;
        if (std::exchange(m_loses, false))
            return failure({.kind = Error::Kind::ConnectionLost, .sent = Error::Sent::Unknown});
        const QByteArray number = QByteArray::number(m_generation);
        // Short enough to be at its end the next time somebody looks.
        return Pending<oauth::Grant>(oauth::Grant{.access = Secret("a" + number),
            .refresh = Secret("r" + number),
            .until = QDateTime::currentDateTimeUtc().addSecs(3600)});
    }

    int m_generation = 0;
    int m_revocations = 0;
    bool m_loses = false;
};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_now = noon;
        m_fetched = 0;
        m_failure.reset();
    }

    void everybodyWaitsForOneFetching();
    void aMinuteBeforeItsEndTheNextIsFetched();
    void oneRefusalIsOneFetching();
    void failureIsToldAndTriedAgainLater();
    void tokenOfUnknownLifeLasts();
    void grantsAreRead_data();
    void grantsAreRead();
    void refusalsSayWhatTheServiceSaid_data();
    void refusalsSayWhatTheServiceSaid();
    void twoProgramsRefreshOncePerRound();
    void lostAnswerLeadsToASignIn();
    void refusedTokenIsNotShownAgain();
    void withoutASignInNothingIsAsked();
    void lockedKeychainIsNoMissingSignIn();
    void withoutAKeychainASignInLastsForTheSession();

private:
    BearerTokens::Source source()
    {
        return [this](const std::optional<BearerToken> &) -> Pending<BearerToken> {
            ++m_fetched;
            if (m_failure)
                return failure(*m_failure);
            return Pending<BearerToken>(token("t" + QByteArray::number(m_fetched), m_now.addSecs(3600)));
        };
    }
    BearerTokens::Clock clock()
    {
        return [this] { return m_now; };
    }
    StoredTokens::Place place(SecretStore &store)
    {
        return {.secrets = store, .owner = u"c1"_s, .lockFile = m_folder.filePath(u"tokens.lock"_s)};
    }

    QDateTime m_now;
    int m_fetched = 0;
    std::optional<Error> m_failure;
    QTemporaryDir m_folder;
};

void TokensTest::everybodyWaitsForOneFetching()
{
    BearerTokens tokens(source(), clock());
    QList<Pending<Done>> waits;
    for (int i = 0; i < 50; ++i)
        waits << *tokens.beforeUse();
    for (const auto &wait : waits)
        QVERIFY(await(wait));
    QCOMPARE(m_fetched, 1);
    QVERIFY(!tokens.beforeUse());
    QCOMPARE(shown(tokens), "Bearer t1"_ba);
    QCOMPARE(tokens.until(), noon.addSecs(3600));
}

void TokensTest::aMinuteBeforeItsEndTheNextIsFetched()
{
    BearerTokens tokens(source(), clock());
    QVERIFY(await(*tokens.beforeUse()));
    m_now = noon.addSecs(3539);
    QVERIFY(!tokens.beforeUse());
    m_now = noon.addSecs(3540);
    QVERIFY(await(*tokens.beforeUse()));
    QCOMPARE(m_fetched, 2);
    QCOMPARE(shown(tokens), "Bearer t2"_ba);
}

void TokensTest::oneRefusalIsOneFetching()
{
    BearerTokens tokens(source(), clock());
    QVERIFY(await(*tokens.beforeUse()));
    const QByteArray refused = shown(tokens);
    for (int round = 0; round < 100; ++round) {
        const QByteArray present = shown(tokens);
        QList<Pending<Done>> waits;
        for (int i = 0; i < 50; ++i)
            waits << tokens.afterRefusal(present);
        for (const auto &wait : waits)
            QVERIFY(await(wait));
        QCOMPARE(m_fetched, round + 2);
        // Who comes late, with what is long replaced, has nothing fetched.
        QVERIFY(await(tokens.afterRefusal(refused)));
        QCOMPARE(m_fetched, round + 2);
    }
}

void TokensTest::failureIsToldAndTriedAgainLater()
{
    BearerTokens tokens(source(), clock());
    m_failure = Error{.kind = Error::Kind::Offline};
    QCOMPARE(await(*tokens.beforeUse()).error().kind, Error::Kind::Offline);
    QCOMPARE(tokens.headers().error().kind, Error::Kind::Unauthenticated);
    m_failure.reset();
    QVERIFY(await(*tokens.beforeUse()));
    QCOMPARE(shown(tokens), "Bearer t2"_ba);
}

void TokensTest::tokenOfUnknownLifeLasts()
{
    BearerTokens tokens(
        [](const std::optional<BearerToken> &) { return Pending<BearerToken>(token("t", {})); }, clock());
    QVERIFY(await(*tokens.beforeUse()));
    m_now = noon.addYears(1);
    QVERIFY(!tokens.beforeUse());
}

void TokensTest::grantsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refresh");
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<QStringList>("scope");
    QTest::newRow("all") << R"({"access_token":"a","refresh_token":"r","expires_in":60,"scope":"x,y z"})"_ba
                         << "r"_ba << noon.addSecs(60) << QStringList{u"x"_s, u"y"_s, u"z"_s};
    QTest::newRow("least") << R"({"access_token":"a"})"_ba << QByteArray() << QDateTime() << QStringList();
    QTest::newRow("null") << R"({"access_token":"a","refresh_token":null,"expires_in":0})"_ba << QByteArray()
                          << QDateTime() << QStringList();
}

void TokensTest::grantsAreRead()
{
    QFETCH(QByteArray, body);
    const auto grant
        = oauth::grantFrom({.status = 200, .contentType = "application/json"_ba, .body = body}, noon);
    QVERIFY(grant);
    QCOMPARE(grant->access.reveal(), "a"_ba);
    QTEST(grant->refresh.reveal(), "refresh");
    QTEST(grant->until, "until");
    QTEST(grant->scope, "scope");
}

void TokensTest::refusalsSayWhatTheServiceSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    using Kind = Error::Kind;
    QTest::newRow("bad secret") << 401 << R"({"error":"access_denied","error_description":"Unauthorized"})"_ba
                                << int(Kind::Unauthenticated) << u"Unauthorized"_s;
    QTest::newRow("bad code") << 400 << R"({"error":"invalid_grant"})"_ba << int(Kind::Unauthenticated)
                              << u"invalid_grant"_s;
    QTest::newRow("unknown audience")
        << 403 << R"({"error":"access_denied","message":"Service not enabled"})"_ba << int(Kind::Forbidden)
        << u"Service not enabled"_s;
    QTest::newRow("too many") << 429 << R"({"error":"too_many_requests"})"_ba << int(Kind::RateLimited)
                              << u"too_many_requests"_s;
    QTest::newRow("error in a success")
        << 200 << R"({"error":"invalid_client"})"_ba << -1 << u"invalid_client"_s;
    QTest::newRow("no token") << 200 << "{}"_ba << int(Kind::BadSchema)
                              << u"The answer of the token address has no token in it."_s;
}

void TokensTest::refusalsSayWhatTheServiceSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto grant
        = oauth::grantFrom({.status = status, .contentType = "application/json"_ba, .body = body}, noon);
    QVERIFY(!grant);
    QTEST(grant.error().detail, "words");
    if (kind >= 0)
        QCOMPARE(int(grant.error().kind), kind);
}

void TokensTest::twoProgramsRefreshOncePerRound()
{
    Provider provider;
    MemorySecretStore keychain;
    StoredTokens here(place(keychain), provider.refresh(), provider.first());
    StoredTokens there(place(keychain), provider.refresh(), {});
    auto first = await(here.next(std::nullopt));
    QVERIFY(first);
    BearerToken mine = *first, theirs = *await(there.next(std::nullopt));
    QCOMPARE(mine.value.reveal(), theirs.value.reveal());
    QCOMPARE(provider.used(), 1);
    for (int round = 2; round <= 101; ++round) {
        // Both find their token refused at the same moment.
        const auto one = here.next(mine);
        const auto other = there.next(theirs);
        const auto mineNow = await(one), theirsNow = await(other);
        QVERIFY(mineNow && theirsNow);
        mine = *mineNow;
        theirs = *theirsNow;
        QCOMPARE(mine.value.reveal(), theirs.value.reveal());
        QCOMPARE(provider.used(), round);
    }
    QCOMPARE(provider.revocations(), 0);
}

void TokensTest::lostAnswerLeadsToASignIn()
{
    Provider provider;
    MemorySecretStore keychain;
    StoredTokens tokens(place(keychain), provider.refresh(), provider.first());
    const BearerToken last = *await(tokens.next(std::nullopt));
    provider.loseNextAnswer();
    for (int i = 0; i < 3; ++i) {
        const auto next = await(tokens.next(last));
        QVERIFY(!next);
        QCOMPARE(next.error().code, u"sign-in"_s);
    }
    QCOMPARE(provider.revocations(), 0); // the token that may be spent was not shown again
}

void TokensTest::refusedTokenIsNotShownAgain()
{
    Provider provider;
    MemorySecretStore keychain;
    StoredTokens tokens(place(keychain), provider.refresh(), Secret("stolen"_ba));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(await(tokens.next(std::nullopt)).error().code, u"sign-in"_s);
    QCOMPARE(provider.revocations(), 1);
    QVERIFY(await(StoredTokens::keep(place(keychain),
        {.access = Secret("a"_ba),
            .refresh = Secret("r0"_ba),
            .until = QDateTime::currentDateTimeUtc().addSecs(600)},
        this)));
    QCOMPARE(await(tokens.next(std::nullopt))->value.reveal(), "a"_ba); // signed in again
}

void TokensTest::withoutASignInNothingIsAsked()
{
    Provider provider;
    MemorySecretStore keychain;
    StoredTokens tokens(place(keychain), provider.refresh(), {});
    QCOMPARE(await(tokens.next(std::nullopt)).error().code, u"sign-in"_s);
    QCOMPARE(provider.used(), 0);
    QCOMPARE(provider.revocations(), 0);
}

void TokensTest::lockedKeychainIsNoMissingSignIn()
{
    Provider provider;
    MemorySecretStore keychain;
    keychain.setState(SecretState::Locked);
    StoredTokens tokens(place(keychain), provider.refresh(), {});
    QCOMPARE(await(tokens.next(std::nullopt)).error().kind, Error::Kind::Keychain);
}

void TokensTest::withoutAKeychainASignInLastsForTheSession()
{
    Provider provider;
    MemorySecretStore keychain;
    keychain.setState(SecretState::Unavailable);
    StoredTokens tokens(place(keychain), provider.refresh(), {});
    QCOMPARE(await(tokens.next(std::nullopt)).error().code, u"sign-in"_s);
    QVERIFY(await(StoredTokens::keep(place(keychain),
        {.access = Secret("a"_ba),
            .refresh = Secret("r0"_ba),
            .until = QDateTime::currentDateTimeUtc().addSecs(600)},
        this)));
    QCOMPARE(await(tokens.next(std::nullopt))->value.reveal(), "a"_ba);
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
