#include "services/server/store/maintenance.h"

#include "services/server/store/database.h"
#include "services/server/store/newfile.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

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
    NewFile copy(file);
    database.prepare("VACUUM INTO ?").run(copy.temporaryName()); // takes a file that is empty
    copy.keep();
}

QStringList faultsOf(Database &database)
{
    return database.kind() == DatabaseKind::Sqlite ? sqliteFaults(database) : postgresFaults(database);
}

} // namespace rollcall
