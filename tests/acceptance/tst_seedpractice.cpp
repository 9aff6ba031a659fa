#include "services/changes/verdict.h"
#include "services/directories/system.h"
#include "tests/acceptance/practiceservice.h"
#include "tests/support/await.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

using Shape = Identifier::Shape;
using Object = JsonValue::Object;

//! The client of the Seed Identity Store against the service that speaks for it, over sockets.
class SeedPracticeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void lookedUpHoweverTheNumberIsWritten_data();
    void lookedUpHoweverTheNumberIsWritten();
    void lookedUpByAddressNameAndId();
    void pagesHoldEverybodyOnce();
    void usersGroupsAndWebhooksAreListed();
    void correctedAndReadBack();
    void deletedIsGone();
    void actsDoWhatTheirExpectationsSay_data();
    void actsDoWhatTheirExpectationsSay();

private:
    QList<Record> lookUp(Shape shape, const QString &text)
    {
        return await(m_seed->lookUp({shape, text})).value_or(QList<Record>());
    }
    Verdict done(const Change &change);

    const QString m_number = u"+27115550134"_s;
    PracticeService m_service{300};
    std::unique_ptr<SystemDirectory> m_seed;
    Record m_amara;
};

void SeedPracticeTest::initTestCase()
{
    QVERIFY(m_service.isReady());
    const JsonValue credentials = m_service.credentials(u"sis");
    const QUrl url = m_service.url(u"sis");
    m_seed = sisSystem().open({.id = u"sis"_s,
                                  .name = u"Seed"_s,
                                  .system = u"sis"_s,
                                  .baseUrl = url,
                                  .environment = Environment::Practice,
                                  .settings = {{u"region"_s, credentials[u"region"].toString()}}},
        {{u"token"_s, Secret(credentials[u"token"].toString().toUtf8())}}, {.base = url}, System::Surroundings());
    const auto probe = await(m_seed->probe());
    QVERIFY(probe && !probe->warned);
}

void SeedPracticeTest::init()
{
    const QList<Record> found = lookUp(Shape::Name, u"Amara Nwosu"_s);
    QVERIFY(!found.isEmpty());
    m_amara = found.constFirst();
}

//! Sends \p change and judges it by what is there afterwards.
Verdict SeedPracticeTest::done(const Change &change)
{
    const auto reply = await(m_seed->send(change));
    if (!reply)
        qWarning("refused: %s", qPrintable(reply.error().detail));
    const auto now = await(m_seed->read(change.target));
    return judge(change, *m_seed->dialect().kind(change.target.kind), {.target = now.value_or(Found())});
}

void SeedPracticeTest::lookedUpHoweverTheNumberIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"+27115550134", "+27 11 555 0134", "011 555 0134", "(011) 555-0134",
             "0027 11 555 0134", "27115550134"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SeedPracticeTest::lookedUpHoweverTheNumberIsWritten()
{
    QFETCH(QString, typed);
    const QList<Record> found = lookUp(Shape::Phone, typed);
    QVERIFY(!found.isEmpty());
    for (const Record &record : found)
        QVERIFY(json::valueAt(record.document, u"/details/addresses/msisdn"_s).contains(m_number));
}

void SeedPracticeTest::lookedUpByAddressNameAndId()
{
    const auto addresses = json::valueAt(m_amara.document, u"/details/addresses/email"_s).object();
    if (!addresses.isEmpty())
        QCOMPARE(lookUp(Shape::Email, addresses.constFirst().name).constFirst().id, m_amara.id);
    QVERIFY(lookUp(Shape::Name, u"nwosu"_s).size() >= 1);
    QCOMPARE(lookUp(Shape::Name, u"Nwosu Amara"_s).constFirst().id, m_amara.id);
    const QList<Record> byId = lookUp(Shape::Uuid, m_amara.id.key.toUpper());
    QCOMPARE(byId.size(), 1);
    QCOMPARE(byId.constFirst().document, m_amara.document);
    QVERIFY(lookUp(Shape::Name, u"Nobody Whatsoever"_s).isEmpty());
}

void SeedPracticeTest::pagesHoldEverybodyOnce()
{
    QSet<QString> seen;
    Cursor cursor;
    do {
        const auto page = await(m_seed->list({.kind = u"identity"_s, .text = {}}, cursor));
        QVERIFY(page);
        for (const Record &record : page->records) {
            QVERIFY(!seen.contains(record.id.key));
            seen.insert(record.id.key);
        }
        cursor = page->next;
    } while (!cursor.isEmpty());
    QVERIFY(seen.size() >= 300);
}

void SeedPracticeTest::usersGroupsAndWebhooksAreListed()
{
    const auto users = await(m_seed->list({.kind = u"user"_s, .text = {}}, {}));
    QVERIFY(users && !users->records.isEmpty());
    const auto again = await(m_seed->read(users->records.constFirst().id));
    QVERIFY(again && again->record);
    QCOMPARE(again->record->document, users->records.constFirst().document);
    for (const QString &kind : {u"group"_s, u"webhook"_s})
        QVERIFY(await(m_seed->list({.kind = kind, .text = {}}, {})));
}

void SeedPracticeTest::correctedAndReadBack()
{
    for (const QString &pointer : {u"/details/source"_s, u"/version"_s}) {
        const JsonValue wanted = json::withValue(m_amara.document, pointer,
            pointer == u"/version" ? JsonValue(7) : JsonValue(u"telephone “desk”"_s));
        const Verdict verdict = done(
            {.verb = Change::Verb::Update, .target = m_amara.id, .seen = m_amara.document, .wanted = wanted});
        QVERIFY(verdict.holds);
        QCOMPARE(verdict.items.size(), 1);
        QCOMPARE(verdict.items.constFirst().pointer, pointer);
        m_amara.document = await(m_seed->read(m_amara.id))->record->document;
    }
}

void SeedPracticeTest::deletedIsGone()
{
    const auto page = await(m_seed->list({.kind = u"identity"_s, .text = {}}, {}));
    QVERIFY(page);
    const Record record = page->records.constFirst();
    const Verdict verdict
        = done({.verb = Change::Verb::Delete, .target = record.id, .seen = record.document});
    QVERIFY(verdict.holds);
    QCOMPARE(verdict.trace, Verdict::Trace::AsWanted);
}

void SeedPracticeTest::actsDoWhatTheirExpectationsSay_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"stop", "optin", "stopall", "unsubscribe", "forget"})
        QTest::newRow(act) << QString::fromLatin1(act);
}

// In this order: each row begins with what the one before left.
void SeedPracticeTest::actsDoWhatTheirExpectationsSay()
{
    QFETCH(QString, act);
    const auto numbers = json::valueAt(m_amara.document, u"/details/addresses/msisdn"_s).object();
    QVERIFY(!numbers.isEmpty());
    const Change change{.verb = Change::Verb::Act,
        .target = m_amara.id,
        .action = act,
        .seen = m_amara.document,
        .wanted = JsonValue(
            Object{{u"address"_s, numbers.constFirst().name}, {u"request_source"_s, u"support desk"_s}})};
    const Verdict verdict = done(change);
    QVERIFY(verdict.holds);
    QVERIFY(!verdict.items.isEmpty());
    for (const Receipt::Item &item : verdict.items)
        QVERIFY2(item.state == Receipt::Item::State::Verified, qPrintable(item.pointer));
    if (act == u"stop" || act == u"optin" || act == u"forget")
        QCOMPARE(verdict.trace, Verdict::Trace::AsWanted);
    if (act != u"forget")
        return;
    for (const Record &record : lookUp(Shape::Name, u"Amara Nwosu"_s))
        QVERIFY(record.id != m_amara.id);
}

QTEST_GUILESS_MAIN(SeedPracticeTest)
#include "tst_seedpractice.moc"
