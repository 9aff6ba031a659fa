#pragma once

#include "app/common/profile.h"
#include "app/ctl/arguments.h"
#include "services/changes/journal.h"
#include "services/changes/journaledchangerunner.h"
#include "services/directories/liveconnections.h"
#include "services/secrets/keychainsecretstore.h"

#include <QObject>

#include <memory>

namespace rollcall {

//! Everything a verb works with: the same connections, journal and runner of changes as the console's.
class Session : public QObject
{
    Q_OBJECT
public:
    //! One kind of record of one connection that can be used.
    struct Place
    {
        const Connection *connection = nullptr;
        const KindSpec *kind = nullptr;
        Directory *directory = nullptr;
        RecordId id(const QString &key) const { return {connection->id, kind->name, key}; }
    };

    Session(const Arguments &arguments, const Profile &profile, QObject *parent = nullptr);

    //! Connects; settles when nothing is connecting any more, whether it can be used or not.
    Pending<Done> open();
    //! The connection that \p kind ("identity", "sis/identity") is about. Validation (usage) when that is
    //! none or several; the reason when it cannot be used.
    Result<Place> place(const QString &kind);
    //! The id of the connection that --connection names; empty without one.
    Result<QString> scope() const;

    const Arguments &arguments() const { return m_arguments; }
    LiveConnections &connections() { return m_connections; }
    JournaledChangeRunner &runner(); //!< opens the journal
    Journal &journal() { return m_journal; }

private:
    bool isChosen(const Connection &connection) const;
    void settleWhenOpen();

    const Arguments m_arguments;
    KeychainSecretStore m_secrets;
    LiveConnections m_connections;
    Journal m_journal;
    std::unique_ptr<JournaledChangeRunner>
        m_runner; // made when something is changed: reading needs no journal
    Promise<Done> m_opened;
};

} // namespace rollcall
