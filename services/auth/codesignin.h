#pragma once

#include "services/auth/loopbackdoor.h"
#include "services/auth/oauth.h"

namespace rollcall {

//! A person signs in with the system's browser: authorization code with PKCE (RFC 6749, 7636, 8252). One
//! sign-in; cancelling it closes the door. GUI thread.
class CodeSignIn : public QObject
{
    Q_OBJECT
public:
    struct Flow
    {
        QUrl authorize; //!< where the browser is sent
        net::Endpoint token; //!< base: the token address
        QString clientId;
        Secret clientSecret; //!< empty: a client without one
        QString scope; //!< as the service wants it
        QUrl redirect; //!< as it is registered; without a port, one from the system
        QString issuer;
    };

    //! \p limit: how long a person may take.
    explicit CodeSignIn(
        Flow flow, std::chrono::milliseconds limit = std::chrono::minutes(5), QObject *parent = nullptr);

    //! Opens the door and hands \p browser the address to open, before it returns. The tokens, or why there
    //! are none. Once.
    Pending<oauth::Grant> run(const std::function<void(const QUrl &)> &browser);

private:
    Pending<oauth::Grant> redeem(const QString &code);

    Flow m_flow;
    net::HttpClient m_client;
    LoopbackDoor m_door;
    QString m_verifier; //!< proves that who shows the code is who asked for it
};

} // namespace rollcall
