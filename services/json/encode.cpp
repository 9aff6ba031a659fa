#include "services/json/json.h"
#include "services/json/jsontext.h"

#include <string>

namespace rollcall::json {

namespace {

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
        switch (value.type()) {
        case JsonValue::Type::Undefined: // only inside an array, where a place cannot be left out
        case JsonValue::Type::Null:
            m_out += "null";
            break;
        case JsonValue::Type::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        case JsonValue::Type::Number:
            number(value.numberToken());
            break;
        case JsonValue::Type::String:
            string(value.toString());
            break;
        case JsonValue::Type::Array:
            array(value.array());
            break;
        case JsonValue::Type::Object:
            object(value.object());
            break;
        }
    }

private:
    void number(const QByteArray &token)
    {
        // A token is made by hand now and then; what is no number must not become a piece of foreign JSON.
        const std::string_view view(token.constData(), std::size_t(token.size()));
        const bool good = !token.isEmpty() && detail::numberLength(view) == token.size();
        m_out += good ? view : std::string_view("null");
    }

    void string(const QString &text)
    {
        m_out += '"';
        // Most texts are ASCII without anything to escape.
        const std::size_t start = m_out.size();
        m_out.resize(start + std::size_t(text.size()));
        const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x80' && c != u'"' && c != u'\\'; };
        const QChar *at = text.constData();
        const QChar *const end = at + text.size();
        for (char *out = m_out.data() + start; at != end && isPlain(*at); ++at)
            *out++ = char(at->unicode());
        if (at != end) {
            m_out.resize(m_out.size() - std::size_t(end - at));
            escaped(QStringView(at, end).toUtf8());
        }
        m_out += '"';
    }

    void escaped(const QByteArray &utf8)
    {
        static constexpr char digits[] = "0123456789abcdef";
        qsizetype plain = 0;
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const auto c = static_cast<unsigned char>(utf8.at(i));
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            m_out.append(utf8.constData() + plain, std::size_t(i - plain));
            plain = i + 1;
            m_out += '\\';
            switch (c) {
            case '"':
            case '\\':
                m_out += char(c);
                break;
            case '\b':
                m_out += 'b';
                break;
            case '\f':
                m_out += 'f';
                break;
            case '\n':
                m_out += 'n';
                break;
            case '\r':
                m_out += 'r';
                break;
            case '\t':
                m_out += 't';
                break;
            default:
                m_out += "u00";
                m_out += digits[c >> 4];
                m_out += digits[c & 15];
            }
        }
        m_out.append(utf8.constData() + plain, std::size_t(utf8.size() - plain));
    }

    void array(const JsonValue::Array &items)
    {
        m_out += '[';
        ++m_level;
        bool first = true;
        for (const JsonValue &item : items) {
            separate(first);
            value(item);
        }
        close(first, ']');
    }

    void object(const JsonValue::Object &members)
    {
        m_out += '{';
        ++m_level;
        bool first = true;
        for (const JsonMember &member : members) {
            if (member.value.isUndefined())
                continue;
            separate(first);
            string(member.name);
            m_out += m_spaces < 0 ? ":" : ": ";
            value(member.value);
        }
        close(first, '}');
    }

    void separate(bool &first)
    {
        if (!first)
            m_out += ',';
        first = false;
        newLine();
    }

    void close(bool empty, char bracket)
    {
        --m_level;
        if (!empty)
            newLine();
        m_out += bracket;
    }

    void newLine()
    {
        if (m_spaces >= 0)
            m_out.append(1, '\n').append(std::size_t(m_level) * std::size_t(m_spaces), ' ');
    }

    std::string &m_out;
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
