#include "services/net/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/loopbackserver.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;
using net::Request;
using test::await;
using test::Canned;

namespace {

//! A token that has to be fetched, and that a 401 has replaced.
class Token : public net::Authorizer
{
public:
    std::optional<Pending<Done>> beforeSigning(const Request &) override
    {
        if (number > 0)
            return std::nullopt;
        ++number;
        return failsToFetch
            ? Pending<Done>(failure({.kind = Error::Kind::Unauthenticated, .code = u"sign-in"_s}))
            : Pending<Done>(Done{});
    }
    Result<Headers> headersFor(const Request &) override
    {
        return Headers{{"Authorization", "Bearer t" + QByteArray::number(number)}};
    }
    std::optional<Pending<Done>> afterRefusal(
        const net::Response &response, const QByteArray &authorization) override
    {
        if (response.status != 401)
            return std::nullopt;
        refused << authorization;
        ++number;
        return failsToRenew
            ? Pending<Done>(failure({.kind = Error::Kind::Unauthenticated, .code = u"sign-in"_s}))
            : Pending<Done>(Done{});
    }
    int number = 0;
    bool failsToFetch = false, failsToRenew = false;
    QList<QByteArray> refused;
};

} // namespace

//! What is sent with a token that has to be fetched first, or anew.
class HttpRenewalTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_server = std::make_unique<test::LoopbackServer>(); }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void curlOfATokenThatHasToBeFetchedNamesIt()
    {
        class Unready : public net::Authorizer
        {
            Result<Headers> headersFor(const Request &) override
            {
                return failure({.kind = Error::Kind::Unauthenticated});
            }
        };
        net::HttpClient client({.base = m_server->url()}, std::make_shared<Unready>());
        const QStringList commands
            = client.asCurl([&] { static_cast<void>(client.send({.segments = {u"x"_s}})); });
        QVERIFY(commands.value(0).contains(u"\"Authorization: Bearer $TOKEN\""_s));
        const auto token = useToken();
        QVERIFY(m_client->asCurl([&] { static_cast<void>(m_client->send({.segments = {u"x"_s}})); })
                    .value(0)
                    .contains(u"\"Authorization: Bearer $TOKEN\""_s));
    }

    void changeWithARefusedTokenIsSentOnceMore()
    {
        const auto token = useToken();
        m_server->on("PATCH", "/api/x", {Canned{.status = 401}, Canned{.status = 200, .body = "{}"}});
        const auto answer = await(m_client->send(change()));
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_server->count("PATCH"), 2);
        QCOMPARE(token->refused, QList<QByteArray>{"Bearer t1"});
        QCOMPARE(m_server->seen().at(1).header("Authorization"), "Bearer t2");
        QCOMPARE(m_server->seen().at(1).body, m_server->seen().at(0).body);
    }

    void changeRefusedTwiceIsNotSentAgain()
    {
        useToken();
        m_server->on("PATCH", "/api/x", Canned{.status = 401});
        const auto answer = await(m_client->send(change()));
        QCOMPARE(answer->status, 401);
        QCOMPARE(m_server->count("PATCH"), 2);
    }

    void renewalThatNeedsAPersonEndsInARefusal()
    {
        useToken()->failsToRenew = true;
        m_server->on("PATCH", "/api/x", Canned{.status = 401});
        const auto answer = await(m_client->send(change()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"sign-in"_s);
        QCOMPARE(answer.error().httpStatus, 401);
        QCOMPARE(answer.error().sent, Error::Sent::Yes);
        QCOMPARE(m_server->count("PATCH"), 1);
    }

    void withoutATokenNothingLeaves()
    {
        useToken()->failsToFetch = true;
        const auto answer = await(m_client->send(change()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unauthenticated);
        QCOMPARE(answer.error().sent, Error::Sent::No);
        QVERIFY(m_server->seen().isEmpty());
    }

    void answerThatIsLostAfterARenewalIsNotCertain()
    {
        useToken();
        m_server->on("PATCH", "/api/x", {Canned{.status = 401}, Canned{.drop = true}});
        const auto answer = await(m_client->send(change()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().sent, Error::Sent::Unknown);
        QCOMPARE(m_server->count("PATCH"), 2);
    }

private:
    std::shared_ptr<Token> useToken()
    {
        auto token = std::make_shared<Token>();
        m_client = std::make_unique<net::HttpClient>(
            net::Endpoint{.base = m_server->url(u"/api"_s), .timeScale = 0.05}, token);
        return token;
    }
    static Request change()
    {
        return {
            .method = "PATCH", .segments = {u"x"_s}, .contentType = "application/json", .body = "{\"a\":1}"};
    }

    std::unique_ptr<test::LoopbackServer> m_server;
    std::unique_ptr<net::HttpClient> m_client;
};

QTEST_GUILESS_MAIN(HttpRenewalTest)
#include "tst_httprenewal.moc"
