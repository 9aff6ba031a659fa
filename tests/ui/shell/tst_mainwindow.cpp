#include "tests/ui/shell/window.h"
#include "ui/common/environment.h"
#include "ui/common/plainlabel.h"
#include "ui/lookup/lookupbox.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void aRecordHasOneTab();
    void G08_pinnedPersonStaysInTheSidebar();
    void bandNamesTheConnectionOfThePage();
    void lockingGoesThroughTheBand();
    void statusLineTellsHowLongASignInLasts();
    void G16_closingATabAsksWhenSomethingIsStaged_data();
    void G16_closingATabAsksWhenSomethingIsStaged();
    void G16_closingTheWindowAsksForAllPages();
    void middleClickClosesATab();
    void keysReachThePage();
    void backAndForwardOpenWhatWasOpen();
    void panesAreCycled();
    void layoutIsKeptAndPrivate();
    void messageBarsAreReplacedNotPiled();
    void keychainStateIsTold();
    void openChangesAreToldAndSettled();
    void N10_draftsThatNoTabShowsAreOffered();
    void recentPeopleAreListedOnce();
    void newPersonIsOfferedWhereItCanBeMade();
    void everyControlHasANameAndNoLabelIsRich();
    void practiceStartsOverOnlyWhenAgreedTo();
    void labelsFollowTheTheme_data();
    void labelsFollowTheTheme();
    void G46_nothingIsClippedAtTwiceTheSizeAndFromTheRight();
    void panesFollowTheSizeOfTheText();
    void aPageScrollsBeforeItWidensTheWindow();
    void aLongStatusIsCutBeforeItWidensTheWindow();
};

void MainWindowTest::aRecordHasOneTab()
{
    Window w;
    QCOMPARE(w.window->pageCount(), 1);
    w.window->openRecord(recordId(u"anwosu"_s));
    w.window->openRecord(recordId(u"adaeze.n"_s));
    w.window->openRecord(recordId(u"anwosu"_s));
    QCOMPARE(w.window->pageCount(), 3);
    QCOMPARE(w.window->currentPage()->record().key, u"anwosu"_s);
}

void MainWindowTest::G08_pinnedPersonStaysInTheSidebar()
{
    Window w;
    auto *pin = w.find<QAction>(u"pinAction"_s);
    auto *list = w.find<QListView>(u"pinnedList"_s);
    QVERIFY(!pin->isEnabled()); // the list has no current row
    QVERIFY(list->isHidden());
    w.window->openRecord(recordId(u"anwosu"_s));
    pin->trigger();
    QVERIFY(w.desk.desk.isPinned(recordId(u"anwosu"_s)));
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(pin->text(), u"Un&pin"_s);

    // The line follows the name of its connection.
    w.desk.connections.entries[0].connection.name = u"Renamed"_s;
    emit w.desk.connections.changed();
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"Renamed"_s));

    w.window->openRecord(recordId(u"adaeze.n"_s));
    QCOMPARE(pin->text(), u"&Pin in the sidebar"_s);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(w.window->currentPage()->record().key, u"anwosu"_s);
    pin->trigger();
    QVERIFY(list->isHidden());
    QVERIFY(w.desk.desk.pins().isEmpty());
}

void MainWindowTest::bandNamesTheConnectionOfThePage()
{
    Window w;
    w.window->openRecord({u"amo"_s, u"account"_s, u"12345"_s});
    QCOMPARE(w.find<PlainLabel>(u"bandEnvironment"_s)->text(), u"STAGING"_s);
    QVERIFY(w.find<PlainLabel>(u"bandConnection"_s)->text().contains(u"AMO"_s));
    QVERIFY(w.find<PlainLabel>(u"bandHost"_s)->text().contains(u"amo.example.org"_s));
    w.window->openRecord(recordId(u"anwosu"_s));
    QCOMPARE(w.find<PlainLabel>(u"bandEnvironment"_s)->text(), u"PRODUCTION"_s);
}

void MainWindowTest::lockingGoesThroughTheBand()
{
    Window w;
    w.window->openRecord(recordId(u"anwosu"_s));
    QVERIFY(w.desk.connections.isLocked(u"xras"_s));
    QTest::mouseClick(w.find<QAbstractButton>(u"bandLockButton"_s), Qt::LeftButton);
    QVERIFY(!w.desk.connections.isLocked(u"xras"_s));
    QCOMPARE(w.find<PlainLabel>(u"bandState"_s)->text(), u"Changes allowed"_s);
    QTest::keyClick(w.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.desk.connections.isLocked(u"xras"_s));
}

void MainWindowTest::G16_closingATabAsksWhenSomethingIsStaged_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("pagesLeft");
    QTest::addColumn<int>("discarded");
    QTest::addColumn<int>("reviewed");
    QTest::newRow("keep") << int(Leave::KeepEditing) << 2 << 0 << 0;
    QTest::newRow("discard") << int(Leave::Discard) << 1 << 1 << 0;
    QTest::newRow("draft") << int(Leave::KeepDraft) << 1 << 0 << 0;
    QTest::newRow("send") << int(Leave::SendNow) << 2 << 0 << 1;
}

void MainWindowTest::G16_closingATabAsksWhenSomethingIsStaged()
{
    QFETCH(int, answer);
    QFETCH(int, pagesLeft);
    QFETCH(int, discarded);
    QFETCH(int, reviewed);
    Window w;
    w.window->openRecord(recordId(u"anwosu"_s));
    QPointer<FakePage> page = w.page(1);
    page->setUnsaved(true);
    page->kept = TabPage::Keeping::UntilQuitting;
    const auto tally = page->tally; // outlives the page
    w.desk.confirmer.nextLeave = Leave(answer);
    QTest::keyClick(w.window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(w.desk.confirmer.leaves.size(), 1);
    QCOMPARE(w.desk.confirmer.leaves.first().summaries, QStringList{u"1 change to anwosu"_s});
    QVERIFY(w.desk.confirmer.leaves.first().canKeep);
    QTRY_COMPARE(w.window->pageCount(), pagesLeft);
    QCoreApplication::processEvents();
    QCOMPARE(tally->discarded, discarded);
    QCOMPARE(tally->keptWork, Leave(answer) == Leave::KeepDraft ? 1 : 0);
    QCOMPARE(page ? page->reviewed : 0, reviewed);
}

void MainWindowTest::G16_closingTheWindowAsksForAllPages()
{
    Window w;
    QSignalSpy quit(w.window.get(), &MainWindow::aboutToQuit);
    w.window->openRecord(recordId(u"anwosu"_s));
    w.window->openRecord(recordId(u"adaeze.n"_s));
    w.page(1)->setUnsaved(true);
    w.page(2)->setUnsaved(true);
    w.desk.confirmer.nextLeave = Leave::KeepEditing;
    w.window->close();
    QCoreApplication::processEvents();
    QVERIFY(w.window->isVisible());
    QCOMPARE(quit.size(), 0);
    QCOMPARE(w.desk.confirmer.leaves.first().summaries.size(), 2);
    QVERIFY(!w.desk.confirmer.leaves.first().canSend);
    QVERIFY(!w.desk.confirmer.leaves.first().canKeep); // drafts of these pages would not outlive the program
    w.desk.confirmer.nextLeave = Leave::Discard;
    w.window->close();
    QTRY_VERIFY(!w.window->isVisible());
    QCOMPARE(quit.size(), 1);
}

void MainWindowTest::middleClickClosesATab()
{
    Window w;
    w.window->openRecord(recordId(u"anwosu"_s));
    auto *bar = w.find<QTabBar>(u"tabBar"_s);
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(1).center());
    QCOMPARE(w.window->pageCount(), 1);
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
    QCOMPARE(w.window->pageCount(), 1); // People stays
}

void MainWindowTest::keysReachThePage()
{
    Window w;
    w.window->openRecord(recordId(u"anwosu"_s));
    FakePage *page = w.page(1);
    QTest::keyClick(w.window.get(), Qt::Key_F5);
    QCOMPARE(page->refreshed, 1);
    QTest::keyClick(w.window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(page->reviewed, 1);
    QTest::keyClick(w.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(page->section, 3);
    QTest::keyClick(w.window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), w.find<QWidget>(u"lookupBox"_s));
    QTest::keyClick(w.window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(w.window->currentPage()->title(), u"People"_s);
}

void MainWindowTest::backAndForwardOpenWhatWasOpen()
{
    Window w;
    w.window->openRecord(recordId(u"anwosu"_s));
    w.window->openRecord(recordId(u"adaeze.n"_s));
    QTest::keyClick(w.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.window->currentPage()->record().key, u"anwosu"_s);
    QTest::keyClick(w.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.window->currentPage()->record().key, u"adaeze.n"_s);
    w.window->requestClose(1); // anwosu
    QCOMPARE(w.window->pageCount(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(w.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.window->currentPage()->record().key, u"anwosu"_s); // opened again
}

void MainWindowTest::panesAreCycled()
{
    Window w;
    w.find<QWidget>(u"lookupBox"_s)->setFocus();
    QSet<QWidget *> seen{QApplication::focusWidget()};
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(w.window.get(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        seen.insert(QApplication::focusWidget());
    }
    QCOMPARE(seen.size(), 4); // lookup, tabs, sidebar, band
    QTest::keyClick(w.window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), w.find<QWidget>(u"lookupBox"_s));
}

void MainWindowTest::layoutIsKeptAndPrivate()
{
    World desk;
    PageFactory factory;
    factory.records = [] { return new FakePage(u"People"_s); };
    {
        MainWindow window(desk.context, factory);
        window.show();
        window.findChild<QAction *>(u"showSidebarAction"_s)->trigger();
        window.close();
    }
    const QString file = desk.context.profileDir + u"/layout.ini"_s;
    QVERIFY(!(QFile::permissions(file)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    MainWindow again(desk.context, factory);
    again.show();
    QVERIFY(!again.findChild<QWidget *>(u"sidebar"_s)->isVisible());
}

void MainWindowTest::messageBarsAreReplacedNotPiled()
{
    Window w;
    Banner *first = w.window->showMessage(u"a"_s, BannerKind::Bad, u"One."_s, u"Two."_s);
    Banner *second = w.window->showMessage(u"a"_s, BannerKind::Warn, u"Three."_s, {});
    QCOMPARE(first, second);
    QCOMPARE(second->headline(), u"Three."_s);
    QVERIFY(second->isVisible());
    QTest::mouseClick(second->findChild<QAbstractButton *>(u"closeMessage"_s), Qt::LeftButton);
    QVERIFY(!second->isVisible());
}

void MainWindowTest::keychainStateIsTold()
{
    Window w;
    w.desk.secrets.now = SecretState::Locked;
    w.desk.connections.setState(u"xras"_s, Connections::State::SignInNeeded);
    auto *bar = w.find<Banner>(u"messageBar"_s);
    QVERIFY(bar);
    QCOMPARE(bar->headline(), u"The keychain is locked."_s);
    w.desk.secrets.now = SecretState::Found;
    w.desk.connections.setState(u"xras"_s, Connections::State::Ready);
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::openChangesAreToldAndSettled()
{
    Window w;
    w.desk.runner.changes
        = {{.journalEntry = u"7"_s, .target = recordId(u"tmokoena2"_s), .sentAt = w.desk.context.now()}};
    emit w.desk.runner.openChanged();
    QPointer<QAbstractButton> look = w.find<QAbstractButton>(u"settleOpenChangesButton"_s);
    QVERIFY(look);
    QTest::mouseClick(look, Qt::LeftButton);
    QCOMPARE(w.desk.runner.settledEntries, QStringList{u"7"_s});
    QTRY_VERIFY(!w.find<QWidget>(u"statusOpenChanges"_s)->isVisible());
    const auto isTold = [&] {
        const auto bars = w.window->findChildren<Banner *>(u"messageBar"_s);
        return std::any_of(bars.begin(), bars.end(),
            [](const Banner *bar) { return bar->isVisible() && bar->headline().contains(u"took effect"_s); });
    };
    QTRY_VERIFY(isTold());
}

void MainWindowTest::N10_draftsThatNoTabShowsAreOffered()
{
    Window w;
    const auto bar = [&w] { return w.find<QPushButton>(u"openDraftsButton"_s); };
    QVERIFY(w.desk.drafts.keep({.id = recordId(u"anwosu"_s), .title = u"Amara Nwosu"_s}));
    QVERIFY(w.desk.drafts.keep({.id = {u"removed"_s, u"person"_s, u"x"_s}})); // of no connection there is
    QTRY_VERIFY(bar());
    const auto labels = w.window->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
        return label->fullText().contains(u"Amara Nwosu"_s)
            && label->fullText().contains(u"until you quit"_s);
    }));
    QTest::mouseClick(bar(), Qt::LeftButton);
    QVERIFY(w.window->shows(recordId(u"anwosu"_s)));
    QTRY_VERIFY(!bar());
    w.window->requestClose(1);
    QTRY_VERIFY(bar()); // as a draft it is still there
    w.desk.drafts.drop(recordId(u"anwosu"_s));
    QTRY_VERIFY(!bar());
}

void MainWindowTest::recentPeopleAreListedOnce()
{
    Window w;
    w.window->openRecord(recordId(u"anwosu"_s));
    w.window->openRecord(recordId(u"adaeze.n"_s));
    w.window->openRecord(recordId(u"anwosu"_s));
    const auto recent = w.find<Sidebar>(u"sidebar"_s)->recent();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.first().key, u"anwosu"_s);
}

void MainWindowTest::newPersonIsOfferedWhereItCanBeMade()
{
    Window w;
    auto *action = w.find<QAction>(u"actionNewPerson"_s);
    w.window->openRecord(recordId(u"anwosu"_s));
    QVERIFY(action->isEnabled());
    action->trigger();
    QCOMPARE(w.window->currentPage()->title(), u"New person in xras"_s);

    w.desk.connections.setState(u"xras"_s, Connections::State::Unreachable);
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->statusTip(), u"XRAS prod is not connected."_s);
    w.window->openRecord({u"amo"_s, u"account"_s, u"12345"_s});
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->statusTip(), u"AMO offers no new records."_s);
    action->trigger();
    QCOMPARE(w.window->currentPage()->title(), u"12345"_s);
    QVERIFY(w.find<QMenu>(u"personMenu"_s)->actions().contains(action));
}

void MainWindowTest::everyControlHasANameAndNoLabelIsRich()
{
    Window w;
    w.window->openStart();
    w.window->openConnections(u"xras"_s);
    w.window->lookUp(u"nwosu"_s);
    QTest::qWait(50);
    QStringList faults;
    for (const QWidget *widget : w.window->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
                faults.append(u"rich label: "_s + label->text());
            continue;
        }
        const bool control = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget);
        if (!control || widget->objectName().startsWith(u"qt_"_s)
            || widget->objectName() == u"ScrollLeftButton"_s
            || widget->objectName() == u"ScrollRightButton"_s)
            continue;
        if (qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->inherits("QComboBoxListView"))
            continue; // the parts Qt makes
        if (widget->objectName().isEmpty())
            faults.append(
                QLatin1String("no object name: ") + QLatin1String(widget->metaObject()->className()));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!access || access->text(QAccessible::Name).isEmpty())
            faults.append(u"no name for ears: "_s + widget->objectName());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void MainWindowTest::practiceStartsOverOnlyWhenAgreedTo()
{
    Window w;
    auto *action = w.find<QAction>(u"startOverAction"_s);
    QVERIFY(!action->isVisible()); // there is no practice to start over
    int begun = 0;
    w.window->offerStartOver([&begun] { ++begun; });
    QVERIFY(action->isVisible());
    action->trigger();
    QTRY_COMPARE(w.desk.confirmer.confirmations.size(), 1);
    QTest::qWait(20);
    QCOMPARE(begun, 0);
    QCOMPARE(w.desk.confirmer.confirmations.constFirst().connection.environment, Environment::Practice);
    w.desk.confirmer.nextConfirm = true;
    action->trigger();
    QTRY_COMPARE(begun, 1);
}

void MainWindowTest::labelsFollowTheTheme_data()
{
    QTest::addColumn<bool>("shownFirst");
    QTest::addColumn<int>("scheme");
    for (const bool shownFirst : {true, false}) {
        const char *when = shownFirst ? "in a running window" : "before the window is shown";
        QTest::addRow("light %s", when) << shownFirst << int(Scheme::Light);
        QTest::addRow("dark %s", when) << shownFirst << int(Scheme::Dark);
        QTest::addRow("high contrast %s", when) << shownFirst << int(Scheme::HighContrast);
    }
}

void MainWindowTest::labelsFollowTheTheme()
{
    QFETCH(bool, shownFirst);
    QFETCH(int, scheme);
    const auto other = Scheme(scheme) == Scheme::Dark ? Scheme::Light : Scheme::Dark;
    Window w(false);
    w.window->setScheme(other);
    if (shownFirst) {
        w.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(w.window.get()));
    }
    w.window->openRecord(recordId(u"anwosu"_s));
    w.window->openConnections();
    w.window->openStart();
    w.window->showMessage(u"news"_s, BannerKind::Warn, u"News."_s, u"What it means."_s);
    w.window->setScheme(Scheme(scheme));
    w.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(w.window.get()));

    const Tokens &t = Tokens::of(Scheme(scheme));
    QList<QColor> own{t.text, t.muted, t.faint, t.accent, t.link, t.bad, t.warn, t.ok, t.onBad, t.onAccent};
    for (const auto environment :
        {Environment::Production, Environment::Staging, Environment::Test, Environment::Practice})
        own << t.band(environment).text;
    int seen = 0;
    for (int page = 0; page < w.window->pageCount(); ++page) {
        w.window->activatePage(page);
        QCoreApplication::processEvents();
        const QImage picture = w.window->grab().toImage();
        for (const auto *label : w.window->findChildren<PlainLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty())
                continue;
            const QColor text = label->palette().color(QPalette::Active, label->foregroundRole());
            const QColor ground
                = picture.pixelColor(label->mapTo(w.window.get(), label->visibleRegion().begin()->topLeft()));
            const QByteArray what
                = u"%1 \"%2\": %3 on %4"_s.arg(label->objectName(), label->text(), text.name(), ground.name())
                      .toUtf8();
            QVERIFY2(own.contains(text), what.constData());
            QVERIFY2(contrast(text, ground) >= 4.5, what.constData());
            ++seen;
        }
    }
    QVERIFY(seen > 30);
    w.window->setScheme(Scheme::Light);
}

void MainWindowTest::G46_nothingIsClippedAtTwiceTheSizeAndFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Window w;
        for (int i = 0; i < 8; ++i)
            w.find<QAction>(u"largerTextAction"_s)->trigger();
        w.window->resize(1600, 1000);
        w.window->openStart();
        w.window->openConnections(u"xras"_s);
        QTest::qWait(50);
        for (const QAbstractButton *button : w.window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty() || qobject_cast<const QToolButton *>(button))
                continue;
            const int text
                = QFontMetrics(button->font()).horizontalAdvance(QString(button->text()).remove(u'&'));
            QVERIFY2(button->width() >= text, qPrintable(button->objectName()));
            QVERIFY2(
                button->height() >= QFontMetrics(button->font()).height(), qPrintable(button->objectName()));
        }
        for (const PlainLabel *label : w.window->findChildren<PlainLabel *>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty())
                continue;
            QVERIFY2(label->height() >= QFontMetrics(label->font()).height() - 2, qPrintable(label->text()));
            if (label->minimumSizeHint().width() > 100) // not an elided one
                QVERIFY2(label->width() >= label->minimumSizeHint().width() - 1, qPrintable(label->text()));
        }
        w.find<QAction>(u"normalTextAction"_s)->trigger();
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void MainWindowTest::panesFollowTheSizeOfTheText()
{
    Window w;
    w.window->setWindowState(Qt::WindowNoState);
    w.window->resize(1600, 1000);
    QTRY_COMPARE(w.window->width(), 1600);
    const auto *sidebar = w.find<Sidebar>(u"sidebar"_s);
    const auto *box = w.find<LookupBox>(u"lookupBox"_s);
    const int before = sidebar->width();
    const int margin = box->textMargins().left();
    for (int i = 0; i < 8; ++i)
        w.find<QAction>(u"largerTextAction"_s)->trigger();
    QTRY_VERIFY(sidebar->width() >= before * 3 / 2);
    QVERIFY(box->textMargins().left() >= margin * 3 / 2);
    w.find<QAction>(u"normalTextAction"_s)->trigger();
    QTRY_COMPARE(box->textMargins().left(), margin);
    QTRY_VERIFY(sidebar->width() <= before + 1);
}

void MainWindowTest::aPageScrollsBeforeItWidensTheWindow()
{
    Window w;
    w.window->setWindowState(Qt::WindowNoState);
    w.window->resize(1000, 700);
    QTRY_COMPARE(w.window->size(), QSize(1000, 700));
    w.window->openRecord(recordId(u"large"_s));
    auto *page = w.page(w.window->pageCount() - 1);
    page->setMinimumSize(3000, 2000);
    const auto *frame = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget()->parentWidget());
    QVERIFY(frame);
    QTRY_VERIFY(frame->verticalScrollBar()->maximum() > 0);
    QVERIFY(frame->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(w.window->size(), QSize(1000, 700));
    page->setMinimumSize(0, 0);
    QTRY_COMPARE(frame->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(page->size(), frame->viewport()->size());
}

void MainWindowTest::aLongStatusIsCutBeforeItWidensTheWindow()
{
    Window w;
    const int before = w.window->minimumSizeHint().width();
    emit w.page(0)->statusMessage(u"Reading %1 from a service"_s.arg(QString(400, u'8')));
    QTRY_VERIFY(w.find<QWidget>(u"statusActivity"_s)->isVisible());
    QCoreApplication::processEvents();
    QVERIFY2(w.window->minimumSizeHint().width() <= before + w.window->width() / 10,
        qPrintable(QString::number(w.window->minimumSizeHint().width())));
}

void MainWindowTest::statusLineTellsHowLongASignInLasts()
{
    World desk;
    StatusLine line(desk.connections);
    line.resize(800, 30);
    line.show();
    auto *box = line.findChild<QWidget *>(u"statusSignIn"_s);
    auto *text = line.findChild<PlainLabel *>(u"statusSignInText"_s);
    QVERIFY(!box->isVisible());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    desk.connections.untils = {{u"amo"_s, now.addSecs(600)}, {u"xras"_s, now.addSecs(3600)}};
    emit desk.connections.stateChanged(u"amo"_s);
    QVERIFY(box->isVisible());
    QVERIFY2(text->fullText().contains(u"AMO"), qPrintable(text->fullText())); // the one that ends first
    // While a hint stands in the bar nothing stands under it.
    line.showMessage(u"a hint"_s);
    emit desk.connections.stateChanged(u"amo"_s);
    QVERIFY(!box->isVisible());
    line.clearMessage();
    QVERIFY(box->isVisible());
    desk.connections.untils.clear();
    emit desk.connections.stateChanged(u"amo"_s);
    QVERIFY(!box->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
