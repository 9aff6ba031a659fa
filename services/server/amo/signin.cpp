#include "services/server/amo/signin.h"

#include "services/server/amo/token.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

QByteArray hexSetting(const JsonValue &value, const QString &name)
{
    static const QRegularExpression pattern(u"\\A[0-9a-fA-F]{64}\\z"_s);
    if (value.isUndefined())
        return {};
    if (!pattern.match(value.toString()).hasMatch())
        throw ConfigProblem(u"amo: %1 must be 64 hexadecimal digits"_s.arg(name));
    return QByteArray::fromHex(value.toString().toLatin1());
}

Operator readOperator(const JsonValue &value)
{
    Operator someone;
    someone.username = value[u"username"].toString();
    someone.sessionHash = hexSetting(value[u"sessionSha256"], u"sessionSha256"_s);
    someone.issuer = value[u"jwtIssuer"].toString();
    someone.secret = value[u"jwtSecret"].toString().toUtf8();
    for (const JsonValue &rule : value[u"permissions"].array())
        someone.rules.append(rule.toString());
    if (someone.username.isEmpty())
        throw ConfigProblem(u"amo: each operator needs a username"_s);
    if (someone.issuer.isEmpty() != someone.secret.isEmpty())
        throw ConfigProblem(u"amo: an operator needs both jwtIssuer and jwtSecret, or neither"_s);
    return someone;
}

//! The account of somebody in the configuration. An operator of a real service gets one when they first sign
//! in; the practice operator has one already, and none once it is deleted.
std::optional<Account> accountOf(const Operator &someone, const Settings &settings, Database &database)
{
    Query query = database.prepare("SELECT id FROM amo_accounts WHERE username_key = ? AND deleted = 0");
    if (query.run(foldedText(someone.username)).next())
        return accountById(database, query.integer(0));
    if (settings.practice)
        return std::nullopt;
    query.finish();
    Account account;
    account.username = someone.username;
    account.displayName = someone.username;
    account.created = QDateTime::currentSecsSinceEpoch();
    account.readDevAgreement = account.created;
    Transaction transaction(database);
    insertAccount(database, account);
    transaction.commit();
    return account;
}

Viewer viewerFor(Account account, const QStringList &moreRules, Database &database)
{
    Viewer viewer;
    viewer.rules = rulesOf(database, account.id) + moreRules;
    viewer.rules.sort();
    viewer.rules.removeDuplicates();
    viewer.account = std::move(account);
    return viewer;
}

Viewer refused(HttpResponse response)
{
    Viewer viewer;
    viewer.refused = std::move(response);
    return viewer;
}

//! True for a session of the configuration that its owner has signed out of.
bool isEnded(const QByteArray &hash, Database &database)
{
    Query query = database.prepare("SELECT 1 FROM amo_ended_sessions WHERE id_hash = ?");
    return query.run(QString::fromLatin1(hash.toHex())).next();
}

Viewer signInWithSession(const QByteArray &id, Scheme scheme, const Settings &settings, Database &database)
{
    const QByteArray hash = sha256(id);
    for (const Operator &someone : settings.operators) {
        if (!sameSecret(someone.sessionHash, hash) || isEnded(hash, database))
            continue;
        if (auto account = accountOf(someone, settings, database))
            return viewerFor(std::move(*account), someone.rules, database);
    }
    Query query = database.prepare("SELECT account_id, auth_id, expires FROM amo_sessions WHERE id_hash = ?");
    if (query.run(QString::fromLatin1(hash.toHex())).next() && !query.isNull(0) && !query.isNull(1)
        && query.integer(2) > QDateTime::currentSecsSinceEpoch()) {
        auto account = accountById(database, query.integer(0));
        if (account && account->authId == query.text(1))
            return viewerFor(std::move(*account), {}, database);
    }
    return refused(
        unauthenticated(scheme, u"Valid user session not found matching the provided session key."_s,
            u"ERROR_AUTHENTICATION_EXPIRED"_s));
}

Viewer signInWithToken(const QByteArray &token, Scheme scheme, const Settings &settings, Database &database)
{
    // What the issuer turned out to be, found while its secret was looked for.
    const Operator *byConfiguration = nullptr;
    qint64 byKey = 0;
    const auto secretOf = [&](const QString &issuer) -> std::optional<QByteArray> {
        if (issuer.isEmpty())
            return std::nullopt;
        for (const Operator &someone : settings.operators) {
            if (someone.issuer == issuer) {
                byConfiguration = &someone;
                return someone.secret;
            }
        }
        Query query
            = database.prepare("SELECT account_id, nonce FROM amo_api_keys WHERE issuer = ? AND active = 1");
        if (settings.secretKey.isEmpty() || !query.run(issuer).next())
            return std::nullopt;
        byKey = query.integer(0);
        return secretOfKey(settings.secretKey, issuer, query.text(1));
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto claims = verifyToken(token, secretOf, now);
    if (!claims)
        return refused(unauthenticated(scheme, claims.error()));
    if (claims->contains(u"orig_iat")) {
        return refused(unauthenticated(scheme,
            u"API key based tokens are not refreshable, don't include `orig_iat` in their payload."_s));
    }
    auto account
        = byConfiguration ? accountOf(*byConfiguration, settings, database) : accountById(database, byKey);
    if (!account)
        return refused(unauthenticated(scheme, u"User account is disabled."_s));
    if (!account->readDevAgreement)
        return refused(unauthenticated(scheme, u"User has not read developer agreement."_s));
    account->lastLogin = now;
    Query login = database.prepare("UPDATE amo_accounts SET last_login = ? WHERE id = ?");
    login.run(now, account->id);
    return viewerFor(std::move(*account), byConfiguration ? byConfiguration->rules : QStringList(), database);
}

} // namespace

Settings readSettings(const FacadeConfig &config)
{
    Settings settings;
    const JsonValue &given = config.settings;
    const QString edition = given[u"profileVisibility"].toString(u"seed"_s);
    if (edition != u"seed" && edition != u"head")
        throw ConfigProblem(u"amo: profileVisibility must be \"seed\" or \"head\""_s);
    settings.edition = edition == u"head" ? Settings::Edition::Head : Settings::Edition::Seed;
    settings.domain = given[u"domain"].toString(settings.domain);
    settings.practice = config.practice;
    if (config.practice)
        settings.accountsHost = u"https://accounts.example"_s;
    settings.accountsHost = given[u"accountsHost"].toString(settings.accountsHost);
    settings.secretKey = hexSetting(given[u"secretKey"], u"secretKey"_s);
    settings.unsubscribeSecret = given[u"unsubscribeSecret"].toString().toUtf8();
    settings.isReadOnly = given[u"readOnly"].toBool();
    settings.hasNewsletterQuirks = given[u"newsletterQuirks"].toBool(true);
    settings.offersSuperCreate = given[u"superCreate"].toBool(config.practice);
    for (const JsonValue &entry : given[u"operators"].array())
        settings.operators.append(readOperator(entry));
    if (config.practice) {
        const QString session = config.newSecret(16);
        const QString secret = config.newSecret(32);
        settings.operators.append({u"operator"_s, sha256(session.toLatin1()), u"user:1:1"_s,
            secret.toLatin1(), {u"Accounts:SuperCreate"_s, u"Users:Edit"_s}});
        settings.credentials = JsonValue::Object{
            {u"jwt_issuer"_s, u"user:1:1"_s}, {u"jwt_secret"_s, secret}, {u"session"_s, session}};
    }
    return settings;
}

HttpResponse unauthenticated(Scheme scheme, const QString &detail, const QString &code)
{
    JsonValue::Object body{{u"detail"_s, detail}};
    if (!code.isEmpty())
        body.append({u"code"_s, code});
    HttpResponse response = HttpResponse::json(401, body);
    response.setHeader("WWW-Authenticate",
        scheme == Scheme::Session
            ? "Session realm=\"Access to addons.mozilla.org internal API with session key\""
            : "JWT realm=\"Access to addons.mozilla.org external API\"");
    return response;
}

Viewer signIn(const HttpRequest &request, Scheme scheme, const Settings &settings, Database &database)
{
    const QList<QByteArray> words = request.header("Authorization").simplified().split(' ');
    const QByteArray prefix = words.first().toLower();
    const bool isToken = prefix == "jwt" && scheme != Scheme::Session;
    const bool isSession = prefix == "session" && scheme != Scheme::Token;
    if (!isToken && !isSession)
        return {};
    if (words.size() != 2) {
        const QString detail = words.size() < 2
            ? u"Invalid Authorization header. No credentials provided."_s
            : u"Invalid Authorization header. Credentials string should not contain spaces."_s;
        return refused(unauthenticated(scheme, detail, isSession ? u"ERROR_INVALID_HEADER"_s : QString()));
    }
    return isToken ? signInWithToken(words.at(1), scheme, settings, database)
                   : signInWithSession(words.at(1), scheme, settings, database);
}

QByteArray secretOfKey(const QByteArray &secretKey, const QString &issuer, const QString &nonce)
{
    return QMessageAuthenticationCode::hash(
        (issuer + u'\n' + nonce).toUtf8(), secretKey, QCryptographicHash::Sha256)
        .toHex();
}

QString sessionHash(const QByteArray &sessionId)
{
    return QString::fromLatin1(sha256(sessionId).toHex());
}

} // namespace rollcall::server::amo
