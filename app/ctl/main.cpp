#include "app/common/hardening.h"
#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"

#include <QCoreApplication>
#include <QHash>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int codeFor(const rollcall::Error &error)
{
    return error.code == u"usage"                             ? rollcall::ExitUsage
        : error.kind == rollcall::Error::Kind::OutcomeUnknown ? rollcall::ExitUnknown
                                                              : rollcall::ExitFailed;
}

} // namespace

int main(int argc, char *argv[])
{
    rollcall::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rollcallctl"_s);
    const bool isTerminal = ::isatty(STDOUT_FILENO) != 0;
    const auto arguments = rollcall::readArguments(QCoreApplication::arguments().mid(1), isTerminal);
    if (!arguments) {
        rollcall::complain(arguments.error(), rollcall::Arguments::Format::Table);
        return rollcall::ExitUsage;
    }
    if (arguments->verb == u"help" || arguments->verb == u"version") {
        const QString text = arguments->verb == u"help"
            ? rollcall::ctlHelpText()
            : u"rollcallctl "_s + QStringLiteral(ROLLCALL_VERSION) + u'\n';
        std::fputs(text.toLocal8Bit().constData(), stdout);
        return rollcall::ExitDone;
    }
    const auto profile = rollcall::Profile::open(arguments->profile);
    if (!profile) {
        rollcall::complain(profile.error(), arguments->format);
        return rollcall::ExitFailed;
    }

    static const QHash<QString, rollcall::Verb> verbs{
        {u"connections"_s, &rollcall::showConnections},
        {u"sign-in"_s, &rollcall::signIn},
        {u"lookup"_s, &rollcall::lookUp},
        {u"list"_s, &rollcall::listRecords},
        {u"show"_s, &rollcall::showRecord},
        {u"save"_s, &rollcall::saveRecord},
        {u"create"_s, &rollcall::createRecord},
        {u"delete"_s, &rollcall::deleteRecord},
        {u"act"_s, &rollcall::actOnRecord},
        {u"picture"_s, &rollcall::changePicture},
        {u"merge"_s, &rollcall::mergeRecords},
        {u"journal"_s, &rollcall::showJournal},
    };
    rollcall::Session session(*arguments, *profile);
    const auto verb = verbs.value(arguments->verb);
    session.open()
        .andThen(&session, [&session, verb](const rollcall::Done &) { return verb(session); })
        .then(&application, [format = arguments->format](const rollcall::Result<int> &code) {
            if (!code)
                rollcall::complain(code.error(), format);
            QCoreApplication::exit(code ? *code : codeFor(code.error()));
        });
    return QCoreApplication::exec();
}
