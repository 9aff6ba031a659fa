#include "models/editing/stagedrecord.h"
#include "tests/acceptance/practiceseed.h"
#include "tests/support/await.h"
#include "tests/support/leaves.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

//! What people can change of an identity, place by place.
Leaves detailsOf(const JsonValue &document)
{
    return leavesOf(document[u"details"], u"/details"_s);
}

//! One person at one console: a page of the record, and beside it, place by place, what that person was shown
//! and what they want. The second half is the oracle; it knows nothing of how the page comes to its results.
class Client
{
public:
    Client(const Schema &schema, QRandomGenerator &random)
        : m_page(schema)
        , m_random(random)
    { }

    void open(const JsonValue &document)
    {
        m_page.reset(document);
        m_seen = detailsOf(document);
        m_wanted.clear();
    }

    void edit()
    {
        static const QStringList fields{
            u"/details/first_name"_s, u"/details/last_name"_s, u"/details/source"_s};
        static const QString numbers = u"/details/addresses/msisdn"_s;
        const JsonValue value(u"v%1"_s.arg(m_random.bounded(3)));
        if (m_random.bounded(2) == 0) {
            const QString field = fields.at(m_random.bounded(int(fields.size())));
            m_page.stage(field, value);
            want(field, value);
            return;
        }
        // What is known of one number, among others.
        const QString place = u"/+2782555010%1/label"_s.arg(m_random.bounded(3));
        m_page.stage(numbers, json::withValue(m_page.value(numbers), place, value));
        want(numbers + place, value);
    }

    //! Reads, decides what both changed, and says what is to be sent. Empty words: all as the oracle has it.
    QString bringTogether(const JsonValue &fresh)
    {
        m_page.rebase(fresh);
        const Leaves now = detailsOf(fresh);
        QStringList clashes;
        for (auto it = m_wanted.begin(); it != m_wanted.end();) {
            const bool isThere = now.value(it.key()) == it.value();
            if (!isThere && now.value(it.key()) != m_seen.value(it.key()))
                clashes << it.key();
            it = isThere ? m_wanted.erase(it) : std::next(it);
        }
        QStringList told;
        for (const StagedRecord::Conflict &conflict : m_page.conflicts())
            told << conflict.pointer;
        told.sort();
        if (told != clashes)
            return u"told of %1, not of %2"_s.arg(told.join(u' '), clashes.join(u' '));
        const QList<StagedRecord::Conflict> conflicts = m_page.conflicts();
        for (const StagedRecord::Conflict &conflict : conflicts) {
            const QList<JsonValue> choices{conflict.theirs, conflict.mine, JsonValue(u"own"_s)};
            const JsonValue chosen = choices.at(m_random.bounded(int(choices.size())));
            m_page.settle(conflict.pointer, chosen);
            if (chosen == conflict.theirs)
                m_wanted.remove(conflict.pointer);
            else
                m_wanted.insert(conflict.pointer, chosen);
        }
        conflictsSeen += int(conflicts.size());
        m_seen = now;
        Leaves expected = now;
        for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it)
            expected.insert(it.key(), it.value());
        if (detailsOf(m_page.wanted()) != expected)
            return u"wants something else than was chosen"_s;
        return m_page.conflicts().isEmpty() ? QString() : u"still in conflict"_s;
    }

    bool hasWork() const { return m_page.isDirty(); }
    JsonValue seen() const { return m_page.base(); }
    JsonValue wanted() const { return m_page.wanted(); }
    int conflictsSeen = 0;

private:
    //! What was there already is wanted by nobody.
    void want(const QString &place, const JsonValue &value)
    {
        if (value == m_seen.value(place))
            m_wanted.remove(place);
        else
            m_wanted.insert(place, value);
    }

    StagedRecord m_page;
    QRandomGenerator &m_random;
    Leaves m_seen;
    Leaves m_wanted;
};

} // namespace

//! Two people change one record at a real service, in any order: nobody's change is lost unseen.
class TwoClientsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void G17_nothingIsOverwrittenUnseenInAnyOrder();

private:
    JsonValue read(const RecordId &id) { return await(m_seed->read(id))->record.value_or(Record()).document; }

    PracticeService m_service{50};
    std::unique_ptr<SystemDirectory> m_seed;
};

void TwoClientsTest::initTestCase()
{
    QVERIFY(m_service.isReady());
    m_seed = seedOf(m_service);
}

void TwoClientsTest::G17_nothingIsOverwrittenUnseenInAnyOrder()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("ROLLCALL_INTERLEAVINGS", &isGiven);
    const auto rounds = quint32(isGiven ? given : 80);
    const Schema &schema = m_seed->dialect().kind(u"identity"_s)->schema;
    int saves = 0;
    int conflicts = 0;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        QRandomGenerator random(seed);
        const JsonValue details = *json::decode(R"({"first_name":"a","last_name":"b","source":"c","addresses":
            {"msisdn":{"+27825550100":{"label":"x"},"+27825550101":{"label":"y"}}},"other":[1,{"deep":null}]})");
        const auto made = await(m_seed->send({.verb = Change::Verb::Create,
            .target = {u"sis"_s, u"identity"_s, {}},
            .wanted = JsonValue::Object{{u"details"_s, details}, {u"version"_s, JsonValue(1)}}}));
        QVERIFY(made);
        const RecordId id{u"sis"_s, u"identity"_s, made->key};
        Client clients[]{{schema, random}, {schema, random}};
        for (Client &client : clients)
            client.open(read(id));
        for (int step = 0; step < 10; ++step) {
            Client &client = clients[random.bounded(2)];
            const int what = random.bounded(4);
            if (what < 2) {
                client.edit();
                continue;
            }
            const QString problem = client.bringTogether(read(id)); // F5, and before each sending
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1, seed %2"_s.arg(problem).arg(seed)));
            if (what == 2 || !client.hasWork())
                continue;
            const Leaves expected = detailsOf(client.wanted());
            QVERIFY(await(m_seed->send({.verb = Change::Verb::Update,
                .target = id,
                .seen = client.seen(),
                .wanted = client.wanted()})));
            const JsonValue now = read(id);
            QCOMPARE(detailsOf(now), expected);
            client.open(now);
            ++saves;
        }
        conflicts += clients[0].conflictsSeen + clients[1].conflictsSeen;
    }
    qInfo("%u interleavings, %d saves, %d conflicts decided", rounds, saves, conflicts);
    QVERIFY(conflicts > int(rounds) / 20);
    QVERIFY(saves > int(rounds));
}

QTEST_GUILESS_MAIN(TwoClientsTest)
#include "tst_twoclients.moc"
