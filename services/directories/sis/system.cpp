#include "services/directories/system.h"

#include "services/auth/bearerauthorizer.h"
#include "services/auth/tokenauthorizer.h"
#include "services/directories/sis/dialect.h"
#include "services/directories/sis/signin.h"
#include "services/directories/sis/sisdirectory.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SystemDirectory> open(const Connection &connection, const System::Secrets &secrets,
    const net::Endpoint &endpoint, const System::Surroundings &)
{
    std::shared_ptr<net::Authorizer> authorizer;
    const Secret token = secrets.value(u"token"_s);
    const QString username = connection.settings.value(u"username"_s).trimmed();
    if (token.isEmpty() && !username.isEmpty()) {
        authorizer = std::make_shared<BearerAuthorizer>(BearerTokens::from([&](QObject *context) {
            return sis::passwordTokens(username, secrets.value(u"password"_s), endpoint, context);
        }));
    } else {
        authorizer = std::make_shared<TokenAuthorizer>(token);
    }
    return std::make_unique<SisDirectory>(
        connection, std::make_unique<net::HttpClient>(endpoint, std::move(authorizer)));
}

} // namespace

System sisSystem()
{
    System system;
    system.dialect = sisDialect();
    system.practiceName = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Seed practice"));
    system.needs = {
        {.name = u"token"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Token")),
            .secret = true,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "connections", "Forty letters and digits, given out by an administrator.")),
            .unless = u"username"_s},
        {.name = u"username"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Username")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "Only where you have no token: the store is asked for it with your username and password."))},
        {.name = u"password"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Password")),
            .secret = true,
            .required = false,
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "Kept in the keychain, never shown again."))},
        {.name = u"region"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Country of phone numbers")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "Two letters, for example ZA: how numbers without country code are read. Empty: the country "
                "of "
                "this computer."))},
    };
    system.open = &open;
    return system;
}

} // namespace rollcall
