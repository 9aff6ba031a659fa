#include "services/auth/amoauthorizer.h"

#include "services/auth/headervalue.h"
#include "services/auth/jwt.h"

#include <QUuid>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// AMO takes up to 300 s; a short life leaves less to steal, and a retry is signed anew anyway.
constexpr qint64 lifetime = 60;

// The part of ".../api/v5/accounts/<route>/..." that decides how a request is signed.
QString routeOf(const net::Request &request)
{
    const qsizetype accounts = request.segments.indexOf(u"accounts"_s); // the first: people come after it
    return accounts < 0 ? QString() : request.segments.value(accounts + 1);
}

} // namespace

AmoAuthorizer::AmoAuthorizer(AmoCredentials credentials, Clock clock)
    : m_credentials(std::move(credentials))
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
{ }

bool AmoAuthorizer::hasApiKey() const
{
    return !m_credentials.issuer.isEmpty() && !m_credentials.jwtSecret.isEmpty();
}

QByteArray AmoAuthorizer::token() const
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    return jwt::signedHs256({.issuer = m_credentials.issuer,
                                .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                .issuedAt = now,
                                .expiresAt = now + lifetime},
        m_credentials.jwtSecret);
}

Result<QList<std::pair<QByteArray, QByteArray>>> AmoAuthorizer::headersFor(const net::Request &request)
{
    const QString route = routeOf(request);
    if (route == u"unsubscribe")
        return Headers(); // the link says who it is for
    const bool tokenOnly = route == u"super-create"_s;
    if (hasApiKey() && (tokenOnly || route == u"profile"_s))
        return Headers{{"Authorization"_ba, "JWT "_ba + token()}};
    if (tokenOnly) {
        return failure({.kind = Error::Kind::Unauthenticated,
            .code = u"setting-missing"_s,
            .detail = u"This needs an API key, and none is set for this connection."_s});
    }
    const auto session = headerValue(m_credentials.session.reveal(), u"session"_s);
    if (!session)
        return failure(session.error());
    if (session->isEmpty()) {
        return failure({.kind = Error::Kind::Unauthenticated,
            .code = u"setting-missing"_s,
            .detail = u"The session is not set for this connection."_s});
    }
    return Headers{{"Authorization"_ba, "Session "_ba + *session}};
}

} // namespace rollcall
