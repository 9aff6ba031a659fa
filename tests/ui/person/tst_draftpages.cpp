#include "models/editing/stagedrecord.h"
#include "tests/ui/person/pagetest.h"
#include "ui/person/conflictview.h"
#include "ui/person/draftkeeper.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollcall {

using test::decoded;

//! What was typed and not sent stands there again when the record is opened the next time.
class DraftPagesTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void N10_whatWasTypedIsThereAgain()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        QCOMPARE(drafts().constFirst().title, u"Amara Nwosu"_s);
        m_page.reset(); // as a crash does
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QTRY_COMPARE(line("field_phone")->text(), u"1"_s);
        QVERIFY(m_page->hasUnsavedWork());
        QCOMPARE(m_page->state(), TabPage::State::Staged);
        QVERIFY(m_page->findChild<QWidget *>(u"draftBanner"_s)->isVisible());
    }

    void N10_itIsKeptWithinASecondOfTheFirstLetter()
    {
        openAndType(u"1"_s);
        QElapsedTimer clock;
        clock.start();
        qint64 longestStep = 0; // of a machine that has other things to do
        while (drafts().isEmpty() && clock.elapsed() < 5000) {
            const qint64 before = clock.elapsed();
            QTest::keyClicks(line("field_phone"), u"2"_s); // typing on does not put it off
            QTest::qWait(50);
            longestStep = qMax(longestStep, clock.elapsed() - before);
        }
        QVERIFY2(clock.elapsed() - longestStep < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void N17_whatSomebodyElseChangedMeanwhileIsAConflict()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        m_page.reset();
        changeElsewhere(u"phone"_s, u"2"_s);
        changeElsewhere(u"lastName"_s, u"Theirs"_s);
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QTRY_VERIFY(m_page->findChild<ConflictView *>());
        QVERIFY(m_page->findChild<ConflictView *>()->isVisible());
        QCOMPARE(m_page->findChild<ConflictView *>()->model()->rowCount(), 1);
        QCOMPARE(m_page->state(), TabPage::State::Conflict);
        QCOMPARE(line("field_lastName")->text(), u"Theirs"_s);
    }

    void whatTheServiceHasByNowIsNoDraft()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        m_page.reset();
        changeElsewhere(u"phone"_s, u"1"_s);
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QTRY_VERIFY(drafts().isEmpty());
        QVERIFY(!m_page->findChild<QWidget *>(u"draftBanner"_s));
        QVERIFY(!m_page->hasUnsavedWork());
    }

    void whatWasSentIsNoDraft()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        m_page->reviewWork();
        m_page->reviewWork();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        QTRY_VERIFY(drafts().isEmpty());
        QTest::qWait(int(DraftKeeper::delay.count()) + 100);
        QVERIFY(drafts().isEmpty());
    }

    void whatWasThrownAwayIsNoDraft()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        m_page.reset();
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        m_world->confirmer.leaveAnswer = Leave::Discard;
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"discardDraft"_s));
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"discardDraft"_s), Qt::LeftButton);
        QTRY_VERIFY(drafts().isEmpty());
        QVERIFY(!m_page->hasUnsavedWork());
        QTRY_VERIFY(!m_page->findChild<QWidget *>(u"draftBanner"_s));
    }

    void typingTheOldValueBackIsNoDraft()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        QVERIFY(m_page->undo());
        QTRY_VERIFY(drafts().isEmpty());
    }

    void newRecordIsKeptAsSoonAsSomethingIsTyped()
    {
        create();
        QTest::qWait(int(DraftKeeper::delay.count()) + 100);
        QVERIFY(drafts().isEmpty()); // what it begins with is nobody's work
        QTest::keyClicks(line("field_details_first_name"), u"Zoe"_s);
        QTRY_COMPARE(drafts().size(), 1);
        QVERIFY(drafts().constFirst().isNew);
        m_page.reset();

        create();
        QCOMPARE(line("field_details_first_name")->text(), u"Zoe"_s);
        m_page->discardWork();
        QVERIFY(drafts().isEmpty());
        QTest::qWait(int(DraftKeeper::delay.count()) + 100);
        QVERIFY(drafts().isEmpty());
    }

    void draftFoundLaterIsTakenUp()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        // The keychain was slow: the page was there before the drafts were.
        const JsonValue seen = m_world->connections.xras.documents.value(u"anwosu"_s);
        QVERIFY(m_world->drafts.keep({.id = {u"x"_s, u"person"_s, u"anwosu"_s},
            .seen = seen,
            .staged = {{u"/phone"_s, seen[u"phone"], JsonValue(u"7"_s)}}}));
        QTRY_COMPARE(line("field_phone")->text(), u"7"_s);
    }

    void draftFoundLaterComesTogetherWithWhatWasTyped()
    {
        openAndType(u"1"_s);
        QTRY_COMPARE(drafts().size(), 1);
        const JsonValue seen = m_world->connections.xras.documents.value(u"anwosu"_s);
        const RecordId id{u"x"_s, u"person"_s, u"anwosu"_s};
        m_world->drafts.drop(id);
        QVERIFY(m_world->drafts.keep({.id = id,
            .seen = seen,
            .staged = {{u"/phone"_s, seen[u"phone"], JsonValue(u"7"_s)},
                {u"/lastName"_s, seen[u"lastName"], JsonValue(u"Yesterday"_s)}}}));
        QTRY_COMPARE(line("field_lastName")->text(), u"Yesterday"_s);
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        QTRY_COMPARE(drafts().constFirst().staged.size(), 2);
    }

    void secretsAreInNoDraft()
    {
        const Schema schema = *Schema::fromJson(decoded(R"({
            "x-rollcall": {"system": "s", "kind": "k", "sections": [{"name": "all", "label": "All"}]},
            "properties": {
                "name": {"x-rollcall": {"label": "Name", "section": "all"}},
                "token": {"x-rollcall": {"label": "Token", "section": "all", "secret": true}}}})"));
        StagedRecord record(schema);
        const RecordId id{u"x"_s, u"k"_s, u"1"_s};
        DraftKeeper keeper(
            m_world->drafts, record, [&id] { return Draft{.id = id}; }, nullptr);
        record.reset(decoded(R"({"name":"a","token":"readsecret"})"));
        keeper.begin();
        record.stageText(u"/token"_s, u"typedsecret"_s);
        keeper.keepNow();
        QVERIFY(drafts().isEmpty());
        record.stageText(u"/name"_s, u"b"_s);
        keeper.keepNow();
        QCOMPARE(drafts().size(), 1);
        QCOMPARE(drafts().constFirst().staged.size(), 1);
        QVERIFY(!json::encode(drafts().constFirst().seen).contains("readsecret"));
    }

    void closingCanKeepItUnlessAPictureWaits()
    {
        openAndType(u"1"_s);
        QCOMPARE(m_page->keeping(), TabPage::Keeping::UntilQuitting); // no keychain here
        m_page->keepWork();
        QCOMPARE(drafts().size(), 1);
    }

private:
    QList<Draft> drafts() const { return m_world->drafts.all(); }
    void create()
    {
        m_page.reset(PersonPage::forCreate(m_world->context, u"s"_s, u"identity"_s));
        show();
    }
};

} // namespace rollcall

QTEST_MAIN(rollcall::DraftPagesTest)
#include "tst_draftpages.moc"
