#include "services/domain/jsonvalue.h"

#include <QTest>

#include <limits>

using namespace rollcall;
using namespace Qt::StringLiterals;

class JsonValueTest : public QObject
{
    Q_OBJECT
private slots:
    void types()
    {
        QVERIFY(JsonValue().isUndefined());
        QVERIFY(JsonValue(nullptr).isNull());
        QVERIFY(JsonValue(true).isBool());
        QVERIFY(JsonValue(1).isNumber());
        QVERIFY(JsonValue(u"x"_s).isString());
        QVERIFY(JsonValue(JsonValue::Array{}).isArray());
        QVERIFY(JsonValue::emptyObject().isObject());
        QVERIFY(JsonValue(JsonValue::Object{}).isObject());
    }

    void integers_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<qint64>("value");
        QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
        QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << true << qint64(9007199254740993);
        QTest::newRow("largest") << QByteArray("9223372036854775807") << true
                                 << std::numeric_limits<qint64>::max();
        QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64(0);
        QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true
                                  << std::numeric_limits<qint64>::min();
        QTest::newRow("fraction") << QByteArray("1.0") << false << qint64(0);
        QTest::newRow("exponent") << QByteArray("1e3") << false << qint64(0);
        QTest::newRow("empty") << QByteArray() << false << qint64(0);
    }

    void integers()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, fits);
        QFETCH(qint64, value);
        const JsonValue number{JsonValue::Number{token}};
        QCOMPARE(number.toInteger().has_value(), fits);
        if (fits)
            QCOMPARE(*number.toInteger(), value);
        QCOMPARE(number.numberToken(), token);
        QCOMPARE(number.text(), QString::fromLatin1(token));
    }

    void conversionsOfTheWrongTypeGiveTheFallback()
    {
        const JsonValue text(u"1"_s);
        QVERIFY(!text.toInteger());
        QCOMPARE(text.toDouble(2.5), 2.5);
        QCOMPARE(text.toBool(true), true);
        QCOMPARE(JsonValue(1).toString(u"no"_s), u"no"_s);
        QVERIFY(text.array().isEmpty());
        QVERIFY(text.object().isEmpty());
        QVERIFY(text[u"a"].isUndefined());
        QVERIFY(text.at(0).isUndefined());
        QVERIFY(JsonValue(JsonValue::Array{JsonValue(1)}).at(-1).isUndefined());
    }

    void doubles()
    {
        QCOMPARE(JsonValue(0.1).numberToken(), "0.1");
        QCOMPARE(JsonValue(JsonValue::Number{"1e3"}).toDouble(), 1000.0);
        QCOMPARE(JsonValue(std::numeric_limits<double>::infinity()).numberToken(), "0");
    }

    void whatAPersonReads()
    {
        QCOMPARE(JsonValue(true).text(), u"true"_s);
        QCOMPARE(JsonValue(nullptr).text(), QString());
        QCOMPARE(JsonValue().text(), QString());
        QCOMPARE(JsonValue(u"é"_s).text(), u"é"_s);
        QCOMPARE(JsonValue::emptyObject().text(), QString());
    }

    void membersKeepTheirOrder()
    {
        JsonValue value = JsonValue::emptyObject();
        value.set(u"z"_s, JsonValue(1));
        value.set(u"a"_s, JsonValue(2));
        value.set(u"m"_s, JsonValue(3));
        value.set(u"a"_s, JsonValue(9)); // in place
        QStringList names;
        for (const JsonMember &member : value.object())
            names << member.name;
        QCOMPARE(names, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
        QCOMPARE(value[u"a"].toInteger(), std::optional<qint64>(9));
        value.set(u"z"_s, JsonValue()); // removes
        QVERIFY(!value.contains(u"z"));
        value.set(u"none"_s, JsonValue());
        QCOMPARE(value.object().size(), 2);
    }

    void setAndAppendMakeTheContainer()
    {
        JsonValue value;
        value.set(u"a"_s, JsonValue(1));
        QVERIFY(value.isObject());
        JsonValue list;
        list.append(JsonValue(1));
        list.append(JsonValue(u"b"_s));
        QCOMPARE(list.array().size(), 2);
    }

    void equality()
    {
        const JsonValue one(JsonValue::Object{{u"a"_s, JsonValue(1)}, {u"b"_s, JsonValue(2)}});
        const JsonValue two(JsonValue::Object{{u"b"_s, JsonValue(2)}, {u"a"_s, JsonValue(1)}});
        QVERIFY(one == two); // order of members means nothing
        JsonValue three = two;
        three.set(u"c"_s, JsonValue(3));
        QVERIFY(one != three);
        QVERIFY(JsonValue(JsonValue::Array{JsonValue(1), JsonValue(2)})
            != JsonValue(JsonValue::Array{JsonValue(2), JsonValue(1)})); // order of items does
        QVERIFY(JsonValue(JsonValue::Number{"1"}) != JsonValue(JsonValue::Number{"1.0"}));
        QVERIFY(JsonValue(1) != JsonValue(u"1"_s));
        QVERIFY(JsonValue(nullptr) != JsonValue());
        QVERIFY(JsonValue(JsonValue::Object{{u"a"_s, JsonValue(nullptr)}})
            != JsonValue(JsonValue::Object{{u"b"_s, JsonValue(nullptr)}}));
    }

    void copiesAreIndependent()
    {
        JsonValue one = JsonValue::emptyObject();
        one.set(u"a"_s, JsonValue(1));
        JsonValue two = one;
        two.set(u"a"_s, JsonValue(2));
        QCOMPARE(one[u"a"].toInteger(), std::optional<qint64>(1));
    }
};

QTEST_GUILESS_MAIN(JsonValueTest)
#include "tst_jsonvalue.moc"
