#include "services/server/passport/settings.h"

#include "services/server/secrets.h"
#include "services/server/settingvalues.h"
#include "services/server/store/database.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw ConfigProblem(u"passport: "_s + sentence);
}

QString each(const QString &what)
{
    return u"passport: each "_s + what;
}

bool isLoopback(const QString &host)
{
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

//! Addresses that nothing can be smuggled into: the page's policy and a header repeat them.
void checkRedirectUri(const QString &address)
{
    static const QRegularExpression plain(u"\\A[A-Za-z][A-Za-z0-9+.-]*:[!#-&(-:=?-\\[\\]-~]*\\z"_s);
    static const QStringList harmful{u"javascript"_s, u"data"_s, u"vbscript"_s, u"file"_s, u"about"_s,
        u"blob"_s, u"view-source"_s, u"filesystem"_s};
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    const bool isSafe = url.isValid() && plain.match(address).hasMatch() && !address.contains(u'#')
        && !harmful.contains(url.scheme()) && url.userInfo().isEmpty() && (!isWeb || !url.host().isEmpty())
        && (url.scheme() != u"http" || isLoopback(url.host()));
    if (!isSafe) {
        refuse(u"\"%1\" is not an address to send users back to: https, http on this computer or a scheme of "
               u"the application's own, without a fragment and without user or password"_s.arg(address));
    }
}

Client readClient(const JsonValue &entry)
{
    Client client;
    client.id = textSetting(entry, u"clientId"_s, each(u"client"_s));
    client.name = entry[u"name"].toString(client.id);
    client.secretHash = secretSetting(entry, u"secret"_s, each(u"client"_s));
    const QString app = entry[u"app"].toString(client.id);
    const auto uuid = uuidFrom(app);
    if (!uuid && entry.contains(u"app"))
        refuse(u"app of a client must be a UUID"_s);
    client.app = uuid.value_or(
        QUuid::createUuidV5(QUuid(practiceOperatorId), client.id).toString(QUuid::WithoutBraces));
    for (const JsonValue &address : entry[u"redirectUris"].array()) {
        checkRedirectUri(address.toString());
        client.redirectUris.append(address.toString());
    }
    if (client.redirectUris.isEmpty())
        refuse(u"each client needs redirectUris"_s);
    return client;
}

User readOperator(const JsonValue &entry)
{
    User user;
    const auto id = uuidFrom(entry[u"id"].toString());
    if (!id)
        refuse(u"each operator needs an id that is a UUID"_s);
    user.id = *id;
    user.email = textSetting(entry, u"email"_s, each(u"operator"_s));
    user.name = entry[u"name"].toString(*user.email);
    user.passwordHash = entry[u"passwordHash"].toString();
    if (!user.passwordHash.isEmpty() && !user.passwordHash.startsWith(u"$argon2id$"))
        refuse(u"passwordHash of an operator must be made by Argon2id"_s);
    if (const QString password = entry[u"password"].toString(); !password.isEmpty())
        user.passwordHash = hashedPassword(password);
    return user;
}

ProviderAccount readProviderAccount(const JsonValue &entry)
{
    const QString owner = each(u"provider account"_s);
    const auto text = [&](QStringView name) {
        const JsonValue value = entry[name];
        return value.isString() ? std::optional<QString>(value.toString()) : std::nullopt;
    };
    ProviderAccount account;
    account.provider = textSetting(entry, u"provider"_s, owner);
    if (!knownProviders().contains(account.provider))
        refuse(u"\"%1\" is not a provider; there are %2"_s.arg(
            account.provider, knownProviders().join(u", "_s)));
    account.secretHash = secretSetting(entry, u"token"_s, owner);
    account.username = textSetting(entry, u"username"_s, owner);
    account.url = textSetting(entry, u"url"_s, owner);
    account.description = entry[u"description"].toString(u"Identity only"_s);
    account.bio = text(u"bio");
    account.image = text(u"image");
    account.location = text(u"location");
    return account;
}

void addPractice(Settings &settings, const FacadeConfig &config)
{
    const QString client = u"5a5de7a1-0000-4000-8000-00000000000a"_s;
    const QString secret = config.newSecret(32), password = config.newSecret(12);
    const QString redirect = u"http://127.0.0.1/"_s, token = config.newSecret(20);
    settings.clients.append(
        readClient(JsonValue::Object{{u"clientId"_s, client}, {u"name"_s, u"Rollcall (practice)"_s},
            {u"secret"_s, secret}, {u"redirectUris"_s, JsonValue::Array{redirect}}}));
    settings.operators.append(
        readOperator(JsonValue::Object{{u"id"_s, practiceOperatorId}, {u"email"_s, practiceOperatorEmail},
            {u"name"_s, u"Practice operator"_s}, {u"password"_s, password}}));
    settings.providerAccounts.append(readProviderAccount(JsonValue::Object{{u"provider"_s, u"github"_s},
        {u"token"_s, token}, {u"username"_s, u"practice-operator"_s},
        {u"url"_s, u"https://github.practice.example/practice-operator"_s}}));
    // What is in the credentials file is used by every program that is started with it.
    settings.rotatesRefreshTokens = config.settings[u"rotateRefreshTokens"].toBool(false);
    settings.practiceRefreshToken = config.newSecret(32).toLatin1();
    settings.credentials = JsonValue::Object{{u"client_id"_s, client}, {u"client_secret"_s, secret},
        {u"redirect_uri"_s, redirect}, {u"email"_s, practiceOperatorEmail}, {u"password"_s, password},
        {u"refresh_token"_s, QString::fromLatin1(settings.practiceRefreshToken)},
        {u"github_provider_token"_s, token}};
}

} // namespace

const Client *Settings::client(const QString &id) const
{
    const auto found = std::find_if(
        clients.cbegin(), clients.cend(), [&](const Client &candidate) { return candidate.id == id; });
    return found == clients.cend() ? nullptr : &*found;
}

Settings readSettings(const FacadeConfig &config)
{
    const QString system = u"passport"_s;
    Settings settings;
    const JsonValue &given = config.settings;
    settings.codeSeconds = numberSetting(given, u"codeSeconds"_s, settings.codeSeconds, 600, system);
    settings.accessSeconds
        = numberSetting(given, u"accessTokenSeconds"_s, settings.accessSeconds, 30 * 24 * 3600, system);
    settings.refreshSeconds = numberSetting(
        given, u"refreshTokenSeconds"_s, settings.refreshSeconds, 10 * 365 * 24 * 3600, system);
    settings.rotatesRefreshTokens = given[u"rotateRefreshTokens"].toBool(settings.rotatesRefreshTokens);
    settings.formKey = config.newSecret(32).toLatin1();
    for (const JsonValue &entry : given[u"clients"].array()) {
        const Client client = readClient(entry);
        if (settings.client(client.id))
            refuse(u"two clients are called \"%1\""_s.arg(client.id));
        settings.clients.append(client);
    }
    for (const JsonValue &entry : given[u"operators"].array())
        settings.operators.append(readOperator(entry));
    for (const JsonValue &entry : given[u"providerAccounts"].array())
        settings.providerAccounts.append(readProviderAccount(entry));
    settings.mailerTarget = given[u"mailer"][u"target"].toString();
    settings.mailerAuthorization = given[u"mailer"][u"authorization"].toString().toUtf8();
    if (given.contains(u"mailer") && settings.mailerTarget.isEmpty())
        refuse(u"mailer needs a target"_s);
    if (config.practice)
        addPractice(settings, config);
    return settings;
}

void storeOperators(Database &database, const Settings &settings)
{
    Transaction transaction(database);
    for (const User &user : settings.operators) {
        // The settings have the last word about who an address belongs to.
        database
            .prepare("UPDATE passport_users SET email = NULL, email_key = NULL, revision = revision + 1 "
                     "WHERE email_key = ? AND id <> ?")
            .run(emailKey(*user.email), user.id);
        if (findUser(database, user.id)) {
            database
                .prepare("UPDATE passport_users SET email = ?, email_key = ?, password_hash = ?, "
                         "revision = revision + 1 WHERE id = ?")
                .run(*user.email, emailKey(*user.email), user.passwordHash, user.id);
        } else {
            insertUser(database, user);
        }
    }
    transaction.commit();
}

const QStringList &knownScopes()
{
    static const QStringList scopes{u"content_management"_s, u"website_management"_s, u"share"_s,
        u"update_profile"_s, u"github"_s, u"github_private"_s, u"payment"_s, u"balance"_s,
        u"cta_management"_s};
    return scopes;
}

const QStringList &knownProviders()
{
    static const QStringList providers{u"facebook"_s, u"github"_s, u"github_public"_s, u"github_private"_s,
        u"google"_s, u"twitter"_s, u"email"_s};
    return providers;
}

bool mayRedirectTo(const Client &client, const QString &given)
{
    static const QRegularExpression loopback(
        u"\\A(http://(?:127\\.0\\.0\\.1|\\[::1\\])):(?:[1-9][0-9]{0,4})(/.*)?\\z"_s);
    if (client.redirectUris.contains(given))
        return true;
    const auto match = loopback.match(given);
    return match.hasMatch() && client.redirectUris.contains(match.captured(1) + match.captured(2));
}

} // namespace rollcall::server::passport
