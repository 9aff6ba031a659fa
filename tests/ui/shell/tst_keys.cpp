#include "tests/ui/shell/window.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/keymap.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainmenu.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTest>
#include <QTreeView>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QString refresh = u"refreshAction"_s;
const QKeySequence ctrlR(u"Ctrl+R"_s);

KeyMap *mapOf(const Window &w)
{
    return w.window->findChild<KeyMap *>();
}

QAction *actionOf(const Window &w, const QString &command)
{
    return w.find<QAction>(command);
}

KeysDialog *openedDialog(const Window &w)
{
    actionOf(w, u"keysAction"_s)->trigger();
    return w.find<KeysDialog>(u"keysDialog"_s);
}

//! The row that says \p command, made current; -1 when there is none.
int chooseRow(const KeysDialog &dialog, const QString &name)
{
    auto *list = dialog.findChild<QTreeView *>(u"keysList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString().endsWith(name)) {
            list->setCurrentIndex(index);
            return row;
        }
    }
    return -1;
}

} // namespace

//! Commands get other keys, everything that shows or uses a key follows, and they are there again next time.
class KeysTest : public QObject
{
    Q_OBJECT
private slots:
    void everyCommandHasItsUsualKeys();
    void aChosenKeyRunsTheCommandAndTheOldOneDoesNot();
    void hintsFollow();
    void keysAreKept();
    void anActOfAPageHasItsKeyOnEveryPageThatOffersIt();
    void whatIsTakenOrForTypingIsRefused_data();
    void whatIsTakenOrForTypingIsRefused();
    void aFileWrittenByHandCannotGiveOneKeyToTwo();
    void theDialogListsChangesAndRestores();
    void escapeLeavesTheKeyField();
};

void KeysTest::everyCommandHasItsUsualKeys()
{
    Window w;
    int keyed = 0;
    const auto actions = w.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString command = keys::commandOf(*action);
        QCOMPARE(action->shortcuts(), command.isEmpty() ? action->shortcuts() : keys::usual(command));
        keyed += !keys::usual(command).isEmpty();
    }
    QVERIFY(keyed >= 24);
    QCOMPARE(actionOf(w, refresh)->shortcut(), QKeySequence(u"F5"_s));
    QCOMPARE(actionOf(w, u"largerTextAction"_s)->shortcuts().size(), 2);
}

void KeysTest::aChosenKeyRunsTheCommandAndTheOldOneDoesNot()
{
    Window w;
    mapOf(w)->choose(refresh, ctrlR);
    QTest::keyClick(w.window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(w.page(0)->refreshed, 1);
    QTest::keyClick(w.window.get(), Qt::Key_F5);
    QCOMPARE(w.page(0)->refreshed, 1);
    mapOf(w)->restore(refresh);
    QTest::keyClick(w.window.get(), Qt::Key_F5);
    QCOMPARE(w.page(0)->refreshed, 2);
    QTest::keyClick(w.window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(w.page(0)->refreshed, 2);
}

void KeysTest::hintsFollow()
{
    Window w;
    w.window->openStart();
    auto *lookUp = w.find<QPushButton>(u"startLookUpButton"_s);
    const auto *band = w.find<PlainLabel>(u"bandKey"_s);
    const auto *step = w.find<QWidget>(u"step2"_s)->findChildren<PlainLabel *>().constLast();
    QCOMPARE(lookUp->property("shortcutHint").toString(), u"Ctrl+L"_s);
    mapOf(w)->choose(u"lookUpAction"_s, QKeySequence(u"Ctrl+J"_s));
    mapOf(w)->choose(u"lockAction"_s, QKeySequence(u"F8"_s));
    QCOMPARE(lookUp->property("shortcutHint").toString(), u"Ctrl+J"_s);
    QCOMPARE(lookUp->accessibleDescription(), u"Ctrl+J"_s);
    QCOMPARE(step->fullText(), isolateLtr(u"Ctrl+J"_s));
    QCOMPARE(band->fullText(), isolateLtr(u"F8"_s));
    QCOMPARE(keys::text(lookUp, u"lockAction"_s), isolateLtr(u"F8"_s));
    mapOf(w)->restoreAll();
    QCOMPARE(lookUp->property("shortcutHint").toString(), u"Ctrl+L"_s);

    // The small window beside has no menus, but the same keys.
    actionOf(w, u"phoneDeskAction"_s)->trigger();
    const auto isThere = [&w](const QKeySequence &key) {
        const auto shortcuts = w.find<QWidget>(u"phoneDesk"_s)->findChildren<QShortcut *>();
        return std::any_of(shortcuts.begin(), shortcuts.end(),
            [&key](const QShortcut *shortcut) { return shortcut->key() == key; });
    };
    QVERIFY(isThere(QKeySequence(u"F5"_s)));
    mapOf(w)->choose(refresh, ctrlR);
    QVERIFY(isThere(ctrlR));
    QVERIFY(!isThere(QKeySequence(u"F5"_s)));
}

void KeysTest::keysAreKept()
{
    Window w;
    mapOf(w)->choose(refresh, ctrlR);
    w.window.reset(); // the layout is written
    QSettings layout(w.desk.profile.path() + u"/layout.ini"_s, QSettings::IniFormat);
    QMainWindow other;
    QAction action(&other);
    keys::give(action, refresh);
    const KeyMap again(layout, other);
    QCOMPARE(action.shortcut(), ctrlR);
    QVERIFY(again.isChosen(refresh));
}

void KeysTest::anActOfAPageHasItsKeyOnEveryPageThatOffersIt()
{
    const QString forget = u"act_forget"_s;
    const QKeySequence f8(u"F8"_s);
    Window w;
    int forgotten = 0;
    const auto openOffering = [&](const QString &key) {
        w.window->openRecord(recordId(key));
        FakePage *page = w.page(w.window->pageCount() - 1);
        auto *act = new QAction(u"Forget…"_s, page);
        keys::give(*act, forget);
        connect(act, &QAction::triggered, page, [&forgotten] { ++forgotten; });
        page->acts = {act};
        page->setUnsaved(false); // tells the window
        return act;
    };
    openOffering(u"a"_s);
    const auto *dialog = openedDialog(w);
    QVERIFY(chooseRow(*dialog, u"Forget…"_s) >= 0);
    mapOf(w)->choose(forget, f8);
    w.window->activateWindow();
    QTest::keyClick(w.window.get(), Qt::Key_F8);
    QCOMPARE(forgotten, 1);
    const QAction *second = openOffering(u"b"_s);
    QCOMPARE(second->shortcut(), f8);
    QTest::keyClick(w.window.get(), Qt::Key_F8);
    QCOMPARE(forgotten, 2); // one page at a time

    QVERIFY(mapOf(w)->objection(refresh, f8).contains(u"Forget"_s));
    while (w.window->pageCount() > 1)
        QTest::keyClick(w.window.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!w.find<QAction>(forget));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(mapOf(w)->objection(refresh, f8).contains(u"not open"_s));
    QVERIFY(mapOf(w)->objection(refresh, QKeySequence(u"Ctrl+M"_s)).contains(u"not open"_s));
    QVERIFY(mapOf(w)->objection(forget, f8).isEmpty());
    mapOf(w)->choose(u"mergeAction"_s, QKeySequence(u"Ctrl+J"_s));
    QVERIFY(mapOf(w)->objection(refresh, QKeySequence(u"Ctrl+M"_s)).isEmpty());
    mapOf(w)->restore(forget);
    QVERIFY(mapOf(w)->objection(refresh, f8).isEmpty());
}

void KeysTest::whatIsTakenOrForTypingIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word"); // of the sentence; empty: it can be used
    QTest::newRow("free") << u"Ctrl+R"_s << QString();
    QTest::newRow("a function key") << u"F8"_s << QString();
    QTest::newRow("its own") << u"F5"_s << QString();
    QTest::newRow("a letter") << u"R"_s << u"typing"_s;
    QTest::newRow("a capital letter") << u"Shift+R"_s << u"typing"_s;
    QTest::newRow("two keys") << u"Ctrl+R, Ctrl+T"_s << u"typing"_s;
    QTest::newRow("none") << QString() << u"typing"_s;
    QTest::newRow("another command's") << u"F9"_s << u"Mask personal data"_s;
    QTest::newRow("a second key of another command") << u"Ctrl+="_s << u"Larger"_s;
    QTest::newRow("of sections") << u"Ctrl+3"_s << u"Sections"_s;
    QTest::newRow("of a menu") << u"Alt+F"_s << u"File"_s;
    QTest::newRow("copying") << u"Ctrl+C"_s << u"editing"_s;
    QTest::newRow("by words") << u"Ctrl+Right"_s << u"editing"_s;
    QTest::newRow("opening in a new tab") << u"Ctrl+Return"_s << u"editing"_s;
}

void KeysTest::whatIsTakenOrForTypingIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, word);
    Window w;
    const QString objection = mapOf(w)->objection(refresh, QKeySequence(key));
    QCOMPARE(objection.isEmpty(), word.isEmpty());
    QVERIFY2(objection.contains(word), qPrintable(objection));
}

void KeysTest::aFileWrittenByHandCannotGiveOneKeyToTwo()
{
    QTemporaryDir folder;
    QSettings layout(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    layout.setValue(u"keys/refreshAction"_s, u"F9"_s); // the mask's
    layout.setValue(u"keys/lookUpAction"_s, u"Ctrl+J"_s);
    layout.setValue(u"keys/findAction"_s, u"Ctrl+J"_s);
    layout.setValue(u"keys/lockAction"_s, u"nonsense key"_s);
    QMainWindow window;
    QList<QAction *> actions;
    for (const QString &command :
        {refresh, u"maskAction"_s, u"lookUpAction"_s, u"findAction"_s, u"lockAction"_s}) {
        actions.append(new QAction(&window));
        keys::give(*actions.constLast(), command);
    }
    const KeyMap map(layout, window);
    QSet<QString> used;
    for (const QAction *action : std::as_const(actions))
        used.insert(action->shortcut().toString());
    QCOMPARE(used.size(), actions.size());
    QCOMPARE(actions.at(0)->shortcut(), QKeySequence(u"F5"_s));
    QCOMPARE(actions.at(4)->shortcut(), QKeySequence(u"Ctrl+Shift+L"_s));
    QVERIFY(!map.isChosen(refresh));
}

void KeysTest::theDialogListsChangesAndRestores()
{
    Window w;
    auto *dialog = openedDialog(w);
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QTreeView *>(u"keysList"_s);
    auto *edit = dialog->findChild<QKeySequenceEdit *>(u"keysEdit"_s);
    auto *use = dialog->findChild<QPushButton *>(u"useKeys"_s);
    auto *usual = dialog->findChild<QPushButton *>(u"usualKeys"_s);
    auto *all = dialog->findChild<QPushButton *>(u"allUsualKeys"_s);
    const auto *note = dialog->findChild<PlainLabel *>(u"keysNote"_s);
    const int row = chooseRow(*dialog, u"Refresh"_s);
    QVERIFY(row >= 0);
    const auto shown = [&] { return list->model()->index(row, 1).data().toString(); };
    QCOMPARE(shown(), isolateLtr(u"F5"_s));
    QVERIFY(!use->isEnabled() && !usual->isEnabled() && !all->isEnabled());

    QTest::keyClick(edit, Qt::Key_F9);
    QTRY_VERIFY(note->fullText().contains(u"Mask personal data"_s));
    QVERIFY(!use->isEnabled());
    QTest::keyClick(edit, Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(shown(), isolateLtr(u"Ctrl+R"_s));
    QCOMPARE(actionOf(w, refresh)->shortcut(), ctrlR);
    QVERIFY(usual->isEnabled() && all->isEnabled());

    // The usual key that has been given away meanwhile does not come back.
    mapOf(w)->choose(u"maskAction"_s, QKeySequence(u"F5"_s));
    QVERIFY(!usual->isEnabled());
    mapOf(w)->restore(u"maskAction"_s);
    QTest::mouseClick(usual, Qt::LeftButton);
    QCOMPARE(shown(), isolateLtr(u"F5"_s));

    // What is always the same says so.
    QVERIFY(chooseRow(*dialog, u"Open the current row"_s) >= 0);
    QVERIFY(!edit->isEnabled() && !use->isEnabled());
    QVERIFY(note->fullText().contains(u"always"_s));

    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keysFind"_s), u"ctrl+shift+k"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keysFind"_s), u"nobody"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!edit->isEnabled());
    QCOMPARE(openedDialog(w), dialog); // one at a time
}

void KeysTest::escapeLeavesTheKeyField()
{
    Window w;
    auto *dialog = openedDialog(w);
    auto *edit = dialog->findChild<QKeySequenceEdit *>(u"keysEdit"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
