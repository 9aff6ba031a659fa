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
using detail::Wanted;
using ShapePlace = std::unique_ptr<Shape>;

// Turns the tokens that simdjson finds into values. Every method answers false when anything at all is wrong;
// what exactly, and where, is then found by the scanner. simdjson checks UTF-8, quotes, brackets, commas and
// colons; numbers, words, escapes, duplicates and limits are checked here, because numbers must stay text.
class Builder
{
public:
    //! \p atOnce: of the objects in a list, which are lazy then; null: they are read like all else.
    Builder(const Limits &limits, std::size_t textBytes, LazyObject::Paths atOnce)
        : m_limits(limits)
        , m_depthLimit(std::min(limits.depth, detail::deepestAllowed))
        , m_texts(textBytes)
        , m_atOnce(std::move(atOnce))
        , m_isLazy(m_atOnce != nullptr)
    {
        if (m_isLazy)
            m_wanted = Wanted(*m_atOnce);
    }

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
    template <typename Iterable> bool array(Iterable &list, int depth, ShapePlace &inside, JsonValue *out)
    {
        if (depth >= m_depthLimit)
            return false;
        // What stands in a list within an object of a list is read with that object.
        const bool isLazy = std::exchange(m_isLazy, false);
        JsonValue::Array items;
        qsizetype count = 0;
        for (auto element : list) {
            ondemand::value item;
            if (element.get(item) != simdjson::SUCCESS || count++ >= m_limits.elements)
                return false;
            JsonValue *const place = out ? &items.emplaceBack() : nullptr;
            if (!(isLazy ? lazyItem(item, depth + 1, inside, *place) : value(item, depth + 1, inside, place)))
                return false;
        }
        m_isLazy = isLazy;
        if (out)
            *out = std::move(items);
        return true;
    }

    //! \p wanted: what of the object goes to m_known.
    template <typename Iterable>
    bool object(Iterable &list, int depth, Shape &shape, JsonValue *out, const Wanted *wanted = nullptr)
    {
        if (depth >= m_depthLimit)
            return false;
        JsonValue::Object members;
        if (out)
            members.reserve(shape.usualSize());
        Shape::Walk names(shape, wanted);
        qsizetype count = 0;
        for (auto element : list) {
            ondemand::field field;
            if (std::move(element).get(field) != simdjson::SUCCESS || count++ >= m_limits.elements)
                return false;
            ondemand::value content = field.value();
            JsonMember *const member = out ? &members.emplaceBack() : nullptr;
            if (!memberName(field, names, member ? &member->name : nullptr)
                || !value(
                    content, depth + 1, names.inside(), member ? &member->value : nullptr, names.wanted()))
                return false;
        }
        if (!names.end(count))
            return false;
        if (out)
            *out = std::move(members);
        return true;
    }

    //! \p text: what simdjson reads; \p source: the same or a copy, from \p sourceStart on, for lazy objects.
    void setDocument(
        ondemand::document &document, std::string_view text, const QByteArray &source, qsizetype sourceStart)
    {
        m_document = &document;
        m_text = text;
        m_source = source;
        m_sourceStart = sourceStart;
    }

private:
    //! Without \p out it is checked, and only what is \p wanted is made.
    bool value(
        ondemand::value &item, int depth, ShapePlace &inside, JsonValue *out, const Wanted *wanted = nullptr)
    {
        if (wanted && wanted->place() >= 0)
            out = &m_known[wanted->place()];
        const std::string_view token = tokenOf(item);
        if (token.empty())
            return false;
        if (token.front() == '{') {
            ondemand::object list;
            return item.get_object().get(list) == simdjson::SUCCESS
                && object(list, depth, Shape::of(inside), out, wanted);
        }
        if (token.front() == '[') {
            ondemand::array list;
            return item.get_array().get(list) == simdjson::SUCCESS && array(list, depth, inside, out);
        }
        return out ? scalar(token, *out) : isScalar(token);
    }

    //! Nothing when it is wrong.
    static std::string_view tokenOf(ondemand::value &item)
    {
        const std::string_view whole = item.raw_json_token();
        // simdjson skips what is not asked for, and forgives a colon after a string while doing so: ["a":1]
        const char next = whole.data()[whole.size()]; // there is padding behind the text
        const std::string_view token = detail::trimmed(whole);
        const bool isScalar = !token.empty() && token.front() != '{' && token.front() != '[';
        return isScalar && next != ',' && next != ']' && next != '}' ? std::string_view() : token;
    }

    //! An object becomes a lazy one, everything else what it is.
    bool lazyItem(ondemand::value &item, int depth, ShapePlace &inside, JsonValue &out)
    {
        const std::string_view token = tokenOf(item);
        if (token.empty() || token.front() != '{')
            return value(item, depth, inside, &out);
        m_known = QList<JsonValue>(m_atOnce->size());
        const char *end = nullptr;
        if (!value(item, depth, inside, nullptr, &m_wanted) || m_document->current_location().get(end))
            return false;
        const std::string_view read = detail::trimmed({token.data(), std::size_t(end - token.data())});
        const std::string_view text(
            m_source.constData() + m_sourceStart + (read.data() - m_text.data()), read.size());
        out = JsonValue(
            std::make_shared<const LazyObject>(m_source, text, &membersOf, m_atOnce, std::move(m_known)));
        return true;
    }

    bool isScalar(std::string_view token)
    {
        if (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'))
            return detail::numberLength(token) == qsizetype(token.size());
        const bool isPlain
            = token.size() >= 2 && token.front() == '"' && token.find('\\') == std::string_view::npos;
        if (isPlain)
            return token.back() == '"' && qsizetype(token.size()) - 2 <= m_limits.stringBytes;
        JsonValue value;
        return scalar(token, value);
    }

    static JsonValue::Object membersOf(std::string_view text)
    {
        const auto octets = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
        Limits limits; // what was taken once is taken again
        limits.depth = detail::deepestAllowed;
        limits.elements = limits.stringBytes = limits.textBytes = octets.size();
        const auto object = decode(octets, limits);
        return object ? object->object() : JsonValue::Object();
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

    // False for a second member of the same name, too. Its name goes to \p out, if anywhere.
    bool memberName(const ondemand::field &field, Shape::Walk &names, QString *out)
    {
        const char *start = field.key().raw();
        const std::string_view rest = m_text.substr(std::size_t(start - m_text.data()));
        if (const QString *expected = names.expected(rest)) {
            if (out)
                *out = *expected;
            return true;
        }
        QString name;
        const std::size_t length = detail::closingQuote(rest);
        if (length == std::string_view::npos || !string(rest.substr(0, length), name)
            || !names.met(rest.substr(0, length), name))
            return false;
        if (out)
            *out = std::move(name);
        return true;
    }

    Limits m_limits;
    int m_depthLimit;
    ondemand::document *m_document = nullptr;
    std::string_view m_text;
    QByteArray m_source;
    qsizetype m_sourceStart = 0;
    RepeatedTexts m_texts;
    LazyObject::Paths m_atOnce;
    Wanted m_wanted;
    QList<JsonValue> m_known; // of the object that is read lazily
    bool m_isLazy; // until a list is met
};

// Nothing when simdjson or the builder found anything wrong. \p text: from \p source.
std::optional<JsonValue> build(
    std::string_view text, QByteArray source, const Limits &limits, const LazyObject::Paths &atOnce)
{
    const std::string_view whole = detail::trimmed(text);
    if (whole.empty())
        return std::nullopt;
    Builder builder(limits, whole.size(), atOnce);
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

    static_assert(readingRoom >= simdjson::SIMDJSON_PADDING);
    // capacity() would count the room in front of it as well.
    const auto copy = source.data_ptr().freeSpaceAtEnd() < readingRoom
        ? std::make_optional<simdjson::padded_string>(whole)
        : std::nullopt;
    const char *const start = copy ? copy->data() : whole.data();
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(start, whole.size(), whole.size() + simdjson::SIMDJSON_PADDING).get(document)
        != simdjson::SUCCESS)
        return std::nullopt;
    builder.setDocument(document, {start, whole.size()}, source, whole.data() - source.constData());
    ShapePlace shape;
    bool good = false;
    if (whole.front() == '{') {
        ondemand::object list;
        good = document.get_object().get(list) == simdjson::SUCCESS
            && builder.object(list, 0, Shape::of(shape), &root);
    } else {
        ondemand::array list;
        good = document.get_array().get(list) == simdjson::SUCCESS && builder.array(list, 0, shape, &root);
    }
    // Anything after the closing bracket is still there to be read.
    if (!good || document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return std::nullopt;
    return root;
}

} // namespace

Result<JsonValue> decode(const QByteArray &text, const Limits &limits, const LazyObject::Paths &atOnce)
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
    QByteArray source = text;
    if (atOnce && !source.data_ptr().d_ptr())
        source.detach(); // somebody else's octets, which may not last as long as the lazy objects
    if (auto value = build({source.constData() + skipped, view.size()}, source, limits, atOnce))
        return std::move(*value);
    const auto problem = detail::firstProblem(view, limits);
    if (!problem)
        return refused(Error::Kind::BadJson, skipped, u"The text is not JSON."_s);
    return refused(problem->kind, problem->offset + skipped, problem->detail);
}

} // namespace rollcall::json
