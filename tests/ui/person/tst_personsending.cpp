#include "tests/ui/person/pagetest.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollcall {

//! From the review to what came of it.
class PersonSendingTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void G15_reviewThenSendThenVerified()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_email", u"amara.nwosu@lakeview.example"_s);
        m_page->reviewWork();
        QVERIFY(m_world->runner.changes.isEmpty());
        auto *reason = m_page->findChild<QLineEdit *>(u"reviewReason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"TKT-4711"_s);
        QVERIFY(strip()->lines().first().sensitive);
        m_page->reviewWork();
        QTRY_COMPARE(label("personState"), u"Verified 09:14:03"_s);

        QCOMPARE(m_world->runner.changes.size(), 1);
        const Change &change = m_world->runner.changes.first();
        QCOMPARE(change.verb, Change::Verb::Update);
        QCOMPARE(change.reason, u"TKT-4711"_s);
        const auto differences = json::differences(change.seen, change.wanted);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().pointer, u"/email"_s);
        QVERIFY(!m_page->hasUnsavedWork());
        QVERIFY(!strip()->isVisible());
        QCOMPARE(line("field_email")->text(), u"amara.nwosu@lakeview.example"_s);
        QVERIFY(!line("field_email")->isReadOnly());
    }

    void editingAfterTheReviewAsksForItAgain()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_phone", u"1"_s);
        m_page->reviewWork();
        type("field_phone", u"2"_s);
        m_page->reviewWork();
        QVERIFY(m_world->runner.changes.isEmpty());
        QVERIFY(!m_page->findChild<Banner *>(u"outcomeBanner"_s));
    }

    void notAsIntendedIsToldWithTheDifference()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        JsonValue now = m_world->connections.xras.documents.value(u"anwosu"_s);
        now.set(u"residenceCountry"_s, JsonValue(u"Kenya"_s));
        Receipt receipt{.outcome = Outcome::Done, .journalEntry = u"7"_s, .at = test::FakeRunner::time()};
        receipt.readBack = Record{{u"x"_s, u"person"_s, u"anwosu"_s}, now, {}, {}};
        receipt.items = {
            {u"/phone"_s, JsonValue(u"1"_s), JsonValue(u"+27 11 555 0134"_s), Receipt::Item::State::Differs},
            {u"/residenceCountry"_s, {}, JsonValue(u"Kenya"_s), Receipt::Item::State::ChangedBeside}};
        m_world->runner.receipts = {receipt};
        type("field_phone", u"1"_s);
        sendStaged();
        QTRY_VERIFY(banner());
        QCOMPARE(banner()->headline(), u"Not as intended"_s);
        QVERIFY(banner()->findChild<QWidget *>(u"receiptTable"_s));
        QCOMPARE(m_page->state(), TabPage::State::Failed);
        QCOMPARE(label("personState"), u"Sent 09:14:03, not as intended"_s);
        QCOMPARE(line("field_phone")->text(), u"1"_s); // typed text stays

        QTest::mouseClick(banner()->findChild<QPushButton *>(u"sendAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(m_world->runner.changes.size(), 2);
        QTRY_COMPARE(label("personState"), u"Verified 09:14:03"_s);
        QVERIFY(!banner());
    }

    void whatTheServiceHasCanBeAccepted()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        Receipt receipt{.outcome = Outcome::Done, .journalEntry = u"7"_s, .at = test::FakeRunner::time()};
        receipt.readBack = Record{{u"x"_s, u"person"_s, u"anwosu"_s},
            m_world->connections.xras.documents.value(u"anwosu"_s), {}, {}};
        receipt.items = {
            {u"/phone"_s, JsonValue(u"1"_s), JsonValue(u"+27 11 555 0134"_s), Receipt::Item::State::Differs}};
        m_world->runner.receipts = {receipt};
        type("field_phone", u"1"_s);
        sendStaged();
        QTRY_VERIFY(banner());
        QTest::mouseClick(banner()->findChild<QPushButton *>(u"acceptTheirs"_s), Qt::LeftButton);
        QVERIFY(!m_page->hasUnsavedWork());
        QCOMPARE(line("field_phone")->text(), u"+27 11 555 0134"_s);
        QCOMPARE(m_page->state(), TabPage::State::Calm);
    }

    void refusedFieldsCarryTheServicesWords()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        m_world->runner.receipts = {Receipt{.outcome = Outcome::NotDone,
            .error = Error{.kind = Error::Kind::Validation,
                .sent = Error::Sent::Yes,
                .httpStatus = 400,
                .fields = {{u"/display_name"_s, u"This display name cannot be used."_s},
                    {u"/odd"_s, u"Something else."_s}}}}};
        type("field_display_name", u"Mozilla"_s);
        sendStaged();
        QTRY_VERIFY(banner());
        QCOMPARE(label("problem_display_name"), u"This display name cannot be used."_s);
        QVERIFY(line("field_display_name")->property("invalid").toBool());
        QVERIFY(line("field_display_name")->hasFocus());
        QCOMPARE(line("field_display_name")->text(), u"Mozilla"_s);
        QVERIFY(banner()->text().contains(u"Something else."_s));
        QTest::keyClicks(line("field_display_name"), u"!"_s);
        QVERIFY(!line("field_display_name")->property("invalid").toBool());
        sendStaged();
        QTRY_COMPARE(label("personState"), u"Verified 09:14:03"_s);
    }

    void anUnknownOutcomeIsToldAndSettled()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        m_world->runner.receipts = {Receipt{.outcome = Outcome::Unknown,
            .error = Error{.kind = Error::Kind::ConnectionLost, .sent = Error::Sent::Unknown},
            .journalEntry = u"41"_s}};
        type("field_phone", u"1"_s);
        sendStaged();
        QTRY_VERIFY(banner());
        QVERIFY(banner()->headline().startsWith(u"Unknown"_s));
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        // Not a second time before it is known.
        m_page->reviewWork();
        m_page->reviewWork();
        QTest::qWait(20);
        QCOMPARE(m_world->runner.changes.size(), 1);
        QVERIFY(!m_page->findChild<QPushButton *>(u"sendChanges"_s)->isEnabled());

        QTest::mouseClick(banner()->findChild<QPushButton *>(u"checkNow"_s), Qt::LeftButton);
        QTRY_COMPARE(label("personState"), u"Verified 09:14:03"_s);
        QCOMPARE(m_world->runner.settledEntries, QStringList{u"41"_s});
        QCOMPARE(m_world->runner.changes.size(), 1);
        QVERIFY(!m_page->hasUnsavedWork());
    }

    void anEarlierUnknownChangeIsToldWhenThePageOpens()
    {
        m_world->runner.openChanges = {{.journalEntry = u"9"_s,
            .target = {u"x"_s, u"person"_s, u"anwosu"_s},
            .sentAt = test::FakeRunner::time()}};
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QVERIFY(banner());
        QVERIFY(banner()->findChild<QPushButton *>(u"checkNow"_s));
    }

    void aFailedReadBeforeSendingSendsNothing()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_phone", u"1"_s);
        m_world->connections.xras.error = Error{.kind = Error::Kind::Offline};
        sendStaged();
        QTRY_VERIFY(banner());
        QVERIFY(banner()->text().contains(u"Nothing has been sent"_s));
        QVERIFY(m_world->runner.changes.isEmpty());
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        QVERIFY(!line("field_phone")->isReadOnly());
    }

    void invalidFieldsAreNotSent()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_email", u"no address"_s);
        QVERIFY(!label("problem_email").isEmpty());
        m_page->reviewWork();
        m_page->reviewWork();
        QTest::qWait(20);
        QVERIFY(m_world->runner.changes.isEmpty());
        QVERIFY(line("field_email")->hasFocus());
    }

    void sendingCanBeCancelled()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        m_world->runner.holds = true;
        type("field_phone", u"1"_s);
        sendStaged();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        auto *cancel = m_page->findChild<QPushButton *>(u"cancelSending"_s);
        QVERIFY(cancel->isVisible());
        QVERIFY(line("field_phone")->isReadOnly());
        QVERIFY(m_page->hasUnsavedWork());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(m_world->runner.cancelled);
        m_world->runner.held->settle(
            Receipt{.outcome = Outcome::NotDone, .error = Error{.kind = Error::Kind::Cancelled}});
        QTRY_VERIFY(banner());
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        QVERIFY(!line("field_phone")->isReadOnly());
    }
};

} // namespace rollcall

QTEST_MAIN(rollcall::PersonSendingTest)
#include "tst_personsending.moc"
