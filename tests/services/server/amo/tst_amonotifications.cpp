#include "services/server/amo/notifications.h"
#include "tests/services/server/amo/amotest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray notBoolean = "{\"enabled\":[\"Must be a valid boolean.\"]}";
const QByteArray secret = "test-secret-key";

JsonValue settings(bool hasQuirks = true)
{
    return JsonValue::Object{
        {u"unsubscribeSecret"_s, QString::fromLatin1(secret)}, {u"newsletterQuirks"_s, hasQuirks}};
}

QByteArray linkBody(const QString &email, const QByteArray &notification)
{
    return "{\"token\":\"" + email.toUtf8().toBase64(QByteArray::Base64UrlEncoding) + "\",\"hash\":\""
        + server::amo::unsubscribeHash(secret, email) + "\",\"notification\":" + notification + '}';
}

} // namespace

//! What accounts want to hear of, and the links that turn it off.
class AmoNotificationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AmoFixture> m_service;

    Answer list(const QByteArray &key, const QByteArray &session) const
    {
        return m_service->request("GET", "account/" + key + "/notifications/", "Session " + session);
    }
    Answer post(const QByteArray &key, const QByteArray &session, const QByteArray &body,
        const QByteArray &type = "application/json") const
    {
        return m_service->request(
            "POST", "account/" + key + "/notifications/", "Session " + session, body, type);
    }
    Answer unsubscribe(const QByteArray &body, const QByteArray &type = "application/json") const
    {
        return m_service->request("POST", "unsubscribe/", {}, body, type);
    }
    static QString enabled(const Answer &answer, QStringView name)
    {
        for (const JsonValue &item : answer.json().array()) {
            if (item[u"name"].toString() == name)
                return item[u"enabled"].toBool() ? u"on"_s : u"off"_s;
        }
        return u"absent"_s;
    }
    void store(qint64 account, qint64 type, bool isEnabled)
    {
        m_service->database()
            .prepare("INSERT INTO amo_notifications (account_id, notification_id, enabled) VALUES (?, ?, ?)")
            .run(account, type, isEnabled);
    }
    qint64 rows(const char *sql)
    {
        Query query = m_service->database().prepare(sql);
        return query.run().next() ? query.integer(0) : -1;
    }

private slots:
    void init()
    {
        m_service = std::make_unique<AmoFixture>(settings());
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }

    // --- the list
    void developersHaveEight()
    {
        QCOMPARE(list("11", "s-11").body,
            QByteArray("[{\"name\":\"reply\",\"enabled\":true,\"mandatory\":false},"
                       "{\"name\":\"new_features\",\"enabled\":true,\"mandatory\":false},"
                       "{\"name\":\"upgrade_success\",\"enabled\":true,\"mandatory\":false},"
                       "{\"name\":\"new_review\",\"enabled\":true,\"mandatory\":false},"
                       "{\"name\":\"upgrade_fail\",\"enabled\":true,\"mandatory\":true},"
                       "{\"name\":\"reviewer_reviewed\",\"enabled\":true,\"mandatory\":true},"
                       "{\"name\":\"individual_contact\",\"enabled\":true,\"mandatory\":true},"
                       "{\"name\":\"announcements\",\"enabled\":false,\"mandatory\":false}]"));
        QCOMPARE(list("maker", "s-11").body, list("11", "s-11").body);
    }
    void othersHaveTwo()
    {
        QCOMPARE(list("10", "s-10").body,
            QByteArray("[{\"name\":\"reply\",\"enabled\":true,\"mandatory\":false},"
                       "{\"name\":\"new_features\",\"enabled\":true,\"mandatory\":false}]"));
    }
    void storedChoicesAreShown()
    {
        store(11, 3, false);
        store(10, 3, false);
        QCOMPARE(enabled(list("11", "s-11"), u"reply"), u"off"_s);
        QCOMPARE(list("11", "s-11").json().array().size(), 8);
        QCOMPARE(enabled(list("10", "s-10"), u"reply"), u"off"_s);
        QCOMPARE(list("10", "s-10").json().array().size(), 2);
    }
    void typesThatAreNoMoreAreIgnored()
    {
        store(11, 69, false);
        QCOMPARE(list("11", "s-11").json().array().size(), 8);
    }
    void newsletterReadersHaveAnnouncements()
    {
        m_service->database().prepare("INSERT INTO amo_newsletter (account_id) VALUES (?)").run(11);
        QCOMPARE(enabled(list("11", "s-11"), u"announcements"), u"on"_s);
        m_service->database().prepare("INSERT INTO amo_newsletter (account_id) VALUES (?)").run(10);
        QCOMPARE(enabled(list("10", "s-10"), u"announcements"), u"absent"_s);
    }
    void storedAnnouncementsDoNotCount()
    {
        store(11, 8, true);
        const Answer answer = list("11", "s-11");
        QCOMPARE(enabled(answer, u"announcements"), u"off"_s);
        QCOMPARE(answer.body.count("announcements"), 1);
    }
    void listNeedsASignInAndTheRight()
    {
        for (const QByteArray method : {"GET", "POST", "PUT"}) {
            const Answer answer = m_service->request(method, "account/11/notifications/");
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, detailBody("Authentication credentials were not provided."));
        }
        QCOMPARE(m_service->request("GET", "account/999/notifications/").status, 401);
        QCOMPARE(m_service->request("GET", "account/11/notifications/", "Session junk").status, 401);
        QCOMPARE(list("11", "s-10").status, 403);
        QCOMPARE(list("999", "s-10").status, 404);
        QCOMPARE(list("14", "s-13").status, 404);
    }
    void staffSeeAnothersList()
    {
        QCOMPARE(list("11", "s-13").json().array().size(), 8);
        QCOMPARE(list("10", "s-13").json().array().size(), 2);
    }
    void otherMethodsAreNotAllowed()
    {
        for (const QByteArray method : {"PUT", "PATCH", "DELETE"}) {
            const Answer answer
                = m_service->request(method, "account/11/notifications/", "Session s-11", "{}");
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.body, detailBody("Method \\\"" + method + "\\\" not allowed."));
        }
        QCOMPARE(m_service->request("GET", "account/11/notifications", "Session s-11").status, 301);
    }

    // --- changing it
    void firstChoiceIsStored()
    {
        const Answer answer = post("10", "s-10", "{\"reply\":false}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(enabled(answer, u"reply"), u"off"_s);
        QCOMPARE(answer.body, list("10", "s-10").body);
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_notifications"), 1);
    }
    void laterChoiceReplacesIt()
    {
        store(10, 3, false);
        QCOMPARE(enabled(post("10", "s-10", "{\"reply\":true}"), u"reply"), u"on"_s);
        QCOMPARE(rows("SELECT enabled FROM amo_notifications WHERE account_id = 10"), 1);
    }
    void mandatoryOnesCannotBeChanged()
    {
        for (const bool wanted : {false, true}) {
            const Answer answer = post("11", "s-11",
                QByteArray("{\"reply\":false,\"individual_contact\":") + (wanted ? "true}" : "false}"));
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.body,
                QByteArray("[\"Attempting to set [individual_contact] to ") + (wanted ? "True" : "False")
                    + ". Mandatory notifications can't be modified\"]");
        }
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_notifications"), 0);
    }
    void changeNeedsASignInAndTheRight()
    {
        QCOMPARE(
            m_service->request("POST", "account/11/notifications/", {}, "{\"reply\":false}").status, 401);
        QCOMPARE(post("11", "s-10", "{\"reply\":false}").status, 403);
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_notifications"), 0);
    }
    void staffChangeTheTargets()
    {
        QCOMPARE(enabled(post("11", "s-13", "{\"reply\":false}"), u"reply"), u"off"_s);
        QCOMPARE(rows("SELECT account_id FROM amo_notifications"), 11);
    }
    void whatIsNotOfferedIsIgnored()
    {
        const QByteArray before = list("10", "s-10").body;
        const Answer answer = post("10", "s-10",
            "{\"nonsense\":true,\"individual_contact\":false,\"reply\":null,\"new_review\":\"x\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, before);
        QCOMPARE(post("10", "s-10", {}).status, 200);
    }
    void booleansHaveManySpellings()
    {
        for (const QByteArray text :
            {"false", "0", "\"f\"", "\"N\"", "\"no\"", "\"OFF\"", "\"False\"", "\"0\""}) {
            QCOMPARE(enabled(post("10", "s-10", "{\"reply\":true}"), u"reply"), u"on"_s);
            QCOMPARE(enabled(post("10", "s-10", "{\"reply\":" + text + '}'), u"reply"), u"off"_s);
        }
        for (const QByteArray text :
            {"true", "1", "\"t\"", "\"Y\"", "\"yes\"", "\"ON\"", "\"TRUE\"", "\"1\""}) {
            QCOMPARE(enabled(post("10", "s-10", "{\"reply\":false}"), u"reply"), u"off"_s);
            QCOMPARE(enabled(post("10", "s-10", "{\"reply\":" + text + '}'), u"reply"), u"on"_s);
        }
        const Answer form = post("10", "s-10", "reply=off", "application/x-www-form-urlencoded");
        QCOMPARE(enabled(form, u"reply"), u"off"_s);
    }
    void otherValuesAreRefused()
    {
        for (const QByteArray text : {"2", "-1", "0.5", "\"\"", "\"maybe\"", "[]", "{}", "1e99"}) {
            const Answer answer = post("11", "s-11", "{\"reply\":false,\"new_features\":" + text + '}');
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.body, notBoolean);
        }
        QCOMPARE(post("11", "s-11", "{\"individual_contact\":\"maybe\"}").body, notBoolean);
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_notifications"), 0);
        for (const QByteArray body : {"[]", "[{}]", "1", "null", "{", "\"x\""})
            QCOMPARE(post("11", "s-11", body).status, 400);
        QCOMPARE(post("11", "s-11", "x", "text/plain").status, 415);
    }

    // --- the newsletter
    void announcementsSubscribeAndUnsubscribe()
    {
        // The answer still shows the state before.
        QCOMPARE(enabled(post("11", "s-11", "{\"announcements\":true}"), u"announcements"), u"off"_s);
        QCOMPARE(enabled(list("11", "s-11"), u"announcements"), u"on"_s);
        QCOMPARE(enabled(post("11", "s-11", "{\"announcements\":false}"), u"announcements"), u"on"_s);
        QCOMPARE(enabled(list("11", "s-11"), u"announcements"), u"off"_s);
    }
    void announcementsAreSetForWhoAsks()
    {
        QCOMPARE(post("11", "s-13", "{\"announcements\":true}").status, 200);
        QCOMPARE(enabled(list("11", "s-11"), u"announcements"), u"off"_s);
        QCOMPARE(rows("SELECT account_id FROM amo_newsletter"), 13);
    }
    void withoutQuirksAnnouncementsAreTheTargets()
    {
        m_service = std::make_unique<AmoFixture>(settings(false));
        QVERIFY(m_service->start());
        QCOMPARE(enabled(post("11", "s-13", "{\"announcements\":true}"), u"announcements"), u"on"_s);
        QCOMPARE(rows("SELECT account_id FROM amo_newsletter"), 11);
    }
    void aMistakeElsewhereLeavesTheNewsletterAlone()
    {
        QCOMPARE(post("11", "s-11", "{\"announcements\":true,\"upgrade_fail\":true}").status, 400);
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_newsletter"), 0);
    }

    // --- links
    void hashIsOfTheAddress()
    {
        QCOMPARE(server::amo::unsubscribeHash(secret, u"user@example.com"_s),
            QByteArray("c7be9e397f0c38a3e37621031237f89ef626dc951ff947761e3d508ba5268f3e"));
        QCOMPARE(server::amo::unsubscribeHash(secret, u"b\u00f3b@example.com"_s),
            QByteArray("d5d1ff51e5b3de1e62282866f44c67c00d5e68e6c55498663feb69c7d0fb2e94"));
    }
    void linksTurnOneOff()
    {
        store(10, 3, true);
        for (int i = 0; i < 2; ++i) {
            const Answer answer = unsubscribe(linkBody(u"user10@mail.example"_s, "\"reply\""));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, QByteArray("{\"name\":\"reply\",\"enabled\":false,\"mandatory\":false}"));
            QCOMPARE(rows("SELECT enabled FROM amo_notifications WHERE account_id = 10"), 0);
        }
        m_service->database().prepare("DELETE FROM amo_notifications").run();
        QCOMPARE(unsubscribe(linkBody(u"user10@mail.example"_s, "\"reply\"")).status, 200);
        QCOMPARE(rows("SELECT enabled FROM amo_notifications WHERE account_id = 10"), 0);
    }
    void linksWorkForDevelopersTypesToo()
    {
        const Answer answer = unsubscribe(linkBody(u"user10@mail.example"_s, "\"new_review\""));
        QCOMPARE(answer.body, QByteArray("{\"name\":\"new_review\",\"enabled\":false,\"mandatory\":false}"));
        m_service->database().prepare("INSERT INTO amo_newsletter (account_id) VALUES (11)").run();
        QCOMPARE(unsubscribe(linkBody(u"user11@mail.example"_s, "\"announcements\"")).status, 200);
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_newsletter"), 0);
    }
    void linksForUnknownTypesAreRefused()
    {
        const auto refused = [&](const QByteArray &notification) {
            const Answer answer = unsubscribe(linkBody(u"user10@mail.example"_s, notification));
            return QByteArray::number(answer.status) + ' ' + answer.body;
        };
        QCOMPARE(refused("\"foobaa\""), QByteArray("400 [\"Notification [foobaa] does not exist\"]"));
        QCOMPARE(refused("null"), QByteArray("400 [\"Notification [None] does not exist\"]"));
        QCOMPARE(refused("\"upgrade_fail\""),
            QByteArray("400 [\"Attempting to set [upgrade_fail] to False. "
                       "Mandatory notifications can't be modified\"]"));
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_notifications"), 0);
    }
    void forgedLinksAreRefused()
    {
        const QByteArray good = linkBody(u"user10@mail.example"_s, "\"reply\"");
        const QByteArray hash = server::amo::unsubscribeHash(secret, u"user10@mail.example"_s);
        QByteArray otherHash = hash;
        otherHash[5] = otherHash[5] == 'a' ? 'b' : 'a';
        for (const QByteArray &body : {QByteArray(good).replace(hash, otherHash),
                 QByteArray(good).replace(hash, ""), QByteArray(good).replace(hash, hash.toUpper()),
                 QByteArray(good).replace("\"token\":\"", "\"token\":\"A"),
                 QByteArray(good).replace("\"token\":\"", "\"token\":\"***"), QByteArray("{}"),
                 QByteArray("{\"token\":[],\"hash\":{},\"notification\":\"reply\"}"),
                 QByteArray("{\"token\":\"\",\"hash\":\"\",\"notification\":\"reply\"}")}) {
            const Answer answer = unsubscribe(body);
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.body, detailBody("Invalid token or hash."));
            QVERIFY(answer.header("WWW-Authenticate").isNull());
        }
        QCOMPARE(m_service->request("GET", "unsubscribe/").status, 403);
        QCOMPARE(rows("SELECT COUNT(*) FROM amo_notifications"), 0);
    }
    void withoutASecretNoLinkIsGood()
    {
        const QString email = u"user10@mail.example"_s;
        m_service = std::make_unique<AmoFixture>();
        QVERIFY(m_service->start());
        const QByteArray body = "{\"token\":\"" + email.toUtf8().toBase64() + "\",\"hash\":\""
            + server::amo::unsubscribeHash({}, email) + "\",\"notification\":\"reply\"}";
        QCOMPARE(unsubscribe(body).status, 403);
    }
    void linksForUnknownAddressesAreRefused()
    {
        for (const QString &email : {u"nobody@mail.example"_s, u"user14@mail.example"_s}) {
            const Answer answer = unsubscribe(linkBody(email, "\"reply\""));
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.body, detailBody("Email address not found."));
        }
    }

    void everyRowHasATest()
    {
        static const Row rows[]{
            {"List test_defaults_only", "developersHaveEight"},
            {"List test_defaults_non_dev", "othersHaveTwo"},
            {"List test_user_set_notifications_included (+_non_dev)", "storedChoicesAreShown"},
            {"List test_old_notifications_are_safely_ignored", "typesThatAreNoMoreAreIgnored"},
            {"List test_basket_integration", "newsletterReadersHaveAnnouncements"},
            {"List test_basket_integration_non_dev", "newsletterReadersHaveAnnouncements"},
            {"List test_basket_integration_ignore_db", "storedAnnouncementsDoNotCount"},
            {"List test_no_auth_fails / test_different_account_fails", "listNeedsASignInAndTheRight"},
            {"List test_admin_view", "staffSeeAnothersList"},
            {"List test_disallowed_verbs", "otherMethodsAreNotAllowed"},
            {"Update test_new_notification", "firstChoiceIsStored"},
            {"Update test_updated_notification", "laterChoiceReplacesIt"},
            {"Update test_set_mandatory_fail", "mandatoryOnesCannotBeChanged"},
            {"Update test_no_auth_fails / test_different_account_fails", "changeNeedsASignInAndTheRight"},
            {"Update test_admin_update", "staffChangeTheTargets"},
            {"Update test_basket_integration", "announcementsSubscribeAndUnsubscribe"},
            {"Unsubscribe test_unsubscribe_user", "linksTurnOneOff"},
            {"Unsubscribe test_unsubscribe_dev_notification", "linksWorkForDevelopersTypesToo"},
            {"Unsubscribe test_unsubscribe_invalid_notification", "linksForUnknownTypesAreRefused"},
            {"Unsubscribe test_unsubscribe_invalid_token_or_hash", "forgedLinksAreRefused"},
            {"Unsubscribe test_email_doesnt_exist", "linksForUnknownAddressesAreRefused"},
            {"TestUserNotificationSerializer test_basic", "developersHaveEight"},
            {"types, order and defaults", "developersHaveEight"},
            {"unknown names, hidden types and null are ignored", "whatIsNotOfferedIsIgnored"},
            {"spellings of booleans", "booleansHaveManySpellings"},
            {"non-boolean", "otherValuesAreRefused"},
            {"quirk a", "announcementsAreSetForWhoAsks"},
            {"quirk b", "announcementsSubscribeAndUnsubscribe"},
            {"vectors of the hash", "hashIsOfTheAddress"},
        };
        checkRows(this, "amo notifications", rows);
    }
};

QTEST_GUILESS_MAIN(AmoNotificationsTest)
#include "tst_amonotifications.moc"
