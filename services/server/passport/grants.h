#pragma once

#include "services/server/passport/settings.h"

namespace rollcall::server::passport {

//! What a user has allowed an application.
struct Grant
{
    qint64 id = 0;
    QString clientId, userId;
    QStringList scope;
};

//! What a code is bound to besides its grant.
struct CodeBinding
{
    QString redirectUri;
    QString challenge; //!< of RFC 7636, S256; empty: none
};

struct Tokens
{
    QByteArray access;
    QByteArray refresh; //!< empty: the one in use stays good
};

//! Stores a new grant and sets its id; clears away those that have ended.
void insertGrant(Database &database, Grant &grant, const Settings &settings);
//! A new single-use code for \p grant.
QByteArray newCode(
    Database &database, const Grant &grant, const CodeBinding &binding, const Settings &settings);

//! What somebody shows with a code.
struct CodeClaim
{
    QByteArray code;
    QString clientId;
    std::optional<QString> redirectUri; //!< compared when it is sent
    QString verifier; //!< of RFC 7636; empty: none
};
//! Nothing when the code is not good for this claim. Whatever was wrong, a code that is known is then spent
//! and everything that was ever issued for it has ended: it has been seen by somebody it was not meant for.
std::optional<Grant> redeemCode(Database &database, const CodeClaim &claim);

//! In practice: the grant behind the refresh token in the credentials file, so that nobody has to sign in.
void storePracticeGrant(Database &database, const Settings &settings);

//! First tokens of a grant.
Tokens issueTokens(Database &database, const Grant &grant, const Settings &settings);
//! New tokens for a refresh token of \p clientId. One that was used before ends the whole grant.
std::optional<std::pair<Grant, Tokens>> refreshTokens(
    Database &database, const QByteArray &refreshToken, const QString &clientId, const Settings &settings);

//! The grant of an access token that is still good.
std::optional<Grant> grantOfToken(Database &database, const QByteArray &accessToken);

} // namespace rollcall::server::passport
