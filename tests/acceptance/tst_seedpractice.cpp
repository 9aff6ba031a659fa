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
    void T19_lookedUpHoweverTheNumberIsWritten_data();
    void T19_lookedUpHoweverTheNumberIsWritten();
    void lookedUpByAddressNameAndId();
    void pagesHoldEverybodyOnce();
    void usersGroupsAndWebhooksAreListed();
    void correctedAndReadBack();
    void deletedIsGone();
    void T8_N13_whatFollowsIsReadFromTheStore();
    void optOutsAreFoundByWhoseTheyAre();
    void T6_tokenIsShownAndNotRenewed();
    void T7_oldTokensMayGoOnIsSaid();
    void T9_addressesBehindAnOptedOutOneAreThere();
    void deliveriesAreCounted();
    void passwordLetsIn();
    void wrongPasswordDoesNot();
    void actsDoWhatTheirExpectationsSay_data();
    void actsDoWhatTheirExpectationsSay();

private:
    QList<Record> lookUp(Shape shape, const QString &text)
    {
        return await(m_seed->lookUp({shape, text})).value_or(QList<Record>());
    }
    Verdict done(const Change &change);
    QString made(const QString &kind, const JsonValue &document);
    std::unique_ptr<SystemDirectory> directory(const Connection &connection, const System::Secrets &secrets);
    Connection connection() const;

    const QString m_number = u"+27115550134"_s;
    PracticeService m_service{300};
    std::unique_ptr<SystemDirectory> m_seed;
    Record m_amara;
};

void SeedPracticeTest::initTestCase()
{
    QVERIFY(m_service.isReady());
    const QString token = m_service.credentials(u"sis")[u"token"].toString();
    m_seed = directory(connection(), {{u"token"_s, Secret(token.toUtf8())}});
    const auto probe = await(m_seed->probe());
    QVERIFY(probe && !probe->warned);
}

Connection SeedPracticeTest::connection() const
{
    return {.id = u"sis"_s,
        .name = u"Seed"_s,
        .system = u"sis"_s,
        .baseUrl = m_service.url(u"sis"),
        .environment = Environment::Practice,
        .settings = {{u"region"_s, m_service.credentials(u"sis")[u"region"].toString()}}};
}

std::unique_ptr<SystemDirectory> SeedPracticeTest::directory(
    const Connection &connection, const System::Secrets &secrets)
{
    return sisSystem().open(connection, secrets, {.base = connection.baseUrl}, System::Surroundings());
}

//! The key of a new record.
QString SeedPracticeTest::made(const QString &kind, const JsonValue &document)
{
    const auto reply = await(
        m_seed->send({.verb = Change::Verb::Create, .target = {u"sis"_s, kind, {}}, .wanted = document}));
    return reply ? reply->key : QString();
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

void SeedPracticeTest::T19_lookedUpHoweverTheNumberIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"+27115550134", "+27 11 555 0134", "011 555 0134", "(011) 555-0134",
             "0027 11 555 0134", "27115550134"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SeedPracticeTest::T19_lookedUpHoweverTheNumberIsWritten()
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

void SeedPracticeTest::T8_N13_whatFollowsIsReadFromTheStore()
{
    const auto identityNamed = [](const QString &name, const QString &through = {}) {
        JsonValue document(Object{{u"details"_s, Object{{u"first_name"_s, name}}}});
        if (!through.isEmpty())
            document.set(u"communicate_through"_s, through);
        return document;
    };
    const QString key = made(u"identity"_s,
        JsonValue(Object{{u"details"_s,
            Object{{u"first_name"_s, u"Nomsa"_s}, {u"consent"_s, true},
                {u"addresses"_s,
                    Object{{u"msisdn"_s, Object{{u"+27115550777"_s, JsonValue::emptyObject()}}},
                        {u"email"_s, Object{{u"nomsa@example.org"_s, JsonValue::emptyObject()}}}}}}}}));
    const QString child = made(u"identity"_s, identityNamed(u"Thabo"_s, key));
    QVERIFY(!key.isEmpty() && !child.isEmpty());
    QVERIFY(!made(u"webhook"_s,
        JsonValue(Object{{u"event"_s, u"optout.requested"_s}, {u"target"_s, u"https://told.example/hook"_s}}))
                 .isEmpty());
    QVERIFY(!made(u"webhook"_s,
        JsonValue(Object{{u"event"_s, u"optin.requested"_s}, {u"target"_s, u"https://other.example/hook"_s}}))
                 .isEmpty());
    const RecordId target{u"sis"_s, u"identity"_s, key};
    Record record = await(m_seed->read(target))->record.value_or(Record());
    const Change stop{.verb = Change::Verb::Act,
        .target = target,
        .action = u"stop"_s,
        .seen = record.document,
        .wanted = Object{{u"address"_s, u"+27115550777"_s}, {u"request_source"_s, u"desk"_s}}};
    QVERIFY(await(m_seed->send(stop)));
    record = *await(m_seed->read(target))->record;

    const auto thingsOf = [&](const Change &change) {
        QMap<QString, QStringList> things;
        for (const Consequence &one : await(m_seed->consequences(change)).value_or(QList<Consequence>()))
            things.insert(one.sentence, one.things);
        return things;
    };
    const Change forget{
        .verb = Change::Verb::Act, .target = target, .action = u"forget"_s, .seen = record.document};
    const auto forgotten = thingsOf(forget);
    const auto sorted = [](QStringList things) {
        things.sort();
        return things; // the store keeps no order of members
    };
    QCOMPARE(sorted(forgotten.value(u"Addresses that are removed:"_s)),
        (QStringList{u"+27115550777"_s, u"nomsa@example.org"_s}));
    QCOMPARE(sorted(forgotten.value(u"Details that become “redacted”:"_s)),
        (QStringList{u"consent"_s, u"first_name"_s}));
    QCOMPARE(forgotten.value(u"Reached through this identity, and by no address any more:"_s),
        QStringList{u"Thabo – "_s + child});
    QCOMPARE(forgotten.value(u"Opt-outs recorded before, which keep their address:"_s),
        QStringList{u"+27115550777 (stop)"_s});
    const QString told
        = u"Of these webhooks, yours are sent the details before they are blanked:"_s;
    QVERIFY(forgotten.value(told).contains(u"https://told.example/hook"_s));
    QVERIFY(!forgotten.value(told).contains(u"https://other.example/hook"_s));
    const auto deleted = thingsOf({.verb = Change::Verb::Delete, .target = target, .seen = record.document});
    QCOMPARE(deleted.value(u"Reached through this identity, and no longer:"_s),
        QStringList{u"Thabo – "_s + child});
    QCOMPARE(deleted.size(), 2); // and the opt-out; no webhook reports a deletion
    QVERIFY(thingsOf({.verb = Change::Verb::Update, .target = target, .seen = record.document}).isEmpty());
    Change answered = forget;
    answered.wanted = Object{{u"request_source"_s, u"desk"_s}};
    QVERIFY(done(answered).holds);
}

void SeedPracticeTest::optOutsAreFoundByWhoseTheyAre()
{
    const QString key = made(u"identity"_s,
        JsonValue(Object{{u"details"_s,
            Object{{u"addresses"_s,
                Object{{u"msisdn"_s, Object{{u"+27115550888"_s, JsonValue::emptyObject()}}}}}}}}));
    const RecordId target{u"sis"_s, u"identity"_s, key};
    const Record record = *await(m_seed->read(target))->record;
    QVERIFY(await(m_seed->send({.verb = Change::Verb::Act,
        .target = target,
        .action = u"stop"_s,
        .seen = record.document,
        .wanted = Object{{u"address"_s, u"+27115550888"_s}, {u"request_source"_s, u"desk"_s},
            {u"reason"_s, u"TKT-9"_s}}})));
    for (const QString &text : {key, u"011 555 0888"_s, u"+27115550888"_s}) {
        const auto page = await(m_seed->list({.kind = u"optout"_s, .text = text}, {}));
        QVERIFY(page);
        QCOMPARE(page->records.size(), 1);
        QCOMPARE(page->records.constFirst().document[u"reason"].toString(), u"TKT-9"_s);
        QVERIFY(page->next.isEmpty());
        const auto found = await(m_seed->read(page->records.constFirst().id));
        QVERIFY(found && found->record);
        QCOMPARE(found->record->document, page->records.constFirst().document);
    }
    QVERIFY(await(m_seed->list({.kind = u"optout"_s, .text = {}}, {}))->records.size() >= 1);
    QVERIFY(await(m_seed->list({.kind = u"optout"_s, .text = u"nobody@example.org"_s}, {}))->records.isEmpty());
}

void SeedPracticeTest::T6_tokenIsShownAndNotRenewed()
{
    // A user is made by asking for the token of an address.
    const auto tokenOf = [this](const JsonValue &user) {
        const auto reply = await(m_seed->send({.verb = Change::Verb::Act,
            .target = {u"sis"_s, u"user"_s, u"1"_s},
            .action = u"token"_s,
            .seen = user}));
        return reply ? reply->body[u"token"].toString() : QString();
    };
    const JsonValue clerk = Object{{u"username"_s, u"clerk@example.org"_s}, {u"email"_s, u"clerk@example.org"_s}};
    const QString first = tokenOf(clerk);
    QCOMPARE(first.size(), 40);
    QCOMPARE(tokenOf(clerk), first); // the live one is shown
    const ActionSpec *act = m_seed->dialect().kind(u"user"_s)->action(u"token"_s);
    QCOMPARE(act->label, u"Show or create the token"_s);
    QCOMPARE(act->reveals, u"/token"_s);
    // Where the username is not the address, another user would be made: nothing is sent.
    QVERIFY(tokenOf(Object{{u"username"_s, u"clerk"_s}, {u"email"_s, u"clerk2@example.org"_s}}).isEmpty());
    const auto users = await(m_seed->list({.kind = u"user"_s, .text = {}}, {}));
    QVERIFY(std::none_of(users->records.begin(), users->records.end(), [](const Record &user) {
        return user.document[u"username"].toString() == u"clerk2@example.org";
    }));
}

void SeedPracticeTest::T7_oldTokensMayGoOnIsSaid()
{
    const QStringList effects = m_seed->dialect().kind(u"user"_s)->action(u"token"_s)->effects;
    QVERIFY(!effects.filter(u"may go on working"_s).isEmpty());
}

void SeedPracticeTest::T9_addressesBehindAnOptedOutOneAreThere()
{
    JsonValue numbers = JsonValue::emptyObject();
    for (const QString &number : {u"+27115550901"_s, u"+27115550902"_s, u"+27115550903"_s})
        numbers.set(number, number.endsWith(u'1') ? JsonValue(Object{{u"optedout"_s, true}}) : JsonValue::emptyObject());
    const QString key = made(u"identity"_s,
        JsonValue(Object{{u"details"_s, Object{{u"addresses"_s, Object{{u"msisdn"_s, numbers}}}}}}));
    const auto inUse = await(m_seed->list({.kind = u"address"_s, .text = key}, {}));
    QVERIFY(inUse && inUse->records.isEmpty()); // the store's own answer stops at the first
    QVERIFY(m_seed->dialect().kind(u"address"_s)->searchNote.contains(u"every address behind it"_s));
    const auto found = await(m_seed->read({u"sis"_s, u"identity"_s, key}));
    QCOMPARE(json::valueAt(found->record->document, u"/details/addresses/msisdn"_s).object().size(), 3);
}

void SeedPracticeTest::deliveriesAreCounted()
{
    for (const bool delivered : {false, true}) {
        const Change change{.verb = Change::Verb::Act,
            .target = m_amara.id,
            .action = u"message_count"_s,
            .seen = m_amara.document,
            .wanted = Object{{u"delivered"_s, delivered}}};
        const auto reply = await(m_seed->send(change));
        QVERIFY(reply);
        QCOMPARE(reply->httpStatus, 200);
    }
    // The count itself is told by nobody; whoever has failed can be searched for.
    const Change failed{.verb = Change::Verb::Act,
        .target = m_amara.id,
        .action = u"message_count"_s,
        .seen = m_amara.document,
        .wanted = Object{{u"delivered"_s, false}}};
    QVERIFY(done(failed).holds);
}

void SeedPracticeTest::passwordLetsIn()
{
    const JsonValue credentials = m_service.credentials(u"sis");
    Connection byPassword = connection();
    byPassword.settings.insert(u"username"_s, credentials[u"username"].toString());
    QVERIFY(missingNeeds(sisSystem().needs, byPassword, {}).isEmpty());
    QVERIFY(!missingNeeds(sisSystem().needs, connection(), {}).isEmpty());
    const auto seed
        = directory(byPassword, {{u"password"_s, Secret(credentials[u"password"].toString().toUtf8())}});
    QVERIFY(await(seed->probe()));
    const auto found = await(seed->read(m_amara.id));
    QVERIFY(found && found->record);
}

void SeedPracticeTest::wrongPasswordDoesNot()
{
    Connection byPassword = connection();
    byPassword.settings.insert(u"username"_s, u"operator"_s);
    const auto seed = directory(byPassword, {{u"password"_s, Secret("wrong"_ba)}});
    const auto probe = await(seed->probe());
    QVERIFY(!probe);
    QCOMPARE(probe.error().kind, Error::Kind::Unauthenticated);
    QVERIFY(probe.error().detail.contains(u"Unable to log in"_s));
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
