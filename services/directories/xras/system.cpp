#include "services/directories/system.h"

#include "services/auth/xrasauthorizer.h"
#include "services/directories/xras/dialect.h"
#include "services/directories/xras/xrasdirectory.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SystemDirectory> open(
    const Connection &connection, const System::Secrets &secrets, const net::Endpoint &endpoint,
    const System::Surroundings &)
{
    auto authorizer = std::make_shared<XrasAuthorizer>(XrasCredentials{
        .apiKey = secrets.value(u"XA-API-KEY"_s),
        .process = connection.settings.value(u"XA-ALLOCATIONS-PROCESS"_s),
        .context = connection.settings.value(u"XA-CONTEXT"_s),
        .user = connection.settings.value(u"XA-USER"_s),
    });
    return std::make_unique<XrasDirectory>(
        connection, std::make_unique<net::HttpClient>(endpoint, std::move(authorizer)));
}

} // namespace

System xrasSystem()
{
    System system;
    system.dialect = xrasDialect();
    system.practiceName = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "XRAS practice"));
    system.needs = {
        {.name = u"XA-ALLOCATIONS-PROCESS"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Allocations process")),
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "The process the key was given to, for example NCAR."))},
        {.name = u"XA-API-KEY"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "API key")),
            .secret = true,
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "Kept in the keychain, never shown again."))},
        {.name = u"XA-USER"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Your XRAS username")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "connections", "Sent with every request; it has to exist at the process."))},
        {.name = u"XA-CONTEXT"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Context")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "submit, report, review or admin; submit when left empty. Changes need submit."))},
    };
    system.open = &open;
    return system;
}

} // namespace rollcall
