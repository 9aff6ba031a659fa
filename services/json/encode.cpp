#include "services/json/json.h"
#include "services/json/jsontext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>

namespace rollcall::json {

namespace {

//! Where a text is written, with room made ahead so that a letter is one store.
class Sink
{
public:
    //! Behind what \p out has; it is whole again when this goes.
    explicit Sink(std::string &out)
        : m_out(out)
        , m_start(out.size())
        , m_used(out.size())
    { }
    ~Sink() { m_out.resize(m_used); }
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;

    //! Room for \p most more, of which used() tells how many were needed.
    char *room(std::size_t most)
    {
        if (m_out.size() - m_used < most)
            m_out.resize(m_used + most + std::max(smallest, m_used - m_start));
        return m_out.data() + m_used;
    }
    void used(std::size_t count) { m_used += count; }

    void add(char c)
    {
        *room(1) = c;
        ++m_used;
    }
    void add(std::string_view text)
    {
        std::memcpy(room(text.size()), text.data(), text.size());
        m_used += text.size();
    }
    void add(std::size_t count, char c)
    {
        std::memset(room(count), c, count);
        m_used += count;
    }

private:
    static constexpr std::size_t smallest = 240;

    std::string &m_out;
    const std::size_t m_start;
    std::size_t m_used;
};

//! ASCII characters that stand in a string as they are.
constexpr auto plain = [] {
    std::array<bool, 128> is{};
    for (std::size_t c = 0x20; c < is.size(); ++c)
        is[c] = c != '"' && c != '\\';
    return is;
}();

class Writer
{
public:
    //! Appends. Negative: everything on one line.
    Writer(std::string &out, int spaces)
        : m_out(out)
        , m_spaces(spaces)
    { }

    void value(const JsonValue &value)
    {
        value.visit([this](const auto &content) { write(content); });
    }

private:
    // Undefined is written only inside an array, where a place cannot be left out.
    void write(std::monostate) { m_out.add("null"); }
    void write(std::nullptr_t) { m_out.add("null"); }
    void write(bool value) { m_out.add(value ? "true" : "false"); }

    void write(const JsonValue::Number &number)
    {
        // A token is made by hand now and then; what is no number must not become a piece of foreign JSON.
        const QByteArray &token = number.token;
        const std::string_view view(token.constData(), std::size_t(token.size()));
        const bool good = !token.isEmpty() && detail::numberLength(view) == token.size();
        m_out.add(good ? view : std::string_view("null"));
    }

    void write(const QString &text)
    {
        // Most texts are ASCII without anything to escape.
        char *const start = m_out.room(std::size_t(text.size()) + 2);
        char *out = start;
        *out++ = '"';
        const QChar *at = text.constData();
        const QChar *const end = at + text.size();
        for (; at != end && at->unicode() < plain.size() && plain[at->unicode()]; ++at)
            *out++ = char(at->unicode());
        m_out.used(std::size_t(out - start));
        if (at != end)
            escaped(QStringView(at, end).toUtf8());
        m_out.add('"');
    }

    void escaped(const QByteArray &utf8)
    {
        static constexpr char digits[] = "0123456789abcdef";
        qsizetype written = 0;
        const auto asItIs = [&](qsizetype to) {
            m_out.add(std::string_view(utf8.constData() + written, std::size_t(to - written)));
        };
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const auto c = static_cast<unsigned char>(utf8.at(i));
            if (c >= plain.size() || plain[c])
                continue;
            asItIs(i);
            written = i + 1;
            m_out.add('\\');
            switch (c) {
            case '"':
            case '\\':
                m_out.add(char(c));
                break;
            case '\b':
                m_out.add('b');
                break;
            case '\f':
                m_out.add('f');
                break;
            case '\n':
                m_out.add('n');
                break;
            case '\r':
                m_out.add('r');
                break;
            case '\t':
                m_out.add('t');
                break;
            default:
                m_out.add("u00");
                m_out.add(digits[c >> 4]);
                m_out.add(digits[c & 15]);
            }
        }
        asItIs(utf8.size());
    }

    void write(const JsonValue::Array &items)
    {
        m_out.add('[');
        ++m_level;
        bool first = true;
        for (const JsonValue &item : items) {
            separate(first);
            value(item);
        }
        close(first, ']');
    }

    void write(const JsonValue::Object &members)
    {
        m_out.add('{');
        ++m_level;
        bool first = true;
        for (const JsonMember &member : members) {
            if (member.value.isUndefined())
                continue;
            separate(first);
            write(member.name);
            m_out.add(m_spaces < 0 ? ":" : ": ");
            value(member.value);
        }
        close(first, '}');
    }

    void separate(bool &first)
    {
        if (!first)
            m_out.add(',');
        first = false;
        newLine();
    }

    void close(bool empty, char bracket)
    {
        --m_level;
        if (!empty)
            newLine();
        m_out.add(bracket);
    }

    void newLine()
    {
        if (m_spaces < 0)
            return;
        m_out.add('\n');
        m_out.add(std::size_t(m_level) * std::size_t(m_spaces), ' ');
    }

    Sink m_out;
    int m_spaces;
    int m_level = 0;
};

QByteArray written(const JsonValue &value, int spaces)
{
    std::string out;
    Writer(out, spaces).value(value);
    return {out.data(), qsizetype(out.size())};
}

} // namespace

QByteArray encode(const JsonValue &value)
{
    return written(value, -1);
}

void append(const JsonValue &value, std::string &out)
{
    Writer(out, -1).value(value);
}

QByteArray encodeIndented(const JsonValue &value, int spaces)
{
    return written(value, std::max(spaces, 0));
}

} // namespace rollcall::json
