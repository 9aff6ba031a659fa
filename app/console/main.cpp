#include "app/common/hardening.h"
#include "app/common/profile.h"
#include "app/console/console.h"
#include "app/console/options.h"
#include "app/console/singleinstance.h"
#include "services/domain/heap.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

int complain(const rollcall::Error &error)
{
    std::fprintf(stderr, "rollcall: %s\n", error.detail.toLocal8Bit().constData());
    return exitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    rollcall::hardenProcess();
    rollcall::useHeapForLongLists();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rollcall"_s);
    QApplication::setApplicationDisplayName(u"Rollcall"_s);
    QApplication::setApplicationVersion(QStringLiteral(ROLLCALL_VERSION));
    QApplication::setDesktopFileName(u"org.rollcall.Rollcall"_s);

    const auto options = rollcall::readOptions(QApplication::arguments());
    if (!options)
        return complain(options.error());
    rollcall::applyLanguage(application, *options);

    const auto profile = rollcall::Profile::open(options->profile);
    if (!profile)
        return complain(profile.error());
    rollcall::SingleInstance instance(profile->path());
    if (!instance.claim())
        return EXIT_SUCCESS;

    rollcall::Console console(*options, *profile);
    QObject::connect(
        &instance, &rollcall::SingleInstance::activationRequested, &console, &rollcall::Console::activate);
    console.start();
    return QApplication::exec();
}
