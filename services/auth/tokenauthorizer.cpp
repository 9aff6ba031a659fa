#include "services/auth/tokenauthorizer.h"

#include "services/auth/headervalue.h"

namespace rollcall {

using namespace Qt::StringLiterals;

TokenAuthorizer::TokenAuthorizer(Secret token)
    : m_token(std::move(token))
{ }

Result<QList<std::pair<QByteArray, QByteArray>>> TokenAuthorizer::headersFor(const net::Request &)
{
    const auto token = headerValue(m_token.reveal(), u"token"_s);
    if (!token)
        return failure(token.error());
    if (token->isEmpty()) {
        return failure({.kind = Error::Kind::Unauthenticated,
            .code = u"setting-missing"_s,
            .detail = u"The token is not set for this connection."_s});
    }
    return QList<std::pair<QByteArray, QByteArray>>{{"Authorization"_ba, "Token "_ba + *token}};
}

} // namespace rollcall
