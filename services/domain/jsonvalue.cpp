#include "services/domain/jsonvalue.h"

#include "services/domain/lazyobject.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rollcall {

namespace {

template <typename Members> auto memberNamed(Members &members, QStringView name)
{
    return std::find_if(members.begin(), members.end(), [&](const JsonMember &m) { return m.name == name; });
}

} // namespace

JsonValue::JsonValue(int value)
    : m_value(Number{QByteArray::number(value)})
{
}

JsonValue::JsonValue(qint64 value)
    : m_value(Number{QByteArray::number(value)})
{
}

JsonValue::JsonValue(double value)
    : m_value(Number{std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest)
                                          : QByteArrayLiteral("0")})
{
}

bool JsonValue::isEmpty() const
{
    switch (type()) {
    case Type::Undefined:
    case Type::Null:
        return true;
    case Type::String:
        return std::get<QString>(m_value).isEmpty();
    case Type::Array:
        return array().isEmpty();
    case Type::Object:
        return object().isEmpty();
    case Type::Bool:
    case Type::Number:
        break;
    }
    return false;
}

JsonValue JsonValue::emptyObject()
{
    return JsonValue(Object{});
}

bool JsonValue::toBool(bool fallback) const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value ? *value : fallback;
}

QString JsonValue::toString(const QString &fallback) const
{
    const auto *value = std::get_if<QString>(&m_value);
    return value ? *value : fallback;
}

std::optional<qint64> JsonValue::toInteger() const
{
    const auto *number = std::get_if<Number>(&m_value);
    if (!number)
        return std::nullopt;
    qint64 value = 0;
    const char *end = number->token.constData() + number->token.size();
    const auto [stop, error] = std::from_chars(number->token.constData(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

double JsonValue::toDouble(double fallback) const
{
    const auto *number = std::get_if<Number>(&m_value);
    if (!number)
        return fallback;
    bool ok = false;
    const double value = number->token.toDouble(&ok);
    return ok ? value : fallback;
}

QByteArray JsonValue::numberToken() const
{
    const auto *number = std::get_if<Number>(&m_value);
    return number ? number->token : QByteArray();
}

const JsonValue::Array &JsonValue::array() const &
{
    static const Array none;
    const auto *value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const JsonValue::Object &JsonValue::object() const &
{
    static const Object none;
    if (const LazyObject *lazy = lazyObject())
        return lazy->members();
    const auto *value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

const LazyObject *JsonValue::lazyObject() const
{
    const auto *lazy = std::get_if<std::shared_ptr<const LazyObject>>(&m_value);
    return lazy ? lazy->get() : nullptr;
}

QString JsonValue::text() const
{
    switch (type()) {
    case Type::Bool:
        return toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number:
        return QString::fromLatin1(numberToken());
    case Type::String:
        return toString();
    default:
        return {};
    }
}

JsonValue JsonValue::operator[](QStringView member) const
{
    const JsonValue *found = find(member);
    return found ? *found : JsonValue();
}

const JsonValue *JsonValue::find(QStringView member) const
{
    if (const LazyObject *lazy = lazyObject()) {
        if (const JsonValue *known = lazy->known(member))
            return known->isUndefined() ? nullptr : known;
    }
    const Object &members = object();
    const auto found = memberNamed(members, member);
    return found == members.end() ? nullptr : &found->value;
}

const JsonValue &JsonValue::within(const QStringList &path) const
{
    static const JsonValue nothing;
    if (const LazyObject *lazy = lazyObject()) {
        if (const JsonValue *known = lazy->known(path))
            return *known;
    }
    const JsonValue *value = this;
    for (const QString &member : path) {
        value = value->find(member);
        if (!value)
            return nothing;
    }
    return *value;
}

JsonValue JsonValue::at(qsizetype index) const
{
    const Array &items = array();
    return index >= 0 && index < items.size() ? items.at(index) : JsonValue();
}

bool JsonValue::contains(QStringView member) const
{
    return find(member) != nullptr;
}

void JsonValue::set(const QString &member, JsonValue value)
{
    if (lazyObject())
        m_value = Object(object());
    else if (!isObject())
        m_value = Object{};
    auto &members = std::get<Object>(m_value);
    const auto found = memberNamed(members, member);
    if (value.isUndefined()) {
        if (found != members.end())
            members.erase(found);
    } else if (found != members.end()) {
        found->value = std::move(value);
    } else {
        members.append({member, std::move(value)});
    }
}

void JsonValue::append(JsonValue value)
{
    if (!isArray())
        m_value = Array{};
    std::get<Array>(m_value).append(std::move(value));
}

bool JsonValue::operator==(const JsonValue &other) const
{
    if (type() != other.type())
        return false;
    if (!isObject() || (lazyObject() && lazyObject() == other.lazyObject()))
        return m_value == other.m_value;
    const Object &mine = object();
    if (mine.size() != other.object().size())
        return false;
    return std::all_of(mine.begin(), mine.end(), [&](const JsonMember &member) {
        return other.contains(member.name) && other[member.name] == member.value;
    });
}

} // namespace rollcall
