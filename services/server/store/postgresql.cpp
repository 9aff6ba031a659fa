#include "services/server/store/drivers.h"

#include <QHash>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 130000; // 13: the first where pg_trgm needs no superuser

[[noreturn]] void refuse(const DatabaseAddress &address, const QSqlError &error)
{
    throw storeError(
        DatabaseKind::PostgreSql, error, u"The database %1 cannot be opened"_s.arg(address.shown()));
}

//! What the server says of \p names. Not SHOW, which answers in units of its own choice.
QHash<QString, QString> settings(QSqlDatabase &database, const QStringList &names)
{
    QHash<QString, QString> known;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (query.exec(
            u"SELECT name, setting FROM pg_settings WHERE name IN ('%1')"_s.arg(names.join("', '"_L1)))) {
        while (query.next())
            known.insert(query.value(0).toString(), query.value(1).toString());
    }
    return known;
}

} // namespace

void openPostgres(QSqlDatabase &database, const DatabaseAddress &address, const DatabaseOptions &options)
{
    database.setHostName(address.host);
    if (address.port != 0)
        database.setPort(address.port);
    database.setDatabaseName(address.name);
    database.setUserName(address.user);
    database.setPassword(address.password);
    const QString tls = address.sslMode.isEmpty() ? QString() : u";sslmode="_s + address.sslMode;
    database.setConnectOptions(u"connect_timeout=10;application_name=rollcalld"_s + tls);
    if (!database.open())
        refuse(address, database.lastError());

    // A lock that is waited for is never waited for without end: 0 would mean that.
    const QString busy = QString::number(std::max(1, options.busyMilliseconds));
    const std::pair<QString, QString> wanted[]{
        {u"TimeZone"_s, u"UTC"_s},
        {u"synchronous_commit"_s, u"on"_s},
        {u"standard_conforming_strings"_s, u"on"_s},
        {u"statement_timeout"_s, u"30000"_s},
        {u"lock_timeout"_s, busy},
        {u"idle_in_transaction_session_timeout"_s, u"60000"_s},
        {u"default_transaction_read_only"_s, options.readOnly ? u"on"_s : u"off"_s},
        {u"client_min_messages"_s, u"error"_s},
    };
    QStringList names{u"server_version_num"_s, u"server_encoding"_s}, changes;
    for (const auto &[name, value] : wanted) {
        names.append(name);
        changes.append(u"set_config('%1', '%2', false)"_s.arg(name, value));
    }
    QSqlQuery change(database);
    if (!change.exec(u"SELECT "_s + changes.join(u", "_s)))
        refuse(address, change.lastError());
    const QHash<QString, QString> known = settings(database, names);
    if (known.value(u"server_version_num"_s).toInt() < oldestServer)
        throw StoreError(u"The database %1 is older than PostgreSQL 13"_s.arg(address.shown()));
    if (known.value(u"server_encoding"_s) != "UTF8"_L1)
        throw StoreError(u"The database %1 does not keep its texts in UTF-8"_s.arg(address.shown()));
    for (const auto &[name, value] : wanted) {
        if (known.value(name) != value) {
            throw StoreError(
                u"The database %1 does not accept the setting %2 = %3"_s.arg(address.shown(), name, value));
        }
    }
}

} // namespace rollcall::store
