#include "services/json/json.h"
#include "services/json/jsontext.h"

namespace rollcall::json {

namespace {

class Writer
{
public:
    //! Negative: everything on one line.
    explicit Writer(int spaces)
        : m_spaces(spaces)
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

    QByteArray take() { return std::move(m_out); }

private:
    void number(const QByteArray &token)
    {
        // A token is made by hand now and then; what is no number must not become a piece of foreign JSON.
        const std::string_view view(token.constData(), std::size_t(token.size()));
        const bool good = !token.isEmpty() && detail::numberLength(view) == token.size();
        m_out += good ? token : QByteArrayLiteral("null");
    }

    void string(const QString &text)
    {
        static constexpr char digits[] = "0123456789abcdef";
        m_out += '"';
        const QByteArray utf8 = text.toUtf8();
        qsizetype plain = 0;
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const auto c = static_cast<unsigned char>(utf8.at(i));
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            m_out.append(utf8.constData() + plain, i - plain);
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
        m_out.append(utf8.constData() + plain, utf8.size() - plain);
        m_out += '"';
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
            m_out += '\n' + QByteArray(qsizetype(m_level) * m_spaces, ' ');
    }

    QByteArray m_out;
    int m_spaces;
    int m_level = 0;
};

QByteArray written(const JsonValue &value, int spaces)
{
    Writer writer(spaces);
    writer.value(value);
    return writer.take();
}

} // namespace

QByteArray encode(const JsonValue &value)
{
    return written(value, -1);
}

QByteArray encodeIndented(const JsonValue &value, int spaces)
{
    return written(value, std::max(spaces, 0));
}

} // namespace rollcall::json
