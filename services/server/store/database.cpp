#include "services/server/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstring>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqliteConstraint = 19; // the lower byte of every constraint code

StoreError storeError(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt();
    return StoreError(u"%1: %2 (%3)"_s.arg(doing, error.databaseText(), error.nativeErrorCode()),
        (code & 0xff) == sqliteConstraint);
}

//! Makes the file ourselves, so that it is never wider than 0600, and refuses what somebody else could have
//! planted.
void secureFile(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) {
        const int reason = errno;
        if (reason == ELOOP)
            throw StoreError(u"%1 is a symbolic link; name the database file itself"_s.arg(file));
        throw StoreError(u"The database %1 cannot be opened: %2"_s.arg(
            file, QString::fromLocal8Bit(std::strerror(reason))));
    }
    struct stat info = {};
    const bool known = ::fstat(fd, &info) == 0;
    QString problem;
    if (!known || !S_ISREG(info.st_mode))
        problem = u"%1 is not a regular file"_s.arg(file);
    else if (info.st_uid != ::geteuid())
        problem = u"%1 belongs to another user"_s.arg(file);
    else if (info.st_nlink != 1)
        problem = u"%1 has a second name (a hard link)"_s.arg(file);
    else if ((info.st_mode & 0777) != 0600 && ::fchmod(fd, 0600) != 0)
        problem = u"%1 cannot be closed to other users"_s.arg(file);
    ::close(fd);
    if (!problem.isEmpty())
        throw StoreError(problem);
}

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"rollcall-store-%1"_s.arg(++counter);
}

} // namespace

// --- Query
// ---------------------------------------------------------------------------------------------------------

Query::Query(Database &database, const char *sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_sql(sql)
    , m_query(std::move(query))
{ }

Query::Query(Query &&other) noexcept
    : m_database(other.m_database)
    , m_sql(other.m_sql)
    , m_query(std::move(other.m_query))
{ }

Query::~Query()
{
    if (m_query)
        m_database->handBack(m_sql, std::move(m_query));
}

void Query::bind(int index, const QVariant &value)
{
    m_query->bindValue(index, value);
}

void Query::execute(int values)
{
    Q_UNUSED(values)
    if (!m_query->exec())
        throw storeError(m_query->lastError(), QString::fromUtf8(m_sql).simplified().left(200));
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw storeError(m_query->lastError(), QString::fromUtf8(m_sql).simplified().left(200));
    return false;
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Query::real(int column) const
{
    return m_query->value(column).toDouble();
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

int Query::rowsChanged() const
{
    return m_query->numRowsAffected();
}

qint64 Query::lastInsertId() const
{
    return m_query->lastInsertId().toLongLong();
}

void Query::finish()
{
    m_query->finish();
}

// --- Database
// ------------------------------------------------------------------------------------------------------

Database::Database(const DatabaseOptions &options)
    : m_options(options)
    , m_connection(nextConnectionName())
{
    secureFile(options.file);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(options.file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    try {
        if (!m_database.open())
            throw storeError(m_database.lastError(), u"The database %1 cannot be opened"_s.arg(options.file));
        setPragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s);
        setPragma(u"synchronous"_s, u"FULL"_s, u"2"_s);
        setPragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
        setPragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
        setPragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
        setPragma(u"secure_delete"_s, u"ON"_s, u"1"_s);
        if (options.readOnly)
            setPragma(u"query_only"_s, u"ON"_s, u"1"_s);
        setPragma(u"cache_size"_s, u"-16384"_s, u"-16384"_s); // KiB
        // Last: until here even a connection that shall never wait waits for others that open the file.
        setPragma(u"busy_timeout"_s, QString::number(options.busyMilliseconds),
            QString::number(options.busyMilliseconds));
    } catch (...) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::setPragma(const QString &name, const QString &value, const QString &expected)
{
    QSqlQuery query(m_database);
    // A pragma that is not understood is no error for SQLite: only reading it back tells.
    if (!query.exec(u"PRAGMA %1 = %2"_s.arg(name, value)))
        throw storeError(query.lastError(), u"The database %1 cannot be used"_s.arg(m_options.file));
    query.finish();
    if (!query.exec(u"PRAGMA %1"_s.arg(name)) || !query.next() || query.value(0).toString() != expected) {
        throw StoreError(
            u"The database %1 does not accept the setting %2 = %3"_s.arg(m_options.file, name, value));
    }
}

Query Database::prepare(const char *sql)
{
    const auto found = m_idle.find(sql);
    if (found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        --m_idleCount;
        return Query(*this, sql, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromUtf8(sql)))
        throw storeError(query->lastError(), QString::fromUtf8(sql).simplified().left(200));
    return Query(*this, sql, std::move(query));
}

void Database::handBack(const char *sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_idleCount >= m_options.statements)
        return;
    m_idle[sql].push_back(std::move(query));
    ++m_idleCount;
}

void Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw storeError(query.lastError(), sql.simplified().left(200));
}

QString Database::fact(const QString &name)
{
    auto exists = prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'store_facts'");
    if (!exists.run().next())
        return {};
    auto query = prepare("SELECT value FROM store_facts WHERE name = ?");
    return query.run(name).next() ? query.text(0) : QString();
}

void Database::setFact(const QString &name, const QString &value)
{
    execute(
        u"CREATE TABLE IF NOT EXISTS store_facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_s);
    auto query = prepare("INSERT INTO store_facts (name, value) VALUES (?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    query.run(name, value);
}

// --- Transaction
// ---------------------------------------------------------------------------------------------------

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_level(database.m_depth)
{
    // IMMEDIATE takes the write lock now: a transaction that reads first and writes later could find its
    // snapshot stale and fail without waiting.
    m_database.execute(m_level == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT level%1"_s.arg(m_level));
    ++m_database.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_database.m_depth;
    try {
        if (m_level == 0) {
            m_database.execute(u"ROLLBACK"_s);
        } else {
            m_database.execute(u"ROLLBACK TO level%1"_s.arg(m_level));
            m_database.execute(u"RELEASE level%1"_s.arg(m_level));
        }
    } catch (const StoreError &error) {
        // SQLite itself rolls back on some errors (disk full); then there is nothing left to undo.
        qWarning("rollcall.store: %s", error.what());
    }
}

void Transaction::commit()
{
    m_database.execute(m_level == 0 ? u"COMMIT"_s : u"RELEASE level%1"_s.arg(m_level));
    m_open = false;
    --m_database.m_depth;
}

} // namespace rollcall
