#pragma once

#include "services/server/amo/account.h"
#include "services/server/amo/signin.h"
#include "tests/services/server/practice/servicefixture.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

namespace rollcall::test {

//! A service with a few accounts: 10 "reader" (no developer), 11 "maker" (developer), 12 "fôo.bar"
//! (developer), 13 "boss" (may edit everybody), 14 (a deleted developer). Sessions are "s-<id>"; reader has
//! an API key.
class AmoFixture : public ServiceFixture
{
public:
    static constexpr qint64 created = 1'714'555'800; // 2024-05-01T09:30:00Z
    static inline const QByteArray secretKey = QByteArray(64, 'a');
    static inline const QString issuer = QStringLiteral("user:10:23");

    explicit AmoFixture(JsonValue settings = JsonValue::emptyObject())
        : ServiceFixture(Options{.amo = withKey(std::move(settings))})
    {
        add(10, QStringLiteral("reader"), QStringLiteral("Reader"), false);
        add(11, QStringLiteral("maker"), QStringLiteral("Maker"), true);
        add(12, QStringLiteral("f\u00f4o.bar"), QStringLiteral("Foo"), true);
        add(13, QStringLiteral("boss"), QStringLiteral("Boss"), false);
        auto gone = add(14, QStringLiteral("gone"), QStringLiteral("Gone"), true);
        server::amo::deleteAccount(database(), gone);
        database()
            .prepare("INSERT INTO amo_groups (id, name, rules) VALUES (1, 'Staff', 'Users:Edit')")
            .run();
        database().prepare("INSERT INTO amo_group_members (account_id, group_id) VALUES (13, 1)").run();
        database()
            .prepare("INSERT INTO amo_api_keys (issuer, account_id, nonce) VALUES (?, ?, ?)")
            .run(issuer, 10, QStringLiteral("n1"));
    }

    server::amo::Account add(qint64 id, const QString &username, const QString &name, bool isDeveloper)
    {
        server::amo::Account account;
        account.id = id;
        account.username = username;
        account.displayName = name;
        account.email = QStringLiteral("user%1@mail.example").arg(id);
        account.fxaId = QStringLiteral("fxa%1").arg(id);
        account.created = created;
        account.readDevAgreement = created + 86400;
        account.hasFullProfile = isDeveloper;
        account.isAddonDeveloper = isDeveloper;
        account.authId = QStringLiteral("auth%1").arg(id);
        server::amo::insertAccount(database(), account);
        addSession("s-" + QByteArray::number(id), id, *account.authId);
        return account;
    }

    void addSession(
        const QByteArray &session, std::optional<qint64> account, const QString &authId, qint64 life = 3600)
    {
        database()
            .prepare("INSERT INTO amo_sessions (id_hash, account_id, auth_id, expires) VALUES (?, ?, ?, ?)")
            .run(server::amo::sessionHash(session), account, authId,
                QDateTime::currentSecsSinceEpoch() + life);
    }

    std::optional<server::amo::Account> stored(qint64 id)
    {
        return server::amo::accountById(database(), id, true);
    }

    //! \p authorization is the whole header's value; empty: none.
    Answer request(const QByteArray &method, const QByteArray &path, const QByteArray &authorization = {},
        const QByteArray &body = {}, const QByteArray &type = "application/json", Headers more = {}) const
    {
        if (!authorization.isEmpty())
            more.append({"Authorization", authorization});
        if (!body.isEmpty())
            more.append({"Content-Type", type});
        return send(method, "/amo/api/v5/accounts/" + path, more, body);
    }
    Answer patch(qint64 id, const QByteArray &session, const QByteArray &body) const
    {
        return request("PATCH", "account/" + QByteArray::number(id) + '/', "Session " + session, body);
    }
    Answer upload(qint64 id, const QByteArray &session, const QByteArray &fileName, const QByteArray &content,
        const QByteArray &before = {}) const
    {
        const QByteArray body = before
            + "--boundary42\r\nContent-Disposition: form-data; name=\"picture_upload\"; filename=\""
            + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content
            + "\r\n--boundary42--\r\n";
        return request("PATCH", "account/" + QByteArray::number(id) + '/', "Session " + session, body,
            "multipart/form-data; boundary=boundary42");
    }

    QByteArray keySecret() const
    {
        return server::amo::secretOfKey(QByteArray::fromHex(secretKey), issuer, QStringLiteral("n1"));
    }
    static QByteArray sign(const QByteArray &claims, const QByteArray &secret,
        const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
    {
        const auto encoded = [](const QByteArray &bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray head = encoded(header) + '.' + encoded(claims);
        return head + '.'
            + encoded(QMessageAuthenticationCode::hash(head, secret, QCryptographicHash::Sha256));
    }

private:
    static JsonValue withKey(JsonValue settings)
    {
        settings.set(QStringLiteral("secretKey"), QString::fromLatin1(secretKey));
        return settings;
    }
};

inline QByteArray detailBody(const QByteArray &text)
{
    return "{\"detail\":\"" + text + "\"}";
}

} // namespace rollcall::test
