#include "tests/services/server/cis/cistest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

//! "identities.github_id_v3" of every attribute in a profile.
QStringList pathsOf(const JsonValue &profile)
{
    QStringList paths;
    for (const JsonMember &member : profile.object()) {
        if (member.value.contains(u"metadata"))
            paths.append(member.name);
        else if (member.value.isObject()) {
            for (const JsonMember &inner : member.value.object())
                paths.append(member.name + u'.' + inner.name);
        }
    }
    return paths;
}

} // namespace

//! GET v2/user/...: one profile, and who may see what of it.
class CisSecondVersionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void rowsAreCovered();

    void profileIsFoundByItsKeys_data();
    void profileIsFoundByItsKeys();
    void keysAreExact();
    void unknownProfileIsAnEmptyObject();
    void fullProfileHasEveryAttribute();
    void attributeHasSignatureMetadataAndValue();
    void membersAreSorted();
    void nullIsNeverSetAndAbsentIsHidden();
    void activeFilters_data();
    void activeFilters();
    void scopesDecide_data();
    void scopesDecide();
    void groupsSurviveEmpty();
    void filterDisplayNarrows_data();
    void filterDisplayNarrows();
    void encodedSlashIsNoProfile();
    void metadataNeedsNoToken();
    void versionAndRootNeedNoToken();
    void badTokensCrash_data();
    void badTokensCrash();
    void badTokensAreToldWhenWished_data();
    void badTokensAreToldWhenWished();
    void unknownRoutesAreFlasksPage();
    void onlyGetIsServed();

private:
    std::unique_ptr<CisFixture> m_service, m_talking;
};

constexpr Row secondRows[]{{"v2 user by user_id, uuid, email, username", "profileIsFoundByItsKeys"},
    {"v2 case", "keysAreExact"}, {"v2 user not found", "unknownProfileIsAnEmptyObject"},
    {"v2 user full", "fullProfileHasEveryAttribute"},
    {"v2 attribute", "attributeHasSignatureMetadataAndValue"}, {"v2 sorted", "membersAreSorted"},
    {"v2 null and absent", "nullIsNeverSetAndAbsentIsHidden"}, {"v2 active", "activeFilters"},
    {"v2 scopes", "scopesDecide"}, {"v2 empty groups", "groupsSurviveEmpty"},
    {"v2 filterDisplay", "filterDisplayNarrows"}, {"v2 %2F", "encodedSlashIsNoProfile"},
    {"v2 metadata", "metadataNeedsNoToken"}, {"v2, v2/version", "versionAndRootNeedNoToken"},
    {"v2 500 for bad tokens", "badTokensCrash"}, {"v2 401 codes", "badTokensAreToldWhenWished"},
    {"v2 unknown route", "unknownRoutesAreFlasksPage"}};

void CisSecondVersionTest::initTestCase()
{
    m_service = std::make_unique<CisFixture>();
    QVERIFY(m_service->start());
    m_talking = std::make_unique<CisFixture>(JsonValue::Object{{u"tellAuthErrors"_s, true}});
    QVERIFY(m_talking->start());
}

void CisSecondVersionTest::init()
{
    m_service->database().execute(u"DELETE FROM cis_profiles"_s);
    m_service->add(staffId, staffUuid, staffRecord);
}

void CisSecondVersionTest::rowsAreCovered()
{
    checkRows(this, "cis second version", secondRows);
}

void CisSecondVersionTest::profileIsFoundByItsKeys_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("user_id") << QByteArray("user_id/ad%7CMozilla-LDAP-Dev%7Ckangtest");
    QTest::newRow("uuid") << QByteArray("uuid/398c3592-cee3-42bf-b6da-441db2452097");
    QTest::newRow("primary_email") << QByteArray("primary_email/KangTest@mozilla.com");
    QTest::newRow("primary_email encoded") << QByteArray("primary_email/KangTest%40mozilla.com");
    QTest::newRow("primary_username") << QByteArray("primary_username/kangtest");
}

void CisSecondVersionTest::profileIsFoundByItsKeys()
{
    QFETCH(const QByteArray, path);
    QCOMPARE(m_service->user(path)[u"user_id"][u"value"].toString(), staffId);
}

void CisSecondVersionTest::keysAreExact()
{
    QCOMPARE(m_service->user("primary_email/kangtest@mozilla.com"), JsonValue::emptyObject());
    QCOMPARE(m_service->user("primary_username/KANGTEST"), JsonValue::emptyObject());
    QCOMPARE(m_service->user("uuid/398C3592-CEE3-42BF-B6DA-441DB2452097"), JsonValue::emptyObject());
}

void CisSecondVersionTest::unknownProfileIsAnEmptyObject()
{
    const Answer answer
        = m_service->get("v2/user/user_id/ad%7Cnobody", m_service->token("all", CisFixture::second));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.body.trimmed(), "{}");
}

void CisSecondVersionTest::fullProfileHasEveryAttribute()
{
    const JsonValue profile = m_service->user("primary_username/kangtest");
    QCOMPARE(profile.object().size(), 28);
    QCOMPARE(profile[u"identities"].object().size(), 16);
    QCOMPARE(profile[u"access_information"].object().size(), 4);
    QCOMPARE(profile[u"staff_information"].object().size(), 9);
    QCOMPARE(profile[u"schema"].toString(), u"https://auth.mozilla.com/.well-known/profile.schema"_s);
}

void CisSecondVersionTest::attributeHasSignatureMetadataAndValue()
{
    const JsonValue profile = m_service->user("primary_username/kangtest");
    QCOMPARE(json::encode(profile[u"first_name"]),
        R"({"metadata":{"classification":"PUBLIC","created":"2017-03-09T21:28:51.851Z","display":"public",)"
        R"("last_modified":"2018-01-16T09:53:21.851Z","verified":true},)"
        R"("signature":{"additional":[{"alg":"RS256","name":null,"typ":"JWS","value":""}],)"
        R"("publisher":{"alg":"RS256","name":"mozilliansorg","typ":"JWS","value":""}},"value":"Käng"})");
    QCOMPARE(json::encode(profile[u"access_information"][u"ldap"][u"values"]),
        R"({"all":null,"team_opsec":null})");
    QVERIFY(!profile[u"access_information"][u"ldap"].contains(u"value"));
    QCOMPARE(
        profile[u"access_information"][u"ldap"][u"signature"][u"publisher"][u"name"].toString(), u"ldap"_s);
    QCOMPARE(profile[u"phone_numbers"][u"metadata"][u"verified"], JsonValue(false));
    QCOMPARE(profile[u"staff_information"][u"staff"][u"value"], JsonValue(true));
}

void CisSecondVersionTest::membersAreSorted()
{
    const JsonValue profile = m_service->user("primary_username/kangtest");
    QStringList names;
    for (const JsonMember &member : profile.object())
        names.append(member.name);
    QStringList inOrder = names;
    inOrder.sort();
    QCOMPARE(names, inOrder);
}

void CisSecondVersionTest::nullIsNeverSetAndAbsentIsHidden()
{
    QCOMPARE(m_service->user("primary_username/kangtest")[u"fun_title"][u"value"], JsonValue(nullptr));
    QCOMPARE(m_service->user("primary_username/kangtest")[u"languages"][u"values"], JsonValue(nullptr));
    QVERIFY(!m_service->user("primary_username/kangtest", "public").contains(u"fun_title"));
}

void CisSecondVersionTest::activeFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("showsActive");
    QTest::addColumn<bool>("showsInactive");
    QTest::newRow("default") << QByteArray("") << true << false;
    QTest::newRow("true") << QByteArray("?active=true") << true << false;
    QTest::newRow("false") << QByteArray("?active=False") << false << true;
    QTest::newRow("any") << QByteArray("?active=ANY") << true << true;
    QTest::newRow("something") << QByteArray("?active=0") << true << false;
}

void CisSecondVersionTest::activeFilters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, showsActive);
    QFETCH(const bool, showsInactive);
    m_service->add(u"email|gone"_s, u"u1"_s, R"({"active":{"value":false}})");
    QCOMPARE(
        m_service->user("uuid/398c3592-cee3-42bf-b6da-441db2452097" + query).contains(u"uuid"), showsActive);
    QCOMPARE(m_service->user("uuid/u1" + query).contains(u"uuid"), showsInactive);
}

void CisSecondVersionTest::scopesDecide_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QStringList>("seen"); // of a sample
    QTest::newRow("public") << QByteArray("public") << QStringList{u"first_name"_s, u"picture"_s};
    QTest::newRow("with display none")
        << QByteArray("null") << QStringList{u"first_name"_s, u"picture"_s, u"user_id"_s};
    QTest::newRow("staff") << QByteArray("staff")
                           << QStringList{u"access_information.hris"_s, u"access_information.ldap"_s,
                                  u"first_name"_s, u"picture"_s, u"staff_information.cost_center"_s,
                                  u"staff_information.title"_s, u"user_id"_s};
    QTest::newRow("display:private opens nothing")
        << QByteArray("private") << QStringList{u"first_name"_s, u"picture"_s, u"uris"_s};
    QTest::newRow("everything") << QByteArray("all")
                                << QStringList{u"access_information.hris"_s, u"access_information.ldap"_s,
                                       u"first_name"_s, u"phone_numbers"_s, u"picture"_s, u"pronouns"_s,
                                       u"staff_information.cost_center"_s, u"staff_information.title"_s,
                                       u"uris"_s, u"user_id"_s};
}

void CisSecondVersionTest::scopesDecide()
{
    QFETCH(const QByteArray, client);
    QFETCH(const QStringList, seen);
    static const QStringList sample{u"access_information.hris"_s, u"access_information.ldap"_s,
        u"first_name"_s, u"phone_numbers"_s, u"picture"_s, u"pronouns"_s, u"staff_information.cost_center"_s,
        u"staff_information.title"_s, u"uris"_s, u"user_id"_s};
    QStringList found = pathsOf(m_service->user("primary_username/kangtest", client.constData()));
    found.removeIf([](const QString &path) { return !sample.contains(path); });
    QCOMPARE(found, seen);
}

void CisSecondVersionTest::groupsSurviveEmpty()
{
    const JsonValue profile = m_service->user("primary_username/kangtest", "public");
    for (const QString &group : {u"identities"_s, u"access_information"_s, u"staff_information"_s})
        QCOMPARE(profile[group], JsonValue::emptyObject());
    QVERIFY(profile.contains(u"schema"));
    QVERIFY(!profile.contains(u"user_id"));
}

void CisSecondVersionTest::filterDisplayNarrows_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<QStringList>("seen");
    const QStringList open{u"first_name"_s, u"picture"_s, u"uris"_s};
    QTest::newRow("public") << QByteArray("public") << open;
    QTest::newRow("authenticated") << QByteArray("authenticated") << (QStringList{u"location"_s} + open);
    QTest::newRow("vouched") << QByteArray("vouched") << (QStringList{u"location"_s, u"pronouns"_s} + open);
    QTest::newRow("ndaed") << QByteArray("ndaed")
                           << (QStringList{u"location"_s, u"pronouns"_s, u"usernames"_s} + open);
    QTest::newRow("staff") << QByteArray(
        "staff") << (QStringList{u"location"_s, u"pronouns"_s, u"usernames"_s, u"timezone"_s} + open);
    QTest::newRow("private") << QByteArray("private")
                             << (QStringList{u"location"_s, u"pronouns"_s, u"usernames"_s, u"timezone"_s,
                                     u"phone_numbers"_s}
                                    + open);
    QTest::newRow("unknown") << QByteArray("everything") << open;
}

void CisSecondVersionTest::filterDisplayNarrows()
{
    QFETCH(const QByteArray, level);
    QFETCH(QStringList, seen);
    static const QStringList sample{u"first_name"_s, u"picture"_s, u"uris"_s, u"location"_s, u"pronouns"_s,
        u"usernames"_s, u"timezone"_s, u"phone_numbers"_s, u"user_id"_s};
    QStringList found = pathsOf(m_service->user("primary_username/kangtest?filterDisplay=" + level));
    found.removeIf([](const QString &path) { return !sample.contains(path); });
    seen.sort();
    QCOMPARE(found, seen);
}

void CisSecondVersionTest::encodedSlashIsNoProfile()
{
    m_service->add(u"weird/user|id"_s, u"u1"_s);
    const Answer answer
        = m_service->get("v2/user/user_id/weird%2Fuser%7Cid", m_service->token("all", CisFixture::second));
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains("<title>404 Not Found</title>"));
}

void CisSecondVersionTest::metadataNeedsNoToken()
{
    QCOMPARE(m_service->get("v2/user/metadata/KangTest@mozilla.com").body,
        R"({"exists":{"cis":true,"ldap":true}})");
    QCOMPARE(m_service->get("v2/user/metadata/nobody@example.org").body,
        R"({"exists":{"cis":false,"ldap":false}})");
    m_service->add(u"email|1"_s, u"u1"_s, R"({"primary_email":{"value":"a@b.example"}})");
    QCOMPARE(m_service->get("v2/user/metadata/a@b.example").body, R"({"exists":{"cis":true,"ldap":false}})");
}

void CisSecondVersionTest::versionAndRootNeedNoToken()
{
    QCOMPARE(m_service->get("v2/version").body, R"({"message":"0.0.1"})");
    const Answer root = m_service->get("v2");
    QCOMPARE(root.status, 200);
    QCOMPARE(root.body, "Mozilla Profile Retrieval Service Endpoint");
    QVERIFY(root.header("Content-Type").startsWith("text/html"));
}

void CisSecondVersionTest::badTokensCrash_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"v2/user/uuid/x", "v2/users", "v2/users/id/all?connectionMethod=ad",
             "v2/users/id/all/by_attribute_contains?staff_information.staff=True"})
        QTest::newRow(path) << QByteArray(path);
}

void CisSecondVersionTest::badTokensCrash()
{
    QFETCH(const QByteArray, path);
    for (const QByteArray &token : {QByteArray(), QByteArray("a.b.c")}) {
        const Answer answer = m_service->get(path, token);
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.body, R"({"message":"Internal Server Error"})");
    }
}

void CisSecondVersionTest::badTokensAreToldWhenWished_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &header, const char *code, const char *words) {
        QTest::newRow(name) << header
                            << QByteArray(R"({"code":")") + code + R"(","description":")" + words + R"("})";
    };
    row("missing", {}, "authorization_header_missing", "Authorization header is expected");
    row("scheme", "Basic abc", "invalid_header", "Authorization header must start with Bearer");
    row("no token", "Bearer", "invalid_header", "Token not found");
    row("two tokens", "Bearer a b", "invalid_header", "Authorization header must be Bearer token");
    row("no token at all", "Bearer a.b", "invalid_header", "Unable to parse authentication token.");
    row("unknown key", "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.AA", "invalid_header",
        "Unable to find appropriate key");
    row("audience", "Bearer " + m_talking->token("reader", CisFixture::first), "invalid_claims",
        "incorrect claims,please check the audience and issuer");
}

void CisSecondVersionTest::badTokensAreToldWhenWished()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, body);
    Headers headers;
    if (!header.isNull())
        headers.append({"Authorization", header});
    const Answer answer = m_talking->send("GET", "/cis/v2/user/uuid/x", headers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, body);
}

void CisSecondVersionTest::unknownRoutesAreFlasksPage()
{
    const QByteArray token = m_service->token("all", CisFixture::second);
    for (const QByteArray path : {"v2/nope", "v2/user", "v2/user/user_id", "v2/user/user_id/x/", "v2/users/",
             "v2/user/name/x", "v3/users", "v2/users/id"}) {
        const Answer answer = m_service->get(path, token);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    }
}

void CisSecondVersionTest::onlyGetIsServed()
{
    const QByteArray token = m_service->token("all", CisFixture::second);
    for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"}) {
        const Answer answer
            = m_service->send(method, "/cis/v2/users", {{"Authorization", "Bearer " + token}});
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), "GET, HEAD");
    }
}

QTEST_GUILESS_MAIN(CisSecondVersionTest)
#include "tst_cissecondversion.moc"
