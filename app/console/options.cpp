#include "app/console/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure({.kind = Error::Kind::Validation, .detail = sentence});
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("A console for identity services: look people up, correct profiles, merge accounts."));
    parser.addOptions({
        {u"practice"_s,
            Words::tr("Open on the practice service with invented people; nothing leaves this computer.")},
        {u"profile"_s, Words::tr("Keep everything in this folder."), u"DIR"_s},
        {u"backend-url"_s,
            Words::tr("Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld."),
            u"URL"_s},
        {u"credentials"_s,
            Words::tr("File (mode 0600) with what signing in to --backend-url needs, by system."), u"FILE"_s},
        {u"ca-file"_s, Words::tr("Trust the authorities in this PEM file instead of the system's."),
            u"FILE"_s},
        {u"language"_s, Words::tr("Language of the console, for example de."), u"CODE"_s},
        {u"theme"_s, Words::tr("desktop, light, dark or high-contrast."), u"NAME"_s},
        {u"time-scale"_s,
            Words::tr("Scale all time-outs, 0.01 to 1; for tests, refused for production connections."),
            u"FACTOR"_s},
    });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        const QString text = parser.isSet(help)
            ? parser.helpText()
            : QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        std::fputs(text.toLocal8Bit().constData(), stdout);
        std::exit(EXIT_SUCCESS); // as QCommandLineParser::process does
    }
    if (!parser.positionalArguments().isEmpty())
        return usage(
            Words::tr("%1 is not understood; see --help.").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.practice = parser.isSet(u"practice"_s);
    options.profile = parser.value(u"profile"_s);
    options.credentials = parser.value(u"credentials"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.language = parser.value(u"language"_s);
    options.theme = parser.value(u"theme"_s);
    if (!QStringList{QString(), u"desktop"_s, u"light"_s, u"dark"_s, u"high-contrast"_s}.contains(
            options.theme))
        return usage(Words::tr("--theme takes desktop, light, dark or high-contrast."));
    for (const QString &text : parser.values(u"backend-url"_s)) {
        if (!addBackend(options.backends, text))
            return usage(Words::tr("--backend-url takes an http or https address, with or without SYSTEM= "
                                   "before it; %1 is none.")
                             .arg(text));
    }
    for (const QString &file : {options.credentials, options.caFile}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return usage(Words::tr("The file %1 cannot be read.").arg(file));
    }
    if (parser.isSet(u"time-scale"_s)) {
        bool ok = false;
        options.timeScale = parser.value(u"time-scale"_s).toDouble(&ok);
        if (!ok || options.timeScale < 0.01 || options.timeScale > 1)
            return usage(Words::tr("--time-scale takes a number from 0.01 to 1."));
    }
    return options;
}

} // namespace rollcall
