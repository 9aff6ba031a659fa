#include "tests/support/await.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/confirmer.h"
#include "ui/common/environment.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

Confirmation deletion(Environment environment)
{
    Confirmation confirmation;
    confirmation.connection = {.id = u"x"_s, .name = u"XRAS prod"_s, .system = u"xras"_s};
    confirmation.connection.environment = environment;
    confirmation.headline = u"tmokoena2 will be deleted. tmokoena stays."_s;
    confirmation.consequences = {u"XRAS cannot undo this."_s};
    confirmation.confirmText = u"Delete tmokoena2, keep tmokoena"_s;
    confirmation.typedName = u"tmokoena2"_s;
    return confirmation;
}

ConfirmDialog *dialog(QWidget &parent)
{
    return parent.findChild<ConfirmDialog *>();
}

} // namespace

class ConfirmerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void theNameHasToBeTyped();
    void enterNeverConfirms();
    void productionArmsItselfLater();
    void closingIsNo();
    void G16_leavingOffersWhatIsPossible();
};

void ConfirmerTest::theNameHasToBeTyped()
{
    QWidget window;
    window.show();
    DialogConfirmer confirmer(0);
    const Pending<bool> answer = confirmer.confirm(deletion(Environment::Test), &window);
    auto *shown = dialog(window);
    QVERIFY(shown);
    auto *confirm = shown->findChild<QPushButton *>(u"confirmButton"_s);
    QCOMPARE(confirm->text(), u"Delete tmokoena2, keep tmokoena"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!confirm->isDefault());
    QVERIFY(shown->findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
    QVERIFY(shown->findChild<EnvironmentBand *>());
    auto *typed = shown->findChild<QLineEdit *>(u"confirmTypedName"_s);
    QTest::keyClicks(typed, u"tmokoena"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(await(answer).value(), true);
}

void ConfirmerTest::enterNeverConfirms()
{
    QWidget window;
    window.show();
    DialogConfirmer confirmer(0);
    const Pending<bool> answer = confirmer.confirm(deletion(Environment::Test), &window);
    auto *shown = dialog(window);
    auto *typed = shown->findChild<QLineEdit *>(u"confirmTypedName"_s);
    QTest::keyClicks(typed, u"tmokoena2"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(!answer.isSettled());
    auto *confirm = shown->findChild<QPushButton *>(u"confirmButton"_s);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Return);
    QVERIFY(!answer.isSettled());
    QTest::keyClick(confirm, Qt::Key_Space); // a deliberate press works from the keyboard too
    QCOMPARE(await(answer).value(), true);
}

void ConfirmerTest::productionArmsItselfLater()
{
    QWidget window;
    window.show();
    DialogConfirmer confirmer(1500);
    const Pending<bool> answer = confirmer.confirm(deletion(Environment::Production), &window);
    auto *shown = dialog(window);
    QTest::keyClicks(shown->findChild<QLineEdit *>(u"confirmTypedName"_s), u"tmokoena2"_s);
    auto *confirm = shown->findChild<QPushButton *>(u"confirmButton"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!shown->findChild<PlainLabel *>(u"confirmReason"_s)->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 4000);
    shown->reject();
    QCOMPARE(await(answer).value(), false);
}

void ConfirmerTest::closingIsNo()
{
    QWidget window;
    window.show();
    DialogConfirmer confirmer(0);
    const Pending<bool> answer = confirmer.confirm(deletion(Environment::Test), &window);
    QTest::keyClick(dialog(window), Qt::Key_Escape);
    QCOMPARE(await(answer).value(), false);
    const Pending<bool> second = confirmer.confirm(deletion(Environment::Test), &window);
    second.cancel();
    QCOMPARE(await(second).value(), false);
}

void ConfirmerTest::G16_leavingOffersWhatIsPossible()
{
    QWidget window;
    window.show();
    DialogConfirmer confirmer;
    const QList<std::pair<QString, Leave>> answers{{u"discardButton"_s, Leave::Discard},
        {u"keepDraftButton"_s, Leave::KeepDraft}, {u"sendNowButton"_s, Leave::SendNow},
        {u"keepEditingButton"_s, Leave::KeepEditing}};
    for (const auto &[name, expected] : answers) {
        const Pending<Leave> answer = confirmer.leave({{u"1 change to jdoe"_s}, true, true}, &window);
        QPointer<LeaveDialog> shown = window.findChild<LeaveDialog *>();
        QTest::mouseClick(shown->findChild<QPushButton *>(name), Qt::LeftButton);
        QCOMPARE(await(answer).value(), expected);
        QTRY_VERIFY(!shown);
    }
    const Pending<Leave> answer = confirmer.leave({{u"a"_s, u"b"_s}, false}, &window);
    auto *shown = window.findChild<LeaveDialog *>();
    QVERIFY(!shown->findChild<QPushButton *>(u"sendNowButton"_s));
    QVERIFY(!shown->findChild<QPushButton *>(u"keepDraftButton"_s));
    QTest::keyClick(shown, Qt::Key_Escape);
    QCOMPARE(await(answer).value(), Leave::KeepEditing);
}

QTEST_MAIN(ConfirmerTest)
#include "tst_confirmer.moc"
