#include "tests/ui/shell/window.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/lookup/lookupbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainmenu.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! Everything the menus offer can be found by typing and run by keys alone.
class CommandPaletteTest : public QObject
{
    Q_OBJECT
private slots:
    void G09_everyActionOfTheMenusIsListedWithItsKey();
    void G09_aDisabledActionStandsThereWithItsReason();
    void G09_whatReadsAsAnIdentifierCanBeLookedUpFirst_data();
    void G09_whatReadsAsAnIdentifierCanBeLookedUpFirst();
    void G09_keysAloneFindAndRun();
    void escapeAndAClickElsewhereGiveTheFocusBack();
    void commandsOfTheFocusedFieldReachIt();
    void namesThatBeginWithTheTextComeFirst();
    void staysInsideASmallWindowAtLargeText();

private:
    static CommandPalette *opened(const Window &w)
    {
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        return w.find<CommandPalette>(u"commandPalette"_s);
    }
    static QString cell(const CommandPalette &palette, int row, int column)
    {
        return palette.model()->index(row, column).data().toString();
    }
    static int rowOf(const CommandPalette &palette, const QAction *action)
    {
        for (int row = 0; row < palette.model()->rowCount(); ++row) {
            if (palette.model()->actionAt(row) == action)
                return row;
        }
        return -1;
    }
};

void CommandPaletteTest::G09_everyActionOfTheMenusIsListedWithItsKey()
{
    Window w;
    const auto *palette = opened(w);
    QVERIFY(palette->isVisible());
    const auto *menu = w.window->findChild<MainMenu *>();
    int listed = 0;
    const auto menus = menu->findChildren<QMenu *>();
    for (const QMenu *each : menus) {
        for (const QAction *action : each->actions()) {
            const bool isNotOffered = !action->isVisible() || action->isSeparator() || action->menu()
                || action == menu->palette || action->objectName() == u"noPersonAction"_s;
            if (isNotOffered)
                continue;
            ++listed;
            const int row = rowOf(*palette, action);
            QVERIFY2(row >= 0, qPrintable(action->objectName()));
            if (action->isEnabled() && !action->shortcut().isEmpty())
                QVERIFY(cell(*palette, row, CommandModel::Keys)
                            .contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
    QCOMPARE(palette->model()->rowCount(), listed);
    QVERIFY(listed > 30);
}

void CommandPaletteTest::G09_aDisabledActionStandsThereWithItsReason()
{
    Window w;
    const auto *palette = opened(w);
    const auto *menu = w.window->findChild<MainMenu *>();
    QVERIFY(!menu->back->isEnabled());
    const int row = rowOf(*palette, menu->back);
    QCOMPARE(palette->model()->reasonAt(row), u"There is nothing to go back to."_s);
    QCOMPARE(cell(*palette, row, CommandModel::Keys), u"There is nothing to go back to."_s);
    QCOMPARE(palette->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(),
        u"View › Back, not now: There is nothing to go back to."_s);
    for (int each = 0; each < palette->model()->rowCount(); ++each) {
        if (!palette->model()->actionAt(each)->isEnabled())
            QVERIFY2(palette->model()->reasonAt(each) != u"not possible here"_s,
                qPrintable(palette->model()->actionAt(each)->objectName()));
    }
    // It is chosen, says why, and nothing happens.
    auto *text = w.find<QLineEdit>(u"commandText"_s);
    QTest::keyClicks(text, u"view back"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QCOMPARE(w.find<PlainLabel>(u"commandFoot"_s)->fullText(), u"Not now: There is nothing to go back to."_s);
}

void CommandPaletteTest::G09_whatReadsAsAnIdentifierCanBeLookedUpFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("e-mail") << u"amara@lakeview.example"_s << true;
    QTest::newRow("phone number") << u"+27 11 555 0134"_s << true;
    QTest::newRow("ORCID") << u"0000-0002-1825-0097"_s << true;
    QTest::newRow("a word of a menu") << u"text"_s << false;
}

void CommandPaletteTest::G09_whatReadsAsAnIdentifierCanBeLookedUpFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFirst);
    Window w;
    const auto *palette = opened(w);
    auto *text = w.find<QLineEdit>(u"commandText"_s);
    QTest::keyClicks(text, typed);
    const int row = isFirst ? 0 : palette->model()->rowCount() - 1;
    QVERIFY(palette->model()->isLookUp(row));
    QVERIFY(cell(*palette, row, CommandModel::Name).contains(typed));
    if (!isFirst)
        return;
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    const auto *box = w.find<LookupBox>(u"lookupBox"_s);
    QCOMPARE(box->text(), typed);
    QVERIFY(box->areResultsOpen());
}

void CommandPaletteTest::G09_keysAloneFindAndRun()
{
    Window w;
    opened(w);
    auto *text = w.find<QLineEdit>(u"commandText"_s);
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"text 125"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(w.find<QAction>(u"textSize125Action"_s)->isChecked());
    QVERIFY(!w.find<CommandPalette>(u"commandPalette"_s)->isVisible());
    w.find<QAction>(u"normalTextAction"_s)->trigger();

    // With the arrows as well.
    const auto *palette = opened(w);
    const auto *list = w.find<QTreeView>(u"commandList"_s);
    QTest::keyClick(text, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(text, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(text, Qt::Key_PageDown);
    QTest::keyClick(text, Qt::Key_PageDown);
    QTest::keyClick(text, Qt::Key_PageDown);
    QTest::keyClick(text, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), palette->model()->rowCount() - 1);
    QVERIFY(!text->accessibleDescription().isEmpty());
}

void CommandPaletteTest::escapeAndAClickElsewhereGiveTheFocusBack()
{
    Window w;
    auto *box = w.find<LookupBox>(u"lookupBox"_s);
    box->setFocus();
    const auto *palette = opened(w);
    QTest::keyClick(w.find<QLineEdit>(u"commandText"_s), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QVERIFY(box->hasFocus());

    opened(w);
    box->setFocus(); // as a click does
    QVERIFY(!palette->isVisible());
    QVERIFY(box->hasFocus());
}

void CommandPaletteTest::commandsOfTheFocusedFieldReachIt()
{
    Window w;
    auto *box = w.find<LookupBox>(u"lookupBox"_s);
    box->setText(u"amara"_s);
    box->setFocus();
    box->deselect();
    opened(w);
    auto *text = w.find<QLineEdit>(u"commandText"_s);
    QTest::keyClicks(text, u"select all"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(box->selectedText(), u"amara"_s);
}

void CommandPaletteTest::namesThatBeginWithTheTextComeFirst()
{
    Window w;
    const auto *palette = opened(w);
    QTest::keyClicks(w.find<QLineEdit>(u"commandText"_s), u"co"_s);
    const auto name = [&](int row) { return withoutMnemonic(palette->model()->actionAt(row)->text()); };
    bool isBehind = false;
    for (int row = 0; row < palette->model()->rowCount() - 1; ++row) { // the last one looks "co" up
        const bool begins = name(row).startsWith(u"co"_s, Qt::CaseInsensitive);
        QVERIFY(!(begins && isBehind));
        isBehind = isBehind || !begins;
    }
    QVERIFY(name(0).startsWith(u"Co"_s));
    QVERIFY(isBehind);
}

void CommandPaletteTest::staysInsideASmallWindowAtLargeText()
{
    Window w;
    w.find<QAction>(u"textSize200Action"_s)->trigger();
    w.window->resize(900, 600);
    const auto *palette = opened(w);
    QVERIFY(w.window->rect().contains(palette->geometry()));
    const auto *list = w.find<QTreeView>(u"commandList"_s);
    QVERIFY(list->height() >= list->sizeHintForRow(0));
    w.find<QAction>(u"normalTextAction"_s)->trigger();
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
