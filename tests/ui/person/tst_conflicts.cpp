#include "tests/ui/person/pagetest.h"
#include "ui/person/conflictview.h"
#include "ui/person/reviewstrip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollcall {

using test::decoded;

//! Somebody else changes what is being changed here: nothing is overwritten unseen.
class ConflictsTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void G17_whatChangedElsewhereIsNotOverwritten()
    {
        openAndType(u"1"_s);
        changeElsewhere(u"phone"_s, u"2"_s);
        sendStaged();
        QTRY_VERIFY(view() && view()->isVisible());
        QVERIFY(m_world->runner.changes.isEmpty());
        QCOMPARE(m_page->state(), TabPage::State::Conflict);
        QVERIFY(m_page->hasUnsavedWork());
        QVERIFY(!m_page->findChild<ReviewStrip *>()->isVisible());
        QVERIFY(!button("takeDecisions")->isEnabled()); // before anything was chosen
        QCOMPARE(button("takeDecisions")->toolTip(), u"1 choice(s) still to be made"_s);
        m_page->reviewWork(); // Ctrl+S sends nothing while it is open
        m_page->reviewWork();
        QTest::qWait(20);
        QVERIFY(m_world->runner.changes.isEmpty());

        QTest::mouseClick(button("keepMine"), Qt::LeftButton);
        QTest::mouseClick(button("takeDecisions"), Qt::LeftButton);
        QCOMPARE(m_page->state(), TabPage::State::Staged);
        QVERIFY(m_page->findChild<ReviewStrip *>()->isVisible()); // shown for review again
        sendStaged();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        QCOMPARE(m_world->runner.changes.first().seen[u"phone"].toString(), u"2"_s);
        QCOMPARE(m_world->runner.changes.first().wanted[u"phone"].toString(), u"1"_s);
    }

    void G17_theirsCanBeTaken()
    {
        openAndType(u"1"_s);
        changeElsewhere(u"phone"_s, u"2"_s);
        m_page->refresh(); // F5 finds it as well
        QTRY_VERIFY(view() && view()->isVisible());
        QTest::mouseClick(button("useTheirs"), Qt::LeftButton);
        QTest::mouseClick(button("takeDecisions"), Qt::LeftButton);
        QCOMPARE(line("field_phone")->text(), u"2"_s);
        QVERIFY(!m_page->hasUnsavedWork());
        QCOMPARE(m_page->state(), TabPage::State::Calm);
    }

    void N09_keysAloneDecide()
    {
        openAndType(u"1"_s);
        QTest::keyClick(line("field_lastName"), Qt::Key_End);
        QTest::keyClicks(line("field_lastName"), u"x"_s);
        changeElsewhere(u"phone"_s, u"2"_s);
        changeElsewhere(u"lastName"_s, u"Theirs"_s);
        m_page->refresh();
        QTRY_VERIFY(view() && view()->isVisible());
        auto *table = m_page->findChild<QTableView *>(u"conflictTable"_s);
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_1);
        QCOMPARE(result(0), u"Theirs"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(result(0), u"Nwosux"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_0);
        auto *own = m_page->findChild<QLineEdit *>(u"conflictOwnValue"_s);
        QVERIFY(own);
        own->selectAll();
        QTest::keyClicks(own, u"+44 20 7946 0123"_s);
        QTest::keyClick(own, Qt::Key_Return);
        QTRY_COMPARE(result(1), u"+44 20 7946 0123"_s);
        QVERIFY(label("conflictSentence").endsWith(u"+44 20 7946 0123 will stand."_s));
        QVERIFY(button("takeDecisions")->isEnabled());
        QTest::keyClick(button("takeDecisions"), Qt::Key_Space);
        QCOMPARE(line("field_phone")->text(), u"+44 20 7946 0123"_s);
        QCOMPARE(line("field_lastName")->text(), u"Nwosux"_s);
    }

    void N09_whatOnlyOneChangedComesTogetherByItself()
    {
        openAndType(u"1"_s);
        changeElsewhere(u"lastName"_s, u"Theirs"_s);
        m_page->refresh();
        QTRY_COMPARE(line("field_lastName")->text(), u"Theirs"_s);
        QVERIFY(!view());
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        sendStaged();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        QCOMPARE(m_world->runner.changes.first().wanted[u"lastName"].toString(), u"Theirs"_s);
    }

    void undoWaitsUntilItIsDecided()
    {
        openAndType(u"1"_s);
        changeElsewhere(u"phone"_s, u"2"_s);
        m_page->refresh();
        QTRY_VERIFY(view() && view()->isVisible());
        QVERIFY(!m_page->undo());
        QCOMPARE(m_page->state(), TabPage::State::Conflict);
    }

private:
    ConflictView *view() const { return m_page->findChild<ConflictView *>(); }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString result(int row) const
    {
        return view()->model()->index(row, ConflictModel::ResultColumn).data().toString();
    }
};

} // namespace rollcall

QTEST_MAIN(rollcall::ConflictsTest)
#include "tst_conflicts.moc"
