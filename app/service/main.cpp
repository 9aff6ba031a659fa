#include "app/service/process.h"
#include "app/service/settings.h"
#include "services/json/json.h"
#include "services/server/amo/amofacade.h"
#include "services/server/passport/passportfacade.h"
#include "services/server/practice/practice.h"
#include "services/server/service.h"
#include "services/server/sis/sisfacade.h"
#include "services/server/store/maintenance.h"
#include "services/server/xras/xrasfacade.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace rollcall;
using namespace Qt::StringLiterals;

constexpr int badUsage = 2;
constexpr int cannotServe = 1;

void say(FILE *to, const QString &text)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fflush(to);
}

int fail(int code, const QString &sentence)
{
    say(stderr, u"rollcalld: %1\n"_s.arg(sentence));
    return code;
}

std::vector<std::unique_ptr<Facade>> makeFacades(const ServiceSettings &settings)
{
    const auto config = [&](QStringView system) {
        return FacadeConfig{settings.systems[system], settings.practice, newSecret};
    };
    std::vector<std::unique_ptr<Facade>> facades;
    facades.push_back(makeXrasFacade(config(u"xras")));
    facades.push_back(makeAmoFacade(config(u"amo")));
    facades.push_back(makeSisFacade(config(u"sis")));
    facades.push_back(makePassportFacade(config(u"passport")));
    return facades;
}

//! Invents the people once; a second start with the same numbers finds them, changes included. Other numbers,
//! or a database that is no practice, are refused rather than mixed.
std::optional<QString> fillForPractice(const ServiceSettings &settings, const DatabaseOptions &options)
{
    Database database(options);
    const QString wanted = u"%1 people from seed %2"_s.arg(settings.people).arg(settings.seed);
    const QString found = database.fact(u"practice"_s);
    if (found == wanted)
        return std::nullopt;
    if (!found.isEmpty()) {
        return u"%1 already holds practice with %2, not %3. Name another database, or delete this one."_s.arg(
            database.name(), found, wanted);
    }
    if (database.fact(u"kind"_s) == "people"_L1)
        return u"%1 holds real people; practice needs a database of its own."_s.arg(database.name());
    Transaction transaction(database);
    fillPractice(database, settings.people, settings.seed);
    database.setFact(u"practice"_s, wanted);
    transaction.commit();
    return std::nullopt;
}

//! The other way round: practice is never served as if it were real.
std::optional<QString> markAsReal(const DatabaseOptions &options)
{
    Database database(options);
    if (!database.fact(u"practice"_s).isEmpty())
        return u"%1 holds invented people; serve it with --practice, or name another database."_s.arg(
            database.name());
    if (database.fact(u"kind"_s).isEmpty()) {
        Transaction transaction(database);
        database.setFact(u"kind"_s, u"people"_s);
        transaction.commit();
    }
    return std::nullopt;
}

QString readyLine(const Service &service)
{
    JsonValue systems = JsonValue::emptyObject();
    for (const auto &[system, url] : service.systemUrls())
        systems.set(system, url);
    const JsonValue line
        = JsonValue::Object{{u"ready"_s, true}, {u"url"_s, service.url()}, {u"systems"_s, systems}};
    return QString::fromUtf8(json::encode(line)) + u'\n';
}

int serve(const ServiceSettings &settings)
{
    const EndSignal end;
    QTemporaryDir temporary;
    ServiceOptions options;
    options.http.listeners = settings.listeners;
    options.http.allowedHosts = settings.allowedHosts;
    options.http.workers = settings.workers;
    options.http.limits = settings.limits;
    options.webhooks = settings.webhooks;
    options.webhooks.rules.allowPrivateTargets = settings.privateWebhooks.value_or(settings.practice);
    options.webhooks.rules.allowHttp = settings.plainWebhooks.value_or(settings.practice);
    options.database.url = settings.databaseUrl;
    if (options.database.url.isEmpty()) {
        if (!temporary.isValid())
            return fail(cannotServe, u"There is no place for a temporary database."_s);
        options.database.url = temporary.filePath(u"people.sqlite"_s);
    }
    try {
        Service service(options, makeFacades(settings));
        service.migrateAll();
        const auto unfit
            = settings.practice ? fillForPractice(settings, options.database) : markAsReal(options.database);
        if (unfit)
            return fail(cannotServe, *unfit);
        if (const auto problem = service.start())
            return fail(cannotServe, *problem + u'.');
        if (!settings.credentialsFile.isEmpty()) {
            const QByteArray text = json::encode(service.credentials()) + '\n';
            if (const auto problem = writePrivateFile(settings.credentialsFile, text))
                return fail(cannotServe, *problem);
        }
        say(stdout, readyLine(service));
        end.wait(settings.untilStdinCloses);
        service.stop();
    } catch (const ConfigProblem &problem) {
        return fail(badUsage, problem.sentence());
    } catch (const StoreError &problem) {
        return fail(cannotServe, problem.sentence() + u'.');
    }
    return 0;
}

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
        return serve(line->settings);
    case CommandLine::Wish::Backup:
        return backup(*line);
    case CommandLine::Wish::Check:
        return check(line->settings);
    }
    return 0;
}
