#pragma once

#include "services/auth/bearertokens.h"
#include "services/auth/oauth.h"

#include <QLockFile>
#include <QTimer>

namespace rollcall {

//! What a person's sign-in gave, kept as one secret, "tokens", that all programs on this computer share: a
//! refresh token may be used once, and whoever uses it stores what came for it before anything else is done
//! with that. A lock file makes them take turns; whoever comes second finds the new tokens already there.
//! GUI thread.
class StoredTokens : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        SecretStore &secrets;
        QString owner; //!< Connection::id
        QString lockFile;
    };
    //! Sends one refresh; how it looks is up to the service.
    using Refresh = std::function<Pending<oauth::Grant>(const Secret &refreshToken)>;

    //! SecretKey::name of what is kept.
    static QString secretName();

    //! \p first: a refresh token to begin with, where nothing is stored.
    StoredTokens(Place place, Refresh refresh, Secret first, QObject *parent = nullptr);

    //! The tokens after \p last: those that are stored by now when they are others and last, otherwise fresh
    //! ones. Unauthenticated, code "sign-in", when a person has to sign in (again); a refresh whose answer
    //! was lost leads there too, because its token may be spent. One call at a time.
    Pending<BearerToken> next(const std::optional<BearerToken> &last);

    //! Stores what a sign-in gave. Keychain when that is not possible.
    static Pending<Done> keep(const Place &place, const oauth::Grant &grant, QObject *context);

private:
    Pending<Done> locked();
    Pending<BearerToken> decide(const SecretReading &reading, const std::optional<BearerToken> &last);
    Pending<BearerToken> refreshed(const Secret &refreshToken);
    Pending<BearerToken> forgotten(const Error &why);

    Place m_place;
    Refresh m_refresh;
    Secret m_first;
    QLockFile m_lock;
    QTimer m_again;
};

} // namespace rollcall
