#include "services/server/store/drivers.h"

#include <QFile>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <mutex>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &file, int reason)
{
    throw StoreError(
        u"The database %1 cannot be opened: %2"_s.arg(file, QString::fromLocal8Bit(std::strerror(reason))));
}

//! Makes the file ourselves, so that it is never wider than 0600, and refuses what somebody else could have
//! planted.
//!
//! A file that is there is never really opened here. Whoever closes a file loses every lock that their
//! process has on it, those of SQLite's connections included; another program that looked in would then take
//! itself for the last user and delete the write-ahead log, with all that is written afterwards. A file that
//! was just made has no locks yet, and what O_PATH opens takes none away. The mutex keeps a second thread
//! from connecting to the new file before it is closed here.
void secureFile(const QString &file)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const QByteArray path = QFile::encodeName(file);
    const int made = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (made >= 0) {
        ::close(made);
        return;
    }
    if (errno != EEXIST)
        refuse(file, errno);
    const int fd = ::open(path.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        refuse(file, errno);
    struct stat info = {};
    const bool known = ::fstat(fd, &info) == 0;
    const QByteArray itself = "/proc/self/fd/" + QByteArray::number(fd);
    QString problem;
    if (known && S_ISLNK(info.st_mode))
        problem = u"%1 is a symbolic link; name the database file itself"_s.arg(file);
    else if (!known || !S_ISREG(info.st_mode))
        problem = u"%1 is not a regular file"_s.arg(file);
    else if (info.st_uid != ::geteuid())
        problem = u"%1 belongs to another user"_s.arg(file);
    else if (info.st_nlink != 1)
        problem = u"%1 has a second name (a hard link)"_s.arg(file);
    else if ((info.st_mode & 0777) != 0600 && ::chmod(itself.constData(), 0600) != 0)
        problem = u"%1 cannot be closed to other users"_s.arg(file);
    ::close(fd);
    if (!problem.isEmpty())
        throw StoreError(problem);
}

void setPragma(QSqlDatabase &database, const QString &name, const QString &value, const QString &expected)
{
    QSqlQuery query(database);
    const QString file = database.databaseName();
    // A pragma that is not understood is no error for SQLite: only reading it back tells.
    if (!query.exec(u"PRAGMA %1 = %2"_s.arg(name, value)))
        throw storeError(
            DatabaseKind::Sqlite, query.lastError(), u"The database %1 cannot be used"_s.arg(file));
    query.finish();
    if (!query.exec(u"PRAGMA %1"_s.arg(name)) || !query.next() || query.value(0).toString() != expected)
        throw StoreError(u"The database %1 does not accept the setting %2 = %3"_s.arg(file, name, value));
}

} // namespace

void openSqlite(QSqlDatabase &database, const DatabaseAddress &address, const DatabaseOptions &options)
{
    secureFile(address.file);
    database.setDatabaseName(address.file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open()) {
        throw storeError(DatabaseKind::Sqlite, database.lastError(),
            u"The database %1 cannot be opened"_s.arg(address.file));
    }
    if (options.isUnfinished) {
        setPragma(database, u"journal_mode"_s, u"MEMORY"_s, u"memory"_s);
        setPragma(database, u"synchronous"_s, u"OFF"_s, u"0"_s);
        setPragma(database, u"threads"_s, u"2"_s, u"2"_s); // for sorting indexes
    } else {
        setPragma(database, u"journal_mode"_s, u"WAL"_s, u"wal"_s);
        setPragma(database, u"synchronous"_s, u"FULL"_s, u"2"_s);
    }
    setPragma(database, u"foreign_keys"_s, u"ON"_s, u"1"_s);
    setPragma(database, u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    setPragma(database, u"cell_size_check"_s, u"ON"_s, u"1"_s);
    setPragma(database, u"secure_delete"_s, u"ON"_s, u"1"_s);
    if (options.readOnly)
        setPragma(database, u"query_only"_s, u"ON"_s, u"1"_s);
    const QString cache = QString::number(-options.cacheKilobytes); // a positive number would be pages
    setPragma(database, u"cache_size"_s, cache, cache);
    // Last: until here even a connection that shall never wait waits for others that open the file.
    const QString busy = QString::number(options.busyMilliseconds);
    setPragma(database, u"busy_timeout"_s, busy, busy);
}

} // namespace rollcall::store
