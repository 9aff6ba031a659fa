#include "models/editing/stagedrecord.h"

#include "models/editing/fieldvalue.h"
#include "services/json/json.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isAtOrInside(const QString &pointer, const QString &above)
{
    return pointer == above || pointer.startsWith(above + u'/');
}

} // namespace

StagedRecord::StagedRecord(const Schema &schema, QObject *parent)
    : QObject(parent)
    , m_schema(schema)
{ }

void StagedRecord::reset(const JsonValue &document)
{
    m_base = document;
    m_staged.clear();
    m_histories.clear();
    m_messages.clear();
    m_conflicts.clear();
    m_typing.clear();
    for (const FieldSpec &field : m_schema.fields())
        emit fieldChanged(field.pointer);
    emit changed();
}

QList<StagedRecord::Conflict> StagedRecord::rebase(const JsonValue &fresh)
{
    const JsonValue seen = m_base;
    m_base = fresh;
    QList<Conflict> conflicts;
    for (const QString &pointer : stagedPointers()) {
        const JsonValue was = json::valueAt(seen, pointer);
        const JsonValue theirs = json::valueAt(fresh, pointer);
        const JsonValue mine = m_staged.value(pointer);
        if (theirs == mine || (FieldValue::isEmpty(theirs) && FieldValue::isEmpty(mine))) {
            m_staged.remove(pointer);
            continue;
        }
        const ThreeWay result = mergeThreeWay(was, theirs, mine);
        if (result.merged == theirs)
            m_staged.remove(pointer);
        else
            m_staged.insert(pointer, result.merged);
        conflicts += openConflicts(pointer, result);
    }
    m_conflicts = conflicts;
    m_typing.clear();
    for (const FieldSpec &field : m_schema.fields())
        emit fieldChanged(field.pointer);
    emit changed();
    return conflicts;
}

// The clashes of \p result in the field at \p pointer, and what was in conflict there before and still is.
// People are shown what they had seen, not what came in between.
QList<StagedRecord::Conflict> StagedRecord::openConflicts(
    const QString &pointer, const ThreeWay &result) const
{
    QList<Conflict> open;
    for (Conflict clash : result.clashes) {
        clash.pointer.prepend(pointer);
        open.append(clash);
    }
    for (const Conflict &known : m_conflicts) {
        if (!isAtOrInside(known.pointer, pointer))
            continue;
        const auto again = std::find_if(open.begin(), open.end(),
            [&known](const Conflict &conflict) { return conflict.pointer == known.pointer; });
        if (again != open.end())
            again->was = known.was;
        else if (json::valueAt(result.merged, known.pointer.mid(pointer.size())) != baseValue(known.pointer))
            open.append(known);
    }
    return open;
}

void StagedRecord::settle(const QString &pointer, const JsonValue &value)
{
    const QString over = stagedOver(pointer);
    forgetConflicts(pointer);
    const QList<Conflict> others = m_conflicts; // inside the same field; staging it whole does not end them
    const QString field = over.isEmpty() ? pointer : over;
    const JsonValue whole
        = field == pointer ? value : json::withValue(this->value(field), pointer.mid(field.size()), value);
    stage(field, whole);
    m_conflicts = others;
    emit fieldChanged(field);
    emit changed();
}

QString StagedRecord::stagedOver(const QString &pointer) const
{
    for (auto it = m_staged.keyBegin(); it != m_staged.keyEnd(); ++it) {
        if (isAtOrInside(pointer, *it))
            return *it;
    }
    return {};
}

void StagedRecord::forgetConflicts(const QString &pointer)
{
    m_conflicts.removeIf([&](const Conflict &conflict) { return isAtOrInside(conflict.pointer, pointer); });
}

JsonValue StagedRecord::value(const QString &pointer) const
{
    const auto found = m_staged.constFind(pointer);
    return found == m_staged.constEnd() ? baseValue(pointer) : *found;
}

JsonValue StagedRecord::baseValue(const QString &pointer) const
{
    return json::valueAt(m_base, pointer);
}

QStringList StagedRecord::stagedPointers() const
{
    QStringList pointers;
    for (const FieldSpec &field : m_schema.fields()) {
        if (m_staged.contains(field.pointer))
            pointers << field.pointer;
    }
    QStringList others;
    for (auto it = m_staged.keyBegin(); it != m_staged.keyEnd(); ++it) {
        if (!m_schema.field(*it))
            others << *it;
    }
    others.sort();
    return pointers + others;
}

StagedRecord::Staged StagedRecord::staged(const QString &pointer) const
{
    const auto found = m_staged.constFind(pointer);
    return found == m_staged.constEnd() ? Staged() : Staged(*found);
}

void StagedRecord::put(const QString &pointer, const Staged &value)
{
    if (value)
        m_staged.insert(pointer, *value);
    else
        m_staged.remove(pointer);
    m_messages.remove(pointer);
    if (!value)
        forgetConflicts(pointer);
    emit fieldChanged(pointer);
    emit changed();
}

void StagedRecord::stage(const QString &pointer, const JsonValue &value, Step step)
{
    const JsonValue read = baseValue(pointer);
    const bool original = value == read || (FieldValue::isEmpty(value) && FieldValue::isEmpty(read));
    const Staged after = original ? Staged() : Staged(value);
    const Staged before = staged(pointer);
    if (before == after)
        return;
    remember(pointer, before, after, step);
    put(pointer, after);
}

void StagedRecord::stageText(const QString &pointer, const QString &text, Step step)
{
    const FieldSpec *field = m_schema.field(pointer);
    stage(pointer, FieldValue::fromText(field ? *field : FieldSpec{}, baseValue(pointer), text), step);
}

void StagedRecord::unstage(const QString &pointer)
{
    const Staged before = staged(pointer);
    if (!before)
        return;
    remember(pointer, before, {}, Step::Whole);
    put(pointer, {});
}

void StagedRecord::unstageAll()
{
    for (const QString &pointer : stagedPointers())
        unstage(pointer);
}

// A run of typing is one step until the person turns from writing to deleting, or begins a new word.
bool StagedRecord::continuesTyping(const QString &pointer, const Staged &before, const Staged &after)
{
    const QString from = FieldValue::toText(before.value_or(baseValue(pointer)));
    const QString to = FieldValue::toText(after.value_or(baseValue(pointer)));
    const int direction = to.size() > from.size() ? 1 : -1;
    const bool newWord = direction > 0 && from.endsWith(u' ');
    const bool continues = m_typing == pointer && m_direction == direction && !newWord;
    m_typing = pointer;
    m_direction = direction;
    return continues;
}

void StagedRecord::remember(const QString &pointer, const Staged &before, const Staged &after, Step step)
{
    History &history = m_histories[pointer];
    history.undone.clear();
    const bool merge
        = step == Step::Typed && continuesTyping(pointer, before, after) && !history.done.isEmpty();
    if (step == Step::Whole)
        m_typing.clear();
    if (merge) {
        history.done.last().after = after;
        history.done.last().serial = ++m_serial;
    } else {
        history.done.append({before, after, ++m_serial});
    }
}

bool StagedRecord::canUndo(const QString &pointer) const
{
    const auto found = m_histories.constFind(pointer);
    return found != m_histories.constEnd() && !found->done.isEmpty();
}

bool StagedRecord::canRedo(const QString &pointer) const
{
    const auto found = m_histories.constFind(pointer);
    return found != m_histories.constEnd() && !found->undone.isEmpty();
}

bool StagedRecord::undo(const QString &pointer)
{
    if (!canUndo(pointer))
        return false;
    History &history = m_histories[pointer];
    const History::Entry entry = history.done.takeLast();
    history.undone.append(entry);
    m_typing.clear();
    put(pointer, entry.before);
    return true;
}

bool StagedRecord::redo(const QString &pointer)
{
    if (!canRedo(pointer))
        return false;
    History &history = m_histories[pointer];
    const History::Entry entry = history.undone.takeLast();
    history.done.append(entry);
    m_typing.clear();
    put(pointer, entry.after);
    return true;
}

QString StagedRecord::undoLast()
{
    QString last;
    quint64 serial = 0;
    for (auto it = m_histories.cbegin(); it != m_histories.cend(); ++it) {
        if (!it->done.isEmpty() && it->done.last().serial > serial) {
            serial = it->done.last().serial;
            last = it.key();
        }
    }
    if (serial > 0)
        undo(last);
    return last;
}

QString StagedRecord::redoLast()
{
    QString next;
    quint64 serial = 0;
    for (auto it = m_histories.cbegin(); it != m_histories.cend(); ++it) {
        if (!it->undone.isEmpty() && (serial == 0 || it->undone.last().serial < serial)) {
            serial = it->undone.last().serial;
            next = it.key();
        }
    }
    if (serial > 0)
        redo(next);
    return next;
}

JsonValue StagedRecord::wanted() const
{
    JsonValue document = m_base;
    for (const QString &pointer : stagedPointers())
        document = json::withValue(document, pointer, m_staged.value(pointer));
    return document;
}

QList<Difference> StagedRecord::differences() const
{
    QList<Difference> differences;
    for (const QString &pointer : stagedPointers())
        differences.append({pointer, baseValue(pointer), m_staged.value(pointer)});
    return differences;
}

void StagedRecord::setCreating(bool creating, const QString &keyPointer)
{
    m_creating = creating;
    m_keyPointer = keyPointer;
    m_insisting = false;
    emit changed();
}

bool StagedRecord::isEditable(const FieldSpec &field) const
{
    if (m_creating && field.pointer == m_keyPointer)
        return false;
    return field.editable || (m_creating && field.createOnly);
}

void StagedRecord::insist()
{
    m_insisting = true;
    for (const FieldSpec &field : m_schema.fields())
        emit fieldChanged(field.pointer);
    emit changed();
}

QString StagedRecord::localProblem(const FieldSpec &field) const
{
    const bool asked = isStaged(field.pointer) || (m_creating && isEditable(field));
    return asked ? FieldValue::problem(field, value(field.pointer)) : QString();
}

QString StagedRecord::problem(const QString &pointer) const
{
    const QString message = m_messages.value(pointer);
    if (!message.isEmpty())
        return message;
    const FieldSpec *field = m_schema.field(pointer);
    // A new record begins empty: an empty field is not reproached before it was touched.
    if (!field || (m_creating && !m_insisting && !isStaged(pointer)))
        return {};
    return localProblem(*field);
}

bool StagedRecord::isValid() const
{
    return invalidPointers().isEmpty();
}

QStringList StagedRecord::invalidPointers() const
{
    QStringList pointers;
    for (const FieldSpec &field : m_schema.fields()) {
        if (!localProblem(field).isEmpty())
            pointers << field.pointer;
    }
    return pointers;
}

void StagedRecord::setServerMessages(const QHash<QString, QString> &messages)
{
    const auto old = std::exchange(m_messages, messages);
    for (const FieldSpec &field : m_schema.fields()) {
        if (old.contains(field.pointer) || messages.contains(field.pointer))
            emit fieldChanged(field.pointer);
    }
    emit changed();
}

QStringList StagedRecord::unplacedMessages() const
{
    QStringList messages;
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it) {
        if (!m_schema.field(it.key()))
            messages << it.value();
    }
    messages.sort();
    return messages;
}

} // namespace rollcall
