#include "models/merge/mergetablemodel.h"
#include "tests/support/bare.h"
#include "tests/ui/records/fakes.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/merge/mergenotes.h"
#include "ui/merge/mergepage.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class MergePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void init()
    {
        m_bench = std::make_unique<Bench>(m_profile.path());
        m_bench->putMokoenas();
    }

    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void bothAccountsAreReadBeforeAnythingIsOffered()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        QCOMPARE(m_bench->directory.reads, QStringList({u"tmokoena2"_s, u"tmokoena"_s}));
        QVERIFY(label(u"mergeGoes"_s).contains(u"tmokoena2"_s));
        QVERIFY(label(u"mergeGoes"_s).endsWith(u"will be deleted."_s));
        QVERIFY(
            label(u"mergeStays"_s).contains(u"tmokoena"_s) && label(u"mergeStays"_s).endsWith(u"stays."_s));
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled());
        QVERIFY(!label(u"mergeWhyNot"_s).isEmpty());
        QCOMPARE(label(u"mergeSent"_s), u"Nothing has been sent."_s);
        const QString said = m_page->findChild<MergeSide *>()->spoken();
        for (const auto &lost :
            {u"First name: Thandi"_s, u"Organisation: Northern Grid Inst."_s, u"cannot be carried over"_s})
            QVERIFY2(said.contains(lost), qPrintable(lost));
    }

    void wholeMergeByKeyboard()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        QVERIFY(table()->hasFocus());
        // First row, first name: keep the absorbed one's with 1, take it back with 2; e-mail with 1.
        QTest::keyClick(table(), Qt::Key_1);
        QCOMPARE(model()->comparison().row(u"/firstName"_s)->choice, MergeComparison::Side::Absorbed);
        QTest::keyClick(table(), Qt::Key_2);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_1);
        QCOMPARE(model()->comparison().row(u"/email"_s)->choice, MergeComparison::Side::Absorbed);

        tabTo(u"mergeReason"_s);
        QTest::keyClicks(focused(), u"TKT-4718"_s);
        tabTo(u"mergeTyped"_s);
        QTest::keyClicks(focused(), u"tmokoena"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled()); // the survivor's name does not allow it
        QVERIFY(m_bench->runner.ran.isEmpty());
        QTest::keyClicks(focused(), u"2"_s);
        QVERIFY(button(u"mergeDelete"_s)->isEnabled());
        QVERIFY(label(u"mergeWhyNot"_s).isEmpty());
        m_bench->directory.reads.clear();
        QTest::keyClick(focused(), Qt::Key_Return); // leads to the button
        QVERIFY(button(u"mergeDelete"_s)->hasFocus());
        QVERIFY(m_bench->runner.ran.isEmpty());
        QTest::keyClick(focused(), Qt::Key_Return);

        QTRY_VERIFY(headline().startsWith(u"Merged, verified"_s));
        QCOMPARE(m_bench->runner.ran.size(), 2);
        const Change merge = m_bench->runner.ran.at(0);
        QCOMPARE(merge.verb, Change::Verb::Act);
        QCOMPARE(merge.action, u"merge"_s);
        QCOMPARE(merge.target.key, u"tmokoena2"_s);
        QCOMPARE(merge.wanted[u"into"].toString(), u"tmokoena"_s);
        QCOMPARE(merge.reason, u"TKT-4718"_s);
        const Change carry = m_bench->runner.ran.at(1);
        QCOMPARE(carry.verb, Change::Verb::Update);
        QCOMPARE(carry.target.key, u"tmokoena"_s);
        QCOMPARE(carry.wanted[u"email"].toString(), u"thandi@old-ngi.example"_s);
        QCOMPARE(carry.wanted[u"phone"].toString(), u"+27 11 555 0187"_s);
        QCOMPARE(carry.wanted[u"firstName"].toString(), u"Thandiwe"_s);
        // Read again right before sending, and the survivor once more before it was updated.
        QCOMPARE(m_bench->directory.reads, QStringList({u"tmokoena2"_s, u"tmokoena"_s, u"tmokoena"_s}));
        QVERIFY(banner()->text().contains(u"Carried over and verified"_s));
        QVERIFY(!button(u"mergeDelete"_s)->isVisible());
    }

    void aValueOfOnesOwnIsTyped()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        QTest::keyClick(table(), Qt::Key_0); // first name
        auto *editor = table()->findChild<QLineEdit *>(u"mergeOwnValue"_s);
        QVERIFY(editor && editor->hasFocus());
        QVERIFY(editor->accessibleName().contains(u"First name"_s));
        editor->selectAll();
        QTest::keyClicks(editor, u"Thandi N."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(model()->comparison().row(u"/firstName"_s)->resultText(), u"Thandi N."_s);

        m_page->findChild<QLineEdit *>(u"mergeReason"_s)->setText(u"TKT-1"_s);
        allow(u"tmokoena2"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_VERIFY(headline().startsWith(u"Merged, verified"_s));
        QCOMPARE(m_bench->runner.ran.size(), 2);
        QCOMPARE(m_bench->runner.ran.at(1).wanted[u"firstName"].toString(), u"Thandi N."_s);
    }

    void whatDeceivesTheEyeIsSaidFirst()
    {
        m_bench->directory.put(u"tmok\u043Eena"_s, {{u"firstName"_s, u"Thandi\u202E"_s}});
        open(u"tmok\u043Eena"_s, u"tmokoena"_s);
        const QString said = bare(m_page->findChild<MergeSide *>()->spoken());
        QVERIFY(said.startsWith(u"Look closely"_s));
        QVERIFY(said.contains(u"mixes letters"_s));
        QVERIFY(said.contains(u"identifiers look the same"_s));
        QVERIFY(said.contains(u"⟨U+202E⟩"_s));
    }

    void doubleEnterSendsOnce()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        m_bench->runner.holds = true;
        allow(u"tmokoena2"_s);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(
                m_page.get()->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Return);
        button(u"mergeDelete"_s)->click();
        QTRY_COMPARE(m_bench->runner.ran.size(), 1);
        QTest::qWait(50);
        button(u"mergeDelete"_s)->click();
        QTest::qWait(50);
        QCOMPARE(m_bench->runner.ran.size(), 1);
        QVERIFY(m_page->hasUnsavedWork());
        m_bench->runner.held.first().settle(
            Result<Receipt>(m_bench->runner.receiptFor(m_bench->runner.ran.first())));
        m_bench->runner.holds = false;
        QTRY_VERIFY(headline().startsWith(u"Merged"_s));
        QVERIFY(!m_page->hasUnsavedWork());
    }

    void swapTurnsTheDirectionAndForgetsThePermission()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        QLineEdit *typed = m_page->findChild<QLineEdit *>(u"mergeTyped"_s);
        typed->setFocus();
        QTest::keyClicks(typed, u"tmokoena2s"_s); // an s in the field is a letter, not the shortcut
        QTest::keyClick(typed, Qt::Key_Backspace);
        QVERIFY(button(u"mergeDelete"_s)->isEnabled());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_S);
        QVERIFY(label(u"mergeStays"_s).contains(u"tmokoena2"_s));
        QVERIFY(typed->text().isEmpty());
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled());
        QCOMPARE(model()->comparison().absorbed().id.key, u"tmokoena"_s);
        QVERIFY(m_page->title().contains(u"tmokoena into tmokoena2"_s));
        allow(u"tmokoena"_s);
        QTest::keyClick(button(u"mergeDelete"_s), Qt::Key_Return);
        QTRY_COMPARE(m_bench->runner.ran.size(), 1);
        QCOMPARE(m_bench->runner.ran.first().target.key, u"tmokoena"_s);
        QCOMPARE(m_bench->runner.ran.first().wanted[u"into"].toString(), u"tmokoena2"_s);
    }

    void changedMeanwhileStopsBeforeSending()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        allow(u"tmokoena2"_s);
        m_bench->directory.people[u"tmokoena"_s].document.set(u"phone"_s, JsonValue(u"+1"_s));
        QTest::keyClick(button(u"mergeDelete"_s), Qt::Key_Return);
        QTRY_VERIFY(headline().contains(u"changed while you were looking"_s));
        QVERIFY(m_bench->runner.ran.isEmpty());
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled()); // the name must be typed again
        QCOMPARE(model()->comparison().row(u"/phone"_s)->survivorText, u"+1"_s);
    }

    void goneMeanwhileStopsBeforeSending()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        allow(u"tmokoena2"_s);
        m_bench->directory.people.remove(u"tmokoena"_s);
        QTest::keyClick(button(u"mergeDelete"_s), Qt::Key_Return);
        QTRY_VERIFY(headline().contains(u"could create a new account"_s));
        QVERIFY(m_bench->runner.ran.isEmpty());
    }

    void T20_survivorThatDoesNotExistIsRefused()
    {
        open(u"tmokoena2"_s, u"tmokena"_s);
        QTRY_VERIFY(headline().contains(u"could create a new account"_s));
        QVERIFY(!button(u"mergeDelete"_s)->isVisible());
        QVERIFY(button(u"mergeChooseAgain"_s));
    }

    void sameAccountInOtherLettersIsRefused()
    {
        open(u"tmokoena2"_s, u"TMokoena2"_s);
        allow(u"tmokoena2"_s);
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled());
        QVERIFY(label(u"mergeWhyNot"_s).contains(u"Upper and lower case"_s));
    }

    void operatorsOwnAccountNeedsAReason()
    {
        m_bench->directory.put(u"sokafor"_s, {{u"lastName"_s, u"Okafor"_s}});
        open(u"sokafor"_s, u"tmokoena"_s);
        allow(u"sokafor"_s);
        QVERIFY(label(u"mergeWhyNot"_s).contains(u"reason"_s));
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled());
        QLineEdit *reason = m_page->findChild<QLineEdit *>(u"mergeReason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"TKT-1"_s);
        QVERIFY(button(u"mergeDelete"_s)->isEnabled());
    }

    void lockedConnectionIsExplained()
    {
        m_bench->connections.locked = {u"xras"_s};
        open(u"tmokoena2"_s, u"tmokoena"_s);
        QVERIFY(headline().contains(u"read-only"_s));
        QVERIFY(label(u"mergeWhyNot"_s).contains(u"Ctrl+Shift+L"_s));
        m_bench->connections.setLocked(u"xras"_s, false);
        QVERIFY(!banner()->isVisible());
        allow(u"tmokoena2"_s);
        QVERIFY(button(u"mergeDelete"_s)->isEnabled());
        m_bench->connections.setLocked(u"xras"_s, true);
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled());
    }

    void unknownOutcomeIsToldAndSettledLater_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("check now") << true;
        QTest::newRow("settled by itself") << false;
    }

    void unknownOutcomeIsToldAndSettledLater()
    {
        QFETCH(bool, byButton);
        open(u"tmokoena2"_s, u"tmokoena"_s);
        m_bench->runner.next = Outcome::Unknown;
        allow(u"tmokoena2"_s);
        QTest::keyClick(button(u"mergeDelete"_s), Qt::Key_Return);
        QTRY_VERIFY(headline().startsWith(u"It is not known whether"_s));
        QVERIFY(banner()->text().contains(u"will not be sent again"_s));
        QCOMPARE(m_page->state(), TabPage::State::Failed);
        QCOMPARE(m_bench->runner.ran.size(), 1); // no update follows an unknown merge
        QVERIFY(!button(u"mergeDelete"_s)->isVisible());
        m_page->refresh();
        QVERIFY(headline().startsWith(u"It is not known whether"_s));

        m_bench->runner.next = Outcome::Done;
        if (byButton) {
            QTest::keyClick(button(u"mergeCheckNow"_s), Qt::Key_Space);
            QTRY_COMPARE(m_bench->runner.settledEntries, QStringList{u"41"_s});
        } else {
            emit m_bench->runner.settled(
                Bench::id(u"tmokoena2"_s), Receipt{.outcome = Outcome::Done, .journalEntry = u"41"_s});
        }
        QTRY_VERIFY(headline().startsWith(u"Merged, verified"_s));
        QVERIFY(banner()->text().contains(u"Not carried over: Phone"_s));
        QCOMPARE(m_bench->runner.ran.size(), 1);
    }

    void refusedMergeSaysThatBothAreAsTheyWere()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        m_bench->runner.next = Outcome::NotDone;
        allow(u"tmokoena2"_s);
        QTest::keyClick(button(u"mergeDelete"_s), Qt::Key_Return);
        QTRY_VERIFY(headline().startsWith(u"Not merged."_s));
        QVERIFY(banner()->text().contains(u"as they were"_s));
        QTest::keyClick(button(u"mergeAgain"_s), Qt::Key_Space);
        QTRY_VERIFY(button(u"mergeDelete"_s)->isVisible());
        QVERIFY(!button(u"mergeDelete"_s)->isEnabled());
    }

    void failedReadingIsRepeatedOnRequest()
    {
        m_bench->directory.readError = Error{.kind = Error::Kind::Timeout};
        open(u"tmokoena2"_s, u"tmokoena"_s, false);
        QTRY_VERIFY(!headline().isEmpty());
        m_bench->directory.readError.reset();
        QTest::keyClick(button(u"mergeRetry"_s), Qt::Key_Space);
        QTRY_VERIFY(button(u"mergeDelete"_s)->isVisible());
    }

    void secondAccountIsChosenAndNeverPreselected()
    {
        open(u"tmokoena2"_s, {}, false);
        auto *hits = m_page->findChild<QListWidget *>(u"mergePickerHits"_s);
        QTRY_COMPARE(hits->count(), 1); // namesakes, without the account itself
        QVERIFY(hits->selectedItems().isEmpty());
        QVERIFY(!button(u"mergePickerCompare"_s)->isEnabled());
        auto *field = m_page->findChild<QLineEdit *>(u"mergePickerField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"TMOKOENA2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(label(u"mergePickerNote"_s).contains(u"account you started from"_s));
        field->clear();
        QTest::keyClicks(field, u"tmokoena"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(hits->count(), 1); // exact and search are the same account, shown once
        QVERIFY(hits->item(0)->text().contains(u"exact"_s));
        hits->setFocus();
        QTest::keyClick(hits, Qt::Key_Down);
        QTest::keyClick(hits, Qt::Key_Return);
        QTRY_VERIFY(button(u"mergeDelete"_s)->isVisible());
        QVERIFY(label(u"mergeGoes"_s).contains(u"tmokoena2"_s));
    }

    void hostileTextStaysText()
    {
        m_bench->directory.put(
            u"evil"_s, {{u"firstName"_s, u"<img src=/dev/zero>"_s}, {u"lastName"_s, u"\u202Egnp.exe"_s}});
        open(u"evil"_s, u"tmokoena"_s);
        for (const QLabel *each : m_page->findChildren<QLabel *>()) {
            if (each->text().contains(u"dev/zero"_s))
                QCOMPARE(each->textFormat(), Qt::PlainText);
            QVERIFY(!each->text().contains(QChar(0x202E)));
        }
    }

    void everyControlHasANameAndTabReachesAll()
    {
        open(u"tmokoena2"_s, u"tmokoena"_s);
        allow(u"tmokoena2"_s);
        QStringList reached;
        table()->setFocus();
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached << QApplication::focusWidget()->objectName();
        }
        for (const auto &name : {u"mergeSwap"_s, u"mergeTable"_s, u"mergeReason"_s, u"mergeTyped"_s,
                 u"mergeCancel"_s, u"mergeDelete"_s}) {
            QVERIFY2(reached.contains(name), qPrintable(name));
            const QWidget *widget = m_page->findChild<QWidget *>(name);
            const auto *push = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()), qPrintable(name));
        }
    }

private:
    void open(const QString &absorbed, const QString &survivor, bool compares = true)
    {
        m_page = std::make_unique<MergePage>(
            m_bench->context, Bench::id(absorbed), survivor.isEmpty() ? RecordId{} : Bench::id(survivor));
        m_page->resize(1228, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        if (compares)
            QTRY_VERIFY(table()->isVisible() || banner()->isVisible());
    }

    // Types the name into the field, as an operator does.
    void allow(const QString &name)
    {
        QLineEdit *typed = m_page->findChild<QLineEdit *>(u"mergeTyped"_s);
        typed->setFocus();
        QTest::keyClicks(typed, name);
        if (button(u"mergeDelete"_s)->isEnabled())
            button(u"mergeDelete"_s)->setFocus();
    }

    QWidget *focused() const { return QApplication::focusWidget(); }

    void tabTo(const QString &name)
    {
        for (int i = 0; i < 30 && focused()->objectName() != name; ++i)
            QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), name);
    }

    QTableView *table() const { return m_page->findChild<QTableView *>(u"mergeTable"_s); }
    MergeTableModel *model() const { return m_page->findChild<MergeTableModel *>(); }
    Banner *banner() const { return m_page->findChild<Banner *>(u"mergeBanner"_s); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    QString label(const QString &name) const
    {
        return bare(m_page->findChild<PlainLabel *>(name)->fullText());
    }
    QString headline() const { return banner()->isVisible() ? bare(banner()->headline()) : QString(); }

    QTemporaryDir m_profile;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<MergePage> m_page;
};

QTEST_MAIN(MergePageTest)
#include "tst_mergepage.moc"
