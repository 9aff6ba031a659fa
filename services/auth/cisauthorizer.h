#pragma once

#include "services/auth/bearertokens.h"

#include <memory>

namespace rollcall {

//! Signs requests for the Person API, whose versions take tokens for different audiences. How somebody signs
//! in, and whether a profile exists, is told to anybody.
class CisAuthorizer : public net::Authorizer
{
public:
    //! Either may be null: that version is not used, and its requests fail as Unauthenticated.
    CisAuthorizer(std::shared_ptr<BearerTokens> firstVersion, std::shared_ptr<BearerTokens> secondVersion);

    std::optional<Pending<Done>> beforeSigning(const net::Request &request) override;
    Result<Headers> headersFor(const net::Request &request) override;
    //! 401, and of the second version also 500: that is how it says that a token is not good. A token that
    //! was fetched a moment ago is not the trouble then.
    std::optional<Pending<Done>> afterRefusal(
        const net::Response &response, const QByteArray &authorization) override;

private:
    const std::shared_ptr<BearerTokens> &tokensFor(const net::Request &request) const;

    std::shared_ptr<BearerTokens> m_firstVersion;
    std::shared_ptr<BearerTokens> m_secondVersion;
};

} // namespace rollcall
