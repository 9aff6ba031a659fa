#include "texts.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const LazyObject::Paths &paths()
{
    static const auto some = std::make_shared<const QList<QStringList>>(
        QList<QStringList>{{u"a"_s}, {u"b"_s, u"a"_s}, {u"b"_s, u"c"_s, u"d"_s}});
    return some;
}

// What is in \p value when every lazy object of it was looked into.
QByteArray wholly(const Result<JsonValue> &value)
{
    return value ? json::encode(*value)
                 : kindName(value.error().kind).toUtf8() + " at " + value.error().code.toUtf8();
}

QByteArray textOf(const LazyObject &object)
{
    return {object.text().data(), qsizetype(object.text().size())};
}

// A document of a list: some of the members a, b and c, and others, in any order and now and then spelled
// with escapes.
QByteArray document(QRandomGenerator &random, int depth = 0)
{
    QByteArrayList members;
    for (const char *name : {"a", "b", "c", "d", "other"}) {
        if (random.bounded(4) == 0)
            continue;
        const QByteArray key
            = random.bounded(12) == 0 && *name == 'a' ? QByteArray("\\u0061") : QByteArray(name);
        const QByteArray value = depth < 2 && random.bounded(3) != 0 ? document(random, depth + 1)
                                                                     : json::encode(randomValue(random, 5));
        members.insert(random.bounded(members.size() + 1), '"' + key + "\":" + value);
    }
    return '{' + members.join(random.bounded(2) ? "," : " ,\n ") + '}';
}

QByteArray page(QRandomGenerator &random)
{
    QByteArrayList documents;
    for (int n = random.bounded(6); n > 0; --n)
        documents.append(random.bounded(12) == 0 ? json::encode(randomValue(random, 5)) : document(random));
    return "{\"next\": null, \"results\": [ " + documents.join(", ") + " ], \"more\": [" + document(random)
        + "]}";
}

} // namespace

class LazyDecodeTest : public QObject
{
    Q_OBJECT
private slots:
    void acceptsAndRefusesTheSameTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const Accepted &row : acceptedTexts())
            QTest::newRow(row.name) << row.text;
        for (const Refused &row : refusedTexts())
            QTest::newRow((QByteArray("refused: ") + row.name).constData()) << row.text;
    }

    void acceptsAndRefusesTheSameTexts()
    {
        QFETCH(QByteArray, text);
        // Alone, as a value that is wanted, as one that is not, and in lists inside.
        const bool isLong = text.size() > 200'000;
        for (const QByteArray around : {"%", "[%]", "[{\"a\":%}]", "[{\"z\":%}]",
                 "{\"results\":[{\"b\":{\"a\":%,\"c\":%}}]}", "[{\"z\":[%]}]", "[[{\"z\":%}]]",
                 "[{\"z\":{\"z\":1,\"y\":[{\"x\":%}]}}, {\"z\":{\"y\":[{\"x\":%}],\"z\":%}}]"}) {
            if (isLong && around.size() > 10)
                continue;
            const QByteArray whole = QByteArray(around).replace('%', text);
            QCOMPARE(wholly(json::decode(whole, {}, paths())), wholly(json::decode(whole)));
        }
    }

    void keepsTheSameLimits()
    {
        const json::Limits tight{.depth = 5, .elements = 4, .stringBytes = 6, .textBytes = 200};
        for (const QByteArray text : {"[{\"z\":\"123456\"}]", "[{\"z\":\"1234567\"}]",
                 "[{\"z\":\"12345\\u00e9\"}]", "[{\"z\":\"12345\\n\"}]", "[{\"1234567\":1}]",
                 "[{\"z\":[1,2,3,4]}]", "[{\"z\":[1,2,3,4,5]}]", "[{\"1\":1,\"2\":1,\"3\":1,\"4\":1}]",
                 "[{\"1\":1,\"2\":1,\"3\":1,\"4\":1,\"5\":1}]", "[{\"z\":[[[1]]]}]", "[{\"z\":[[[[1]]]]}]",
                 "[{\"z\":{\"z\":{\"z\":{}}}}]", "[{\"z\":{\"z\":{\"z\":{\"z\":1}}}}]", "[1,2,3,{},5]"}) {
            QCOMPARE(wholly(json::decode(text, tight, paths())), wholly(json::decode(text, tight)));
        }
    }

    void findsWhatReadingAtOnceFinds()
    {
        QRandomGenerator random(4);
        const QList<QStringList> looked{{u"a"_s}, {u"b"_s}, {u"b"_s, u"a"_s}, {u"b"_s, u"a"_s, u"c"_s},
            {u"b"_s, u"c"_s}, {u"b"_s, u"c"_s, u"d"_s}, {u"b"_s, u"c"_s, u"d"_s, u"a"_s}, {u"c"_s, u"a"_s},
            {u"a"_s, u"a"_s}, {u"none"_s}, {}};
        int lazy = 0;
        for (int round = 0; round < 500; ++round) {
            const QByteArray text = page(random);
            const auto atOnce = json::decode(text);
            const auto late = json::decode(text, {}, paths());
            QVERIFY(atOnce && late);
            const JsonValue::Array whole = (*atOnce)[u"results"].array();
            const JsonValue::Array items = (*late)[u"results"].array();
            QCOMPARE(items.size(), whole.size());
            for (qsizetype i = 0; i < items.size(); ++i) {
                lazy += items.at(i).lazyObject() != nullptr;
                QCOMPARE(items.at(i).lazyObject() != nullptr, whole.at(i).isObject());
                for (const QStringList &path : looked)
                    QCOMPARE(json::encode(items.at(i).within(path)), json::encode(whole.at(i).within(path)));
                for (const QStringView name : {u"a", u"b", u"other"}) {
                    QCOMPARE(items.at(i).contains(name), whole.at(i).contains(name));
                    QVERIFY(items.at(i)[name] == whole.at(i)[name]);
                }
                QVERIFY(items.at(i) == whole.at(i) && whole.at(i) == items.at(i));
                QCOMPARE(json::encode(items.at(i)), json::encode(whole.at(i)));
                if (const LazyObject *object = items.at(i).lazyObject())
                    QCOMPARE(wholly(json::decode(textOf(*object))), json::encode(whole.at(i)));
            }
        }
        QVERIFY(lazy > 500);
    }

    void damagedPagesAreJudgedAlike()
    {
        QRandomGenerator random(5);
        int refused = 0;
        for (int round = 0; round < 2'000; ++round) {
            QByteArray text = page(random);
            for (int n = 1 + random.bounded(2); n > 0; --n)
                damage(random, text);
            const QByteArray judged = wholly(json::decode(text));
            QCOMPARE(wholly(json::decode(text, {}, paths())), judged);
            refused += !judged.startsWith('{');
        }
        QVERIFY2(refused > 300 && refused < 1'900, QByteArray::number(refused).constData());
    }

    void whatIsChangedIsNoLongerTheText()
    {
        const JsonValue late = json::decode(R"([{"a":1, "z":{"y":2}}])", {}, paths())->at(0);
        JsonValue changed = late;
        changed.set(u"a"_s, 5);
        QVERIFY(!changed.lazyObject());
        QCOMPARE(json::encode(changed), R"({"a":5,"z":{"y":2}})");
        QCOMPARE(changed.within({u"a"_s}).toInteger(), 5);
        QCOMPARE(json::encode(json::withValue(late, u"/z/y"_s, 3)), R"({"a":1,"z":{"y":3}})");
        QCOMPARE(json::encode(late), R"({"a":1,"z":{"y":2}})");
        QVERIFY(late != changed);
    }

    void octetsThatDoNotLastAreKept()
    {
        QByteArray theirs = R"([{"a":1, "z":{"y":2}}])";
        const JsonValue late
            = json::decode(QByteArray::fromRawData(theirs.constData(), theirs.size()), {}, paths())->at(0);
        std::fill(theirs.data(), theirs.data() + theirs.size(), 'x');
        QCOMPARE(json::encode(late), R"({"a":1,"z":{"y":2}})");
    }

    // One is looked at by the screen and by the thread that packs rows.
    void manyMayLookAtOnce()
    {
        const QByteArray text = "["
            + ("{\"z\":{\"y\":[" + QByteArray(R"({"x":"é"},)").repeated(200) + "0]}},").repeated(200) + "0]";
        const auto list = json::decode(text, {}, paths());
        QVERIFY(list);
        std::vector<std::thread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (const JsonValue &item : list->array())
                    good += item[u"z"][u"y"].array().size() == 201;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good, 4 * 200);
    }
};

QTEST_GUILESS_MAIN(LazyDecodeTest)
#include "tst_lazydecode.moc"
