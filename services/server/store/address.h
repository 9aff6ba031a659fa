#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace rollcall {

//! The programs that can keep the data.
enum class DatabaseKind { Sqlite, PostgreSql };

//! Where a database is, as its URL says it.
struct DatabaseAddress
{
    DatabaseKind kind = DatabaseKind::Sqlite;
    QString file; //!< SQLite: the file; the rest is PostgreSQL's
    QString host; //!< a computer, or the folder of a socket; empty: what the driver finds by itself
    int port = 0; //!< 0: the usual one
    QString name, user, password;
    QString sslMode; //!< empty: the driver's own choice

    //! For messages: the file, or the address without its password.
    QString shown() const;
};

//! "sqlite:FILE", "sqlite:///FILE", a plain file name, or
//! "postgresql://[USER[:PASSWORD]@][HOST][:PORT]/NAME[?host=/SOCKET/FOLDER&sslmode=...]", percent-encoded.
//! The error is a sentence that never repeats a password.
tl::expected<DatabaseAddress, QString> readDatabaseAddress(const QString &url);

} // namespace rollcall
