#pragma once

#include "services/server/store/address.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rollcall {

//! A statement or the database itself failed. The text is for the service's own log, never for a client.
class StoreError : public std::runtime_error
{
public:
    enum class Reason {
        Other,
        Constraint, //!< a UNIQUE, FOREIGN KEY, CHECK or NOT NULL rule said no
        Conflict, //!< another transaction was in the way and this one is undone: run again, it may well
                  //!< succeed
        ConnectionLost, //!< what was under way is undone; Database::recover() connects again
        OutcomeUnknown //!< the connection was lost while the change was made final: never to be run again
    };

    explicit StoreError(const QString &sentence, Reason reason = Reason::Other)
        : std::runtime_error(sentence.toStdString())
        , m_reason(reason)
    { }
    QString sentence() const { return QString::fromUtf8(what()); }
    Reason reason() const { return m_reason; }
    bool isConstraint() const { return m_reason == Reason::Constraint; }
    //! Nothing was done, and doing the same once more may well succeed.
    bool mayRunAgain() const { return m_reason == Reason::Conflict || m_reason == Reason::ConnectionLost; }

private:
    Reason m_reason;
};

class Database;

//! A prepared statement on loan from its database's cache; handed back, and its rows let go, when this goes
//! out of scope. Failures throw StoreError.
class Query
{
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    //! Runs with one value for each '?'. QString (a null string is ''), QByteArray (a blob), integers, bool
    //! (0 or 1), double, nullptr, std::optional of these, or a QVariant as it is.
    template <typename... Values> Query &run(const Values &...values)
    {
        int index = 0;
        (bind(index++, toVariant(values)), ...);
        execute(index);
        return *this;
    }

    //! The same with as many values as the statement has, each as it is.
    Query &runWith(const QVariantList &values);

    bool next();
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    // Nothing where there is NULL.
    std::optional<QString> textOrNone(int column) const;
    std::optional<qint64> integerOrNone(int column) const;

    int rowsChanged() const;
    //! The key of the row that a statement of Database::prepareInsert() made. Once after each run.
    qint64 insertedId();
    //! Lets go of the rows that were not read.
    void finish();

private:
    friend class Database;
    Query(Database &database, const char *sql, std::unique_ptr<QSqlQuery> query);

    static QVariant toVariant(const QVariant &value) { return value; }
    static QVariant toVariant(const QString &value)
    {
        return value.isNull() ? QString::fromLatin1("") : value;
    }
    static QVariant toVariant(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QVariant toVariant(bool value) { return value ? 1 : 0; }
    static QVariant toVariant(int value) { return value; }
    static QVariant toVariant(qint64 value) { return value; }
    static QVariant toVariant(quint64 value) { return static_cast<qint64>(value); }
    static QVariant toVariant(double value) { return value; }
    static QVariant toVariant(std::nullptr_t) { return {}; }
    static QVariant toVariant(const char *) = delete;
    template <typename T> static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }
    void bind(int index, const QVariant &value);
    static const QString &placeholder(int index);
    bool mayBeFinal() const;
    void execute(int values);

    Database *m_database;
    const char *m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

struct DatabaseOptions
{
    QString url; //!< as readDatabaseAddress() takes it; an SQLite file is made when absent, with mode 0600
    int busyMilliseconds = 5000; //!< how long a writer waits for another
    bool readOnly = false; //!< every attempt to write is an error
    int statements = 256; //!< prepared statements kept at most
    int cacheKilobytes = 16 * 1024; //!< of an SQLite file's pages
    //! The SQLite file is one that nobody keeps unless it is whole (NewFile): nothing is done for its sake
    //! should the program end before.
    bool isUnfinished = false;
};

//! For whoever stores many records and is alone with it: fewer pages are written twice.
constexpr int bulkCacheKilobytes = 256 * 1024;

//! One connection to the store. Belongs to the thread that made it; every worker has its own.
//! SQLite in WAL mode with synchronous=FULL, or PostgreSQL with synchronous_commit; the settings that safety
//! depends on are made at opening and read back. Throws StoreError.
class Database
{
public:
    explicit Database(const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! \p sql must be a string literal (the cache keeps its address). Placeholders are '?'. OCTETS(column),
    //! or of a function of columns, is a long text that Query::bytes() takes: SQLite gives it out as it keeps
    //! it, not by way of UTF-16. The same statement may be on loan several times at once.
    Query prepare(const char *sql);
    //! The same for an INSERT of one row that ends with RETURNING and its integer key, which
    //! Query::insertedId() then tells. On SQLite that end is left away: with it every statement is a
    //! savepoint, and at each one a full-text index writes down all that it was holding back, which takes
    //! longer than the rest.
    Query prepareInsert(const char *sql);
    //! A statement without values and rows, not cached. One statement, and never with anything of a client's.
    void execute(const QString &sql);
    DatabaseKind kind() const { return m_address.kind; }
    //! "sqlite" or "postgresql": the folder of its migrations.
    QString kindName() const;
    bool inTransaction() const { return m_depth > 0; }
    //! For messages: the file, or the address without its password.
    QString name() const { return m_address.shown(); }

    //! Runs \p act once the changes made so far are final: after the outermost commit, at once when there is
    //! no transaction, never when they are undone. What it throws is logged.
    void afterCommit(std::function<void()> act);
    //! Connects again when the connection was lost. No Query may be on loan.
    void recover();

    //! A small fact about the whole store, kept beside the systems' tables; null when it was never set.
    QString fact(const QString &name);
    void setFact(const QString &name, const QString &value);

private:
    friend class Query;
    friend class Transaction;
    void open();
    void close();
    //! \p text is what \p sql says to this kind of database.
    Query lend(const char *sql, QByteArrayView text);
    QString inQtsWords(QByteArrayView sql) const;
    void handBack(const char *sql, std::unique_ptr<QSqlQuery> query);
    //! \p mayBeFinal: when the connection was lost, nobody knows whether the change was made.
    [[noreturn]] void fail(const QSqlError &error, const QString &doing, bool mayBeFinal);
    static void runAfterCommit(const std::function<void()> &act);

    DatabaseOptions m_options;
    DatabaseAddress m_address;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
    int m_idleCount = 0;
    int m_depth = 0;
    bool m_isBroken = false; // the transaction can only be undone
    bool m_isLost = false; // the connection is
    std::vector<std::function<void()>> m_afterCommit;
};

//! Everything in it is done or nothing, as if it ran alone: what it reads cannot be changed by others before
//! it commits. Rolls back when it goes out of scope without commit(). One inside another is a savepoint.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit(); //!< throws StoreError; the changes are then undone, unless the outcome is unknown

private:
    void say(const char *sql);

    Database &m_database;
    int m_level;
    std::size_t m_waiting; // what waited for a commit before
    bool m_open = true;
};

//! Brings the tables of \p system up to date from :/sql/<database>/<system>/NNN-name.sql, all in one
//! transaction; what was applied is kept in schema_migrations. Programs that start at once wait for each
//! other. Statements end with ';' at the end of a line; trigger bodies end with "END;". Throws StoreError
//! when the database is newer than this program, when an applied file has changed, or when one fails. \p
//! folder replaces the resource folder (tests).
void migrate(Database &database, const QString &system, const QString &folder = {});

} // namespace rollcall
