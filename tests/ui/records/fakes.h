#pragma once

#include "services/changes/changerunner.h"
#include "services/changes/draftvault.h"
#include "services/desk/desk.h"
#include "services/directories/connections.h"
#include "services/directories/xras/dialect.h"
#include "ui/common/confirmer.h"
#include "ui/shell/context.h"

#include <QMap>

namespace rollcall::test {

using namespace Qt::StringLiterals;

//! A service in memory that answers like XRAS: exact reads, searches of at most 20, no full list.
class FakeDirectory : public Directory
{
public:
    Dialect spec = xrasDialect();
    QString connection = u"xras"_s;
    std::function<QDateTime()> now;
    QMap<QString, Record> people; // by lower-case key
    QStringList reads;
    QStringList searches;
    QList<Condition> asked; // with the last search
    std::optional<Error> readError;
    std::optional<Error> listError;
    bool hold = false; // keeps searches unanswered
    QList<Promise<Page>> held;

    Record &put(const QString &key, const QMap<QString, QString> &members = {})
    {
        Record record{.id = {connection, u"person"_s, key}, .document = JsonValue::emptyObject()};
        record.document.set(u"username"_s, key);
        for (auto it = members.cbegin(); it != members.cend(); ++it)
            record.document.set(it.key(), it.value());
        return people[key.toLower()] = record;
    }

    const Dialect &dialect() const override { return spec; }

    Pending<Page> list(const Query &query, const Cursor &) override
    {
        searches << query.text;
        asked = query.conditions;
        if (listError)
            return Pending<Page>(failure(*listError));
        if (hold) {
            Promise<Page> promise;
            held << promise;
            return promise.pending();
        }
        return Pending<Page>(found(query.text));
    }

    Page found(const QString &text)
    {
        Page page;
        for (const Record &each : people) {
            const QString name = spec.kinds.first().schema.titleOf(each.document) + u' ' + each.id.key;
            if (!name.contains(text, Qt::CaseInsensitive))
                continue;
            page.capped = page.records.size() == 20;
            if (page.capped)
                break;
            page.records << stamped(each);
        }
        page.capped = page.capped || page.records.size() == 20;
        return page;
    }

    Pending<Found> read(const RecordId &id) override
    {
        reads << id.key;
        if (readError)
            return Pending<Found>(failure(*readError));
        const auto here = people.constFind(id.key.toLower());
        if (here == people.constEnd())
            return Pending<Found>(Found{.why = Found::Why::NoSuchRecord});
        return Pending<Found>(Found{.record = stamped(*here)});
    }

    Pending<QList<Record>> lookUp(const Identifier &identifier) override
    {
        searches << identifier.text;
        QList<Record> hits;
        if (const auto here = people.constFind(identifier.text.toLower()); here != people.constEnd())
            hits << stamped(*here);
        return Pending<QList<Record>>(hits);
    }

    Pending<Reply> send(const Change &) override
    {
        return Pending<Reply>(failure({.kind = Error::Kind::Forbidden}));
    }
    Pending<QByteArray> picture(const QUrl &) override
    {
        return Pending<QByteArray>(failure({.kind = Error::Kind::NotFound}));
    }

private:
    Record stamped(Record record) const
    {
        record.readAt = now();
        return record;
    }
};

class FakeConnections : public Connections
{
public:
    QList<Connection> list;
    QMap<QString, Directory *> directories;
    QMap<QString, State> states;
    QSet<QString> locked;
    QMap<QString, Dialect> dialects;
    bool asksWhileOpening = false;

    QList<Connection> all() const override { return list; }
    const Connection *connection(const QString &id) const override
    {
        for (const Connection &each : list) {
            if (each.id == id)
                return &each;
        }
        return nullptr;
    }
    State state(const QString &id) const override { return states.value(id, State::Ready); }
    QString stateDetail(const QString &) const override { return u"It does not answer."_s; }
    Directory *directory(const QString &id) const override
    {
        return state(id) == State::Ready ? directories.value(id) : nullptr;
    }
    Directory *opening(const QString &id) const override
    {
        return asksWhileOpening && state(id) == State::Connecting ? directories.value(id) : nullptr;
    }
    const Dialect *dialectOf(const QString &system) const override
    {
        const auto here = dialects.constFind(system);
        return here == dialects.constEnd() ? nullptr : &*here;
    }
    QStringList systems() const override { return dialects.keys(); }
    QList<Need> needsOf(const QString &) const override { return {}; }
    Pending<Done> save(const Connection &, const QMap<QString, Secret> &) override
    {
        return Pending<Done>(Done{});
    }
    Pending<Done> remove(const QString &) override { return Pending<Done>(Done{}); }
    Pending<QList<TestStep>> test(const Connection &, const QMap<QString, Secret> &) override
    {
        return Pending<QList<TestStep>>(QList<TestStep>{});
    }
    bool isLocked(const QString &id) const override { return locked.contains(id); }
    void setLocked(const QString &id, bool lock) override
    {
        if (lock)
            locked.insert(id);
        else
            locked.remove(id);
        emit stateChanged(id);
    }
};

//! Does what it is told to have happened.
class FakeRunner : public ChangeRunner
{
public:
    FakeDirectory *directory = nullptr;
    QList<Change> ran;
    QStringList settledEntries;
    Outcome next = Outcome::Done;
    bool deletes = true; //!< Done and merges: the account goes
    bool holds = false;
    QList<Promise<Receipt>> held;

    Pending<Receipt> run(const Change &change) override
    {
        ran << change;
        if (holds) {
            Promise<Receipt> promise;
            held << promise;
            return promise.pending();
        }
        return Pending<Receipt>(receiptFor(change));
    }

    Receipt receiptFor(const Change &change)
    {
        Receipt receipt{.outcome = next,
            .journalEntry = QString::number(40 + ran.size()),
            .at = QDateTime(QDate(2026, 11, 22), QTime(9, 14, 3), Qt::UTC)};
        if (next != Outcome::Done) {
            receipt.error = Error{
                .kind = next == Outcome::Unknown ? Error::Kind::ConnectionLost : Error::Kind::Validation};
        } else if (change.verb == Change::Verb::Act && deletes) {
            directory->people.remove(change.target.key.toLower());
        } else if (change.verb == Change::Verb::Update) {
            Record &record = directory->people[change.target.key.toLower()];
            record.document = change.wanted;
            receipt.readBack = record;
        }
        return receipt;
    }

    QList<OpenChange> open() const override { return {}; }
    Pending<Receipt> settle(const QString &entry) override
    {
        settledEntries << entry;
        return Pending<Receipt>(Receipt{.outcome = next,
            .journalEntry = entry,
            .at = QDateTime(QDate(2026, 11, 22), QTime(9, 20), Qt::UTC)});
    }
};

class NoSecrets : public SecretStore
{
public:
    Pending<SecretReading> read(const SecretKey &) override
    {
        return Pending<SecretReading>(SecretReading{});
    }
    Pending<SecretReading> write(const SecretKey &, const Secret &, Keeping) override
    {
        return Pending<SecretReading>(SecretReading{});
    }
    Pending<SecretReading> erase(const SecretKey &) override
    {
        return Pending<SecretReading>(SecretReading{});
    }
    SecretState state() const override { return SecretState::Found; }
};

class NoQuestions : public Confirmer
{
public:
    Pending<bool> confirm(const Confirmation &, QWidget *) override { return Pending<bool>(false); }
    Pending<Leave> leave(const UnsavedWork &, QWidget *) override
    {
        return Pending<Leave>(Leave::KeepEditing);
    }
};

//! One XRAS connection, its people and a context for pages.
struct Bench
{
    QDateTime time = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    FakeDirectory directory;
    FakeConnections connections;
    FakeRunner runner;
    NoSecrets secrets;
    Desk desk;
    DraftVault drafts{{}, secrets, [this] { return time; }};
    NoQuestions confirmer;
    Context context;

    explicit Bench(const QString &profile)
        : context{connections, runner, secrets, drafts, desk, confirmer, profile, [this] { return time; }}
    {
        directory.now = context.now;
        runner.directory = &directory;
        connections.list = {{.id = u"xras"_s,
            .name = u"XRAS prod"_s,
            .system = u"xras"_s,
            .baseUrl = QUrl(u"https://xras.example.org"_s),
            .settings = {{u"XA-USER"_s, u"sokafor"_s}}}};
        connections.directories[u"xras"_s] = &directory;
        connections.dialects[u"xras"_s] = directory.spec;
    }
    Bench(const Bench &) = delete;

    static RecordId id(const QString &key) { return {u"xras"_s, u"person"_s, key}; }

    void putMokoenas()
    {
        directory.put(u"tmokoena2"_s,
            {{u"firstName"_s, u"Thandi"_s}, {u"lastName"_s, u"Mokoena"_s},
                {u"email"_s, u"thandi@old-ngi.example"_s}, {u"phone"_s, u"+27 11 555 0187"_s},
                {u"organization"_s, u"Northern Grid Inst."_s}, {u"orcid"_s, u"0000-0002-9981-4406"_s},
                {u"academicStatus"_s, u"Graduate student"_s}, {u"residenceCountry"_s, u"South Africa"_s}});
        directory.put(u"tmokoena"_s,
            {{u"firstName"_s, u"Thandiwe"_s}, {u"lastName"_s, u"Mokoena"_s},
                {u"email"_s, u"thandiwe@ngi.example"_s}, {u"organization"_s, u"Northern Grid Institute"_s},
                {u"academicStatus"_s, u"Faculty"_s}, {u"residenceCountry"_s, u"South Africa"_s}});
    }
};

} // namespace rollcall::test
