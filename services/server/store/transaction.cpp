#include "services/server/store/database.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! On SQLite IMMEDIATE takes the write lock now: a transaction that reads first and writes later could find
//! its snapshot stale and fail without waiting. On PostgreSQL SERIALIZABLE gives the same promise to programs
//! that read and then write (no lost updates, no two rows made because neither was there), without a lock
//! that would make writers wait for each other's commits: who loses is told so and runs again. SELECT ... FOR
//! UPDATE would need every reader of every system to remember it, and cannot lock a row that is not there
//! yet.
const char *beginStatement(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN ISOLATION LEVEL SERIALIZABLE";
}

} // namespace

//! SQLite prepares even these, which takes longer than to run them; a change needs six.
void Transaction::say(const char *sql)
{
    if (m_database.kind() == DatabaseKind::Sqlite)
        m_database.prepare(sql).run();
    else
        m_database.execute(QString::fromLatin1(sql));
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_level(database.m_depth)
    , m_waiting(database.m_afterCommit.size())
{
    if (m_level == 0) {
        m_database.m_isBroken = false;
        say(beginStatement(m_database.kind()));
    } else {
        if (m_database.m_isBroken)
            throw StoreError(u"The transaction failed before"_s);
        say("SAVEPOINT inner_part"); // inside another as well: the latest of that name is meant
    }
    ++m_database.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_afterCommit.resize(m_waiting);
    try {
        if (m_database.m_isLost)
            m_database.m_isBroken = true; // the server has undone it all
        else if (m_level == 0)
            say("ROLLBACK");
        else {
            say("ROLLBACK TO inner_part");
            say("RELEASE inner_part");
            m_database.m_isBroken = false;
        }
    } catch (const StoreError &error) {
        // SQLite itself rolls back on some errors (disk full); then there is nothing left to undo, and
        // nothing more may be done in what was the transaction around it.
        m_database.m_isBroken = true;
        qWarning("rollcall.store: %s", error.what());
    }
    --m_database.m_depth;
}

void Transaction::commit()
{
    // PostgreSQL answers the COMMIT of a failed transaction with a rollback, and no error.
    if (m_database.m_isBroken)
        throw StoreError(u"The transaction failed before it was committed"_s);
    say(m_level == 0 ? "COMMIT" : "RELEASE inner_part");
    m_open = false;
    --m_database.m_depth;
    if (m_level > 0)
        return;
    for (const auto &act : std::exchange(m_database.m_afterCommit, {}))
        Database::runAfterCommit(act);
}

} // namespace rollcall
