#include "services/server/store/database.h"

#include "services/server/store/drivers.h"

#include <QRegularExpression>

#include <atomic>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqliteConstraint = 19; // the lower byte of every constraint code
constexpr int mostValues = 64; // of one statement

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"rollcall-store-%1"_s.arg(++counter);
}

//! A statement as messages name it.
QString shown(const char *sql)
{
    return QString::fromUtf8(sql).simplified().left(200);
}

StoreError::Reason reasonOf(DatabaseKind kind, const QString &code)
{
    using Reason = StoreError::Reason;
    if (kind == DatabaseKind::Sqlite)
        return (code.toInt() & 0xff) == sqliteConstraint ? Reason::Constraint : Reason::Other;
    if (code.startsWith("23"_L1))
        return Reason::Constraint;
    if (code == "40001"_L1 || code == "40P01"_L1) // serialization failure, deadlock
        return Reason::Conflict;
    if (code.startsWith("08"_L1) || code.startsWith("57P0"_L1)) // connection, shutdown
        return Reason::ConnectionLost;
    return Reason::Other;
}

} // namespace

StoreError store::storeError(DatabaseKind kind, const QSqlError &error, const QString &doing)
{
    const QString code = error.nativeErrorCode();
    const QString words
        = (error.databaseText().isEmpty() ? error.driverText() : error.databaseText()).trimmed();
    return StoreError(u"%1: %2 (%3)"_s.arg(doing, words, code), reasonOf(kind, code));
}

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
    // A text of PostgreSQL cannot hold it, and its driver would cut the statement there.
    if (m_database->kind() == DatabaseKind::PostgreSql && value.typeId() == QMetaType::QString
        && value.toString().contains(QChar::Null))
        throw StoreError(u"A value for %1 contains the character U+0000"_s.arg(shown(m_sql)));
    m_query->bindValue(placeholder(index), value);
}

//! What stands for '?' in the statements that Qt gets. Values that are bound by their number have a name too,
//! which Qt makes anew each time; of statements with many values that is a tenth of their cost.
const QString &Query::placeholder(int index)
{
    static const QStringList names = [] {
        QStringList made;
        for (int i = 0; i < mostValues; ++i)
            made.append(u":v%1"_s.arg(i));
        return made;
    }();
    return names.at(index);
}

//! Outside a transaction every change is final at once.
bool Query::mayBeFinal() const
{
    return !m_database->inTransaction() && !QByteArrayView(m_sql).startsWith("SELECT");
}

void Query::execute(int values)
{
    Q_UNUSED(values)
    if (!m_query->exec())
        m_database->fail(m_query->lastError(), shown(m_sql), mayBeFinal());
}

Query &Query::runWith(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bind(i, values.at(i));
    execute(static_cast<int>(values.size()));
    return *this;
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database->fail(m_query->lastError(), shown(m_sql), mayBeFinal());
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

std::optional<QString> Query::textOrNone(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

std::optional<qint64> Query::integerOrNone(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

int Query::rowsChanged() const
{
    return m_query->numRowsAffected();
}

qint64 Query::insertedId()
{
    if (m_database->kind() == DatabaseKind::Sqlite)
        return m_query->lastInsertId().toLongLong();
    if (!next())
        throw StoreError(u"No key came back from %1"_s.arg(shown(m_sql)));
    return integer(0);
}

void Query::finish()
{
    m_query->finish();
}

// --- Database
// ------------------------------------------------------------------------------------------------------

Database::Database(const DatabaseOptions &options)
    : m_options(options)
{
    const auto address = readDatabaseAddress(options.url);
    if (!address)
        throw StoreError(address.error());
    m_address = *address;
    open();
}

Database::~Database()
{
    close();
}

QString Database::kindName() const
{
    return m_address.kind == DatabaseKind::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

void Database::open()
{
    const bool isSqlite = m_address.kind == DatabaseKind::Sqlite;
    m_connection = nextConnectionName();
    m_database = QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
    try {
        if (!m_database.isValid())
            throw StoreError(u"Qt's driver for the database %1 is not installed"_s.arg(name()));
        (isSqlite ? store::openSqlite : store::openPostgres)(m_database, m_address, m_options);
    } catch (...) {
        close();
        throw;
    }
}

void Database::close()
{
    m_idle.clear();
    m_idleCount = 0;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::recover()
{
    if (!m_isLost)
        return;
    close();
    open();
    m_isLost = false;
}

void Database::fail(const QSqlError &error, const QString &doing, bool mayBeFinal)
{
    StoreError failure = store::storeError(m_address.kind, error, doing);
    if (m_address.kind == DatabaseKind::PostgreSql) {
        m_isBroken = m_depth > 0;
        m_isLost = m_isLost || failure.reason() == StoreError::Reason::ConnectionLost || !m_database.isOpen();
    }
    if (m_isLost) {
        throw StoreError(failure.sentence(),
            mayBeFinal ? StoreError::Reason::OutcomeUnknown : StoreError::Reason::ConnectionLost);
    }
    throw failure;
}

Query Database::prepare(const char *sql)
{
    return lend(sql, QByteArrayView(sql));
}

Query Database::prepareInsert(const char *sql)
{
    const QByteArrayView whole(sql);
    return lend(sql, kind() == DatabaseKind::Sqlite ? whole.first(whole.lastIndexOf(" RETURNING ")) : whole);
}

Query Database::lend(const char *sql, QByteArrayView text)
{
    const auto found = m_idle.find(sql);
    if (found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        --m_idleCount;
        return Query(*this, sql, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    // PostgreSQL's driver would keep the connection to itself until the last row was read.
    query->setForwardOnly(m_address.kind == DatabaseKind::Sqlite);
    if (!query->prepare(inQtsWords(text)))
        fail(query->lastError(), shown(sql), false);
    return Query(*this, sql, std::move(query));
}

QString Database::inQtsWords(QByteArrayView sql) const
{
    static const QRegularExpression octets(u"\\bOCTETS\\(((?:[^()]|\\([^()]*\\))+)\\)"_s);
    const QString whole = QString::fromUtf8(sql).replace(
        octets, kind() == DatabaseKind::Sqlite ? u"CAST(\\1 AS BLOB)"_s : u"\\1"_s);
    QString text;
    int values = 0;
    bool isQuoted = false;
    for (const QChar c : whole) {
        isQuoted = isQuoted != (c == u'\'');
        if (c == u'?' && !isQuoted)
            text += Query::placeholder(values++);
        else
            text += c;
    }
    return text;
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
        fail(query.lastError(), sql.simplified().left(200),
            sql == "COMMIT"_L1 || (m_depth == 0 && !sql.startsWith("BEGIN"_L1)));
}

void Database::afterCommit(std::function<void()> act)
{
    if (m_depth == 0)
        runAfterCommit(act);
    else
        m_afterCommit.push_back(std::move(act));
}

void Database::runAfterCommit(const std::function<void()> &act)
{
    try {
        act();
    } catch (const std::exception &failure) {
        qWarning("rollcall.store: after a commit: %s", failure.what());
    }
}

QString Database::fact(const QString &name)
{
    auto exists = kind() == DatabaseKind::Sqlite
        ? prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'store_facts'")
        : prepare("SELECT 1 WHERE to_regclass('store_facts') IS NOT NULL");
    if (!exists.run().next())
        return {};
    auto query = prepare("SELECT value FROM store_facts WHERE name = ?");
    return query.run(name).next() ? query.text(0) : QString();
}

void Database::setFact(const QString &name, const QString &value)
{
    Transaction transaction(*this);
    execute(
        u"CREATE TABLE IF NOT EXISTS store_facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_s);
    auto query = prepare("INSERT INTO store_facts (name, value) VALUES (?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    query.run(name, value);
    transaction.commit();
}

} // namespace rollcall
