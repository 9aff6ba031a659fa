#include "services/json/json.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

class EncodeTest : public QObject
{
    Q_OBJECT
private slots:
    void scalars()
    {
        QCOMPARE(json::encode(JsonValue(nullptr)), "null");
        QCOMPARE(json::encode(JsonValue(true)), "true");
        QCOMPARE(json::encode(JsonValue(false)), "false");
        QCOMPARE(json::encode(JsonValue(-7)), "-7");
        QCOMPARE(json::encode(JsonValue(std::numeric_limits<qint64>::min())), "-9223372036854775808");
        QCOMPARE(json::encode(JsonValue(0.1)), "0.1");
        QCOMPARE(json::encode(JsonValue(QString())), "\"\"");
    }

    void stringsAreEscapedWhereTheyMust()
    {
        QCOMPARE(json::encode(JsonValue(u"\"\\/\b\f\n\r\t"_s)), "\"\\\"\\\\/\\b\\f\\n\\r\\t\"");
        QCOMPARE(
            json::encode(JsonValue(QString(QChar(0)) + QChar(0x1f) + QChar(0x7f))), "\"\\u0000\\u001f\x7f\"");
        QCOMPARE(json::encode(JsonValue(u"Zoë 漢 😀"_s)), u"\"Zoë 漢 😀\""_s.toUtf8());
    }

    void halfACharacterIsReplaced()
    {
        const QByteArray text = json::encode(JsonValue(QString(QChar(0xd800)) + u'x'));
        QVERIFY(json::decode(text));
        QVERIFY(text.endsWith("x\""));
    }

    void whatIsNoNumberCannotBreakTheText()
    {
        for (const char *token : {"", "1,\"admin\":true", "01", "NaN", "1 "})
            QCOMPARE(json::encode(JsonValue(JsonValue::Number{token})), "null");
    }

    void undefinedMembersAreLeftOut()
    {
        const JsonValue value(JsonValue::Object{{u"a"_s, JsonValue()}, {u"b"_s, JsonValue(1)}});
        QCOMPARE(json::encode(value), R"({"b":1})");
        QCOMPARE(json::encode(JsonValue(JsonValue::Array{JsonValue(), JsonValue(2)})), "[null,2]");
    }

    void indented()
    {
        const auto value = json::decode(R"({"a":[1,{"b":[]}],"c":{}})");
        QVERIFY(value);
        QCOMPARE(json::encodeIndented(*value),
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
    }
};

QTEST_GUILESS_MAIN(EncodeTest)
#include "tst_encode.moc"
