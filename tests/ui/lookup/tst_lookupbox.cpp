#include "tests/ui/shell/fakes.h"
#include "ui/common/plainlabel.h"
#include "ui/lookup/lookupbox.h"
#include "ui/lookup/lookupmodel.h"
#include "ui/lookup/lookuppopup.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

struct Box
{
    Box()
        : box(desk.context, &window, &window)
        , opened(&box, &LookupBox::openRecord)
        , background(&box, &LookupBox::openInNewTab)
    {
        window.resize(1000, 700);
        box.setGeometry(100, 10, 616, Metrics::current().rowHeight);
        window.show();
        QApplication::setActiveWindow(&window);
        box.setFocus();
    }
    QList<int> hits() const { return box.popup()->model()->hitRows(); }
    QString headOf(const QString &connection) const
    {
        const LookupModel *model = box.popup()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            if (model->recordAt(row).isEmpty() && index.data().toString() == connection)
                return index.data(LookupModel::NoteRole).toString();
        }
        return {};
    }
    World desk;
    QWidget window;
    LookupBox box;
    QSignalSpy opened;
    QSignalSpy background;
};

} // namespace

class LookupBoxTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void typingAsksAfterAPause();
    void resultsAreGroupedByConnection();
    void arrowsAndEnterOpen();
    void controlEnterOpensBeside();
    void enterOpensTheOnlyExactHit();
    void anotherReadingCanBeChosen();
    void scopeLimitsTheQuestion();
    void nothingFoundNamesWhoWasAsked();
    void failuresKeepTheTextAndCanBeAskedAgain();
    void lateAnswersKeepTheCurrentRow();
    void N20_lettersThatDeceiveAreFlagged();
    void escapeClosesAndKeepsTheText();
    void leavingTheBoxClosesTheResults();
    void matchesAreFoundWordByWord();
    void rowsSpeakInSentences();
};

void LookupBoxTest::typingAsksAfterAPause()
{
    Box b;
    QTest::keyClicks(&b.box, u"nwosu"_s);
    QCOMPARE(b.desk.xrasService.asked.size(), 0);
    QTRY_COMPARE(b.desk.xrasService.asked.size(), 1); // one question, not five
    QVERIFY(b.box.areResultsOpen());
}

void LookupBoxTest::resultsAreGroupedByConnection()
{
    Box b;
    const QAbstractItemModelTester tester(
        b.box.popup()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    b.box.ask(u"nwosu"_s);
    QTRY_COMPARE(b.hits().size(), 2);
    QCOMPARE(b.headOf(u"XRAS prod"_s), u"2 people"_s);
    QVERIFY(b.headOf(u"Seed test"_s).contains(u"not connected"_s));
    QCOMPARE(b.box.popup()->model()->index(0).data().toString(), u"XRAS prod"_s);
}

void LookupBoxTest::arrowsAndEnterOpen()
{
    Box b;
    b.box.ask(u"nwosu"_s);
    QTRY_COMPARE(b.hits().size(), 2);
    QTest::keyClick(&b.box, Qt::Key_Down);
    QTest::keyClick(&b.box, Qt::Key_Return);
    QCOMPARE(b.opened.size(), 1);
    QCOMPARE(b.opened.first().first().value<RecordId>(), b.box.popup()->model()->recordAt(b.hits().at(1)));
    QVERIFY(!b.box.areResultsOpen());
}

void LookupBoxTest::controlEnterOpensBeside()
{
    Box b;
    b.box.ask(u"nwosu"_s);
    QTRY_COMPARE(b.hits().size(), 2);
    QTest::keyClick(&b.box, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(b.background.size(), 1);
    QVERIFY(b.box.areResultsOpen());
}

void LookupBoxTest::enterOpensTheOnlyExactHit()
{
    Box b;
    QTest::keyClicks(&b.box, u"anwosu"_s);
    QTest::keyClick(&b.box, Qt::Key_Return);
    QTRY_COMPARE(b.opened.size(), 1);
    QCOMPARE(b.opened.first().first().value<RecordId>().key, u"anwosu"_s);
}

void LookupBoxTest::anotherReadingCanBeChosen()
{
    Box b;
    b.box.ask(u"12345"_s);
    QTRY_COMPARE(b.desk.amoService.asked.size(), 1);
    QCOMPARE(b.desk.amoService.asked.first().shape, Identifier::Shape::NumericId);
    auto *menu = b.box.popup()->findChild<QMenu *>(u"readingsMenu"_s);
    QVERIFY(!menu->actions().isEmpty());
    menu->actions().first()->trigger();
    QTRY_VERIFY(b.desk.amoService.asked.size() == 2 || b.desk.xrasService.asked.size() == 2);
    QVERIFY(
        b.box.popup()->findChild<PlainLabel *>(u"takenForReading"_s)->text() != u"number of an account"_s);
    QCOMPARE(b.box.text(), u"12345"_s);
}

void LookupBoxTest::scopeLimitsTheQuestion()
{
    Box b;
    b.box.setScope(u"amo"_s);
    b.box.ask(u"anwosu"_s);
    QTRY_COMPARE(b.desk.amoService.asked.size(), 1);
    QCOMPARE(b.desk.xrasService.asked.size(), 0);
}

void LookupBoxTest::nothingFoundNamesWhoWasAsked()
{
    Box b;
    b.box.ask(u"nobody@nowhere.example"_s);
    QTRY_VERIFY(b.box.popup()->summary().contains(u"No one with that e-mail address"_s));
    const QString summary = b.box.popup()->summary();
    QVERIFY(summary.contains(u"XRAS prod"_s));
    QVERIFY(summary.contains(u"AMO"_s)); // and why it was not asked
    QVERIFY(summary.contains(u"Seed test"_s));
}

void LookupBoxTest::failuresKeepTheTextAndCanBeAskedAgain()
{
    Box b;
    b.desk.xrasService.error = Error{.kind = Error::Kind::BadContentType};
    b.box.ask(u"nwosu"_s);
    QTRY_VERIFY(b.headOf(u"XRAS prod"_s).contains(u"web page"_s));
    QCOMPARE(b.box.text(), u"nwosu"_s);
    b.desk.xrasService.error.reset();
    QTest::keyClick(&b.box, Qt::Key_Return);
    QTRY_COMPARE(b.hits().size(), 2);
}

void LookupBoxTest::lateAnswersKeepTheCurrentRow()
{
    Box b;
    b.desk.xrasService.hold = true; // the first group answers last
    World::person(b.desk.amoService, u"amo"_s, u"1"_s, u"Other"_s, u"Person"_s, u"other@example.org"_s);
    b.desk.amoService.people.first().document.set(u"username"_s, u"nwosu"_s);
    b.desk.amoService.people.first().id = {u"amo"_s, u"account"_s, u"1 nwosu"_s};
    b.box.ask(u"nwosu"_s);
    QTRY_COMPARE(b.hits().size(), 1);
    const RecordId current = b.box.popup()->currentRecord();
    QCOMPARE(current.connection, u"amo"_s);
    b.desk.xrasService.held.takeFirst().settle(
        b.desk.xrasService.matching({Identifier::Shape::Name, u"nwosu"_s}));
    QTRY_COMPARE(b.hits().size(), 3);
    QCOMPARE(b.box.popup()->currentRecord(), current);
}

void LookupBoxTest::N20_lettersThatDeceiveAreFlagged()
{
    Box b;
    // With a Cyrillic A.
    World::person(
        b.desk.xrasService, u"xras"_s, u"anvosu"_s, u"\u0410mara"_s, u"Nwosu"_s, u"a@example.org"_s);
    b.box.ask(u"nwosu"_s);
    QTRY_COMPARE(b.hits().size(), 3);
    const QAbstractItemModel *model = b.box.popup()->findChild<QListView *>()->model();
    int flagged = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QStringList warnings = index.data(LookupModel::WarningsRole).toStringList();
        const bool isOneOfTheTwo = index.data().toString().endsWith(u"mara Nwosu"_s);
        QCOMPARE(!warnings.isEmpty(), isOneOfTheTwo);
        if (!isOneOfTheTwo)
            continue;
        ++flagged;
        QCOMPARE(index.data(LookupModel::ReasonRole).toString(), u"check the letters"_s);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(warnings.constFirst()));
    }
    QCOMPARE(flagged, 2);
}

void LookupBoxTest::escapeClosesAndKeepsTheText()
{
    Box b;
    b.box.ask(u"nwosu"_s);
    QTRY_COMPARE(b.hits().size(), 2);
    QTest::keyClick(&b.box, Qt::Key_Escape);
    QVERIFY(!b.box.areResultsOpen());
    QCOMPARE(b.box.text(), u"nwosu"_s);
    QTest::keyClick(&b.box, Qt::Key_Down);
    QVERIFY(b.box.areResultsOpen());
    QCOMPARE(b.desk.xrasService.asked.size(), 1); // shown again, not asked again
}

void LookupBoxTest::leavingTheBoxClosesTheResults()
{
    Box b;
    QPushButton other(u"x"_s, &b.window);
    other.show();
    b.box.ask(u"nwosu"_s);
    QVERIFY(b.box.areResultsOpen());
    other.setFocus();
    QVERIFY(!b.box.areResultsOpen());
}

void LookupBoxTest::matchesAreFoundWordByWord()
{
    using Matches = QList<std::pair<int, int>>;
    QCOMPARE(LookupModel::matches(u"Amara Nwosu"_s, u"nwosu"_s), (Matches{{6, 5}}));
    QCOMPARE(LookupModel::matches(u"Amara Nwosu"_s, u"NWO ama"_s), (Matches{{6, 3}, {0, 3}}));
    QCOMPARE(LookupModel::matches(u"<b>x</b>"_s, u"zzz"_s), Matches{});
}

void LookupBoxTest::rowsSpeakInSentences()
{
    Box b;
    b.box.ask(u"anwosu"_s);
    QTRY_VERIFY(!b.hits().isEmpty());
    const QModelIndex hit = b.box.popup()->model()->index(b.hits().first());
    const QString spoken = hit.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Amara Nwosu"_s));
    QVERIFY(spoken.contains(u"anwosu"_s));
    QVERIFY(spoken.contains(u"amara.nwosu@lakeview.example"_s));
    QVERIFY(spoken.contains(u"exact"_s));
}

QTEST_MAIN(LookupBoxTest)
#include "tst_lookupbox.moc"
