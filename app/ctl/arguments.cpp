#include "app/ctl/arguments.h"

#include <QCommandLineParser>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Flag
{
    const char *name;
    const char *value; //!< nullptr: none
    const char *text;
};

const QList<Flag> flags{
    {"profile", "DIR", "Use the connections and the journal of this folder."},
    {"backend-url", "URL",
        "Use this service for this run: SYSTEM=URL, or the URL of a rollcalld. Can be given again."},
    {"credentials", "FILE", "What signing in to --backend-url needs: JSON, by system."},
    {"ca-file", "FILE", "Trust the authorities in this PEM file instead of the system's."},
    {"connection", "NAME", "Ask this connection alone, by name or id."},
    {"format", "FORMAT", "table or json (one object to a line). Without it, json unless a person reads."},
    {"limit", "NUMBER", "Most rows of list and journal, 100 without it; 0 for all."},
    {"reason", "TEXT", "Reason or ticket, kept in the journal."},
    {"yes", nullptr, "Do what cannot be taken back: delete, merge, forget."},
    {"unlock", nullptr, "Allow changes on a connection that starts locked."},
    {"remove", nullptr, "With picture: remove it."},
    {"time-scale", "FACTOR", "Scale all time-outs, 0.01 to 1; for tests, not for production connections."},
    {"help", nullptr, "Print this."},
    {"version", nullptr, "Print the version."},
};

Result<Done> applyFormat(const QCommandLineParser &parser, Arguments &arguments)
{
    if (!parser.isSet(u"format"_s))
        return Done{};
    const QString format = parser.value(u"format"_s);
    if (format != u"table" && format != u"json")
        return usage(u"--format takes table or json."_s);
    arguments.format = format == u"json" ? Arguments::Format::Json : Arguments::Format::Table;
    return Done{};
}

Result<Done> applyNumbers(const QCommandLineParser &parser, Arguments &arguments)
{
    bool ok = true;
    if (parser.isSet(u"limit"_s))
        arguments.limit = parser.value(u"limit"_s).toInt(&ok);
    if (!ok || arguments.limit < 0)
        return usage(u"--limit takes a number, 0 for all."_s);
    if (parser.isSet(u"time-scale"_s))
        arguments.timeScale = parser.value(u"time-scale"_s).toDouble(&ok);
    if (!ok || arguments.timeScale < 0.01 || arguments.timeScale > 1)
        return usage(u"--time-scale takes a number from 0.01 to 1."_s);
    return Done{};
}

} // namespace

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure({.kind = Error::Kind::Validation, .code = u"usage"_s, .detail = sentence});
}

const QList<VerbSpec> &verbSpecs()
{
    static const QList<VerbSpec> specs{
        {"connections", "[export | import FILE]",
            "The connections and whether they can be used; to a file, or from one, without secrets.", 0, 2},
        {"sign-in", "", "Sign in to the one connection that --connection names, with a browser.", 0, 0},
        {"lookup", "TEXT", "Look someone up everywhere, by any identifier.", 1, 1},
        {"list", "KIND [TEXT]", "The records of a kind, or those that TEXT finds.", 1, 2},
        {"show", "KIND KEY", "One record as the service sends it.", 2, 2},
        {"save", "KIND KEY FIELD=VALUE...", "Change these fields and no others; nothing after = empties.", 3,
            -1},
        {"create", "KIND [KEY] [FIELD=VALUE...]",
            "A new record; without KEY where the service names it. Of a secret, VALUE is the file it is in.",
            1, -1},
        {"delete", "KIND KEY --yes", "Delete a record.", 2, 2},
        {"act", "NAME KIND KEY [FIELD=VALUE...]", "An act of that kind: stop, optin, forget, ...", 3, -1},
        {"picture", "KIND KEY FILE | KIND KEY --remove", "Upload or remove a picture.", 2, 3},
        {"merge", "KIND ABSORBED SURVIVOR --yes", "Merge the first into the second; the first is deleted.", 3,
            3},
        {"journal", "", "What was changed, newest first.", 0, 0},
    };
    return specs;
}

Result<Arguments> readArguments(const QStringList &given, bool isTerminal)
{
    QCommandLineParser parser;
    for (const Flag &flag : flags) {
        QCommandLineOption option(QString::fromLatin1(flag.name));
        if (flag.value)
            option.setValueName(QString::fromLatin1(flag.value));
        parser.addOption(option);
    }
    const bool understood = parser.parse(QStringList{u"rollcallctl"_s} + given);
    Arguments arguments;
    for (const QString &name : {u"help"_s, u"version"_s}) {
        if (parser.isSet(name)) {
            arguments.verb = name;
            return arguments;
        }
    }
    if (!understood)
        return usage(parser.errorText());

    arguments.words = parser.positionalArguments();
    if (arguments.words.isEmpty())
        return usage(u"Say what to do; see --help."_s);
    arguments.verb = arguments.words.takeFirst();
    const auto &specs = verbSpecs();
    const auto spec = std::find_if(specs.begin(), specs.end(),
        [&](const VerbSpec &each) { return arguments.verb == QLatin1StringView(each.name); });
    if (spec == specs.end())
        return usage(u"%1 is nothing this can do; see --help."_s.arg(arguments.verb));
    const qsizetype count = arguments.words.size();
    if (count < spec->fewest || (spec->most >= 0 && count > spec->most))
        return usage(u"Usage: rollcallctl %1 %2"_s.arg(arguments.verb, QLatin1StringView(spec->synopsis)));

    arguments.profile = parser.value(u"profile"_s);
    arguments.credentials = parser.value(u"credentials"_s);
    arguments.caFile = parser.value(u"ca-file"_s);
    arguments.connection = parser.value(u"connection"_s);
    arguments.reason = parser.value(u"reason"_s);
    arguments.isAgreed = parser.isSet(u"yes"_s);
    arguments.unlocks = parser.isSet(u"unlock"_s);
    arguments.removes = parser.isSet(u"remove"_s);
    arguments.format = isTerminal ? Arguments::Format::Table : Arguments::Format::Json;
    for (const QString &url : parser.values(u"backend-url"_s)) {
        if (!addBackend(arguments.backends, url))
            return usage(
                u"--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is "
                "none."_s.arg(url));
    }
    if (const auto applied = applyFormat(parser, arguments); !applied)
        return failure(applied.error());
    if (const auto applied = applyNumbers(parser, arguments); !applied)
        return failure(applied.error());
    return arguments;
}

QString ctlHelpText()
{
    QString text = u"Usage: rollcallctl [options] VERB ...\n"
                   "Looks people up and changes them in the services that Rollcall is connected to.\n\n"_s;
    for (const VerbSpec &spec : verbSpecs())
        text += u"  %1 %2\n        %3\n"_s.arg(
            QLatin1StringView(spec.name), QLatin1StringView(spec.synopsis), QLatin1StringView(spec.text));
    text
        += u"\nKIND is a kind of record (person, account, identity, profile, webhook, ...), or SYSTEM/KIND.\n\nOptions:\n"_s;
    for (const Flag &flag : flags) {
        text += u"  --"_s + QLatin1StringView(flag.name);
        if (flag.value)
            text += u' ' + QLatin1StringView(flag.value);
        text += u"\n        "_s + QLatin1StringView(flag.text) + u'\n';
    }
    return text
        + u"\nExit status: 0 done, 1 refused or failed, 2 not understood, 3 sent and the outcome unknown.\n"_s;
}

} // namespace rollcall
