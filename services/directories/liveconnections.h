#pragma once

#include "services/cache/keptdirectory.h"
#include "services/directories/connections.h"
#include "services/directories/connectionstore.h"
#include "services/directories/system.h"
#include "services/secrets/memorysecretstore.h"

#include <memory>

namespace rollcall {

//! What the command line and tests set for all connections.
struct LiveOptions
{
    double timeScale = 1; //!< of every time limit; below 1 in tests only
    QString caFile; //!< PEM; used where a connection names no file of its own
    KeptRecords *kept = nullptr; //!< for when services do not answer; has to outlive the connections
};

//! The connections of a profile, live: the list in connections.json, secrets in the SecretStore, one
//! Directory each. An unreachable service is tried again by itself, ever less often. GUI thread.
class LiveConnections : public Connections
{
    Q_OBJECT
public:
    //! \p secrets has to outlive this. Reads nothing yet; see load().
    LiveConnections(const QString &profileDir, SecretStore &secrets, const LiveOptions &options,
        QObject *parent = nullptr);
    ~LiveConnections() override;

    //! Reads the list and begins to connect. An error leaves the list empty, and the damaged file alone.
    Result<Done> load();

    //! Registers "practice-<system>" for each system of \p addresses that this program knows, for this
    //! session: unlocked, never saved, their secrets in memory only. \p credentials by system:
    //! {"xras": {"XA-API-KEY": ...}, "amo": {"session": ...}}. Settles once all are ready, or with the first
    //! error. Calling it again replaces them.
    Pending<Done> connectPractice(const QMap<QString, QUrl> &addresses, const JsonValue &credentials);
    //! The same for connections that the command line names: for this session, never saved, their needs from
    //! \p credentials by system.
    Pending<Done> connectForSession(const QList<Connection> &connections, const JsonValue &credentials);

    //! Connects again, also when it is connected already. Settles once it is Ready, or with what prevented
    //! it.
    Pending<Done> reconnect(const QString &id);

    QList<Connection> all() const override;
    const Connection *connection(const QString &id) const override;
    State state(const QString &id) const override;
    QString stateDetail(const QString &id) const override;
    Directory *directory(const QString &id) const override;
    Directory *opening(const QString &id) const override;
    //! The service itself or nullptr: never what is kept. For whoever sends, and reads what came of it.
    Directory *liveDirectory(const QString &id) const;
    //! What came of a change, read beside directory(): what is kept of it is that from now on.
    void noteRead(const RecordId &id, const std::optional<Record> &record);
    const Dialect *dialectOf(const QString &system) const override;
    QStringList systems() const override;
    QList<Need> needsOf(const QString &system) const override;
    Pending<Done> save(const Connection &connection, const QMap<QString, Secret> &secrets) override;
    Pending<Done> remove(const QString &id) override;
    Pending<QList<TestStep>> test(
        const Connection &connection, const QMap<QString, Secret> &secrets) override;
    QByteArray exported() const override;
    Pending<int> import(const QByteArray &file) override;
    bool signsInByBrowser(const QString &system) const override;
    Pending<Done> signIn(const QString &id, const std::function<void(const QUrl &)> &browser) override;
    QDateTime signedInUntil(const QString &id) const override;
    int keptCount(const QString &id) const override;
    void forgetKept(const QString &id) override;
    bool isLocked(const QString &id) const override;
    void setLocked(const QString &id, bool locked) override;

private:
    struct Entry;

    Entry *entry(const QString &id) const;
    const System *system(const QString &name) const;
    Entry &put(const Connection &connection, bool sessionOnly);
    void forgetDirectory(Entry &entry);
    System::Surroundings surroundingsOf(const Entry &entry);
    QList<Connection> saved() const;
    Pending<int> saveEach(const QList<Connection> &rest, int saved);
    Result<net::Endpoint> endpointFor(const Connection &connection) const;
    Pending<System::Secrets> secretsFor(
        const Connection &connection, const System::Secrets &given, bool onlyRequired);
    Pending<Done> open(const QString &id, bool quietly);
    void probe(Entry &entry, const System::Secrets &secrets, const Promise<Done> &promise);
    void settleOpen(const QString &id, int attempt, const Result<Done> &result);
    void tryAgainLater(Entry &entry);
    void requestEnded(const QString &id, const RequestFacts &facts);
    void nowUnreachable(Entry &entry, const Error &error);
    void setState(Entry &entry, State state, const QString &detail);
    Result<Done> store() const;

    ConnectionStore m_store;
    QString m_profileDir;
    SecretStore &m_secrets;
    MemorySecretStore m_sessionSecrets; // of connections that are never saved
    LiveOptions m_options;
    QList<System> m_systems;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace rollcall
