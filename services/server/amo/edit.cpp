#include "services/server/amo/edit.h"

#include "services/server/amo/fields.h"
#include "services/server/store/database.h"

#include <QRegularExpression>

#include <arpa/inet.h>

#include <algorithm>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

bool hasCategory(const QString &text, bool alsoMarks)
{
    const QList<uint> points = text.toUcs4();
    // Letters to the original's eye, but they look like nothing.
    static const QList<uint> blanks{0x2800, 0x3164, 0x115f, 0x1160, 0xffa0, 0xfffc};
    return std::any_of(points.begin(), points.end(), [&](uint point) {
        if (QChar::isLetterOrNumber(point))
            return alsoMarks || !blanks.contains(point);
        return alsoMarks && (QChar::isPunct(point) || QChar::isSymbol(point));
    });
}

//! A link as text or as markup. The seed edition also takes a bare domain for one.
bool hasLink(const QString &text, Settings::Edition edition)
{
    static const QRegularExpression address(
        u"(?:\\b(?:https?|ftps?|file)://|\\bwww\\.)[^\\s<>\"]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markup(
        u"<a\\b[^>]*\\bhref\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression domain(
        u"(?<![@.\\w-])(?:[\\w-]+\\.)+(?:aero|asia|biz|cat|com|coop|edu|gov|info|int|jobs|mil|mobi|museum|"
        u"name|net|"
        u"org|post|pro|tel|travel|xxx|a[cdefgilmnoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvxyz]|d["
        u"ejkmoz]|"
        u"e[ceghrstu]|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|"
        u"l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|"
        u"s[abcdeghijklmnortuvyz]|t[cdfghjklmnoprtvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw])(?::\\d+)?(?![\\w-]|\\.\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return address.match(text).hasMatch() || markup.match(text).hasMatch()
        || (edition == Settings::Edition::Seed && domain.match(text).hasMatch());
}

bool isUrl(const QString &text, Settings::Edition edition)
{
    static const QRegularExpression shape(
        u"\\A([a-z][a-z0-9.+-]*)://(?:[^\\s:@/]+(?::[^\\s:@/]*)?@)?(\\[[0-9a-f:.]+\\]|[^\\s/?#:@\\[\\]]+)"
        u"(?::([0-9]{1,5}))?(?:[/?#]\\S*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression host(
        u"\\A(?:localhost|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
        u"(?!-)(?:[\\p{L}-]{2,63}|xn--[a-z0-9]{1,59})(?<!-)\\.?)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch() || match.captured(3).toInt() > 65535)
        return false;
    const QString scheme = match.captured(1).toLower();
    const bool isWeb = scheme == u"http" || scheme == u"https";
    const bool isFtp = scheme == u"ftp" || scheme == u"ftps";
    if (!isWeb && (!isFtp || edition == Settings::Edition::Head))
        return false;
    const QString name = match.captured(2);
    if (name.startsWith(u'[')) {
        in6_addr address{};
        return ::inet_pton(AF_INET6, name.mid(1, name.size() - 2).toLatin1().constData(), &address) == 1;
    }
    static const QRegularExpression dotted(
        u"\\A(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!\\z)|\\z)){4}\\z"_s);
    return name.size() <= 253 && (host.match(name).hasMatch() || dotted.match(name).hasMatch());
}

const QString pictureName = u"picture_upload"_s;

//! A body as far as it can be read without the store.
struct Prepared
{
    tl::expected<Fields, HttpResponse> fields;
    std::optional<tl::expected<Picture, QString>> picture; //!< of the file among the fields
};

Prepared prepared(const HttpRequest &request)
{
    Prepared body{readFields(request), std::nullopt};
    if (!body.fields)
        return body;
    if (const auto &file = body.fields->value(pictureName).file)
        body.picture = readPicture(file->fileName, file->content);
    return body;
}

class Checker
{
public:
    Checker(const Prepared &body, const Settings &settings, Database &database)
        : m_fields(*body.fields)
        , m_picture(body.picture)
        , m_settings(settings)
        , m_database(database)
    { }

    tl::expected<Edit, HttpResponse> check()
    {
        const bool isHead = m_settings.edition == Settings::Edition::Head;
        Edit edit;
        if (isNull(u"biography"_s))
            edit.biography = std::optional<QString>();
        else if (auto text = stringField(u"biography"_s, true, isHead ? 255 : noLimit, 0))
            edit.biography = text;
        if (edit.biography && *edit.biography && hasLink(**edit.biography, m_settings.edition))
            fail(u"biography"_s, {u"No links are allowed."_s});

        edit.homepage = stringField(u"homepage"_s, true, 255, 0);
        if (edit.homepage)
            checkOwnDomain(*edit.homepage);
        edit.location = stringField(u"location"_s, true, 255, 0);
        edit.occupation = stringField(u"occupation"_s, true, 255, 0);
        edit.displayName = stringField(u"display_name"_s, false, 50, 2);
        if (edit.displayName && isDenied(*edit.displayName))
            fail(u"display_name"_s, {u"This display name cannot be used."_s});
        edit.picture = pictureField();

        if (!m_errors.isEmpty())
            return tl::unexpected(HttpResponse::json(400, m_errors));
        return edit;
    }

private:
    static constexpr qsizetype noLimit = -1;

    void fail(const QString &name, const QStringList &messages)
    {
        JsonValue::Array list;
        for (const QString &message : messages)
            list.append(message);
        m_errors.append({name, list});
    }

    bool isNull(const QString &name) const { return m_fields.value(name).value.isNull(); }

    //! The value, trimmed, when the member is there and passes the field's own checks.
    std::optional<QString> stringField(const QString &name, bool mayBeBlank, qsizetype most, qsizetype least)
    {
        const auto found = m_fields.constFind(name);
        if (found == m_fields.constEnd())
            return std::nullopt;
        const JsonValue &value = found->value;
        if (value.isNull()) {
            fail(name, {u"This field may not be null."_s});
            return std::nullopt;
        }
        if (found->file || (!value.isString() && !value.isNumber())) {
            fail(name, {u"Not a valid string."_s});
            return std::nullopt;
        }
        const QString text = value.text().trimmed();
        if (text.isEmpty()) {
            if (!mayBeBlank)
                fail(name, {u"This field may not be blank."_s});
            return mayBeBlank ? std::optional<QString>(QString::fromLatin1("")) : std::nullopt;
        }
        const QStringList messages = problemsOf(name, text, most, least);
        if (messages.isEmpty())
            return text;
        fail(name, messages);
        return std::nullopt;
    }

    QStringList problemsOf(const QString &name, const QString &text, qsizetype most, qsizetype least) const
    {
        const bool isHead = m_settings.edition == Settings::Edition::Head;
        const qsizetype length = text.toUcs4().size();
        QStringList messages;
        if (name == u"display_name" && !hasCategory(text, !isHead)) {
            messages.append(isHead ? u"Ensure this field contains at least one letter or number character."_s
                                   : u"Must contain at least one printable character."_s);
        }
        if (most != noLimit && length > most)
            messages.append(u"Ensure this field has no more than %1 characters."_s.arg(most));
        if (length < least)
            messages.append(u"Ensure this field has at least %1 characters."_s.arg(least));
        if (text.contains(QChar(0)))
            messages.append(u"Null characters are not allowed."_s);
        if (name == u"homepage" && !isUrl(text, m_settings.edition))
            messages.append(u"Enter a valid URL."_s);
        return messages;
    }

    void checkOwnDomain(const QString &homepage)
    {
        if (!homepage.contains(m_settings.domain, Qt::CaseInsensitive))
            return;
        fail(u"homepage"_s,
            {m_settings.edition == Settings::Edition::Head
                    ? u"This field can only be used to link to external websites. URLs on https://%1 are not "
                      u"allowed."_s.arg(m_settings.domain)
                    : u"The homepage field can only be used to link to external websites."_s});
    }

    bool isDenied(const QString &name)
    {
        Query query = m_database.kind() == DatabaseKind::Sqlite
            ? m_database.prepare("SELECT 1 FROM amo_denied_names WHERE instr(?, name) > 0")
            : m_database.prepare("SELECT 1 FROM amo_denied_names WHERE strpos(?, name) > 0");
        return query.run(name.toLower()).next();
    }

    std::optional<Picture> pictureField()
    {
        const auto found = m_fields.constFind(pictureName);
        if (found == m_fields.constEnd())
            return std::nullopt;
        if (found->value.isNull()) {
            fail(pictureName, {u"This field may not be null."_s});
            return std::nullopt;
        }
        if (!found->file) {
            fail(pictureName, {u"The submitted data was not a file. Check the encoding type on the form."_s});
            return std::nullopt;
        }
        if (*m_picture)
            return **m_picture;
        fail(pictureName, {m_picture->error()});
        return std::nullopt;
    }

    const Fields &m_fields;
    const std::optional<tl::expected<Picture, QString>> &m_picture;
    const Settings &m_settings;
    Database &m_database;
    JsonValue::Object m_errors;
};

} // namespace

void Edit::applyTo(Account &account) const
{
    if (biography)
        account.biography = *biography;
    if (homepage)
        account.homepage = *homepage;
    if (location)
        account.location = *location;
    if (occupation)
        account.occupation = *occupation;
    if (displayName)
        account.displayName = displayName;
}

QStringList Edit::changed() const
{
    QStringList names;
    const std::pair<bool, QLatin1StringView> members[]{{biography.has_value(), "biography"_L1},
        {homepage.has_value(), "homepage"_L1}, {location.has_value(), "location"_L1},
        {occupation.has_value(), "occupation"_L1}, {displayName.has_value(), "display_name"_L1},
        {picture.has_value(), "picture_upload"_L1}};
    for (const auto &[isThere, name] : members) {
        if (isThere)
            names.append(name);
    }
    return names;
}

std::shared_ptr<const void> prepareEdit(const HttpRequest &request)
{
    return std::make_shared<const Prepared>(prepared(request));
}

tl::expected<Edit, HttpResponse> readEdit(
    const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto body = std::static_pointer_cast<const Prepared>(
        request.prepared ? request.prepared : prepareEdit(request));
    if (!body->fields)
        return tl::unexpected(body->fields.error());
    return Checker(*body, settings, database).check();
}

} // namespace rollcall::server::amo
