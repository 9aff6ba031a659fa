#include "models/table/tablecolumns.h"

#include "models/table/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollcall {

using namespace Qt::StringLiterals;

QString TableColumn::name() const
{
    return kind == Kind::Title ? u"name"_s : kind == Kind::ReadTime ? u"read"_s : pointer;
}

TableColumns::TableColumns(const Schema &schema)
    : m_schema(schema)
{
    const auto append = [this](const TableColumn &column, const std::optional<FieldSpec> &field = {}) {
        m_columns.append(column);
        m_fields.append(field);
    };
    const auto columnOf = [](const FieldSpec &field) {
        return TableColumn{.kind = TableColumn::Kind::Field,
            .pointer = field.pointer,
            .label = field.label,
            .width = field.tableWidth > 0 ? field.tableWidth : 18,
            .monospace = field.monospace,
            .isNumber = field.type == FieldSpec::Type::Integer || field.type == FieldSpec::Type::Number,
            .isTime = field.type == FieldSpec::Type::DateTime};
    };
    append({.kind = TableColumn::Kind::Title, .label = u"Name"_s, .width = 20});
    // The identifier stands beside the name, whatever the order of the schema file.
    const FieldSpec *subtitle = schema.subtitleField();
    if (subtitle && subtitle->inTable)
        append(columnOf(*subtitle), *subtitle);
    for (const FieldSpec &field : schema.fields()) {
        if (!field.inTable || (subtitle && field.pointer == subtitle->pointer))
            continue;
        TableColumn column = columnOf(field);
        column.alignEnd = column.isNumber;
        append(column, field);
    }
    append({.kind = TableColumn::Kind::ReadTime, .label = u"Read"_s, .width = 12});
}

QString TableColumns::text(int column, const JsonValue &document) const
{
    if (m_columns.at(column).kind == TableColumn::Kind::Title)
        return cappedLine(m_schema.titleOf(document));
    const auto &field = m_fields.at(column);
    return field ? displayText(*field, field->valueIn(document)) : QString();
}

const JsonValue &TableColumns::value(int column, const JsonValue &document) const
{
    static const JsonValue nothing;
    const auto &field = m_fields.at(column);
    return field ? field->valueIn(document) : nothing;
}

std::optional<double> TableColumns::number(int column, const JsonValue &document) const
{
    const JsonValue &value = this->value(column, document);
    if (value.isEmpty())
        return std::nullopt;
    if (!m_columns.at(column).isTime)
        return value.toDouble();
    const QDateTime time = timeFrom(value.text());
    return time.isValid() ? std::optional<double>(double(time.toMSecsSinceEpoch())) : std::nullopt;
}

QDateTime TableColumns::time(int column, const Record &record) const
{
    const TableColumn &spec = m_columns.at(column);
    if (spec.kind == TableColumn::Kind::ReadTime)
        return record.readAt;
    return spec.isTime ? timeFrom(value(column, record.document).text()) : QDateTime();
}

Absence TableColumns::absence(int column, const Record &record) const
{
    switch (m_columns.at(column).kind) {
    case TableColumn::Kind::Title:
        return m_schema.titleOf(record.document).isEmpty() ? Absence::Empty : Absence::Present;
    case TableColumn::Kind::ReadTime:
        return record.readAt.isValid() ? Absence::Present : Absence::NotLoaded;
    case TableColumn::Kind::Field:
        return m_schema.absenceOf(record.document, m_columns.at(column).pointer);
    }
    return Absence::NotOffered;
}

QString agoText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const auto say = [](const char *text, int n = -1) {
        return QCoreApplication::translate("RecordTable", text, nullptr, n);
    };
    const qint64 seconds = time.secsTo(now);
    if (seconds < 5)
        return say(QT_TRANSLATE_NOOP("RecordTable", "just now"));
    if (seconds < 60)
        return say(QT_TRANSLATE_N_NOOP("RecordTable", "%n s ago"), int(seconds));
    if (seconds < 3600)
        return say(QT_TRANSLATE_N_NOOP("RecordTable", "%n min ago"), int(seconds / 60));
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return say(QT_TRANSLATE_N_NOOP("RecordTable", "%n h ago"), int(seconds / 3600));
    if (day.daysTo(today) == 1)
        return say(QT_TRANSLATE_NOOP("RecordTable", "yesterday"));
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(apart.size());
    for (const QChar character : apart) {
        if (character.category() != QChar::Mark_NonSpacing)
            bare += character;
    }
    return bare;
}

} // namespace rollcall
