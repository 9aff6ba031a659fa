#include "models/table/tabletext.h"

#include "models/table/displaytext.h"
#include "services/json/json.h"
#include "services/json/withoutsecrets.h"

#include <QRegularExpression>

namespace rollcall::tabletext {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number(u"^[+-][0-9 ().,/-]+$"_s);
    constexpr QStringView starts = u"=@+-\t\r";
    return !text.isEmpty() && starts.contains(text.front()) && !number.match(text).hasMatch();
}

// What is there, or the word for why it is not.
template <typename Present>
QStringList rowOf(const RecordTableModel &model, int row, const QList<int> &columns, const Present &present)
{
    QStringList texts;
    const auto record = model.record(row);
    for (const int column : columns) {
        const Absence why = model.absence(row, column);
        texts << (why == Absence::Present && record ? present(model.columns(), *record, column)
                : why == Absence::Empty             ? QString()
                                                    : absenceText(why));
    }
    return texts;
}

} // namespace

QStringList header(const RecordTableModel &model, const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << model.headerData(column, Qt::Horizontal).toString();
    return names;
}

QStringList cells(const RecordTableModel &model, int row, const QList<int> &columns)
{
    return rowOf(model, row, columns, [&](const TableColumns &shown, const Record &record, int at) {
        const QDateTime time = shown.time(at, record);
        return time.isValid() ? zonedText(time) : model.index(row, at).data().toString();
    });
}

QStringList values(const RecordTableModel &model, int row, const QList<int> &columns)
{
    return rowOf(model, row, columns, [&](const TableColumns &shown, const Record &record, int at) {
        switch (shown.at(at).kind) {
        case TableColumn::Kind::Title:
            return model.schema().titleOf(record.document);
        case TableColumn::Kind::ReadTime:
            return record.readAt.toString(Qt::ISODate);
        case TableColumn::Kind::Field:
            break;
        }
        const FieldSpec *field = model.schema().field(shown.at(at).pointer);
        const JsonValue &value = shown.value(at, record.document);
        if (field && field->secret)
            return displayText(*field, value);
        return value.isArray() || value.isObject() ? QString::fromUtf8(json::encode(value)) : value.text();
    });
}

QString tsvLine(const QStringList &cells)
{
    QStringList clean = cells;
    for (QString &cell : clean)
        cell.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
    return clean.join(u'\t') + u'\n';
}

QString csvLine(const QStringList &cells, QChar delimiter)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
        const bool needsQuotes = text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n')
            || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
        if (needsQuotes)
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        quoted << text;
    }
    return quoted.join(delimiter) + u"\r\n"_s;
}

QByteArray jsonLine(const Record &record, const Schema &schema)
{
    return json::encode(json::withoutSecrets(schema, record.document)) + '\n';
}

} // namespace rollcall::tabletext
