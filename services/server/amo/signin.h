#pragma once

#include "services/server/amo/account.h"
#include "services/server/facade.h"

namespace rollcall::server::amo {

//! Somebody whose credentials stand in the configuration instead of the database.
struct Operator
{
    QString username;
    QByteArray sessionHash; //!< SHA-256 of the session id, binary; empty: no session
    QString issuer;
    QByteArray secret; //!< of the issuer's tokens
    QStringList rules; //!< besides those of the account's groups
};

struct Settings
{
    //! Which edition of the original is followed where they differ: Seed is the documented one.
    enum class Edition { Seed, Head };
    Edition edition = Edition::Seed;
    QString domain = QStringLiteral("addons.mozilla.org"); //!< homepages must not point at it
    QString accountsHost = QStringLiteral("https://accounts.firefox.com");
    QByteArray secretKey; //!< what the secrets of API keys are computed from; empty: there are none
    QByteArray unsubscribeSecret; //!< signs the addresses in unsubscribe links; empty: no link is good
    QList<Operator> operators;
    //! The newsletter is kept as the original does it: for who asks instead of whom it is about, and the
    //! answer shows the state before.
    bool hasNewsletterQuirks = true;
    bool offersSuperCreate = false;
    bool isReadOnly = false; //!< maintenance: changes are answered with 503
    bool practice = false;
    JsonValue credentials;
};

//! Throws ConfigProblem.
Settings readSettings(const FacadeConfig &config);

//! Who asks.
struct Viewer
{
    std::optional<Account> account; //!< nobody: not signed in
    QStringList rules;
    std::optional<HttpResponse> refused; //!< credentials were shown and are not good: this is the answer

    bool isSignedIn() const { return account.has_value(); }
    bool mayEdit(const Account &target) const
    {
        return account && (account->id == target.id || isGranted(rules, u"Users", u"Edit"));
    }
};

enum class Scheme { Session, Token, TokenOrSession };

//! Reads the Authorization header. Only the schemes of the route count; another scheme is as good as none.
//! A good token also notes the login.
Viewer signIn(const HttpRequest &request, Scheme scheme, const Settings &settings, Database &database);

//! 401 with the challenge of the route's first scheme.
HttpResponse unauthenticated(Scheme scheme, const QString &detail, const QString &code = {});

//! The secret of a key in amo_api_keys: 64 hexadecimal digits. Nothing secret is in the database.
QByteArray secretOfKey(const QByteArray &secretKey, const QString &issuer, const QString &nonce);
//! What stands in amo_sessions for a session id.
QString sessionHash(const QByteArray &sessionId);

} // namespace rollcall::server::amo
