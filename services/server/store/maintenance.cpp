#include "services/server/store/maintenance.h"

#include "services/server/store/database.h"

#include <QFile>
#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstring>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &file, int reason)
{
    throw StoreError(
        u"The copy %1 cannot be written: %2"_s.arg(file, QString::fromLocal8Bit(std::strerror(reason))));
}

//! On the disk, not only on its way there.
void makeDurable(const QString &name, int flags)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC);
    const bool isDurable = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isDurable)
        refuse(name, reason);
}

QStringList sqliteFaults(Database &database)
{
    QStringList faults;
    auto structure = database.prepare("PRAGMA quick_check(20)");
    structure.run();
    while (structure.next()) {
        if (structure.text(0) != "ok"_L1)
            faults.append(structure.text(0).simplified());
    }
    auto references = database.prepare("PRAGMA foreign_key_check");
    references.run();
    while (faults.size() < 20 && references.next()) {
        faults.append(u"Row %1 of %2 refers to a row of %3 that is not there"_s.arg(
            references.text(1), references.text(0), references.text(2)));
    }
    return faults;
}

QStringList postgresFaults(Database &database)
{
    QStringList faults;
    auto blocks = database.prepare("SELECT COALESCE(checksum_failures, 0) FROM pg_stat_database "
                                   "WHERE datname = current_database()");
    if (blocks.run().next() && blocks.integer(0) > 0)
        faults.append(u"%1 blocks had a wrong checksum"_s.arg(blocks.integer(0)));
    auto indexes = database.prepare("SELECT indexrelid::regclass::text FROM pg_index "
                                    "WHERE NOT (indisvalid AND indisready) LIMIT 10");
    indexes.run();
    while (indexes.next())
        faults.append(u"The index %1 is not valid"_s.arg(indexes.text(0)));
    auto rules = database.prepare("SELECT conname, conrelid::regclass::text FROM pg_constraint "
                                  "WHERE NOT convalidated LIMIT 10");
    rules.run();
    while (rules.next())
        faults.append(u"The rule %1 of %2 was never checked"_s.arg(rules.text(0), rules.text(1)));
    return faults;
}

} // namespace

void backUp(Database &database, const QString &file)
{
    if (database.kind() != DatabaseKind::Sqlite)
        throw StoreError(u"%1 is copied with PostgreSQL's own pg_dump"_s.arg(database.name()));
    // Made by ourselves, so that it is never wider than 0600 and never somebody else's; VACUUM takes an empty
    // file.
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        refuse(file, errno);
    ::close(descriptor);
    try {
        database.prepare("VACUUM INTO ?").run(file);
        makeDurable(file, O_RDONLY);
        makeDurable(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY);
    } catch (const StoreError &) {
        QFile::remove(file);
        throw;
    }
}

QStringList faultsOf(Database &database)
{
    return database.kind() == DatabaseKind::Sqlite ? sqliteFaults(database) : postgresFaults(database);
}

} // namespace rollcall
