#pragma once

#include "services/net/httpclient.h"
#include "services/secrets/secretstore.h"

#include <QDateTime>

#include <functional>

namespace rollcall {

//! The two ways AMO lets a program in. The session is what account and picture requests take; an API key is
//! taken for the own profile and for making accounts, and ignored everywhere else.
struct AmoCredentials
{
    Secret session;
    QString issuer; //!< "user:543210:23"; empty: no API key
    Secret jwtSecret;
};

//! Signs requests for AMO, each with the scheme its route takes.
class AmoAuthorizer : public net::Authorizer
{
public:
    using Clock = std::function<QDateTime()>;

    //! \p clock: the present time, for tests; without one, the system's.
    explicit AmoAuthorizer(AmoCredentials credentials, Clock clock = nullptr);

    //! A fresh token, 60 s long, with its own random id, for every request that takes one.
    //! Fails as Unauthenticated when there is nothing to sign this request with.
    Result<QList<std::pair<QByteArray, QByteArray>>> headersFor(const net::Request &request) override;

private:
    bool hasApiKey() const;
    QByteArray token() const;

    AmoCredentials m_credentials;
    Clock m_clock;
};

} // namespace rollcall
