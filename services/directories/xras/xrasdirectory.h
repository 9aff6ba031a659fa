#pragma once

#include "services/directories/systemdirectory.h"

namespace rollcall {

//! People of an XRAS allocations service. The key of a record is the username as the service spells it.
class XrasDirectory : public SystemDirectory
{
    Q_OBJECT
public:
    //! \p client signs with an XrasAuthorizer.
    XrasDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client);

    //! A search. Texts of fewer than two characters are refused here (Validation); there is no list of
    //! everybody.
    Pending<Page> list(const Query &query, const Cursor &from) override;
    Pending<Found> read(const RecordId &id) override;
    //! Reads the exact username where the shape can be one, and searches beside it; each person once.
    //! A refusal of the shape is a Validation error with nothing sent.
    Pending<QList<Record>> lookUp(const Identifier &identifier) override;
    //! Create and Update post only what differs between seen and wanted; Act "merge" deletes the target and
    //! keeps the person named by wanted "into".
    Pending<Reply> send(const Change &change) override;
    Pending<Probe> probe() override;

private:
    Pending<Page> search(const QString &text);
    Pending<Found> person(const QString &username);
    Pending<Probe> recognised(const Probe &probe);
    Pending<QList<Record>> byEmail(const QString &address);

    QString m_user;
};

} // namespace rollcall
