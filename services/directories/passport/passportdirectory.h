#pragma once

#include "services/directories/systemdirectory.h"

namespace rollcall {

class BearerTokens;

//! The Grid Passport as the person who signed in sees it. Keys: of people their UUID, of identities the
//! number that Passport gave, of GitHub tokens the last part of their address.
class PassportDirectory : public SystemDirectory
{
    Q_OBJECT
public:
    //! \p client signs with \p tokens.
    PassportDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client,
        std::shared_ptr<BearerTokens> tokens);

    //! Oneself, one's identities or tokens in one page; of others the one whose ID the text is.
    Pending<Page> list(const Query &query, const Cursor &from) override;
    Pending<Found> read(const RecordId &id) override;
    //! By UUID alone: oneself with everything, others with little.
    Pending<QList<Record>> lookUp(const Identifier &identifier) override;
    Pending<Reply> send(const Change &change) override;
    Pending<Probe> probe() override;
    QDateTime signedInUntil() const override;

private:
    Pending<Found> found(const QString &kind, const QStringList &route, const QString &key = {});
    Pending<Found> self();
    Pending<Page> identities();
    Pending<Page> gitHubTokens();

    std::shared_ptr<BearerTokens> m_tokens;
    QString m_selfId; //!< empty until it was read
};

} // namespace rollcall
