#pragma once

#include "services/server/store/database.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace rollcall::test {

//! An empty database of the test's own, gone with this object: an SQLite file or, when ROLLCALL_TEST_DATABASE
//! holds the URL of a PostgreSQL (see tests/support/postgres.sh), a database made there.
class TestDatabase
{
public:
    TestDatabase()
        : m_server(qEnvironmentVariable("ROLLCALL_TEST_DATABASE"))
    {
        if (m_server.isEmpty())
            return;
        static std::atomic<int> counter = 0;
        m_name = QStringLiteral("rollcall_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
        Database({.url = m_server}).execute(QStringLiteral("CREATE DATABASE ") + m_name);
    }
    ~TestDatabase()
    {
        if (m_name.isEmpty())
            return;
        try {
            Database({.url = m_server}).execute(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
        } catch (const StoreError &error) {
            qWarning("%s", error.what());
        }
    }
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    bool isPostgres() const { return !m_server.isEmpty(); }
    QString url() const
    {
        if (m_server.isEmpty())
            return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("people.sqlite"));
        return QString(m_server).replace(QStringLiteral("/postgres?"), u'/' + m_name + u'?');
    }

private:
    QTemporaryDir m_folder;
    QString m_server, m_name;
};

//! What the store says when \p act fails; null when it does not.
inline QString problemOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const StoreError &error) {
        return error.sentence();
    }
    return {};
}

//! The number that \p sql selects.
inline int count(Database &database, const char *sql)
{
    auto query = database.prepare(sql);
    query.run().next();
    return static_cast<int>(query.integer(0));
}

} // namespace rollcall::test
