#include "services/server/amo/accountscodec.h"

#include "services/server/amo/account.h"
#include "services/server/amo/picture.h"
#include "services/server/bulk/recordmembers.h"
#include "services/server/store/database.h"
#include "services/server/values.h"

#include <QRegularExpression>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 255; // in characters
constexpr qsizetype longestBiography = 8 * 1024 * 1024; // the service takes what a body can hold
constexpr int rowsAtOnce = 500;

//! Beside the columns of the account itself.
struct Belongings
{
    std::optional<Picture> picture;
    std::optional<QString> portrait; //!< of a practice account, instead of a picture
    QList<std::pair<qint64, bool>> notifications; //!< in the order of their numbers
    bool readsNewsletter = false;
};

[[noreturn]] void refuse(const QString &member, const QString &reason)
{
    throw BadRecord(u"\"%1\" %2"_s.arg(member, reason));
}

void readPictureMember(RecordMembers &members, Account &account, Belongings &belongings)
{
    account.pictureModified = members.integer(u"picture_modified"_s, 0).value_or(0);
    const JsonValue value = members.value(u"picture"_s);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isObject())
        refuse(u"picture"_s, u"must be an object or null"_s);
    RecordMembers picture(value);
    const QString type = picture.name(u"type"_s, longestText);
    belongings.portrait = picture.text(u"portrait"_s, longestText);
    const JsonValue content = picture.value(u"content"_s);
    picture.nothingElse();
    if (type != "image/png"_L1 && type != "image/jpeg"_L1)
        refuse(u"picture"_s, u"must be of the type image/png or image/jpeg"_s);
    account.pictureType = type;
    if (belongings.portrait) {
        static const QRegularExpression drawing(u"\\A(png|jpeg):[0-9]{1,20}\\z"_s);
        if (!content.isUndefined() || !drawing.match(*belongings.portrait).hasMatch())
            refuse(u"picture"_s, u"has no portrait that can be drawn"_s);
        return;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        content.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        refuse(u"picture"_s, u"needs its \"content\" in Base64"_s);
    const auto read = readPicture(u"picture."_s + type.section(u'/', 1), decoded.decoded);
    if (!read || read->type != type)
        refuse(u"picture"_s, u"is not what the service would take as its type"_s);
    belongings.picture = *read;
}

void readNotifications(RecordMembers &members, Belongings &belongings)
{
    const QString member = u"notifications"_s;
    belongings.readsNewsletter = members.flag(u"newsletter"_s, false);
    const JsonValue value = members.value(member);
    if (!value.isUndefined() && !value.isObject())
        refuse(member, u"must be an object"_s);
    for (const JsonMember &entry : value.object()) {
        bool isNumber = false;
        const qint64 number = entry.name.toLongLong(&isNumber);
        if (!isNumber || QString::number(number) != entry.name || !entry.value.isBool())
            refuse(member, u"must say true or false for numbers"_s);
        belongings.notifications.append({number, entry.value.toBool()});
    }
}

Account readAccount(RecordMembers &members)
{
    const auto required = [&](const QString &member, const std::optional<qint64> &value) {
        if (!value)
            refuse(member, u"must be there"_s);
        return *value;
    };
    Account account;
    account.id = required(u"id"_s, members.integer(u"id"_s, 1));
    account.username = members.name(u"username"_s, longestText);
    account.displayName = members.text(u"display_name"_s, longestText);
    account.email = members.text(u"email"_s, longestText);
    account.fxaId = members.text(u"fxa_id"_s, longestText);
    account.averageRating = members.real(u"average_addon_rating"_s);
    account.biography = members.text(u"biography"_s, longestBiography);
    account.homepage = members.text(u"homepage"_s, longestText).value_or(QString());
    account.location = members.text(u"location"_s, longestText).value_or(QString());
    account.occupation = members.text(u"occupation"_s, longestText).value_or(QString());
    account.hasFullProfile = members.flag(u"has_full_profile"_s, false);
    account.isAddonDeveloper = members.flag(u"is_addon_developer"_s, false);
    account.isArtist = members.flag(u"is_artist"_s, false);
    account.addonsListed = members.integer(u"num_addons_listed"_s, 0).value_or(0);
    account.created = required(u"created"_s, members.time(u"created"_s));
    account.lastLogin = members.time(u"last_login"_s);
    account.lastLoginIp = members.text(u"last_login_ip"_s, longestText).value_or(QString());
    account.readDevAgreement = members.time(u"read_dev_agreement"_s);
    account.isDeleted = members.flag(u"deleted"_s, false);
    return account;
}

void store(Database &database, Account account, const Belongings &belongings)
{
    insertAccount(database, account);
    if (account.isDeleted)
        database.prepare("UPDATE amo_accounts SET deleted = 1 WHERE id = ?").run(account.id);
    if (belongings.portrait) {
        database.prepare("INSERT INTO amo_pictures (account_id, portrait) VALUES (?, ?)")
            .run(account.id, *belongings.portrait);
    } else if (belongings.picture) {
        insertPicture(database, account.id, *belongings.picture);
    }
    for (const auto &[number, isEnabled] : belongings.notifications) {
        database
            .prepare("INSERT INTO amo_notifications (account_id, notification_id, enabled) VALUES (?, ?, ?)")
            .run(account.id, number, isEnabled);
    }
    if (belongings.readsNewsletter)
        database.prepare("INSERT INTO amo_newsletter (account_id) VALUES (?)").run(account.id);
}

JsonValue pictureOf(Database &database, const Account &account)
{
    if (!account.pictureType)
        return nullptr;
    Query query = database.prepare("SELECT original, portrait FROM amo_pictures WHERE account_id = ?");
    if (!query.run(account.id).next())
        return nullptr;
    JsonValue picture = JsonValue::Object{{u"type"_s, *account.pictureType}};
    if (query.isNull(1))
        picture.set(u"content"_s, QString::fromLatin1(query.bytes(0).toBase64()));
    else
        picture.set(u"portrait"_s, query.text(1));
    return picture;
}

JsonValue notificationsOf(Database &database, qint64 id)
{
    JsonValue all = JsonValue::emptyObject();
    Query query = database.prepare("SELECT notification_id, enabled FROM amo_notifications "
                                   "WHERE account_id = ? ORDER BY notification_id");
    query.run(id);
    while (query.next())
        all.set(QString::number(query.integer(0)), query.integer(1) != 0);
    return all;
}

JsonValue lineOf(Database &database, const Account &account)
{
    Query reader = database.prepare("SELECT 1 FROM amo_newsletter WHERE account_id = ?");
    const bool readsNewsletter = reader.run(account.id).next();
    return JsonValue::Object{
        {u"id"_s, account.id},
        {u"username"_s, account.username},
        {u"display_name"_s, orNull(account.displayName)},
        {u"email"_s, orNull(account.email)},
        {u"fxa_id"_s, orNull(account.fxaId)},
        {u"average_addon_rating"_s, orNull(account.averageRating)},
        {u"biography"_s, orNull(account.biography)},
        {u"homepage"_s, account.homepage},
        {u"location"_s, account.location},
        {u"occupation"_s, account.occupation},
        {u"has_full_profile"_s, account.hasFullProfile},
        {u"is_addon_developer"_s, account.isAddonDeveloper},
        {u"is_artist"_s, account.isArtist},
        {u"num_addons_listed"_s, account.addonsListed},
        {u"created"_s, timeOrNull(account.created)},
        {u"last_login"_s, timeOrNull(account.lastLogin)},
        {u"last_login_ip"_s, account.lastLoginIp},
        {u"read_dev_agreement"_s, timeOrNull(account.readDevAgreement)},
        {u"deleted"_s, account.isDeleted},
        {u"picture_modified"_s, account.pictureModified},
        {u"picture"_s, pictureOf(database, account)},
        {u"notifications"_s, notificationsOf(database, account.id)},
        {u"newsletter"_s, readsNewsletter},
    };
}

class AccountsCodec : public RecordCodec
{
public:
    QString kind() const override { return u"amo/accounts"_s; }
    QString uniqueMembers() const override { return u"id, username or e-mail address"_s; }

    Store read(const JsonValue &record) const override
    {
        RecordMembers members(record);
        Account account = readAccount(members);
        Belongings belongings;
        readPictureMember(members, account, belongings);
        readNotifications(members, belongings);
        members.nothingElse();
        return [account, belongings](Database &database) { store(database, account, belongings); };
    }

    void write(Database &database, const std::function<void(const JsonValue &)> &take) const override
    {
        qint64 last = 0;
        for (QList<Account> accounts; !(accounts = accountsAfter(database, last, rowsAtOnce)).isEmpty();) {
            for (const Account &account : accounts)
                take(lineOf(database, account));
            last = accounts.last().id;
        }
    }
};

} // namespace

std::unique_ptr<RecordCodec> makeAccountsCodec()
{
    return std::make_unique<AccountsCodec>();
}

} // namespace rollcall::server::amo
