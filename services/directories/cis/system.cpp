#include "services/directories/system.h"

#include "services/auth/cisauthorizer.h"
#include "services/auth/clientcredentials.h"
#include "services/directories/cis/cisdirectory.h"
#include "services/directories/cis/dialect.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Tokens for the audience in the setting \p name; none when there is no such setting.
std::shared_ptr<BearerTokens> tokensFor(const QString &name, const Connection &connection,
    const System::Secrets &secrets, const net::Endpoint &endpoint)
{
    const QString audience = connection.settings.value(name).trimmed();
    if (audience.isEmpty())
        return nullptr;
    net::Endpoint token = endpoint;
    const QString address = connection.settings.value(u"token_url"_s).trimmed();
    token.base = QUrl(address, QUrl::StrictMode);
    if (address.isEmpty()) {
        token.base = endpoint.base;
        token.base.setPath(endpoint.base.path() + u"/oauth/token"_s);
    }
    return BearerTokens::from([&](QObject *context) {
        return clientCredentialsTokens({.clientId = connection.settings.value(u"client_id"_s).trimmed(),
                                           .clientSecret = secrets.value(u"client_secret"_s),
                                           .audience = audience},
            token, context);
    });
}

std::unique_ptr<SystemDirectory> open(const Connection &connection, const System::Secrets &secrets,
    const net::Endpoint &endpoint, const System::Surroundings &)
{
    const CisDirectory::Tokens tokens{.firstVersion = tokensFor(u"audience"_s, connection, secrets, endpoint),
        .secondVersion = tokensFor(u"audience_v2"_s, connection, secrets, endpoint)};
    auto client = std::make_unique<net::HttpClient>(
        endpoint, std::make_shared<CisAuthorizer>(tokens.firstVersion, tokens.secondVersion));
    return std::make_unique<CisDirectory>(connection, std::move(client), tokens);
}

} // namespace

System cisSystem()
{
    System system;
    system.dialect = cisDialect();
    system.practiceName = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "CIS practice"));
    system.needs = {
        {.name = u"client_id"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Client ID")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "connections", "As the people who run the service gave it to this console."))},
        {.name = u"client_secret"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Client secret")),
            .secret = true,
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "Kept in the keychain, never shown again."))},
        {.name = u"token_url"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Token address")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "Where tokens are given out, for example https://auth.mozilla.auth0.com/oauth/token. Left "
                "empty: oauth/token below the base URL."))},
        {.name = u"audience_v2"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Audience, second version")),
            .required = false,
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "For example api.sso.mozilla.com. Left empty: not used."))},
        {.name = u"audience"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Audience, first version")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "connections", "For example https://person-api.sso.mozilla.com. Left empty: not used."))},
    };
    system.open = &open;
    return system;
}

} // namespace rollcall
