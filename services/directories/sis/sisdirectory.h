#pragma once

#include "services/directories/systemdirectory.h"

#include <optional>

namespace rollcall {

//! A Seed Identity Store.
class SisDirectory : public SystemDirectory
{
    Q_OBJECT
public:
    SisDirectory(const Connection &connection, std::unique_ptr<net::HttpClient> client);

    Pending<Page> list(const Query &query, const Cursor &from) override;
    Pending<Found> read(const RecordId &id) override;
    Pending<QList<Record>> lookUp(const Identifier &identifier) override;
    Pending<QStringList> moreMembers(const QString &kind) override; //!< the details this store has
    Pending<QList<Consequence>> consequences(const Change &change) override;
    Pending<Reply> send(const Change &change) override;
    Pending<Probe> probe() override;

private:
    //! What is asked of the search, all of it to hold: {"details__name__icontains", "Nwosu"}.
    using Conditions = QList<std::pair<QString, QString>>;

    Pending<Page> pageOf(const QString &kind, const QStringList &route, const Conditions &conditions);
    //! All that any of \p alternatives finds, each record once.
    Pending<Page> searched(const QString &kind, const QList<Conditions> &alternatives);
    Pending<Page> searchedByName(const QString &name);
    Pending<Page> found(const Identifier &identifier);
    Pending<Page> optOuts(const QString &text);
    Pending<Page> addressesInUse(const QString &text);
    Pending<Page> status();
    Pending<Found> statusOf(const QString &name);
    Pending<QStringList> detailKeys();

    QString m_region;
    std::optional<QStringList> m_detailKeys; //!< top-level members that details have in this store
};

} // namespace rollcall
