#include "services/server/passport/user.h"

#include "services/json/json.h"
#include "services/server/store/database.h"
#include "services/server/values.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

std::optional<User> userFrom(Query query)
{
    if (!query.next())
        return std::nullopt;
    User user;
    user.id = query.text(0);
    user.email = query.textOrNone(1);
    user.name = query.text(2);
    user.avatar = query.textOrNone(3);
    user.founder = query.integerOrNone(4);
    user.plan = query.textOrNone(5);
    user.quotaSites = query.integerOrNone(6);
    user.canUse = query.textOrNone(7);
    user.activatedAt = query.integerOrNone(8);
    user.passwordHash = query.text(9);
    user.revision = query.integer(10);
    return user;
}

std::optional<QString> keyOf(const std::optional<QString> &email)
{
    return email ? std::optional(emailKey(*email)) : std::nullopt;
}

void setIfThere(JsonValue &object, const QString &name, const std::optional<QString> &value)
{
    if (value)
        object.set(name, *value);
}

} // namespace

std::optional<QString> uuidFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"_s);
    return pattern.match(text).hasMatch() ? std::optional(text.toLower()) : std::nullopt;
}

QString emailKey(const QString &email)
{
    return email.normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::optional<User> findUser(Database &database, const QString &id)
{
    Query query = database.prepare(
        "SELECT id, email, name, avatar, founder, plan, quota_sites, can_use, activated_at, "
        "password_hash, revision FROM passport_users WHERE id = ?");
    query.run(id);
    return userFrom(std::move(query));
}

std::optional<User> findUserByEmail(Database &database, const QString &email)
{
    Query query = database.prepare(
        "SELECT id, email, name, avatar, founder, plan, quota_sites, can_use, activated_at, "
        "password_hash, revision FROM passport_users WHERE email_key = ?");
    query.run(emailKey(email));
    return userFrom(std::move(query));
}

void insertUser(Database &database, const User &user)
{
    database
        .prepare(
            "INSERT INTO passport_users (id, email, email_key, name, avatar, founder, plan, quota_sites, "
            "can_use, activated_at, password_hash, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(user.id, user.email, keyOf(user.email), user.name, user.avatar, user.founder, user.plan,
            user.quotaSites, user.canUse, user.activatedAt, user.passwordHash, user.revision);
}

void updateProfile(Database &database, User &user)
{
    database
        .prepare("UPDATE passport_users SET email = ?, email_key = ?, name = ?, revision = revision + 1 "
                 "WHERE id = ?")
        .run(user.email, keyOf(user.email), user.name, user.id);
    ++user.revision;
}

JsonValue publicJson(const User &user)
{
    JsonValue object = JsonValue::Object{{u"id"_s, user.id}, {u"name"_s, user.name}};
    setIfThere(object, u"avatar"_s, user.avatar);
    return object;
}

JsonValue ownJson(const User &user, const QStringList &scope, const QString &app)
{
    JsonValue object = JsonValue::Object{{u"id"_s, user.id}};
    setIfThere(object, u"email"_s, user.email);
    object.set(u"name"_s, user.name);
    setIfThere(object, u"avatar"_s, user.avatar);
    object.set(u"founder"_s, orNull(user.founder));
    JsonValue::Array granted;
    for (const QString &name : scope)
        granted.append(name);
    object.set(u"scope"_s, granted);
    object.set(u"app"_s, app);
    setIfThere(object, u"plan"_s, user.plan);
    if (user.quotaSites)
        object.set(u"quotaSites"_s, *user.quotaSites);
    if (user.canUse)
        object.set(u"canUse"_s, json::decode(user.canUse->toUtf8()).value_or(JsonValue::emptyObject()));
    if (user.activatedAt) {
        object.set(u"activatedAt"_s,
            QDateTime::fromMSecsSinceEpoch(*user.activatedAt, Qt::UTC).toString(Qt::ISODateWithMs));
    }
    return object;
}

} // namespace rollcall::server::passport
