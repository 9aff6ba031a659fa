#pragma once

#include "services/server/facade.h"

#include <QStringList>

namespace rollcall::server::cis {

//! What a client may ask tokens for.
struct Grant
{
    QString audience;
    QStringList scopes; //!< empty: tokens say nothing of scopes
};

struct Client
{
    QString id;
    QByteArray secretHash; //!< SHA-256, binary
    bool mayUseCredentials = true; //!< the grant "client_credentials"
    QList<Grant> grants;
};

struct Settings
{
    QString issuer = QStringLiteral("https://rollcall.invalid/"); //!< "iss" of tokens
    QString firstAudience = QStringLiteral("https://person-api.sso.mozilla.com"); //!< of the first version
    QString secondAudience = QStringLiteral("api.sso.mozilla.com"); //!< of the second
    QList<Client> clients;
    int tokenSeconds = 24 * 3600;
    int pageSize = 25; //!< profiles looked at for one page
    int idsPageSize = 10'000; //!< of a list of ids
    bool tellsAuthErrors = false; //!< 401 with a code where the original crashes
    JsonValue credentials;

    const Client *client(const QString &id) const; //!< null: unknown
};

Settings readSettings(const FacadeConfig &config); //!< throws ConfigProblem

} // namespace rollcall::server::cis
