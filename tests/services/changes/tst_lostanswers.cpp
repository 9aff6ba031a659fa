#include "tests/services/changes/changefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

//! What becomes of a change whose answer does not come: it is read, and told as what was read.
class LostAnswersTest : public ChangeFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }

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
};

void LostAnswersTest::lostAnswer_data()
{
    QTest::addColumn<int>("answering");
    QTest::addColumn<bool>("applies");
    for (const bool applies : {true, false}) {
        const char *word = applies ? "applied" : "not applied";
        QTest::addRow("lost, %s", word) << static_cast<int>(FakeDirectory::Answering::Lose) << applies;
        QTest::addRow("503, %s", word) << static_cast<int>(FakeDirectory::Answering::Break) << applies;
    }
}

void LostAnswersTest::lostAnswer()
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

void LostAnswersTest::lostAnswerOfMerge_data()
{
    QTest::addColumn<bool>("applies");
    QTest::addRow("applied") << true;
    QTest::addRow("not applied") << false;
}

void LostAnswersTest::lostAnswerOfMerge()
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

void LostAnswersTest::lostAnswersOfPicturesAndDeletion()
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

void LostAnswersTest::notDoneNeedsTwoReadingsApart()
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

void LostAnswersTest::lateEffectIsStillSeen()
{
    m_service->answering = FakeDirectory::Answering::Lose;
    m_service->applies = false;
    Start start(m_directory->path(), *m_secrets, m_service.get());
    m_service->afterRead = [this] { m_service->truth[u"jdoe"_s] = m_wanted; }; // the service was slow
    const auto receipt = await(start.runner.run(update(m_seen, m_wanted)));
    QCOMPARE(receipt->outcome, Outcome::Done);
    QCOMPARE(m_service->reads, 2);
}

void LostAnswersTest::equalValuesCannotBeToldApart()
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

void LostAnswersTest::partOfAChangeIsDoneAndSaysWhatDiffers()
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

void LostAnswersTest::aThirdValueIsUnknownForGood()
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

void LostAnswersTest::cancellingReadsInstead()
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

void LostAnswersTest::unreadableStaysOpenAndSettlesWhenTheServiceAnswers()
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

void LostAnswersTest::slowServiceIsSettledAsWell()
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

QTEST_GUILESS_MAIN(LostAnswersTest)
#include "tst_lostanswers.moc"
