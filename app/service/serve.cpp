#include "app/service/serve.h"

#include "app/service/process.h"
#include "services/domain/heap.h"
#include "services/json/json.h"
#include "services/server/amo/amofacade.h"
#include "services/server/cis/cisfacade.h"
#include "services/server/passport/passportfacade.h"
#include "services/server/practice/practice.h"
#include "services/server/service.h"
#include "services/server/sis/sisfacade.h"
#include "services/server/store/database.h"
#include "services/server/store/newfile.h"
#include "services/server/xras/xrasfacade.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

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
    facades.push_back(makeCisFacade(config(u"cis")));
    return facades;
}

void invent(Database &database, const ServiceSettings &settings, const QString &people)
{
    Transaction transaction(database);
    fillPractice(database, settings.people, settings.seed);
    database.setFact(u"practice"_s, people);
    transaction.commit();
}

//! A new file gets its name once everybody is in it, so that nothing has to be written twice.
void inventIntoNew(const QString &name, const ServiceSettings &settings, const QString &people)
{
    NewFile file(name);
    {
        Database database({.url = u"sqlite:"_s + file.temporaryName(),
            .cacheKilobytes = bulkCacheKilobytes,
            .isUnfinished = true});
        invent(database, settings, people);
    }
    file.keep();
}

//! Invents the people once; a second start with the same numbers finds them, changes included. Other numbers,
//! or a database that is no practice, are refused rather than mixed.
std::optional<QString> fillForPractice(const ServiceSettings &settings, const DatabaseOptions &options)
{
    const QString wanted = u"%1 people from seed %2"_s.arg(settings.people).arg(settings.seed);
    const auto address = readDatabaseAddress(options.url);
    if (address && address->kind == DatabaseKind::Sqlite) {
        const QFileInfo file(address->file);
        try {
            if (!file.exists() && !file.isSymLink() && file.dir().exists())
                inventIntoNew(address->file, settings, wanted);
        } catch (const StoreError &) {
            // Where another program was faster its people are taken.
            if (!QFileInfo::exists(address->file))
                throw;
        }
    }
    DatabaseOptions alone = options;
    alone.cacheKilobytes = bulkCacheKilobytes;
    Database database(alone);
    const QString found = database.fact(u"practice"_s);
    if (found == wanted)
        return std::nullopt;
    if (!found.isEmpty()) {
        return u"%1 already holds practice with %2, not %3. Name another database, or delete this one."_s.arg(
            database.name(), found, wanted);
    }
    if (database.fact(u"kind"_s) == "people"_L1)
        return u"%1 holds real people; practice needs a database of its own."_s.arg(database.name());
    invent(database, settings, wanted);
    return std::nullopt;
}

//! The other way round: practice is never served as if it were real.
std::optional<QString> prepareForReal(const DatabaseOptions &options)
{
    Database database(options);
    if (!database.fact(u"practice"_s).isEmpty())
        return u"%1 holds invented people; serve it with --practice, or name another database."_s.arg(
            database.name());
    markAsReal(database);
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

ServiceOptions optionsOf(const ServiceSettings &settings)
{
    ServiceOptions options;
    options.http.listeners = settings.listeners;
    options.http.allowedHosts = settings.allowedHosts;
    options.http.workers = settings.workers;
    options.http.limits = settings.limits;
    options.webhooks = settings.webhooks;
    options.webhooks.rules.allowPrivateTargets = settings.privateWebhooks.value_or(settings.practice);
    options.webhooks.rules.allowHttp = settings.plainWebhooks.value_or(settings.practice);
    options.database.url = settings.databaseUrl;
    options.logLevel = settings.logLevel;
    options.metrics = settings.metrics;
    return options;
}

//! The changed settings that are taken over at the next start only.
QStringList needRestart(const ServiceSettings &running, const ServiceSettings &wanted)
{
    QStringList names;
    const auto note = [&](bool isSame, const QString &name) {
        if (!isSame)
            names.append(name);
    };
    note(running.databaseUrl == wanted.databaseUrl, u"db"_s);
    note(running.practice == wanted.practice, u"practice"_s);
    note(running.workers == wanted.workers, u"workers"_s);
    note(running.metrics == wanted.metrics, u"metrics"_s);
    const bool isSamePlaces = std::equal(running.listeners.cbegin(), running.listeners.cend(),
        wanted.listeners.cbegin(), wanted.listeners.cend(), isSamePlace);
    note(isSamePlaces, u"listen"_s);
    return names;
}

//! All or nothing: what cannot be used leaves everything as it was.
void reload(Service &service, const QStringList &arguments, const ServiceSettings &running)
{
    const auto refuse = [&](const QString &problem) {
        service.log().write(LogLevel::Error, u"reload refused", {{u"problem"_s, problem}});
    };
    if (running.practice)
        return refuse(u"Practice is not reloaded: its credentials are made at the start."_s);
    const auto line = readCommandLine(arguments);
    if (!line)
        return refuse(line.error());
    try {
        if (const auto problem = service.reload(optionsOf(line->settings), makeFacades(line->settings)))
            return refuse(*problem);
    } catch (const ConfigProblem &problem) {
        return refuse(problem.sentence());
    } catch (const StoreError &problem) {
        return refuse(problem.sentence());
    }
    JsonValue::Array later;
    for (const QString &name : needRestart(running, line->settings))
        later.append(name);
    service.log().write(LogLevel::Warning, u"reloaded", {{u"needRestart"_s, later}});
}

ServiceLog *messageLog = nullptr;

//! What the layers below say with qWarning() and its kin, as lines of the same log.
void logMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool isError = type == QtCriticalMsg || type == QtFatalMsg;
    const bool isWarning = type == QtWarningMsg;
    messageLog->write(isError ? LogLevel::Error
            : isWarning       ? LogLevel::Warning
                              : LogLevel::Info,
        u"message", {{u"text"_s, message.section(u'\n', 0, 0)}});
}

//! As long as it lives, messages go into \p log.
class MessagesInto
{
public:
    explicit MessagesInto(ServiceLog &log)
    {
        messageLog = &log;
        m_before = qInstallMessageHandler(logMessage);
    }
    ~MessagesInto() { qInstallMessageHandler(m_before); }
    MessagesInto(const MessagesInto &) = delete;
    MessagesInto &operator=(const MessagesInto &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace

void markAsReal(Database &database)
{
    if (!database.fact(u"kind"_s).isEmpty())
        return;
    Transaction transaction(database);
    database.setFact(u"kind"_s, u"people"_s);
    transaction.commit();
}

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

int serve(const QStringList &arguments, const ServiceSettings &settings)
{
    const Signals requests;
    QTemporaryDir temporary;
    ServiceOptions options = optionsOf(settings);
    if (options.database.url.isEmpty()) {
        if (!temporary.isValid())
            return fail(cannotServe, u"There is no place for a temporary database."_s);
        options.database.url = temporary.filePath(u"people.sqlite"_s);
    }
    try {
        Service service(options, makeFacades(settings));
        const MessagesInto messages(service.log());
        if (settings.practice) {
            if (const auto unfit = fillForPractice(settings, options.database))
                return fail(cannotServe, *unfit);
            trimHeap();
        }
        service.migrateAll();
        if (!settings.practice) {
            if (const auto unfit = prepareForReal(options.database))
                return fail(cannotServe, *unfit);
        }
        if (const auto problem = service.start())
            return fail(cannotServe, *problem + u'.');
        if (!settings.credentialsFile.isEmpty()) {
            const QByteArray text = json::encode(service.credentials()) + '\n';
            if (const auto problem = writePrivateFile(settings.credentialsFile, text))
                return fail(cannotServe, *problem);
        }
        say(stdout, readyLine(service));
        while (requests.wait(settings.untilStdinCloses) == Signals::Wish::Reload)
            reload(service, arguments, settings);
        service.stop();
    } catch (const ConfigProblem &problem) {
        return fail(badUsage, problem.sentence());
    } catch (const StoreError &problem) {
        return fail(cannotServe, problem.sentence() + u'.');
    }
    return 0;
}

} // namespace rollcall
