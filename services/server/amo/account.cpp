#include "services/server/amo/account.h"

#include "services/server/store/database.h"
#include "services/server/values.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

#define ROLLCALL_AMO_COLUMNS                                                                                 \
    "id, username, display_name, email, fxa_id, average_rating, biography, homepage, location, occupation, " \
    "has_full_profile, is_addon_developer, is_artist, num_addons_listed, created, last_login, "              \
    "last_login_ip, read_dev_agreement, picture_type, picture_modified, auth_id, deleted, revision "

Account readAccount(const Query &query)
{
    Account account;
    account.id = query.integer(0);
    account.username = query.text(1);
    account.displayName = query.textOrNone(2);
    account.email = query.textOrNone(3);
    account.fxaId = query.textOrNone(4);
    if (!query.isNull(5))
        account.averageRating = query.real(5);
    account.biography = query.textOrNone(6);
    account.homepage = query.text(7);
    account.location = query.text(8);
    account.occupation = query.text(9);
    account.hasFullProfile = query.integer(10) != 0;
    account.isAddonDeveloper = query.integer(11) != 0;
    account.isArtist = query.integer(12) != 0;
    account.addonsListed = query.integer(13);
    account.created = query.integer(14);
    account.lastLogin = query.integerOrNone(15);
    account.lastLoginIp = query.text(16);
    account.readDevAgreement = query.integerOrNone(17);
    account.pictureType = query.textOrNone(18);
    account.pictureModified = query.integer(19);
    account.authId = query.textOrNone(20);
    account.isDeleted = query.integer(21) != 0;
    account.revision = query.integer(22);
    return account;
}

std::optional<QString> keyOf(const std::optional<QString> &text)
{
    return text ? std::optional<QString>(foldedText(*text)) : std::nullopt;
}

bool isAnonymousName(const QString &username)
{
    static const QRegularExpression pattern(u"\\Aanonymous-[0-9a-f]{32}\\z"_s);
    return pattern.match(username).hasMatch();
}

QString percentEncoded(const std::optional<QString> &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text.value_or(QString())));
}

} // namespace

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

std::optional<Account> accountById(Database &database, qint64 id, bool evenDeleted)
{
    Query query = database.prepare("SELECT " ROLLCALL_AMO_COLUMNS "FROM amo_accounts WHERE id = ?");
    if (!query.run(id).next())
        return std::nullopt;
    Account account = readAccount(query);
    if (account.isDeleted && !evenDeleted)
        return std::nullopt;
    return account;
}

QList<Account> accountsAfter(Database &database, qint64 id, int most)
{
    QList<Account> accounts;
    Query query = database.prepare(
        "SELECT " ROLLCALL_AMO_COLUMNS "FROM amo_accounts WHERE id > ? ORDER BY id LIMIT ?");
    query.run(id, most);
    while (query.next())
        accounts.append(readAccount(query));
    return accounts;
}

std::optional<Account> findAccount(Database &database, const QString &idOrUsername)
{
    const bool isNumber = std::all_of(
        idOrUsername.begin(), idOrUsername.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 id = idOrUsername.toLongLong(&fits);
        return fits ? accountById(database, id) : std::nullopt;
    }
    Query query = database.prepare(
        "SELECT " ROLLCALL_AMO_COLUMNS "FROM amo_accounts WHERE username_key = ? AND deleted = 0");
    if (!query.run(foldedText(idOrUsername)).next())
        return std::nullopt;
    return readAccount(query);
}

std::optional<Account> accountByEmail(Database &database, const QString &email)
{
    Query query = database.prepare(
        "SELECT " ROLLCALL_AMO_COLUMNS "FROM amo_accounts WHERE email_key = ? AND deleted = 0");
    if (!query.run(foldedText(email)).next())
        return std::nullopt;
    return readAccount(query);
}

void insertAccount(Database &database, Account &account)
{
    Query insert = database.prepareInsert(
        "INSERT INTO amo_accounts (id, username, username_key, display_name, email, email_key, fxa_id, "
        "average_rating, biography, homepage, location, occupation, has_full_profile, is_addon_developer, "
        "is_artist, num_addons_listed, created, last_login, last_login_ip, read_dev_agreement, picture_type, "
        "picture_modified, auth_id) VALUES (COALESCE(?, (SELECT COALESCE(MAX(id), 0) + 1 FROM "
        "amo_accounts)), "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?) RETURNING id");
    const auto id = account.id > 0 ? std::optional<qint64>(account.id) : std::nullopt;
    insert.run(id, account.username, foldedText(account.username), account.displayName, account.email,
        keyOf(account.email), account.fxaId, account.averageRating, account.biography, account.homepage,
        account.location, account.occupation, account.hasFullProfile, account.isAddonDeveloper,
        account.isArtist, account.addonsListed, account.created, account.lastLogin, account.lastLoginIp,
        account.readDevAgreement, account.pictureType, account.pictureModified, account.authId);
    account.id = insert.insertedId();
}

void updateAccount(Database &database, Account &account)
{
    ++account.revision;
    database
        .prepare("UPDATE amo_accounts SET display_name = ?, biography = ?, homepage = ?, location = ?, "
                 "occupation = ?, last_login = ?, picture_type = ?, picture_modified = ?, auth_id = ?, "
                 "revision = ? WHERE id = ?")
        .run(account.displayName, account.biography, account.homepage, account.location, account.occupation,
            account.lastLogin, account.pictureType, account.pictureModified, account.authId, account.revision,
            account.id);
}

void deleteAccount(Database &database, Account &account)
{
    account.username = u"anonymous-"_s + QUuid::createUuid().toString(QUuid::Id128);
    account.isDeleted = true;
    database
        .prepare("UPDATE amo_accounts SET deleted = 1, username = ?, username_key = ?, auth_id = NULL, "
                 "average_rating = NULL, biography = NULL, display_name = NULL, homepage = '', "
                 "has_full_profile = 0, location = '', occupation = '', picture_type = NULL, "
                 "read_dev_agreement = NULL, revision = revision + 1 WHERE id = ?")
        .run(account.username, foldedText(account.username), account.id);
    database.prepare("DELETE FROM amo_pictures WHERE account_id = ?").run(account.id);
}

QStringList rulesOf(Database &database, qint64 id)
{
    QStringList rules;
    Query query
        = database.prepare("SELECT g.rules FROM amo_group_members m JOIN amo_groups g ON g.id = m.group_id "
                           "WHERE m.account_id = ?");
    query.run(id);
    while (query.next()) {
        for (const QString &rule : query.text(0).split(u',', Qt::SkipEmptyParts))
            rules.append(rule.trimmed());
    }
    rules.sort();
    rules.removeDuplicates();
    return rules;
}

bool isGranted(const QStringList &rules, QStringView app, QStringView action)
{
    return std::any_of(rules.begin(), rules.end(), [&](const QString &rule) {
        const auto colon = rule.indexOf(u':');
        if (colon < 0)
            return false;
        const QStringView ruleApp = QStringView(rule).left(colon);
        const QStringView ruleAction = QStringView(rule).mid(colon + 1);
        return (ruleApp == u"*" || ruleApp == app) && (ruleAction == u"*" || ruleAction == action);
    });
}

QString picturePath(qint64 id)
{
    const QString digits = QString::number(id);
    const QString padded = digits.rightJustified(4, u'0');
    return padded.right(2) + u'/' + padded.right(4) + u'/' + digits;
}

JsonValue minimalObject(const Account &account, const View &view)
{
    const QString url = view.baseUrl + u"/en-US/firefox/user/"_s + QString::number(account.id) + u'/';
    const bool showsUrl = view.urlForEverybody || view.isInsider || account.hasFullProfile;
    const bool hasName = account.displayName && !account.displayName->isEmpty();
    return JsonValue::Object{
        {u"id"_s, account.id},
        {u"name"_s, hasName ? *account.displayName : u"Firefox user %1"_s.arg(account.id)},
        {u"url"_s, showsUrl ? JsonValue(url) : JsonValue(nullptr)},
        {u"username"_s, account.username},
    };
}

JsonValue publicObject(const Account &account, const View &view)
{
    JsonValue picture = nullptr;
    if (account.pictureType) {
        picture = u"%1/userpics/%2/%3.png?modified=%4"_s.arg(view.baseUrl, picturePath(account.id))
                      .arg(account.id)
                      .arg(account.pictureModified);
    }
    JsonValue::Object object = minimalObject(account, view).object();
    object.append(JsonValue::Object{
        {u"average_addon_rating"_s, orNull(account.averageRating)},
        {u"created"_s, timeOrNull(account.created)},
        {u"biography"_s, orNull(account.biography)},
        {u"has_anonymous_display_name"_s, !account.displayName || account.displayName->isEmpty()},
        {u"has_anonymous_username"_s, isAnonymousName(account.username)},
        {u"homepage"_s, account.homepage},
        {u"is_addon_developer"_s, account.isAddonDeveloper},
        {u"is_artist"_s, account.isArtist},
        {u"location"_s, account.location},
        {u"occupation"_s, account.occupation},
        {u"num_addons_listed"_s, account.addonsListed},
        {u"picture_type"_s, orNull(account.pictureType)},
        {u"picture_url"_s, picture},
    });
    return object;
}

JsonValue selfObject(const Account &account, const QStringList &rules, const View &view)
{
    const QString editEmail = u"%1/settings?uid=%2&email=%3&entrypoint=addons"_s.arg(
        view.accountsHost, percentEncoded(account.fxaId), percentEncoded(account.email));
    JsonValue::Array permissions;
    for (const QString &rule : rules)
        permissions.append(rule);
    JsonValue::Object object = publicObject(account, view).object();
    object.append(JsonValue::Object{
        {u"deleted"_s, account.isDeleted},
        {u"display_name"_s, orNull(account.displayName)},
        {u"email"_s, orNull(account.email)},
        {u"fxa_edit_email_url"_s, editEmail},
        {u"last_login"_s, timeOrNull(account.lastLogin)},
        {u"last_login_ip"_s, account.lastLoginIp},
        {u"permissions"_s, permissions},
        {u"read_dev_agreement"_s, timeOrNull(account.readDevAgreement)},
        {u"site_status"_s, JsonValue::Object{{u"read_only"_s, view.isReadOnly}, {u"notice"_s, nullptr}}},
    });
    return object;
}

} // namespace rollcall::server::amo
