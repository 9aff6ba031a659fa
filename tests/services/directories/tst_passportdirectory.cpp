#include "tests/services/directories/support.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

using Shape = Identifier::Shape;

const QString own = u"5a5de7a1-0000-4000-8000-000000000001"_s;
const QString other = u"398c3592-cee3-42bf-b6da-441db2452097"_s;
const QByteArray self = R"({"id":"5a5de7a1-0000-4000-8000-000000000001","email":"me@x.example","name":"Me",)"
                        R"("founder":null,"scope":["update_profile"],"extra":{"deep":[1]}})";

RecordId idOf(const QString &kind, const QString &key)
{
    return {.connection = u"passport-test"_s, .kind = kind, .key = key};
}

} // namespace

class PassportDirectoryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_server.reset();
        m_server.on("PUT", "/pp/api/auth/token",
            {Canned{.body = R"({"access_token":"a1","refresh_token":"r1","expires_in":3600})"},
                Canned{.body = R"({"access_token":"a2","refresh_token":"r2","expires_in":3600})"}});
        m_server.on("GET", "/pp/api/user", Canned{.body = self});
        m_directory = directoryAt(u"passport"_s, m_server.url(u"/pp"_s));
    }

    void signsWithATokenThatIsRefreshed();
    void oneselfAndOthersAreTwoKinds();
    void olderDeploymentsCallItUuid();
    void T17_nobodyIsChangedButOneself();
    void changeSendsTheTwoMembersAlone_data();
    void changeSendsTheTwoMembersAlone();
    void onlyAnEmptyAnswerToAChangeNeedsNoReading();
    void refusedTokenInAChangeIsReplacedOnce();
    void T18_tokensAreMarkedSecret();
    void gitHubTokensThatAreNotAllowedAreLeftOut();
    void identitiesAreListedConnectedAndDisconnected();
    void bareRefusals_data();
    void bareRefusals();

private:
    SeenRequest last() { return m_server.seen().constLast(); }
    Record me() { return *await(m_directory->read(idOf(u"self"_s, own)))->record; }

    LoopbackServer m_server;
    std::unique_ptr<SystemDirectory> m_directory;
};

void PassportDirectoryTest::signsWithATokenThatIsRefreshed()
{
    const auto probe = await(m_directory->probe());
    QVERIFY(probe && !probe->warned);
    QCOMPARE(m_server.seen().size(), 2);
    const SeenRequest &refresh = m_server.seen().constFirst();
    QCOMPARE(refresh.requestLine, "PUT /pp/api/auth/token HTTP/1.1");
    QCOMPARE(jsonOf(refresh.body), jsonOf(R"({"client_id":"rollcall","refresh_token":"r0"})"));
    QVERIFY(!refresh.hasHeader("Authorization"));
    QCOMPARE(last().header("Authorization"), "Bearer a1");
    QVERIFY(m_directory->signedInUntil().isValid());
}

void PassportDirectoryTest::oneselfAndOthersAreTwoKinds()
{
    QVERIFY(await(m_directory->probe()));
    m_server.on("GET", "/pp/api/user/398c3592-cee3-42bf-b6da-441db2452097",
        Canned{.body = R"({"id":"398c3592-cee3-42bf-b6da-441db2452097","name":"Else"})"});
    QCOMPARE(await(m_directory->lookUp({Shape::Uuid, own.toUpper()}))->constFirst().id, idOf(u"self"_s, own));
    QCOMPARE(await(m_directory->lookUp({Shape::Uuid, other}))->constFirst().id, idOf(u"user"_s, other));
    QVERIFY(m_directory->dialect().kind(u"self"_s)->canUpdate);
    QVERIFY(!m_directory->dialect().kind(u"user"_s)->canUpdate);
    QCOMPARE(await(m_directory->lookUp({Shape::Name, u"Else"_s})).error().sent, Error::Sent::No);
}

void PassportDirectoryTest::olderDeploymentsCallItUuid()
{
    m_server.on("GET", "/pp/api/user", Canned{.body = R"({"uuid":"u-1","name":"Me","email":"m@x.example"})"});
    const auto page = await(m_directory->list({.kind = u"self"_s, .text = {}}, {}));
    QCOMPARE(page->records.constFirst().id.key, u"u-1"_s);
}

void PassportDirectoryTest::T17_nobodyIsChangedButOneself()
{
    QVERIFY(await(m_directory->probe()));
    const qsizetype before = m_server.seen().size();
    const JsonValue seen = jsonOf(self);
    const JsonValue wanted = json::withValue(seen, u"/name"_s, JsonValue(u"Changed"_s));
    for (const auto &[kind, key] :
        {std::pair(u"self"_s, other), std::pair(u"user"_s, other), std::pair(u"user"_s, own)}) {
        const auto reply = await(m_directory->send(
            {.verb = Change::Verb::Update, .target = idOf(kind, key), .seen = seen, .wanted = wanted}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().sent, Error::Sent::No);
    }
    QCOMPARE(m_server.seen().size(), before);
}

void PassportDirectoryTest::changeSendsTheTwoMembersAlone_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("name") << u"/name"_s << u"Mé"_s << R"({"email":"me@x.example","name":"Mé"})"_ba;
    QTest::newRow("address") << u"/email"_s << u"new@x.example"_s << R"({"email":"new@x.example"})"_ba;
    QTest::newRow("avatar") << u"/avatar"_s << u"https://x.example/a.png"_s << QByteArray();
}

void PassportDirectoryTest::changeSendsTheTwoMembersAlone()
{
    QFETCH(QString, pointer);
    QFETCH(QString, text);
    QFETCH(QByteArray, body);
    QVERIFY(await(m_directory->probe()));
    m_server.on("PUT", "/pp/api/user", Canned{.status = 200});
    const Record record = me();
    const auto reply = await(m_directory->send({.verb = Change::Verb::Update,
        .target = record.id,
        .seen = record.document,
        .wanted = json::withValue(record.document, pointer, JsonValue(text))}));
    QCOMPARE(reply.has_value(), !body.isEmpty());
    if (reply) {
        QCOMPARE(last().requestLine, "PUT /pp/api/user HTTP/1.1");
        QCOMPARE(jsonOf(last().body), jsonOf(body));
    } else {
        QVERIFY(reply.error().fields.contains(pointer));
    }
}

void PassportDirectoryTest::onlyAnEmptyAnswerToAChangeNeedsNoReading()
{
    QVERIFY(await(m_directory->probe()));
    const Record record = me();
    const Change change{.verb = Change::Verb::Update,
        .target = record.id,
        .seen = record.document,
        .wanted = json::withValue(record.document, u"/name"_s, JsonValue(u"X"_s))};
    m_server.on("PUT", "/pp/api/user", Canned{.status = 200, .body = "", .contentType = "application/json"});
    QVERIFY(await(m_directory->send(change)));
    // These can be parts of an answer, so they are no answer to be believed.
    for (const auto &[type, body] :
        {std::pair("text/plain"_ba, "OK"_ba), std::pair("application/json"_ba, "{\"id\": \"5a"_ba)}) {
        m_server.on("PUT", "/pp/api/user", Canned{.status = 200, .body = body, .contentType = type});
        const auto reply = await(m_directory->send(change));
        QVERIFY(!reply);
        QVERIFY(reply.error().sent != Error::Sent::No);
    }
}

void PassportDirectoryTest::refusedTokenInAChangeIsReplacedOnce()
{
    QVERIFY(await(m_directory->probe()));
    const Record record = me();
    m_server.on("PUT", "/pp/api/user",
        {Canned{.status = 401, .body = "Unauthorized", .contentType = "text/plain"}, Canned{.status = 200}});
    QVERIFY(await(m_directory->send({.verb = Change::Verb::Update,
        .target = record.id,
        .seen = record.document,
        .wanted = json::withValue(record.document, u"/name"_s, JsonValue(u"X"_s))})));
    QCOMPARE(m_server.count("PUT", "/pp/api/user"), 2);
    QCOMPARE(m_server.count("PUT", "/pp/api/auth/token"), 2);
    QCOMPARE(last().header("Authorization"), "Bearer a2");
}

void PassportDirectoryTest::T18_tokensAreMarkedSecret()
{
    const Schema &schema = m_directory->dialect().kind(u"github"_s)->schema;
    QVERIFY(schema.field(u"/token"_s)->secret);
    QVERIFY(!schema.field(u"/token"_s)->inTable);
    QVERIFY(m_directory->dialect().kind(u"identity"_s)->schema.field(u"/token"_s)->secret);
}

void PassportDirectoryTest::gitHubTokensThatAreNotAllowedAreLeftOut()
{
    m_server.on("GET", "/pp/api/user/github", Canned{.body = R"({"username":"me","token":"gh"})"});
    m_server.on("GET", "/pp/api/user/github_private", Canned{.status = 403, .contentType = {}});
    auto page = await(m_directory->list({.kind = u"github"_s, .text = {}}, {}));
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->records.constFirst().id.key, u"github"_s);
    m_server.on("GET", "/pp/api/user/github", Canned{.status = 403, .contentType = {}});
    page = await(m_directory->list({.kind = u"github"_s, .text = {}}, {}));
    QCOMPARE(page.error().kind, Error::Kind::Forbidden);
    for (const QByteArray name : {"github", "github_private"})
        m_server.on("GET", "/pp/api/user/" + name, Canned{.status = 404, .contentType = {}});
    QVERIFY(await(m_directory->list({.kind = u"github"_s, .text = {}}, {}))->records.isEmpty());
}

void PassportDirectoryTest::identitiesAreListedConnectedAndDisconnected()
{
    const QByteArray one
        = R"({"id":7,"provider":"github","username":"me","url":"https://x.example/me","description":"d"})";
    m_server.on("GET", "/pp/api/user/identities", Canned{.body = "[" + one + "]"});
    m_server.on("GET", "/pp/api/user/identities/7", Canned{.body = one});
    m_server.on("POST", "/pp/api/user/identities", Canned{.status = 201, .body = one});
    m_server.on("DELETE", "/pp/api/user/identities/7", Canned{.status = 204, .contentType = {}});
    const auto page = await(m_directory->list({.kind = u"identity"_s, .text = {}}, {}));
    QCOMPARE(page->records.constFirst().id.key, u"7"_s);
    const auto made = await(m_directory->send({.verb = Change::Verb::Create,
        .target = idOf(u"identity"_s, {}),
        .wanted = jsonOf(R"({"provider":"github","token":"s3cret"})")}));
    QVERIFY(made);
    QCOMPARE(made->key, u"7"_s);
    QCOMPARE(jsonOf(last().body), jsonOf(R"({"provider":"github","token":"s3cret"})"));
    QVERIFY(await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(u"identity"_s, u"7"_s)})));
}

void PassportDirectoryTest::bareRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    using Kind = Error::Kind;
    QTest::newRow("403") << 403 << QByteArray() << QByteArray() << int(Kind::Forbidden)
                         << u"The sign-in does not allow this: a scope is missing."_s;
    QTest::newRow("422 without a body")
        << 422 << QByteArray() << "application/json"_ba << int(Kind::Validation)
        << u"An e-mail address is needed, one that nobody else has."_s;
    QTest::newRow("422 in words") << 422 << R"({"message":"Missing details"})"_ba
                                  << "application/json"_ba << int(Kind::Validation) << u"Missing details"_s;
    QTest::newRow("text") << 500 << "broken"_ba
                          << "text/plain"_ba << int(Kind::ServerError) << u"broken"_s;
    QTest::newRow("web page")
        << 404 << "<html>"_ba
        << "text/html"_ba << int(Kind::BadContentType)
        << u"This address answers, but not as The Grid Passport: there is a web page. Check the "
           u"base URL of the connection."_s;
}

void PassportDirectoryTest::bareRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    QVERIFY(await(m_directory->probe()));
    const Record record = me();
    m_server.on("PUT", "/pp/api/user", Canned{.status = status, .body = body, .contentType = type});
    const auto reply = await(m_directory->send({.verb = Change::Verb::Update,
        .target = record.id,
        .seen = record.document,
        .wanted = json::withValue(record.document, u"/email"_s, JsonValue(u"x@x.example"_s))}));
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), kind);
    QTEST(reply.error().detail, "words");
    QCOMPARE(reply.error().fields.contains(u"/email"_s), status == 422);
}

QTEST_GUILESS_MAIN(PassportDirectoryTest)
#include "tst_passportdirectory.moc"
