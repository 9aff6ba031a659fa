#pragma once

#include "services/server/bulk/recordcodec.h"
#include "services/server/cis/profilescodec.h"
#include "tests/services/server/practice/servicefixture.h"

#include <QUrlQuery>

namespace rollcall::test {

//! A service with a few clients ("reader", "mail", "both", "mute", "other" for the first version; "all",
//! "public", "staff", "null" and "search" for the second; "barred" for neither), each with the secret
//! "<name> secret", and the profiles that a test adds.
class CisFixture : public ServiceFixture
{
public:
    static inline const QString first = QStringLiteral("https://person-api.sso.mozilla.com");
    static inline const QString second = QStringLiteral("api.sso.mozilla.com");

    explicit CisFixture(const JsonValue &more = JsonValue::emptyObject())
        : ServiceFixture(Options{.cis = settings(more)})
    { }

    static JsonValue settings(const JsonValue &more)
    {
        const auto client = [](const char *name, const QString &audience, const QStringList &scopes) {
            JsonValue::Array list;
            for (const QString &scope : scopes)
                list.append(scope);
            const QString id = QString::fromLatin1(name);
            JsonValue::Array grants;
            if (!audience.isEmpty()) {
                grants.append(JsonValue::Object{
                    {QStringLiteral("audience"), audience}, {QStringLiteral("scopes"), list}});
            }
            return JsonValue(JsonValue::Object{{QStringLiteral("clientId"), id},
                {QStringLiteral("secret"), QString(id + QStringLiteral(" secret"))},
                {QStringLiteral("grants"), grants}});
        };
        const auto text = [](const char *name) { return QString::fromLatin1(name); };
        JsonValue barred = client("barred", second, {});
        barred.set(text("clientCredentials"), false);
        JsonValue all = JsonValue::Object{{text("clients"),
            JsonValue::Array{client("reader", first, {text("read:profile")}),
                client("mail", first, {text("read:email")}),
                client("both", first, {text("read:profile"), text("read:email")}), client("mute", first, {}),
                client("other", first, {text("write:nothing")}),
                client("all", second, {text("read:fullprofile"), text("display:all")}),
                client("public", second, {text("classification:public")}),
                client("null", second, {text("classification:public"), text("display:none")}),
                client("staff", second,
                    {text("classification:workgroup:staff_only"), text("classification:mozilla_confidential"),
                        text("display:none"), text("display:authenticated"), text("display:vouched"),
                        text("display:ndaed"), text("display:staff")}),
                client("private", second, {text("read:fullprofile"), text("display:private")}),
                client("search", second, {text("read:fullprofile"), text("display:all"), text("search:all")}),
                barred}}};
        for (const JsonMember &member : more.object())
            all.set(member.name, member.value);
        return all;
    }

    using Fields = QList<std::pair<QString, QString>>;
    //! What \p client asks a token for \p audience with; \p changed replaces or adds.
    static Fields claim(const QString &client, const QString &audience, const Fields &changed = {})
    {
        Fields fields{{QStringLiteral("client_id"), client},
            {QStringLiteral("client_secret"), QString(client + QStringLiteral(" secret"))},
            {QStringLiteral("audience"), audience},
            {QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
        for (const auto &[name, value] : changed) {
            fields.removeIf([&, key = name](const auto &field) { return field.first == key; });
            fields.append({name, value});
        }
        return fields;
    }
    Answer askToken(const Fields &fields) const
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        return send(
            "POST", "/cis/oauth/token", {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
    }
    QByteArray token(const char *client, const QString &audience, const QString &scope = {}) const
    {
        const Fields scopes = scope.isEmpty() ? Fields() : Fields{{QStringLiteral("scope"), scope}};
        const Answer answer = askToken(claim(QString::fromLatin1(client), audience, scopes));
        return answer.json()[u"access_token"].toString().toLatin1();
    }
    Answer get(const QByteArray &path, const QByteArray &token = {}) const
    {
        Headers headers;
        if (!token.isEmpty())
            headers.append({"Authorization", "Bearer " + token});
        return send("GET", "/cis/" + path, headers);
    }
    //! Of the first version, by a client of it.
    Answer profile(const QByteArray &id, const char *client = "reader") const
    {
        return get("v1/profile/" + id, token(client, first));
    }
    //! Of the second.
    JsonValue user(const QByteArray &path, const char *client = "all") const
    {
        return get("v2/user/" + path, token(client, second)).json();
    }

    //! {"user_id": {"value": ...}} and so on, shortened: values by their paths.
    void add(const QString &id, const QString &uuid, const QByteArray &more = "{}")
    {
        JsonValue record = json::decode(more).value_or(JsonValue());
        Q_ASSERT(record.isObject());
        const auto valued = [](const QString &text) {
            return JsonValue(JsonValue::Object{{QStringLiteral("value"), text}});
        };
        record.set(QStringLiteral("user_id"), valued(id));
        record.set(QStringLiteral("uuid"), valued(uuid));
        if (!record.contains(u"active"))
            record.set(QStringLiteral("active"), JsonValue::Object{{QStringLiteral("value"), true}});
        server::cis::makeProfilesCodec()->read(record)(database());
    }
};

//! Somebody of the staff, whose attributes have every kind of classification and level.
inline const QByteArray staffRecord
    = R"({"primary_username":{"value":"kangtest"},"primary_email":{"value":"KangTest@mozilla.com","metadata":{"display":"staff"}},
"first_name":{"value":"Käng","metadata":{"display":"public"}},"last_name":{"value":"Test","metadata":{"display":"staff"}},
"created":{"value":"2017-03-09T21:28:51.851Z"},"last_modified":{"value":"2018-01-16T09:53:21.851Z"},
"timezone":{"value":"Europe/London","metadata":{"display":"staff"}},
"location":{"value":"Berlin","metadata":{"display":"authenticated"}},
"pronouns":{"value":"they/them","metadata":{"display":"vouched"}},
"phone_numbers":{"values":{"Work":"+1 555 0100"},"metadata":{"display":"private","verified":false}},
"uris":{"values":{"Blog":"https://blog.example.net/"},"metadata":{"display":"public"}},
"usernames":{"values":{"IRC":"kang"},"metadata":{"display":"ndaed"}},
"tags":{"values":{"security":null,"iam":null},"metadata":{"display":"public"}},
"picture":{"value":"/avatar/kang.png","metadata":{"display":"public"}},
"identities":{"mozilla_ldap_id":{"value":"mail=kangtest@mozilla.com,o=com,dc=mozilla"},
 "github_primary_email":{"value":"Kang@GitHub.example"}},
"access_information":{"ldap":{"values":{"team_opsec":null,"all":null},"metadata":{"display":"staff"}},
 "mozilliansorg":{"values":{"nda":null},"metadata":{"display":"ndaed"}},
 "hris":{"values":{"employee_id":"1234"}}},
"staff_information":{"staff":{"value":true},"title":{"value":"Engineer"},"cost_center":{"value":"1440"}},
"v1":{"shirtSize":"M","preferredLanguage":"en_US",
 "authoritativeGroups":[{"created":"2010-01-23T04:56:22Z","lastUsed":"2018-01-10T04:56:22Z","name":"moco","uuid":"reserved"}]}})";

inline const QString staffId = QStringLiteral("ad|Mozilla-LDAP-Dev|kangtest");
inline const QString staffUuid = QStringLiteral("398c3592-cee3-42bf-b6da-441db2452097");

} // namespace rollcall::test
