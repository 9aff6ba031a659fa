#include "tests/services/server/sis/sistest.h"

#include <thread>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The identity store over a socket, as its clients meet it.
class SisFacadeTest : public QObject, protected SisFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { m_service.reset(); }

    void rowsOfTheContract()
    {
        static constexpr Row rows[]{{"every 401", "signInProblems"}, {"errors of fields", "fieldErrors"},
            {"payloads of hooks", "hooksFire"}, {"paging both ways", "pagesGoBothWays"},
            {"400 of message_count", "messagesAreCounted"}, {"400 of user/token", "staffMakesTokens"},
            {"404 and 405", "usersAndGroups"}};
        checkRows(this, "seed identity store, errors", rows);
    }

    void signInProblems()
    {
        const QList<std::pair<QByteArray, QByteArray>> rows{
            {"", "Authentication credentials were not provided."},
            {"Bearer x", "Authentication credentials were not provided."},
            {"Token nonsense", "Invalid token."}, {"Token", "Invalid token header. No credentials provided."},
            {"Token a b", "Invalid token header. Token string should not contain spaces."},
            {"Token " + gone, "User inactive or deleted."},
            {"Basic", "Invalid basic header. No credentials provided."},
            {"Basic %%%", "Invalid username/password."},
            {"Basic " + QByteArray("boss:wrong").toBase64(), "Invalid username/password."},
            {"Basic " + QByteArray("gone:secret of gone").toBase64(), "Invalid username/password."}};
        for (const auto &[authorization, text] : rows) {
            const Answer answer = request("GET", "v1/identities/", {}, authorization);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, "{\"detail\":\"" + text + "\"}");
            QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Basic realm=\"api\""));
        }
        QCOMPARE(request("GET", "v1/", {}, "token " + staff).status, 200);
        QCOMPARE(
            request("GET", "v1/", {}, "Basic " + QByteArray("boss:secret of boss").toBase64()).status, 200);
    }
    void passwordGivesToken()
    {
        const QByteArray right = "{\"username\":\"boss\",\"password\":\"secret of boss\"}";
        QCOMPARE(said("POST", "token-auth/", right, {}), "200 {\"token\":\"" + staff + "\"}");
        QCOMPARE(said("POST", "token-auth/", "{\"username\":\"boss\",\"password\":\"x\"}", {}),
            QByteArray("400 {\"non_field_errors\":[\"Unable to log in with provided credentials.\"]}"));
        QCOMPARE(said("POST", "token-auth/", "{\"username\":\"boss\"}", {}),
            QByteArray("400 {\"password\":[\"This field is required.\"]}"));
        QCOMPARE(request("GET", "token-auth/", {}, {}).status, 405);
    }
    void usersAndGroups()
    {
        const JsonValue user = request("GET", "v1/user/1/").json();
        QCOMPARE(user[u"url"].toString(), m_service->url() + u"/sis/api/v1/user/1/"_s);
        QCOMPARE(user[u"username"].toString(), u"boss"_s);
        QCOMPARE(request("GET", "v1/user/").json()[u"results"].array().size(), 2);
        QCOMPARE(
            said("GET", "v1/group/"), QByteArray("200 {\"next\":null,\"previous\":null,\"results\":[]}"));
        QCOMPARE(said("GET", "v1/user/99/"), QByteArray("404 {\"detail\":\"Not found.\"}"));
        QCOMPARE(
            said("POST", "v1/user/"), QByteArray("405 {\"detail\":\"Method \\\"POST\\\" not allowed.\"}"));
    }
    void staffMakesTokens()
    {
        const QByteArray body = "{\"email\":\"new@mail.example\"}";
        const Answer first = request("POST", "v1/user/token/", body);
        QCOMPARE(first.status, 201);
        QCOMPARE(request("POST", "v1/user/token/", body).body, first.body);
        const QByteArray token = "Token " + first.json()[u"token"].toString().toLatin1();
        const QByteArray refused = "403 {\"detail\":\"You do not have permission to perform this action.\"}";
        QCOMPARE(said("POST", "v1/user/token/", body, token), refused);
        QCOMPARE(said("POST", "v1/user/token/", body, "Token " + clerk), refused);
        for (const auto &[sent, text] : QList<std::pair<QByteArray, QByteArray>>{
                 {"{}", "This field is required."}, {"{\"email\":null}", "This field may not be null."},
                 {"{\"email\":\"\"}", "This field may not be blank."},
                 {"{\"email\":\"x\"}", "Enter a valid email address."}})
            QCOMPARE(said("POST", "v1/user/token/", sent), "400 {\"email\":[\"" + text + "\"]}");
    }
    void pagesGoBothWays()
    {
        QCOMPARE(said("GET", "v1/identities/"),
            QByteArray("200 {\"next\":null,\"previous\":null,\"results\":[]}"));
        QByteArrayList ids;
        for (int i = 0; i < 5; ++i)
            ids.prepend(create("{}"));
        // All at the same moment: only the id orders them.
        m_service->database().prepare("UPDATE sis_identities SET created_at = 1000000").run();
        std::sort(ids.begin(), ids.end(), std::greater<>());
        const auto [forward, backward] = bothWays("v1/identities/");
        QCOMPARE(forward, ids);
        QCOMPARE(backward, ids);
        QCOMPARE(said("GET", "v1/identities/?cursor=%25"), QByteArray("404 {\"detail\":\"Invalid cursor\"}"));
    }
    void identityIsRead()
    {
        const QByteArray id = create("{\"personnel_code\":\"12\",\"b\":1e400,\"a\":12345678901234567890}");
        const Answer answer = request("GET", "v1/identities/" + id + '/');
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains(
            "\"version\":1,\"details\":{\"a\":12345678901234567890,\"b\":1e400,\"personnel_code\":\"12\"}"));
        QCOMPARE(request("GET", "v1/identities/" + id.toUpper().replace("-", "") + '/').body, answer.body);
        QCOMPARE(said("GET", "v1/identities/nonsense/"), QByteArray("404 {\"detail\":\"Not found.\"}"));
        const QByteArray linked
            = create("{}", ",\"communicate_through\":\"" + id + "\",\"operator\":\"" + id + '"');
        QCOMPARE(read(linked)[u"communicate_through"].toString().toLatin1(), id);
        QVERIFY(!create("{\"addresses\":\"text\"}").isEmpty());
    }
    void fieldErrors()
    {
        for (const auto &[body, text] :
            QList<std::pair<QByteArray, QByteArray>>{{"{}", "{\"details\":[\"This field is required.\"]}"},
                {"{\"details\":null}", "{\"details\":[\"This field may not be null.\"]}"},
                {"{\"details\":{},\"version\":\"abc\"}", "{\"version\":[\"A valid integer is required.\"]}"},
                {"{\"details\":{},\"version\":9999999999}",
                    "{\"version\":[\"Ensure this value is less than or equal to 2147483647.\"]}"},
                {"{\"details\":{},\"operator\":\"abc\"}", "{\"operator\":[\"'abc' is not a valid UUID.\"]}"},
                {"[]", "{\"non_field_errors\":[\"Invalid data. Expected a dictionary, but got list.\"]}"}})
            QCOMPARE(said("POST", "v1/identities/", body), "400 " + text);
        QVERIFY(said("POST", "v1/identities/", "{").startsWith("400 {\"detail\":\"JSON parse error - "));
        const Answer text = m_service->send("POST", "/sis/api/v1/identities/",
            {{"Authorization", "Token " + staff}, {"Content-Type", "text/plain"}}, "x");
        QCOMPARE(text.status, 415);
        QCOMPARE(
            text.body, QByteArray("{\"detail\":\"Unsupported media type \\\"text/plain\\\" in request.\"}"));
        QCOMPARE(request("GET", "v1/", {}, "Token " + staff, {{"Accept", "image/png"}}).status, 406);
        QCOMPARE(request("POST", "v1/identities", "{}").status, 301);
        QCOMPARE(request("GET", "v1/identities.json").status, 200);
        QCOMPARE(request("GET", "v1/identities/?created_from=2020-01-01").body,
            QByteArray("{\"created_from\":[\"Enter a valid date/time.\"]}"));
    }
    void hostileInputsAreNeverAFault()
    {
        const QByteArrayList values{"'; DROP TABLE sis_identities; --", "\\u0000", QByteArray(5000, 'x'),
            "99999999999999999999999999", "-1", "${jndi}", "%s%n", "../../etc/passwd", "<script>", "\\ud800"};
        const QByteArrayList fields{"version", "details", "communicate_through", "operator", "created_by",
            "id", "created_at", "failed_message_count", "revision", "is_staff"};
        int requests = 0;
        for (const QByteArray &value : values) {
            for (const QByteArray &field : fields) {
                const QByteArray body = "{\"details\":{},\"" + field + "\":\"" + value + "\"}";
                QVERIFY(request("POST", "v1/identities/", body).status < 500);
                const QByteArray query = field + '=' + value.toPercentEncoding();
                QVERIFY(request("GET", "v1/identities/search/?" + query).status < 500);
                requests += 2;
            }
        }
        QCOMPARE(
            request("POST", "v1/identities/", "{\"details\":" + QByteArray(5000, '[') + '}').status, 400);
        QCOMPARE(requests, 200);
    }
    void addressesAreSearched()
    {
        create(number);
        const QByteArray other = create("{\"addresses\":{\"msisdn\":{\"+27123\":{\"inactive\":true},\"+9\":{}"
                                        "},\"email\":{\"a@b.c\":{}}}}");
        create("{\"addresses\":{\"msisdn\":{\"+8\":{}}}}");
        const QByteArray query = "details__addresses__msisdn=%2B27123";
        QCOMPARE(found(query), 2);
        QCOMPARE(found(query + "&include_inactive=True"), 2);
        QCOMPARE(found(query + "&include_inactive=False"), 1);
        QCOMPARE(found(query + "&details__addresses__email=a%40b.c"), 1);
        QCOMPARE(found("details__addresses__email=a%40b.c&version=1&include_inactive=False"), 1);
        QCOMPARE(found("details__addresses__msisdn=%2B2"), 0);
        QCOMPARE(request("DELETE", "v1/identities/" + other + '/').status, 204);
        QCOMPARE(found(query), 1);
    }
    void fieldsAreSearched()
    {
        const QByteArray id = create("{\"personnel_code\":\"12345\",\"age\":41,\"name\":\"Zoé\"}");
        create("{}", ",\"version\":2,\"communicate_through\":\"" + id + '"');
        for (const QByteArray query : {"details__personnel_code=12345", "version=2", "details__age__gt=40",
                 "details__name__icontains=ZO", "details__name__startswith=Z", "details__has_key=age",
                 "details__age__isnull=", "details__age__isnull=False", "details__name__endswith=%C3%A9"})
            QCOMPARE(found(query), 1);
        QCOMPARE(found("communicate_through=" + id), 1);
        QCOMPARE(found("details__age=41"), 0);
        QCOMPARE(found("details__age__lt=41"), 0);
        for (const QByteArray query :
            {"foo=1", "page=2", "version=abc", "id=x", "created_by__username=clerk"})
            QCOMPARE(found(query), -400);
    }
    void addressesForSending()
    {
        const QByteArray id = create("{\"addresses\":{\"msisdn\":{\"+1\":{},\"+22\":{\"default\":true},\"+"
                                     "333\":{\"optedout\":true},\"+4444\":{}}}}");
        const QByteArray linked
            = create("{\"addresses\":{\"msisdn\":{\"+5\":{}}}}", ",\"communicate_through\":\"" + id + '"');
        const auto numbers = [&](const QByteArray &whose, const QByteArray &query) {
            QStringList list;
            const JsonValue page
                = request("GET", "v1/identities/" + whose + "/addresses/msisdn" + query).json();
            for (const JsonValue &row : page[u"results"].array())
                list.append(row[u"address"].toString());
            return list;
        };
        QCOMPARE(numbers(id, ""), (QStringList{u"+1"_s, u"+22"_s}));
        QCOMPARE(numbers(id, "?default=True"), QStringList{u"+22"_s});
        QCOMPARE(numbers(linked, "?default=True"), QStringList{u"+5"_s});
        QCOMPARE(numbers(linked, "?default=True&use_communicate_through=True"), QStringList{u"+22"_s});
        QCOMPARE(numbers(id, "/"), QStringList{});
    }
    void changeReplacesDetails()
    {
        const QByteArray id = create(number);
        const Answer before = request("GET", "v1/identities/" + id + '/');
        const Answer after = request("PATCH", "v1/identities/" + id + '/', "{\"details\":{\"z\":1,\"a\":2}}");
        QCOMPARE(after.status, 200);
        QVERIFY(after.body.contains("\"details\":{\"z\":1,\"a\":2}"));
        QCOMPARE(read(id)[u"version"].toInteger(), 1);
        QCOMPARE(found("details__addresses__msisdn=%2B27123"), 0);
        QCOMPARE(request("PUT", "v1/identities/" + id + '/', "{\"version\":2}").status, 400);
        QCOMPARE(request("PATCH", "v1/identities/" + id + '/', "{\"version\":2}", "Token " + staff,
                     {{"If-Match", before.header("ETag")}})
                     .status,
            412);
    }
    void twoWritersLoseNothing()
    {
        const QByteArray id = create("{\"addresses\":{\"msisdn\":{\"+1\":{},\"+2\":{}}}}");
        const auto stop = [&](const QByteArray &address) {
            return std::thread([this, id, address] {
                optout(
                    "\"identity\":\"" + id + "\",\"address_type\":\"msisdn\",\"address\":\"" + address + '"');
            });
        };
        std::thread one = stop("+1"), two = stop("+2");
        one.join();
        two.join();
        const JsonValue numbers = read(id)[u"details"][u"addresses"][u"msisdn"];
        QVERIFY(numbers[u"+1"][u"optedout"].toBool() && numbers[u"+2"][u"optedout"].toBool());
    }
    void deletedIsGone()
    {
        const QByteArray id = create(number), linked = create("{}", ",\"operator\":\"" + id + '"');
        QCOMPARE(said("DELETE", "v1/identities/" + id + '/'), QByteArray("204 "));
        QCOMPARE(request("DELETE", "v1/identities/" + id + '/').status, 404);
        QVERIFY(read(linked)[u"operator"].isNull());
    }
    void detailKeysAreKept()
    {
        create("{\"b\":1,\"a\":2}");
        create("{\"a\":1,\"c\":2}");
        QCOMPARE(said("GET", "v1/detailkeys/"), QByteArray("200 {\"key_names\":[\"b\",\"a\",\"c\"]}"));
    }
    void messagesAreCounted()
    {
        const QByteArray id = create(number);
        hook("identity.max_failures");
        for (int i = 0; i < 4; ++i)
            QCOMPARE(said("POST", "v1/identities/message_count/",
                         "{\"data\":{\"identity\":\"" + id + "\",\"delivered\":false}}"),
                QByteArray("200 "));
        const QByteArray byAddress = "{\"data\":{\"to_addr\":\"+27123\",\"delivered\":false}}";
        QCOMPARE(request("POST", "v1/identities/message_count/", byAddress).status, 200);
        QCOMPARE(deliveries().size(), 1);
        QVERIFY(deliveries()[0].contains(u"\"failure_count\":5"_s));
        request(
            "POST", "v1/identities/message_count/", "{\"data\":{\"to_addr\":\"+27123\",\"delivered\":true}}");
        QCOMPARE(found("failed_message_count=0"), 1);
        QCOMPARE(said("POST", "v1/identities/message_count/", "{\"data\":{\"delivered\":true}}"),
            QByteArray(
                "400 [\"\\\"data\\\" must contain either \\\"identity\\\" or \\\"to_addr\\\" keys\"]"));
        QCOMPARE(
            said("POST", "v1/identities/message_count/", "{\"data\":{\"to_addr\":\"x\",\"delivered\":true}}"),
            QByteArray("400 [\"No identity found for given address\"]"));
        QCOMPARE(said("POST", "v1/identities/message_count/", "{}"),
            QByteArray("400 [\"\\\"data\\\" must be supplied\"]"));
    }
    void optoutsTakeEffect()
    {
        const QByteArray id = create("{\"name\":\"Ada\",\"addresses\":{\"msisdn\":{\"+1\":{},\"+2\":{}}}}");
        QCOMPARE(optout("\"address_type\":\"msisdn\",\"address\":\"+1\""), QByteArray("201"));
        JsonValue numbers = read(id)[u"details"][u"addresses"][u"msisdn"];
        QVERIFY(numbers[u"+1"][u"optedout"].toBool() && !numbers[u"+2"].contains(u"optedout"));
        QCOMPARE(optout("\"optout_type\":\"stopall\",\"identity\":\"" + id + '"'), QByteArray("201"));
        QVERIFY(read(id)[u"details"][u"addresses"][u"msisdn"][u"+2"][u"optedout"].toBool());
        request(
            "POST", "v1/optin/", "{\"request_source\":\"t\",\"address_type\":\"msisdn\",\"address\":\"+1\"}");
        QCOMPARE(optout("\"optout_type\":\"forget\",\"address_type\":\"msisdn\",\"address\":\"+1\""),
            QByteArray("201"));
        QCOMPARE(json::encode(read(id)[u"details"]), QByteArray("{\"name\":\"redacted\",\"addresses\":{}}"));
        Query rows
            = m_service->database().prepare("SELECT COUNT(*) FROM sis_opts WHERE address = 'redacted'");
        QVERIFY(rows.run().next());
        QCOMPARE(rows.integer(0), 2);
        const QByteArray lost = "{\"request_source\":\"t\",\"address_type\":\"msisdn\",\"address\":\"+1\"}";
        QCOMPARE(said("POST", "v1/optout/", lost),
            QByteArray("400 [\"There is no identity with this address.\"]"));
        create(number);
        create(number);
        QCOMPARE(said("POST", "v1/optout/", QByteArray(lost).replace("+1", "+27123")),
            QByteArray("400 [\"There are multiple identities with this address.\"]"));
        QCOMPARE(optout("\"optout_type\":\"nope\",\"identity\":null"), QByteArray("400"));
    }
    void optinClearsTheFlag()
    {
        const QByteArray id = create("{\"addresses\":{\"msisdn\":{\"+1\":{\"optedout\":true,\"x\":1}}}}");
        const QByteArray body = "{\"request_source\":\"t\",\"address_type\":\"msisdn\",\"address\":\"+1\"}";
        QCOMPARE(request("POST", "v1/optin/", body).status, 201);
        QCOMPARE(json::encode(read(id)[u"details"]),
            QByteArray("{\"addresses\":{\"msisdn\":{\"+1\":{\"x\":1,\"optedout\":false}}}}"));
        QCOMPARE(said("POST", "v1/optin/", QByteArray(body).replace("+1", "+2")),
            QByteArray("400 [\"There is no identity with this address.\"]"));
    }
    void optoutsAreSearched()
    {
        create(number);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(optout("\"address_type\":\"msisdn\",\"address\":\"+27123\",\"reason\":\"lost\""),
                QByteArray("201"));
        const JsonValue page = request("GET", "v1/optouts/search/?reason=lost").json();
        QCOMPARE(page[u"results"].array().size(), 2);
        QCOMPARE(follow(page[u"next"])[u"results"].array().size(), 1);
        QCOMPARE(request("GET", "v1/optouts/search/?reason=other").json()[u"results"].array().size(), 0);
        QCOMPARE(said("GET", "v1/optouts/search/?foo=1"),
            QByteArray(
                "400 [\"Cannot resolve keyword 'foo' into field. Choices are: address, address_type, "
                "created_at, created_by, created_by_id, id, identity, identity_id, optout_type, reason, "
                "request_source, requestor_source_id\"]"));
    }
    void webhooksAreKept()
    {
        QCOMPARE(
            said("GET", "v1/webhook/"), QByteArray("200 {\"next\":null,\"previous\":null,\"results\":[]}"));
        hook("optout.requested");
        QCOMPARE(request("GET", "v1/webhook/1/").json()[u"user"].toInteger(), 1);
        QCOMPARE(request("PATCH", "v1/webhook/1/", "{\"event\":\"x\"}").json()[u"event"].toString(), u"x"_s);
        QCOMPARE(said("PATCH", "v1/webhook/1/", "{\"target\":\"nonsense\"}"),
            QByteArray("400 {\"target\":[\"Enter a valid URL.\"]}"));
        QCOMPARE(request("DELETE", "v1/webhook/1/").status, 204);
        QCOMPARE(request("GET", "v1/webhook/1/").status, 404);
    }
    void hooksFire()
    {
        hook("identity.created", clerk);
        hook("optout.requested", clerk);
        hook("optout.requested");
        const QByteArray id = create(number);
        QCOMPARE(optout("\"address_type\":\"msisdn\",\"address\":\"+27123\""), QByteArray("201"));
        const QStringList bodies = deliveries();
        QCOMPARE(bodies.size(), 2);
        QVERIFY(bodies[0].contains(u"\"communicate_through\":\"None\""_s));
        QVERIFY(bodies[0].contains(u"\"created_by\":\"boss\""_s));
        QCOMPARE(bodies[1].toUtf8(),
            "{\"identity\":\"" + id + "\",\"identity_details\":" + number
                + ",\"optout_type\":\"stop\",\"optout_reason\":null,\"optout_source\":\"test\"}");
    }
    void helpersAnswer()
    {
        QVERIFY(
            said("GET", "health/").startsWith("200 {\"up\":true,\"result\":{\"database\":\"Accessible\""));
        QCOMPARE(said("GET", "metrics/"), QByteArray("200 {\"metrics_available\":[]}"));
        QCOMPARE(said("POST", "metrics/"), QByteArray("201 {\"scheduled_metrics_initiated\":true}"));
        QCOMPARE(request("GET", "health/", {}, {}).status, 401);
    }
    void prometheusIsInternal()
    {
        const Answer answer = m_service->send("GET", "/sis/metrics", {{"X-Forwarded-For", "1.2.3.4"}});
        QCOMPARE(answer.status, 200);
        const qsizetype started = answer.body.indexOf("\nprocess_start_time_seconds ");
        const double age = static_cast<double>(QDateTime::currentSecsSinceEpoch())
            - answer.body.mid(started + 28, 16).simplified().split(' ').first().toDouble();
        QVERIFY2(started > 0 && age >= -1 && age < 3600, answer.body.constData());
        QCOMPARE(
            m_service->send("GET", "/sis/metrics", {{"X-Forwarded-For", "1.2.3.4, 5.6.7.8"}}).status, 403);
    }
};

QTEST_GUILESS_MAIN(SisFacadeTest)
#include "tst_sisfacade.moc"
