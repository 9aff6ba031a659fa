#include "services/server/amo/notifications.h"

#include "services/server/amo/answers.h"
#include "services/server/amo/fields.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

struct Type
{
    qint64 id;
    QLatin1StringView name;
    bool isForDevelopers;
    bool isMandatory; //!< cannot be changed
    bool isOnByDefault;
    bool isNewsletter = false; //!< kept by the newsletter, whatever amo_notifications says
};

// In the order in which they are listed.
constexpr Type types[]{
    {3, "reply"_L1, false, false, true},
    {4, "new_features"_L1, false, false, true},
    {5, "upgrade_success"_L1, true, false, true},
    {7, "new_review"_L1, true, false, true},
    {9, "upgrade_fail"_L1, true, true, true},
    {11, "reviewer_reviewed"_L1, true, true, true},
    {12, "individual_contact"_L1, true, true, true},
    {8, "announcements"_L1, true, false, false, true},
};

bool concerns(const Type &type, const Account &account)
{
    return !type.isForDevelopers || account.isAddonDeveloper;
}

JsonValue itemOf(const Type &type, bool isEnabled)
{
    return JsonValue::Object{
        {u"name"_s, QString(type.name)}, {u"enabled"_s, isEnabled}, {u"mandatory"_s, type.isMandatory}};
}

bool readsNewsletter(const Account &account, Database &database)
{
    Query query = database.prepare("SELECT 1 FROM amo_newsletter WHERE account_id = ?");
    return query.run(account.id).next();
}

void setNewsletter(const Account &account, bool isWanted, Database &database)
{
    if (isWanted) {
        database.prepare("INSERT INTO amo_newsletter (account_id) VALUES (?) ON CONFLICT DO NOTHING")
            .run(account.id);
    } else {
        database.prepare("DELETE FROM amo_newsletter WHERE account_id = ?").run(account.id);
    }
}

void setEnabled(const Account &account, const Type &type, bool isEnabled, Database &database)
{
    database
        .prepare("INSERT INTO amo_notifications (account_id, notification_id, enabled) VALUES (?, ?, ?) "
                 "ON CONFLICT (account_id, notification_id) DO UPDATE SET enabled = excluded.enabled")
        .run(account.id, type.id, isEnabled);
}

JsonValue listOf(const Account &account, bool isReader, Database &database)
{
    QHash<qint64, bool> chosen;
    Query query
        = database.prepare("SELECT notification_id, enabled FROM amo_notifications WHERE account_id = ?");
    query.run(account.id);
    while (query.next())
        chosen.insert(query.integer(0), query.integer(1) != 0);
    JsonValue::Array list;
    for (const Type &type : types) {
        if (concerns(type, account))
            list.append(
                itemOf(type, type.isNewsletter ? isReader : chosen.value(type.id, type.isOnByDefault)));
    }
    return list;
}

//! In all the spellings that the original takes for a boolean.
std::optional<bool> asBoolean(const JsonValue &value)
{
    static const QStringList yes{u"t"_s, u"y"_s, u"yes"_s, u"true"_s, u"on"_s, u"1"_s};
    static const QStringList no{u"f"_s, u"n"_s, u"no"_s, u"false"_s, u"off"_s, u"0"_s};
    if (value.isBool())
        return value.toBool();
    if (value.isNumber()) {
        const double number = value.toDouble(-1);
        return number == 1 ? std::optional(true) : number == 0 ? std::optional(false) : std::nullopt;
    }
    const QString text = value.toString().toLower();
    return yes.contains(text) ? std::optional(true) : no.contains(text) ? std::optional(false) : std::nullopt;
}

HttpResponse notBoolean()
{
    return HttpResponse::json(
        400, JsonValue::Object{{u"enabled"_s, JsonValue::Array{u"Must be a valid boolean."_s}}});
}

HttpResponse mandatoryProblem(const Type &type, bool wanted)
{
    return bareProblem(u"Attempting to set [%1] to %2. Mandatory notifications can't be modified"_s.arg(
        type.name, wanted ? u"True"_s : u"False"_s));
}

HttpResponse update(const HttpRequest &request, const Viewer &viewer, const Account &target,
    const Settings &settings, Database &database)
{
    const auto fields = readFields(request);
    if (!fields)
        return fields.error();
    Transaction transaction(database);
    const bool wasReader = readsNewsletter(target, database);
    for (const Type &type : types) {
        const auto field = fields->constFind(type.name);
        if (!concerns(type, target) || field == fields->constEnd() || field->value.isNull())
            continue;
        const auto wanted = asBoolean(field->value);
        if (!wanted)
            return notBoolean();
        if (type.isMandatory)
            return mandatoryProblem(type, *wanted);
        if (type.isNewsletter)
            setNewsletter(settings.hasNewsletterQuirks ? *viewer.account : target, *wanted, database);
        else
            setEnabled(target, type, *wanted, database);
    }
    const bool isReader = settings.hasNewsletterQuirks ? wasReader : readsNewsletter(target, database);
    const JsonValue list = listOf(target, isReader, database);
    transaction.commit();
    return HttpResponse::json(200, list);
}

//! Whose link it is; the error is the answer to give.
tl::expected<Account, HttpResponse> accountOfLink(
    const Fields &fields, const Settings &settings, Database &database)
{
    const auto isForged = [] { return tl::unexpected(detail(403, u"Invalid token or hash."_s)); };
    const auto token = QByteArray::fromBase64Encoding(fields.value(u"token"_s).value.toString().toUtf8(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!token || token.decoded.isEmpty() || settings.unsubscribeSecret.isEmpty())
        return isForged();
    const QString email = QString::fromUtf8(token.decoded);
    const QByteArray hash = fields.value(u"hash"_s).value.toString().toUtf8();
    if (email.toUtf8() != token.decoded
        || !sameSecret(hash, unsubscribeHash(settings.unsubscribeSecret, email)))
        return isForged();
    auto account = accountByEmail(database, email);
    if (!account)
        return tl::unexpected(detail(403, u"Email address not found."_s));
    return *account;
}

} // namespace

HttpResponse answerNotifications(
    const HttpRequest &request, const QString &key, const Settings &settings, Database &database)
{
    const Viewer viewer = signIn(request, Scheme::Session, settings, database);
    if (viewer.refused)
        return *viewer.refused;
    if (!viewer.isSignedIn())
        return noCredentials(Scheme::Session);
    if (request.method != "GET" && request.method != "POST")
        return methodNotAllowed(request.method, "GET, POST, HEAD");
    const auto target = findAccount(database, key);
    if (const auto refused = objection(viewer, target))
        return *refused;
    if (request.method == "POST")
        return update(request, viewer, *target, settings, database);
    return HttpResponse::json(200, listOf(*target, readsNewsletter(*target, database), database));
}

HttpResponse answerUnsubscribe(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto fields = readFields(request);
    if (!fields)
        return fields.error();
    const auto account = accountOfLink(*fields, settings, database);
    if (!account)
        return account.error();
    if (request.method != "POST")
        return methodNotAllowed(request.method, "POST");
    const JsonValue name = fields->value(u"notification"_s).value;
    const auto type = std::find_if(std::begin(types), std::end(types),
        [&](const Type &each) { return name.isString() && name.toString() == each.name; });
    if (type == std::end(types)) {
        const QString shown = name.isUndefined() || name.isNull() ? u"None"_s : name.text();
        return bareProblem(u"Notification [%1] does not exist"_s.arg(shown));
    }
    if (type->isMandatory)
        return mandatoryProblem(*type, false);
    Transaction transaction(database);
    setEnabled(*account, *type, false, database);
    if (type->isNewsletter)
        setNewsletter(*account, false, database);
    transaction.commit();
    return HttpResponse::json(200, itemOf(*type, false));
}

QByteArray unsubscribeHash(const QByteArray &secret, const QString &email)
{
    return QMessageAuthenticationCode::hash(email.toUtf8(), secret, QCryptographicHash::Sha256).toHex();
}

} // namespace rollcall::server::amo
