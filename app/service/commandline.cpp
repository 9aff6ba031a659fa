#include "app/service/settings.h"
#include "services/server/bulk/recordcodec.h"
#include "services/server/store/address.h"

#include <QCommandLineParser>
#include <QHostAddress>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Flag
{
    const char *name;
    const char *value; //!< nullptr: a switch
    const char *text;
};

constexpr Flag flags[] = {
    {"config", "FILE", "Read settings from this JSON file. The command line wins over it."},
    {"practice", nullptr,
        "Fill an empty database with invented people and make fresh credentials at every start."},
    {"empty", nullptr,
        "Start with nobody in it, for tests: a temporary database, and the operators of the configuration."},
    {"people", "N", "How many people are invented (1 to 1000000; 10000)."},
    {"seed", "S",
        "The number that the invented people grow from; the same number gives the same people (1)."},
    {"db", "URL",
        "The database: sqlite:FILE or postgresql://USER@HOST/NAME. Without it, practice uses a temporary "
        "one."},
    {"listen", "[SYSTEM=]HOST:PORT",
        "Serve every system here, below /SYSTEM; with SYSTEM= that system alone, at the root. May be given "
        "several times. Port 0 "
        "means any free one (127.0.0.1:0)."},
    {"credentials", "FILE", "Write what a client needs to sign in into this file, with mode 0600."},
    {"until-stdin-closes", nullptr,
        "End when the standard input ends: the service then never outlives who started it."},
    {"kind", "KIND",
        "The records that import and export are about: xras/people, amo/accounts or cis/profiles."},
    {"keep-going", nullptr,
        "Leave out and count the lines that import cannot store, instead of ending there."},
    {"help", nullptr, "Show this help."},
    {"version", nullptr, "Show the version."},
};

template <typename T> std::optional<T> number(const QString &text, T least, T most)
{
    bool isNumber = false;
    const qulonglong value = text.toULongLong(&isNumber);
    if (!isNumber || value < static_cast<qulonglong>(least) || value > static_cast<qulonglong>(most))
        return std::nullopt;
    return static_cast<T>(value);
}

std::optional<QString> applyFlags(const QCommandLineParser &parser, ServiceSettings &settings)
{
    if (parser.isSet(u"practice"_s))
        settings.practice = true;
    if (parser.isSet(u"empty"_s))
        settings.isEmpty = true;
    if (parser.isSet(u"until-stdin-closes"_s))
        settings.untilStdinCloses = true;
    if (parser.isSet(u"people"_s)) {
        const auto people = number<int>(parser.value(u"people"_s), 1, 1'000'000);
        if (!people)
            return u"--people takes a number from 1 to 1000000."_s;
        settings.people = *people;
    }
    if (parser.isSet(u"seed"_s)) {
        const auto seed = number<quint64>(parser.value(u"seed"_s), 0, std::numeric_limits<quint64>::max());
        if (!seed)
            return u"--seed takes a whole number from 0."_s;
        settings.seed = *seed;
    }
    if (parser.isSet(u"db"_s)) {
        const auto url = readDatabaseUrl(parser.value(u"db"_s));
        if (!url)
            return url.error();
        settings.databaseUrl = *url;
    }
    if (parser.isSet(u"credentials"_s)) {
        settings.credentialsFile = parser.value(u"credentials"_s);
        if (settings.credentialsFile.isEmpty())
            return u"--credentials takes the name of a file."_s;
    }
    if (parser.isSet(u"listen"_s)) {
        settings.listeners.clear();
        for (const QString &text : parser.values(u"listen"_s)) {
            const auto listener = readListener(text);
            if (!listener)
                return listener.error();
            settings.listeners.append(*listener);
        }
    }
    return std::nullopt;
}

struct Command
{
    QLatin1StringView word;
    CommandLine::Wish wish;
    const char *file; //!< what its FILE is; nullptr: it takes none
};

constexpr Command commands[] = {
    {"serve"_L1, CommandLine::Wish::Serve, nullptr},
    {"backup"_L1, CommandLine::Wish::Backup, "that the copy goes into"},
    {"check"_L1, CommandLine::Wish::Check, nullptr},
    {"import"_L1, CommandLine::Wish::Import, "that has the records"},
    {"export"_L1, CommandLine::Wish::Export, "that the records go into"},
};

//! "serve, backup, ... and export"
QString commandWords()
{
    QStringList words;
    for (const Command &command : commands)
        words.append(command.word);
    const QString last = words.takeLast();
    return words.join(u", "_s) + u" and "_s + last;
}

QStringList knownKinds()
{
    QStringList kinds;
    for (const auto &codec : makeRecordCodecs())
        kinds.append(codec->kind());
    return kinds;
}

std::optional<QString> applyCommand(const QStringList &words, CommandLine &line)
{
    const auto *const command = std::find_if(std::begin(commands), std::end(commands),
        [&](const Command &known) { return words[0] == known.word; });
    if (command == std::end(commands)) {
        return u"\"%1\" is not a command of rollcalld; there are %2."_s.arg(words[0], commandWords());
    }
    line.wish = command->wish;
    line.file = command->file ? words.value(1) : QString();
    if (command->file && line.file.isEmpty()) {
        return u"Name the file %1: rollcalld %2 FILE."_s.arg(QLatin1StringView(command->file), command->word);
    }
    const qsizetype expected = command->file ? 2 : 1;
    if (words.size() > expected)
        return u"\"%1\" is one word too many after %2."_s.arg(words[expected], words[0]);
    return std::nullopt;
}

//! --kind and --keep-going, which belong to import and export.
std::optional<QString> applyBulk(const QCommandLineParser &parser, CommandLine &line)
{
    const bool isImport = line.wish == CommandLine::Wish::Import;
    const bool isBulk = isImport || line.wish == CommandLine::Wish::Export;
    line.kind = parser.value(u"kind"_s);
    line.keepsGoing = parser.isSet(u"keep-going"_s);
    if (!isBulk && parser.isSet(u"kind"_s))
        return u"--kind goes with import and export."_s;
    if (!isImport && line.keepsGoing)
        return u"--keep-going goes with import."_s;
    if (isBulk && !knownKinds().contains(line.kind)) {
        return u"Say which records are meant with --kind; there are %1."_s.arg(knownKinds().join(u", "_s));
    }
    return std::nullopt;
}

} // namespace

QStringList knownSystems()
{
    return {u"xras"_s, u"amo"_s, u"sis"_s, u"passport"_s, u"cis"_s};
}

QString helpText()
{
    QString text
        = u"Usage: rollcalld serve [options]\n"
          "       rollcalld backup FILE [--db URL] [--config FILE]\n"
          "       rollcalld check [--db URL] [--config FILE]\n"
          "       rollcalld import FILE --kind KIND [--keep-going] [--practice] [--db URL] [--config FILE]\n"
          "       rollcalld export FILE --kind KIND [--practice] [--db URL] [--config FILE]\n"
          "An identity service that speaks the contracts of several systems. backup copies its\n"
          "SQLite database into a new file, check says whether the database is sound, export writes\n"
          "all records of a kind into a new file, one JSON object to a line, and import stores the\n"
          "records of such a file as new ones. Both can be done while it is served.\n\n"
          "Options:\n"_s;
    for (const Flag &flag : flags) {
        QString left = u"  --"_s + QLatin1StringView(flag.name);
        if (flag.value)
            left += u' ' + QLatin1StringView(flag.value);
        text += left + u"\n        "_s + QLatin1StringView(flag.text) + u'\n';
    }
    return text
        + u"\nWhen it serves, it prints one line of JSON: {\"ready\":true,\"url\":...,\"systems\":{...}}.\n"
          "SIGTERM and SIGINT end it; answers under way are delivered first.\n"_s;
}

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Flag &flag : flags) {
        QCommandLineOption option(QString::fromLatin1(flag.name));
        if (flag.value)
            option.setValueName(QString::fromLatin1(flag.value));
        parser.addOption(option);
    }
    const bool understood = parser.parse(QStringList{u"rollcalld"_s} + arguments);
    CommandLine line;
    if (parser.isSet(u"help"_s)) {
        line.wish = CommandLine::Wish::Help;
        return line;
    }
    if (parser.isSet(u"version"_s)) {
        line.wish = CommandLine::Wish::Version;
        return line;
    }
    if (!understood)
        return tl::unexpected(parser.errorText());
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return tl::unexpected(
            u"Say what to do, for example rollcalld serve; there are %1. See rollcalld --help."_s.arg(
                commandWords()));
    if (const auto problem = applyCommand(words, line))
        return tl::unexpected(*problem);
    if (const auto problem = applyBulk(parser, line))
        return tl::unexpected(*problem);
    for (const QString &single :
        {u"config"_s, u"people"_s, u"seed"_s, u"db"_s, u"credentials"_s, u"kind"_s}) {
        if (parser.values(single).size() > 1)
            return tl::unexpected(u"--%1 can be given only once."_s.arg(single));
    }
    line.settings.listeners = {HttpListener{}};
    if (parser.isSet(u"config"_s)) {
        if (const auto problem = applyConfigFile(parser.value(u"config"_s), line.settings))
            return tl::unexpected(*problem);
    }
    if (const auto problem = applyFlags(parser, line.settings))
        return tl::unexpected(*problem);
    if (line.wish == CommandLine::Wish::Serve) {
        if (const auto problem = checkSettings(line.settings))
            return tl::unexpected(*problem);
    } else if (line.settings.databaseUrl.isEmpty()) {
        return tl::unexpected(u"Say which database, with --db or in the file given with --config."_s);
    }
    return line;
}

tl::expected<HttpListener, QString> readListener(const QString &text)
{
    HttpListener listener;
    QString address = text;
    if (const qsizetype equals = text.indexOf(u'='); equals >= 0) {
        listener.mount = text.left(equals);
        address = text.mid(equals + 1);
        if (!knownSystems().contains(listener.mount)) {
            return tl::unexpected(u"\"%1\" is not a system; there are %2."_s.arg(
                listener.mount, knownSystems().join(u" and "_s)));
        }
    }
    const qsizetype colon = address.lastIndexOf(u':');
    const auto port = number<quint16>(address.mid(colon + 1), 0, 65535);
    QString host = address.left(std::max<qsizetype>(colon, 0));
    const bool hasBrackets = host.startsWith(u'[') && host.endsWith(u']');
    if (hasBrackets)
        host = host.mid(1, host.size() - 2);
    if (colon < 1 || !port || host.isEmpty() || (host.contains(u':') && !hasBrackets)) {
        return tl::unexpected(
            u"\"%1\" is not an address to listen on; write HOST:PORT or SYSTEM=HOST:PORT, for example 127.0.0.1:0."_s
                .arg(text));
    }
    if (host != "localhost"_L1 && QHostAddress(host).isNull()) {
        return tl::unexpected(
            u"\"%1\" is not an address of a computer; write it in digits, or localhost."_s.arg(host));
    }
    listener.host = host;
    listener.port = *port;
    return listener;
}

tl::expected<QString, QString> readDatabaseUrl(const QString &text)
{
    const auto address = readDatabaseAddress(text);
    if (!address)
        return tl::unexpected(address.error());
    return text;
}

std::optional<QString> checkSettings(const ServiceSettings &settings)
{
    if (settings.isEmpty && (settings.practice || !settings.databaseUrl.isEmpty())) {
        return u"--empty is a temporary database with nobody in it: it goes neither with --practice nor with a database."_s;
    }
    if (!settings.practice && !settings.isEmpty && settings.databaseUrl.isEmpty()) {
        return u"Say where the people are kept, with --db sqlite:FILE, or try it with invented ones: --practice."_s;
    }
    if (settings.listeners.isEmpty())
        return u"There is no address to listen on."_s;
    for (const HttpListener &listener : settings.listeners) {
        const bool isLoopback = listener.host == "localhost"_L1 || QHostAddress(listener.host).isLoopback();
        if (!isLoopback && settings.practice) {
            return u"Practice is for this computer alone: it does not listen on %1."_s.arg(listener.host);
        }
        if (!isLoopback && !settings.allowNonLoopback) {
            return u"%1 can be reached from other computers. If that is what you want, set "
                   u"\"allowNonLoopback\": true in the "
                   "configuration file."_s.arg(listener.host);
        }
        if (!isLoopback && settings.allowedHosts.isEmpty()) {
            return u"To be reached at %1, name the hosts it answers for in \"allowedHosts\" of the configuration file."_s
                .arg(listener.host);
        }
    }
    return std::nullopt;
}

} // namespace rollcall
