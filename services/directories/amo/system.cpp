#include "services/directories/system.h"

#include "services/auth/amoauthorizer.h"
#include "services/directories/amo/amodirectory.h"
#include "services/directories/amo/dialect.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SystemDirectory> open(const Connection &connection, const System::Secrets &secrets,
    const net::Endpoint &endpoint, const System::Surroundings &)
{
    auto authorizer = std::make_shared<AmoAuthorizer>(AmoCredentials{
        .session = secrets.value(u"session"_s),
        .issuer = connection.settings.value(u"jwt_issuer"_s).trimmed(),
        .jwtSecret = secrets.value(u"jwt_secret"_s),
    });
    return std::make_unique<AmoDirectory>(
        connection, std::make_unique<net::HttpClient>(endpoint, std::move(authorizer)));
}

} // namespace

System amoSystem()
{
    System system;
    system.dialect = amoDialect();
    system.practiceName = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "AMO practice"));
    system.needs = {
        {.name = u"session"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Session")),
            .secret = true,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts "
                "and pictures."))},
        {.name = u"jwt_issuer"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "API key (JWT issuer)")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "connections", "For example user:12345:67. Only needed for the own profile."))},
        {.name = u"jwt_secret"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "API secret (JWT secret)")),
            .secret = true,
            .required = false,
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "Kept in the keychain, never shown again."))},
    };
    system.open = &open;
    return system;
}

} // namespace rollcall
