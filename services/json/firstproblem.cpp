#include "services/json/jsontext.h"

#include <QSet>

#include <algorithm>

namespace rollcall::json::detail {

namespace {

using namespace Qt::StringLiterals;

// A plain recursive reader that keeps nothing but the place where it is.
class Scanner
{
public:
    Scanner(std::string_view text, const Limits &limits)
        : m_text(text)
        , m_limits(limits)
        , m_depthLimit(std::min(limits.depth, deepestAllowed))
    { }

    std::optional<Problem> run()
    {
        skipBlanks();
        if (atEnd())
            return (wrong(u"There is no JSON in the text."_s), m_problem);
        if (!value(0))
            return m_problem;
        skipBlanks();
        if (!atEnd())
            wrong(u"Something follows the end of the JSON."_s);
        return m_problem;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char here() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool refuse(Error::Kind kind, std::size_t offset, const QString &detail)
    {
        m_problem = Problem{kind, qsizetype(offset), detail};
        return false;
    }

    bool wrong(const QString &detail) { return refuse(Error::Kind::BadJson, m_at, detail); }

    bool value(int depth)
    {
        switch (here()) {
        case '{':
            return nested(depth, [this](int inner) { return object(inner); });
        case '[':
            return nested(depth, [this](int inner) { return array(inner); });
        case '"':
            return string(nullptr);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    template <typename Reader> bool nested(int depth, Reader reader)
    {
        if (depth >= m_depthLimit)
            return refuse(Error::Kind::TooLarge, m_at, u"The JSON is nested too deeply."_s);
        ++m_at;
        skipBlanks();
        return reader(depth + 1);
    }

    bool countElement(qsizetype &count)
    {
        if (++count > m_limits.elements)
            return refuse(
                Error::Kind::TooLarge, m_at, u"A list or an object in the JSON has too many entries."_s);
        return true;
    }

    bool array(int depth)
    {
        if (here() == ']')
            return ++m_at, true;
        for (qsizetype count = 0;;) {
            if (!countElement(count) || !value(depth))
                return false;
            skipBlanks();
            if (here() == ']')
                return ++m_at, true;
            if (here() != ',')
                return wrong(atEnd() ? u"The JSON ends in the middle of a list."_s
                                     : u"A list needs a comma or its end here."_s);
            ++m_at;
            skipBlanks();
        }
    }

    bool object(int depth)
    {
        if (here() == '}')
            return ++m_at, true;
        QSet<QString> names;
        for (qsizetype count = 0;;) {
            if (!countElement(count) || !member(depth, names))
                return false;
            skipBlanks();
            if (here() == '}')
                return ++m_at, true;
            if (here() != ',')
                return wrong(atEnd() ? u"The JSON ends in the middle of an object."_s
                                     : u"An object needs a comma or its end here."_s);
            ++m_at;
            skipBlanks();
        }
    }

    bool member(int depth, QSet<QString> &names)
    {
        if (here() != '"')
            return wrong(atEnd() ? u"The JSON ends in the middle of an object."_s
                                 : u"A member of an object needs a name in quotes."_s);
        const std::size_t start = m_at;
        QString name;
        if (!string(&name))
            return false;
        if (names.contains(name))
            return refuse(Error::Kind::BadJson, start, u"Two members of one object have the same name."_s);
        names.insert(name);
        skipBlanks();
        if (here() != ':')
            return wrong(u"A colon is missing after the name of a member."_s);
        ++m_at;
        skipBlanks();
        return value(depth);
    }

    bool string(QString *out)
    {
        const std::size_t start = m_at + 1;
        const std::size_t length = closingQuote(m_text.substr(start));
        const bool closed = length != std::string_view::npos;
        const std::string_view content = m_text.substr(start, length);
        const auto resolved = unescaped(content);

        // Whichever of the three comes first in the text is the one that is named.
        std::optional<Problem> first;
        const auto consider = [&](const Problem &problem) {
            if (!first || problem.offset < first->offset)
                first = problem;
        };
        if (const auto bad = firstBadUtf8(content))
            consider({Error::Kind::BadEncoding, *bad, u"The text is not valid UTF-8."_s});
        const auto control = std::find_if(
            content.begin(), content.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
        if (control != content.end())
            consider({Error::Kind::BadJson, control - content.begin(),
                u"A string has a raw control character."_s});
        // An escape that is cut by the end of the text is not wrong in itself.
        if (!resolved && (closed || resolved.error().offset + longestEscape <= qsizetype(content.size())))
            consider(resolved.error());
        if (first)
            return refuse(first->kind, start + std::size_t(first->offset), first->detail);
        if (!closed)
            return refuse(Error::Kind::BadJson, m_text.size(), u"The JSON ends in the middle of a string."_s);
        if (utf8Length(content, *resolved) > m_limits.stringBytes)
            return refuse(Error::Kind::TooLarge, start - 1, u"A text in the JSON is too long."_s);
        if (out)
            *out = *resolved;
        m_at = start + length + 1;
        return true;
    }

    bool word(std::string_view expected)
    {
        if (m_text.substr(m_at, expected.size()) != expected)
            return wrong(u"This is not a JSON value."_s);
        m_at += expected.size();
        return true;
    }

    bool number()
    {
        const qsizetype length = numberLength(m_text.substr(m_at));
        if (length > 0) {
            m_at += std::size_t(length);
            return true;
        }
        if (static_cast<unsigned char>(here()) >= 0x80
            && firstBadUtf8(m_text.substr(m_at, 4)) == qsizetype(0))
            return refuse(Error::Kind::BadEncoding, m_at, u"The text is not valid UTF-8."_s);
        return wrong(atEnd() ? u"The JSON ends where a value should be."_s : u"This is not a JSON value."_s);
    }

    static constexpr qsizetype longestEscape = 12; // a pair of \u escapes

    std::string_view m_text;
    Limits m_limits;
    int m_depthLimit;
    std::size_t m_at = 0;
    std::optional<Problem> m_problem;
};

} // namespace

std::optional<Problem> firstProblem(std::string_view text, const Limits &limits)
{
    return Scanner(text, limits).run();
}

} // namespace rollcall::json::detail
