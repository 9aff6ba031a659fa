#include "services/json/json.h"
#include "services/json/jsontext.h"
#include "services/json/repeats.h"

#include <simdjson.h>

#include <algorithm>

namespace rollcall::json {

namespace {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;
using detail::RepeatedTexts;
using detail::Shape;
using ShapePlace = std::unique_ptr<Shape>;

// Turns the tokens that simdjson finds into values. Every method answers false when anything at all is wrong;
// what exactly, and where, is then found by the scanner. simdjson checks UTF-8, quotes, brackets, commas and
// colons; numbers, words, escapes, duplicates and limits are checked here, because numbers must stay text.
class Builder
{
public:
    Builder(const Limits &limits, std::size_t textBytes)
        : m_limits(limits)
        , m_depthLimit(std::min(limits.depth, detail::deepestAllowed))
        , m_texts(textBytes)
    { }

    bool scalar(std::string_view token, JsonValue &out)
    {
        if (token.empty())
            return false;
        switch (token.front()) {
        case '"': {
            if (token.size() < 2 || token.back() != '"')
                return false;
            const std::string_view content = token.substr(1, token.size() - 2);
            QString text;
            if (!string(content, text))
                return false;
            out = std::move(text);
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

    //! \p inside: the shape of the objects in the list.
    template <typename Iterable> bool array(Iterable &list, int depth, ShapePlace &inside, JsonValue &out)
    {
        if (depth >= m_depthLimit)
            return false;
        JsonValue::Array items;
        for (auto element : list) {
            ondemand::value item;
            if (element.get(item) != simdjson::SUCCESS || items.size() >= m_limits.elements
                || !value(item, depth + 1, inside, items.emplaceBack()))
                return false;
        }
        out = std::move(items);
        return true;
    }

    template <typename Iterable> bool object(Iterable &list, int depth, Shape &shape, JsonValue &out)
    {
        if (depth >= m_depthLimit)
            return false;
        JsonValue::Object members;
        members.reserve(shape.usualSize());
        Shape::Walk names(shape);
        for (auto element : list) {
            ondemand::field field;
            if (std::move(element).get(field) != simdjson::SUCCESS || members.size() >= m_limits.elements)
                return false;
            JsonMember &member = members.emplaceBack();
            ondemand::value content = field.value();
            if (!memberName(field, names, member.name)
                || !value(content, depth + 1, names.inside(), member.value))
                return false;
        }
        if (!names.end(members.size()))
            return false;
        out = std::move(members);
        return true;
    }

    void setEnd(const char *end) { m_textEnd = end; }

private:
    bool value(ondemand::value &item, int depth, ShapePlace &inside, JsonValue &out)
    {
        const std::string_view whole = item.raw_json_token();
        const std::string_view token = detail::trimmed(whole);
        if (token.empty())
            return false;
        if (token.front() == '{') {
            ondemand::object list;
            return item.get_object().get(list) == simdjson::SUCCESS
                && object(list, depth, Shape::of(inside), out);
        }
        if (token.front() == '[') {
            ondemand::array list;
            return item.get_array().get(list) == simdjson::SUCCESS && array(list, depth, inside, out);
        }
        // simdjson skips what is not asked for, and forgives a colon after a string while doing so: ["a":1]
        const char next = whole.data()[whole.size()]; // there is padding behind the text
        return (next == ',' || next == ']' || next == '}') && scalar(token, out);
    }

    bool string(std::string_view content, QString &out)
    {
        if (const QString *known = m_texts.known(content)) {
            out = *known;
            return true;
        }
        if (content.find('\\') == std::string_view::npos) {
            if (qsizetype(content.size()) > m_limits.stringBytes)
                return false;
            out = detail::decodedUtf8(content);
        } else {
            auto text = detail::unescaped(content);
            if (!text || detail::utf8Length(content, *text) > m_limits.stringBytes)
                return false;
            out = std::move(*text);
        }
        m_texts.remember(content, out);
        return true;
    }

    // False for a second member of the same name, too.
    bool memberName(const ondemand::field &field, Shape::Walk &names, QString &out)
    {
        const char *start = field.key().raw();
        const std::string_view rest(start, std::size_t(m_textEnd - start));
        if (const QString *expected = names.expected(rest)) {
            out = *expected;
            return true;
        }
        const std::size_t length = detail::closingQuote(rest);
        if (length == std::string_view::npos || !string(rest.substr(0, length), out))
            return false;
        return names.met(rest.substr(0, length), out);
    }

    Limits m_limits;
    int m_depthLimit;
    const char *m_textEnd = nullptr;
    RepeatedTexts m_texts;
};

// Nothing when simdjson or the builder found anything wrong.
std::optional<JsonValue> build(std::string_view text, const Limits &limits)
{
    const std::string_view whole = detail::trimmed(text);
    if (whole.empty())
        return std::nullopt;
    Builder builder(limits, whole.size());
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
    builder.setEnd(padded.data() + padded.size());
    ShapePlace shape;
    bool good = false;
    if (whole.front() == '{') {
        ondemand::object list;
        good = document.get_object().get(list) == simdjson::SUCCESS
            && builder.object(list, 0, Shape::of(shape), root);
    } else {
        ondemand::array list;
        good = document.get_array().get(list) == simdjson::SUCCESS && builder.array(list, 0, shape, root);
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
