#include "services/auth/xrasauthorizer.h"

#include "services/auth/headervalue.h"

namespace rollcall {

using namespace Qt::StringLiterals;

XrasAuthorizer::XrasAuthorizer(XrasCredentials credentials)
    : m_credentials(std::move(credentials))
{
    if (m_credentials.context.trimmed().isEmpty())
        m_credentials.context = u"submit"_s;
}

Result<QList<std::pair<QByteArray, QByteArray>>> XrasAuthorizer::headersFor(const net::Request &)
{
    const QList<std::pair<QByteArray, QByteArray>> wanted{
        {"XA-API-KEY"_ba, m_credentials.apiKey.reveal()},
        {"XA-ALLOCATIONS-PROCESS"_ba, m_credentials.process.toUtf8()},
        {"XA-CONTEXT"_ba, m_credentials.context.toUtf8()},
        {"XA-USER"_ba, m_credentials.user.toUtf8()},
    };
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const auto &[name, value] : wanted) {
        const QString setting = QString::fromLatin1(name);
        const auto clean = headerValue(value, setting);
        if (!clean)
            return failure(clean.error());
        if (clean->isEmpty()) {
            return failure({.kind = Error::Kind::Unauthenticated,
                .code = u"setting-missing"_s,
                .detail = u"%1 is not set for this connection."_s.arg(setting)});
        }
        headers.append({name, *clean});
    }
    return headers;
}

} // namespace rollcall
