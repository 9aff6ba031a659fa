#pragma once

#include "services/server/store/database.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <mutex>
#include <utility>

namespace rollcall::test {

//! A database of the test's own without a single record, gone at the end: an SQLite file or, when
//! ROLLCALL_TEST_DATABASE holds the URL of a PostgreSQL (see tests/support/postgres.sh), a database made
//! there.
class TestDatabase
{
public:
    enum class Tables {
        None, //!< not one
        MayBeThere //!< those that an earlier test of the program has made, on PostgreSQL: making them anew
                   //!< for each test is most of what a test would take
    };

    explicit TestDatabase(Tables tables = Tables::None)
        : m_server(qEnvironmentVariable("ROLLCALL_TEST_DATABASE"))
        , m_tables(tables)
    {
        if (m_server.isEmpty())
            return;
        if (tables == Tables::MayBeThere && !left().isEmpty()) {
            m_name = left().takeLast();
            empty();
            return;
        }
        static std::atomic<int> counter = 0;
        m_name = QStringLiteral("rollcall_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
        Database({.url = m_server}).execute(QStringLiteral("CREATE DATABASE ") + m_name);
    }
    ~TestDatabase()
    {
        if (m_name.isEmpty())
            return;
        if (m_tables == Tables::None) {
            drop(m_server, m_name);
            return;
        }
        static std::once_flag once;
        std::call_once(once, qAddPostRoutine, [] {
            for (const QString &name : std::exchange(left(), {}))
                drop(qEnvironmentVariable("ROLLCALL_TEST_DATABASE"), name);
        });
        left().append(m_name);
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
    //! The databases that nobody uses any more.
    static QStringList &left()
    {
        static QStringList names;
        return names;
    }
    static void drop(const QString &server, const QString &name)
    {
        try {
            Database({.url = server}).execute(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name));
        } catch (const StoreError &error) {
            qWarning("%s", error.what());
        }
    }
    void empty() const
    {
        Database database({.url = url()});
        QStringList tables;
        {
            auto query = database.prepare("SELECT quote_ident(tablename) FROM pg_tables "
                                          "WHERE schemaname = 'public' AND tablename <> 'schema_migrations'");
            query.run();
            while (query.next())
                tables.append(query.text(0));
        }
        if (!tables.isEmpty())
            database.execute(
                QStringLiteral("TRUNCATE %1 RESTART IDENTITY").arg(tables.join(QStringLiteral(", "))));
    }

    QTemporaryDir m_folder;
    QString m_server, m_name;
    Tables m_tables;
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
