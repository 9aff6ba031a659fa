#pragma once

#include "services/server/facade.h"
#include "services/server/passport/user.h"

namespace rollcall::server::passport {

//! The user who may sign in when practice data are served.
inline const QString practiceOperatorId = QStringLiteral("5a5de7a1-0000-4000-8000-000000000001");
inline const QString practiceOperatorEmail = QStringLiteral("operator@practice.example");

//! An application that users may let in.
struct Client
{
    QString id, name;
    QString app; //!< UUID
    QByteArray secretHash; //!< SHA-256, binary
    QStringList redirectUris;
};

//! An account at a provider, in place of asking the provider: whoever shows its secret is its owner.
struct ProviderAccount
{
    QString provider;
    QByteArray secretHash; //!< SHA-256, binary, of the token or code
    QString username, url, description;
    std::optional<QString> bio, image, location;
};

struct Settings
{
    QList<Client> clients;
    QList<User> operators;
    QList<ProviderAccount> providerAccounts;
    int codeSeconds = 60;
    int accessSeconds = 3600;
    int refreshSeconds = 30 * 24 * 3600;
    bool rotatesRefreshTokens = true;
    QString mailerTarget; //!< who sends the letters with links that sign in; empty: nobody, there are none
    QByteArray mailerAuthorization;
    QByteArray formKey; //!< signs the forms of the consent page; made afresh at every start
    JsonValue credentials;
    QByteArray practiceRefreshToken; //!< of the operator, in practice only

    const Client *client(const QString &id) const; //!< null: unknown
};

Settings readSettings(const FacadeConfig &config); //!< throws ConfigProblem

//! Lays the operators into the store: made, or brought up to date by their id.
void storeOperators(Database &database, const Settings &settings);

//! The scopes there are, as they are named on the wire.
const QStringList &knownScopes();
//! Who a user may sign in through: the last segment of login/authorize/<provider>.
const QStringList &knownProviders();
//! True when \p given is one of the client's addresses, octet by octet. An address on 127.0.0.1 or [::1] that
//! is registered without a port stands for every port, as programs on a desktop need it.
bool mayRedirectTo(const Client &client, const QString &given);

} // namespace rollcall::server::passport
