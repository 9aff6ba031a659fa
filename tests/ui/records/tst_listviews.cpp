#include "models/table/recordtablemodel.h"
#include "services/json/json.h"
#include "tests/support/bare.h"
#include "tests/ui/records/fakes.h"
#include "ui/common/plainlabel.h"
#include "ui/lookup/recordlink.h"
#include "ui/records/conditionbar.h"
#include "ui/records/recordspage.h"
#include "ui/records/recordtableview.h"
#include "ui/records/savedviews.h"
#include "ui/records/viewexport.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! How a list is looked at: conditions, saved views, as it was left; and what leaves it.
class ListViewsTest : public QObject
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
        for (int i = 0; i < 12; ++i)
            m_bench->directory.put(u"person%1"_s.arg(i, 2, 10, QChar(u'0')),
                {{u"firstName"_s, i % 2 ? u"Amara"_s : u"Zoë"_s}, {u"lastName"_s, u"Number %1"_s.arg(i)},
                    {u"organization"_s, i % 3 ? u"Lakeview"_s : QString()}});
        m_bench->connections.dialects[u"xras"_s].kinds.first().canList = true;
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void G03_conditionIsMadeChangedAndRemovedByKeys()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        QVERIFY(bar()->isHidden());
        QTest::keyClick(m_page->findChild<QToolButton *>(u"recordsAddCondition"_s), Qt::Key_Space);
        QVERIFY(bar()->isVisible());
        auto *fields = bar()->findChild<QComboBox *>(u"conditionField"_s);
        QVERIFY(fields->hasFocus());
        choose(fields, u"/organization"_s);
        auto *value = bar()->findChild<QLineEdit *>(u"conditionValue"_s);
        value->setFocus();
        QVERIFY(!bar()->findChild<QPushButton *>(u"conditionAccept"_s)->isEnabled());
        QTest::keyClicks(value, u"LAKE"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(model()->matchingCount(), 8);
        QCOMPARE(label(u"recordsCount"_s), u"8 of 12 loaded match"_s);
        QVERIFY(table()->hasFocus());
        auto *chip = bar()->findChild<QPushButton *>(u"conditionChange0"_s);
        QCOMPARE(bare(chip->accessibleName()), u"Organisation contains “LAKE”, filtered here"_s);
        QCOMPARE(m_bench->directory.searches.size(), 1); // nobody was asked for it

        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(value->hasFocus());
        auto *relation = bar()->findChild<QComboBox *>(u"conditionRelation"_s);
        relation->setCurrentIndex(relation->findData(int(Condition::Relation::HasNone)));
        QVERIFY(!value->isEnabled());
        QTest::keyClick(bar()->findChild<QPushButton *>(u"conditionAccept"_s), Qt::Key_Space);
        QCOMPARE(model()->matchingCount(), 4);

        chip = bar()->findChild<QPushButton *>(u"conditionChange0"_s);
        QTRY_COMPARE(bar()->findChildren<QPushButton *>(u"conditionChange0"_s).size(), 1);
        chip = bar()->findChild<QPushButton *>(u"conditionChange0"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(model()->matchingCount(), 12);
        QVERIFY(bar()->isHidden());
    }

    void G03_escapeLeavesTheConditionAsItWas()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        bar()->setConditions({{u"/organization"_s, Condition::Relation::HasSome, {}}});
        bar()->startAdding();
        QTest::keyClick(bar()->findChild<QComboBox *>(u"conditionField"_s), Qt::Key_Escape);
        QVERIFY(!bar()->findChild<QWidget *>(u"conditionEditor"_s)->isVisible());
        QCOMPARE(bar()->conditions().size(), 1);
    }

    void G03_whatTheServiceCanAnswerIsAskedOfIt()
    {
        KindSpec &kind = m_bench->connections.dialects[u"xras"_s].kinds.first();
        kind.asked = {{u"/organization"_s, {Condition::Relation::Is}}};
        open();
        QTRY_COMPARE(model()->loadedCount(), 12);
        bar()->setConditions({{u"/organization"_s, Condition::Relation::Is, u"Lakeview"_s},
            {u"/firstName"_s, Condition::Relation::Is, u"Zoë"_s}});
        emit bar()->changed();
        QTRY_COMPARE(model()->state(), RecordTableModel::State::Complete);
        QCOMPARE(m_bench->directory.asked.size(), 1);
        QCOMPARE(m_bench->directory.asked.constFirst().pointer, u"/organization"_s);
        QCOMPARE(model()->conditions().size(), 1);
        QVERIFY(bare(bar()->findChild<QPushButton *>(u"conditionChange0"_s)->accessibleName())
                    .endsWith(u"asked of XRAS prod"_s));
        // A search by text is all the service takes at once.
        search(u"number"_s);
        QVERIFY(m_bench->directory.asked.isEmpty());
        QCOMPARE(model()->conditions().size(), 2);
        QVERIFY(bar()
                    ->findChild<QPushButton *>(u"conditionChange0"_s)
                    ->accessibleName()
                    .endsWith(u"filtered here"_s));
    }

    void G06_viewIsSavedShownAndRemoved()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        bar()->setConditions({{u"/organization"_s, Condition::Relation::HasNone, {}}});
        emit bar()->changed();
        field(u"recordsFilter"_s)->setText(u"zoë"_s);
        model()->sort(1, Qt::DescendingOrder);
        const int matching = model()->matchingCount();
        m_page->views()->askForName();
        auto *dialog = m_page->findChild<QInputDialog *>(u"viewNameDialog"_s);
        dialog->setTextValue(u"  Zoës without   organisation "_s);
        dialog->accept();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QCOMPARE(m_bench->desk.views().size(), 1);
        QCOMPARE(m_bench->desk.views().constFirst().name, u"Zoës without organisation"_s);
        QCOMPARE(m_page->views()->rowCount(), 2);
        QCOMPARE(m_page->views()->currentRow(), 1);

        m_page->views()->choose(0);
        QCOMPARE(model()->matchingCount(), 12);
        QCOMPARE(m_page->views()->currentRow(), 0);
        m_page->views()->choose(1);
        QCOMPARE(model()->matchingCount(), matching);
        QCOMPARE(model()->sortOrder(), Qt::DescendingOrder);
        QCOMPARE(bar()->conditions().size(), 1);

        // Another name; the view keeps its place, and what it shows.
        m_bench->desk.saveView({u"Everybody"_s, m_bench->desk.views().constFirst().view});
        const auto rename = [this](int row, const QString &name) {
            std::unique_ptr<QMenu> menu(m_page->views()->makeMenu(row, m_page.get()));
            menu->findChild<QAction *>(u"viewRename"_s)->trigger();
            auto *asks = m_page->findChild<QInputDialog *>(u"viewNameDialog"_s);
            QVERIFY(asks && !asks->textValue().isEmpty());
            asks->setTextValue(name);
            asks->accept();
            QCoreApplication::sendPostedEvents(asks, QEvent::DeferredDelete);
        };
        const ListView shown = m_bench->desk.views().constFirst().view;
        rename(1, u" Zoës   elsewhere "_s);
        QCOMPARE(
            m_bench->desk.views(), (QList<SavedView>{{u"Zoës elsewhere"_s, shown}, {u"Everybody"_s, shown}}));
        rename(1, u"   "_s);
        QCOMPARE(m_bench->desk.views().size(), 2);
        rename(1, u"Everybody"_s);
        QCOMPARE(m_bench->desk.views(), (QList<SavedView>{{u"Everybody"_s, shown}}));
        std::unique_ptr<QMenu> menu(m_page->views()->makeMenu(0, m_page.get()));
        QVERIFY(!menu->findChild<QAction *>(u"viewRename"_s)->isEnabled());

        const QByteArray exported = m_bench->desk.exportedViews();
        m_page->views()->remove(1);
        QCOMPARE(m_page->views()->rowCount(), 1);
        QCOMPARE(*m_bench->desk.importViews(exported), 1);
        QCOMPARE(m_page->views()->rowCount(), 2);
        QVERIFY(!m_bench->desk.importViews("{\"views\":[]}"));
        QVERIFY(!m_bench->desk.importViews("{"));
    }

    void G07_listIsTakenUpAsItWasLeft()
    {
        search(u"number"_s);
        field(u"recordsFilter"_s)->setText(u"amara"_s);
        bar()->setConditions({{u"/organization"_s, Condition::Relation::HasSome, {}}});
        emit bar()->changed();
        QVERIFY(table()->selectRecord(Bench::id(u"person05"_s)));
        const int matching = model()->matchingCount();
        open();
        QTRY_COMPARE(model()->matchingCount(), matching);
        QCOMPARE(field(u"recordsSearch"_s)->text(), u"number"_s);
        QCOMPARE(field(u"recordsFilter"_s)->text(), u"amara"_s);
        QCOMPARE(bar()->conditions().size(), 1);
        QTRY_COMPARE(table()->currentRecord().key, u"person05"_s);
    }

    void G07_startsOnTheListThatWasChosenLast()
    {
        Connection second = *m_bench->connections.connection(u"xras"_s);
        second.id = u"second"_s;
        second.name = u"XRAS second"_s;
        m_bench->connections.list << second;
        open();
        QCOMPARE(m_page->connectionId(), u"xras"_s);
        m_page->showConnection(u"second"_s);
        open();
        QCOMPARE(m_page->connectionId(), u"second"_s);
        // A connection that comes later is gone to when it is there, unless somebody works already.
        m_bench->connections.list.removeLast();
        open();
        QCOMPARE(m_page->connectionId(), u"xras"_s);
        m_bench->connections.list << second;
        emit m_bench->connections.changed();
        QCOMPARE(m_page->connectionId(), u"second"_s);
        m_bench->connections.list.removeLast();
        open();
        search(u"number"_s);
        m_bench->connections.list << second;
        emit m_bench->connections.changed();
        QCOMPARE(m_page->connectionId(), u"xras"_s);
    }

    void G13_copiesAsValueRowsJsonKeysAndLink()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        table()->selectRecord(Bench::id(u"person03"_s));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = m_page->findChild<QMenu *>(u"copyMenu"_s);
        QVERIFY(menu);
        const auto copied = [menu](const QString &name) {
            menu->findChild<QAction *>(name)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(u"copyCell"_s), u"Amara Number 3"_s);
        QCOMPARE(copied(u"copyKeys"_s), u"person03"_s);
        QVERIFY(copied(u"copyRows"_s).startsWith(u"Name\tUsername"_s));
        const auto document = json::decode(copied(u"copyJson"_s).toUtf8());
        QCOMPARE((*document)[u"username"].toString(), u"person03"_s);
        const QString link = copied(u"copyLinks"_s);
        QCOMPARE(*recordOfLink(link, m_bench->connections), Bench::id(u"person03"_s));
        menu->close();
    }

    void G13_linkOfAnotherServiceNamesNobodyHere()
    {
        Connection other = *m_bench->connections.connection(u"xras"_s);
        other.baseUrl = QUrl(u"https://elsewhere.example"_s);
        const RecordId odd{u"xras"_s, u"person"_s, u"a/b?c#d é%2F"_s};
        QVERIFY(recordOfLink(linkTo(odd, other), m_bench->connections)->connection.isEmpty());
        QCOMPARE(
            *recordOfLink(linkTo(odd, *m_bench->connections.connection(u"xras"_s)), m_bench->connections),
            odd);
        for (const char16_t *text :
            {u"rollcall:", u"rollcall:a/b?at=c", u"https://x", u"rollcall:a//?at=b", u""})
            QVERIFY(!recordOfLink(QString::fromUtf16(text), m_bench->connections));
    }

    void G24_selectionSaysWhatItMeans()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        table()->selectRecord(Bench::id(u"person03"_s));
        QCOMPARE(label(u"recordsSelected"_s), u"1 selected"_s);
        table()->selectAll();
        QCOMPARE(label(u"recordsSelected"_s), u"All 12 are selected"_s);
        field(u"recordsFilter"_s)->setText(u"amara"_s);
        // Whoever the filter hides is not selected any more.
        QCOMPARE(table()->selectedCount(), 6);
        QCOMPARE(table()->selectedRecords().size(), 6);
        QCOMPARE(label(u"recordsSelected"_s), u"All 6 that match are selected"_s);
        model()->sort(1, Qt::DescendingOrder);
        QCOMPARE(table()->selectedCount(), 6);
        field(u"recordsFilter"_s)->clear();
        QCOMPARE(table()->selectedCount(), 6);
        QCOMPARE(label(u"recordsSelected"_s), u"6 selected"_s);
    }

    void G28_exportIsWhatIsShown()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        field(u"recordsFilter"_s)->setText(u"amara"_s);
        model()->sort(1, Qt::DescendingOrder);
        table()->setColumnHidden(2, true);
        const QStringList lines = exported(0, u"out.csv"_s).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 8); // header, six rows, nothing after the last line
        QVERIFY2(lines.at(0).startsWith(u"Name;Username;"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"Amara Number 11;person11;"_s), qPrintable(lines.at(1)));
        const QStringList records = exported(1, u"out.jsonl"_s).split(u'\n');
        QCOMPARE(records.size(), 7);
        QCOMPARE((*json::decode(records.at(5).toUtf8()))[u"username"].toString(), u"person01"_s);
    }

    void G28_fullDiskIsToldAndNoHalfFileStays()
    {
        QTRY_COMPARE(model()->loadedCount(), 12);
        ViewExport dialog(*model(), table()->shownColumns(), {}, m_page.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy told(&dialog, &ViewExport::told);
        dialog.open();
        dialog.writeTo(m_profile->filePath(u"no/such/folder/out.csv"_s));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.constFirst().at(0).toBool(), false);
    }

private:
    void open()
    {
        m_page.reset();
        m_page = std::make_unique<RecordsPage>(m_bench->context);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void search(const QString &text)
    {
        QLineEdit *line = field(u"recordsSearch"_s);
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(model()->state(), RecordTableModel::State::Complete);
    }

    QString exported(int format, const QString &name)
    {
        auto *dialog = new ViewExport(*model(), table()->shownColumns(), {}, m_page.get());
        QSignalSpy told(dialog, &ViewExport::told);
        dialog->open();
        dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(format);
        dialog->findChild<QComboBox *>(u"exportDelimiter"_s)->setCurrentIndex(1);
        const QString fileName = m_profile->filePath(name);
        dialog->writeTo(fileName);
        if (!QTest::qWaitFor([&] { return told.count() == 1; }) || !told.constFirst().at(0).toBool())
            return {};
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static void choose(QComboBox *box, const QString &data) { box->setCurrentIndex(box->findData(data)); }

    QString label(const QString &name) const
    {
        return bare(m_page->findChild<PlainLabel *>(name)->fullText());
    }
    QLineEdit *field(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    ConditionBar *bar() const { return m_page->findChild<ConditionBar *>(); }
    RecordTableView *table() const { return m_page->findChild<RecordTableView *>(); }
    RecordTableModel *model() const { return m_page->findChild<RecordTableModel *>(); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<RecordsPage> m_page;
};

QTEST_MAIN(ListViewsTest)
#include "tst_listviews.moc"
