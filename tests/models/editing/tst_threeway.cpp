#include "models/editing/threeway.h"
#include "tests/support/leaves.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

JsonValue decoded(const QByteArray &text)
{
    return *json::decode(text);
}

//! Says it once more in another way: place by place, by who changed it.
struct Oracle
{
    Leaves merged;
    QStringList clashes;

    Oracle(const Leaves &was, const Leaves &theirs, const Leaves &mine)
    {
        QStringList places = was.keys() + theirs.keys() + mine.keys();
        places.removeDuplicates();
        for (const QString &place : places) {
            const bool theyChanged = theirs.value(place) != was.value(place);
            const bool iChanged = mine.value(place) != was.value(place);
            const JsonValue kept = iChanged ? mine.value(place) : theirs.value(place);
            if (!kept.isUndefined())
                merged.insert(place, kept);
            if (theyChanged && iChanged && theirs.value(place) != mine.value(place))
                clashes << place;
        }
        clashes.sort();
    }
};

} // namespace

//! Two people's changes come together: whatever only one changed is taken, the rest is told.
class ThreeWayTest : public QObject
{
    Q_OBJECT
private slots:
    void N09_everyCombinationOfAFieldEqualsTheOracle();
    void N09_nestedDocumentsEqualTheOraclePerPath();
    void N09_removingWhatAnotherChangedIsAClash();
    void listsAreOneValue();
    void orderOfTheirsIsKept();
};

void ThreeWayTest::N09_everyCombinationOfAFieldEqualsTheOracle()
{
    // Every type of field: texts, numbers as written, booleans, lists, nothing in its three forms.
    const QList<JsonValue> values{JsonValue(), JsonValue(nullptr), JsonValue(QString()), JsonValue(u"A"_s),
        JsonValue(u"a"_s), JsonValue(true), JsonValue(false), JsonValue(JsonValue::Number{"1"}),
        JsonValue(JsonValue::Number{"1.0"}), decoded("[1,2]"), decoded("[2,1]"), decoded("[]")};
    int combinations = 0;
    for (const JsonValue &was : values) {
        for (const JsonValue &theirs : values) {
            for (const JsonValue &mine : values) {
                const auto document = [](const JsonValue &value) {
                    JsonValue made = decoded(R"({"beside":1})");
                    made.set(u"field"_s, value);
                    return made;
                };
                const ThreeWay result = mergeThreeWay(document(was), document(theirs), document(mine));
                const Oracle oracle(
                    leavesOf(document(was)), leavesOf(document(theirs)), leavesOf(document(mine)));
                QCOMPARE(leavesOf(result.merged), oracle.merged);
                QCOMPARE(result.clashes.size(), oracle.clashes.size());
                if (!result.clashes.isEmpty()) {
                    const Clash expected{u"/field"_s, was, theirs, mine};
                    QVERIFY(result.clashes.constFirst() == expected);
                }
                ++combinations;
            }
        }
    }
    QCOMPARE(combinations, 12 * 12 * 12);
}

void ThreeWayTest::N09_nestedDocumentsEqualTheOraclePerPath()
{
    QRandomGenerator random(20'26);
    const auto leaf = [&random] { return JsonValue(random.bounded(4)); };
    // Names of a level are of branches or of leaves, so that nobody makes the one out of the other.
    const auto document = [&] {
        JsonValue made = JsonValue::emptyObject();
        for (const QString &branch : {u"/a"_s, u"/a/b~1c"_s, u"/d"_s}) {
            made = json::withValue(made, branch + u"/kept"_s, JsonValue(0));
            for (int i = 0; i < 3; ++i)
                made = json::withValue(made, branch + u"/x%1"_s.arg(i), leaf());
        }
        return made;
    };
    const auto edited = [&](JsonValue value) {
        for (int i = 1 + random.bounded(4); i > 0; --i) {
            const QString branch = QStringList{u"/a"_s, u"/a/b~1c"_s, u"/d"_s}.at(random.bounded(3));
            const QString place = branch + u"/x%1"_s.arg(random.bounded(5));
            value = json::withValue(value, place, random.bounded(4) == 0 ? JsonValue() : leaf());
        }
        return value;
    };
    int withClashes = 0;
    for (int round = 0; round < 2000; ++round) {
        const JsonValue was = document();
        const JsonValue theirs = edited(was);
        const JsonValue mine = edited(was);
        const ThreeWay result = mergeThreeWay(was, theirs, mine);
        const Oracle oracle(leavesOf(was), leavesOf(theirs), leavesOf(mine));
        QCOMPARE(leavesOf(result.merged), oracle.merged);
        QStringList clashes;
        for (const Clash &clash : result.clashes)
            clashes << clash.pointer;
        clashes.sort();
        QCOMPARE(clashes, oracle.clashes);
        withClashes += clashes.isEmpty() ? 0 : 1;
    }
    QVERIFY(withClashes > 200);
    QVERIFY(withClashes < 1900);
}

void ThreeWayTest::N09_removingWhatAnotherChangedIsAClash()
{
    const ThreeWay result
        = mergeThreeWay(decoded(R"({"a":{"x":1}})"), decoded(R"({"a":{"x":2}})"), decoded(R"({})"));
    QCOMPARE(result.clashes.size(), 1);
    QCOMPARE(result.clashes.constFirst().pointer, u"/a"_s);
    QVERIFY(result.clashes.constFirst().mine.isUndefined());
    QCOMPARE(result.merged, decoded("{}"));
}

void ThreeWayTest::listsAreOneValue()
{
    const ThreeWay result
        = mergeThreeWay(decoded(R"({"l":[1]})"), decoded(R"({"l":[1,2]})"), decoded(R"({"l":[1,3]})"));
    QCOMPARE(result.clashes.size(), 1);
    QCOMPARE(result.merged, decoded(R"({"l":[1,3]})"));
}

void ThreeWayTest::orderOfTheirsIsKept()
{
    const ThreeWay result = mergeThreeWay(
        decoded(R"({"b":1,"a":1})"), decoded(R"({"c":1,"b":1,"a":2})"), decoded(R"({"b":5,"a":1,"n":9})"));
    QCOMPARE(json::encode(result.merged), QByteArray(R"({"c":1,"b":5,"a":2,"n":9})"));
}

QTEST_GUILESS_MAIN(ThreeWayTest)
#include "tst_threeway.moc"
