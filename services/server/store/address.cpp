#include "services/server/store/address.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView postgresScheme("postgresql://");

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

//! The driver takes further options separated by ';', and C text ends at U+0000.
bool isPlain(const QString &text)
{
    return std::none_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20 || c == u';' || c == u'\x7f'; });
}

std::optional<QString> applyAuthority(QStringView authority, DatabaseAddress &address)
{
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        const QStringView person = authority.left(at);
        const qsizetype colon = person.indexOf(u':');
        address.user = decoded(colon < 0 ? person : person.left(colon));
        address.password = colon < 0 ? QString() : decoded(person.mid(colon + 1));
        authority = authority.mid(at + 1);
    }
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon > bracket) {
        bool isNumber = false;
        address.port = authority.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || address.port < 1 || address.port > 65535)
            return u"The port of the database must be a number from 1 to 65535."_s;
        authority = authority.left(colon);
    }
    address.host = decoded(authority);
    if (address.host.startsWith(u'[') && address.host.endsWith(u']'))
        address.host = address.host.mid(1, address.host.size() - 2);
    return std::nullopt;
}

std::optional<QString> applyParameter(QStringView parameter, DatabaseAddress &address)
{
    static const QStringList sslModes{
        u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    const qsizetype equals = parameter.indexOf(u'=');
    const QStringView name = parameter.left(std::max<qsizetype>(equals, 0));
    const QString value = decoded(parameter.mid(equals + 1));
    if (name == u"host" && address.host.isEmpty() && !value.isEmpty()) {
        address.host = value;
        return std::nullopt;
    }
    if (name == u"host")
        return u"The database's URL must name one host."_s;
    if (name == u"sslmode" && sslModes.contains(value)) {
        address.sslMode = value;
        return std::nullopt;
    }
    if (name == u"sslmode")
        return u"The sslmode of the database must be one of %1."_s.arg(sslModes.join(u", "_s));
    return u"The database's URL can have host and sslmode after the question mark, nothing else."_s;
}

tl::expected<DatabaseAddress, QString> readPostgres(QStringView rest)
{
    DatabaseAddress address;
    address.kind = DatabaseKind::PostgreSql;
    const qsizetype question = rest.indexOf(u'?');
    const QStringView place = question < 0 ? rest : rest.left(question);
    const qsizetype slash = place.indexOf(u'/');
    if (const auto problem = applyAuthority(slash < 0 ? place : place.left(slash), address))
        return tl::unexpected(*problem);
    address.name = slash < 0 ? QString() : decoded(place.mid(slash + 1));
    if (address.name.isEmpty() || address.name.contains(u'/'))
        return tl::unexpected(u"The database's URL must end with its name: postgresql://USER@HOST/NAME."_s);
    if (question >= 0) {
        for (const QStringView parameter : rest.mid(question + 1).split(u'&')) {
            if (const auto problem = applyParameter(parameter, address))
                return tl::unexpected(*problem);
        }
    }
    for (const QString *part : {&address.host, &address.name, &address.user, &address.password}) {
        if (!isPlain(*part))
            return tl::unexpected(
                u"The database's URL contains a character that cannot be used: a control character or a semicolon."_s);
    }
    return address;
}

} // namespace

QString DatabaseAddress::shown() const
{
    if (kind == DatabaseKind::Sqlite)
        return file;
    const bool isSocket = host.startsWith(u'/');
    QString text = postgresScheme;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    if (!isSocket)
        text += host.contains(u':') ? u'[' + host + u']' : host;
    if (port != 0)
        text += u':' + QString::number(port);
    text += u'/' + encoded(name);
    return isSocket ? text + u"?host="_s + host : text;
}

tl::expected<DatabaseAddress, QString> readDatabaseAddress(const QString &url)
{
    if (url.startsWith(postgresScheme))
        return readPostgres(QStringView(url).mid(postgresScheme.size()));
    DatabaseAddress address;
    address.file = url;
    if (url.startsWith("sqlite:"_L1)) {
        address.file = url.mid(7);
        if (address.file.startsWith("///"_L1))
            address.file = address.file.mid(2);
        else if (address.file.startsWith("//"_L1))
            return tl::unexpected(
                u"\"%1\" names a computer; SQLite works on files of this one: sqlite:FILE."_s.arg(url));
    } else if (const qsizetype colon = url.indexOf("://"_L1); colon >= 0) {
        // Not the whole of it: it may hold a password.
        return tl::unexpected(
            u"\"%1\" is not a database that this version can use; write sqlite:FILE or postgresql://USER@HOST/NAME."_s
                .arg(url.left(colon + 3)));
    }
    if (address.file.isEmpty() || address.file.contains(QChar::Null))
        return tl::unexpected(u"A database is sqlite:FILE or postgresql://USER@HOST/NAME."_s);
    return address;
}

} // namespace rollcall
