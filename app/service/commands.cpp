#include "app/service/commands.h"

#include "app/service/serve.h"
#include "services/server/bulk/recordfile.h"
#include "services/server/store/database.h"
#include "services/server/store/maintenance.h"
#include "services/server/store/newfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int someSkipped = 3;

//! What all but serve and import work on. It must be there: to make an empty one would help nobody.
std::unique_ptr<Database> openExisting(const ServiceSettings &settings)
{
    const auto address = readDatabaseAddress(settings.databaseUrl);
    if (address && address->kind == DatabaseKind::Sqlite && !QFileInfo::exists(address->file))
        throw StoreError(u"There is no database %1"_s.arg(address->file));
    return std::make_unique<Database>(DatabaseOptions{.url = settings.databaseUrl});
}

//! Invented people are not taken for real ones by a slip, nor real ones for invented.
std::optional<QString> wrongPeople(Database &database, bool isPracticeMeant)
{
    const bool isPractice = !database.fact(u"practice"_s).isEmpty();
    if (isPractice && !isPracticeMeant)
        return u"%1 holds invented people; add --practice if they are meant."_s.arg(database.name());
    if (!isPractice && isPracticeMeant)
        return u"%1 holds no invented people; --practice is for a database that does."_s.arg(database.name());
    return std::nullopt;
}

std::unique_ptr<RecordCodec> codecOf(const QString &kind)
{
    auto codecs = makeRecordCodecs();
    const auto found = std::find_if(
        codecs.begin(), codecs.end(), [&](const auto &codec) { return codec->kind() == kind; });
    return std::move(*found); // the command line knows none but these
}

QString shown(const BadLine &bad)
{
    return u"Line %1 is left out: %2.\n"_s.arg(bad.number).arg(bad.reason);
}

//! Tells on standard error how far it is, once in a second.
class Progress
{
public:
    Progress() { m_clock.start(); }
    void tell(qint64 records, const QString &more = {})
    {
        if (m_clock.elapsed() < 1000)
            return;
        m_clock.restart();
        say(stderr, u"%1 records%2\n"_s.arg(records).arg(more));
    }

private:
    QElapsedTimer m_clock;
};

int ended(const ImportReport &report, const CommandLine &line, const Database &database)
{
    const QString stored
        = u"%1 records of %2 are stored in %3"_s.arg(report.stored).arg(line.file, database.name());
    if (report.stoppedAt) {
        const QString kept = report.keptLines == 0
            ? u"Nothing is stored"_s
            : u"Lines 1 to %1 are stored, nothing after them"_s.arg(report.keptLines);
        return fail(cannotServe,
            u"Line %1 of %2 is bad: %3. %4."_s.arg(report.stoppedAt->number)
                .arg(line.file, report.stoppedAt->reason, kept));
    }
    if (report.skipped > 0) {
        say(stdout, u"%1, %2 lines are left out.\n"_s.arg(stored).arg(report.skipped));
        return someSkipped;
    }
    say(stdout, stored + u".\n"_s);
    return 0;
}

int importInto(Database &database, QFile &file, const CommandLine &line)
{
    const auto codec = codecOf(line.kind);
    migrate(database, codec->system());
    if (!line.settings.practice)
        markAsReal(database);
    Progress progress;
    const qint64 size = file.size(); // 0 of a pipe
    BulkWatcher watcher;
    watcher.progress = [&](qint64 records, qint64 octets) {
        progress.tell(records, size > 0 ? u", %1 %"_s.arg(100 * octets / size) : QString());
    };
    watcher.skipped = [](const BadLine &bad) { say(stderr, shown(bad)); };
    const ImportReport report = importRecords(file, *codec, database, line.keepsGoing, watcher);
    if (file.error() != QFileDevice::NoError) {
        return fail(cannotServe,
            u"%1 cannot be read to its end: %2. Lines 1 to %3 are done with."_s
                .arg(line.file, file.errorString())
                .arg(report.keptLines));
    }
    return ended(report, line, database);
}

} // namespace

int backup(const CommandLine &line)
{
    try {
        const auto database = openExisting(line.settings);
        backUp(*database, line.file);
        say(stdout, u"%1 is copied into %2.\n"_s.arg(database->name(), line.file));
    } catch (const StoreError &problem) {
        return fail(cannotServe, problem.sentence() + u'.');
    }
    return 0;
}

int check(const ServiceSettings &settings)
{
    try {
        const auto database = openExisting(settings);
        const QStringList faults = faultsOf(*database);
        if (!faults.isEmpty())
            return fail(cannotServe, u"%1 is damaged: %2."_s.arg(database->name(), faults.join(u"; "_s)));
        say(stdout, u"%1 is sound.\n"_s.arg(database->name()));
    } catch (const StoreError &problem) {
        return fail(cannotServe, problem.sentence() + u'.');
    }
    return 0;
}

int importFile(const CommandLine &line)
{
    QFile file(line.file);
    if (QFileInfo(line.file).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(cannotServe, u"%1 cannot be read."_s.arg(line.file));
    try {
        Database database({.url = line.settings.databaseUrl, .cacheKilobytes = bulkCacheKilobytes});
        if (const auto problem = wrongPeople(database, line.settings.practice))
            return fail(cannotServe, *problem);
        return importInto(database, file, line);
    } catch (const StoreError &problem) {
        return fail(cannotServe, problem.sentence() + u'.');
    }
}

int exportFile(const CommandLine &line)
{
    try {
        const auto database = openExisting(line.settings);
        if (const auto problem = wrongPeople(*database, line.settings.practice))
            return fail(cannotServe, *problem);
        const auto codec = codecOf(line.kind);
        migrate(*database, codec->system());
        NewFile file(line.file);
        Progress progress;
        BulkWatcher watcher;
        watcher.progress = [&](qint64 records, qint64) { progress.tell(records); };
        const qint64 written = exportRecords(
            *database, *codec, [&](const QByteArray &text) { file.write(text); }, watcher);
        file.keep();
        say(stdout, u"%1 records of %2 are in %3.\n"_s.arg(written).arg(database->name(), line.file));
    } catch (const StoreError &problem) {
        return fail(cannotServe, problem.sentence() + u'.');
    }
    return 0;
}

} // namespace rollcall
