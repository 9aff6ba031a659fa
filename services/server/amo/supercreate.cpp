#include "services/server/amo/supercreate.h"

#include "services/server/amo/answers.h"
#include "services/server/amo/fields.h"
#include "services/server/amo/sessions.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"
#include "services/server/values.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    qint64 id = 0;
    QString name, rules;
};

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A[-!#$%&'*+/=?^_`{}|~0-9A-Za-z]+(?:\\.[-!#$%&'*+/=?^_`{}|~0-9A-Za-z]+)*@"
        u"(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
        u"[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]\\z"_s);
    return shape.match(text).hasMatch();
}

class NewAccount
{
public:
    NewAccount(const Fields &fields, Database &database)
        : m_fields(fields)
        , m_database(database)
    { }

    //! The account and its group; nothing when there are errors().
    std::optional<Account> read(const QString &domain)
    {
        const QString token = QString::fromLatin1(randomHex(4));
        Account account;
        account.username = textOf(u"username"_s, 255).value_or(u"super-created-"_s + token);
        account.displayName = u"Super Created "_s + token;
        const auto email = textOf(u"email"_s, 255);
        account.email = email.value_or(account.username + u'@' + domain);
        account.fxaId = textOf(u"fxa_id"_s, 128);
        account.created = QDateTime::currentSecsSinceEpoch();
        if (email && !isEmailAddress(*email))
            fail(u"email"_s, u"Enter a valid email address."_s);
        refuseTaken(account);
        readGroup();
        return m_errors.object().isEmpty() ? std::optional<Account>(account) : std::nullopt;
    }

    const std::optional<Group> &group() const { return m_group; }
    HttpResponse errors() const
    {
        return HttpResponse::json(422, JsonValue::Object{{u"errors"_s, m_errors}});
    }

private:
    //! One sentence for a field is enough; the first is the most basic one.
    void fail(const QString &name, const QString &sentence)
    {
        if (!m_errors.contains(name))
            m_errors.set(name, JsonValue::Array{sentence});
    }

    std::optional<QString> textOf(const QString &name, qsizetype most)
    {
        const auto field = m_fields.constFind(name);
        if (field == m_fields.constEnd())
            return std::nullopt;
        const JsonValue &value = field->value;
        const QString text = value.text().trimmed();
        if (value.isNull())
            fail(name, u"This field may not be null."_s);
        else if (field->file || (!value.isString() && !value.isNumber()))
            fail(name, u"Not a valid string."_s);
        else if (text.isEmpty())
            fail(name, u"This field may not be blank."_s);
        else if (text.toUcs4().size() > most)
            fail(name, u"Ensure this field has no more than %1 characters."_s.arg(most));
        else if (text.contains(QChar(0)))
            fail(name, u"Null characters are not allowed."_s);
        else
            return text;
        return std::nullopt;
    }

    //! Deleted accounts count: they keep their address.
    void refuseTaken(const Account &account)
    {
        Query byName = m_database.prepare("SELECT 1 FROM amo_accounts WHERE username_key = ?");
        if (byName.run(foldedText(account.username)).next())
            fail(u"username"_s, u"Someone with this username already exists in the system"_s);
        Query byEmail = m_database.prepare("SELECT 1 FROM amo_accounts WHERE email_key = ?");
        if (byEmail.run(foldedText(*account.email)).next())
            fail(u"email"_s, u"Someone with this email already exists in the system"_s);
        Query byFxa = m_database.prepare("SELECT 1 FROM amo_accounts WHERE fxa_id = ?");
        if (account.fxaId && byFxa.run(account.fxaId).next())
            fail(u"fxa_id"_s, u"Someone with this fxa_id already exists in the system"_s);
    }

    void readGroup()
    {
        const QString name = u"group"_s;
        const auto field = m_fields.constFind(name);
        if (field == m_fields.constEnd())
            return;
        if (field->value.isNull()) {
            fail(name, u"This field may not be null."_s);
            return;
        }
        const QString wanted = field->value.toString();
        const QString rules = wanted == u"reviewer" ? u"Addons:Review"_s
            : wanted == u"admin"                    ? u"*:*"_s
                                                    : QString();
        if (rules.isEmpty()) {
            fail(name, u"\"%1\" is not a valid choice."_s.arg(field->value.text()));
            return;
        }
        Query query = m_database.prepare("SELECT id, name, rules FROM amo_groups WHERE rules = ? LIMIT 2");
        query.run(rules);
        if (query.next())
            m_group = Group{query.integer(0), query.text(1), query.text(2)};
        if (!m_group || query.next())
            fail(name, u"Could not find a permissions group with the exact rules needed."_s);
    }

    const Fields &m_fields;
    Database &m_database;
    std::optional<Group> m_group;
    JsonValue m_errors = JsonValue::emptyObject();
};

JsonValue created(const Account &account, const std::optional<Group> &group, const QByteArray &session)
{
    JsonValue::Array groups;
    if (group)
        groups.append(JsonValue(JsonValue::Array{group->id, group->name, group->rules}));
    const QString value = QString::fromLatin1(session);
    return JsonValue::Object{
        {u"user_id"_s, account.id},
        {u"username"_s, account.username},
        {u"email"_s, *account.email},
        {u"display_name"_s, *account.displayName},
        {u"groups"_s, groups},
        {u"fxa_id"_s, orNull(account.fxaId)},
        {u"session_cookie"_s,
            JsonValue::Object{
                {u"name"_s, u"sessionid"_s}, {u"value"_s, value}, {u"encoded"_s, u"sessionid="_s + value}}},
    };
}

} // namespace

HttpResponse answerSuperCreate(const HttpRequest &request, const Settings &settings, Database &database)
{
    const Viewer viewer = signIn(request, Scheme::Token, settings, database);
    if (viewer.refused)
        return *viewer.refused;
    if (!viewer.isSignedIn())
        return noCredentials(Scheme::Token);
    if (!isGranted(viewer.rules, u"Accounts", u"SuperCreate"))
        return forbidden();
    if (request.method != "POST")
        return methodNotAllowed(request.method, "POST");
    if (!settings.offersSuperCreate)
        return notFound();
    const auto fields = readFields(request);
    if (!fields)
        return fields.error();

    Transaction transaction(database);
    NewAccount wanted(*fields, database);
    auto account = wanted.read(settings.domain);
    if (!account)
        return wanted.errors();
    insertAccount(database, *account);
    if (wanted.group()) {
        database.prepare("INSERT INTO amo_group_members (account_id, group_id) VALUES (?, ?)")
            .run(account->id, wanted.group()->id);
    }
    const QByteArray session = startSession(*account, database);
    record(database, u"ADD_USER"_s, *viewer.account, *account, {});
    transaction.commit();
    return HttpResponse::json(201, created(*account, wanted.group(), session));
}

} // namespace rollcall::server::amo
