#include "app/service/process.h"
#include "app/service/serve.h"
#include "services/server/store/maintenance.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

using namespace rollcall;
using namespace Qt::StringLiterals;

//! What backup and check work on. It must be there: to make an empty one would help nobody.
std::unique_ptr<Database> openExisting(const ServiceSettings &settings)
{
    const auto address = readDatabaseAddress(settings.databaseUrl);
    if (address && address->kind == DatabaseKind::Sqlite && !QFileInfo::exists(address->file))
        throw StoreError(u"There is no database %1"_s.arg(address->file));
    return std::make_unique<Database>(DatabaseOptions{.url = settings.databaseUrl});
}

int backup(const CommandLine &line)
{
    try {
        const auto database = openExisting(line.settings);
        backUp(*database, line.backupFile);
        say(stdout, u"%1 is copied into %2.\n"_s.arg(database->name(), line.backupFile));
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

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rollcalld"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLCALL_VERSION));

    const auto line = readCommandLine(QCoreApplication::arguments().mid(1));
    if (!line)
        return fail(badUsage, line.error());
    switch (line->wish) {
    case CommandLine::Wish::Help:
        say(stdout, helpText());
        return 0;
    case CommandLine::Wish::Version:
        say(stdout, u"rollcalld %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    case CommandLine::Wish::Serve:
        return serve(QCoreApplication::arguments().mid(1), line->settings);
    case CommandLine::Wish::Backup:
        return backup(*line);
    case CommandLine::Wish::Check:
        return check(line->settings);
    }
    return 0;
}
