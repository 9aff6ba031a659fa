#pragma once

#include "services/server/secrets.h"
#include "tests/services/server/practice/servicefixture.h"

namespace rollcall::test {

inline const QByteArray staff(40, 'a'), clerk(40, 'b'), gone(40, 'c');
inline const QByteArray number = "{\"name\":\"Ada\",\"addresses\":{\"msisdn\":{\"+27123\":{}}}}";

//! A running identity store for each test, with pages of two rows and three users: "boss" (staff, 1), "clerk"
//! (2) and "gone" (3, inactive), who sign in with the tokens above or the password "secret of <name>".
class SisFixture
{
protected:
    std::unique_ptr<ServiceFixture> m_service;

    static JsonValue operatorOf(
        qint64 id, const QString &name, const QByteArray &token, bool isStaff, bool isActive = true)
    {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        return JsonValue::Object{{text("id"), id}, {text("username"), name},
            {text("email"), name + text("@mail.example")}, {text("staff"), isStaff},
            {text("active"), isActive}, {text("token"), QString::fromLatin1(token)},
            {text("passwordHash"), hashedPassword(text("secret of ") + name)}};
    }

    static JsonValue settings()
    {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        static const JsonValue all
            = JsonValue::Object{{text("page_size"), 2}, {text("hook_auth_token"), text("hooks")},
                {text("operators"),
                    JsonValue::Array{operatorOf(1, text("boss"), staff, true),
                        operatorOf(2, text("clerk"), clerk, false),
                        operatorOf(3, text("gone"), gone, false, false)}}};
        return all;
    }

    Answer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QByteArray &authorization = "Token " + staff, Headers more = {}) const
    {
        if (!authorization.isEmpty())
            more.append(std::pair<QByteArray, QByteArray>("Authorization", authorization));
        if (!body.isEmpty())
            more.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        return m_service->send(method, "/sis/api/" + path, more, body);
    }
    QByteArray said(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QByteArray &authorization = "Token " + staff) const
    {
        const Answer answer = request(method, path, body, authorization);
        return QByteArray::number(answer.status) + ' ' + answer.body;
    }
    QByteArray create(const QByteArray &details, const QByteArray &more = {}) const
    {
        const Answer answer = request("POST", "v1/identities/", "{\"details\":" + details + more + '}');
        return answer.status == 201 ? answer.json()[u"id"].toString().toLatin1() : QByteArray();
    }
    JsonValue read(const QByteArray &id) const { return request("GET", "v1/identities/" + id + '/').json(); }
    qsizetype found(const QByteArray &query) const
    {
        const Answer answer = request("GET", "v1/identities/search/?" + query);
        return answer.status == 200 ? answer.json()[u"results"].array().size() : -answer.status;
    }
    QByteArray optout(const QByteArray &members) const
    {
        return said("POST", "v1/optout/", "{\"request_source\":\"test\"," + members + '}').left(3);
    }
    QStringList deliveries() const
    {
        QStringList bodies;
        Query query = m_service->database().prepare("SELECT body FROM webhook_deliveries ORDER BY body");
        query.run();
        while (query.next())
            bodies.append(query.text(0));
        return bodies;
    }
    void hook(const QByteArray &event, const QByteArray &token = staff) const
    {
        const QByteArray body = "{\"event\":\"" + event + "\",\"target\":\"http://localhost:8000/\"}";
        QCOMPARE(request("POST", "v1/webhook/", body, "Token " + token).status, 201);
    }
    //! Follows a link of an answer.
    JsonValue follow(const JsonValue &link) const
    {
        const QByteArray text = link.toString().toLatin1();
        return request("GET", text.mid(text.indexOf("/sis/api/") + 9)).json();
    }

    //! The ids of a list page by page to its end, and back again from there to its beginning.
    std::pair<QByteArrayList, QByteArrayList> bothWays(const QByteArray &path) const
    {
        const auto idsOf = [](const JsonValue &page) {
            QByteArrayList ids;
            for (const JsonValue &row : page[u"results"].array())
                ids.append(row[u"id"].toString().toLatin1());
            return ids;
        };
        QByteArrayList forward, backward;
        JsonValue page = request("GET", path).json(), last;
        for (; page.isObject(); page = page[u"next"].isNull() ? JsonValue() : follow(page[u"next"])) {
            forward += idsOf(page);
            last = page;
        }
        for (page = last; page.isObject();
             page = page[u"previous"].isNull() ? JsonValue() : follow(page[u"previous"]))
            backward = idsOf(page) + backward;
        return {forward, backward};
    }
    void start()
    {
        m_service = std::make_unique<ServiceFixture>(ServiceFixture::Options{.sis = settings()});
        QVERIFY(m_service->start());
    }
};

} // namespace rollcall::test
