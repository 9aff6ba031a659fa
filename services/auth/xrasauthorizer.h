#pragma once

#include "services/net/httpclient.h"
#include "services/secrets/secretstore.h"

namespace rollcall {

//! What XRAS wants to know with every request.
struct XrasCredentials
{
    Secret apiKey;
    QString process; //!< XA-ALLOCATIONS-PROCESS, "NCAR"
    QString context; //!< XA-CONTEXT: submit, report, review or admin; empty counts as submit
    QString user; //!< XA-USER: who runs the console; has to exist at the process
};

//! Signs requests for the XRAS allocations service with its XA- headers. There is nothing to refresh: a 401
//! is a fact about the configuration.
class XrasAuthorizer : public net::Authorizer
{
public:
    explicit XrasAuthorizer(XrasCredentials credentials);

    //! Fails as Unauthenticated when the key, the process or the user is missing.
    Result<QList<std::pair<QByteArray, QByteArray>>> headersFor(const net::Request &request) override;

private:
    XrasCredentials m_credentials;
};

} // namespace rollcall
