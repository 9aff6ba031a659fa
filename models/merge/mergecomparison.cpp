#include "models/merge/mergecomparison.h"

#include "models/editing/fieldvalue.h"
#include "models/merge/lookalike.h"
#include "models/table/displaytext.h"
#include "services/json/json.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Merge", text);
}

QString quoted(const QString &key)
{
    // The key in a direction of its own, so that it cannot turn the sentence round.
    return QChar(0x2066) + cappedLine(key) + QChar(0x2069);
}

bool isPresent(Absence absence)
{
    return absence == Absence::Present;
}

// A field that is empty on both sides is equal, whether it is null, "" or missing.
bool isEqual(const MergeComparison::Row &row)
{
    if (row.absorbedAbsence != row.survivorAbsence)
        return false;
    return !isPresent(row.absorbedAbsence) || row.absorbed == row.survivor;
}

QString listed(const QStringList &labels)
{
    return QLocale().createSeparatedList(labels);
}

} // namespace

bool isSameKey(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

MergeComparison::MergeComparison(const Schema &schema, const Record &absorbed, const Record &survivor)
    : m_schema(schema)
    , m_absorbed(absorbed)
    , m_survivor(survivor)
{
    QSet<QString> known;
    for (const FieldSpec &field : schema.fields()) {
        Row row;
        row.pointer = field.pointer;
        row.absorbed = field.valueIn(absorbed.document);
        row.survivor = field.valueIn(survivor.document);
        known.insert(field.pointer);
        // The identifier differs by nature: it is what the sentence on top is about.
        if (isSameKey(row.absorbed.text(), absorbed.id.key)
            && isSameKey(row.survivor.text(), survivor.id.key))
            continue;
        row.label = QCoreApplication::translate("schema", field.label.toUtf8().constData());
        row.absorbedAbsence = schema.absenceOf(absorbed.document, field.pointer);
        row.survivorAbsence = schema.absenceOf(survivor.document, field.pointer);
        row.absorbedText = displayText(field, row.absorbed);
        row.survivorText = displayText(field, row.survivor);
        row.monospace = field.monospace;
        row.equal = isEqual(row);
        if (!field.editable)
            row.whyFixed = row.whyNotOwn
                = QCoreApplication::translate("schema", field.readOnlyReason.toUtf8().constData());
        else if (!isPresent(row.absorbedAbsence))
            row.whyFixed = say(QT_TRANSLATE_NOOP("Merge", "There is nothing to carry over."));
        if (row.canCarry() && row.survivorAbsence == Absence::Empty)
            row.choice = Side::Absorbed;
        m_rows.append(row);
    }
    const auto addUnknown = [&](const JsonValue &document) {
        for (const JsonMember &member : document.object()) {
            const QString pointer = u'/' + json::escapedSegment(member.name);
            if (known.contains(pointer))
                continue;
            known.insert(pointer);
            Row row;
            row.pointer = pointer;
            row.label = cappedLine(member.name);
            row.known = false;
            row.absorbed = json::valueAt(absorbed.document, pointer);
            row.survivor = json::valueAt(survivor.document, pointer);
            const auto absence = [](const JsonValue &value) {
                const bool empty = value.isUndefined() || value.isNull()
                    || (value.isString() && value.toString().isEmpty());
                return empty ? Absence::Empty : Absence::Present;
            };
            row.absorbedAbsence = absence(row.absorbed);
            row.survivorAbsence = absence(row.survivor);
            row.absorbedText = displayText({}, row.absorbed);
            row.survivorText = displayText({}, row.survivor);
            row.equal = isEqual(row);
            row.whyFixed = row.whyNotOwn
                = say(QT_TRANSLATE_NOOP("Merge", "This console does not know the field and cannot set it."));
            m_rows.append(row);
        }
    };
    addUnknown(absorbed.document);
    addUnknown(survivor.document);
}

const JsonValue &MergeComparison::Row::result() const
{
    return choice == Side::Absorbed ? absorbed : choice == Side::Own ? own : survivor;
}

QString MergeComparison::Row::resultText() const
{
    return choice == Side::Absorbed ? absorbedText : choice == Side::Own ? ownText : survivorText;
}

Absence MergeComparison::Row::resultAbsence() const
{
    if (choice == Side::Own)
        return ownText.isEmpty() ? Absence::Empty : Absence::Present;
    return choice == Side::Absorbed ? absorbedAbsence : survivorAbsence;
}

const MergeComparison::Row *MergeComparison::row(const QString &pointer) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.pointer == pointer; });
    return found == m_rows.end() ? nullptr : &*found;
}

int MergeComparison::differenceCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.equal; }));
}

QList<MergeComparison::Row> MergeComparison::losses() const
{
    QList<Row> lost;
    std::copy_if(
        m_rows.begin(), m_rows.end(), std::back_inserter(lost), [](const Row &row) { return row.isLost(); });
    return lost;
}

QList<MergeComparison::Row> MergeComparison::carried() const
{
    QList<Row> kept;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(kept),
        [](const Row &row) { return row.choice != Side::Survivor; });
    return kept;
}

MergeComparison::Row *MergeComparison::find(const QString &pointer)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.pointer == pointer; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool MergeComparison::choose(const QString &pointer, Side side)
{
    Row *row = find(pointer);
    if (!row || side == Side::Own || (side == Side::Absorbed && !row->canCarry()))
        return false;
    row->choice = side;
    return true;
}

bool MergeComparison::chooseOwn(const QString &pointer, const QString &text, QString *whyNot)
{
    Row *row = find(pointer);
    const FieldSpec *field = m_schema.field(pointer);
    if (!row || !field || !row->whyNotOwn.isEmpty()) {
        if (whyNot && row)
            *whyNot = row->whyNotOwn;
        return false;
    }
    const QString typed = text.trimmed();
    if (typed == FieldValue::toText(row->survivor))
        return choose(pointer, Side::Survivor);
    if (typed == FieldValue::toText(row->absorbed) && row->canCarry())
        return choose(pointer, Side::Absorbed);
    const JsonValue value = FieldValue::fromText(*field, row->survivor, typed);
    if (const QString problem = FieldValue::problem(*field, value); !problem.isEmpty()) {
        if (whyNot)
            *whyNot = problem;
        return false;
    }
    row->own = value;
    row->ownText = displayText(*field, value);
    row->choice = Side::Own;
    return true;
}

void MergeComparison::keepChoicesOf(const MergeComparison &other)
{
    for (const Row &before : other.m_rows) {
        const Row *now = row(before.pointer);
        if (!now || now->absorbed != before.absorbed || now->survivor != before.survivor)
            continue;
        if (before.choice == Side::Own)
            chooseOwn(before.pointer, FieldValue::toText(before.own));
        else
            choose(before.pointer, before.choice);
    }
}

bool MergeComparison::isStillTrue(const Record &absorbedNow, const Record &survivorNow) const
{
    return absorbedNow.document == m_absorbed.document && survivorNow.document == m_survivor.document;
}

Change MergeComparison::mergeChange(const QString &reason) const
{
    JsonValue arguments = JsonValue::emptyObject();
    arguments.set(u"into"_s, m_survivor.id.key);
    return {.verb = Change::Verb::Act,
        .target = m_absorbed.id,
        .action = u"merge"_s,
        .seen = m_absorbed.document,
        .wanted = arguments,
        .reason = reason};
}

Change MergeComparison::carryChange(
    const Record &survivorNow, const QString &reason, QStringList *skipped) const
{
    JsonValue wanted = survivorNow.document;
    for (const Row &row : carried()) {
        const JsonValue now = json::valueAt(survivorNow.document, row.pointer);
        if (now == row.result())
            continue;
        const bool untouched = now == row.survivor || (now.text().isEmpty() && row.survivor.text().isEmpty());
        if (untouched)
            wanted = json::withValue(wanted, row.pointer, row.result());
        else if (skipped)
            skipped->append(row.label);
    }
    return {.verb = Change::Verb::Update,
        .target = m_survivor.id,
        .seen = survivorNow.document,
        .wanted = wanted,
        .reason = reason};
}

QString MergeComparison::carryNote(const QList<Row> &kept) const
{
    const int own = int(
        std::count_if(kept.begin(), kept.end(), [](const Row &row) { return row.choice == Side::Own; }));
    const int carried = int(kept.size()) - own;
    QStringList notes;
    if (carried > 0) {
        notes << (carried == 1
                ? say(QT_TRANSLATE_NOOP("Merge", "1 value kept from %1"))
                : QCoreApplication::translate("Merge", "%n values kept from %1", nullptr, carried))
                     .arg(quoted(m_absorbed.id.key));
    }
    if (own > 0) {
        notes << (own == 1 ? say(QT_TRANSLATE_NOOP("Merge", "1 value typed here"))
                           : QCoreApplication::translate("Merge", "%n values typed here", nullptr, own));
    }
    return notes.join(u", "_s);
}

QList<MergeStep> MergeComparison::plan() const
{
    const QString absorbed = quoted(m_absorbed.id.key);
    const QString survivor = quoted(m_survivor.id.key);
    QList<MergeStep> steps{
        {MergeStep::Kind::ReadAgain, say(QT_TRANSLATE_NOOP("Merge", "Read both accounts again")),
            say(QT_TRANSLATE_NOOP("Merge", "stops if either changed"))},
        {MergeStep::Kind::Merge, say(QT_TRANSLATE_NOOP("Merge", "Merge %1 into %2")).arg(absorbed, survivor),
            say(QT_TRANSLATE_NOOP("Merge", "%1 is deleted")).arg(absorbed)},
        {MergeStep::Kind::LookAfter,
            say(QT_TRANSLATE_NOOP("Merge", "Look up %1 and %2")).arg(absorbed, survivor),
            say(QT_TRANSLATE_NOOP("Merge", "expected: no such person; still there"))},
    };
    const QList<Row> kept = carried();
    if (!kept.isEmpty()) {
        QStringList labels;
        for (const Row &row : kept)
            labels << row.label;
        steps.append({MergeStep::Kind::CarryOver,
            say(QT_TRANSLATE_NOOP("Merge", "Set %1 of %2")).arg(listed(labels), survivor), carryNote(kept)});
        steps.append({MergeStep::Kind::ReadBack,
            say(QT_TRANSLATE_NOOP("Merge", "Read %1 back and compare")).arg(survivor),
            QCoreApplication::translate("Merge", "all %n fields", nullptr, int(m_rows.size()))});
    }
    return steps;
}

QStringList MergeComparison::deceptions() const
{
    QStringList sentences;
    const auto look = [&](const QString &label, const QString &absorbed, const QString &survivor) {
        sentences << deceptionsIn(absorbed) << deceptionsIn(survivor);
        if (!looksAlike(absorbed, survivor))
            return;
        sentences << (label.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Merge",
                    "The two identifiers look the same and are different. Make sure which one you mean."))
                : say(QT_TRANSLATE_NOOP("Merge", "%1: the two values look the same and are different."))
                      .arg(label));
    };
    look({}, m_absorbed.id.key, m_survivor.id.key);
    for (const FieldSpec &field : m_schema.fields()) {
        if (field.type != FieldSpec::Type::Text && field.type != FieldSpec::Type::Email)
            continue;
        if (const Row *here = row(field.pointer))
            look(here->label, here->absorbed.toString(), here->survivor.toString());
    }
    sentences.removeDuplicates();
    return sentences;
}

QList<MergeObstacle> mergeObstacles(const KindSpec *kind, const Schema &schema,
    const std::optional<Record> &absorbed, const std::optional<Record> &survivor, const RecordId &absorbedId,
    const RecordId &survivorId, const QStringList &signsInWith, const QDateTime &now)
{
    using Kind = MergeObstacle::Kind;
    QList<MergeObstacle> found;
    const QString goes = quoted(absorbedId.key);
    const QString stays = quoted(survivorId.key);
    if (!kind || !kind->action(u"merge"_s)) {
        found.append({Kind::NotOffered, false,
            say(QT_TRANSLATE_NOOP("Merge", "This service cannot merge accounts."))});
        return found;
    }
    if (absorbedId.connection != survivorId.connection || absorbedId.kind != survivorId.kind) {
        found.append({Kind::OtherService, false,
            say(QT_TRANSLATE_NOOP("Merge",
                "The two accounts are on different services. Only accounts of one service can be merged."))});
    } else if (isSameKey(absorbedId.key, survivorId.key)) {
        found.append({Kind::SameRecord, false,
            say(QT_TRANSLATE_NOOP(
                    "Merge", "Both are the account %1. Upper and lower case count as the same."))
                .arg(goes)});
    }
    if (!absorbed) {
        found.append({Kind::AbsorbedMissing, false,
            say(QT_TRANSLATE_NOOP("Merge", "%1 was not found. There is nothing to merge.")).arg(goes)});
    }
    if (!survivor) {
        found.append({Kind::SurvivorMissing, false,
            say(QT_TRANSLATE_NOOP(
                    "Merge", "%1 was not found. Merging into it could create a new account of that name."))
                .arg(stays)});
    }
    if (!absorbed || !survivor)
        return found;
    const auto isOld = [&](const Record &record) {
        return !record.readAt.isValid() || record.readAt.secsTo(now) > MergeComparison::freshSeconds;
    };
    if (isOld(*absorbed) || isOld(*survivor)) {
        found.append({Kind::ReadTooLongAgo, false,
            say(QT_TRANSLATE_NOOP("Merge", "The accounts were read more than a minute ago."))});
    }
    const bool isOperator = std::any_of(signsInWith.begin(), signsInWith.end(),
        [&](const QString &name) { return isSameKey(name, absorbedId.key); });
    if (isOperator) {
        found.append({Kind::IsOperator, true,
            say(QT_TRANSLATE_NOOP(
                    "Merge", "This console works in the name of %1. Give a reason for deleting it."))
                .arg(goes)});
    }
    QStringList lostStanding;
    for (const FieldSpec &field : schema.fields()) {
        if (field.type == FieldSpec::Type::Boolean && field.valueIn(absorbed->document).toBool()
            && !field.valueIn(survivor->document).toBool())
            lostStanding << QCoreApplication::translate("schema", field.label.toUtf8().constData());
    }
    if (!lostStanding.isEmpty()) {
        found.append({Kind::LosesStanding, true,
            say(QT_TRANSLATE_NOOP("Merge", "%1 is Yes for %2 and not for %3. Give a reason, or swap."))
                .arg(listed(lostStanding), goes, stays)});
    }
    return found;
}

} // namespace rollcall
