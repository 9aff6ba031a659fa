#include "models/editing/fieldvalue.h"

#include <QUrl>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isIntegerToken(const QString &text)
{
    const QStringView digits = text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text);
    const bool onlyDigits
        = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return !digits.isEmpty() && onlyDigits && (digits.size() == 1 || digits.front() != u'0');
}

bool isNumberToken(const QString &text)
{
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9')
            ++at;
        return at - from;
    };
    const qsizetype firstDigit = at;
    const qsizetype whole = digits();
    if (whole == 0 || (whole > 1 && text.at(firstDigit) == u'0'))
        return false;
    if (at < text.size() && text.at(at) == u'.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text.at(at) == u'e' || text.at(at) == u'E')) {
        ++at;
        if (at < text.size() && (text.at(at) == u'+' || text.at(at) == u'-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

bool hasControlCharacter(const QString &text, bool severalLines)
{
    return std::any_of(text.begin(), text.end(), [severalLines](QChar c) {
        const bool lineBreak = c == u'\n' || c == u'\r' || c == u'\t';
        return c.category() == QChar::Other_Control && !(severalLines && lineBreak);
    });
}

} // namespace

bool FieldValue::isOfLines(FieldSpec::Type type)
{
    using Type = FieldSpec::Type;
    return type == Type::LongText || type == Type::List || type == Type::Addresses;
}

bool FieldValue::isEmpty(const JsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QString FieldValue::toText(const JsonValue &value)
{
    if (!value.isArray() && !value.isObject())
        return value.text();
    QStringList lines;
    for (const JsonMember &entry : value.object()) {
        const QString said = entry.value.text(); // of an address nothing: what is known of it is an object
        lines << (said.isEmpty() ? entry.name : entry.name + u": "_s + said);
    }
    for (const JsonValue &item : value.array())
        lines << item.text();
    return lines.join(u'\n');
}

JsonValue FieldValue::fromText(const FieldSpec &field, const JsonValue &base, const QString &text)
{
    if (toText(base) == text)
        return base;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        if (isEmpty(base))
            return base;
        if (field.type == FieldSpec::Type::List)
            return JsonValue(JsonValue::Array{});
        if (field.type == FieldSpec::Type::Addresses)
            return JsonValue::emptyObject();
        return field.nullable ? JsonValue(nullptr) : JsonValue(QString());
    }
    switch (field.type) {
    case FieldSpec::Type::Integer:
        return isIntegerToken(trimmed) ? JsonValue(JsonValue::Number{trimmed.toLatin1()}) : JsonValue(text);
    case FieldSpec::Type::Number:
        return isNumberToken(trimmed) ? JsonValue(JsonValue::Number{trimmed.toLatin1()}) : JsonValue(text);
    case FieldSpec::Type::List: {
        JsonValue::Array items;
        for (const QString &line : linesOf(text))
            items.append(JsonValue(line));
        return JsonValue(items);
    }
    case FieldSpec::Type::Addresses: {
        // What is known of an address stays with it; a new one begins with nothing known.
        JsonValue addresses = JsonValue::emptyObject();
        for (const QString &line : linesOf(text))
            addresses.set(line, base.contains(line) ? base[line] : JsonValue::emptyObject());
        return addresses;
    }
    default:
        return JsonValue(text);
    }
}

QString FieldValue::problem(const FieldSpec &field, const JsonValue &value)
{
    using Type = FieldSpec::Type;
    const QString text = toText(value);
    const QString trimmed = text.trimmed();
    const bool blank = isEmpty(value) || (value.isString() && trimmed.isEmpty());
    if (blank)
        return field.required ? tr("This may not be left empty.") : QString();

    // Counted in characters, as services count them, not in UTF-16 units.
    const qsizetype length = trimmed.toUcs4().size();
    if (field.minLength > 0 && length < field.minLength)
        return tr("At least %n character(s), please.", nullptr, field.minLength);
    if (field.maxLength > 0 && length > field.maxLength)
        return tr("At most %n character(s); this has %1.", nullptr, field.maxLength).arg(length);
    if (value.isString() && hasControlCharacter(text, isOfLines(field.type)))
        return tr("There is a control character in this text.");

    switch (field.type) {
    case Type::Email:
        return isEmailShaped(trimmed) ? QString() : tr("This does not look like an e-mail address.");
    case Type::Url:
        return isUrlShaped(trimmed) ? QString()
                                    : tr("A web address begins with http:// or https:// and names a host.");
    case Type::Orcid:
        return isOrcid(trimmed) ? QString() : tr("This is no ORCID; one digit may be wrong.");
    case Type::Integer:
        return value.isNumber() && isIntegerToken(text) ? QString() : tr("This needs a whole number.");
    case Type::Number:
        return value.isNumber() ? QString() : tr("This needs a number.");
    case Type::Boolean:
        return value.isBool() ? QString() : tr("This needs yes or no.");
    case Type::Choice:
        if (!field.openChoice && !field.choices.contains(text))
            return tr("The service offers no such choice.");
        return {};
    default:
        return {};
    }
}

bool FieldValue::isEmailShaped(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at == text.size() - 1 || text.size() > 254)
        return false;
    const bool blank = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    const QStringView host = QStringView(text).mid(at + 1);
    return !blank && !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u".."_s)
        && text.count(u'@') == 1;
}

bool FieldValue::isUrlShaped(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool FieldValue::isOrcid(const QString &text)
{
    if (text.size() != 19)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 18; ++i) {
        if (i % 5 == 4) {
            if (text.at(i) != u'-')
                return false;
            continue;
        }
        const char16_t digit = text.at(i).unicode();
        if (digit < u'0' || digit > u'9')
            return false;
        sum = (sum + (digit - u'0')) * 2;
    }
    const int check = (12 - sum % 11) % 11;
    return text.at(18) == (check == 10 ? QChar(u'X') : QChar(u'0' + check));
}

} // namespace rollcall
