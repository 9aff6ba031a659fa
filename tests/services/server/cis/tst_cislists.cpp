#include "services/server/cis/document.h"
#include "tests/services/server/cis/cistest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! GET v2/users and the lists of ids, and profiles as records of a file.
class CisListsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void rowsAreCovered();

    void everyProfileComesOnce();
    void pageStartMayBeWrittenAsPythonPrintsIt();
    void pageMayBeEmptyWithANextOne();
    void lastPageHasNoNext();
    void anyIsNotKnownInTheList();
    void listByAddress();
    void listIsFiltered();
    void badPageStartsAreRefused_data();
    void badPageStartsAreRefused();

    void idsOfOneMethod();
    void idsByActive_data();
    void idsByActive();
    void idsWithoutMethodAreRefused();
    void longListsOfIdsHavePages();

    void searchByGroupAndFact_data();
    void searchByGroupAndFact();
    void searchNeedsItsScope();
    void searchHasPages();
    void searchGivesWholeProfiles();
    void searchWithoutAttributeIsRefused();

    void queriesUseIndexes();
    void recordsSurviveARoundTrip();
    void usualAttributesTakeNoRoom();
    void badRecordsAreRefused_data();
    void badRecordsAreRefused();

private:
    JsonValue asked(const QByteArray &path, const char *client = "all") const
    {
        return m_service->get(path, m_service->token(client, CisFixture::second)).json();
    }
    static QStringList idsOf(const JsonValue &list)
    {
        QStringList ids;
        for (const JsonValue &entry : list.array())
            ids.append(entry[u"user_id"].isString() ? entry[u"user_id"].toString()
                    : entry[u"id"].isString()       ? entry[u"id"].toString()
                                                    : entry[u"user_id"][u"value"].toString());
        return ids;
    }

    std::unique_ptr<CisFixture> m_service;
};

constexpr Row listRows[]{{"v2 users", "everyProfileComesOnce"},
    {"v2 users nextPage of Python", "pageStartMayBeWrittenAsPythonPrintsIt"},
    {"v2 users empty page", "pageMayBeEmptyWithANextOne"}, {"v2 users last page", "lastPageHasNoNext"},
    {"v2 users active=any", "anyIsNotKnownInTheList"}, {"v2 users primaryEmail", "listByAddress"},
    {"v2 users filtered", "listIsFiltered"}, {"v2 ids", "idsOfOneMethod"}, {"v2 ids active", "idsByActive"},
    {"v2 ids without connectionMethod", "idsWithoutMethodAreRefused"},
    {"v2 by attribute", "searchByGroupAndFact"}, {"v2 by attribute scope", "searchNeedsItsScope"},
    {"v2 by attribute pages", "searchHasPages"},
    {"v2 by attribute fullProfiles", "searchGivesWholeProfiles"}};

void CisListsTest::initTestCase()
{
    m_service = std::make_unique<CisFixture>(JsonValue::Object{{u"pageSize"_s, 3}, {u"idsPageSize"_s, 4}});
    QVERIFY(m_service->start());
}

void CisListsTest::init()
{
    m_service->database().execute(u"DELETE FROM cis_profiles"_s);
}

void CisListsTest::rowsAreCovered()
{
    checkRows(this, "cis lists", listRows);
}

void CisListsTest::everyProfileComesOnce()
{
    QStringList added;
    for (int i = 0; i < 11; ++i) {
        added.append(u"email|%1"_s.arg(i, 3, 10, QChar(u'0')));
        m_service->add(added.last(), u"u%1"_s.arg(i));
    }
    QStringList found;
    QByteArray next;
    int pages = 0;
    do {
        const JsonValue page = asked("v2/users" + next);
        found += idsOf(page[u"Items"]);
        const JsonValue start = page[u"nextPage"];
        next = start.isNull() ? QByteArray() : "?nextPage=" + json::encode(start).toPercentEncoding();
        ++pages;
    } while (!next.isEmpty() && pages < 20);
    QCOMPARE(found, added);
    QCOMPARE(pages, 4);
}

void CisListsTest::pageStartMayBeWrittenAsPythonPrintsIt()
{
    for (int i = 0; i < 5; ++i)
        m_service->add(u"email|%1"_s.arg(i), u"u%1"_s.arg(i));
    QCOMPARE(idsOf(asked("v2/users?nextPage=%7B'id':%20'email%7C2'%7D")[u"Items"]),
        (QStringList{u"email|3"_s, u"email|4"_s}));
}

void CisListsTest::pageMayBeEmptyWithANextOne()
{
    for (int i = 0; i < 3; ++i)
        m_service->add(u"a|%1"_s.arg(i), u"u%1"_s.arg(i), R"({"active":{"value":false}})");
    m_service->add(u"b|1"_s, u"v"_s);
    const JsonValue page = asked("v2/users");
    QVERIFY(page[u"Items"].array().isEmpty());
    QCOMPARE(page[u"nextPage"], JsonValue(JsonValue::Object{{u"id"_s, u"a|2"_s}}));
}

void CisListsTest::lastPageHasNoNext()
{
    for (int i = 0; i < 3; ++i)
        m_service->add(u"a|%1"_s.arg(i), u"u%1"_s.arg(i));
    QCOMPARE(asked("v2/users")[u"nextPage"], JsonValue(nullptr));
}

void CisListsTest::anyIsNotKnownInTheList()
{
    m_service->add(u"a|1"_s, u"u1"_s);
    m_service->add(u"a|2"_s, u"u2"_s, R"({"active":{"value":false}})");
    QCOMPARE(idsOf(asked("v2/users?active=any")[u"Items"]), QStringList{u"a|1"_s});
    QCOMPARE(idsOf(asked("v2/users?active=false")[u"Items"]), QStringList{u"a|2"_s});
}

void CisListsTest::listByAddress()
{
    m_service->add(u"a|1"_s, u"u1"_s, R"({"primary_email":{"value":"x@y.example"}})");
    m_service->add(u"b|1"_s, u"u2"_s, R"({"primary_email":{"value":"x@y.example"}})");
    m_service->add(u"c|1"_s, u"u3"_s, R"({"primary_email":{"value":"z@y.example"}})");
    const JsonValue page = asked("v2/users?primaryEmail=x@y.example");
    QCOMPARE(idsOf(page[u"Items"]), (QStringList{u"a|1"_s, u"b|1"_s}));
    QCOMPARE(page[u"nextPage"], JsonValue(nullptr));
}

void CisListsTest::listIsFiltered()
{
    m_service->add(staffId, staffUuid, staffRecord);
    const JsonValue item = asked("v2/users", "public")[u"Items"].at(0);
    QVERIFY(item.contains(u"first_name"));
    QVERIFY(!item.contains(u"last_name"));
    QVERIFY(!item.contains(u"user_id"));
    QVERIFY(!asked("v2/users?filterDisplay=public")[u"Items"].at(0).contains(u"last_name"));
}

void CisListsTest::badPageStartsAreRefused_data()
{
    QTest::addColumn<QByteArray>("start");
    for (const char *start : {"x", "%7B%7D", "%5B%5D", "%7B%22id%22:1%7D", "%7B'id':%22a%7D", ""})
        QTest::newRow(start) << QByteArray(start);
}

void CisListsTest::badPageStartsAreRefused()
{
    QFETCH(const QByteArray, start);
    const Answer answer
        = m_service->get("v2/users?nextPage=" + start, m_service->token("all", CisFixture::second));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json()[u"message"].isString());
}

void CisListsTest::idsOfOneMethod()
{
    m_service->add(u"ad|Mozilla-LDAP|b"_s, u"u1"_s, R"({"primary_email":{"value":"b@y.example"}})");
    m_service->add(u"ad|Mozilla-LDAP|a"_s, u"u2"_s);
    m_service->add(u"adx|c"_s, u"u3"_s);
    m_service->add(u"github|1"_s, u"u4"_s);
    const Answer answer
        = m_service->get("v2/users/id/all?connectionMethod=ad", m_service->token("all", CisFixture::second));
    QCOMPARE(answer.body,
        R"({"users":[{"uuid":"u2","user_id":"ad|Mozilla-LDAP|a","primary_email":"","active":true},)"
        R"({"uuid":"u1","user_id":"ad|Mozilla-LDAP|b","primary_email":"b@y.example","active":true}],"nextPage":null})");
}

void CisListsTest::idsByActive_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("default") << QByteArray("") << QStringList{u"ad|1"_s};
    QTest::newRow("true") << QByteArray("&active=True") << QStringList{u"ad|1"_s};
    QTest::newRow("false") << QByteArray("&active=false") << QStringList{u"ad|2"_s};
    QTest::newRow("any") << QByteArray("&active=any") << QStringList{u"ad|1"_s, u"ad|2"_s};
}

void CisListsTest::idsByActive()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QStringList, ids);
    m_service->add(u"ad|1"_s, u"u1"_s);
    m_service->add(u"ad|2"_s, u"u2"_s, R"({"active":{"value":false}})");
    QCOMPARE(idsOf(asked("v2/users/id/all?connectionMethod=ad" + query)[u"users"]), ids);
}

void CisListsTest::idsWithoutMethodAreRefused()
{
    const Answer answer = m_service->get("v2/users/id/all", m_service->token("all", CisFixture::second));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, R"({"message":"connectionMethod is missing"})");
}

void CisListsTest::longListsOfIdsHavePages()
{
    for (int i = 0; i < 6; ++i)
        m_service->add(u"ad|%1"_s.arg(i), u"u%1"_s.arg(i));
    const JsonValue page = asked("v2/users/id/all?connectionMethod=ad");
    QCOMPARE(page[u"users"].array().size(), 4);
    QCOMPARE(page[u"nextPage"].toString(), u"ad|3"_s);
    QCOMPARE(idsOf(asked("v2/users/id/all?connectionMethod=ad&nextPage=ad%7C3")[u"users"]),
        (QStringList{u"ad|4"_s, u"ad|5"_s}));
}

void CisListsTest::searchByGroupAndFact_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("ids");
    const QStringList staff{staffId}, other{u"email|1"_s};
    QTest::newRow("ldap") << QByteArray("access_information.ldap=team_opsec") << staff;
    QTest::newRow("mozilliansorg") << QByteArray("access_information.mozilliansorg=nda") << staff;
    QTest::newRow("title") << QByteArray("staff_information.title=Engineer") << staff;
    QTest::newRow("cost center") << QByteArray("staff_information.cost_center=1440") << staff;
    QTest::newRow("nobody") << QByteArray("staff_information.title=Director") << QStringList();
    QTest::newRow("flag") << QByteArray("staff_information.staff=True") << staff;
    QTest::newRow("False is true") << QByteArray("staff_information.staff=False") << staff;
    QTest::newRow("not") << QByteArray("not_staff_information.title=Engineer") << other;
    QTest::newRow("first one counts")
        << QByteArray("staff_information.title=Engineer&staff_information.title=Director") << staff;
}

void CisListsTest::searchByGroupAndFact()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QStringList, ids);
    m_service->add(staffId, staffUuid, staffRecord);
    m_service->add(u"email|1"_s, u"u1"_s);
    m_service->add(u"email|2"_s, u"u2"_s, R"({"active":{"value":false}})");
    const JsonValue found = asked("v2/users/id/all/by_attribute_contains?" + query, "search");
    QCOMPARE(idsOf(found[u"users"]), ids);
    QCOMPARE(found[u"nextPage"], JsonValue(nullptr));
}

void CisListsTest::searchNeedsItsScope()
{
    const Answer answer = m_service->get("v2/users/id/all/by_attribute_contains?staff_information.staff=True",
        m_service->token("all", CisFixture::second));
    QCOMPARE(answer.status, 500);
}

void CisListsTest::searchHasPages()
{
    for (int i = 0; i < 30; ++i) {
        m_service->add(u"ad|%1"_s.arg(i, 2, 10, QChar(u'0')), u"u%1"_s.arg(i),
            R"({"access_information":{"ldap":{"values":{"all":null}}}})");
    }
    const QByteArray path = "v2/users/id/all/by_attribute_contains?access_information.ldap=all";
    const JsonValue page = asked(path, "search");
    QCOMPARE(page[u"users"].array().size(), 25);
    QCOMPARE(page[u"nextPage"].toString(), u"ad|24"_s);
    QCOMPARE(asked(path + "&nextPage=ad%7C24", "search")[u"users"].array().size(), 5);
}

void CisListsTest::searchGivesWholeProfiles()
{
    m_service->add(staffId, staffUuid, staffRecord);
    const JsonValue user = asked("v2/users/id/all/by_attribute_contains?staff_information.staff=True"
                                 "&fullProfiles=True",
        "search")[u"users"]
                               .at(0);
    QCOMPARE(user[u"id"][u"value"].toString(), staffId);
    QVERIFY(user[u"id"].contains(u"signature"));
    QCOMPARE(user[u"profile"][u"first_name"][u"value"].toString(), u"Käng"_s);
}

void CisListsTest::searchWithoutAttributeIsRefused()
{
    for (const QByteArray query : {"", "?phone_numbers=1", "?active=true"}) {
        const Answer answer = m_service->get(
            "v2/users/id/all/by_attribute_contains" + query, m_service->token("search", CisFixture::second));
        QCOMPARE(answer.status, 400);
    }
}

void CisListsTest::queriesUseIndexes()
{
    if (m_service->database().kind() != DatabaseKind::Sqlite)
        QSKIP("PostgreSQL reads so small a table as a whole");
    static constexpr const char *plans[]{"EXPLAIN QUERY PLAN SELECT * FROM cis_profiles WHERE id = 'x'",
        "EXPLAIN QUERY PLAN SELECT * FROM cis_profiles WHERE uuid = 'x'",
        "EXPLAIN QUERY PLAN SELECT * FROM cis_profiles WHERE primary_email = 'x' ORDER BY id LIMIT 9",
        "EXPLAIN QUERY PLAN SELECT * FROM cis_profiles WHERE primary_username = 'x' ORDER BY id LIMIT 9",
        "EXPLAIN QUERY PLAN SELECT * FROM cis_profiles WHERE id > 'x' ORDER BY id LIMIT 9",
        "EXPLAIN QUERY PLAN SELECT * FROM cis_profiles WHERE id > 'x' AND id < 'y' ORDER BY id LIMIT 9",
        "EXPLAIN QUERY PLAN SELECT t.id FROM cis_terms t JOIN cis_profiles p ON p.id = t.id WHERE t.id > 'x' "
        "AND t.path = 'p' AND t.value = 'v' ORDER BY t.id LIMIT 9",
        "EXPLAIN QUERY PLAN SELECT p.id FROM cis_addresses a JOIN cis_profiles p ON p.number = a.profile "
        "WHERE a.address = 'x'"};
    for (const char *sql : plans) {
        Query plan = m_service->database().prepare(sql);
        plan.run();
        while (plan.next()) {
            QVERIFY2(!plan.text(3).startsWith("SCAN"_L1), sql);
            QVERIFY2(!plan.text(3).contains("TEMP B-TREE"_L1) || QByteArray(sql).contains("primary_"), sql);
        }
    }
}

void CisListsTest::recordsSurviveARoundTrip()
{
    JsonValue record = json::decode(staffRecord).value();
    const auto valued = [](const QString &text) { return JsonValue(JsonValue::Object{{u"value"_s, text}}); };
    record.set(u"user_id"_s, valued(staffId));
    record.set(u"uuid"_s, valued(staffUuid));
    record.set(u"picture"_s,
        json::decode(R"({"value":"/a.png","metadata":{"classification":"INDIVIDUAL CONFIDENTIAL",
"display":null,"verified":false,"created":"2020-01-01T00:00:00.000Z"},
"signature":{"publisher":{"alg":"ED25519","typ":"PGP","name":"cis","value":"c2ln"},
"additional":[{"alg":"HS256","typ":"JWS","name":"x","value":"eA"},{"alg":"RS256","typ":"JWS","name":null,"value":""}]}})")
            .value());
    const auto codec = server::cis::makeProfilesCodec();
    codec->read(record)(m_service->database());
    const auto written = [&] {
        QByteArrayList lines;
        codec->write(m_service->database(), [&](const JsonValue &line) { lines.append(json::encode(line)); });
        return lines;
    };
    const QByteArrayList once = written();
    QCOMPARE(once.size(), 1);
    const JsonValue picture = json::decode(once.first()).value()[u"picture"];
    QCOMPARE(picture[u"metadata"][u"classification"].toString(), u"INDIVIDUAL CONFIDENTIAL"_s);
    QCOMPARE(picture[u"metadata"][u"created"].toString(), u"2020-01-01T00:00:00.000Z"_s);
    QCOMPARE(picture[u"signature"][u"publisher"][u"value"].toString(), u"c2ln"_s);
    m_service->database().execute(u"DELETE FROM cis_profiles"_s);
    codec->read(json::decode(once.first()).value())(m_service->database());
    QCOMPARE(written(), once);
}

void CisListsTest::usualAttributesTakeNoRoom()
{
    m_service->add(u"email|1"_s, u"u1"_s);
    const auto profile = server::cis::profileBy(m_service->database(), server::cis::Key::Uuid, u"u1"_s);
    QCOMPARE(profile->attributes.object().size(), 3);
    QVERIFY(json::encode(profile->attributes).size() < 120);
}

void CisListsTest::badRecordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("record");
    const auto row = [](const char *name, const QByteArray &more) {
        QTest::newRow(name) << R"({"user_id":{"value":"a|1"},"uuid":{"value":"u"},)" + more + '}';
    };
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"uuid":{"value":"u"}})");
    QTest::newRow("no uuid") << QByteArray(R"({"user_id":{"value":"a|1"}})");
    row("unknown attribute", R"("shoe_size":{"value":"44"})");
    row("unknown in a group", R"("identities":{"shoe":{"value":"44"}})");
    row("group of another kind", R"("identities":[])");
    row("attribute of another kind", R"("first_name":"Ada")");
    row("value of another kind", R"("first_name":{"value":1})");
    row("flag of another kind", R"("active":{"value":"true"})");
    row("map of another kind", R"("tags":{"values":["a"]})");
    row("map with numbers", R"("tags":{"values":{"a":1}})");
    row("values of a text", R"("first_name":{"values":"Ada"})");
    row("level", R"("first_name":{"value":"Ada","metadata":{"display":"everybody"}})");
    row("classification", R"("first_name":{"value":"Ada","metadata":{"classification":"SECRET"}})");
    row("metadata", R"("first_name":{"value":"Ada","metadata":{"colour":"red"}})");
    row("signature", R"("first_name":{"value":"Ada","signature":{"publisher":{}}})");
    row("member of the first version", R"("v1":{"shoeSize":44})");
}

void CisListsTest::badRecordsAreRefused()
{
    QFETCH(const QByteArray, record);
    const auto codec = server::cis::makeProfilesCodec();
    const JsonValue read = json::decode(record).value();
    QVERIFY_THROWS_EXCEPTION(BadRecord, codec->read(read));
}

QTEST_GUILESS_MAIN(CisListsTest)
#include "tst_cislists.moc"
