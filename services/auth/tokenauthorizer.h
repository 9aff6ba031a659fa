#pragma once

#include "services/net/httpclient.h"
#include "services/secrets/secretstore.h"

namespace rollcall {

//! Signs requests with one lasting token: "Authorization: Token <token>", as Django REST framework takes it.
//! There is nothing to refresh: a 401 is a fact about the token.
class TokenAuthorizer : public net::Authorizer
{
public:
    explicit TokenAuthorizer(Secret token);

    //! Fails as Unauthenticated when there is no token.
    Result<QList<std::pair<QByteArray, QByteArray>>> headersFor(const net::Request &request) override;

private:
    Secret m_token;
};

} // namespace rollcall
