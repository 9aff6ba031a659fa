#include "services/changes/verdict.h"

#include "services/json/json.h"

#include <QSet>

#include <algorithm>

namespace rollcall {

namespace {

//! One thing that must hold.
struct Check
{
    Receipt::Item item;
    bool holds = false;
    std::optional<bool> heldBefore; //!< absent: nobody knows
    bool isAsBefore = false;
};

bool isEmptyValue(const JsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

bool isSame(const JsonValue &one, const JsonValue &other)
{
    return one == other || (isEmptyValue(one) && isEmptyValue(other));
}

bool isSeen(const Change &change)
{
    return change.seen.isObject();
}

JsonValue documentOf(const Found &found)
{
    return found.record ? found.record->document : JsonValue();
}

// What differs, told by the fields of the schema: a part of a field is told as the whole field.
QList<Difference> differencesByField(const Schema &schema, const JsonValue &before, const JsonValue &after)
{
    QList<Difference> list;
    QSet<QString> told;
    for (const Difference &difference : json::differences(before, after)) {
        const FieldSpec *field = schema.fieldOver(difference.pointer);
        const QString pointer = field ? field->pointer : difference.pointer;
        if (told.contains(pointer))
            continue;
        told.insert(pointer);
        list.append({pointer, json::valueAt(before, pointer), json::valueAt(after, pointer)});
    }
    return list;
}

Check memberCheck(const QString &pointer, const JsonValue &before, const JsonValue &wanted,
    const JsonValue &now, bool readable)
{
    Check check;
    check.item = {.pointer = pointer, .intended = wanted, .now = now};
    check.holds = readable && isSame(now, wanted);
    check.heldBefore = isSame(before, wanted);
    check.isAsBefore = readable && isSame(now, before);
    return check;
}

QList<Check> memberChecks(const Change &change, const Schema &schema, const Sight &sight)
{
    QList<Check> checks;
    const JsonValue before = isSeen(change) ? change.seen : JsonValue::emptyObject();
    const JsonValue now = documentOf(sight.target);
    for (const Difference &difference : differencesByField(schema, before, change.wanted)) {
        if (const FieldSpec *field = schema.field(difference.pointer); field && field->secret)
            continue; // no service shows it again
        checks.append(memberCheck(difference.pointer, difference.before, difference.after,
            json::valueAt(now, difference.pointer), sight.target.record.has_value()));
    }
    return checks;
}

// Whether a whole record is there or gone.
Check presenceCheck(const Expectation &expectation, const Change &change, const Sight &sight)
{
    const bool isTarget = expectation.subject == Expectation::Subject::Target;
    const bool wantedThere = expectation.holds == Expectation::Holds::Exists;
    const bool isThere = isTarget ? sight.target.record.has_value()
                                  : sight.arguments.value(expectation.argument).record.has_value();
    const JsonValue key(subjectOf(expectation, change).key);
    Check check;
    check.item.pointer = isTarget ? QString() : u'/' + json::escapedSegment(expectation.argument);
    check.item.intended = wantedThere ? key : JsonValue(nullptr);
    check.item.now = isThere ? key : JsonValue(nullptr);
    check.holds = isThere == wantedThere;
    if (isTarget && isSeen(change)) {
        check.heldBefore = wantedThere;
        check.isAsBefore = isThere;
    } else if (isTarget && change.verb == Change::Verb::Create) {
        check.heldBefore = !wantedThere;
        check.isAsBefore = !isThere;
    }
    return check;
}

// It was open before: the target has been read.
Check shutCheck(const Change &change, const Sight &sight)
{
    Check check;
    check.item.intended = JsonValue(nullptr);
    check.item.now = sight.isShut ? JsonValue(nullptr) : JsonValue(change.target.key);
    check.holds = sight.isShut;
    check.heldBefore = false;
    check.isAsBefore = !sight.isShut;
    return check;
}

Check pointerCheck(const Expectation &expectation, const Change &change, const Sight &sight)
{
    const JsonValue before = json::valueAt(change.seen, expectation.pointer);
    const JsonValue now = json::valueAt(documentOf(sight.target), expectation.pointer);
    const bool readable = sight.target.record.has_value();
    Check check;
    check.item = {.pointer = expectation.pointer, .now = now};
    check.isAsBefore = readable && isSeen(change) && isSame(now, before);
    if (expectation.holds == Expectation::Holds::IsNull) {
        check.item.intended = JsonValue(nullptr);
        check.holds = readable && isEmptyValue(now);
        if (isSeen(change))
            check.heldBefore = isEmptyValue(before);
    } else {
        check.item.intended = now; // any new value will do
        check.holds = readable && !isEmptyValue(now) && isSeen(change) && !isSame(now, before);
        if (!check.holds)
            check.item.intended = {};
        check.heldBefore = false;
    }
    return check;
}

// The members that a pointer with "*" and "{argument}" means, in what was seen.
QStringList expanded(const QString &pattern, const Change &change)
{
    QStringList paths{QString()};
    const QStringList segments = pattern.split(u'/').mid(1);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments.at(i);
        QStringList longer;
        for (const QString &path : std::as_const(paths)) {
            if (segment == u"*") {
                for (const JsonMember &member : json::valueAt(change.seen, path).object())
                    longer << path + u'/' + json::escapedSegment(member.name);
                continue;
            }
            const bool isArgument = segment.startsWith(u'{') && segment.endsWith(u'}');
            const QString next = path + u'/'
                + (isArgument ? json::escapedSegment(change.wanted[segment.mid(1).chopped(1)].text())
                              : segment);
            if (i + 1 == segments.size() || json::valueAt(change.seen, next).isObject())
                longer << next;
        }
        paths = longer;
    }
    return paths;
}

QList<Check> valueChecks(const Expectation &expectation, const Change &change, const Sight &sight)
{
    QList<Check> checks;
    for (const QString &pointer : expanded(expectation.pointer, change)) {
        const JsonValue before = json::valueAt(change.seen, pointer);
        const JsonValue now = json::valueAt(documentOf(sight.target), pointer);
        const bool readable = sight.target.record.has_value();
        Check check;
        check.holds = readable && expectation.values.contains(now);
        check.heldBefore = expectation.values.contains(before);
        check.isAsBefore = readable && isSame(now, before);
        check.item
            = {.pointer = pointer, .intended = check.holds ? now : expectation.values.value(0), .now = now};
        checks.append(check);
    }
    return checks;
}

QList<Check> checksOf(const Change &change, const KindSpec &kind, const Sight &sight)
{
    QList<Check> checks;
    for (const Expectation &expectation : expectationsOf(change, kind)) {
        switch (expectation.holds) {
        case Expectation::Holds::HasWanted:
            checks.append(memberChecks(change, kind.schema, sight));
            break;
        case Expectation::Holds::Exists:
        case Expectation::Holds::IsGone:
            checks.append(presenceCheck(expectation, change, sight));
            break;
        case Expectation::Holds::IsShut:
            checks.append(shutCheck(change, sight));
            break;
        case Expectation::Holds::IsNull:
        case Expectation::Holds::HasChanged:
            checks.append(pointerCheck(expectation, change, sight));
            break;
        case Expectation::Holds::IsOneOf:
            checks.append(valueChecks(expectation, change, sight));
            break;
        }
    }
    return checks;
}

bool isWatched(const KindSpec &kind, const QString &pointer)
{
    if (kind.schema.fields().isEmpty())
        return true;
    const FieldSpec *field = kind.schema.field(pointer);
    return field != nullptr && field->editable && !field->createOnly;
}

QList<Receipt::Item> changedBeside(
    const Change &change, const KindSpec &kind, const Sight &sight, const QList<Check> &checks)
{
    QList<Receipt::Item> items;
    if (!isSeen(change) || !sight.target.record)
        return items;
    for (const Difference &difference :
        differencesByField(kind.schema, change.seen, sight.target.record->document)) {
        const bool expected = std::any_of(checks.begin(), checks.end(), [&](const Check &check) {
            const QString &pointer = check.item.pointer;
            return !pointer.isEmpty()
                && (pointer == difference.pointer || difference.pointer.startsWith(pointer + u'/')
                    || pointer.startsWith(difference.pointer + u'/'));
        });
        if (!expected && isWatched(kind, difference.pointer)
            && !isSame(difference.before, difference.after)) {
            items.append({.pointer = difference.pointer,
                .now = difference.after,
                .state = Receipt::Item::State::ChangedBeside});
        }
    }
    return items;
}

Verdict::Trace traceOf(const Change &change, const QList<Check> &checks, bool holds)
{
    const auto any
        = [&checks](auto predicate) { return std::any_of(checks.begin(), checks.end(), predicate); };
    const auto all
        = [&checks](auto predicate) { return std::all_of(checks.begin(), checks.end(), predicate); };
    const bool happened = any([](const Check &check) { return check.holds && check.heldBefore == false; });
    if (holds)
        return happened ? Verdict::Trace::AsWanted : Verdict::Trace::NeverDiffered;
    if (change.verb == Change::Verb::Create) {
        // A record that is there but differs can have been there all along.
        const bool isThere
            = any([](const Check &check) { return check.item.pointer.isEmpty() && check.holds; });
        return isThere ? Verdict::Trace::SomethingElse : Verdict::Trace::Untouched;
    }
    if (happened)
        return Verdict::Trace::InPart;
    const bool untouched = all([](const Check &check) { return check.isAsBefore || !check.heldBefore; });
    return untouched ? Verdict::Trace::Untouched : Verdict::Trace::SomethingElse;
}

} // namespace

QList<Expectation> expectationsOf(const Change &change, const KindSpec &kind)
{
    using Holds = Expectation::Holds;
    switch (change.verb) {
    case Change::Verb::Create:
        return {{.holds = Holds::Exists}, {.holds = Holds::HasWanted}};
    case Change::Verb::Update:
        return {{.holds = Holds::HasWanted}};
    case Change::Verb::Delete:
        return {{.holds = Holds::IsGone}};
    case Change::Verb::Act:
        break;
    }
    const ActionSpec *action = kind.action(change.action);
    return action != nullptr ? action->expectations : QList<Expectation>();
}

RecordId subjectOf(const Expectation &expectation, const Change &change)
{
    RecordId id = change.target;
    if (expectation.subject == Expectation::Subject::Argument)
        id.key = change.wanted[expectation.argument].text();
    return id;
}

Verdict judge(const Change &change, const KindSpec &kind, const Sight &sight)
{
    const QList<Check> checks = checksOf(change, kind, sight);
    Verdict verdict;
    verdict.holds = std::all_of(checks.begin(), checks.end(), [](const Check &check) { return check.holds; });
    verdict.trace = traceOf(change, checks, verdict.holds);
    for (const Check &check : checks) {
        verdict.items.append(check.item);
        verdict.items.last().state
            = check.holds ? Receipt::Item::State::Verified : Receipt::Item::State::Differs;
    }
    verdict.items.append(changedBeside(change, kind, sight, checks));
    return verdict;
}

} // namespace rollcall
