#pragma once

#include "services/directories/systemdirectory.h"

namespace rollcall {

//! Accounts of addons.mozilla.org. The key of a record is the id as text.
class AmoDirectory : public SystemDirectory
{
    Q_OBJECT
public:
    //! \p client signs with an AmoAuthorizer.
    AmoDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client);

    //! AMO has no list: a text is taken as an exact ID or username, and an empty one is refused (Validation).
    Pending<Page> list(const Query &query, const Cursor &from) override;
    //! Of the kind "self" it lists the own account.
    //! A missing and a hidden account look the same: NoSuchOrHidden. The key may also be a username.
    Pending<Found> read(const RecordId &id) override;
    Pending<QList<Record>> lookUp(const Identifier &identifier) override;
    Pending<Reply> send(const Change &change) override;
    //! The own profile, and with an API key the own account too, because the key says nothing about the
    //! session.
    Pending<Probe> probe() override;

private:
    Pending<Found> account(const QString &idOrUsername, const QString &kind);
    Pending<Found> notifications(const QString &accountId);
    Environment m_environment;
    bool m_hasApiKey = false;
};

} // namespace rollcall
