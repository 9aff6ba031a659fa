#include "services/json/jsontext.h"

#include <QChar>

namespace rollcall::json::detail {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsFrom(std::string_view text, qsizetype from)
{
    qsizetype at = from;
    while (at < qsizetype(text.size()) && isDigit(text[std::size_t(at)]))
        ++at;
    return at - from;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

// Bytes of the sequence at the front of \p text (RFC 3629: shortest form, no surrogates, at most U+10FFFF);
// 0: not valid.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return isContinuation(byte(1)) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const unsigned char low = lead == 0xe0 ? 0xa0 : 0x80;
        const unsigned char high = lead == 0xed ? 0x9f : 0xbf;
        return byte(1) >= low && byte(1) <= high && isContinuation(byte(2)) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const unsigned char low = lead == 0xf0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xf4 ? 0x8f : 0xbf;
        return byte(1) >= low && byte(1) <= high && isContinuation(byte(2)) && isContinuation(byte(3)) ? 4
                                                                                                       : 0;
    }
    return 0;
}

// The four hexadecimal digits at \p at; nothing when they are not four.
std::optional<char16_t> hexUnit(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    unsigned unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        unsigned digit = 0;
        if (isDigit(c))
            digit = unsigned(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = unsigned(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = unsigned(c - 'A') + 10;
        else
            return std::nullopt;
        unit = unit * 16 + digit;
    }
    return char16_t(unit);
}

std::optional<QChar> simpleEscape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return QLatin1Char(c);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

} // namespace

QString decodedUtf8(std::string_view text)
{
    // QString::fromUtf8() swallows a mark at the front; inside a text it is a character like any other.
    qsizetype marks = 0;
    while (text.substr(0, 3) == "\xEF\xBB\xBF") {
        text.remove_prefix(3);
        ++marks;
    }
    const QString rest = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return marks == 0 ? rest : QString(marks, QChar(QChar::ByteOrderMark)) + rest;
}

qsizetype numberLength(std::string_view text)
{
    const auto has
        = [&](qsizetype at, char c) { return at < qsizetype(text.size()) && text[std::size_t(at)] == c; };
    qsizetype at = has(0, '-') ? 1 : 0;
    const qsizetype whole = digitsFrom(text, at);
    if (whole == 0)
        return 0;
    // A zero stands alone: what follows it is no longer part of the number.
    at += text[std::size_t(at)] == '0' ? 1 : whole;
    if (has(at, '.')) {
        const qsizetype digits = digitsFrom(text, at + 1);
        if (digits == 0)
            return 0;
        at += 1 + digits;
    }
    if (has(at, 'e') || has(at, 'E')) {
        const qsizetype sign = has(at + 1, '+') || has(at + 1, '-') ? 1 : 0;
        const qsizetype digits = digitsFrom(text, at + 1 + sign);
        if (digits == 0)
            return 0;
        at += 1 + sign + digits;
    }
    return at;
}

std::optional<qsizetype> firstBadUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            return qsizetype(at);
        at += length;
    }
    return std::nullopt;
}

std::size_t closingQuote(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            return at;
        if (text[at] == '\\')
            ++at; // whatever follows a backslash does not end the string
    }
    return std::string_view::npos;
}

tl::expected<QString, Problem> unescaped(std::string_view content)
{
    const auto plain
        = [&](std::size_t from, std::size_t to) { return decodedUtf8(content.substr(from, to - from)); };
    std::size_t backslash = content.find('\\');
    if (backslash == std::string_view::npos)
        return plain(0, content.size());

    const auto problem = [](Error::Kind kind, std::size_t offset, const QString &detail) {
        return tl::unexpected<Problem>(Problem{kind, qsizetype(offset), detail});
    };
    QString text;
    text.reserve(qsizetype(content.size()));
    std::size_t from = 0;
    while (backslash != std::string_view::npos) {
        text += plain(from, backslash);
        const char letter = backslash + 1 < content.size() ? content[backslash + 1] : '\0';
        if (letter != 'u') {
            const auto single = simpleEscape(letter);
            if (!single)
                return problem(
                    Error::Kind::BadJson, backslash, u"A string has an escape that JSON does not know."_s);
            text += *single;
            from = backslash + 2;
        } else {
            const auto unit = hexUnit(content, backslash + 2);
            if (!unit)
                return problem(
                    Error::Kind::BadJson, backslash, u"A \\u escape is not followed by four digits."_s);
            text += QChar(*unit);
            from = backslash + 6;
            if (QChar::isLowSurrogate(*unit))
                return problem(Error::Kind::BadEncoding, backslash,
                    u"A string has half a character (a lone surrogate)."_s);
            if (QChar::isHighSurrogate(*unit)) {
                const bool another = content.substr(from, 2) == "\\u";
                const auto second = another ? hexUnit(content, from + 2) : std::nullopt;
                if (!second || !QChar::isLowSurrogate(*second))
                    return problem(Error::Kind::BadEncoding, backslash,
                        u"A string has half a character (a lone surrogate)."_s);
                text += QChar(*second);
                from += 6;
            }
        }
        backslash = content.find('\\', from);
    }
    text += plain(from, content.size());
    return text;
}

qsizetype utf8Length(std::string_view content, const QString &resolved)
{
    if (content.find('\\') == std::string_view::npos)
        return qsizetype(content.size());
    return resolved.toUtf8().size();
}

} // namespace rollcall::json::detail
