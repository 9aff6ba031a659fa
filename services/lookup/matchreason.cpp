#include "services/lookup/matchreason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// In the order of how much a match says.
struct Reasons
{
    QStringView label; // FieldSpec::label
    const char *exact;
    const char *part; // nullptr: a part of it is no reason
    bool isName;
};
constexpr std::array<Reasons, 9> reasons{{
    {u"Username", QT_TRANSLATE_NOOP("dialect", "username, exact"),
        QT_TRANSLATE_NOOP("dialect", "username, part"), false},
    {u"ID", QT_TRANSLATE_NOOP("dialect", "ID, exact"), nullptr, false},
    {u"E-mail", QT_TRANSLATE_NOOP("dialect", "e-mail, exact"), nullptr, false},
    {u"Phone", QT_TRANSLATE_NOOP("dialect", "phone, exact"), nullptr, false},
    {u"Last name", QT_TRANSLATE_NOOP("dialect", "last name, exact"),
        QT_TRANSLATE_NOOP("dialect", "last name, part"), true},
    {u"First name", QT_TRANSLATE_NOOP("dialect", "first name, exact"),
        QT_TRANSLATE_NOOP("dialect", "first name, part"), true},
    {u"Middle name", QT_TRANSLATE_NOOP("dialect", "middle name, exact"),
        QT_TRANSLATE_NOOP("dialect", "middle name, part"), true},
    {u"Display name", QT_TRANSLATE_NOOP("dialect", "display name, exact"), nullptr, true},
    {u"Shown as", QT_TRANSLATE_NOOP("dialect", "display name, exact"), nullptr, true},
}};
constexpr const char *nameExact = QT_TRANSLATE_NOOP("dialect", "name, exact");
constexpr const char *namePart = QT_TRANSLATE_NOOP("dialect", "name, part");

QString comparable(const QString &text)
{
    return text.simplified().toCaseFolded();
}

// All that stands in the field called \p label: the value, or each of its addresses.
QStringList valuesOf(const Record &record, const Schema &schema, QStringView label)
{
    const auto &fields = schema.fields();
    const auto field = std::find_if(
        fields.begin(), fields.end(), [&](const FieldSpec &one) { return one.label == label; });
    if (field == fields.end())
        return {};
    const JsonValue &value = field->valueIn(record.document);
    QStringList values;
    if (field->type == FieldSpec::Type::Addresses) {
        for (const JsonMember &address : value.object())
            values << comparable(address.name);
    } else if (const QString text = comparable(value.text()); !text.isEmpty()) {
        values << text;
    }
    return values;
}

MatchReason because(const char *english, bool exact)
{
    return {.text = QString::fromUtf8(english), .exact = exact};
}

} // namespace

MatchReason matchReason(
    const Record &record, const Identifier &identifier, const Schema &schema, const QString &otherwise)
{
    const QString wanted = comparable(identifier.text);
    for (const Reasons &reason : reasons) {
        if (valuesOf(record, schema, reason.label).contains(wanted))
            return because(reason.exact, true);
    }

    QStringList names;
    for (const Reasons &reason : reasons) {
        if (reason.isName)
            names << valuesOf(record, schema, reason.label).join(u' ').split(u' ', Qt::SkipEmptyParts);
    }
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    const auto isName = [&](const QString &word) { return names.contains(word); };
    if (!words.isEmpty() && std::all_of(words.begin(), words.end(), isName))
        return because(nameExact, true);

    for (const Reasons &reason : reasons) {
        if (reason.part && valuesOf(record, schema, reason.label).join(u' ').contains(wanted))
            return because(reason.part, false);
    }
    const auto isPartOfName = [&](const QString &word) {
        return std::any_of(
            names.begin(), names.end(), [&](const QString &name) { return name.contains(word); });
    };
    if (!words.isEmpty() && std::all_of(words.begin(), words.end(), isPartOfName))
        return because(namePart, false);
    return {.text = otherwise, .exact = false};
}

} // namespace rollcall
