#include "models/table/displaytext.h"
#include "models/table/recordtablemodel.h"
#include "services/json/json.h"
#include "tests/support/lazydocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

Schema schema()
{
    const auto document = json::decode(R"({
        "x-rollcall": {"system": "xras", "kind": "person", "title": [["firstName", "lastName"], ["username"]],
            "subtitle": "username", "sections": [{"name": "a", "label": "A"}]},
        "properties": {
            "firstName": {"type": "string", "x-rollcall": {"label": "First name", "section": "a"}},
            "lastName": {"type": "string", "x-rollcall": {"label": "Last name", "section": "a"}},
            "email": {"type": "string", "x-rollcall": {"label": "E-mail", "section": "a", "column": 20, "hiddenWhenAbsent": true}},
            "count": {"type": "integer", "x-rollcall": {"label": "Count", "section": "a", "type": "integer", "column": 5}},
            "username": {"type": "string", "x-rollcall": {"label": "Username", "section": "a", "column": 10}}
        }})");
    return *Schema::fromJson(*document);
}

Record person(const QString &username, const QString &first, const JsonValue &email = {}, int count = 0)
{
    JsonValue document = JsonValue::emptyObject();
    document.set(u"username"_s, username);
    document.set(u"firstName"_s, first);
    document.set(u"email"_s, email);
    document.set(u"count"_s, JsonValue(count));
    return {.id = {u"c"_s, u"person"_s, username},
        .document = document,
        .readAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)};
}

QStringList column(const RecordTableModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

// A service whose pages are answered by hand, so that a test decides the order of answers.
struct Service
{
    QList<QString> asked;
    QList<Promise<Page>> promises;
    int cancelled = 0;

    RecordTableModel::Loader loader()
    {
        return [this](const Cursor &from) {
            asked.append(from.token);
            Promise<Page> promise;
            promise.onCancel([this] { ++cancelled; });
            promises.append(promise);
            return promise.pending();
        };
    }
};

Page page(const QStringList &names, const QString &next = {}, bool capped = false)
{
    Page made;
    for (const QString &name : names)
        made.records.append(person(name, name));
    made.next = {next};
    made.capped = capped;
    return made;
}

//! Three thousand people whose documents are lazy, as a service's list has them.
Page lazyPage()
{
    const auto paths = schema().shownPaths();
    Page page;
    for (int i = 0; i < 3'000; ++i) {
        Record record = person(
            u"%1"_s.arg((i * 37) % 3'000, 4, 10, QChar(u'0')), u"Zoé %1"_s.arg(i % 977), u"a@b.example"_s, i);
        record.document.set(u"other"_s, u"kept"_s);
        record.document = JsonValue(lazyDocument(json::encodeIndented(record.document), paths));
        page.records.append(record);
    }
    return page;
}

} // namespace

class RecordTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void datesHaveNoMarksOfDirection()
    {
        const QLocale before;
        FieldSpec field;
        field.type = FieldSpec::Type::DateTime;
        for (const char *language : {"ar_EG", "fa_IR", "he_IL", "en_GB"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(language)));
            const QString text = displayText(field, JsonValue(u"2026-11-22T09:00:00Z"_s));
            QVERIFY(!text.isEmpty());
            for (const QChar c : text)
                QVERIFY2(c.category() != QChar::Other_Format, qPrintable(text));
        }
        QLocale::setDefault(before);
    }
    void init()
    {
        m_model = std::make_unique<RecordTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_tester->setUseFetchMore(false);
        m_model->setSchema(schema());
        m_model->setServiceName(u"XRAS prod"_s);
        m_model->setClock([] { return QDateTime(QDate(2026, 11, 22), QTime(9, 2), Qt::UTC); });
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void nameComesFirstIdentifierSecondReadTimeLast()
    {
        QStringList labels;
        for (int i = 0; i < m_model->columnCount(); ++i)
            labels << m_model->headerData(i, Qt::Horizontal).toString();
        QCOMPARE(labels, QStringList({u"Name"_s, u"Username"_s, u"E-mail"_s, u"Count"_s, u"Read"_s}));
    }

    void G05_everyRecordOnceHoweverPagesOverlap()
    {
        Service service;
        m_model->load(service.loader());
        QCOMPARE(m_model->state(), RecordTableModel::State::Loading);
        service.promises[0].settle(page({u"a"_s, u"b"_s, u"c"_s}, u"1"_s));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Partial);
        m_model->fetchMore({});
        // Overlap, a boundary row repeated, and a row repeated within the page itself.
        service.promises[1].settle(page({u"b"_s, u"c"_s, u"d"_s, u"d"_s}, u"2"_s));
        QTRY_COMPARE(m_model->loadedCount(), 4);
        m_model->fetchMore({});
        // An empty page with a next is walked past without being asked.
        service.promises[2].settle(page({}, u"3"_s));
        QTRY_COMPARE(service.asked.size(), 4);
        QCOMPARE(service.asked.last(), u"3"_s);
        service.promises[3].settle(page({u"e"_s, u"a"_s}));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Complete);
        QCOMPARE(column(*m_model, 1), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QVERIFY(!m_model->total());
        QVERIFY(!m_model->canFetchMore({}));
    }

    void nextPageIsAskedForBeforeItIsNeeded()
    {
        Service service;
        m_model->load(service.loader());
        QStringList names;
        for (int i = 0; i < 100; ++i)
            names << QString::number(i);
        service.promises[0].settle(page(names, u"1"_s));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Partial);
        m_model->ensureLoaded(30, 40);
        QCOMPARE(service.asked.size(), 1);
        m_model->ensureLoaded(70, 40);
        QCOMPARE(service.asked.size(), 2);
        m_model->ensureLoaded(90, 40); // already on its way
        QCOMPARE(service.asked.size(), 2);
    }

    void lateAnswersOfAnOldQuestionAreDropped()
    {
        Service old;
        Service now;
        m_model->load(old.loader());
        m_model->load(now.loader());
        QCOMPARE(old.cancelled, 1);
        now.promises[0].settle(page({u"new"_s}));
        QTRY_COMPARE(m_model->loadedCount(), 1);
        old.promises[0].settle(page({u"old"_s}));
        QTest::qWait(20);
        QCOMPARE(column(*m_model, 1), QStringList{u"new"_s});
    }

    void aListThatLeadsBackIsNotWalkedForEver()
    {
        Service service;
        m_model->load(service.loader());
        service.promises[0].settle(page({u"a"_s}, u"1"_s));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Partial);
        m_model->fetchMore({});
        service.promises[1].settle(page({u"a"_s}, u"1"_s));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Failed);
        QCOMPARE(service.asked.size(), 2);
        QCOMPARE(m_model->loadedCount(), 1);
    }

    void failureKeepsRowsAndIsRetried()
    {
        Service service;
        m_model->load(service.loader());
        service.promises[0].settle(page({u"a"_s}, u"1"_s));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Partial);
        m_model->fetchMore({});
        service.promises[1].settle(failure({.kind = Error::Kind::Timeout}));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Failed);
        QCOMPARE(m_model->error().kind, Error::Kind::Timeout);
        QCOMPARE(m_model->loadedCount(), 1);
        QVERIFY(!m_model->canFetchMore({})); // a view that scrolls must not hammer a failing service
        m_model->retry();
        QCOMPARE(service.asked, QStringList({QString(), u"1"_s, u"1"_s}));
        service.promises[2].settle(page({u"b"_s}));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Complete);
        QCOMPARE(m_model->loadedCount(), 2);
    }

    void slowAnswersShowRowsOnTheirWay()
    {
        Service service;
        m_model->load(service.loader());
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_VERIFY(m_model->rowCount() > 0);
        QVERIFY(m_model->isPlaceholder(0));
        QCOMPARE(m_model->absence(0, 0), Absence::NotLoaded);
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"not loaded yet"_s);
        QVERIFY(!(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(!m_model->record(0));
        service.promises[0].settle(page({u"a"_s}));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Complete);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void cancelStopsAndSaysSo()
    {
        Service service;
        m_model->load(service.loader());
        m_model->cancel();
        QCOMPARE(service.cancelled, 1);
        QCOMPARE(m_model->state(), RecordTableModel::State::Failed);
        QCOMPARE(m_model->error().kind, Error::Kind::Cancelled);
    }

    void absencesReadAndSoundDifferent()
    {
        Record here = person(u"a"_s, u"Amara"_s, u"a@x.example"_s);
        Record empty = person(u"b"_s, u"B"_s, JsonValue(nullptr));
        Record hidden = person(u"c"_s, u"C"_s);
        m_model->add({here, empty, hidden});
        QCOMPARE(column(*m_model, 2), QStringList({u"a@x.example"_s, u"—"_s, u"hidden"_s}));
        QCOMPARE(m_model->index(1, 2).data(Qt::AccessibleTextRole).toString(), u"empty"_s);
        QCOMPARE(m_model->index(2, 2).data(Qt::AccessibleTextRole).toString(), u"hidden from you"_s);
        QCOMPARE(m_model->index(2, 2).data(RecordTableModel::AbsenceRole).toInt(), int(Absence::Hidden));
        QCOMPARE(absenceSentence(Absence::NotOffered, u"AMO"_s), u"not offered by AMO"_s);
        QCOMPARE(column(*m_model, 4).first(), u"2 min ago"_s);
    }

    void longTextIsCappedAndTipsAreNoMarkup()
    {
        m_model->add({person(u"a"_s, QString(100'000, u'x'), u"<b>x</b>\nline"_s)});
        QCOMPARE(m_model->index(0, 0).data().toString().size(), displayLimit + 1);
        QVERIFY(m_model->index(0, 0).data().toString().endsWith(u'…'));
        QCOMPARE(m_model->index(0, 2).data().toString(), u"<b>x</b> line"_s);
        QVERIFY(!m_model->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"<b"_s));
    }

    void sortingWaitsUntilTheListIsComplete()
    {
        Service service;
        m_model->load(service.loader());
        service.promises[0].settle(page({u"b"_s, u"c"_s}, u"1"_s));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Partial);
        QVERIFY(!m_model->canSort());
        m_model->sort(1, Qt::AscendingOrder);
        QCOMPARE(column(*m_model, 1), QStringList({u"b"_s, u"c"_s}));
        m_model->fetchMore({});
        service.promises[1].settle(page({u"a"_s}));
        QTRY_VERIFY(m_model->canSort());
        QCOMPARE(column(*m_model, 1), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void cappedListsAreNotSorted()
    {
        Service service;
        m_model->load(service.loader());
        service.promises[0].settle(page({u"b"_s, u"a"_s}, {}, true));
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Capped);
        m_model->sort(1);
        QCOMPARE(column(*m_model, 1), QStringList({u"b"_s, u"a"_s}));
    }

    void sortingIsStableNumericAndKeepsEmptyLast()
    {
        Service service;
        m_model->load(service.loader());
        Page all;
        all.records = {person(u"u1"_s, u"x"_s, JsonValue(nullptr), 10), person(u"u2"_s, u"x"_s, u"b@x"_s, 9),
            person(u"u3"_s, u"x"_s, u"a@x"_s, 10)};
        service.promises[0].settle(all);
        QTRY_VERIFY(m_model->canSort());
        m_model->sort(3, Qt::AscendingOrder);
        QCOMPARE(column(*m_model, 1), QStringList({u"u2"_s, u"u1"_s, u"u3"_s}));
        m_model->sort(3, Qt::DescendingOrder);
        QCOMPARE(column(*m_model, 1), QStringList({u"u1"_s, u"u3"_s, u"u2"_s}));
        m_model->sort(2, Qt::DescendingOrder);
        QCOMPARE(column(*m_model, 1), QStringList({u"u2"_s, u"u3"_s, u"u1"_s}));
        m_model->sort(-1);
        QCOMPARE(column(*m_model, 1), QStringList({u"u1"_s, u"u2"_s, u"u3"_s}));
    }

    void filterFindsWordsWhateverCaseAndAccents()
    {
        m_model->add({person(u"jaibanez"_s, u"José Ángel Ibáñez"_s), person(u"anwosu"_s, u"Amara"_s)});
        const QPersistentModelIndex second(m_model->index(1, 0));
        m_model->setFilterText(u"IBANEZ jose"_s);
        QCOMPARE(column(*m_model, 1), QStringList{u"jaibanez"_s});
        QVERIFY(!second.isValid());
        QCOMPARE(m_model->loadedCount(), 2);
        QCOMPARE(m_model->matchingCount(), 1);
        m_model->setFilterText({});
        QCOMPARE(m_model->matchingCount(), 2);
    }

    void replacedRecordStaysWhereItIsAndIsMarked()
    {
        m_model->add({person(u"a"_s, u"Amara"_s), person(u"b"_s, u"Ben"_s)});
        m_model->setFilterText(u"amara"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_model->replaceRecord(person(u"a"_s, u"Zoe"_s)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(column(*m_model, 0), QStringList{u"Zoe"_s}); // no longer matches, yet stays
        QCOMPARE(m_model->index(0, 0).data(RecordTableModel::MarkRole).toInt(),
            int(RecordTableModel::Mark::Changed));
        QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));
        QVERIFY(!m_model->replaceRecord(person(u"nobody"_s, u"N"_s)));
        QVERIFY(m_model->setMark({u"c"_s, u"person"_s, u"b"_s}, RecordTableModel::Mark::Gone));
    }

    void currentRowFollowsItsRecordThroughSortingAndFiltering()
    {
        Service service;
        m_model->load(service.loader());
        service.promises[0].settle(page({u"c"_s, u"a"_s, u"b"_s}));
        QTRY_VERIFY(m_model->canSort());
        const QPersistentModelIndex current(m_model->index(0, 1));
        m_model->sort(1);
        QCOMPARE(current.row(), 2);
        m_model->setFilterText(u"c"_s);
        QCOMPARE(current.row(), 0);
        QCOMPARE(m_model->rowOf({u"c"_s, u"person"_s, u"c"_s}), 0);
    }

    void aLongListIsSortedOutBesideAndTheNewestQuestionCounts()
    {
        m_tester.reset(); // it looks at every row after every change
        Page all;
        for (int i = 0; i < 5'000; ++i)
            all.records.append(
                person(u"%1"_s.arg((i * 37) % 5'000, 4, 10, QChar(u'0')), u"Person %1"_s.arg(i % 977)));
        m_model->load([&](const Cursor &) { return Pending<Page>(Result<Page>(all)); });
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Complete);
        const QPersistentModelIndex current(
            m_model->index(m_model->rowOf({u"c"_s, u"person"_s, u"0042"_s}), 1));
        QSignalSpy told(m_model.get(), &RecordTableModel::stateChanged);
        m_model->sort(1);
        m_model->setFilterText(u"person 1"_s);
        m_model->setFilterText(u"person 97"_s);
        QVERIFY(m_model->isArranging());
        QCOMPARE(m_model->matchingCount(), 5'000); // what is shown is still as before
        QTRY_VERIFY(!m_model->isArranging());
        QVERIFY(told.count() > 0);
        QStringList shown = column(*m_model, 1);
        QStringList expected;
        for (const Record &record : all.records) {
            if (record.document[u"firstName"].toString().contains(u"97") || record.id.key.contains(u"97"))
                expected << record.id.key;
        }
        expected.sort();
        QCOMPARE(shown, expected);
        m_model->setFilterText({});
        QTRY_COMPARE(m_model->matchingCount(), 5'000);
        QVERIFY(!current.isValid()); // it had been filtered out
        QCOMPARE(m_model->rowOf({u"c"_s, u"person"_s, u"0042"_s}), 42);
        m_model->clear(); // while somebody may still be sorting ahead
        QCOMPARE(m_model->rowCount(), 0);
    }

    // Whatever a list shows and finds, it needs no more of a document than what was read with it.
    void lazyDocumentsAreNotLookedInto()
    {
        m_tester.reset();
        looks = 0;
        const Page all = lazyPage();
        int expected = 0;
        for (int i = 0; i < all.records.size(); ++i)
            expected += u"%1 %2 %3"_s.arg(all.records.at(i).id.key).arg(i % 977).arg(i).contains(u"97");
        m_model->load([&](const Cursor &) { return Pending<Page>(Result<Page>(all)); });
        QTRY_COMPARE(m_model->state(), RecordTableModel::State::Complete);
        for (const int at : {0, 1, 2, 3}) {
            QVERIFY(!column(*m_model, at).contains(QString()));
            m_model->sort(at, Qt::DescendingOrder);
            QTRY_VERIFY(!m_model->isArranging());
        }
        QCOMPARE(m_model->record(0)->document.within({u"count"_s}).toInteger(), 2'999);
        m_model->setFilterText(u"zoe 97"_s);
        QTRY_COMPARE(m_model->matchingCount(), expected);
        QCOMPARE(looks, 0);

        const Record found = m_model->record(0).value();
        QCOMPARE(found.document[u"other"].toString(), u"kept"_s);
        const auto same = std::find(all.records.begin(), all.records.end(), found);
        QVERIFY(same != all.records.end() && looks > 0);
    }

    // One record would keep the text of the whole page that it came with.
    void textsOfPagesAreLetGoOnceRowsArePacked()
    {
        m_tester.reset();
        std::weak_ptr<const LazyObject> first;
        QStringList shown; // while they are still as they came
        connect(m_model.get(), &QAbstractItemModel::rowsInserted, this,
            [&] { shown << m_model->index(0, 1).data().toString(); });
        m_model->load([&](const Cursor &) {
            Page page = lazyPage();
            const auto document = lazyDocument("{}");
            first = document;
            page.records.first().document = JsonValue(document);
            return Pending<Page>(Result<Page>(page));
        });
        QTRY_VERIFY(first.expired());
        QCOMPARE(shown, QStringList{u"—"_s});
        QCOMPARE(m_model->record(1)->document[u"other"].toString(), u"kept"_s);
    }

private:
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "tst_recordtablemodel.moc"
