#include "services/directories/system.h"

#include "services/auth/bearerauthorizer.h"
#include "services/auth/codesignin.h"
#include "services/auth/storedtokens.h"
#include "services/directories/jsonrequest.h"
#include "services/directories/passport/dialect.h"
#include "services/directories/passport/passportdirectory.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString usualScope = u"update_profile,github,github_private"_s;
const QString usualRedirect = u"http://127.0.0.1/"_s;

StoredTokens::Place placeOf(const Connection &connection, const System::Surroundings &surroundings)
{
    return {.secrets = *surroundings.secrets,
        .owner = connection.id,
        .lockFile = surroundings.lockFolder + u"/sign-in-"_s + connection.id + u".lock"_s};
}

QString setting(const Connection &connection, const QString &name, const QString &usual = {})
{
    const QString value = connection.settings.value(name).trimmed();
    return value.isEmpty() ? usual : value;
}

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

// A refresh as Passport takes it: PUT, without the secret of the application.
StoredTokens::Refresh refresher(const QString &clientId, const net::Endpoint &endpoint, QObject *context)
{
    auto *client = new net::HttpClient(oauth::forTokens(endpoint), nullptr, context);
    return [client, clientId](const Secret &refreshToken) {
        net::Request request;
        request.method = "PUT"_ba;
        request.segments = QStringList{u"api"_s, u"auth"_s, u"token"_s};
        const JsonValue body = JsonValue::Object{
            {u"client_id"_s, clientId}, {u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())}};
        return client->send(withJson(request, body)).andThen(client, [](const net::Response &response) {
            return Pending<oauth::Grant>(oauth::grantFrom(response, QDateTime::currentDateTimeUtc()));
        });
    };
}

std::unique_ptr<SystemDirectory> open(const Connection &connection, const System::Secrets &secrets,
    const net::Endpoint &endpoint, const System::Surroundings &surroundings)
{
    auto tokens = BearerTokens::from([&](QObject *context) {
        auto *stored = new StoredTokens(placeOf(connection, surroundings),
            refresher(setting(connection, u"client_id"_s), endpoint, context),
            secrets.value(u"refresh_token"_s), context);
        return [stored](const std::optional<BearerToken> &last) { return stored->next(last); };
    });
    auto client = std::make_unique<net::HttpClient>(endpoint, std::make_shared<BearerAuthorizer>(tokens));
    return std::make_unique<PassportDirectory>(connection, std::move(client), std::move(tokens));
}

Pending<Done> signIn(const Connection &connection, const System::Secrets &secrets,
    const net::Endpoint &endpoint, const System::Surroundings &surroundings, const System::Browser &browser,
    QObject *context)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    CodeSignIn::Flow flow{.authorize = below(endpoint.base, u"/login/authorize"_s),
        .token = endpoint,
        .clientId = setting(connection, u"client_id"_s),
        .clientSecret = secrets.value(u"client_secret"_s),
        .scope = setting(connection, u"scope"_s, usualScope).split(separators, Qt::SkipEmptyParts).join(u','),
        .redirect = QUrl(setting(connection, u"redirect_uri"_s, usualRedirect), QUrl::StrictMode),
        .issuer = endpoint.base.toString()};
    flow.token.base = below(endpoint.base, u"/login/authorize/token"_s);
    auto *signIn = new CodeSignIn(flow, std::chrono::minutes(5), context);
    const auto kept = signIn->run(browser).andThen(
        context, [place = placeOf(connection, surroundings), context](const oauth::Grant &grant) {
            return StoredTokens::keep(place, grant, context);
        });
    kept.then(signIn, [signIn](const Result<Done> &) { signIn->deleteLater(); });
    return kept;
}

} // namespace

System passportSystem()
{
    System system;
    system.dialect = passportDialect();
    system.practiceName = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Passport practice"));
    system.needs = {
        {.name = u"client_id"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Client ID")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP(
                "connections", "As it was given when this console was registered with Passport."))},
        {.name = u"client_secret"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Client secret")),
            .secret = true,
            .required = false,
            .help = QString::fromUtf8(
                QT_TRANSLATE_NOOP("connections", "Kept in the keychain, never shown again."))},
        {.name = u"redirect_uri"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Redirect address")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "As it is registered for the client; on 127.0.0.1. Left empty: http://127.0.0.1/ with any "
                "port."))},
        {.name = u"scope"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Scopes")),
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "What the sign-in shall allow. Left empty: update_profile, github, github_private."))},
        {.name = u"refresh_token"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "Refresh token")),
            .secret = true,
            .required = false,
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "Only for a computer without a browser: one that was given elsewhere. It is replaced when it "
                "is "
                "used."))},
    };
    system.open = &open;
    system.signIn = &signIn;
    return system;
}

} // namespace rollcall
