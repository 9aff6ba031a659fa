#include "services/json/json.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

JsonValue parsed(const QByteArray &text)
{
    return json::decode(text).value();
}

} // namespace

class PointerTest : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("whole") << u""_s
                               << QByteArray(R"({"a":[10,{"b/c":1}],"":2,"~":3,"~1":4,"0":5,"n":null})");
        QTest::newRow("member") << u"/a/0"_s << QByteArray("10");
        QTest::newRow("slash in a name") << u"/a/1/b~1c"_s << QByteArray("1");
        QTest::newRow("empty name") << u"/"_s << QByteArray("2");
        QTest::newRow("tilde") << u"/~0"_s << QByteArray("3");
        QTest::newRow("tilde one") << u"/~01"_s << QByteArray("4");
        QTest::newRow("digit as a name") << u"/0"_s << QByteArray("5");
        QTest::newRow("null") << u"/n"_s << QByteArray("null");
        for (const char *nothing :
            {"/b", "/a/2", "/a/-", "/a/01", "/a/-1", "/a/x", "/a/0/x", "a", "/n/x", "//", "/a/99999999999"})
            QTest::newRow(nothing) << QString::fromLatin1(nothing) << QByteArray();
    }

    void finds()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, found);
        const JsonValue root = parsed(R"({"a":[10,{"b/c":1}],"":2,"~":3,"~1":4,"0":5,"n":null})");
        const JsonValue value = json::valueAt(root, pointer);
        QCOMPARE(value.isUndefined(), found.isEmpty());
        if (!found.isEmpty())
            QCOMPARE(json::encode(value), found);
    }

    void sets_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("value"); // empty: removes
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const char *root, const char16_t *pointer, const char *value,
                             const char *result) {
            QTest::newRow(name) << QByteArray(root) << QString::fromUtf16(pointer) << QByteArray(value)
                                << QByteArray(result);
        };
        row("replaces in place", R"({"a":1,"b":2})", u"/a", "9", R"({"a":9,"b":2})");
        row("adds at the end", R"({"a":1})", u"/b", "\"x\"", R"({"a":1,"b":"x"})");
        row("removes", R"({"a":1,"b":2})", u"/a", "", R"({"b":2})");
        row("removes nothing", R"({"a":1})", u"/b/c", "", R"({"a":1})");
        row("makes objects on the way", "{}", u"/a/b/c", "1", R"({"a":{"b":{"c":1}}})");
        row("null makes room", R"({"a":null})", u"/a/b", "1", R"({"a":{"b":1}})");
        row("a text is not thrown away", R"({"a":"x"})", u"/a/b", "1", R"({"a":"x"})");
        row("the whole", R"({"a":1})", u"", "[1]", "[1]");
        row("item", "[1,2,3]", u"/1", "9", "[1,9,3]");
        row("item removed", "[1,2,3]", u"/1", "", "[1,3]");
        row("item appended", "[1]", u"/-", "2", "[1,2]");
        row("item at the end", "[1]", u"/1", "2", "[1,2]");
        row("item too far", "[1]", u"/5", "2", "[1]");
        row("in an item", R"([{"a":1}])", u"/0/a", "2", R"([{"a":2}])");
        row("member of an item removed", R"([{"a":1,"b":2}])", u"/0/a", "", R"([{"b":2}])");
        row("escaped name", "{}", u"/a~1b~0", "1", R"({"a/b~":1})");
        row("no pointer", R"({"a":1})", u"a", "2", R"({"a":1})");
    }

    void sets()
    {
        QFETCH(QByteArray, root);
        QFETCH(QString, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, result);
        const JsonValue wanted = value.isEmpty() ? JsonValue() : parsed(value);
        QCOMPARE(json::encode(json::withValue(parsed(root), pointer, wanted)), result);
    }

    void escapes()
    {
        QCOMPARE(json::escapedSegment(u"a/b"_s), u"a~1b"_s);
        QCOMPARE(json::escapedSegment(u"~1"_s), u"~01"_s);
    }

    void differencesAreLeaves()
    {
        const auto list = json::differences(parsed(R"({"a":1,"b":{"c":"x","d":[1]},"e":null,"g":{"h":1}})"),
            parsed(R"({"e":null,"b":{"d":[1,2],"c":"y"},"a":1,"f":true,"i":{"j":2,"k":{}}})"));
        QStringList lines;
        for (const Difference &item : list)
            lines << item.pointer + u' ' + QString::fromUtf8(json::encode(item.before)) + u' '
                    + QString::fromUtf8(json::encode(item.after));
        QCOMPARE(lines,
            (QStringList{u"/b/c \"x\" \"y\""_s, u"/b/d [1] [1,2]"_s, u"/g/h 1 null"_s, u"/f null true"_s,
                u"/i/j null 2"_s, u"/i/k null {}"_s}));
        QVERIFY(list.at(2).after.isUndefined());
        QVERIFY(list.at(3).before.isUndefined());
    }

    void nothingDiffers()
    {
        const JsonValue value = parsed(R"({"a":[{"x":1,"y":2}],"b":{}})");
        QVERIFY(json::differences(value, parsed(R"({"b":{},"a":[{"y":2,"x":1}]})")).isEmpty());
        QVERIFY(json::differences({}, {}).isEmpty());
    }

    void nullAndAbsentDiffer()
    {
        const auto list = json::differences(parsed("{}"), parsed(R"({"a":null})"));
        QCOMPARE(list.size(), 1);
        QVERIFY(list.constFirst().before.isUndefined());
        QVERIFY(list.constFirst().after.isNull());
    }

    void aNumberWrittenOtherwiseDiffers()
    {
        QCOMPARE(json::differences(parsed(R"({"a":1})"), parsed(R"({"a":1.0})")).size(), 1);
    }

    void applyingDifferencesLeadsThere()
    {
        const JsonValue before = parsed(R"({"a":1,"b":{"c":"x","d":[1]},"z":0})");
        const JsonValue after = parsed(R"({"a":2,"b":{"c":"x","d":[],"n/m":{"deep":true}}})");
        JsonValue value = before;
        for (const Difference &item : json::differences(before, after))
            value = json::withValue(value, item.pointer, item.after);
        QVERIFY(value == after);
    }
};

QTEST_GUILESS_MAIN(PointerTest)
#include "tst_pointer.moc"
