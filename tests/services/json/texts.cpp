#include "texts.h"

namespace rollcall {

using namespace Qt::StringLiterals;

QByteArray nested(int depth, const QByteArray &open, const QByteArray &inner, const QByteArray &close)
{
    return open.repeated(depth) + inner + close.repeated(depth);
}

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

void damage(QRandomGenerator &random, QByteArray &text)
{
    if (text.isEmpty())
        return;
    const qsizetype at = random.bounded(text.size());
    switch (random.bounded(5)) {
    case 0:
        text[at] = char(random.bounded(256));
        break;
    case 1:
        text.remove(at, 1 + random.bounded(3));
        break;
    case 2:
        text.insert(at, "\"\\{}[],:eu0-"[random.bounded(12)]);
        break;
    case 3:
        text.insert(at, text.mid(random.bounded(text.size()), random.bounded(40)));
        break;
    default:
        text.truncate(at);
    }
}

} // namespace rollcall
