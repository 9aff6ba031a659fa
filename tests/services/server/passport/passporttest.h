#pragma once

#include "services/server/passport/grants.h"
#include "services/server/secrets.h"
#include "tests/services/server/practice/servicefixture.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace rollcall::test {

using Fields = QList<std::pair<QString, QString>>;

//! A service with two applications, "console" and "other", and two users who may sign in with the password
//! "right password": Ada (1) and Bob (2). The GitHub account "ada-elsewhere" is shown with the token
//! "gh-ada".
class PassportFixture : public ServiceFixture
{
public:
    static inline const QString ada = QStringLiteral("0d1fbca0-ee3c-4157-9881-b03db3e462b1");
    static inline const QString bob = QStringLiteral("0d1fbca0-ee3c-4157-9881-b03db3e462b2");
    static inline const QString app = QStringLiteral("296c2686-92d1-45ad-8ce8-6e8bdb8611d5");
    static inline const QString back = QStringLiteral("http://127.0.0.1:3000/done");
    static inline const QString password = QStringLiteral("right password");

    explicit PassportFixture(const JsonValue &more = JsonValue::emptyObject())
        : ServiceFixture(Options{.passport = settings(more)})
    { }

    static JsonValue settings(const JsonValue &more)
    {
        const auto text = [](const char *utf8) { return JsonValue(QString::fromUtf8(utf8)); };
        const auto key = [](const char *name) { return QString::fromLatin1(name); };
        const auto user = [&](const QString &id, const char *name, const char *email) {
            static const QString hash = hashedPassword(password);
            return JsonValue(JsonValue::Object{{key("id"), id}, {key("email"), text(email)},
                {key("name"), text(name)}, {key("passwordHash"), hash}});
        };
        JsonValue all = JsonValue::Object{
            {key("clients"),
                JsonValue::Array{
                    JsonValue::Object{{key("clientId"), text("console")},
                        {key("name"), text("The <b>\"Console\"</b> & co")}, {key("app"), app},
                        {key("secret"), text("console secret")},
                        {key("redirectUris"),
                            JsonValue::Array{text("http://127.0.0.1/done"),
                                text("https://app.example/back?kept=1"), text("console.app:/back")}}},
                    JsonValue::Object{{key("clientId"), text("other")}, {key("secret"), text("other secret")},
                        {key("redirectUris"), JsonValue::Array{text("https://other.example/back")}}}}},
            {key("operators"),
                JsonValue::Array{
                    user(ada, "Ada L\u00f8vlace", "ada@mail.example"), user(bob, "Bob", "bob@mail.example")}},
            {key("providerAccounts"),
                JsonValue::Array{JsonValue::Object{{key("provider"), text("github")},
                    {key("token"), text("gh-ada")}, {key("username"), text("ada-elsewhere")},
                    {key("url"), text("https://github.example/ada")}, {key("bio"), text("Counts.")}}}}};
        for (const JsonMember &member : more.object())
            all.set(member.name, member.value);
        return all;
    }

    // --- tokens without the road through the page
    QByteArray token(const QString &user, const QStringList &scope = {},
        const QString &client = QStringLiteral("console"), int seconds = 3600)
    {
        return tokens(user, scope, client, seconds).access;
    }
    server::passport::Tokens tokens(const QString &user, const QStringList &scope = {},
        const QString &client = QStringLiteral("console"), int seconds = 3600)
    {
        server::passport::Settings settings;
        settings.accessSeconds = seconds;
        server::passport::Grant grant{0, client, user, scope};
        server::passport::insertGrant(database(), grant, settings);
        return server::passport::issueTokens(database(), grant, settings);
    }
    Answer api(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
        const QByteArray &body = {}, Headers more = {}) const
    {
        if (!token.isEmpty())
            more.append({"Authorization", "Bearer " + token});
        if (!body.isEmpty())
            more.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        return send(method, "/passport/api/" + path, more, body);
    }

    // --- the page
    static QByteArray encoded(const Fields &fields)
    {
        QByteArray text;
        for (const auto &[name, value] : fields)
            text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
                + QUrl::toPercentEncoding(value);
        return text;
    }
    //! What an application asks with; \p changed replaces, and drops what is null.
    static Fields wish(const Fields &changed = {})
    {
        Fields fields{{QStringLiteral("client_id"), QStringLiteral("console")},
            {QStringLiteral("response_type"), QStringLiteral("code")}, {QStringLiteral("redirect_uri"), back},
            {QStringLiteral("scope"), QStringLiteral("github,update_profile")},
            {QStringLiteral("state"), QStringLiteral("xyz")}};
        return replaced(fields, changed);
    }
    static Fields replaced(Fields fields, const Fields &changed)
    {
        for (const auto &[name, value] : changed) {
            fields.removeIf([&, key = name](const auto &field) { return field.first == key; });
            if (!value.isNull())
                fields.append({name, value});
        }
        return fields;
    }
    Answer open(const Fields &asked, const QByteArray &path = "", const Headers &more = {}) const
    {
        return send("GET", "/passport/login/authorize" + path + '?' + encoded(asked), more);
    }
    //! The form on \p page, filled in; \p changed replaces and drops. The cookie is sent back unless it is
    //! replaced.
    Answer answer(const Answer &page, const Fields &changed = {},
        std::optional<QByteArray> cookie = std::nullopt, const Headers &more = {}) const
    {
        Fields filled = replaced(hidden(page),
            {{QStringLiteral("email"), QStringLiteral("ada@mail.example")},
                {QStringLiteral("password"), password},
                {QStringLiteral("decision"), QStringLiteral("allow")}});
        Headers headers = more;
        headers.append(
            std::pair<QByteArray, QByteArray>("Content-Type", "application/x-www-form-urlencoded"));
        const QByteArray sent = cookie.value_or(page.header("Set-Cookie").split(';').value(0));
        if (!sent.isEmpty())
            headers.append({"Cookie", sent});
        return send("POST", "/passport/login/authorize", headers, encoded(replaced(filled, changed)));
    }
    static Fields hidden(const Answer &page)
    {
        static const QRegularExpression input(
            QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
        Fields fields;
        auto matches = input.globalMatch(QString::fromUtf8(page.body));
        while (matches.hasNext()) {
            const auto match = matches.next();
            QString value = match.captured(2);
            value.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
                .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
                .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
                .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
            fields.append({match.captured(1), value});
        }
        return fields;
    }
    //! A parameter of the address that \p answer leads to; null when there is none.
    static QString sentBack(const Answer &answer, const QString &name)
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(answer.header("Location"))));
        return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : QString();
    }
    QString code(const Fields &changed = {}) const
    {
        return sentBack(answer(open(wish(changed))), QStringLiteral("code"));
    }

    // --- tokens for codes
    static Fields claim(const QString &code, const Fields &changed = {})
    {
        return replaced({{QStringLiteral("client_id"), QStringLiteral("console")},
                            {QStringLiteral("client_secret"), QStringLiteral("console secret")},
                            {QStringLiteral("code"), code},
                            {QStringLiteral("grant_type"), QStringLiteral("authorization_code")}},
            changed);
    }
    Answer exchange(const Fields &fields) const
    {
        return send("POST", "/passport/login/authorize/token",
            {{"Content-Type", "application/x-www-form-urlencoded"}}, encoded(fields));
    }
    Answer refresh(const QByteArray &token, const QByteArray &client = "console") const
    {
        return api("PUT", "auth/token", {},
            "{\"client_id\":\"" + client + "\",\"refresh_token\":\"" + token + "\"}");
    }
    int number(const char *sql) { return count(database(), sql); }
};

} // namespace rollcall::test
