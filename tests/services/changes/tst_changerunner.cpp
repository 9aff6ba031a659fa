#include "services/changes/journaledchangerunner.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/services/changes/fakedirectory.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

constexpr double scale = 0.02; // 1.5 s become 30 ms, 3 s become 60 ms

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

//! A console's part of the road, as it is after one start.
struct Start
{
    Start(const QString &directory, SecretStore &secrets, FakeDirectory *service)
        : journal(directory, secrets, now)
        , runner([service](const QString &id) -> Directory * { return id == u"c1" ? service : nullptr; },
              journal, now, scale)
    { }

    Journal journal;
    JournaledChangeRunner runner;
};

Change update(const JsonValue &seen, const JsonValue &wanted)
{
    return {.verb = Change::Verb::Update,
        .target = personId(u"jdoe"_s),
        .seen = seen,
        .wanted = wanted,
        .reason = u"T-1"_s};
}

Change merge()
{
    return {.verb = Change::Verb::Act,
        .target = personId(u"jdoe"_s),
        .action = u"merge"_s,
        .seen = person(u"J Doe"_s, u"j@old.example"_s),
        .wanted = JsonValue::Object{{u"into"_s, u"jane"_s}}};
}

} // namespace

class ChangeRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeDirectory>();
        m_service->truth = {{u"jdoe"_s, m_seen}, {u"jane"_s, person(u"Jane"_s, u"jane@new.example"_s)}};
        m_secrets = std::make_unique<MemorySecretStore>();
    }

    void successIsReadBack();
    void G11_eachChangeIsInTheHistoryOfItsRecordOnce();
    void successThatTurnsOutOtherwiseIsDoneAndSaysWhatDiffers();
    void membersThatChangedBesideAreReported();
    void refusalIsNotDoneAndKeepsTheFields();
    void whatWasNeverSentIsNotDone();
    void lostAnswer_data();
    void lostAnswer();
    void lostAnswerOfMerge_data();
    void lostAnswerOfMerge();
    void lostAnswersOfPicturesAndDeletion();
    void notDoneNeedsTwoReadingsApart();
    void lateEffectIsStillSeen();
    void equalValuesCannotBeToldApart();
    void partOfAChangeIsDoneAndSaysWhatDiffers();
    void aThirdValueIsUnknownForGood();
    void cancellingReadsInstead();
    void unreadableStaysOpenAndSettlesWhenTheServiceAnswers();
    void slowServiceIsSettledAsWell();
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

private:
    const JsonValue m_seen = person(u"J Doe"_s, u"j@old.example"_s);
    const JsonValue m_wanted = person(u"J Doe"_s, u"j@new.example"_s);
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeDirectory> m_service;
    std::unique_ptr<MemorySecretStore> m_secrets;
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

void ChangeRunnerTest::lostAnswer_data()
{
    QTest::addColumn<int>("answering");
    QTest::addColumn<bool>("applies");
    for (const bool applies : {true, false}) {
        const char *word = applies ? "applied" : "not applied";
        QTest::addRow("lost, %s", word) << static_cast<int>(FakeDirectory::Answering::Lose) << applies;
        QTest::addRow("503, %s", word) << static_cast<int>(FakeDirectory::Answering::Break) << applies;
    }
}

void ChangeRunnerTest::lostAnswer()
{
    QFETCH(int, answering);
    QFETCH(bool, applies);
    m_service->answering = static_cast<FakeDirectory::Answering>(answering);
    m_service->applies = applies;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, applies ? Outcome::Done : Outcome::NotDone);
    QCOMPARE(receipt->error.has_value(), !applies);
    QCOMPARE(m_service->sends, 1);
    QVERIFY(receipt->readBack);

    // A new record: nothing there means that nothing was done.
    Change create{.verb = Change::Verb::Create, .target = personId(u"new"_s), .wanted = m_wanted};
    const auto created = await(start.runner.run(create));
    QVERIFY(created);
    QCOMPARE(created->outcome, applies ? Outcome::Done : Outcome::NotDone);
    QCOMPARE(m_service->sends, 2);
}

void ChangeRunnerTest::lostAnswerOfMerge_data()
{
    QTest::addColumn<bool>("applies");
    QTest::addRow("applied") << true;
    QTest::addRow("not applied") << false;
}

void ChangeRunnerTest::lostAnswerOfMerge()
{
    QFETCH(bool, applies);
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->applies = applies;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(merge()));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, applies ? Outcome::Done : Outcome::NotDone);
    QCOMPARE(receipt->readBack.has_value(), !applies);
    QCOMPARE(receipt->items.size(), 2);
    QCOMPARE(
        receipt->items.at(0).state, applies ? Receipt::Item::State::Verified : Receipt::Item::State::Differs);
    QCOMPARE(receipt->items.at(1).pointer, u"/into"_s);
    QCOMPARE(receipt->items.at(1).now, JsonValue(u"jane"_s));
}

void ChangeRunnerTest::lostAnswersOfPicturesAndDeletion()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    Change upload{.verb = Change::Verb::Act,
        .target = personId(u"jdoe"_s),
        .action = u"upload-picture"_s,
        .seen = m_seen,
        .attachment = {.data = "picture", .mediaType = u"image/png"_s}};
    m_service->applies = false;
    QCOMPARE(await(start.runner.run(upload))->outcome, Outcome::NotDone);
    m_service->applies = true;
    QCOMPARE(await(start.runner.run(upload))->outcome, Outcome::Done);

    Change remove{.verb = Change::Verb::Act,
        .target = personId(u"jdoe"_s),
        .action = u"delete-picture"_s,
        .seen = m_service->truth.value(u"jdoe"_s)};
    m_service->applies = false;
    QCOMPARE(await(start.runner.run(remove))->outcome, Outcome::NotDone);
    m_service->applies = true;
    QCOMPARE(await(start.runner.run(remove))->outcome, Outcome::Done);

    Change deletion{.verb = Change::Verb::Delete,
        .target = personId(u"jdoe"_s),
        .seen = m_service->truth.value(u"jdoe"_s)};
    m_service->applies = false;
    QCOMPARE(await(start.runner.run(deletion))->outcome, Outcome::NotDone);
    m_service->applies = true;
    QCOMPARE(await(start.runner.run(deletion))->outcome, Outcome::Done);
    QCOMPARE(m_service->sends, 6);
}

void ChangeRunnerTest::notDoneNeedsTwoReadingsApart()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->applies = false;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    QElapsedTimer timer;
    timer.start();
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QCOMPARE(receipt->outcome, Outcome::NotDone);
    QCOMPARE(m_service->reads, 2);
    QVERIFY(timer.elapsed() >= 1500 * scale);
}

void ChangeRunnerTest::lateEffectIsStillSeen()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->applies = false;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->afterRead = [this] { m_service->truth[u"jdoe"_s] = m_wanted; }; // the service was slow
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QCOMPARE(receipt->outcome, Outcome::Done);
    QCOMPARE(m_service->reads, 2);
}

void ChangeRunnerTest::equalValuesCannotBeToldApart()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_seen)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Unknown);
    QCOMPARE(receipt->error->kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(receipt->error->code, u"cannot-tell"_s);
    QVERIFY(start.runner.open().isEmpty()); // reading again would not tell either
}

void ChangeRunnerTest::partOfAChangeIsDoneAndSaysWhatDiffers()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->normalise = [](JsonValue document) {
        document.set(u"name"_s, u"J DOE-SMITH"_s);
        return document;
    };
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt
        = await(start.runner.run(update(m_seen, person(u"J Doe-Smith"_s, u"j@new.example"_s))));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Done);
    QVERIFY(!receipt->isAsIntended());
}

void ChangeRunnerTest::aThirdValueIsUnknownForGood()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->normalise = [](JsonValue document) {
        document.set(u"email"_s, u"somebody@else.example"_s);
        return document;
    };
    Start start(m_directory->path(), *m_secrets, m_service.get());
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Unknown);
    QVERIFY(start.runner.open().isEmpty());
    QCOMPARE(start.journal.entry(receipt->journalEntry)->state, JournalEntry::State::Settled);
}

void ChangeRunnerTest::cancellingReadsInstead()
{
    for (const bool applies : {true, false}) {
        init();
        m_service->answering = FakeDirectory::Answering::Hang;
        m_service->applies = applies;
        Start start(m_directory->path(), *m_secrets, m_service.get());
        const auto pending = start.runner.run(update(m_seen, m_wanted));
        QTRY_COMPARE(m_service->sends, 1);
        pending.cancel();
        const auto receipt = await(pending);
        QVERIFY(receipt);
        QCOMPARE(receipt->outcome, applies ? Outcome::Done : Outcome::NotDone);
    }
}

void ChangeRunnerTest::unreadableStaysOpenAndSettlesWhenTheServiceAnswers()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->isReadable = false;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    QSignalSpy settled(&start.runner, &ChangeRunner::settled);
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Outcome::Unknown);
    QCOMPARE(receipt->error->kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(start.runner.open().size(), 1);
    QCOMPARE(start.runner.open().first().journalEntry, receipt->journalEntry);
    QCOMPARE(settled.size(), 0);

    const auto asked = await(start.runner.settle(receipt->journalEntry));
    QVERIFY(asked);
    QCOMPARE(asked->outcome, Outcome::Unknown);

    m_service->isReadable = true;
    QVERIFY(settled.wait(static_cast<int>(5000 * scale) + 1000));
    QCOMPARE(settled.first().at(1).value<Receipt>().outcome, Outcome::Done);
    QVERIFY(start.runner.open().isEmpty());
    QCOMPARE(start.journal.entry(receipt->journalEntry)->outcome, Outcome::Done);
    QCOMPARE(await(start.runner.settle(receipt->journalEntry))->outcome, Outcome::Done);
    QCOMPARE(m_service->sends, 1);
}

void ChangeRunnerTest::slowServiceIsSettledAsWell()
{
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->isReadable = false;
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QCOMPARE(receipt->outcome, Outcome::Unknown);
    QCOMPARE(start.runner.open().size(), 1);
    // Longer than until the fourth reading after it is begun.
    m_service->readMilliseconds = 400;
    m_service->isReadable = true;
    QTRY_VERIFY_WITH_TIMEOUT(start.runner.open().isEmpty(), 5000);
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
