#include "tests/services/changes/changefixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

class ChangeRunnerTest : public ChangeFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }

    void successIsReadBack();
    void G11_eachChangeIsInTheHistoryOfItsRecordOnce();
    void successThatTurnsOutOtherwiseIsDoneAndSaysWhatDiffers();
    void membersThatChangedBesideAreReported();
    void refusalIsNotDoneAndKeepsTheFields();
    void whatWasNeverSentIsNotDone();
    void restartSettlesUnknown();
    void restartAfterSuccessThatCouldNotBeReadIsDone();
    void intentIsInTheFileBeforeSending();
    void nothingIsSentWithoutAJournal();
    void secondChangeOfTheSameRecordIsRefused();
    void changeOverAnOpenOneIsRefused();
    void goneKeyLeavesAnEntryThatCannotBeSettled();
    void notConnectedIsNotDone();
    void unknownActionIsNotOffered();
    void newRecordIsReadByTheKeyTheServiceGave();
    void newRecordWhoseAnswerIsLostCannotBeToldOf();
    void T15_whatAnActRevealsIsToldOnceAndWrittenNowhere();
    void secretsThatAreSentStayOutOfTheJournal();
};

void ChangeRunnerTest::successIsReadBack()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    QSignalSpy settled(&start.runner, &ChangeRunner::settled);
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Done);
    QVERIFY(receipt->isAsIntended());
    QCOMPARE(receipt->items.size(), 1);
    QCOMPARE(receipt->items.first().pointer, u"/email"_s);
    QCOMPARE(receipt->readBack->document, m_wanted);
    QVERIFY(!receipt->error);
    QCOMPARE(m_service->sends, 1);
    QCOMPARE(settled.size(), 1);
    const auto entry = start.journal.entry(receipt->journalEntry);
    QVERIFY(entry);
    QCOMPARE(entry->state, JournalEntry::State::Settled);
    QCOMPARE(entry->outcome, Outcome::Done);
    QCOMPARE(entry->requestId, u"r-1"_s);
    QCOMPARE(entry->change.reason, u"T-1"_s);
    QCOMPARE(entry->readBack, m_wanted);
}

void ChangeRunnerTest::G11_eachChangeIsInTheHistoryOfItsRecordOnce()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const RecordId id = update(m_seen, m_wanted).target;
    QVERIFY(start.runner.history(id).isEmpty());
    QVERIFY(await(start.runner.run(update(m_seen, m_wanted))));
    const JsonValue third = person(u"J Doe"_s, u"j@third.example"_s);
    QVERIFY(await(start.runner.run(update(m_wanted, third))));
    const QList<PastChange> history = start.runner.history(id);
    QCOMPARE(history.size(), 2);
    const QList<Difference> expected{
        {u"/email"_s, JsonValue(u"j@new.example"_s), JsonValue(u"j@third.example"_s)}};
    QCOMPARE(history.at(0).changed, expected);
    QCOMPARE(history.at(1).changed.constFirst().before, JsonValue(u"j@old.example"_s));
    for (const PastChange &change : history) {
        QCOMPARE(change.outcome, Outcome::Done);
        QVERIFY(!change.isOpen);
        QCOMPARE(change.reason, u"T-1"_s);
        QVERIFY(!change.by.isEmpty());
        QVERIFY(change.at.isValid());
    }
    RecordId another = id;
    another.key = u"jane"_s;
    QVERIFY(start.runner.history(another).isEmpty());
}

void ChangeRunnerTest::successThatTurnsOutOtherwiseIsDoneAndSaysWhatDiffers()
{
    m_service->applies = false;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Done);
    QVERIFY(!receipt->isAsIntended());
    QCOMPARE(receipt->items.first().state, Receipt::Item::State::Differs);
    QCOMPARE(receipt->items.first().now, JsonValue(u"j@old.example"_s));
    QCOMPARE(m_service->reads, 2); // a second look before it is told
}

void ChangeRunnerTest::membersThatChangedBesideAreReported()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->normalise = [](JsonValue document) {
        document.set(u"name"_s, u"Changed by somebody else"_s);
        return document;
    };
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Done);
    QCOMPARE(receipt->items.size(), 2);
    QCOMPARE(receipt->items.at(1).pointer, u"/name"_s);
    QCOMPARE(receipt->items.at(1).state, Receipt::Item::State::ChangedBeside);
}

void ChangeRunnerTest::refusalIsNotDoneAndKeepsTheFields()
{
    m_service->answering = FakeDirectory::Answering::Refuse;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::NotDone);
    QCOMPARE(receipt->error->fields.value(u"/email"_s), u"not an address"_s);
    QCOMPARE(m_service->reads, 0);
    QCOMPARE(start.journal.entry(receipt->journalEntry)->error, u"Validation"_s);
    QCOMPARE(start.journal.entry(receipt->journalEntry)->httpStatus, 400);
}

void ChangeRunnerTest::whatWasNeverSentIsNotDone()
{
    m_service->answering = FakeDirectory::Answering::NeverSend;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::NotDone);
    QCOMPARE(receipt->error->kind, Error::Kind::ConnectFailed);
    QVERIFY(start.runner.open().isEmpty());
}

void ChangeRunnerTest::restartSettlesUnknown()
{
    for (const bool applies : {true, false}) {
        init();
        m_service->answering = FakeDirectory::Answering::Lose;
        m_service->isReadable = false;
        m_service->applies = applies;
        QString number;
        {
            Start start(m_directory->path(), *m_secrets, m_service.get());
            number = await(start.runner.run(update(m_seen, m_wanted)))->journalEntry;
        }
        m_service->isReadable = true;
        Start again(m_directory->path(), *m_secrets, m_service.get());
        QSignalSpy settled(&again.runner, &ChangeRunner::settled);
        QVERIFY(settled.wait(5000));
        const auto receipt = settled.first().at(1).value<Receipt>();
        QCOMPARE(receipt.outcome, applies ? Outcome::Done : Outcome::NotDone);
        QCOMPARE(receipt.journalEntry, number);
        QCOMPARE(settled.first().at(0).value<RecordId>(), personId(u"jdoe"_s));
        QVERIFY(again.journal.openEntries().isEmpty());
        QCOMPARE(m_service->sends, 1);
    }
}

void ChangeRunnerTest::restartAfterSuccessThatCouldNotBeReadIsDone()
{
    m_service->isReadable = false;
    m_service->applies = false; // says yes and does nothing
    {
        Start start(m_directory->path(), *m_secrets, m_service.get());
        QCOMPARE(await(start.runner.run(update(m_seen, m_wanted)))->outcome, Outcome::Unknown);
    }
    m_service->isReadable = true;
    Start again(m_directory->path(), *m_secrets, m_service.get());
    QSignalSpy settled(&again.runner, &ChangeRunner::settled);
    QVERIFY(settled.wait(5000));
    const auto receipt = settled.first().at(1).value<Receipt>();
    QCOMPARE(receipt.outcome, Outcome::Done);
    QVERIFY(!receipt.isAsIntended());
}

void ChangeRunnerTest::intentIsInTheFileBeforeSending()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    int intents = -1;
    m_service->onSend = [&](const Change &) {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"witness"_s);
            other.setDatabaseName(m_directory->filePath(u"journal.sqlite"_s));
            other.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"SELECT count(*) FROM journal WHERE state = 'intent'"_s) && query.next());
            intents = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"witness"_s);
    };
    QVERIFY(await(start.runner.run(update(m_seen, m_wanted))));
    QCOMPARE(intents, 1);
}

void ChangeRunnerTest::nothingIsSentWithoutAJournal()
{
    // A plain file where the directory should be: works for root too, whom no mode keeps out.
    QFile obstacle(m_directory->filePath(u"profile"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Start start(obstacle.fileName(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::NotDone);
    QCOMPARE(receipt->error->kind, Error::Kind::LocalStorage);
    QVERIFY(receipt->journalEntry.isEmpty());
    QCOMPARE(m_service->sends, 0);

    // It recovers without a restart.
    QVERIFY(obstacle.remove());
    QCOMPARE(await(start.runner.run(update(m_seen, m_wanted)))->outcome, Outcome::Done);
    QCOMPARE(m_service->sends, 1);

    // And a journal that stops taking rows while the program runs stops the sending.
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"blocker"_s);
        other.setDatabaseName(start.journal.path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(
            u"CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s));
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"blocker"_s);
    const auto blocked = await(start.runner.run(update(m_wanted, m_seen)));
    QCOMPARE(blocked->outcome, Outcome::NotDone);
    QCOMPARE(blocked->error->kind, Error::Kind::LocalStorage);
    QCOMPARE(m_service->sends, 1);
}

void ChangeRunnerTest::secondChangeOfTheSameRecordIsRefused()
{
    m_service->answering = FakeDirectory::Answering::Hang;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto first = start.runner.run(merge());
    for (int round = 0; round < 20; ++round) {
        const auto again = await(start.runner.run(merge()));
        QCOMPARE(again->outcome, Outcome::NotDone);
        QCOMPARE(again->error->kind, Error::Kind::Conflict);
    }
    // The survivor takes part in it as well.
    Change other = update(m_seen, m_wanted);
    other.target = personId(u"JANE"_s);
    QCOMPARE(await(start.runner.run(other))->error->kind, Error::Kind::Conflict);
    first.cancel();
    QCOMPARE(await(first)->outcome, Outcome::Done);
    QCOMPARE(m_service->sends, 1);
}

void ChangeRunnerTest::changeOverAnOpenOneIsRefused()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->isReadable = false;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    QCOMPARE(await(start.runner.run(update(m_seen, m_wanted)))->outcome, Outcome::Unknown);
    const auto second = await(start.runner.run(update(m_seen, m_wanted)));
    QCOMPARE(second->outcome, Outcome::NotDone);
    QCOMPARE(second->error->kind, Error::Kind::Conflict);
    QCOMPARE(second->error->code, u"earlier-open"_s);
    QCOMPARE(m_service->sends, 1);
}

void ChangeRunnerTest::goneKeyLeavesAnEntryThatCannotBeSettled()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->isReadable = false;
    {
        MemorySecretStore locked;
        locked.setState(SecretState::Locked);
        Start start(m_directory->path(), locked, m_service.get());
        QCOMPARE(await(start.runner.run(update(m_seen, m_wanted)))->outcome, Outcome::Unknown);
        QVERIFY(!start.journal.isKeyPersistent());
    }
    m_service->isReadable = true;
    Start again(m_directory->path(), *m_secrets, m_service.get());
    QVERIFY(await(again.journal.open()));
    QTRY_COMPARE(again.runner.open().size(), 1);
    QVERIFY(!again.runner.open().first().canBeSettled);
    const auto receipt = await(again.runner.settle(again.runner.open().first().journalEntry));
    QCOMPARE(receipt->outcome, Outcome::Unknown);
    QCOMPARE(receipt->error->code, u"Keychain"_s);
    QCOMPARE(await(again.runner.run(update(m_seen, m_wanted)))->outcome, Outcome::Done);
}

void ChangeRunnerTest::notConnectedIsNotDone()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    Change change = update(m_seen, m_wanted);
    change.target.connection = u"c2"_s;
    const auto receipt = await(start.runner.run(change));
    QCOMPARE(receipt->outcome, Outcome::NotDone);
    QCOMPARE(receipt->error->kind, Error::Kind::Offline);
}

void ChangeRunnerTest::unknownActionIsNotOffered()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    Change change = merge();
    change.action = u"explode"_s;
    const auto receipt = await(start.runner.run(change));
    QCOMPARE(receipt->outcome, Outcome::NotDone);
    QCOMPARE(receipt->error->code, u"not-offered"_s);
    QCOMPARE(m_service->sends, 0);
}

namespace {

Change newHook()
{
    return {.verb = Change::Verb::Create,
        .target = {u"c1"_s, u"hook"_s, {}},
        .wanted = JsonValue::Object{{u"name"_s, u"N"_s}, {u"key"_s, u"canary-secret"_s}}};
}

} // namespace

void ChangeRunnerTest::newRecordIsReadByTheKeyTheServiceGave()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->keyGiven = u"77"_s;
    m_service->normalise = [](const JsonValue &) {
        return JsonValue(JsonValue::Object{{u"name"_s, u"N"_s}});
    };
    const auto receipt = await(start.runner.run(newHook()));
    QCOMPARE(receipt->outcome, Outcome::Done);
    QVERIFY(receipt->isAsIntended()); // the secret is not expected to be shown again
    QCOMPARE(receipt->readBack->id.key, u"77"_s);
    QCOMPARE(start.journal.entry(receipt->journalEntry)->change.target.key, u"77"_s);
}

void ChangeRunnerTest::newRecordWhoseAnswerIsLostCannotBeToldOf()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->answering = FakeDirectory::Answering::Lose;
    const auto receipt = await(start.runner.run(newHook()));
    QCOMPARE(receipt->outcome, Outcome::Unknown);
    QCOMPARE(receipt->error->code, u"cannot-tell"_s);
    QVERIFY(start.runner.open().isEmpty()); // and is not looked for for ever
    QCOMPARE(m_service->reads, 0);
    QCOMPARE(m_service->sends, 1);
}

void ChangeRunnerTest::T15_whatAnActRevealsIsToldOnceAndWrittenNowhere()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    QSignalSpy settled(&start.runner, &ChangeRunner::settled);
    m_service->answerBody = JsonValue::Object{{u"token"_s, u"canary-token"_s}};
    const auto receipt = await(start.runner.run({.verb = Change::Verb::Act,
        .target = personId(u"jdoe"_s),
        .action = u"token"_s,
        .seen = m_seen,
        .wanted = JsonValue::emptyObject()}));
    QCOMPARE(receipt->outcome, Outcome::Done);
    QCOMPARE(receipt->revealed, u"canary-token"_s);
    QCOMPARE(settled.count(), 1);
    QVERIFY(settled.constFirst().at(1).value<Receipt>().revealed.isEmpty());
    const auto entry = start.journal.entry(receipt->journalEntry);
    QVERIFY(!json::encode(entry->readBack).contains("canary"));
    QVERIFY(!json::encode(entry->change.wanted).contains("canary"));
}

void ChangeRunnerTest::secretsThatAreSentStayOutOfTheJournal()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->keyGiven = u"78"_s;
    QString sent;
    m_service->onSend = [&sent](const Change &change) { sent = change.wanted[u"key"].toString(); };
    m_service->normalise = [](const JsonValue &) {
        return JsonValue(JsonValue::Object{{u"name"_s, u"N"_s}});
    };
    const auto receipt = await(start.runner.run(newHook()));
    QCOMPARE(sent, u"canary-secret"_s);
    const auto entry = start.journal.entry(receipt->journalEntry);
    QCOMPARE(entry->change.wanted[u"name"].toString(), u"N"_s);
    QVERIFY(!json::encode(entry->change.wanted).contains("canary"));
}

QTEST_GUILESS_MAIN(ChangeRunnerTest)
#include "tst_changerunner.moc"
