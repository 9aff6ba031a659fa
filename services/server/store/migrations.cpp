#include "services/server/store/database.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QMap>
#include <QRegularExpression>
#include <QThread>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Migration
{
    int number = 0;
    QString name;
    QString checksum;
    QStringList statements;
};

//! Cuts at ';' at the end of a line. The body of a trigger stays whole: it ends with a line "END;".
QStringList statementsOf(const QString &text)
{
    static const QRegularExpression trigger(
        u"^\\s*CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    QString current;
    for (const QString &line : text.split(u'\n')) {
        const QString code = line.trimmed();
        if (code.isEmpty() || code.startsWith("--"_L1))
            continue;
        current += line + u'\n';
        if (!code.endsWith(u';'))
            continue;
        if (trigger.match(current).hasMatch() && code.compare("END;"_L1, Qt::CaseInsensitive) != 0)
            continue;
        statements.append(current.trimmed());
        current.clear();
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

QList<Migration> readMigrations(const QString &system, const QString &folder)
{
    QList<Migration> migrations;
    const QDir directory(folder);
    for (const QString &entry : directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        bool isNumber = false;
        const int number = entry.section(u'-', 0, 0).toInt(&isNumber);
        QFile file(directory.filePath(entry));
        if (!isNumber || number < 1 || !file.open(QIODevice::ReadOnly))
            throw StoreError(u"The migration %1 of %2 cannot be read"_s.arg(entry, system));
        if (!migrations.isEmpty() && migrations.last().number >= number)
            throw StoreError(u"Two migrations of %1 have the number %2"_s.arg(system).arg(number));
        const QByteArray text = file.readAll();
        const QByteArray sum = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        migrations.append({number, entry, QString::fromLatin1(sum), statementsOf(QString::fromUtf8(text))});
    }
    return migrations;
}

//! Held while the tables are brought up to date. On PostgreSQL it is taken before the transaction begins: a
//! transaction that waited for it would not see what the one before it has made. On SQLite the transaction
//! itself is the lock.
class SchemaLock
{
public:
    explicit SchemaLock(Database &database)
        : m_database(database)
    {
        if (database.kind() != DatabaseKind::PostgreSql)
            return;
        QElapsedTimer waited;
        waited.start();
        while (!tryLock()) {
            if (waited.elapsed() > longestWait)
                throw StoreError(u"Another program has been changing the tables of %1 for a minute"_s.arg(
                    database.name()));
            QThread::msleep(100);
        }
    }
    ~SchemaLock()
    {
        if (m_database.kind() != DatabaseKind::PostgreSql)
            return;
        try {
            m_database.prepare("SELECT pg_advisory_unlock(7165528)").run();
        } catch (const StoreError &error) {
            qWarning("rollcall.store: %s", error.what()); // it ends with the connection
        }
    }
    SchemaLock(const SchemaLock &) = delete;
    SchemaLock &operator=(const SchemaLock &) = delete;

private:
    static constexpr qint64 longestWait = 60'000; // milliseconds

    bool tryLock()
    {
        // Any number will do that no other program uses in this database.
        auto query = m_database.prepare("SELECT CASE WHEN pg_try_advisory_lock(7165528) THEN 1 ELSE 0 END");
        return query.run().next() && query.integer(0) == 1;
    }

    Database &m_database;
};

} // namespace

void migrate(Database &database, const QString &system, const QString &folder)
{
    const QList<Migration> migrations = readMigrations(
        system, folder.isEmpty() ? u":/sql/%1/%2"_s.arg(database.kindName(), system) : folder);

    const SchemaLock lock(database);
    Transaction transaction(database);
    if (database.kind() == DatabaseKind::PostgreSql)
        database.execute(u"SET LOCAL statement_timeout = 0"_s); // an index over a million rows takes its time
    database.execute(
        u"CREATE TABLE IF NOT EXISTS schema_migrations (system TEXT NOT NULL, number INTEGER NOT NULL, "
        "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL, "
        "PRIMARY KEY (system, number))"_s);
    QMap<int, QString> applied;
    {
        auto query = database.prepare("SELECT number, checksum FROM schema_migrations WHERE system = ?");
        query.run(system);
        while (query.next())
            applied.insert(static_cast<int>(query.integer(0)), query.text(1));
    }
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (!applied.isEmpty() && applied.lastKey() > newest) {
        throw StoreError(
            u"The database %1 was made by a newer version of this program (%2 is at step %3, this version "
            "knows %4). Use the newer version, or another database"_s.arg(database.name(), system)
                .arg(applied.lastKey())
                .arg(newest));
    }
    for (const Migration &migration : migrations) {
        const auto known = applied.constFind(migration.number);
        if (known != applied.constEnd()) {
            if (*known != migration.checksum) {
                throw StoreError(
                    u"The tables of %1 in %2 were made by another edition of step %3. Use the version of "
                    u"this "
                    "program that made the database"_s.arg(system, database.name(), migration.name));
            }
            continue;
        }
        for (const QString &statement : migration.statements)
            database.execute(statement);
        auto insert = database.prepare("INSERT INTO schema_migrations (system, number, name, checksum, "
                                       "applied_at) VALUES (?, ?, ?, ?, ?)");
        insert.run(system, migration.number, migration.name, migration.checksum,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    }
    transaction.commit();
}

} // namespace rollcall
