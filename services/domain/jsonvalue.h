#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>
#include <variant>

namespace rollcall {

class LazyObject;
struct JsonMember;

//! A JSON value that loses nothing: members keep their order, numbers keep the digits they were written with
//! (identifiers beyond 2^53 survive a round trip). A cheap value: strings, arrays and objects are implicitly shared.
//! Reading and writing JSON text is services/json.
class JsonValue
{
public:
    enum class Type { Undefined, Null, Bool, Number, String, Array, Object };
    //! A number as it stands in the text, for example "9007199254740993" or "1e400".
    struct Number
    {
        QByteArray token;
        bool operator==(const Number &) const = default;
    };
    using Array = QList<JsonValue>;
    using Object = QList<JsonMember>; // in document order

    JsonValue() = default; // Undefined: there is no such member
    JsonValue(std::nullptr_t) : m_value(nullptr) { }
    JsonValue(bool value) : m_value(value) { }
    JsonValue(int value);
    JsonValue(qint64 value);
    JsonValue(double value);
    JsonValue(Number value) : m_value(std::move(value)) { }
    JsonValue(QString value) : m_value(std::move(value)) { }
    JsonValue(const char *) = delete;
    JsonValue(Array value) : m_value(std::move(value)) { }
    JsonValue(Object value) : m_value(std::move(value)) { }
    //! An object like any other, whose members are read at the first look at them.
    explicit JsonValue(std::shared_ptr<const LazyObject> object) : m_value(std::move(object)) { }
    static JsonValue emptyObject();
    //! Without the temporary: reading a list makes thousands of them.
    template <typename T>
        requires std::same_as<T, QString> || std::same_as<T, Array> || std::same_as<T, Object>
    JsonValue &operator=(T value)
    {
        m_value = std::move(value);
        return *this;
    }

    Type type() const
    {
        // A lazy object, the last of what there may be, is an object.
        return m_value.index() > std::size_t(Type::Object) ? Type::Object : static_cast<Type>(m_value.index());
    }
    bool isUndefined() const { return type() == Type::Undefined; }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::Bool; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    bool isEmpty() const; //!< nothing is there: undefined, null, "", [] or {}

    bool toBool(bool fallback = false) const;
    QString toString(const QString &fallback = {}) const; //!< of a string; \p fallback for every other type
    std::optional<qint64> toInteger() const;              //!< of a number that is an integer and fits
    double toDouble(double fallback = 0) const;
    QByteArray numberToken() const;
    const Array &array() const &;   //!< empty when this is no array
    const Object &object() const &; //!< empty when this is no object
    // Of a temporary by value, so that "for (... : value[u"list"].array())" has something that lasts.
    Array array() && { return std::as_const(*this).array(); }
    Object object() && { return std::as_const(*this).object(); }

    //! \p act with what is in it, as its own type and without a copy.
    template <typename Act> decltype(auto) visit(Act &&act) const
    {
        return std::visit(
            [&](const auto &content) -> decltype(auto) {
                if constexpr (std::is_same_v<std::decay_t<decltype(content)>, Lazy>)
                    return act(object());
                else
                    return act(content);
            },
            m_value);
    }
    const LazyObject *lazyObject() const; //!< nullptr for everything else, and for an object that was changed

    //! What a person reads in a cell: strings as they are, numbers as written, true/false, "" for null and undefined.
    QString text() const;

    JsonValue operator[](QStringView member) const; //!< Undefined when absent
    const JsonValue *find(QStringView member) const; //!< nullptr when absent; good while this value is
    //! What is there, from object to object; Undefined when nothing is. Good while this value is.
    const JsonValue &within(const QStringList &path) const;
    JsonValue at(qsizetype index) const;            //!< Undefined when out of range
    bool contains(QStringView member) const;
    void set(const QString &member, JsonValue value); //!< replaces in place or appends; an Undefined value removes
    void append(JsonValue value);

    //! Equal when they mean the same to the letter: object order is ignored, number tokens are compared as text.
    bool operator==(const JsonValue &other) const;

private:
    using Lazy = std::shared_ptr<const LazyObject>;
    std::variant<std::monostate, std::nullptr_t, bool, Number, QString, Array, Object, Lazy> m_value;
};

struct JsonMember
{
    QString name;
    JsonValue value;
    bool operator==(const JsonMember &) const = default;
};

} // namespace rollcall
