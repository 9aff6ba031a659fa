#include "models/table/recordtablemodel.h"
#include "tests/support/bare.h"
#include "tests/ui/records/fakes.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/records/recordspage.h"
#include "ui/records/recordtableview.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class RecordsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Scheme::Light);
        qRegisterMetaType<RecordId>();
    }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<Bench>(m_profile->path());
        m_bench->putMokoenas();
        m_bench->directory.put(u"anwosu"_s,
            {{u"firstName"_s, u"Amara"_s}, {u"lastName"_s, u"Nwosu"_s},
                {u"email"_s, u"amara@lakeview.example"_s}, {u"organization"_s, u"Lakeview University"_s}});
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void nothingIsAskedBeforeTheOperatorAsks()
    {
        QVERIFY(m_bench->directory.searches.isEmpty());
        QVERIFY(label(u"recordsEmptyText"_s).startsWith(u"Search XRAS prod"_s));
        QCOMPARE(m_page->title(), u"People"_s);
        QTest::keyClick(m_page->findChild<QPushButton *>(u"recordsEmptyAct"_s), Qt::Key_Space);
        QVERIFY(field(u"recordsSearch"_s)->hasFocus());
    }

    void listThatCanBeShownWholeShowsItself()
    {
        KindSpec &kind = m_bench->connections.dialects[u"xras"_s].kinds.first();
        kind.canList = true;
        m_bench->connections.states[u"xras"_s] = Connections::State::Connecting;
        open();
        QVERIFY(m_bench->directory.searches.isEmpty());
        m_bench->connections.states[u"xras"_s] = Connections::State::Ready;
        emit m_bench->connections.stateChanged(u"xras"_s);
        QTRY_COMPARE(model()->loadedCount(), 3);
        QCOMPARE(m_bench->directory.searches, QStringList{QString()});
        QVERIFY(!table()->hasFocus()); // it was not asked for: the focus stays where it was
        emit m_bench->connections.stateChanged(u"xras"_s);
        QCOMPARE(m_bench->directory.searches.size(), 1);
        QVERIFY(field(u"recordsSearch"_s)->isEnabled());

        kind.searchFor.clear();
        open();
        QTRY_COMPARE(model()->loadedCount(), 3);
        QVERIFY(!field(u"recordsSearch"_s)->isEnabled());
        QVERIFY(field(u"recordsFilter"_s)->isEnabled());
    }

    void listIsAskedForWhileItsConnectionIsOpened_data()
    {
        QTest::addColumn<Connections::State>("becomes");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<int>("loaded");
        QTest::addColumn<int>("asked");
        QTest::newRow("ready") << Connections::State::Ready << false << 3 << 1;
        QTest::newRow("ready, not answered before") << Connections::State::Ready << true << 3 << 2;
        QTest::newRow("no sign-in") << Connections::State::SignInNeeded << false << 0 << 1;
        QTest::newRow("no sign-in, not answered") << Connections::State::SignInNeeded << true << 0 << 1;
    }

    void listIsAskedForWhileItsConnectionIsOpened()
    {
        QFETCH(Connections::State, becomes);
        QFETCH(bool, fails);
        FakeConnections &connections = m_bench->connections;
        connections.dialects[u"xras"_s].kinds.first().canList = true;
        connections.states[u"xras"_s] = Connections::State::Connecting;
        connections.asksWhileOpening = true;
        m_page.reset();
        if (fails)
            m_bench->directory.listError = Error{.kind = Error::Kind::ConnectionLost};
        open();
        emit connections.openingBegan(u"xras"_s);
        QCOMPARE(m_bench->directory.searches, QStringList{QString()});
        QTRY_COMPARE(model()->loadedCount(), fails ? 0 : 3);

        m_bench->directory.listError.reset();
        connections.states[u"xras"_s] = becomes;
        emit connections.stateChanged(u"xras"_s);
        QFETCH(int, loaded);
        QTRY_COMPARE(model()->loadedCount(), loaded);
        QTEST(int(m_bench->directory.searches.size()), "asked");
        if (becomes == Connections::State::Ready)
            return;
        QVERIFY(label(u"recordsEmptyText"_s).contains(u"is not connected"_s));
        QVERIFY(m_page->findChild<PlainLabel *>(u"recordsEmptyText"_s)->isVisible());
        connections.states[u"xras"_s] = Connections::State::Ready;
        emit connections.stateChanged(u"xras"_s);
        QTRY_COMPARE(model()->loadedCount(), 3);
    }

    void whatWasStoppedWhileItsConnectionWasOpenedStaysStopped()
    {
        FakeConnections &connections = m_bench->connections;
        connections.dialects[u"xras"_s].kinds.first().canList = true;
        connections.states[u"xras"_s] = Connections::State::Connecting;
        connections.asksWhileOpening = true;
        m_bench->directory.hold = true;
        m_page.reset();
        open();
        emit connections.openingBegan(u"xras"_s);
        QCOMPARE(model()->state(), RecordTableModel::State::Loading);
        QTest::keyClick(m_page->findChild<QPushButton *>(u"recordsCancel"_s), Qt::Key_Space);
        connections.states[u"xras"_s] = Connections::State::Ready;
        emit connections.stateChanged(u"xras"_s);
        QTest::qWait(50);
        QCOMPARE(m_bench->directory.searches, QStringList{QString()});
        QCOMPARE(model()->error().kind, Error::Kind::Cancelled);
    }

    void searchByKeyboardAndOpen()
    {
        QSignalSpy opened(m_page.get(), &TabPage::openRecord);
        search(u"mokoena"_s);
        QCOMPARE(model()->loadedCount(), 2);
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->currentRecord().key, u"tmokoena"_s);
        QCOMPARE(label(u"recordsCount"_s), u"2 loaded"_s);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(label(u"recordsSelected"_s), u"1 selected"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<RecordId>().key, u"tmokoena2"_s);
        auto *preview = m_page->preview()->findChild<PlainLabel *>(u"previewName"_s);
        QCOMPARE(preview->fullText(), u"Thandi Mokoena"_s);
    }

    void twoRowsMergeIntoTheCurrentOne()
    {
        QSignalSpy merges(m_page.get(), &TabPage::openMerge);
        search(u"mokoena"_s);
        QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(merges.count(), 1);
        QCOMPARE(merges.first().at(0).value<RecordId>().key, u"tmokoena"_s);
        QVERIFY(merges.first().at(1).value<RecordId>().isEmpty());
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(label(u"recordsSelected"_s), u"All 2 are selected"_s);
        QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(merges.count(), 2);
        QCOMPARE(merges.at(1).at(0).value<RecordId>().key, u"tmokoena"_s);
        QCOMPARE(merges.at(1).at(1).value<RecordId>().key, u"tmokoena2"_s);
    }

    void cappedListSaysSoAndIsNotSorted()
    {
        for (int i = 0; i < 25; ++i)
            m_bench->directory.put(u"zz%1"_s.arg(i, 2, 10, QChar(u'0')), {{u"lastName"_s, u"Many"_s}});
        search(u"many"_s);
        QCOMPARE(label(u"recordsCount"_s), u"20 shown"_s);
        QVERIFY(label(u"recordsWhy"_s).contains(u"returns at most 20, refine your search"_s));
        const QString first = model()->index(0, 1).data().toString();
        clickHeader(1);
        clickHeader(1);
        QCOMPARE(model()->index(0, 1).data().toString(), first);
        QVERIFY(label(u"recordsWhy"_s).startsWith(u"Not sorted"_s));
        QVERIFY(!table()->horizontalHeader()->isSortIndicatorShown());
    }

    void completeListIsSorted()
    {
        search(u"o"_s);
        QCOMPARE(model()->loadedCount(), 3);
        clickHeader(1);
        QCOMPARE(model()->index(0, 1).data().toString(), u"anwosu"_s);
        QVERIFY(table()->horizontalHeader()->isSortIndicatorShown());
        clickHeader(1);
        QCOMPARE(model()->index(0, 1).data().toString(), u"tmokoena2"_s);
    }

    void previewStaysAsItIsWhileTheFilterIsTyped()
    {
        search(u"mokoena"_s);
        auto *scroll = m_page->preview()->findChild<QScrollArea *>();
        const QPointer<QWidget> shown = scroll->widget();
        QVERIFY(shown);
        field(u"recordsFilter"_s)->setText(u"moko"_s);
        QCOMPARE(model()->matchingCount(), 2);
        QCOMPARE(scroll->widget(), shown.data());
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(shown.isNull()); // another record
    }

    void G07_layoutOutlivesARestart()
    {
        search(u"o"_s);
        table()->horizontalHeader()->moveSection(2, 1);
        table()->setColumnWidth(2, 333);
        table()->setColumnHidden(3, true);
        clickHeader(1);
        m_page.reset();

        open();
        QCOMPARE(table()->horizontalHeader()->visualIndex(2), 1);
        QCOMPARE(table()->columnWidth(2), 333);
        QVERIFY(table()->isColumnHidden(3));
        search(u"o"_s);
        QCOMPARE(model()->sortColumn(), 1);
        QCOMPARE(model()->index(0, 1).data().toString(), u"anwosu"_s);
    }

    void columnsAreArrangedFromTheMenu()
    {
        search(u"o"_s);
        const std::unique_ptr<QMenu> menu(table()->makeMenu(m_page.get()));
        QAction *mail = nullptr;
        for (QAction *each : menu->actions()) {
            if (each->text() == u"E-mail"_s)
                mail = each;
        }
        QVERIFY(mail && mail->isChecked());
        mail->trigger();
        QVERIFY(table()->isColumnHidden(2));
    }

    void absenceReadsAndSounds()
    {
        search(u"mokoena"_s);
        const int phone = columnOf(u"ORCID"_s);
        const QModelIndex without = model()->index(model()->rowOf(Bench::id(u"tmokoena"_s)), phone);
        QCOMPARE(without.data().toString(), u"—"_s);
        QCOMPARE(without.data(Qt::AccessibleTextRole).toString(), u"empty"_s);
        const auto words = m_page->preview()->findChildren<PlainLabel *>();
        QVERIFY(std::any_of(words.begin(), words.end(),
            [](const PlainLabel *each) { return each->fullText() == u"— empty"_s; }));
    }

    void filterIsNotASearch()
    {
        search(u"o"_s);
        QVERIFY(m_page->findInPage());
        QVERIFY(field(u"recordsFilter"_s)->hasFocus());
        QTest::keyClicks(field(u"recordsFilter"_s), u"lakeview"_s);
        QCOMPARE(label(u"recordsCount"_s), u"1 of 3 loaded match"_s);
        QCOMPARE(m_bench->directory.searches.size(), 1);
        QTest::keyClicks(field(u"recordsFilter"_s), u"xyz"_s);
        QVERIFY(label(u"recordsEmptyText"_s).startsWith(u"None of the 3"_s));
        QTest::keyClick(m_page->findChild<QPushButton *>(u"recordsEmptyAct"_s), Qt::Key_Space);
        QCOMPARE(model()->matchingCount(), 3);
    }

    void failureIsAnExplainedBannerWithRetry()
    {
        m_bench->directory.listError = Error{.kind = Error::Kind::Timeout};
        search(u"o"_s);
        auto *banner = m_page->findChild<Banner *>(u"recordsBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!banner->headline().isEmpty());
        QCOMPARE(field(u"recordsSearch"_s)->text(), u"o"_s);
        m_bench->directory.listError.reset();
        QTest::keyClick(m_page->findChild<QPushButton *>(u"recordsRetry"_s), Qt::Key_Space);
        QTRY_COMPARE(model()->loadedCount(), 3);
        QVERIFY(!banner->isVisible());
    }

    void searchCanBeStopped()
    {
        m_bench->directory.hold = true;
        type(u"o"_s);
        auto *stop = m_page->findChild<QPushButton *>(u"recordsCancel"_s);
        QTRY_VERIFY(stop->isVisible());
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_COMPARE(model()->state(), RecordTableModel::State::Failed);
        QVERIFY(!stop->isVisible());
    }

    void nobodyFoundIsSaid()
    {
        search(u"nobody"_s);
        QVERIFY(label(u"recordsEmptyText"_s).contains(u"nobody"_s));
        QCOMPARE(model()->state(), RecordTableModel::State::Complete);
    }

    void G07_changedAndDeletedRowsAreMarkedInPlace()
    {
        search(u"mokoena"_s);
        Record changed = m_bench->directory.people[u"tmokoena"_s];
        changed.document.set(u"firstName"_s, JsonValue(u"Nomsa"_s));
        emit m_bench->runner.settled(changed.id, Receipt{.outcome = Outcome::Done, .readBack = changed});
        QCOMPARE(model()->index(0, 0).data().toString(), u"Nomsa Mokoena"_s);
        emit m_bench->runner.settled(Bench::id(u"tmokoena2"_s), Receipt{.outcome = Outcome::Done});
        QCOMPARE(
            model()->index(1, 0).data(RecordTableModel::MarkRole).toInt(), int(RecordTableModel::Mark::Gone));
        QCOMPARE(model()->loadedCount(), 2);
        emit m_bench->runner.settled(Bench::id(u"tmokoena"_s), Receipt{.outcome = Outcome::Unknown});
        QCOMPARE(model()->index(0, 0).data(RecordTableModel::MarkRole).toInt(),
            int(RecordTableModel::Mark::Changed));
    }

    void rowsAreCopiedAsTheyAreArranged()
    {
        search(u"amara"_s);
        table()->setColumnHidden(3, true);
        table()->horizontalHeader()->moveSection(1, 0);
        const QStringList lines = table()->selectionAsTsv().split(u'\n');
        QVERIFY2(lines.at(0).startsWith(u"Username\tName\tE-mail"_s), qPrintable(lines.at(0)));
        QVERIFY(lines.at(1).startsWith(u"anwosu\tAmara Nwosu\tamara@lakeview.example"_s));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), table()->selectionAsTsv());
    }

    void connectionThatIsNotReadyIsExplained()
    {
        m_bench->connections.states[u"xras"_s] = Connections::State::Unreachable;
        emit m_bench->connections.stateChanged(u"xras"_s);
        QVERIFY(label(u"recordsEmptyText"_s).contains(u"is not connected"_s));
        QVERIFY(!field(u"recordsSearch"_s)->isEnabled());
        QSignalSpy asked(m_page.get(), &TabPage::connectionsRequested);
        m_page->findChild<QPushButton *>(u"recordsEmptyAct"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"xras"_s);
    }

    void withoutConnectionsThereIsOneButton()
    {
        m_page.reset();
        m_bench->connections.list.clear();
        open();
        QVERIFY(label(u"recordsEmptyText"_s).contains(u"no connection"_s));
        QSignalSpy asked(m_page.get(), &TabPage::connectionsRequested);
        m_page->findChild<QPushButton *>(u"recordsEmptyAct"_s)->click();
        QCOMPARE(asked.count(), 1);
    }

private:
    void open()
    {
        m_page = std::make_unique<RecordsPage>(m_bench->context);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void type(const QString &text)
    {
        QLineEdit *line = field(u"recordsSearch"_s);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void search(const QString &text)
    {
        type(text);
        QTRY_VERIFY(model()->state() != RecordTableModel::State::Loading);
    }

    void clickHeader(int column)
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint where(
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    }

    int columnOf(const QString &label) const
    {
        for (int i = 0; i < model()->columnCount(); ++i) {
            if (model()->headerData(i, Qt::Horizontal).toString() == label)
                return i;
        }
        return -1;
    }

    QString label(const QString &name) const
    {
        return bare(m_page->findChild<PlainLabel *>(name)->fullText());
    }
    QLineEdit *field(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    RecordTableView *table() const { return m_page->findChild<RecordTableView *>(); }
    RecordTableModel *model() const { return m_page->findChild<RecordTableModel *>(); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<RecordsPage> m_page;
};

QTEST_MAIN(RecordsPageTest)
#include "tst_recordspage.moc"
