#pragma once

#include "services/auth/bearertokens.h"

#include <memory>

namespace rollcall {

//! Signs every request with the present bearer token; a 401 has it replaced.
class BearerAuthorizer : public net::Authorizer
{
public:
    explicit BearerAuthorizer(std::shared_ptr<BearerTokens> tokens)
        : m_tokens(std::move(tokens))
    { }

    std::optional<Pending<Done>> beforeSigning(const net::Request &) override
    {
        return m_tokens->beforeUse();
    }
    Result<Headers> headersFor(const net::Request &) override { return m_tokens->headers(); }
    std::optional<Pending<Done>> afterRefusal(
        const net::Response &response, const QByteArray &authorization) override
    {
        return response.status == 401 ? std::optional(m_tokens->afterRefusal(authorization)) : std::nullopt;
    }

private:
    std::shared_ptr<BearerTokens> m_tokens;
};

} // namespace rollcall
