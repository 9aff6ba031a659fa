#pragma once

#include "services/domain/condition.h"
#include "services/json/json.h"

#include <QRandomGenerator>

#include <algorithm>

namespace rollcall::test {

//! What a condition means, said once more without looking at how the console does it: all texts of the member
//! are laid out, and the condition holds when one of them fits.
inline QStringList textsOf(const JsonValue &value)
{
    const auto isText
        = [](const JsonValue &each) { return each.isString() || each.isNumber() || each.isBool(); };
    QStringList texts;
    JsonValue::Array entries = value.array();
    entries.append(value);
    for (const JsonValue &entry : std::as_const(entries)) {
        if (isText(entry))
            texts << entry.text();
        for (const JsonMember &member : entry.object()) {
            texts << member.name;
            if (isText(member.value))
                texts << member.value.text();
        }
    }
    return texts;
}

inline bool isTrueOf(const Condition &condition, const JsonValue &document)
{
    const JsonValue value = json::valueAt(document, condition.pointer);
    const QString wanted = condition.value.toLower();
    const QStringList texts = textsOf(value);
    const auto any = [&texts](auto fits) { return std::any_of(texts.begin(), texts.end(), fits); };
    const bool isThere = !value.isUndefined() && !value.isNull()
        && !(value.isString() && value.toString().isEmpty()) && value != JsonValue(JsonValue::Array())
        && value != JsonValue(JsonValue::Object());
    switch (condition.relation) {
    case Condition::Relation::Is:
        return texts.contains(condition.value);
    case Condition::Relation::Contains:
        return any([&](const QString &text) { return text.toLower().contains(wanted); });
    case Condition::Relation::StartsWith:
        return any([&](const QString &text) { return text.toLower().startsWith(wanted); });
    case Condition::Relation::HasNone:
        return !isThere;
    case Condition::Relation::HasSome:
        return isThere;
    }
    return false;
}

inline bool areTrueOf(const QList<Condition> &conditions, const JsonValue &document)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&document](const Condition &condition) { return isTrueOf(condition, document); });
}

//! A condition on one of \p pointers that some of \p documents fulfil and others do not: its value is a piece
//! of one that is there.
inline Condition randomCondition(
    const QStringList &pointers, const QList<JsonValue> &documents, QRandomGenerator &random)
{
    Condition condition{.pointer = pointers.at(random.bounded(int(pointers.size()))),
        .relation = Condition::Relation(random.bounded(5))};
    const JsonValue &model = documents.at(random.bounded(int(documents.size())));
    const QStringList texts = textsOf(json::valueAt(model, condition.pointer));
    if (!condition.hasValue())
        return condition;
    const QString text
        = texts.isEmpty() ? QString(QLatin1Char('a')) : texts.at(random.bounded(int(texts.size())));
    const int length = int(text.size());
    switch (condition.relation) {
    case Condition::Relation::Contains:
        condition.value = text.mid(random.bounded(length + 1), 1 + random.bounded(3));
        break;
    case Condition::Relation::StartsWith:
        condition.value = text.left(1 + random.bounded(3));
        break;
    default:
        condition.value = text;
    }
    if (condition.value.isEmpty())
        condition.value = QLatin1Char('e');
    return condition;
}

} // namespace rollcall::test
