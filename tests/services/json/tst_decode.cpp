#include "services/json/json.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth, const QByteArray &open, const QByteArray &inner, const QByteArray &close)
{
    return open.repeated(depth) + inner + close.repeated(depth);
}

// A text to be accepted, and how it must look when it is written again; empty: as it stands.
struct Accepted
{
    const char *name;
    QByteArray text;
    QByteArray again;
};

struct Refused
{
    const char *name;
    QByteArray text;
    qsizetype offset;
    Error::Kind kind = Error::Kind::BadJson;
};

const QList<Accepted> &acceptedTexts()
{
    static const QList<Accepted> list{
        {"empty object", "{}", {}},
        {"empty array", "[]", {}},
        {"blanks around", " \t\r\n[ ]\n ", "[]"},
        {"blanks inside", "{ \"a\" : 1 , \"b\" : [ 2 , 3 ] }", "{\"a\":1,\"b\":[2,3]}"},
        {"top-level null", "null", {}},
        {"top-level true", "true", {}},
        {"top-level false with blanks", " false ", "false"},
        {"top-level number", "42", {}},
        {"top-level negative number", "-0.5e-7", {}},
        {"top-level string", "\"twitter-oauth2\"", {}},
        {"top-level empty string", "\"\"", {}},
        {"top-level string of one blank", "\" \"", {}},
        {"top-level string with an escaped quote", "\"a\\\"b\"", {}},
        {"top-level string ending in a backslash", "\"a\\\\\"", {}},
        {"byte order mark", "\xEF\xBB\xBF{\"a\":1}", "{\"a\":1}"},
        {"byte order mark before a scalar",
            "\xEF\xBB\xBF"
            "7",
            "7"},
        {"zero", "[0]", {}},
        {"minus zero", "[-0]", {}},
        {"minus zero point zero", "[-0.0]", {}},
        {"zero with exponent", "[0e1]", {}},
        {"zero with signed exponent", "[0E+1]", {}},
        {"exponent with leading zeros", "[1e007]", {}},
        {"fraction with exponent", "[123.456e78]", {}},
        {"beyond a double", "[1e400]", {}},
        {"below a double", "[1e-400]", {}},
        {"2^53 + 1", "[9007199254740993]", {}},
        {"2^63 - 1", "[9223372036854775807]", {}},
        {"-2^63", "[-9223372036854775808]", {}},
        {"2^64 - 1", "[18446744073709551615]", {}},
        {"forty digits", "[1234567890123456789012345678901234567890]", {}},
        {"long fraction", "[0.1000000000000000055511151231257827021181583404541015625]", {}},
        {"trailing zeros stay", "[1.500]", {}},
        {"all simple escapes", R"(["\"\\\/\b\f\n\r\t"])", R"(["\"\\/\b\f\n\r\t"])"},
        {"escaped letter", R"(["\u0041"])", "[\"A\"]"},
        {"escaped hex in both cases", R"(["\u00e9\u00E9"])", "[\"\xC3\xA9\xC3\xA9\"]"},
        {"escaped NUL", R"(["\u0000"])", R"(["\u0000"])"},
        {"escaped control character", R"(["\u001f"])", R"(["\u001f"])"},
        {"surrogate pair", R"(["\ud83d\ude00"])", "[\"\xF0\x9F\x98\x80\"]"},
        {"surrogate pair in capitals", R"(["\uD834\uDD1E"])", "[\"\xF0\x9D\x84\x9E\"]"},
        {"two surrogate pairs", R"(["\ud83d\ude00\ud83d\ude01"])", "[\"\xF0\x9F\x98\x80\xF0\x9F\x98\x81\"]"},
        {"escaped noncharacter", R"(["\uffff"])", "[\"\xEF\xBF\xBF\"]"},
        {"raw noncharacter", "[\"\xEF\xBF\xBE\"]", {}},
        {"raw U+10FFFF", "[\"\xF4\x8F\xBF\xBF\"]", {}},
        {"raw U+007F", "[\"\x7F\"]", {}},
        {"raw U+0080", "[\"\xC2\x80\"]", {}},
        {"raw U+0800", "[\"\xE0\xA0\x80\"]", {}},
        {"raw U+D7FF", "[\"\xED\x9F\xBF\"]", {}},
        {"raw U+E000", "[\"\xEE\x80\x80\"]", {}},
        {"raw U+10000", "[\"\xF0\x90\x80\x80\"]", {}},
        {"line separators", "[\"\xE2\x80\xA8\xE2\x80\xA9\"]", {}},
        {"bidi override stays",
            "[\"\xE2\x80\xAE"
            "admin\"]",
            {}},
        {"mark at the front of a string",
            "[\"\xEF\xBB\xBF"
            "a\"]",
            {}},
        {"two marks after an escape",
            "[\"\\n\xEF\xBB\xBF\xEF\xBB\xBF"
            "2\"]",
            {}},
        {"mark at the front of a name",
            "{\"\xEF\xBB\xBF"
            "id\":1,\"id\":2}",
            {}},
        {"escaped backslash before u", R"(["\\u0041"])", R"(["\\u0041"])"},
        {"escaped backslash before a quote", R"(["\\"])", {}},
        {"slash unescaped", "[\"a/b\"]", {}},
        {"brackets in a string", R"(["[{]},:"])", {}},
        {"comment signs in a string", R"(["/* // */"])", {}},
        {"empty name", R"({"":0})", {}},
        {"name with escape", R"({"a\u0000b":1})", R"({"a\u0000b":1})"},
        {"same name in different objects", R"({"a":{"a":1},"b":{"a":2}})", {}},
        {"same name in sibling objects", R"([{"a":1},{"a":2}])", {}},
        {"names differing in case", R"({"id":1,"ID":2})", {}},
        {"names differing in normalisation", "{\"\xC3\xA9\":1,\"e\xCC\x81\":2}", {}},
        {"order kept", R"({"z":1,"a":2,"m":3})", {}},
        {"mixed array", R"([null,1,"1",{},[],true])", {}},
        {"heterogeneous depth", R"([[],[[]],[[[]]]])", {}},
        {"depth 64", nested(64, "[", "", "]"), {}},
        {"depth 64 of objects", nested(64, "{\"a\":", "1", "}"), {}},
        {"forty members",
            [] {
                QByteArray text = "{";
                for (int i = 0; i < 40; ++i)
                    text += (i ? ",\"m" : "\"m") + QByteArray::number(i) + "\":" + QByteArray::number(i);
                return QByteArray(text + "}");
            }(),
            {}},
        {"string of 1 MiB", '"' + QByteArray(1'048'576, 'x') + '"', {}},
        {"a trailing newline", "[1]\n", "[1]"},
    };
    return list;
}

const QList<Refused> &refusedTexts()
{
    using Kind = Error::Kind;
    static const QList<Refused> list{
        // nothing, or not JSON at all
        {"empty", "", 0},
        {"blanks only", " \n", 2},
        {"byte order mark only", "\xEF\xBB\xBF", 3},
        {"UTF-16 little endian", QByteArray("\xFF\xFE{\0}\0", 6), 0, Kind::BadEncoding},
        {"UTF-16 big endian", QByteArray("\xFE\xFF\0{\0}", 6), 0, Kind::BadEncoding},
        {"UTF-16 without a mark", QByteArray("[\0]\0", 4), 1},
        {"HTML", "<!DOCTYPE html><p>Sign in</p>", 0},
        {"a bare word", "hello", 0},
        {"a NUL", QByteArray("\0", 1), 0},
        {"two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF[]", 3},
        {"byte order mark inside", "[\xEF\xBB\xBF]", 1},
        // words
        {"NaN", "[NaN]", 1},
        {"nan", "[nan]", 1},
        {"Infinity", "[Infinity]", 1},
        {"minus Infinity", "[-Infinity]", 1},
        {"capital True", "[True]", 1},
        {"cut true", "[tru]", 1},
        {"true with a tail", "[truex]", 5},
        {"nul", "[nul]", 1},
        {"nulll", "[nulll]", 5},
        {"fals", "fals", 0},
        {"true true", "true true", 5},
        {"undefined", "{\"a\":undefined}", 5},
        // numbers
        {"plus", "[+1]", 1},
        {"leading zero", "[01]", 2},
        {"leading zeros", "[-00]", 3},
        {"leading point", "[.5]", 1},
        {"leading point with exponent", "[.2e-3]", 1},
        {"minus point", "[-.5]", 1},
        {"trailing point", "[1.]", 1},
        {"point before exponent", "[1.e3]", 1},
        {"empty exponent", "[1e]", 1},
        {"exponent sign only", "[1e+]", 1},
        {"capital exponent sign only", "[0E-]", 1},
        {"exponent twice", "[1e2e3]", 4},
        {"two points", "[1.2.3]", 4},
        {"minus alone", "[-]", 1},
        {"minus blank", "[- 1]", 1},
        {"double minus", "[--1]", 1},
        {"hexadecimal", "[0x1F]", 2},
        {"underscore", "[1_000]", 2},
        {"digits with a blank", "[1 2]", 3},
        {"full-width digit", "[\xEF\xBC\x91]", 1},
        {"letter after a number", "[1a]", 2},
        {"number then NUL", QByteArray("[1\0]", 4), 2},
        {"expression", "[1+2]", 2},
        {"octal", "0777", 1},
        {"number then comma at top", "1,", 1},
        {"two numbers at top", "1 2", 2},
        // strings
        {"single quotes", "['a']", 1},
        {"no closing quote", "[\"a]", 4},
        {"top-level string not closed", "\"abc", 4},
        {"lone quote", "\"", 1},
        {"string cut in an escape", "\"a\\", 3},
        {"string cut in a u escape", "\"\\u00", 5},
        {"raw newline", "[\"a\nb\"]", 3},
        {"raw tab", "[\"\t\"]", 2},
        {"raw NUL", QByteArray("[\"\0\"]", 5), 2},
        {"raw U+001F", "[\"\x1f\"]", 2},
        {"raw newline at top", "\"a\nb\"", 2},
        {"raw newline in a name", "{\"a\n\":1}", 3},
        {"escape a", "[\"\\a\"]", 2},
        {"escape x", "[\"\\x41\"]", 2},
        {"escape zero", "[\"\\0\"]", 2},
        {"escape quote", "[\"\\'\"]", 2},
        {"escape capital U", "[\"\\U00000041\"]", 2},
        {"escape non-ASCII", "[\"\\\xC3\xA9\"]", 2},
        {"escape newline", "[\"\\\n\"]", 2},
        {"three hexadecimal digits", "[\"\\u00A\"]", 2},
        {"no hexadecimal digits", "[\"\\u\"]", 2},
        {"bad hexadecimal digit", "[\"\\u00G0\"]", 2},
        {"signed hexadecimal", "[\"\\u+041\"]", 2},
        {"blank in hexadecimal", "[\"\\u 041\"]", 2},
        {"bad escape in a name", "{\"\\q\":1}", 2},
        {"text after a string", "\"a\"b", 3},
        {"two strings", "[\"a\" \"b\"]", 5},
        {"a quote too many", "[\"a\"\"]", 4},
        // encoding
        {"lone high surrogate", R"(["\ud800"])", 2, Kind::BadEncoding},
        {"lone low surrogate", R"(["\udc00"])", 2, Kind::BadEncoding},
        {"surrogates the wrong way round", R"(["\ude00\ud83d"])", 2, Kind::BadEncoding},
        {"two high surrogates", R"(["\ud83d\ud83d"])", 2, Kind::BadEncoding},
        {"high surrogate then a letter", R"(["\ud83dx"])", 2, Kind::BadEncoding},
        {"high surrogate then a plain escape", R"(["\ud83d\n"])", 2, Kind::BadEncoding},
        {"high surrogate then u0041", R"(["\ud83d\u0041"])", 2, Kind::BadEncoding},
        {"high surrogate then a cut escape", R"(["\ud83d\u00"])", 2, Kind::BadEncoding},
        {"pair and one more", R"(["\ud83d\ude00\ud83d"])", 14, Kind::BadEncoding},
        {"lone surrogate in a name", R"({"\udead":1})", 2, Kind::BadEncoding},
        {"lone surrogate at top", R"("\udead")", 1, Kind::BadEncoding},
        {"lone continuation byte", "[\"\x80\"]", 2, Kind::BadEncoding},
        {"Latin-1", "[\"caf\xE9\"]", 5, Kind::BadEncoding},
        {"cut two-byte sequence", "[\"\xC3\"]", 2, Kind::BadEncoding},
        {"cut three-byte sequence", "[\"\xE2\x82\"]", 2, Kind::BadEncoding},
        {"cut four-byte sequence", "[\"\xF0\x9F\x98\"]", 2, Kind::BadEncoding},
        {"overlong slash", "[\"\xC0\xAF\"]", 2, Kind::BadEncoding},
        {"overlong three bytes", "[\"\xE0\x80\xAF\"]", 2, Kind::BadEncoding},
        {"overlong four bytes", "[\"\xF0\x80\x80\xAF\"]", 2, Kind::BadEncoding},
        {"overlong NUL", "[\"\xC0\x80\"]", 2, Kind::BadEncoding},
        {"encoded surrogate", "[\"\xED\xA0\x80\"]", 2, Kind::BadEncoding},
        {"encoded surrogate pair", "[\"\xED\xA0\xBD\xED\xB8\x80\"]", 2, Kind::BadEncoding},
        {"beyond U+10FFFF", "[\"\xF4\x90\x80\x80\"]", 2, Kind::BadEncoding},
        {"five-byte sequence", "[\"\xF8\x88\x80\x80\x80\"]", 2, Kind::BadEncoding},
        {"byte FE", "[\"\xFE\"]", 2, Kind::BadEncoding},
        {"bad UTF-8 after an escape", "[\"\\n\xE9\"]", 4, Kind::BadEncoding},
        {"bad UTF-8 in a name", "{\"\xFF\":0}", 2, Kind::BadEncoding},
        {"bad UTF-8 outside a string", "[\xFF]", 1, Kind::BadEncoding},
        {"bad UTF-8 at top", "\"\xFF\"", 1, Kind::BadEncoding},
        // structure
        {"open array", "[", 1},
        {"open object", "{", 1},
        {"closing bracket only", "]", 0},
        {"closing brace only", "}", 0},
        {"wrong bracket", "[}", 1},
        {"wrong brace", "{]", 1},
        {"array closed by a brace", "[1}", 2},
        {"object closed by a bracket", "{\"a\":1]", 6},
        {"closed twice", "[]]", 2},
        {"object closed twice", "{}}", 2},
        {"closed twice with a blank", "[1, 2] ]", 7},
        {"nested array not closed", "[[1]", 4},
        {"nested object not closed", "{\"a\":{}", 7},
        {"trailing comma", "[1,]", 3},
        {"trailing comma in an object", "{\"a\":1,}", 7},
        {"leading comma", "[,1]", 1},
        {"leading comma in an object", "{,\"a\":1}", 1},
        {"double comma", "[1,,2]", 3},
        {"comma only", "[,]", 1},
        {"comma after the end", "[1],", 3},
        {"member in an array", "[\"a\":1]", 4},
        {"member in an array, later", "[1,\"a\":1,2]", 6},
        {"members in an array", "[\"a\":1,\"b\":2]", 4},
        {"colon after a member", "{\"a\":\"b\":1}", 8},
        {"comma for a colon", "{\"a\",1}", 4},
        {"colon for a comma", "[1:2]", 2},
        {"missing colon", "{\"a\" 1}", 5},
        {"double colon", "{\"a\"::1}", 5},
        {"missing value", "{\"a\":}", 5},
        {"missing value and end", "{\"a\":", 5},
        {"name only", "{\"a\"}", 4},
        {"name cut", "{\"a", 3},
        {"unquoted name", "{a:1}", 1},
        {"single quoted name", "{'a':1}", 1},
        {"number as a name", "{1:1}", 1},
        {"null as a name", "{null:1}", 1},
        {"array as a name", "{[]:1}", 1},
        {"missing comma", "[1[2]]", 2},
        {"missing comma between members", "{\"a\":1 \"b\":2}", 7},
        {"missing comma between objects", "[{}{}]", 3},
        {"two documents", "{}{}", 2},
        {"two documents on two lines", "[1]\n[2]", 4},
        {"text after the end", "[1]x", 3},
        {"NUL after the end", QByteArray("[1]\0", 4), 3},
        {"comment", "[1/*x*/]", 2},
        {"line comment", "[1] // x", 4},
        {"hash comment", "{} # x", 3},
        {"form feed as a blank", "[\f1]", 1},
        {"no-break space as a blank",
            "[\xC2\xA0"
            "1]",
            1},
        {"vertical tab as a blank", "[\v1]", 1},
        {"byte order mark after the end", "[]\xEF\xBB\xBF", 2},
        {"cut in the middle", "{\"people\":[{\"id\":1},{\"id\":", 26},
        {"cut after a comma", "{\"people\":[{\"id\":1},", 20},
        {"cut in a word", "[tr", 1},
        {"spread", "[...a]", 1},
        {"star", "[*]", 1},
        // duplicates
        {"duplicate name", R"({"id":1,"id":2})", 8},
        {"duplicate name, same value", R"({"id":1,"id":1})", 8},
        {"duplicate name, escaped spelling", R"({"id":1,"i\u0064":2})", 8},
        {"duplicate name, escaped spelling first", R"({"\u0069d":1,"id":2})", 13},
        {"duplicate name, other hexadecimal case", R"({"\u00e9":1,"\u00E9":2})", 12},
        {"duplicate slash", R"({"a/b":1,"a\/b":2})", 9},
        {"duplicate empty name", R"({"":1,"":2})", 6},
        {"duplicate with one between", R"({"a":1,"b":2,"a":3})", 13},
        {"duplicate deep inside", R"({"x":[{"a":1,"a":2}]})", 13},
        {"duplicate where the list began otherwise", R"([{"a":1,"b":2},{"b":1,"a":2,"b":3}])", 28},
        {"duplicate of a name that is new in the list", R"([{"a":1},{"k":1,"k":2}])", 16},
        {"duplicate where the list has its names escaped", R"([{"\u0061":1},{"a":1,"\u0061":2}])", 21},
        {"duplicate pair", R"({"\ud83d\ude00":1,"\uD83D\uDE00":2})", 18},
        // limits
        {"depth 65", nested(65, "[", "", "]"), 64, Kind::TooLarge},
        {"depth 65 of objects", nested(65, "{\"a\":", "1", "}"), 64 * 5, Kind::TooLarge},
        {"depth 100,000", nested(100'000, "[", "", "]"), 64, Kind::TooLarge},
        {"depth 100,000 never closed", QByteArray(100'000, '['), 64, Kind::TooLarge},
        {"depth 100,000 of objects never closed", QByteArray("{\"a\":").repeated(100'000), 64 * 5,
            Kind::TooLarge},
        {"string over 1 MiB", "[\"" + QByteArray(1'048'577, 'x') + "\"]", 1, Kind::TooLarge},
        {"name over 1 MiB", "{\"" + QByteArray(1'048'577, 'x') + "\":1}", 1, Kind::TooLarge},
        {"string of 50 MB", '"' + QByteArray(50'000'000, 'x') + '"', 32 * 1'048'576, Kind::TooLarge},
    };
    return list;
}

// A value of every shape, from a seed.
JsonValue randomValue(QRandomGenerator &random, int depth)
{
    const auto text = [&random] {
        static const QStringList pieces{u"a"_s, u"\""_s, u"\\"_s, u"/"_s, u"\n"_s, u"\u0001"_s, u"\u007f"_s,
            u"é"_s, u"漢"_s, u"😀"_s, u"\u202e"_s, u"\u2028"_s, u"<b>"_s, QString(QChar(0)), u"~0"_s, u" "_s};
        QString out;
        for (int n = random.bounded(12); n > 0; --n)
            out += pieces.at(random.bounded(pieces.size()));
        return out;
    };
    const int shape = random.bounded(depth > 5 ? 4 : 6);
    switch (shape) {
    case 0:
        return random.bounded(2) ? JsonValue(nullptr) : JsonValue(bool(random.bounded(2)));
    case 1: {
        QByteArray token = random.bounded(2) ? "-" : "";
        token += char('1' + random.bounded(9));
        for (int n = random.bounded(30); n > 0; --n)
            token += char('0' + random.bounded(10));
        if (random.bounded(2))
            token += ".0" + QByteArray::number(random.bounded(1000));
        if (random.bounded(3) == 0)
            token += "e-" + QByteArray::number(random.bounded(500));
        return JsonValue(JsonValue::Number{token});
    }
    case 2:
    case 3:
        return JsonValue(text());
    case 4: {
        JsonValue::Array items;
        for (int n = random.bounded(6); n > 0; --n)
            items.append(randomValue(random, depth + 1));
        return JsonValue(items);
    }
    default: {
        JsonValue object = JsonValue::emptyObject();
        for (int n = random.bounded(random.bounded(8) == 0 ? 60 : 6); n > 0; --n)
            object.set(text() + QString::number(n), randomValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

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
            for (int n = 1 + random.bounded(3); n > 0 && !text.isEmpty(); --n) {
                const qsizetype at = random.bounded(text.size());
                switch (random.bounded(4)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, 1 + random.bounded(3));
                    break;
                case 2:
                    text.insert(at, "\"\\{}[],:eu0-"[random.bounded(12)]);
                    break;
                default:
                    text.truncate(at);
                }
            }
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
