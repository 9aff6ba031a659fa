#include "services/server/store/drivers.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 130000; // 13: the first where pg_trgm needs no superuser

[[noreturn]] void refuse(const QSqlDatabase &database, const DatabaseAddress &address)
{
    throw storeError(DatabaseKind::PostgreSql, database.lastError(),
        u"The database %1 cannot be opened"_s.arg(address.shown()));
}

QString setting(QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    // Not SHOW, which answers in units of its own choice.
    query.prepare(u"SELECT setting FROM pg_settings WHERE name = ?"_s);
    query.bindValue(0, name);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
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
        refuse(database, address);

    if (setting(database, u"server_version_num"_s).toInt() < oldestServer)
        throw StoreError(u"The database %1 is older than PostgreSQL 13"_s.arg(address.shown()));
    if (setting(database, u"server_encoding"_s) != "UTF8"_L1)
        throw StoreError(u"The database %1 does not keep its texts in UTF-8"_s.arg(address.shown()));
    // A lock that is waited for is never waited for without end: 0 would mean that.
    const QString busy = QString::number(std::max(1, options.busyMilliseconds));
    const std::pair<QString, QString> settings[]{
        {u"TimeZone"_s, u"UTC"_s},
        {u"synchronous_commit"_s, u"on"_s},
        {u"standard_conforming_strings"_s, u"on"_s},
        {u"statement_timeout"_s, u"30000"_s},
        {u"lock_timeout"_s, busy},
        {u"idle_in_transaction_session_timeout"_s, u"60000"_s},
        {u"default_transaction_read_only"_s, options.readOnly ? u"on"_s : u"off"_s},
        {u"client_min_messages"_s, u"error"_s},
    };
    for (const auto &[name, value] : settings) {
        QSqlQuery query(database);
        if (!query.exec(u"SET %1 = '%2'"_s.arg(name, value)) || setting(database, name) != value) {
            throw StoreError(
                u"The database %1 does not accept the setting %2 = %3"_s.arg(address.shown(), name, value));
        }
    }
}

} // namespace rollcall::store
