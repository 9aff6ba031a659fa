#include "services/auth/cisauthorizer.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds young{60};

bool isForAnybody(const net::Request &request)
{
    const QString version = request.segments.value(0), what = request.segments.value(1);
    if (version == u"v1")
        return what == u"connection";
    return what == u"version" || (what == u"user" && request.segments.value(2) == u"metadata");
}

} // namespace

CisAuthorizer::CisAuthorizer(
    std::shared_ptr<BearerTokens> firstVersion, std::shared_ptr<BearerTokens> secondVersion)
    : m_firstVersion(std::move(firstVersion))
    , m_secondVersion(std::move(secondVersion))
{ }

const std::shared_ptr<BearerTokens> &CisAuthorizer::tokensFor(const net::Request &request) const
{
    return request.segments.value(0) == u"v1" ? m_firstVersion : m_secondVersion;
}

std::optional<Pending<Done>> CisAuthorizer::beforeSigning(const net::Request &request)
{
    const auto &tokens = tokensFor(request);
    return isForAnybody(request) || !tokens ? std::nullopt : tokens->beforeUse();
}

Result<net::Authorizer::Headers> CisAuthorizer::headersFor(const net::Request &request)
{
    if (isForAnybody(request))
        return Headers();
    const auto &tokens = tokensFor(request);
    if (tokens)
        return tokens->headers();
    return failure({.kind = Error::Kind::Unauthenticated,
        .code = u"setting-missing"_s,
        .detail = u"The audience of this version is not set for this connection."_s});
}

std::optional<Pending<Done>> CisAuthorizer::afterRefusal(
    const net::Response &response, const QByteArray &authorization)
{
    for (const auto &tokens : {m_firstVersion, m_secondVersion}) {
        if (!tokens || !tokens->isPresent(authorization))
            continue;
        const bool isRefusal = response.status == 401
            || (response.status == 500 && tokens == m_secondVersion && tokens->age() > young);
        return isRefusal ? std::optional(tokens->afterRefusal(authorization)) : std::nullopt;
    }
    // Another request has had the token replaced meanwhile.
    return response.status == 401 && !authorization.isEmpty() ? std::optional(Pending<Done>(Done{}))
                                                              : std::nullopt;
}

} // namespace rollcall
