#pragma once

#include "services/net/httpclient.h"
#include "services/secrets/secretstore.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace rollcall {

//! A token that whoever shows it is let in with.
struct BearerToken
{
    Secret value;
    QDateTime until; //!< UTC; not valid: nobody said
    QStringList scope; //!< what it allows; empty: nobody said
    QByteArray scheme = "Bearer"; //!< what the service calls it in the Authorization header

    //! Whether it can be used for a minute more.
    bool lasts(const QDateTime &now) const;
};

//! Bearer tokens of one kind, one after the other: "Authorization: Bearer <token>", or with another scheme.
//! The next one is fetched a minute before the present one ends, and when a service refuses it; whoever needs
//! it meanwhile waits for the same fetching. GUI thread.
class BearerTokens : public QObject
{
    Q_OBJECT
public:
    //! Fetches the token after \p last, which is absent the first time.
    using Source = std::function<Pending<BearerToken>(const std::optional<BearerToken> &last)>;
    using Clock = std::function<QDateTime()>;

    //! \p clock: the present time, for tests; without one, the system's.
    explicit BearerTokens(Source source, Clock clock = nullptr, QObject *parent = nullptr);
    //! With the source that \p makeSource makes. What fetches belongs to the context given to it, and so lives
    //! as long as the tokens.
    static std::shared_ptr<BearerTokens> from(const std::function<Source(QObject *context)> &makeSource);

    //! Nothing when there is a token that lasts a minute more; otherwise its fetching.
    std::optional<Pending<Done>> beforeUse();
    //! Fails as Unauthenticated while there is no token.
    Result<net::Authorizer::Headers> headers() const;
    //! What to wait for after a request with \p authorization was refused: nothing new is fetched when there
    //! is another token already.
    Pending<Done> afterRefusal(const QByteArray &authorization);

    //! Whether \p authorization carries the present token.
    bool isPresent(const QByteArray &authorization) const;
    std::chrono::seconds age() const; //!< since it was fetched; 0 while there is none
    //! UTC; not valid while there is no token, or when nobody said how long it lasts.
    QDateTime until() const { return m_token ? m_token->until : QDateTime(); }
    QStringList scope() const { return m_token ? m_token->scope : QStringList(); }

private:
    Pending<Done> fetch();

    Source m_source;
    Clock m_clock;
    std::optional<BearerToken> m_token;
    QDateTime m_fetchedAt;
    std::optional<Pending<Done>> m_fetching;
};

} // namespace rollcall
