#include "services/auth/bearertokens.h"

#include "services/auth/headervalue.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// A request takes up to half of this, and clocks differ.
constexpr qint64 secondsBefore = 60;

} // namespace

bool BearerToken::lasts(const QDateTime &now) const
{
    return !until.isValid() || now.secsTo(until) > secondsBefore;
}

BearerTokens::BearerTokens(Source source, Clock clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
{ }

std::shared_ptr<BearerTokens> BearerTokens::from(const std::function<Source(QObject *context)> &makeSource)
{
    auto *context = new QObject;
    auto tokens = std::make_shared<BearerTokens>(makeSource(context));
    context->setParent(tokens.get());
    return tokens;
}

std::optional<Pending<Done>> BearerTokens::beforeUse()
{
    if (m_token && m_token->lasts(m_clock()) && !m_fetching)
        return std::nullopt;
    return fetch();
}

Result<net::Authorizer::Headers> BearerTokens::headers() const
{
    if (!m_token) {
        return failure({.kind = Error::Kind::Unauthenticated,
            .code = u"no-token"_s,
            .detail = u"There is no token to sign in with."_s});
    }
    const auto value = headerValue(m_token->value.reveal(), u"token"_s);
    if (!value)
        return failure(value.error());
    return net::Authorizer::Headers{{"Authorization"_ba, m_token->scheme + ' ' + *value}};
}

bool BearerTokens::isPresent(const QByteArray &authorization) const
{
    const auto present = headers();
    return present && present->constFirst().second == authorization;
}

std::chrono::seconds BearerTokens::age() const
{
    return std::chrono::seconds(m_token ? m_fetchedAt.secsTo(m_clock()) : 0);
}

Pending<Done> BearerTokens::afterRefusal(const QByteArray &authorization)
{
    if (!m_fetching && m_token && !isPresent(authorization))
        return Pending<Done>(Done{});
    return fetch();
}

Pending<Done> BearerTokens::fetch()
{
    if (m_fetching)
        return *m_fetching;
    const auto fetching = m_source(m_token).andThen(this, [this](const BearerToken &token) {
        m_token = token;
        m_fetchedAt = m_clock();
        return Pending<Done>(Done{});
    });
    m_fetching = fetching;
    // The first to be told, so that nobody joins a fetching that has ended.
    fetching.then(this, [this](const Result<Done> &) { m_fetching.reset(); });
    return fetching;
}

} // namespace rollcall
