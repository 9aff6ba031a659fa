#include "services/server/sis/signin.h"

#include "services/server/secrets.h"
#include "services/server/settingvalues.h"
#include "services/server/sis/answers.h"
#include "services/server/store/database.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

const QString keyFact = u"sis token key"_s;
const QString wrongPassword = u"Invalid username/password."_s;

Operator readOperator(const JsonValue &entry)
{
    static const QRegularExpression token(u"\\A[0-9a-f]{40}\\z"_s), hash(u"\\A[0-9a-f]{64}\\z"_s);
    Operator user;
    user.id = entry[u"id"].toInteger().value_or(0);
    user.username = entry[u"username"].toString();
    if (user.id < 1 || user.username.isEmpty() || user.username.size() > 150)
        throw ConfigProblem(
            u"sis: each operator needs an id from 1 and a username of at most 150 characters"_s);
    user.email = entry[u"email"].toString();
    user.isStaff = entry[u"staff"].toBool();
    user.isActive = entry[u"active"].toBool(true);
    if (!entry[u"token"].isUndefined()) {
        if (!token.match(entry[u"token"].toString()).hasMatch())
            throw ConfigProblem(u"sis: the token of an operator has 40 hexadecimal digits"_s);
        user.token = entry[u"token"].toString().toLatin1();
        user.tokenHash = sha256(user.token).toHex();
    } else if (!entry[u"tokenSha256"].isUndefined()) {
        if (!hash.match(entry[u"tokenSha256"].toString()).hasMatch())
            throw ConfigProblem(u"sis: tokenSha256 of an operator has 64 hexadecimal digits"_s);
        user.tokenHash = entry[u"tokenSha256"].toString().toLatin1();
    }
    user.passwordHash = entry[u"passwordHash"].toString();
    if (!user.passwordHash.isEmpty() && !user.passwordHash.startsWith(u"$argon2id$"))
        throw ConfigProblem(u"sis: passwordHash of an operator must be made by Argon2id"_s);
    if (!entry[u"password"].toString().isEmpty())
        user.passwordHash = hashedPassword(entry[u"password"].toString());
    for (const JsonValue &group : entry[u"groups"].array())
        user.groups.append(group.toString());
    return user;
}

//! The user whose "id, username, is_staff, is_active" \p query stands on.
Caller callerFrom(const Query &query)
{
    return {query.integer(0), query.text(1), query.integer(2) != 0};
}

[[noreturn]] void refuseSignIn(const QString &sentence)
{
    HttpResponse response = HttpResponse::json(401, JsonValue::Object{{u"detail"_s, sentence}});
    response.setHeader("WWW-Authenticate", "Basic realm=\"api\"");
    throw Refused{response};
}

Caller byToken(const QByteArray &token, Database &database)
{
    // Found by its hash: how long that takes says nothing about the token.
    Query query = database.prepare("SELECT u.id, u.username, u.is_staff, u.is_active FROM sis_tokens t "
                                   "JOIN sis_users u ON u.id = t.user_id WHERE t.hash = ?");
    if (!query.run(QString::fromLatin1(sha256(token).toHex())).next())
        refuseSignIn(u"Invalid token."_s);
    if (query.integer(3) == 0)
        refuseSignIn(u"User inactive or deleted."_s);
    return callerFrom(query);
}

std::optional<Caller> byPassword(const QString &username, const QString &password, Database &database)
{
    Query query = database.prepare(
        "SELECT id, username, is_staff, is_active, password_hash FROM sis_users WHERE username = ?");
    const bool isKnown = query.run(username).next();
    // An unknown name costs as much time as a wrong password.
    static const QString nobody = hashedPassword(u"nobody"_s);
    const QString hash = isKnown ? query.text(4) : QString();
    const bool isRight = isPassword(hash.isEmpty() ? nobody : hash, password);
    if (!isKnown || hash.isEmpty() || !isRight || query.integer(3) == 0)
        return std::nullopt;
    return callerFrom(query);
}

Caller byBasic(const QByteArray &encoded, Database &database)
{
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (!decoded || colon < 0)
        refuseSignIn(wrongPassword);
    const auto caller = byPassword(QString::fromUtf8(decoded.decoded.left(colon)),
        QString::fromUtf8(decoded.decoded.mid(colon + 1)), database);
    if (!caller)
        refuseSignIn(wrongPassword);
    return *caller;
}

//! The token of \p user: that of the settings, otherwise one that the store's key always gives again, so that
//! none is kept in clear.
QByteArray tokenOf(qint64 user, const Settings &settings, Database &database)
{
    for (const Operator &known : settings.operators) {
        if (known.id == user && !known.token.isEmpty())
            return known.token;
    }
    const QByteArray token = QMessageAuthenticationCode::hash("token " + QByteArray::number(user),
        QByteArray::fromHex(database.fact(keyFact).toLatin1()), QCryptographicHash::Sha256)
                                 .toHex()
                                 .left(40);
    database.prepare("INSERT INTO sis_tokens (hash, user_id) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING")
        .run(QString::fromLatin1(sha256(token).toHex()), user);
    return token;
}

void storeGroups(Database &database, const Operator &user)
{
    database.prepare("DELETE FROM sis_group_members WHERE user_id = ?").run(user.id);
    for (const QString &group : user.groups) {
        database.prepare("INSERT INTO sis_groups (name) VALUES (?) ON CONFLICT (name) DO NOTHING").run(group);
        database
            .prepare("INSERT INTO sis_group_members (user_id, group_id) "
                     "SELECT ?, id FROM sis_groups WHERE name = ? ON CONFLICT DO NOTHING")
            .run(user.id, group);
    }
}

} // namespace

Settings readSettings(const FacadeConfig &config)
{
    if (sodium_init() < 0)
        throw ConfigProblem(u"sis: libsodium cannot start"_s);
    Settings settings;
    const QString system = u"sis"_s;
    settings.pageSize = numberSetting(config.settings, u"page_size"_s, settings.pageSize, 10'000, system);
    settings.mostFailures = numberSetting(
        config.settings, u"max_consecutive_send_failures"_s, settings.mostFailures, 1'000'000, system);
    settings.hookToken
        = config.settings[u"hook_auth_token"].toString(QString::fromLatin1(settings.hookToken)).toUtf8();
    for (const JsonValue &entry : config.settings[u"operators"].array())
        settings.operators.append(readOperator(entry));
    // Operators that are given are the only ones, in practice too.
    if (config.practice && settings.operators.isEmpty()) {
        const QString token = config.newSecret(20), password = config.newSecret(12);
        settings.operators.append(readOperator(JsonValue::Object{{u"id"_s, qint64(1)},
            {u"username"_s, u"operator"_s}, {u"email"_s, u"operator@rollcall.example"_s}, {u"staff"_s, true},
            {u"token"_s, token}, {u"password"_s, password}}));
        settings.credentials = JsonValue::Object{{u"token"_s, token}, {u"username"_s, u"operator"_s},
            {u"password"_s, password}, {u"region"_s, u"ZA"_s}}; // where the invented numbers are
    }
    return settings;
}

void storeOperators(Database &database, const Settings &settings, const QString &freshKey)
{
    Transaction transaction(database);
    if (database.fact(keyFact).isEmpty())
        database.setFact(keyFact, freshKey);
    for (const Operator &user : settings.operators) {
        database
            .prepare("INSERT INTO sis_users (id, username, email, password_hash, is_staff, is_active) "
                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                     "username = excluded.username, email = excluded.email, "
                     "password_hash = excluded.password_hash, is_staff = excluded.is_staff, "
                     "is_active = excluded.is_active")
            .run(user.id, user.username, user.email, user.passwordHash, user.isStaff, user.isActive);
        database.prepare("DELETE FROM sis_tokens WHERE user_id = ?").run(user.id);
        if (!user.tokenHash.isEmpty())
            database.prepare("INSERT INTO sis_tokens (hash, user_id) VALUES (?, ?)")
                .run(QString::fromLatin1(user.tokenHash), user.id);
        storeGroups(database, user);
    }
    // PostgreSQL does not count numbers that were given from outside; the next user's is after all of them.
    if (database.kind() == DatabaseKind::PostgreSql)
        database.prepare("SELECT setval(pg_get_serial_sequence('sis_users', 'id'), max(id)) FROM sis_users")
            .run();
    transaction.commit();
}

Caller signIn(const HttpRequest &request, Database &database)
{
    const QByteArrayList words = request.header("Authorization").simplified().split(' ');
    const QByteArray scheme = words.value(0).toLower();
    if (scheme != "basic" && scheme != "token")
        refuseSignIn(u"Authentication credentials were not provided."_s);
    const bool isBasic = scheme == "basic";
    const QString name = isBasic ? u"basic"_s : u"token"_s;
    if (words.size() == 1)
        refuseSignIn(u"Invalid %1 header. No credentials provided."_s.arg(name));
    if (words.size() > 2)
        refuseSignIn(u"Invalid %1 header. %2 string should not contain spaces."_s.arg(
            name, isBasic ? u"Credentials"_s : u"Token"_s));
    return isBasic ? byBasic(words[1], database) : byToken(words[1], database);
}

void rehearseSignIn(const HttpRequest &request, bool hasPasswordInBody, Database &database)
{
    try {
        if (request.hasHeader("Authorization"))
            signIn(request, database);
        if (hasPasswordInBody) {
            const JsonValue body = readBody(request);
            byPassword(body[u"username"].toString(), body[u"password"].text(), database);
        }
    } catch (const Refused &) { // said when it is done in earnest
    }
}

HttpResponse tokenForPassword(const HttpRequest &request, const Settings &settings, Database &database)
{
    if (request.hasHeader("Authorization"))
        signIn(request, database);
    const JsonValue body = readBody(request);
    FieldProblems problems;
    const auto username = readText(body, u"username"_s, {.longest = 150, .isRequired = true}, problems);
    // Blanks at its ends belong to a password.
    const JsonValue password = body[u"password"];
    if (password.isUndefined())
        problems.add(u"password"_s, u"This field is required."_s);
    else if (password.isNull())
        problems.add(u"password"_s, u"This field may not be null."_s);
    else if (!password.isString() && !password.isNumber())
        problems.add(u"password"_s, u"Not a valid string."_s);
    else if (password.text().isEmpty())
        problems.add(u"password"_s, u"This field may not be blank."_s);
    problems.refuseIfAny();
    const auto caller = byPassword(*username, password.text(), database);
    if (!caller)
        refuseField(u"non_field_errors"_s, u"Unable to log in with provided credentials."_s);
    Transaction transaction(database);
    const QByteArray token = tokenOf(caller->id, settings, database);
    transaction.commit();
    return HttpResponse::json(200, JsonValue::Object{{u"token"_s, QString::fromLatin1(token)}});
}

HttpResponse tokenForEmail(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database)
{
    if (!caller.isStaff)
        refuse(403, u"You do not have permission to perform this action."_s);
    const JsonValue body = readBody(request);
    FieldProblems problems;
    const auto email = readText(body, u"email"_s, {.longest = 150, .isRequired = true}, problems);
    static const QRegularExpression address(u"\\A[^\\s@]+@[^\\s@]+\\.[^\\s@.]+\\z"_s);
    if (email && !address.match(*email).hasMatch())
        problems.add(u"email"_s, u"Enter a valid email address."_s);
    problems.refuseIfAny();

    Transaction transaction(database);
    database
        .prepare("INSERT INTO sis_users (username, email, password_hash, is_staff, is_active) "
                 "VALUES (?, ?, '', 0, 1) ON CONFLICT (username) DO NOTHING")
        .run(*email, *email);
    qint64 user = 0;
    {
        Query query = database.prepare("SELECT id FROM sis_users WHERE username = ?");
        query.run(*email).next();
        user = query.integer(0);
    }
    const QByteArray token = tokenOf(user, settings, database);
    transaction.commit();
    return HttpResponse::json(201, JsonValue::Object{{u"token"_s, QString::fromLatin1(token)}});
}

} // namespace rollcall::server::sis
