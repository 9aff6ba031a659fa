#include "texts.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace Qt::StringLiterals;

class DecodeTest : public QObject
{
    Q_OBJECT
private slots:
    void acceptsWhatIsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("again");
        for (const Accepted &row : acceptedTexts())
            QTest::newRow(row.name) << row.text << (row.again.isEmpty() ? row.text : row.again);
    }

    void acceptsWhatIsJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, again);
        const auto value = json::decode(text);
        QVERIFY2(value, qPrintable(value ? QString() : value.error().detail));
        QCOMPARE(json::encode(*value), again);
        const auto second = json::decode(json::encode(*value));
        QVERIFY(second);
        QVERIFY(*second == *value);
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<int>("kind");
        for (const Refused &row : refusedTexts())
            QTest::newRow(row.name) << row.text << row.offset << int(row.kind);
    }

    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(int, kind);
        const auto value = json::decode(text);
        QVERIFY(!value);
        QCOMPARE(kindName(value.error().kind), kindName(Error::Kind(kind)));
        QCOMPARE(value.error().code, QString::number(offset));
        QVERIFY(!value.error().detail.isEmpty());
    }

    // The same trouble inside a long document is found at the same place further on.
    void offsetsHoldInLongTexts()
    {
        const QByteArray before
            = "[" + QByteArray("{\"name\":\"\xC3\xA9\\n\",\"id\":12345678901234567890},").repeated(500);
        for (const Refused &row : refusedTexts()) {
            if (!row.text.startsWith('[') || !row.text.endsWith(']') || row.kind == Error::Kind::TooLarge)
                continue;
            const QByteArray name(row.name);
            if (name.startsWith("closed twice") || name.startsWith("two documents")
                || name == "nested array not closed" || name == "no closing quote")
                continue;
            const auto value = json::decode(before + row.text + "]");
            QVERIFY2(!value, row.name);
            QCOMPARE(value.error().code, QString::number(before.size() + row.offset));
        }
    }

    void aTextIsRefusedAtEveryCut()
    {
        const QByteArray whole
            = R"({"people":[{"id":9007199254740993,"name":"Zo\u00eb \ud83d\ude00","ok":true,"x":null},[1.5e3]],"next":"é"})";
        QVERIFY(json::decode(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!json::decode(whole.left(length)), whole.left(length).constData());
    }

    void numbersKeepTheirDigits()
    {
        QList<QByteArray> tokens;
        for (const qint64 middle : {qint64(1) << 31, qint64(1) << 53, (qint64(1) << 62)}) {
            for (qint64 step = -160; step <= 160; ++step)
                tokens << QByteArray::number(middle + step) << QByteArray::number(-middle + step);
        }
        for (quint64 step = 0; step < 40; ++step)
            tokens << QByteArray::number((quint64(1) << 63) - 20 + step)
                   << QByteArray::number(~quint64(0) - step);
        for (int digits = 1; digits <= 60; ++digits)
            tokens << QByteArray(digits, '9') << "-1" + QByteArray(digits, '0')
                   << "0." + QByteArray(digits, '0') + "1";
        QVERIFY(tokens.size() > 1000);
        for (const QByteArray &token : tokens) {
            const QByteArray text = "{\"id\":" + token + ",\"list\":[" + token + "]}";
            const auto value = json::decode(text);
            QVERIFY2(value, token.constData());
            QCOMPARE((*value)[u"id"].numberToken(), token);
            QCOMPARE(json::encode(*value), text);
            QCOMPARE(json::encode(json::withValue(*value, u"/name"_s, JsonValue(u"x"_s))),
                text.chopped(1) + ",\"name\":\"x\"}");
        }
    }

    void randomDocumentsComeBack()
    {
        const quint32 seed = qEnvironmentVariableIsSet("ROLLCALL_TEST_SEED")
            ? quint32(qEnvironmentVariableIntValue("ROLLCALL_TEST_SEED"))
            : 20240711U;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            const JsonValue value = randomValue(random, 0);
            const QByteArray compact = json::encode(value);
            const auto back = json::decode(compact);
            QVERIFY2(back, compact.constData());
            QVERIFY2(*back == value, compact.constData());
            QCOMPARE(json::encode(*back), compact);
            const auto indented = json::decode(json::encodeIndented(value, random.bounded(5)));
            QVERIFY(indented);
            QCOMPARE(json::encode(*indented), compact);
        }
    }

    // The reader expects of an object what the one before it had. Whatever a list does to that expectation,
    // each object is read as if it stood alone, and two members of one name are found.
    void objectsOfAListNeedNotBeAlike()
    {
        QRandomGenerator random(20250117);
        const auto name = [&random](int names) -> QByteArray {
            const int number = random.bounded(names);
            const QByteArray plain = "n" + QByteArray::number(number);
            // the same name, spelled otherwise
            return random.bounded(8) == 0 ? "\\u006e" + plain.mid(1) : plain;
        };
        int refused = 0;
        for (int round = 0; round < 600; ++round) {
            const int names = 1 << random.bounded(1, 9); // up to 256: more than are expected
            QByteArrayList objects;
            bool hasDuplicate = false;
            for (int n = random.bounded(1, 12); n > 0; --n) {
                QByteArrayList members;
                QSet<QByteArray> met;
                for (int m = random.bounded(names); m > 0; --m) {
                    const QByteArray one = name(names);
                    const bool isNew = !met.contains(QByteArray(one).replace("\\u006e", "n"));
                    if (!isNew && random.bounded(400) != 0)
                        continue; // seldom enough for most lists to be good
                    hasDuplicate = hasDuplicate || !isNew;
                    met.insert(QByteArray(one).replace("\\u006e", "n"));
                    members.append('"' + one + "\":" + (random.bounded(3) == 0 ? "{\"x\":1}" : "\"v\""));
                }
                objects.append('{' + members.join(',') + '}');
            }
            const auto list = json::decode('[' + objects.join(',') + ']');
            QCOMPARE(list.has_value(), !hasDuplicate);
            refused += hasDuplicate;
            for (qsizetype i = 0; list && i < objects.size(); ++i) {
                const auto alone = json::decode(objects.at(i));
                QVERIFY(alone);
                QCOMPARE(json::encode(list->at(i)), json::encode(*alone));
            }
        }
        QVERIFY2(refused > 30 && refused < 500, QByteArray::number(refused).constData());
    }

    // Damaged documents: the answer is an error with a place inside the text, or a value that comes back.
    void damagedDocumentsNeverSurprise()
    {
        QRandomGenerator random(77);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = json::encode(randomValue(random, 0));
            for (int n = 1 + random.bounded(3); n > 0; --n)
                damage(random, text);
            const auto value = json::decode(text);
            if (value) {
                const auto again = json::decode(json::encode(*value));
                QVERIFY(again && *again == *value);
                continue;
            }
            bool isNumber = false;
            const qlonglong offset = value.error().code.toLongLong(&isNumber);
            QVERIFY2(isNumber && offset >= 0 && offset <= text.size(), text.constData());
            QVERIFY2(value.error().detail != u"The text is not JSON."_s, text.toHex().constData());
        }
    }

    void limitsAreTheCallers()
    {
        json::Limits limits;
        limits.depth = 2;
        limits.elements = 3;
        limits.stringBytes = 4;
        limits.textBytes = 40;
        const auto kindOf = [&](const QByteArray &text) {
            const auto value = json::decode(text, limits);
            return value ? u"good"_s : kindName(value.error().kind);
        };
        QCOMPARE(kindOf("[[1]]"), u"good"_s);
        QCOMPARE(kindOf("[[[1]]]"), u"TooLarge"_s);
        QCOMPARE(kindOf("[1,2,3]"), u"good"_s);
        QCOMPARE(kindOf("[1,2,3,4]"), u"TooLarge"_s);
        QCOMPARE(kindOf(R"({"a":1,"b":2,"c":3})"), u"good"_s);
        QCOMPARE(kindOf(R"({"a":1,"b":2,"c":3,"d":4})"), u"TooLarge"_s);
        QCOMPARE(kindOf("\"abcd\""), u"good"_s);
        QCOMPARE(kindOf("\"abcde\""), u"TooLarge"_s);
        QCOMPARE(kindOf("\"\xC3\xA9\xC3\xA9\""), u"good"_s);
        QCOMPARE(kindOf("\"\xC3\xA9\xC3\xA9x\""), u"TooLarge"_s);
        QCOMPARE(kindOf(R"("\u00e9\u00e9")"), u"good"_s); // four bytes once resolved
        QCOMPARE(kindOf(R"("\u00e9\u00e9x")"), u"TooLarge"_s);
        QCOMPARE(kindOf(QByteArray(40, ' ')), u"BadJson"_s);
        QCOMPARE(kindOf(QByteArray(41, ' ')), u"TooLarge"_s);
    }

    void manyElements()
    {
        const auto list = [](int count) {
            QByteArray text = "[0";
            for (int i = 1; i < count; ++i)
                text += ",0";
            return QByteArray(text + "]");
        };
        QVERIFY(json::decode(list(100'000)));
        const auto over = json::decode(list(100'001));
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Error::Kind::TooLarge);

        const auto members = [](int count) {
            QByteArray text = "{";
            for (int i = 0; i < count; ++i)
                text += "\"m" + QByteArray::number(i) + "\":0,";
            return text;
        };
        QVERIFY(json::decode(members(100'000).chopped(1) + "}"));
        const QByteArray half = members(50'000);
        const auto duplicate = json::decode(half + "\"m5\":1}");
        QVERIFY(!duplicate);
        QCOMPARE(duplicate.error().kind, Error::Kind::BadJson);
        QCOMPARE(duplicate.error().code, QString::number(half.size()));
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
