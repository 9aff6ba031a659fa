#include "models/table/arranger.h"
#include "models/table/displaytext.h"
#include "services/json/json.h"
#include "tests/support/conditions.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

Schema schema()
{
    const auto document = json::decode(R"({
        "x-rollcall": {"system": "sis", "kind": "identity", "title": [["name"], ["key"]], "subtitle": "key",
            "sections": [{"name": "a", "label": "A"}]},
        "properties": {
            "key": {"type": "string", "x-rollcall": {"label": "Key", "section": "a", "column": 10}},
            "name": {"type": "string", "x-rollcall": {"label": "Name", "section": "a", "column": 10}},
            "city": {"type": "string", "x-rollcall": {"label": "City", "section": "a", "column": 10}},
            "age": {"type": "integer", "x-rollcall": {"label": "Age", "section": "a", "type": "integer", "column": 5}},
            "made": {"type": "string", "x-rollcall": {"label": "Made", "section": "a", "type": "dateTime", "column": 9}},
            "phones": {"type": "object", "x-rollcall": {"label": "Phones", "section": "a", "type": "addresses", "column": 9}}
        }})");
    return *Schema::fromJson(*document);
}

const QStringList pointers{
    u"/key"_s, u"/name"_s, u"/city"_s, u"/age"_s, u"/phones"_s, u"/tags"_s, u"/deep/note"_s};

QList<JsonValue> people(int count, QRandomGenerator &random)
{
    const QStringList names{u"Åsa Öberg"_s, u"Zoë"_s, u"zora"_s, u"Person 9"_s, u"Person 10"_s,
        u"José Ángel"_s, u"jose angel"_s, u"Müller"_s, u"Muller"_s, u"MULLER"_s, u"李小龍"_s, u"ليلى"_s,
        u"O'Brien"_s, u"a-b"_s, u"a b"_s, u"Straße"_s, u"straſſe"_s, u"ﬁona"_s, u"ΣΊΣΥΦΟΣ"_s, u"x\ny"_s};
    const QStringList cities{u"Kraków"_s, u"Krakow"_s, u"São Paulo"_s, u"Illinois"_s, u""_s};
    QList<JsonValue> all;
    for (int i = 0; i < count; ++i) {
        JsonValue document = JsonValue::emptyObject();
        document.set(u"key"_s, u"%1%2"_s.arg(i % 3 ? u"k"_s : u"K"_s).arg(i));
        document.set(u"name"_s, names.at(random.bounded(int(names.size()))));
        if (const int city = random.bounded(7); city < cities.size())
            document.set(u"city"_s, cities.at(city));
        else if (city == 5)
            document.set(u"city"_s, JsonValue(nullptr));
        if (random.bounded(4) > 0)
            document.set(u"age"_s, JsonValue(random.bounded(90)));
        if (random.bounded(4) > 0)
            document.set(u"made"_s,
                u"20%1-11-2%2T0%3:00:00Z"_s.arg(random.bounded(10, 26))
                    .arg(random.bounded(9))
                    .arg(random.bounded(9)));
        if (random.bounded(2) > 0)
            document.set(u"phones"_s,
                JsonValue(JsonValue::Object{{u"+2782%1"_s.arg(random.bounded(500)),
                    JsonValue(JsonValue::Object{{u"default"_s, JsonValue(true)}})}}));
        if (random.bounded(3) == 0)
            document.set(u"tags"_s,
                JsonValue(JsonValue::Array{u"vip"_s, JsonValue(random.bounded(20)), JsonValue(nullptr)}));
        if (random.bounded(3) == 0)
            document.set(u"deep"_s,
                JsonValue(JsonValue::Object{{u"note"_s, names.at(random.bounded(int(names.size())))}}));
        if (random.bounded(50) == 0)
            document.set(u"city"_s, QString(u"x"_s.repeated(600) + u"Illinois"_s));
        all.append(document);
    }
    return all;
}

LoadedRows loadedFrom(const QList<JsonValue> &documents)
{
    LoadedRows loaded;
    loaded.columns = std::make_shared<TableColumns>(schema());
    for (qsizetype start = 0; start < documents.size(); start += 100) {
        QList<Record> block;
        for (const JsonValue &document : documents.mid(start, 100))
            block.append({.id = {u"c"_s, u"identity"_s, document[u"key"].toString()},
                .document = document,
                .readAt = QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC)});
        loaded.starts.push_back(loaded.count());
        loaded.blocks.push_back(
            std::make_shared<RecordBlock>(block, loaded.columns, std::make_shared<Shelf>()));
        loaded.blocks.back()->pack();
        loaded.blocks.back()->forgetWhole();
    }
    return loaded;
}

QList<int> arranged(const LoadedRows &loaded, const Arrangement &arrangement)
{
    Arranger arranger;
    return *arranger.arranged(loaded, arrangement, [] { return false; });
}

} // namespace

//! Filtering and sorting of packed rows against the plainest way to do the same.
class ArrangerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QRandomGenerator random(3);
        m_documents = people(1'000, random);
        m_loaded = loadedFrom(m_documents);
    }

    void packedRecordsAreWhatTheyWere()
    {
        QList<Record> records;
        for (const char *text : {R"({"id":9007199254740993.0,"big":1e400,"n":null,"s":"\u0000\n\u2028"})",
                 "{}", R"({"a":{"b":[1,{"c":"d"}]},"key":"K"})", R"({"b":1,"a":2})"})
            records.append({.id = {u"c"_s, u"identity"_s, u"Key\n%1 É"_s.arg(records.size())},
                .document = *json::decode(text),
                .revision = records.size() % 2 ? u"\"etag\""_s : QString(),
                .readAt = QDateTime(QDate(2026, 11, 29), QTime(9, 0, 1, 5), Qt::UTC)});
        records.append({.id = {u"c"_s, u"identity"_s, u"nothing"_s}});
        RecordBlock block(records, std::make_shared<TableColumns>(schema()), std::make_shared<Shelf>());
        for (int i = 0; i < block.size(); ++i)
            QCOMPARE(block.wholeRecord(i), records.at(i));
        block.pack();
        block.forgetWhole();
        for (int i = 0; i < block.size(); ++i) {
            const Record record = block.packedRecord(i, block.documents());
            QCOMPARE(record, records.at(i));
            QCOMPARE(json::encode(record.document), json::encode(records.at(i).document));
        }
    }

    void G03_conditionsEqualBruteForce()
    {
        QRandomGenerator random(5);
        int hits = 0;
        for (int round = 0; round < 200; ++round) {
            Arrangement arrangement;
            for (int i = 0; i <= round % 3; ++i)
                arrangement.conditions.append(randomCondition(pointers, m_documents, random));
            QList<int> expected;
            for (int row = 0; row < m_documents.size(); ++row) {
                if (areTrueOf(arrangement.conditions, m_documents.at(row)))
                    expected.append(row);
            }
            const Condition &first = arrangement.conditions.constFirst();
            QVERIFY2(arranged(m_loaded, arrangement) == expected,
                qPrintable(u"%1 %2 %3, round %4"_s.arg(first.pointer)
                               .arg(int(first.relation))
                               .arg(first.value)
                               .arg(round)));
            hits += int(expected.size());
        }
        QVERIFY(hits > 5'000);
    }

    void wordsEqualBruteForce()
    {
        const QStringList words{u"å"_s, u"muller"_s, u"person 1"_s, u"jose"_s, u"strasse"_s, u"+2782"_s,
            u"k10"_s, u"李"_s, u"nobody"_s, u"opted"_s, u"ao"_s, u"2012-11"_s, u"fiona"_s, u"x y"_s};
        for (const QString &typed : words) {
            const QStringList wanted = folded(typed).split(u' ');
            QList<int> expected;
            for (int row = 0; row < m_documents.size(); ++row) {
                QStringList cells{m_documents.at(row)[u"key"].toString()};
                for (int column = 0; column < m_loaded.columns->size(); ++column)
                    cells << (m_loaded.columns->at(column).isTime
                            ? m_documents.at(row)[u"made"].toString().left(10)
                            : m_loaded.columns->text(column, m_documents.at(row)));
                const QString text = folded(cells.join(u'\n'));
                if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString &word) { return text.contains(word); }))
                    expected.append(row);
            }
            QVERIFY2(arranged(m_loaded, {.words = wanted}) == expected, qPrintable(typed));
        }
    }

    void orderEqualsTheOneOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en_GB", "sv_SE", "de_DE", "cs_CZ", "ja_JP"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void orderEqualsTheOneOfTheLanguage()
    {
        QFETCH(QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QCollator collator{QLocale(language)};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (const int column : {0, 1, 2, 3, 4, 5}) {
            const TableColumn &spec = m_loaded.columns->at(column);
            QList<int> present;
            QList<int> absent;
            QStringList texts;
            QList<std::optional<double>> numbers;
            const bool isByNumber = spec.isNumber || spec.isTime;
            for (int row = 0; row < m_documents.size(); ++row) {
                texts << m_loaded.columns->text(column, m_documents.at(row));
                numbers << m_loaded.columns->number(column, m_documents.at(row));
                const bool isThere
                    = isByNumber ? numbers.constLast().has_value() : !texts.constLast().isEmpty();
                (isThere ? present : absent).append(row);
            }
            const auto less = [&](int a, int b) {
                return isByNumber ? *numbers.at(a) < *numbers.at(b)
                                  : collator.compare(texts.at(a), texts.at(b)) < 0;
            };
            std::stable_sort(present.begin(), present.end(), less);
            QCOMPARE(arranged(m_loaded, {.column = column}), present + absent);
            std::stable_sort(present.begin(), present.end(), [&](int a, int b) { return less(b, a); });
            QCOMPARE(arranged(m_loaded, {.column = column, .order = Qt::DescendingOrder}), present + absent);
        }
        QLocale::setDefault(before);
    }

    void replacedRowsCountAsTheyAreNow()
    {
        LoadedRows loaded = m_loaded;
        const RecordBlock &block = *loaded.blocks.front();
        Record other = block.packedRecord(7, block.documents());
        other.document.set(u"name"_s, u"Quetzalcoatl"_s);
        other.document.set(u"age"_s, JsonValue(-1));
        loaded.replaced.insert(7, other);
        QCOMPARE(arranged(loaded, {.words = {u"quetzal"_s}}), QList<int>{7});
        QCOMPARE(arranged(loaded, {.conditions = {{u"/name"_s, Condition::Relation::Is, u"Quetzalcoatl"_s}}}),
            QList<int>{7});
        const int age = 4;
        QCOMPARE(loaded.columns->at(age).pointer, u"/age"_s);
        QCOMPARE(arranged(loaded, {.column = age}).constFirst(), 7);
    }

    void textsThatWerePutAwayAreFilteredAndSortedAlike()
    {
        const LoadedRows loaded = loadedFrom(m_documents);
        for (const auto &block : loaded.blocks) {
            block->pack();
            block->putTextAway();
            QVERIFY(!block->hasText());
            QVERIFY(!block->key(0)); // it is unpacked with the record
            const Record record = block->packedRecord(0, block->documents());
            QCOMPARE(record.id.key, record.document[u"key"_s].toString());
        }
        for (const QString &word : {u"a"_s, u"an"_s, u"example"_s, u"nobody at all"_s}) {
            QCOMPARE(arranged(loaded, {.words = {word}}), arranged(m_loaded, {.words = {word}}));
            QVERIFY(!loaded.blocks.front()->hasText()); // looking brings nothing back
        }
        for (int column = 0; column < loaded.columns->size(); ++column)
            QCOMPARE(arranged(loaded, {.column = column}), arranged(m_loaded, {.column = column}));
        for (size_t i = 0; i < loaded.blocks.size(); ++i) {
            loaded.blocks[i]->takeTextBack();
            QVERIFY(loaded.blocks[i]->hasText());
            QVERIFY(loaded.blocks[i]->text()->whole() == m_loaded.blocks[i]->text()->whole());
        }
    }

    void manyRowsAreLookedThroughByTwo()
    {
        QRandomGenerator random(4);
        const LoadedRows loaded = loadedFrom(people(60'000, random));
        const QList<int> rows = arranged(loaded, {.words = {u"an"_s}});
        QList<int> expected;
        for (size_t i = 0; i < loaded.blocks.size(); ++i) {
            const auto text = loaded.blocks[i]->text();
            for (int row = 0; row < loaded.blocks[i]->size(); ++row) {
                if (text->row(row).find("an") != std::string_view::npos)
                    expected << loaded.starts[i] + row;
            }
        }
        QVERIFY(!expected.isEmpty() && expected.size() < 60'000);
        QCOMPARE(rows, expected);
    }

    void whoeverIsNotWaitedForStops()
    {
        Arranger arranger;
        int asked = 0;
        QVERIFY(!arranger.arranged(m_loaded, {.words = {u"a"_s}}, [&] { return ++asked > 2; }));
        QCOMPARE(asked, 3);
    }

private:
    QList<JsonValue> m_documents;
    LoadedRows m_loaded;
};

QTEST_GUILESS_MAIN(ArrangerTest)
#include "tst_arranger.moc"
