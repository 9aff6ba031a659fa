#include "models/editing/rawedit.h"

#include "models/editing/fieldvalue.h"
#include "models/editing/stagedrecord.h"
#include "services/json/json.h"
#include "services/json/withoutsecrets.h"

#include <QMap>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Neither may hide, and an editor of text gives a no-break space back as a blank.
bool isShownAsItIs(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
        return c == u'\n';
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return c != QChar::Nbsp;
    }
}

// Whether \p value is of the sort that editors of this field make, or that stands there already.
bool isOfType(const FieldSpec &field, const JsonValue &base, const JsonValue &value)
{
    if (FieldValue::isEmpty(value) || value.type() == base.type())
        return true;
    switch (field.type) {
    case FieldSpec::Type::Boolean:
        return value.isBool();
    case FieldSpec::Type::Integer:
        return value.toInteger().has_value();
    case FieldSpec::Type::Number:
        return value.isNumber();
    case FieldSpec::Type::List:
        return value.isArray();
    case FieldSpec::Type::Addresses:
        return value.isObject();
    default:
        return value.isString();
    }
}

// The first place where the names of \p pointer stand one below the other.
qsizetype placeOf(const QString &pointer, const QString &text)
{
    qsizetype at = 0;
    for (const QString &name : json::segments(pointer)) {
        const qsizetype next = text.indexOf(u'"' + name + u'"', at);
        at = next < 0 ? at : next;
    }
    return at;
}

bool isInsideOfFields(const Schema &schema, const QString &pointer)
{
    const qsizetype end = pointer.indexOf(u'/', 1);
    if (end < 0)
        return false;
    const QString top = pointer.left(end + 1);
    return std::any_of(schema.fields().begin(), schema.fields().end(),
        [&top](const FieldSpec &field) { return field.pointer.startsWith(top); });
}

} // namespace

std::optional<QString> RawEdit::textOf(const StagedRecord &record, int limit)
{
    const JsonValue wanted = record.wanted();
    if (json::withoutSecrets(record.schema(), wanted) != wanted)
        return std::nullopt;
    const QString text = QString::fromUtf8(json::encodeIndented(wanted));
    const bool isVisible = std::all_of(text.begin(), text.end(), isShownAsItIs);
    return isVisible && text.size() <= limit ? std::optional(text) : std::nullopt;
}

RawEdit::Problem RawEdit::syntaxProblem(const Error &error, const QString &text)
{
    const QString before = QString::fromUtf8(text.toUtf8().left(error.code.toLongLong()));
    const auto line = before.count(u'\n') + 1;
    const auto column = before.size() - before.lastIndexOf(u'\n');
    return {tr("Line %1, column %2: %3").arg(line).arg(column).arg(error.detail), before.size()};
}

QList<RawEdit::Problem> RawEdit::apply(StagedRecord &record, const QString &text)
{
    const auto document = json::decode(text.toUtf8());
    if (!document)
        return {syntaxProblem(document.error(), text)};
    if (!document->isObject())
        return {{tr("A record is an object: it begins with { and ends with }."), 0}};

    QList<Problem> problems;
    QMap<QString, JsonValue> wanted;
    const Schema &schema = record.schema();
    for (const Difference &difference : json::differences(record.base(), *document)) {
        const FieldSpec *field = schema.fieldOver(difference.pointer);
        const QString name = field ? QCoreApplication::translate("schema", field->label.toUtf8().constData())
                                   : difference.pointer.mid(1);
        const auto refuse = [&](const QString &why) {
            const Problem problem{tr("%1: %2", "a field and what is wrong with it").arg(name, why),
                placeOf(difference.pointer, text)};
            if (!problems.contains(problem))
                problems.append(problem);
        };
        if (!field && isInsideOfFields(schema, difference.pointer)) {
            wanted.insert(difference.pointer, difference.after);
        } else if (!field) {
            refuse(tr("The service decides what a record has beside its fields."));
        } else if (!record.isEditable(*field)) {
            refuse(QCoreApplication::translate("schema", field->readOnlyReason.toUtf8().constData()));
        } else {
            const JsonValue value = json::valueAt(*document, field->pointer);
            const QString wrong = FieldValue::problem(*field, value);
            if (!wrong.isEmpty())
                refuse(wrong);
            else if (!isOfType(*field, record.baseValue(field->pointer), value))
                refuse(tr("This is not the kind of value that belongs here."));
            wanted.insert(field->pointer, value);
        }
    }
    if (!problems.isEmpty())
        return problems;
    for (const QString &pointer : record.stagedPointers()) {
        if (!wanted.contains(pointer))
            record.unstage(pointer);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        record.stage(it.key(), it.value(), StagedRecord::Step::Typed);
    return {};
}

} // namespace rollcall
