#include "app/service/commands.h"
#include "app/service/process.h"
#include "app/service/serve.h"

#include <QCoreApplication>

using namespace rollcall;
using namespace Qt::StringLiterals;

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
    case CommandLine::Wish::Import:
        return importFile(*line);
    case CommandLine::Wish::Export:
        return exportFile(*line);
    }
    return 0;
}
