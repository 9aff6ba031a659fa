#include "services/directories/sis/phones.h"
#include "tests/services/directories/support.h"

#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::test;

namespace {

using Object = JsonValue::Object;
using Shape = Identifier::Shape;

const QString key = u"8a1fd2a4-5b1e-4c9f-9d0a-77f2a0e4b6c1"_s;
const QByteArray identity
    = R"({"id":"8a1fd2a4-5b1e-4c9f-9d0a-77f2a0e4b6c1","version":1,"details":{"first_name":"Amara",)"
      R"("last_name":"Nwosu","risk":41234567890123456789012345678901234567890,"addresses":{"msisdn":)"
      R"({"+27115550134":{"default":true,"optedout":true}}}},"communicate_through":null,"operator":null,)"
      R"("created_at":"2016-10-01T06:18:23.574247Z","created_by":1,"updated_at":"2016-10-01T06:18:23.574247Z",)"
      R"("updated_by":1})";

QByteArray listOf(const QByteArray &results, const QByteArray &next = "null")
{
    return R"({"next":)" + next + R"(,"previous":null,"results":[)" + results + "]}";
}

RecordId idOf(const QString &kind, const QString &recordKey)
{
    return {.connection = u"sis-test"_s, .kind = kind, .key = recordKey};
}

Change updateOf(const JsonValue &seen, const JsonValue &wanted)
{
    return {.verb = Change::Verb::Update, .target = idOf(u"identity"_s, key), .seen = seen, .wanted = wanted};
}

} // namespace

class SisDirectoryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_server.reset();
        m_directory = directoryAt(u"sis"_s, m_server.url(u"/sis"_s));
        m_server.on("GET", search, {.body = listOf({})});
    }

    void phoneNumbersAreReadInAnyForm_data();
    void phoneNumbersAreReadInAnyForm();
    void T5_plusIsSentEscaped();
    void addressIsAskedForAsTypedAndInSmallLetters();
    void namesAreSearchedInTheDetailsThatAreThere();
    void whoIsFoundTwiceIsToldOnce();
    void T4_listsArePagedByCursorAlone();
    void readIsOneSignedGet();
    void missingIdentityIsNoError();
    void usersAreNamedByTheEndOfTheirAddress();
    void T3_changedDetailsGoWholeAndKeepWhatNobodyKnows();
    void otherMembersLeaveTheDetailsAlone();
    void whatTheStoreKeepsIsNotSent();
    void webhookIsSavedWhole();
    void recordIsDeleted();
    void T10_optOutsNameTheIdentityAndTheAddress();
    void addressThatIsNotThereIsNotSent();
    void complaints_data();
    void complaints();
    void webPageIsAWrongAddress();
    void probeReadsTheNamesOfDetails();
    void passwordIsExchangedForTheToken();
    void passwordGoesAlongWhereNoTokensAreGiven();

private:
    std::unique_ptr<SystemDirectory> byPassword()
    {
        Connection connection = connectionTo(u"sis"_s, m_server.url(u"/sis"_s));
        connection.settings.insert(u"username"_s, u"clerk"_s);
        return sisSystem().open(connection, {{u"password"_s, Secret("pässword"_ba)}},
            {.base = connection.baseUrl, .timeScale = 0.05, .readOnly = true}, {});
    }
    QList<QByteArray> asked(const Identifier &identifier)
    {
        m_server.reset();
        m_server.on("GET", search, {.body = listOf({})});
        m_server.on("GET", "/sis/api/v1/detailkeys/",
            {.body = R"({"key_names":["addresses","first_name","last_name","name"]})"});
        const auto answer = await(m_directory->lookUp(identifier));
        QList<QByteArray> queries;
        if (!answer)
            return {
                "failed: " + kindName(answer.error().kind).toLatin1() + ' ' + answer.error().detail.toUtf8()};
        for (const SeenRequest &request : m_server.seen()) {
            if (request.path() == search)
                queries << request.query();
        }
        std::sort(queries.begin(), queries.end());
        return queries;
    }

    JsonValue sent() { return jsonOf(m_server.seen().constLast().body); }

    static constexpr const char *search = "/sis/api/v1/identities/search/";
    LoopbackServer m_server;
    std::unique_ptr<SystemDirectory> m_directory;
};

void SisDirectoryTest::phoneNumbersAreReadInAnyForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("forms");
    const QStringList johannesburg{u"+27115551234"_s, u"27115551234"_s, u"0115551234"_s};
    QTest::newRow("international") << u"+27 11 555-1234"_s << u"ZA"_s << johannesburg;
    QTest::newRow("with 00") << u"0027 11 555 1234"_s << u"ZA"_s << johannesburg;
    QTest::newRow("national") << u"(011) 555 1234"_s << u"ZA"_s << johannesburg;
    QTest::newRow("without its plus") << u"27115551234"_s << u"ZA"_s << johannesburg;
    QTest::newRow("small letters") << u"011 555 1234"_s << u"za"_s << johannesburg;
    QTest::newRow("another country") << u"+234 803 123 4567"_s << u"ZA"_s
                                     << QStringList{
                                            u"+2348031234567"_s, u"2348031234567"_s, u"08031234567"_s};
    QTest::newRow("no trunk prefix") << u"+1 (212) 555-0100"_s << u"ZA"_s
                                     << QStringList{u"+12125550100"_s, u"12125550100"_s, u"2125550100"_s};
    QTest::newRow("no country known") << u"011 555 1234"_s << QString() << QStringList();
    QTest::newRow("too short for one") << u"12"_s << u"ZA"_s << QStringList();
    QTest::newRow("no number") << u"call me"_s << u"ZA"_s << QStringList();
    QTest::newRow("nothing") << QString() << u"ZA"_s << QStringList();
}

void SisDirectoryTest::phoneNumbersAreReadInAnyForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QStringList, forms);
    QCOMPARE(sis::phoneForms(typed, region), forms);
}

void SisDirectoryTest::T5_plusIsSentEscaped()
{
    QCOMPARE(asked({Shape::Phone, u"011 555 1234"_s}),
        (QList<QByteArray>{"details__addresses__msisdn=%2B27115551234",
            "details__addresses__msisdn=0115551234", "details__addresses__msisdn=27115551234"}));
    QCOMPARE(asked({Shape::NumericId, u"27115551234"_s}).size(), 3);
    QVERIFY(asked({Shape::NumericId, u"12"_s}).constFirst().startsWith("failed: Validation"));
    QVERIFY(asked({Shape::Phone, u"x"_s}).constFirst().startsWith("failed: Validation"));
}

void SisDirectoryTest::addressIsAskedForAsTypedAndInSmallLetters()
{
    QCOMPARE(asked({Shape::Email, u"A+b@Example.org"_s}),
        (QList<QByteArray>{"details__addresses__email=A%2Bb%40Example.org",
            "details__addresses__email=a%2Bb%40example.org"}));
    QCOMPARE(asked({Shape::Email, u"a@example.org"_s}).size(), 1);
}

void SisDirectoryTest::namesAreSearchedInTheDetailsThatAreThere()
{
    QCOMPARE(asked({Shape::Name, u"Amara"_s}),
        (QList<QByteArray>{"details__first_name__icontains=Amara", "details__last_name__icontains=Amara",
            "details__name__icontains=Amara"}));
    QCOMPARE(asked({Shape::Name, u"Amara Nwosu"_s}),
        (QList<QByteArray>{"details__first_name__icontains=Amara&details__last_name__icontains=Nwosu",
            "details__first_name__icontains=Nwosu&details__last_name__icontains=Amara",
            "details__name__icontains=Amara%20Nwosu"}));
    QVERIFY(asked({Shape::Name, u"A"_s}).constFirst().startsWith("failed: Validation"));
    QVERIFY(asked({Shape::Username, u"anwosu"_s}).constFirst().startsWith("failed: Validation"));
}

void SisDirectoryTest::whoIsFoundTwiceIsToldOnce()
{
    m_server.on("GET", search, {.body = listOf(identity)});
    const auto found = await(m_directory->lookUp({Shape::Phone, u"+27 11 555 0134"_s}));
    QVERIFY(found);
    QCOMPARE(m_server.seen().size(), 3);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, idOf(u"identity"_s, key));
}

void SisDirectoryTest::T4_listsArePagedByCursorAlone()
{
    m_server.on("GET", "/sis/api/v1/identities/",
        {.body
            = listOf(identity, R"("https://elsewhere.example/api/v1/identities/?cursor=cD0x%2BMg%3D%3D")")});
    const auto first = await(m_directory->list({.kind = u"identity"_s, .text = {}}, {}));
    QVERIFY(first);
    QCOMPARE(first->next.token, u"cD0x+Mg=="_s);
    QVERIFY(!first->total);
    QVERIFY(first->records.constFirst().document.lazyObject());
    QCOMPARE(first->records.constFirst().document, jsonOf(identity));
    m_server.on("GET", "/sis/api/v1/identities/", {.body = listOf({})});
    const auto second = await(m_directory->list({.kind = u"identity"_s, .text = {}}, first->next));
    QVERIFY(second && second->next.isEmpty() && !second->capped);
    QCOMPARE(m_server.seen().constLast().target, "/sis/api/v1/identities/?cursor=cD0x%2BMg%3D%3D"_ba);
}

void SisDirectoryTest::readIsOneSignedGet()
{
    m_server.on("GET", "/sis/api/v1/identities/" + key.toLatin1() + '/', Canned{.body = identity});
    const auto found = await(m_directory->read(idOf(u"identity"_s, key)));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->document, jsonOf(identity));
    QCOMPARE(m_server.seen().size(), 1);
    QCOMPARE(m_server.seen().constFirst().header("Authorization"), "Token t0k3n"_ba);
}

void SisDirectoryTest::missingIdentityIsNoError()
{
    m_server.on("GET", "/sis/api/v1/identities/" + key.toLatin1() + '/',
        {.status = 404, .body = R"({"detail":"Not found."})"});
    const auto found = await(m_directory->read(idOf(u"identity"_s, key)));
    QVERIFY(found && !found->record);
    QCOMPARE(found->why, Found::Why::NoSuchRecord);
    const auto nobody = await(m_directory->lookUp({Shape::Uuid, key}));
    QVERIFY(nobody && nobody->isEmpty());
}

void SisDirectoryTest::usersAreNamedByTheEndOfTheirAddress()
{
    m_server.on("GET", "/sis/api/v1/user/",
        {.body = listOf(
             R"({"url":"http://sis.example/api/v1/user/7/","username":"clerk","email":"","groups":[2]})")});
    const auto page = await(m_directory->list({.kind = u"user"_s, .text = {}}, {}));
    QVERIFY(page);
    QCOMPARE(page->records.constFirst().id, idOf(u"user"_s, u"7"_s));
    m_server.on("GET", "/sis/api/v1/user/7/",
        {.body
            = R"({"url":"http://sis.example/api/v1/user/7/","username":"clerk","email":"","groups":[2]})"});
    const auto user = await(m_directory->read(idOf(u"user"_s, u"7"_s)));
    QVERIFY(user && user->record);
}

void SisDirectoryTest::T3_changedDetailsGoWholeAndKeepWhatNobodyKnows()
{
    const QByteArray path = "/sis/api/v1/identities/" + key.toLatin1() + '/';
    m_server.on("PUT", path, Canned{.body = identity});
    const JsonValue seen = jsonOf(identity);
    const JsonValue wanted = json::withValue(seen, u"/details/last_name"_s, JsonValue(u"Okafor"_s));
    const auto reply = await(m_directory->send(updateOf(seen, wanted)));
    QVERIFY(reply);
    QCOMPARE(m_server.seen().constLast().requestLine, "PUT " + path + " HTTP/1.1");
    JsonValue body = JsonValue::emptyObject();
    body.set(u"details"_s, wanted[u"details"]);
    QCOMPARE(sent(), body);
    QCOMPARE(sent()[u"details"][u"risk"].numberToken(), "41234567890123456789012345678901234567890"_ba);
}

void SisDirectoryTest::otherMembersLeaveTheDetailsAlone()
{
    const QByteArray path = "/sis/api/v1/identities/" + key.toLatin1() + '/';
    m_server.on("PATCH", path, Canned{.body = identity});
    const JsonValue seen = jsonOf(identity);
    const QString other = u"0c5b6f0e-0000-4000-8000-000000000002"_s;
    QVERIFY(await(m_directory->send(
        updateOf(seen, json::withValue(seen, u"/communicate_through"_s, JsonValue(other))))));
    QCOMPARE(sent(), (JsonValue(Object{{u"communicate_through"_s, other}})));
    QCOMPARE(m_server.seen().constLast().header("Content-Type"), "application/json"_ba);
}

void SisDirectoryTest::whatTheStoreKeepsIsNotSent()
{
    const JsonValue seen = jsonOf(identity);
    for (const QString &pointer : {u"/created_at"_s, u"/updated_by"_s, u"/unheard_of"_s}) {
        const auto reply
            = await(m_directory->send(updateOf(seen, json::withValue(seen, pointer, JsonValue(u"x"_s)))));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Validation);
        QVERIFY(reply.error().fields.contains(pointer));
    }
    QVERIFY(!await(m_directory->send(updateOf(seen, seen))));
    QCOMPARE(m_server.seen().size(), 0);
}

void SisDirectoryTest::webhookIsSavedWhole()
{
    m_server.on("PUT", "/sis/api/v1/webhook/3/", {.body = "{}"});
    const JsonValue seen
        = jsonOf(R"({"id":3,"event":"identity.created","target":"https://a.example/","user":1})");
    const JsonValue wanted = json::withValue(seen, u"/target"_s, JsonValue(u"https://b.example/"_s));
    QVERIFY(await(m_directory->send({.verb = Change::Verb::Update,
        .target = idOf(u"webhook"_s, u"3"_s),
        .seen = seen,
        .wanted = wanted})));
    const JsonValue body(Object{{u"event"_s, u"identity.created"_s}, {u"target"_s, u"https://b.example/"_s}});
    QCOMPARE(sent(), body);
}

void SisDirectoryTest::recordIsDeleted()
{
    m_server.on(
        "DELETE", "/sis/api/v1/identities/" + key.toLatin1() + '/', Canned{.status = 204, .contentType = {}});
    const auto reply
        = await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(u"identity"_s, key)}));
    QVERIFY(reply);
    QCOMPARE(reply->httpStatus, 204);
    for (const QString &kind : {u"user"_s, u"group"_s}) {
        const auto refused
            = await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(kind, u"1"_s)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"not-offered"_s);
    }
    QCOMPARE(m_server.seen().size(), 1);
}

void SisDirectoryTest::T10_optOutsNameTheIdentityAndTheAddress()
{
    const JsonValue seen = jsonOf(identity);
    const auto act = [&](const QString &name, const JsonValue &answers) {
        return await(m_directory->send({.verb = Change::Verb::Act,
            .target = idOf(u"identity"_s, key),
            .action = name,
            .seen = seen,
            .wanted = answers}));
    };
    m_server.on("POST", "/sis/api/v1/optout/", Canned{.status = 201, .body = "{}"});
    m_server.on("POST", "/sis/api/v1/optin/", Canned{.status = 201, .body = "{}"});
    const JsonValue answers(Object{{u"address"_s, u"+27115550134"_s}, {u"reason"_s, u"TKT-1"_s},
        {u"request_source"_s, u"support desk"_s}, {u"requestor_source_id"_s, nullptr}});
    QVERIFY(act(u"stop"_s, answers));
    const JsonValue stop(Object{{u"identity"_s, key}, {u"optout_type"_s, u"stop"_s},
        {u"address_type"_s, u"msisdn"_s}, {u"address"_s, u"+27115550134"_s},
        {u"request_source"_s, u"support desk"_s}, {u"reason"_s, u"TKT-1"_s}});
    QCOMPARE(sent(), stop);
    for (const QString &type : {u"stopall"_s, u"unsubscribe"_s, u"forget"_s}) {
        QVERIFY(act(type, answers));
        const JsonValue body(Object{{u"identity"_s, key}, {u"optout_type"_s, type},
            {u"request_source"_s, u"support desk"_s}, {u"reason"_s, u"TKT-1"_s}});
        QCOMPARE(sent(), body);
    }
    QVERIFY(act(u"optin"_s, answers));
    QCOMPARE(m_server.seen().constLast().path(), "/sis/api/v1/optin/"_ba);
    QVERIFY(!sent().contains(u"optout_type"));
    QCOMPARE(sent()[u"address_type"].toString(), u"msisdn"_s);
}

void SisDirectoryTest::addressThatIsNotThereIsNotSent()
{
    const auto reply = await(m_directory->send({.verb = Change::Verb::Act,
        .target = idOf(u"identity"_s, key),
        .action = u"stop"_s,
        .seen = jsonOf(identity),
        .wanted = JsonValue(Object{{u"address"_s, u"+27000000000"_s}})}));
    QVERIFY(!reply);
    QVERIFY(reply.error().fields.contains(u"/address"_s));
    QCOMPARE(m_server.seen().size(), 0);
}

void SisDirectoryTest::complaints_data()
{
    using Kind = Error::Kind;
    using Fields = QHash<QString, QString>;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Fields>("fields");
    QTest::newRow("detail") << 401 << R"({"detail":"Invalid token."})"_ba << Kind::Unauthenticated
                            << u"Invalid token."_s << Fields();
    QTest::newRow("field") << 400 << R"({"version":["A valid integer is required.","Really."]})"_ba
                           << Kind::Validation << QString()
                           << Fields{{u"/version"_s, u"A valid integer is required.\nReally."_s}};
    QTest::newRow("bare list") << 400 << R"(["There are multiple identities with this address."])"_ba
                               << Kind::Validation << u"There are multiple identities with this address."_s
                               << Fields();
    QTest::newRow("of no field") << 400 << R"({"non_field_errors":["Invalid data."]})"_ba << Kind::Validation
                                 << u"Invalid data."_s << Fields();
    QTest::newRow("fault") << 500 << "<h1>Server Error (500)</h1>"_ba << Kind::ServerError << QString()
                           << Fields();
    QTest::newRow("forbidden") << 403
                               << R"({"detail":"You do not have permission to perform this action."})"_ba
                               << Kind::Forbidden << u"You do not have permission to perform this action."_s
                               << Fields();
}

void SisDirectoryTest::complaints()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    using Fields = QHash<QString, QString>;
    QFETCH(Fields, fields);
    m_server.on(
        "PATCH", "/sis/api/v1/identities/" + key.toLatin1() + '/', Canned{.status = status, .body = body});
    const JsonValue seen = jsonOf(identity);
    const auto reply
        = await(m_directory->send(updateOf(seen, json::withValue(seen, u"/version"_s, JsonValue(2)))));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().detail, detail);
    QCOMPARE(reply.error().fields, fields);
}

void SisDirectoryTest::webPageIsAWrongAddress()
{
    m_server.on("GET", "/sis/api/v1/detailkeys/",
        {.status = 404, .body = "<h1>Not Found</h1>", .contentType = "text/html"});
    const auto probe = await(m_directory->probe());
    QVERIFY(!probe);
    QCOMPARE(probe.error().code, u"wrong-base-url"_s);
}

void SisDirectoryTest::probeReadsTheNamesOfDetails()
{
    m_server.on("GET", "/sis/api/v1/detailkeys/", {.body = R"({"key_names":["addresses","name"]})"});
    const auto probe = await(m_directory->probe());
    QVERIFY(probe && !probe->warned);
    QCOMPARE(probe->detail, u"The names of 2 details were read."_s);
}

void SisDirectoryTest::passwordIsExchangedForTheToken()
{
    m_server.on("POST", "/sis/api/token-auth/", {.body = R"({"token":"f00d"})"});
    m_server.on("GET", "/sis/api/v1/detailkeys/", {.body = R"({"key_names":[]})"});
    const auto seed = byPassword();
    QVERIFY(await(seed->probe()));
    QVERIFY(await(seed->probe()));
    QCOMPARE(m_server.seen().size(), 3); // one exchange for both, though the connection is locked
    const SeenRequest exchange = m_server.seen().constFirst();
    QVERIFY(exchange.header("Authorization").isEmpty());
    QCOMPARE(jsonOf(exchange.body), (JsonValue(Object{{u"username"_s, u"clerk"_s}, {u"password"_s, u"pässword"_s}})));
    QCOMPARE(m_server.seen().constLast().header("Authorization"), "Token f00d"_ba);
}

void SisDirectoryTest::passwordGoesAlongWhereNoTokensAreGiven()
{
    m_server.on("POST", "/sis/api/token-auth/",
        {.status = 404, .body = "<h1>Not Found</h1>", .contentType = "text/html"});
    m_server.on("GET", "/sis/api/v1/detailkeys/", {.body = R"({"key_names":[]})"});
    const auto seed = byPassword();
    QVERIFY(await(seed->probe()));
    QCOMPARE(m_server.seen().constLast().header("Authorization"), "Basic "_ba + "clerk:pässword"_ba.toBase64());
}

QTEST_GUILESS_MAIN(SisDirectoryTest)
#include "tst_sisdirectory.moc"
