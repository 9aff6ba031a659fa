#include "tests/services/server/amo/amotest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray notFound = detailBody("Not found.");
const QByteArray notAllowed = detailBody("You do not have permission to perform this action.");
const QByteArray notSignedIn = detailBody("Authentication credentials were not provided.");
const QByteArray sessionRealm
    = "Session realm=\"Access to addons.mozilla.org internal API with session key\"";

QStringList membersOf(const JsonValue &object)
{
    QStringList names;
    for (const JsonMember &member : object.object())
        names.append(member.name);
    return names;
}

const QStringList publicMembers{u"id"_s, u"name"_s, u"url"_s, u"username"_s, u"average_addon_rating"_s,
    u"created"_s, u"biography"_s, u"has_anonymous_display_name"_s, u"has_anonymous_username"_s, u"homepage"_s,
    u"is_addon_developer"_s, u"is_artist"_s, u"location"_s, u"occupation"_s, u"num_addons_listed"_s,
    u"picture_type"_s, u"picture_url"_s};

} // namespace

//! Reading, editing and deleting accounts.
class AmoAccountsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AmoFixture> m_service;

    void restart(const JsonValue &settings)
    {
        m_service.reset();
        m_service = std::make_unique<AmoFixture>(settings);
        QVERIFY(m_service->start());
    }
    void grant(qint64 account, int group, const QString &rules)
    {
        m_service->database()
            .prepare("INSERT INTO amo_groups (id, name, rules) VALUES (?, ?, ?)")
            .run(group, u"Group %1"_s.arg(group), rules);
        m_service->database()
            .prepare("INSERT INTO amo_group_members (account_id, group_id) VALUES (?, ?)")
            .run(account, group);
    }
    QByteArray patched(const QByteArray &body)
    {
        const Answer answer = m_service->patch(10, "s-10", body);
        return QByteArray::number(answer.status) + ' ' + answer.body;
    }

private slots:
    void init() { restart(JsonValue::emptyObject()); }
    void cleanup() { m_service.reset(); }

    // --- reading
    void selfViewHasEveryMember()
    {
        const Answer answer = m_service->request("GET", "account/10/", "Session s-10");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        const QByteArray url = m_service->url().toUtf8() + "/amo/en-US/firefox/user/10/";
        QCOMPARE(answer.body,
            R"({"id":10,"name":"Reader","url":")" + url
                + R"(","username":"reader","average_addon_rating":null,"created":"2024-05-01T09:30:00Z",)"
                  R"("biography":null,"has_anonymous_display_name":false,"has_anonymous_username":false,)"
                  R"("homepage":"","is_addon_developer":false,"is_artist":false,"location":"","occupation":"",)"
                  R"("num_addons_listed":0,"picture_type":null,"picture_url":null,"deleted":false,)"
                  R"("display_name":"Reader","email":"user10@mail.example","fxa_edit_email_url":)"
                  R"("https://accounts.firefox.com/settings?uid=fxa10&email=user10%40mail.example&entrypoint=addons",)"
                  R"("last_login":null,"last_login_ip":"","permissions":[],)"
                  R"("read_dev_agreement":"2024-05-02T09:30:00Z","site_status":{"read_only":false,"notice":null}})");
        QCOMPARE(m_service->request("GET", "account/reader/", "Session s-10").body, answer.body);
        QCOMPARE(m_service->request("GET", "account/READER/", "session  s-10").body, answer.body);
    }
    void deletedAccountsAreNotFound()
    {
        for (const QByteArray session : {"", "Session s-13"}) {
            const Answer answer = m_service->request("GET", "account/14/", session);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, notFound);
            QCOMPARE(m_service->request("GET", "account/gone/", session).status, 404);
        }
    }
    void nonDevelopersAreHiddenFromOthers()
    {
        for (const QByteArray session : {"", "Session s-11"}) {
            const Answer answer = m_service->request("GET", "account/10/", session);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, notFound);
        }
        QCOMPARE(m_service->request("GET", "account/999/").status, 404);
        QCOMPARE(m_service->request("GET", "account/99999999999999999999999/").status, 404);
    }
    void nonDevelopersAreMinimalInTheHeadEdition()
    {
        restart(JsonValue::Object{{u"profileVisibility"_s, u"head"_s}});
        const Answer answer = m_service->request("GET", "account/10/");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body,
            R"({"id":10,"name":"Reader","url":")" + m_service->url().toUtf8()
                + R"(/amo/en-US/firefox/user/10/","username":"reader"})");
    }
    void developersArePublic()
    {
        const Answer answer = m_service->request("GET", "account/11/");
        QCOMPARE(answer.status, 200);
        QCOMPARE(membersOf(answer.json()), publicMembers);
        QVERIFY(answer.json()[u"url"].toString().endsWith(u"/user/11/"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("max-age=360"));
        QCOMPARE(m_service->request("GET", "account/maker/").body, answer.body);
        const Answer dotted = m_service->request("GET", "account/f%C3%B4o.bar/");
        QCOMPARE(dotted.status, 200);
        QCOMPARE(dotted.json()[u"username"].toString(), u"fôo.bar"_s);
    }
    void staffSeeEverything()
    {
        for (const QByteArray key : {"10", "reader"}) {
            const Answer answer = m_service->request("GET", "account/" + key + "/", "Session s-13");
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"email"].toString(), u"user10@mail.example"_s);
            QVERIFY(answer.json()[u"url"].isString());
            QCOMPARE(answer.json()[u"permissions"].array().size(), 0);
        }
    }
    void publicMembersAreAsStored()
    {
        m_service->database()
            .prepare("UPDATE amo_accounts SET biography = ?, homepage = ?, location = ?, occupation = ?, "
                     "num_addons_listed = 2, average_rating = 3.6, is_artist = 1 WHERE id = 11")
            .run(u"<b>Bold</b> & \u05d0"_s, u"https://maker.example/"_s, u"Ulm"_s, u"Baker"_s);
        const JsonValue account = m_service->request("GET", "account/11/").json();
        QCOMPARE(account[u"biography"].toString(), u"<b>Bold</b> & \u05d0"_s);
        QCOMPARE(account[u"homepage"].toString(), u"https://maker.example/"_s);
        QCOMPARE(account[u"location"].toString(), u"Ulm"_s);
        QCOMPARE(account[u"occupation"].toString(), u"Baker"_s);
        QCOMPARE(account[u"num_addons_listed"].numberToken(), QByteArray("2"));
        QCOMPARE(account[u"average_addon_rating"].numberToken(), QByteArray("3.6"));
        QVERIFY(account[u"is_artist"].toBool());
        QVERIFY(account[u"email"].isUndefined() && account[u"permissions"].isUndefined());
    }
    void reviewersStayPrivate()
    {
        grant(11, 5, u"Addons:Review"_s);
        QCOMPARE(membersOf(m_service->request("GET", "account/11/").json()), publicMembers);
        const JsonValue self = m_service->request("GET", "account/11/", "Session s-11").json();
        QCOMPARE(self[u"permissions"].at(0).toString(), u"Addons:Review"_s);
        QVERIFY(self[u"reviewer_name"].isUndefined());
    }
    void anonymousNamesAreFlagged()
    {
        const auto flags = [&](const QString &username, const std::optional<QString> &name) {
            m_service->database()
                .prepare("UPDATE amo_accounts SET username = ?, display_name = ? WHERE id = 11")
                .run(username, name);
            const JsonValue account = m_service->request("GET", "account/11/?disable_caching").json();
            return u"%1 %2 %3"_s.arg(account[u"has_anonymous_username"].text(),
                account[u"has_anonymous_display_name"].text(), account[u"name"].toString());
        };
        const QString anonymous = u"anonymous-"_s + QString(32, u'a');
        QCOMPARE(flags(u"maker"_s, u"Maker"_s), u"false false Maker"_s);
        QCOMPARE(flags(anonymous, u"Maker"_s), u"true false Maker"_s);
        QCOMPARE(flags(anonymous, std::nullopt), u"true true Firefox user 11"_s);
        QCOMPARE(flags(u"anonymous-short"_s, u""_s), u"false true Firefox user 11"_s);
    }
    void permissionsAreSortedAndUnique()
    {
        const auto permissions = [&] {
            QStringList rules;
            const JsonValue self = m_service->request("GET", "account/10/", "Session s-10").json();
            for (const JsonValue &rule : self[u"permissions"].array())
                rules.append(rule.toString());
            return rules;
        };
        QCOMPARE(permissions(), QStringList());
        grant(10, 5, u"Addons:Review"_s);
        QCOMPARE(permissions(), QStringList{u"Addons:Review"_s});
        grant(10, 6, u"Editors:*,Addons:Review, Addons:Edit"_s);
        QCOMPARE(permissions(), (QStringList{u"Addons:Edit"_s, u"Addons:Review"_s, u"Editors:*"_s}));
    }
    void wildcardsGrant()
    {
        using server::amo::isGranted;
        for (const QString &rule : {u"Users:Edit"_s, u"Users:*"_s, u"*:Edit"_s, u"*:*"_s})
            QVERIFY(isGranted({u"Other:Thing"_s, rule}, u"Users", u"Edit"));
        for (const QString &rule : {u"Users:View"_s, u"users:edit"_s, u"Users"_s, u""_s})
            QVERIFY(!isGranted({rule}, u"Users", u"Edit"));
    }
    void editEmailAddressIsEncoded()
    {
        m_service->database()
            .prepare("UPDATE amo_accounts SET email = ? WHERE id = 10")
            .run(u"a+b&c@é.example"_s);
        const JsonValue self = m_service->request("GET", "account/10/", "Session s-10").json();
        QCOMPARE(self[u"fxa_edit_email_url"].toString(),
            u"https://accounts.firefox.com/settings?uid=fxa10&email=a%2Bb%26c%40%C3%A9.example&entrypoint=addons"_s);
    }
    void routesEndInASlash()
    {
        const Answer answer = m_service->request("GET", "account/11?lang=de");
        QCOMPARE(answer.status, 301);
        QCOMPARE(answer.header("Location"), QByteArray("/amo/api/v5/accounts/account/11/?lang=de"));
        QCOMPARE(m_service->request("GET", "profile").status, 301);
        for (const QByteArray path :
            {"", "accounts/", "account/", "account/11/pictures/", "account/11/notifications/x/", "x/"}) {
            const Answer unknown = m_service->request("GET", path);
            QCOMPARE(unknown.status, 404);
            QCOMPARE(unknown.body, notFound);
        }
        QCOMPARE(m_service->send("GET", "/amo/api/v4/accounts/account/11/").status, 404);
    }
    void everyAnswerHasARequestIdAndCacheRules()
    {
        static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
        for (const QByteArray path : {"account/11/", "account/10/", "profile/", "nowhere/"}) {
            const Answer answer = m_service->request("GET", path);
            QVERIFY(hex.match(QString::fromLatin1(answer.header("X-AMO-Request-ID"))).hasMatch());
            QCOMPARE(answer.header("Cache-Control"),
                QByteArray(answer.status == 200 ? "max-age=360" : "s-maxage=0"));
        }
        QCOMPARE(m_service->request("GET", "account/11/", "Session s-10").header("Cache-Control"),
            QByteArray("s-maxage=0"));
        QCOMPARE(m_service->request("GET", "account/11/", "JWT ignored").header("Cache-Control"),
            QByteArray("s-maxage=0"));
        QCOMPARE(m_service->request("GET", "account/11/?disable_caching").header("Cache-Control"),
            QByteArray("s-maxage=0"));
    }

    // --- methods and the order of refusals
    void wrongMethodsAreRefused()
    {
        for (const QByteArray method : {"PUT", "POST"}) {
            const Answer answer = m_service->request(method, "account/10/", "Session s-10", "{}");
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.body, detailBody("Method \\\"" + method + "\\\" not allowed."));
            QCOMPARE(answer.header("Allow"), QByteArray("GET, PATCH, DELETE, HEAD"));
        }
        const Answer profile = m_service->request("POST", "profile/", "Session s-10", "{}");
        QCOMPARE(profile.status, 405);
        QCOMPARE(profile.header("Allow"), QByteArray("GET, HEAD"));
    }
    void refusalsComeInOrder()
    {
        // Bad credentials before the method, the method before the account, the account before the sign-in.
        QCOMPARE(m_service->request("PUT", "account/999/", "Session junk", "{}").status, 401);
        QCOMPARE(m_service->request("PUT", "account/999/", "", "{}").status, 405);
        QCOMPARE(m_service->request("PATCH", "account/999/", "", "{}").status, 404);
        QCOMPARE(m_service->request("DELETE", "account/999/").status, 404);
        QCOMPARE(m_service->request("PATCH", "account/10/", "", "{").status, 401);
        QCOMPARE(m_service->request("PATCH", "account/10/", "Session s-11", "{").status, 403);
        QCOMPARE(m_service->request("PATCH", "account/10/", "Session s-10", "{").status, 400);
        QCOMPARE(m_service->request("PUT", "profile/", "", "{}").status, 401);
    }

    // --- editing
    void patchChangesTextMembers()
    {
        const QByteArray body
            = R"({"biography":"Likes tea.","display_name":"Bob \u00c5","homepage":"https:\/\/bob.example\/",)"
              R"("location":"Umeå","occupation":"Baker"})";
        const Answer answer = m_service->patch(10, "s-10", body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Cache-Control"), QByteArray("s-maxage=0"));
        const JsonValue account = answer.json();
        QCOMPARE(account[u"biography"].toString(), u"Likes tea."_s);
        QCOMPARE(account[u"name"].toString(), u"Bob Å"_s);
        QCOMPARE(account[u"location"].toString(), u"Umeå"_s);
        QCOMPARE(m_service->request("GET", "account/10/", "Session s-10").body, answer.body);
        const auto stored = m_service->stored(10);
        QCOMPARE(stored->homepage, u"https://bob.example/"_s);
        QCOMPARE(stored->occupation, u"Baker"_s);
    }
    void patchNeedsASignIn()
    {
        const Answer answer = m_service->request("PATCH", "account/10/", "", R"({"location":"x"})");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, notSignedIn);
        QCOMPARE(answer.header("WWW-Authenticate"), sessionRealm);
        QCOMPARE(m_service->request("PATCH", "account/10/", "JWT a.b.c", R"({"location":"x"})").status, 401);
        QCOMPARE(m_service->stored(10)->location, QString());
    }
    void patchOfAnotherIsForbidden()
    {
        const Answer answer = m_service->patch(10, "s-11", R"({"location":"x"})");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, notAllowed);
        QCOMPARE(m_service->stored(10)->location, QString());
    }
    void staffMayPatchAnybody()
    {
        const Answer answer = m_service->patch(10, "s-13", R"({"location":"Ulm"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"email"].toString(), u"user10@mail.example"_s);
        QCOMPARE(m_service->stored(10)->location, u"Ulm"_s);
        auto log = m_service->database().prepare("SELECT actor_id, target_id, changed FROM amo_activity");
        QVERIFY(log.run().next());
        QCOMPARE(log.integer(0), 13);
        QCOMPARE(log.integer(1), 10);
        QCOMPARE(log.text(2), u"location"_s);
    }
    void readOnlyMembersAreIgnored()
    {
        const QByteArray before = m_service->request("GET", "account/10/", "Session s-10").body;
        const Answer answer = m_service->patch(10, "s-10",
            R"({"last_login_ip":"1.2.3.4","username":"x","email":"y@z.example","id":99,"unknown":[1]})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, before);
    }
    void biographyTakesNoLinks()
    {
        const QByteArray refused = R"(400 {"biography":["No links are allowed."]})";
        for (const QByteArray text : {"<a href=\\\"https://google.com\\\">g</a>", "see http://x.example/y",
                 "look at example.com now", "www.x.example"})
            QCOMPARE(patched(R"({"biography":")" + text + R"("})"), refused);
        for (const QByteArray text : {"<b>bold</b>", "e.g. this", "version 1.2.3", "me@home", "a.b"})
            QVERIFY2(patched(R"({"biography":")" + text + R"("})").startsWith("200 "), text.constData());
        QVERIFY(patched(R"({"biography":null})").contains(R"("biography":null)"));
        QVERIFY(patched(R"({"biography":""})").contains(R"("biography":"")"));
    }
    void displayNameIsChecked()
    {
        const QByteArray atLeast = "\"Ensure this field has at least 2 characters.\"";
        const QByteArray atMost = "\"Ensure this field has no more than 50 characters.\"";
        const QByteArray printable = "\"Must contain at least one printable character.\"";
        const auto refused
            = [](const QByteArray &messages) { return "400 {\"display_name\":[" + messages + "]}"; };
        const auto patchName
            = [&](const QByteArray &json) { return patched("{\"display_name\":" + json + '}'); };
        QCOMPARE(patchName("\"a\""), refused(atLeast));
        QCOMPARE(patchName('"' + QByteArray(51, 'a') + '"'), refused(atMost));
        QCOMPARE(patchName("\"\\u007f\\u20df\""), refused(printable));
        QCOMPARE(patchName("\"\\u007f\""), refused(printable + ',' + atLeast));
        QCOMPARE(patchName("null"), refused("\"This field may not be null.\""));
        QCOMPARE(patchName("\"\""), refused("\"This field may not be blank.\""));
        QCOMPARE(patchName("\" \\t \""), refused("\"This field may not be blank.\""));
        QCOMPARE(patchName("true"), refused("\"Not a valid string.\""));
        QCOMPARE(patchName("[\"ab\"]"), refused("\"Not a valid string.\""));
        QCOMPARE(patchName("\"a\\u0000b\""), refused("\"Null characters are not allowed.\""));
        QVERIFY(patchName("\"a\\u007f\"").startsWith("200 "));
        QVERIFY(patchName('"' + QByteArray(50, 'a') + '"').startsWith("200 "));
        QVERIFY(patchName("\"  trimmed  \"").contains("\"display_name\":\"trimmed\""));
        QVERIFY(patchName("42").contains("\"display_name\":\"42\""));
        QVERIFY(
            patchName("\"\\ud83d\\ude00\\ud83d\\ude00\"").startsWith("200 ")); // two characters, four units
        QCOMPARE(patchName("\"\\ud83d\\ude00\""), refused(atLeast));
    }
    void displayNameIsCheckedInTheHeadEdition()
    {
        restart(JsonValue::Object{{u"profileVisibility"_s, u"head"_s}});
        const QByteArray refused
            = R"(400 {"display_name":["Ensure this field contains at least one letter or number character."]})";
        QCOMPARE(patched(R"({"display_name":"!!"})"), refused);
        QCOMPARE(patched(R"({"display_name":"\u3164\u3164"})"), refused);
        QVERIFY(patched(R"({"display_name":"!1"})").startsWith("200 "));
        QCOMPARE(patched("{\"biography\":\"" + QByteArray(256, 'b') + "\"}"),
            QByteArray(R"(400 {"biography":["Ensure this field has no more than 255 characters."]})"));
        QVERIFY(patched(R"({"biography":"look at example.com now"})").startsWith("200 "));
    }
    void deniedNamesAreRefused()
    {
        m_service->database().prepare("INSERT INTO amo_denied_names (name) VALUES ('mozilla')").run();
        QCOMPARE(patched(R"({"display_name":"The MoZilla Team"})"),
            QByteArray(R"(400 {"display_name":["This display name cannot be used."]})"));
        QVERIFY(patched(R"({"display_name":"Godzilla"})").startsWith("200 "));
    }
    void homepageIsChecked()
    {
        const auto patchHomepage
            = [&](const QByteArray &text) { return patched("{\"homepage\":\"" + text + "\"}"); };
        const QByteArray invalid = R"(400 {"homepage":["Enter a valid URL."]})";
        for (const QByteArray text :
            {"nonsense", "javascript:alert(1)", "http://", "http://a b.example/", "file:///etc/passwd",
                "http://-x.example", "http://1.2.3", "http://x.example:99999/", "//x.example"})
            QCOMPARE(patchHomepage(text), invalid);
        QCOMPARE(patchHomepage("https://addons.MOZILLA.org/user/1"),
            QByteArray(
                R"(400 {"homepage":["The homepage field can only be used to link to external websites."]})"));
        QCOMPARE(patchHomepage("https://" + QByteArray(255, 'x') + ".example"),
            QByteArray(
                R"(400 {"homepage":["Ensure this field has no more than 255 characters.","Enter a valid URL."]})"));
        for (const QByteArray text :
            {"https://x.example/~me?a=b#c", "http://localhost:8000", "http://127.0.0.1/", "http://[::1]:80/",
                "https://münchen.example", "ftp://files.example", ""})
            QVERIFY2(patchHomepage(text).startsWith("200 "), text.constData());
        QCOMPARE(patched(R"({"homepage":null})"),
            QByteArray(R"(400 {"homepage":["This field may not be null."]})"));
    }
    void homepageIsCheckedInTheHeadEdition()
    {
        restart(JsonValue::Object{{u"profileVisibility"_s, u"head"_s}});
        QCOMPARE(patched("{\"homepage\":\"https://addons.mozilla.org/\"}"),
            QByteArray(
                "400 {\"homepage\":[\"This field can only be used to link to external websites. URLs on "
                "https://addons.mozilla.org are not allowed.\"]}"));
        QCOMPARE(patched("{\"homepage\":\"ftp://files.example\"}"),
            QByteArray("400 {\"homepage\":[\"Enter a valid URL.\"]}"));
    }
    void placesAreChecked()
    {
        const QByteArray longText(256, 'x');
        QCOMPARE(patched("{\"location\":\"" + longText + "\"}"),
            QByteArray(R"(400 {"location":["Ensure this field has no more than 255 characters."]})"));
        QCOMPARE(patched(R"({"location":null,"occupation":null})"),
            QByteArray(
                R"(400 {"location":["This field may not be null."],"occupation":["This field may not be null."]})"));
        QVERIFY(patched(R"({"location":"","occupation":" x "})").contains(R"("occupation":"x")"));
    }
    void allFailingMembersAreReportedAndNothingIsSaved()
    {
        const QByteArray wrong = R"({"occupation":"fine","display_name":"a","homepage":"x",)"
                                 R"("biography":"http:\/\/x.example","location":{}})";
        QCOMPARE(patched(wrong),
            QByteArray(R"(400 {"biography":["No links are allowed."],"homepage":["Enter a valid URL."],)"
                       R"("location":["Not a valid string."],)"
                       R"("display_name":["Ensure this field has at least 2 characters."]})"));
        QCOMPARE(m_service->stored(10)->occupation, QString());
    }
    void bodiesOfEveryKindAreRead()
    {
        const auto send = [&](const QByteArray &type, const QByteArray &body) {
            return m_service->request("PATCH", "account/10/", "Session s-10", body, type);
        };
        QCOMPARE(send("application/x-www-form-urlencoded", "location=K%C3%B6ln+S%C3%BCd")
                     .json()[u"location"]
                     .toString(),
            u"Köln Süd"_s);
        QCOMPARE(send("multipart/form-data; boundary=b1",
                     "--b1\r\nContent-Disposition: form-data; name=\"location\"\r\n\r\nUlm\r\n--b1--\r\n")
                     .json()[u"location"]
                     .toString(),
            u"Ulm"_s);
        QCOMPARE(m_service->request("PATCH", "account/10/", "Session s-10").status, 200); // nothing to change
        const Answer other = send("text/plain", "location=x");
        QCOMPARE(other.status, 415);
        QCOMPARE(other.body, detailBody("Unsupported media type \\\"text/plain\\\" in request."));
        const Answer list = send("application/json", "[1]");
        QCOMPARE(list.status, 400);
        QCOMPARE(list.body,
            QByteArray(R"({"non_field_errors":["Invalid data. Expected a dictionary, but got list."]})"));
        QCOMPARE(send("application/json", "\"x\"").body,
            QByteArray(R"({"non_field_errors":["Invalid data. Expected a dictionary, but got str."]})"));
        const Answer broken = send("application/json", "{\"location\":\n oops}");
        QCOMPARE(broken.status, 400);
        QCOMPARE(broken.body, detailBody("JSON parse error - Expecting value: line 2 column 2 (char 14)"));
        QCOMPARE(send("multipart/form-data; boundary=b1", "nonsense").status, 400);
        QCOMPARE(m_service->stored(10)->location, u"Ulm"_s);
    }
    void staleEntityTagIsRefused()
    {
        const QByteArray tag = m_service->request("GET", "account/10/", "Session s-10").header("ETag");
        const auto patch = [&](const QByteArray &body) {
            return m_service->request(
                "PATCH", "account/10/", "Session s-10", body, "application/json", {{"If-Match", tag}});
        };
        QCOMPARE(patch(R"({"location":"a"})").status, 200);
        QCOMPARE(patch(R"({"location":"b"})").status, 412);
        QCOMPARE(m_service->stored(10)->location, u"a"_s);
    }
    void maintenanceRefusesChanges()
    {
        restart(JsonValue::Object{{u"readOnly"_s, true}});
        const Answer answer = m_service->patch(10, "junk", "{");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.body,
            QByteArray("{\"error\": \"Some features are temporarily disabled while we perform website "
                       "maintenance. We'll be "
                       "back to full capacity shortly.\"}"));
        QVERIFY(
            m_service->request("GET", "account/10/", "Session s-10").body.contains(R"("read_only":true)"));
    }

    // --- deleting
    void deleteOfOneselfSignsOut()
    {
        const Answer answer = m_service->request("DELETE", "account/10/", "Session s-10", {}, {},
            {{"Cookie", "sessionid=abc; frontend_auth_token=def; other=kept"}});
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(answer.header("Cache-Control"), QByteArray("s-maxage=0"));
        const auto cookies = answer.all("Set-Cookie");
        QCOMPARE(cookies.size(), 2);
        QCOMPARE(cookies.first(),
            QByteArray(
                "sessionid=\"\"; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax"));
        QVERIFY(cookies.last().startsWith("frontend_auth_token=\"\";"));
        QCOMPARE(m_service->request("GET", "account/10/", "Session s-10").status, 401);
        QCOMPARE(m_service->request("GET", "account/10/", "Session s-13").status, 404);
        QCOMPARE(m_service->request("GET", "account/reader/", "Session s-13").status, 404);

        auto log = m_service->database().prepare(
            "SELECT actor_id, target_id FROM amo_activity WHERE action = 'USER_DELETED'");
        QVERIFY(log.run().next());
        QCOMPARE(log.integer(0), 10);
        QCOMPARE(log.integer(1), 10);
        QVERIFY(!log.next());
    }
    void deleteKeepsTheRowWithoutItsTexts()
    {
        m_service->patch(11, "s-11",
            R"({"biography":"b","location":"l","occupation":"o","homepage":"https:\/\/h.example"})");
        QCOMPARE(m_service->request("DELETE", "account/11/", "Session s-11").status, 204);
        const auto account = m_service->stored(11);
        QVERIFY(account->isDeleted);
        QVERIFY(account->username.startsWith(u"anonymous-"));
        QCOMPARE(account->username.size(), 42);
        QVERIFY(
            !account->displayName && !account->biography && !account->authId && !account->readDevAgreement);
        QVERIFY(account->homepage.isEmpty() && account->location.isEmpty() && account->occupation.isEmpty());
        QVERIFY(!account->hasFullProfile && !account->pictureType);
        QCOMPARE(account->email, u"user11@mail.example"_s);
        QCOMPARE(account->fxaId, u"fxa11"_s);
    }
    void deleteNeedsASignInAndTheRight()
    {
        const Answer anonymous = m_service->request("DELETE", "account/10/");
        QCOMPARE(anonymous.status, 401);
        QCOMPARE(anonymous.body, notSignedIn);
        const Answer stranger = m_service->request("DELETE", "account/10/", "Session s-11");
        QCOMPARE(stranger.status, 403);
        QCOMPARE(stranger.body, notAllowed);
        QVERIFY(!m_service->stored(10)->isDeleted);
    }
    void staffMayDeleteAnybody()
    {
        const Answer answer = m_service->request(
            "DELETE", "account/10/", "Session s-13", {}, {}, {{"Cookie", "sessionid=abc"}});
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.all("Set-Cookie").isEmpty());
        QVERIFY(m_service->stored(10)->isDeleted);
        QCOMPARE(m_service->request("GET", "account/13/", "Session s-13").status, 200);
        QCOMPARE(m_service->request("DELETE", "account/10/", "Session s-13").status, 404);
        auto log = m_service->database().prepare("SELECT actor_id, target_id FROM amo_activity");
        QVERIFY(log.run().next());
        QCOMPARE(log.integer(0), 13);
        QCOMPARE(log.integer(1), 10);
    }
    void developersAndArtistsMayDeleteThemselves()
    {
        QCOMPARE(m_service->request("DELETE", "account/11/", "Session s-11").status, 204);
        m_service->database().prepare("UPDATE amo_accounts SET is_artist = 1 WHERE id = 12").run();
        const Answer answer = m_service->request(
            "DELETE", "account/f%C3%B4o.bar/", "Session s-12", {}, {}, {{"Cookie", "sessionid=abc"}});
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.all("Set-Cookie").size(), 1);
        QVERIFY(m_service->stored(11)->isDeleted && m_service->stored(12)->isDeleted);
    }

    void everyRowHasATest()
    {
        static const Row rows[]{
            {"TestAccountViewSet test_disallowed_verbs", "wrongMethodsAreRefused"},
            {"TestAccountViewSet test_self_view", "selfViewHasEveryMember"},
            {"TestAccountViewSet test_view_deleted", "deletedAccountsAreNotFound"},
            {"TestAccountViewSet test_is_not_public_because_not_developer",
                "nonDevelopersAreHiddenFromOthers"},
            {"TestAccountViewSet test_is_not_public_because_not_developer (head)",
                "nonDevelopersAreMinimalInTheHeadEdition"},
            {"TestAccountViewSet test_is_public_because_developer", "developersArePublic"},
            {"TestAccountViewSet test_admin_view", "staffSeeEverything"},
            {"TestAccountViewSet test_self_view_slug", "selfViewHasEveryMember"},
            {"TestAccountViewSet test_is_public_because_developer_slug", "developersArePublic"},
            {"TestAccountViewSet test_admin_view_slug", "staffSeeEverything"},
            {"TestAccountViewSetUpdate test_basic_patch", "patchChangesTextMembers"},
            {"TestAccountViewSetUpdate test_no_auth", "patchNeedsASignIn"},
            {"TestAccountViewSetUpdate test_different_account", "patchOfAnotherIsForbidden"},
            {"TestAccountViewSetUpdate test_admin_patch", "staffMayPatchAnybody"},
            {"TestAccountViewSetUpdate test_read_only_fields", "readOnlyMembersAreIgnored"},
            {"TestAccountViewSetUpdate test_biography_no_links", "biographyTakesNoLinks"},
            {"TestAccountViewSetUpdate test_display_name_validation", "displayNameIsChecked"},
            {"TestAccountViewSetDelete test_delete", "deleteOfOneselfSignsOut"},
            {"TestAccountViewSetDelete test_no_auth", "deleteNeedsASignInAndTheRight"},
            {"TestAccountViewSetDelete test_different_account", "deleteNeedsASignInAndTheRight"},
            {"TestAccountViewSetDelete test_admin_delete", "staffMayDeleteAnybody"},
            {"TestAccountViewSetDelete test_developers_can_delete",
                "developersAndArtistsMayDeleteThemselves"},
            {"TestAccountViewSetDelete test_theme_developers_can_delete",
                "developersAndArtistsMayDeleteThemselves"},
            {"TestBaseUserSerializer test_basic", "nonDevelopersAreMinimalInTheHeadEdition"},
            {"TestBaseUserSerializer test_url_for_yourself", "selfViewHasEveryMember"},
            {"TestBaseUserSerializer test_url_for_developers", "developersArePublic"},
            {"TestBaseUserSerializer test_url_for_admins", "staffSeeEverything"},
            {"TestBaseUserSerializer test_username", "selfViewHasEveryMember"},
            {"TestPublicUserProfileSerializer test_basic", "publicMembersAreAsStored"},
            {"TestPublicUserProfileSerializer test_addons", "publicMembersAreAsStored"},
            {"TestPublicUserProfileSerializer test_url_for_non_developers",
                "nonDevelopersAreHiddenFromOthers"},
            {"TestPublicUserProfileSerializer test_url_for_developers", "developersArePublic"},
            {"TestPublicUserProfileSerializer test_url_for_admins", "staffSeeEverything"},
            {"TestPublicUserProfileSerializer test_anonymous_username_display_name",
                "anonymousNamesAreFlagged"},
            {"TestPublicUserProfileSerializer test_is_reviewer", "reviewersStayPrivate"},
            {"PermissionsTestMixin test_permissions", "permissionsAreSortedAndUnique"},
            {"TestUserProfileSerializer test_basic", "selfViewHasEveryMember"},
            {"TestUserProfileSerializer test_is_reviewer", "reviewersStayPrivate"},
            {"TestUserProfileSerializer test_expose_fxa_edit_email_url", "editEmailAddressIsEncoded"},
            {"TestUserProfileSerializer test_validate_homepage", "homepageIsChecked"},
        };
        checkRows(this, "amo accounts", rows);
    }
};

QTEST_GUILESS_MAIN(AmoAccountsTest)
#include "tst_amoaccounts.moc"
