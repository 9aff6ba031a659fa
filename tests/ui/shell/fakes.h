#pragma once

#include "services/changes/changerunner.h"
#include "services/changes/draftvault.h"
#include "services/desk/desk.h"
#include "services/directories/amo/dialect.h"
#include "services/directories/connections.h"
#include "services/directories/xras/dialect.h"
#include "services/lookup/lookup.h"
#include "ui/common/confirmer.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>

namespace rollcall::test {

using namespace Qt::StringLiterals;

//! A service in memory; answers when the test says so, or at once.
class FakeService : public Directory
{
public:
    explicit FakeService(Dialect dialect)
        : spec(std::move(dialect))
    { }
    const Dialect &dialect() const override { return spec; }
    Pending<rollcall::Page> list(const Query &, const Cursor &) override
    {
        return Pending<rollcall::Page>(rollcall::Page{});
    }
    Pending<Found> read(const RecordId &) override
    {
        return Pending<Found>(Found{.why = Found::Why::NoSuchRecord});
    }
    Pending<QList<Record>> lookUp(const Identifier &identifier) override
    {
        asked.append(identifier);
        if (error)
            return Pending<QList<Record>>(failure(*error));
        if (hold) {
            held.append(Promise<QList<Record>>());
            return held.last().pending();
        }
        return Pending<QList<Record>>(matching(identifier));
    }
    Pending<Reply> send(const Change &) override { return Pending<Reply>(Reply{}); }
    Pending<QByteArray> picture(const QUrl &) override { return Pending<QByteArray>(QByteArray()); }

    QList<Record> matching(const Identifier &identifier) const
    {
        QList<Record> hits;
        for (const Record &record : people) {
            const Schema &schema = spec.kinds.first().schema;
            if (schema.titleOf(record.document).contains(identifier.text, Qt::CaseInsensitive)
                || record.id.key.contains(identifier.text, Qt::CaseInsensitive)
                || record.document[u"email"].toString().contains(identifier.text, Qt::CaseInsensitive))
                hits.append(record);
        }
        return hits;
    }

    Dialect spec;
    QList<Record> people;
    QList<Identifier> asked;
    std::optional<Error> error;
    bool hold = false;
    QList<Promise<QList<Record>>> held;
};

class FakeConnections : public Connections
{
public:
    struct Entry
    {
        Connection connection;
        State state = State::Ready;
        QString detail;
        bool locked = false;
        FakeService *service = nullptr;
    };

    QList<Connection> all() const override
    {
        QList<Connection> list;
        for (const Entry &entry : entries)
            list.append(entry.connection);
        return list;
    }
    const Connection *connection(const QString &id) const override
    {
        const Entry *entry = find(id);
        return entry ? &entry->connection : nullptr;
    }
    State state(const QString &id) const override { return find(id) ? find(id)->state : State::NotConnected; }
    QString stateDetail(const QString &id) const override { return find(id) ? find(id)->detail : QString(); }
    Directory *directory(const QString &id) const override
    {
        const Entry *entry = find(id);
        return entry && entry->state == State::Ready ? entry->service : nullptr;
    }
    const Dialect *dialectOf(const QString &system) const override
    {
        return system == xras.system ? &xras : system == amo.system ? &amo : nullptr;
    }
    QStringList systems() const override { return {xras.system, amo.system}; }
    QList<Need> needsOf(const QString &system) const override
    {
        if (system == amo.system)
            return {{u"session"_s, u"Session"_s, true, true, {}}};
        return {{u"XA-USER"_s, u"User"_s, false, true, {}},
            {u"XA-API-KEY"_s, u"API key"_s, true, true, u"From the service."_s}};
    }
    int keptCount(const QString &id) const override { return kept.value(id); }
    void forgetKept(const QString &id) override { kept.remove(id); }
    Pending<Done> save(const Connection &connection, const QMap<QString, Secret> &secrets) override
    {
        if (saveError)
            return Pending<Done>(failure(*saveError));
        saved.append({connection, secrets});
        for (Entry &entry : entries) {
            if (entry.connection.id == connection.id) {
                entry.connection = connection;
                emit changed();
                return Pending<Done>(Done{});
            }
        }
        entries.append({connection, State::Ready, {}, connection.startLocked, nullptr});
        emit changed();
        return Pending<Done>(Done{});
    }
    Pending<Done> remove(const QString &id) override
    {
        emit aboutToForget(id);
        entries.removeIf([&](const Entry &entry) { return entry.connection.id == id; });
        emit changed();
        return Pending<Done>(Done{});
    }
    Pending<QList<TestStep>> test(const Connection &connection, const QMap<QString, Secret> &) override
    {
        tested.append(connection);
        return Pending<QList<TestStep>>(steps);
    }
    bool signsInByBrowser(const QString &system) const override { return system == amo.system && byBrowser; }
    Pending<Done> signIn(const QString &id, const std::function<void(const QUrl &)> &browser) override
    {
        signedIn.append(id);
        signingIn.emplace();
        signingIn->onCancel([this] { signingIn->settle(failure({.kind = Error::Kind::Cancelled})); });
        browser(QUrl(u"rollcalltest://login.example/authorize?state=1"_s));
        return signingIn->pending();
    }
    QDateTime signedInUntil(const QString &id) const override { return untils.value(id); }
    bool byBrowser = false;
    QStringList signedIn;
    std::optional<Promise<Done>> signingIn;
    QHash<QString, QDateTime> untils;

    bool isLocked(const QString &id) const override { return find(id) && find(id)->locked; }
    void setLocked(const QString &id, bool locked) override
    {
        for (Entry &entry : entries) {
            if (entry.connection.id == id)
                entry.locked = locked;
        }
        emit stateChanged(id);
    }
    void setState(const QString &id, State state, const QString &detail = {})
    {
        for (Entry &entry : entries) {
            if (entry.connection.id == id) {
                entry.state = state;
                entry.detail = detail;
            }
        }
        emit stateChanged(id);
    }

    Dialect xras = xrasDialect();
    Dialect amo = amoDialect();
    QList<Entry> entries;
    QList<std::pair<Connection, QMap<QString, Secret>>> saved;
    QList<Connection> tested;
    QList<TestStep> steps;
    QHash<QString, int> kept; //!< people of a connection
    std::optional<Error> saveError;

private:
    const Entry *find(const QString &id) const
    {
        for (const Entry &entry : entries) {
            if (entry.connection.id == id)
                return &entry;
        }
        return nullptr;
    }
};

class FakeRunner : public ChangeRunner
{
public:
    Pending<Receipt> run(const Change &) override { return Pending<Receipt>(Receipt{}); }
    QList<OpenChange> open() const override { return changes; }
    Pending<Receipt> settle(const QString &entry) override
    {
        settledEntries.append(entry);
        changes.removeIf([&](const OpenChange &change) { return change.journalEntry == entry; });
        emit openChanged();
        return Pending<Receipt>(Receipt{.outcome = Outcome::Done});
    }
    QList<OpenChange> changes;
    QStringList settledEntries;
};

class FakeSecrets : public SecretStore
{
public:
    Pending<SecretReading> read(const SecretKey &key) override
    {
        return Pending<SecretReading>(stored.contains(key.owner + u'/' + key.name)
                ? SecretReading{.state = SecretState::Found, .where = u"GNOME Keyring"_s}
                : SecretReading{.state = now == SecretState::Found ? SecretState::NotFound : now});
    }
    Pending<SecretReading> write(const SecretKey &key, const Secret &, Keeping) override
    {
        stored.append(key.owner + u'/' + key.name);
        return Pending<SecretReading>(SecretReading{.state = SecretState::Found});
    }
    Pending<SecretReading> erase(const SecretKey &) override
    {
        return Pending<SecretReading>(SecretReading{.state = SecretState::NotFound});
    }
    SecretState state() const override { return now; }
    SecretState now = SecretState::Found;
    QStringList stored;
};

//! Answers without a dialog and remembers what was asked.
class ScriptedConfirmer : public Confirmer
{
public:
    Pending<bool> confirm(const Confirmation &confirmation, QWidget *) override
    {
        confirmations.append(confirmation);
        return Pending<bool>(nextConfirm);
    }
    Pending<Leave> leave(const UnsavedWork &work, QWidget *) override
    {
        leaves.append(work);
        return Pending<Leave>(nextLeave);
    }
    bool nextConfirm = false;
    Leave nextLeave = Leave::KeepEditing;
    QList<Confirmation> confirmations;
    QList<UnsavedWork> leaves;
};

//! A page whose state the test sets.
class FakePage : public TabPage
{
public:
    explicit FakePage(const QString &name, const RecordId &id = {})
        : m_name(name)
        , m_id(id)
    {
        setObjectName(u"fakePage"_s);
        setAccessibleName(name);
    }
    QString title() const override { return m_name; }
    QList<QAction *> personActions() const override { return acts; }
    State state() const override { return unsaved ? State::Staged : State::Calm; }
    QString connectionId() const override { return m_id.connection; }
    RecordId record() const override { return m_id; }
    bool isClosable() const override { return !m_id.isEmpty(); }
    bool hasUnsavedWork() const override { return unsaved; }
    QString unsavedSummary() const override { return u"1 change to "_s + m_name; }
    void discardWork() override
    {
        unsaved = false;
        ++tally->discarded;
    }
    Keeping keeping() const override { return kept; }
    void keepWork() override { ++tally->keptWork; }
    void reviewWork() override { ++reviewed; }
    void refresh() override { ++refreshed; }
    void showConnection(const QString &id) override { shown = id; }
    bool showSection(int number) override
    {
        section = number;
        return true;
    }
    void setUnsaved(bool on)
    {
        unsaved = on;
        emit stateChanged();
    }
    QList<QAction *> acts;
    bool unsaved = false;
    struct Tally
    {
        int discarded = 0;
        int keptWork = 0;
    };
    std::shared_ptr<Tally> tally = std::make_shared<Tally>();
    Keeping kept = Keeping::NotAtAll;
    int reviewed = 0;
    int refreshed = 0;
    int section = 0;
    QString shown;

private:
    QString m_name;
    RecordId m_id;
};

//! Everything a screen needs, with three connections and a few people.
struct World
{
    World()
        : xrasService(connections.xras)
        , amoService(connections.amo)
    {
        add(u"xras"_s, u"XRAS prod"_s, u"xras"_s, Environment::Production, &xrasService, true);
        add(u"seed"_s, u"Seed test"_s, u"xras"_s, Environment::Test, nullptr, false);
        add(u"amo"_s, u"AMO"_s, u"amo"_s, Environment::Staging, &amoService, false);
        connections.entries[1].state = Connections::State::NotConnected;
        person(
            xrasService, u"xras"_s, u"anwosu"_s, u"Amara"_s, u"Nwosu"_s, u"amara.nwosu@lakeview.example"_s);
        person(xrasService, u"xras"_s, u"adaeze.n"_s, u"Adaeze"_s, u"Nwosu"_s, u"adaeze@northgrid.example"_s);
        person(xrasService, u"xras"_s, u"lhaddad"_s, u"ليلى"_s, u"حدّاد"_s, u"layla@example.org"_s);
    }
    void add(const QString &id, const QString &name, const QString &system, Environment environment,
        FakeService *service, bool locked)
    {
        Connection connection{.id = id, .name = name, .system = system, .environment = environment};
        connection.baseUrl = QUrl(u"https://%1.example.org"_s.arg(id));
        connection.startLocked = locked;
        connections.entries.append({connection, Connections::State::Ready, {}, locked, service});
    }
    static void person(FakeService &service, const QString &connection, const QString &key,
        const QString &first, const QString &last, const QString &email)
    {
        Record record{.id = {connection, u"person"_s, key}, .document = JsonValue::emptyObject()};
        record.document.set(u"username"_s, key);
        record.document.set(u"firstName"_s, first);
        record.document.set(u"lastName"_s, last);
        record.document.set(u"email"_s, email);
        service.people.append(record);
    }

    QTemporaryDir profile;
    FakeConnections connections;
    FakeService xrasService;
    FakeService amoService;
    FakeRunner runner;
    FakeSecrets secrets;
    ScriptedConfirmer confirmer;
    Desk desk;
    DraftVault drafts{profile.path(), secrets, [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 14, 3), Qt::UTC); }};
    Context context{connections, runner, secrets, drafts, desk, confirmer, profile.path(),
        [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 14, 3), Qt::UTC); }};
};

} // namespace rollcall::test
