#include "services/json/json.h"
#include "services/json/jsontext.h"

#include <QSet>

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace rollcall::json {

namespace {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

// Names repeat from record to record: one QString is shared by all of them. Direct mapped, so it stays small.
class Names
{
public:
    const QString &of(std::string_view raw, const QString &resolved)
    {
        Entry &entry = entryOf(raw);
        if (entry.raw != raw) {
            entry.raw = raw;
            entry.text = resolved;
        }
        return entry.text;
    }

    //! nullptr when the name was not seen lately.
    const QString *known(std::string_view raw)
    {
        const Entry &entry = entryOf(raw);
        return entry.raw == raw && !raw.empty() ? &entry.text : nullptr;
    }

private:
    struct Entry
    {
        std::string_view raw; // into the text being decoded
        QString text;
    };

    Entry &entryOf(std::string_view raw)
    {
        // Two names in one place cost a conversion, nothing else; so the cheapest hash that tells usual names
        // apart.
        const auto at = [&raw](std::size_t i) { return static_cast<unsigned char>(raw[i]); };
        const std::size_t size = raw.size();
        return m_entries[size == 0
                ? 0
                : (size * 7 + at(0) * 31u + at(size / 2) * 5u + at(size - 1)) % m_entries.size()];
    }

    std::array<Entry, 128> m_entries;
};

// Turns the tokens that simdjson finds into values. Every method answers false when anything at all is wrong;
// what exactly, and where, is then found by the scanner. simdjson checks UTF-8, quotes, brackets, commas and
// colons; numbers, words, escapes, duplicates and limits are checked here, because numbers must stay text.
class Builder
{
public:
    explicit Builder(const Limits &limits)
        : m_limits(limits)
        , m_depthLimit(std::min(limits.depth, detail::deepestAllowed))
    { }

    bool scalar(std::string_view token, JsonValue &out)
    {
        if (token.empty())
            return false;
        switch (token.front()) {
        case '"': {
            QString text;
            if (token.size() < 2 || token.back() != '"' || !string(token.substr(1, token.size() - 2), text))
                return false;
            out = JsonValue(std::move(text));
            return true;
        }
        case 't':
            out = JsonValue(true);
            return token == "true";
        case 'f':
            out = JsonValue(false);
            return token == "false";
        case 'n':
            out = JsonValue(nullptr);
            return token == "null";
        default:
            out = JsonValue(JsonValue::Number{QByteArray(token.data(), qsizetype(token.size()))});
            return detail::numberLength(token) == qsizetype(token.size());
        }
    }

    template <typename Iterable> bool array(Iterable &list, int depth, JsonValue &out)
    {
        if (depth >= m_depthLimit)
            return false;
        JsonValue::Array items;
        for (auto element : list) {
            ondemand::value item;
            if (element.get(item) != simdjson::SUCCESS || items.size() >= m_limits.elements)
                return false;
            JsonValue converted;
            if (!value(item, depth + 1, converted))
                return false;
            items.append(std::move(converted));
        }
        out = JsonValue(std::move(items));
        return true;
    }

    template <typename Iterable> bool object(Iterable &list, int depth, JsonValue &out)
    {
        if (depth >= m_depthLimit)
            return false;
        JsonValue::Object members;
        qsizetype &usual = m_usual[std::min<std::size_t>(std::size_t(depth), m_usual.size() - 1)];
        members.reserve(usual); // objects of one list are alike
        QSet<QString> many; // used from the point where comparing one by one would be slow
        for (auto element : list) {
            ondemand::field field;
            if (std::move(element).get(field) != simdjson::SUCCESS || members.size() >= m_limits.elements)
                return false;
            QString name;
            if (!memberName(field, name) || isDuplicate(name, members, many))
                return false;
            JsonValue converted;
            if (!value(field.value(), depth + 1, converted))
                return false;
            members.append({std::move(name), std::move(converted)});
        }
        usual = std::min<qsizetype>(members.size(), 64);
        out = JsonValue(std::move(members));
        return true;
    }

    void setText(std::string_view text) { m_text = text; }

private:
    bool value(ondemand::value &item, int depth, JsonValue &out)
    {
        const std::string_view whole = item.raw_json_token();
        const std::string_view token = detail::trimmed(whole);
        if (token.empty())
            return false;
        if (token.front() == '{') {
            ondemand::object list;
            return item.get_object().get(list) == simdjson::SUCCESS && object(list, depth, out);
        }
        if (token.front() == '[') {
            ondemand::array list;
            return item.get_array().get(list) == simdjson::SUCCESS && array(list, depth, out);
        }
        // simdjson skips what is not asked for, and forgives a colon after a string while doing so: ["a":1]
        const char next = whole.data()[whole.size()]; // there is padding behind the text
        return (next == ',' || next == ']' || next == '}') && scalar(token, out);
    }

    bool string(std::string_view content, QString &out) const
    {
        auto text = detail::unescaped(content);
        if (!text || detail::utf8Length(content, *text) > m_limits.stringBytes)
            return false;
        out = std::move(*text);
        return true;
    }

    bool memberName(const ondemand::field &field, QString &out)
    {
        const char *start = field.key().raw();
        const std::string_view rest = m_text.substr(std::size_t(start - m_text.data()));
        const std::size_t length = detail::closingQuote(rest);
        if (length == std::string_view::npos)
            return false;
        const std::string_view raw = rest.substr(0, length);
        if (const QString *known = m_names.known(raw)) {
            out = *known;
            return true;
        }
        if (!string(raw, out))
            return false;
        out = m_names.of(raw, out);
        return true;
    }

    static bool isDuplicate(const QString &name, const JsonValue::Object &members, QSet<QString> &many)
    {
        constexpr qsizetype few = 24;
        if (members.size() < few)
            return std::any_of(
                members.begin(), members.end(), [&](const JsonMember &m) { return m.name == name; });
        if (many.isEmpty()) {
            for (const JsonMember &member : members)
                many.insert(member.name);
        }
        const qsizetype before = many.size();
        many.insert(name);
        return many.size() == before;
    }

    Limits m_limits;
    int m_depthLimit;
    std::string_view m_text;
    Names m_names;
    std::array<qsizetype, 6> m_usual{}; // by depth: members of the object before
};

// Nothing when simdjson or the builder found anything wrong.
std::optional<JsonValue> build(std::string_view text, const Limits &limits)
{
    const std::string_view whole = detail::trimmed(text);
    if (whole.empty())
        return std::nullopt;
    Builder builder(limits);
    JsonValue root;
    if (whole.front() != '{' && whole.front() != '[') {
        // A scalar alone: simdjson has nothing to add but the encoding. A raw control character or a quote
        // inside would have ended the string, which the length of the token shows.
        const bool closed = whole.front() != '"'
            || (whole.size() >= 2 && detail::closingQuote(whole.substr(1)) == whole.size() - 2);
        const bool clean = std::none_of(
            whole.begin(), whole.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
        if (!closed || !clean || !simdjson::validate_utf8(whole) || !builder.scalar(whole, root))
            return std::nullopt;
        return root;
    }

    const simdjson::padded_string padded(whole);
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS)
        return std::nullopt;
    builder.setText(padded);
    bool good = false;
    if (whole.front() == '{') {
        ondemand::object list;
        good = document.get_object().get(list) == simdjson::SUCCESS && builder.object(list, 0, root);
    } else {
        ondemand::array list;
        good = document.get_array().get(list) == simdjson::SUCCESS && builder.array(list, 0, root);
    }
    // Anything after the closing bracket is still there to be read.
    if (!good || document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return std::nullopt;
    return root;
}

} // namespace

Result<JsonValue> decode(const QByteArray &text, const Limits &limits)
{
    const auto refused = [](Error::Kind kind, qsizetype offset, const QString &detail) {
        return failure({.kind = kind, .code = QString::number(offset), .detail = detail});
    };
    if (text.size() > limits.textBytes)
        return refused(Error::Kind::TooLarge, limits.textBytes, u"The JSON text is too long."_s);
    std::string_view view(text.constData(), std::size_t(text.size()));
    qsizetype skipped = 0;
    if (view.substr(0, 3) == "\xEF\xBB\xBF") {
        view.remove_prefix(3);
        skipped = 3;
    } else if (view.substr(0, 2) == "\xFE\xFF" || view.substr(0, 2) == "\xFF\xFE") {
        return refused(Error::Kind::BadEncoding, 0, u"The text is UTF-16; JSON is UTF-8."_s);
    }
    if (auto value = build(view, limits))
        return std::move(*value);
    const auto problem = detail::firstProblem(view, limits);
    if (!problem)
        return refused(Error::Kind::BadJson, skipped, u"The text is not JSON."_s);
    return refused(problem->kind, problem->offset + skipped, problem->detail);
}

} // namespace rollcall::json
