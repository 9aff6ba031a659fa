#pragma once

#include "services/directories/systemdirectory.h"

namespace rollcall {

class BearerTokens;

//! Profiles of the Person API, which only reads. The key of a profile is its user_id, or its uuid where that
//! is all the token shows.
class CisDirectory : public SystemDirectory
{
    Q_OBJECT
public:
    //! Tokens by version; null where the connection has no audience for it.
    struct Tokens
    {
        std::shared_ptr<BearerTokens> firstVersion;
        std::shared_ptr<BearerTokens> secondVersion;
    };

    //! \p client signs with a CisAuthorizer over the same \p tokens.
    CisDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client, Tokens tokens);

    //! Without a text: active profiles page by page. A text is an exact ID, address or username.
    Pending<Page> list(const Query &query, const Cursor &from) override;
    Pending<Found> read(const RecordId &id) override;
    Pending<QList<Record>> lookUp(const Identifier &identifier) override;
    //! Always refused: nothing can be changed through this API.
    Pending<Reply> send(const Change &change) override;
    //! Fetches the tokens and asks for a profile that does not exist.
    Pending<Probe> probe() override;
    QDateTime signedInUntil() const override;

private:
    Pending<Found> profile(const QString &key);
    Pending<Found> firstProfile(const QString &userId);
    Pending<Found> wayToSignIn(const QString &address);
    Pending<QList<Record>> together(const QList<Pending<Found>> &questions);
    Pending<Probe> probed(bool firstVersion);

    Tokens m_tokens;
};

} // namespace rollcall
