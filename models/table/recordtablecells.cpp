// What a view asks of RecordTableModel: cells, headers and their words. Rows come and go in
// recordtablemodel.cpp.

#include "models/table/displaytext.h"
#include "models/table/recordtablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollcall {

using namespace Qt::StringLiterals;

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size()) + m_placeholders;
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Absence RecordTableModel::absence(int row, int column) const
{
    const Record *here = record(row);
    if (!here)
        return Absence::NotLoaded;
    const Column &spec = m_columns.at(column);
    switch (spec.kind) {
    case Column::Kind::Title:
        return m_schema.titleOf(here->document).isEmpty() ? Absence::Empty : Absence::Present;
    case Column::Kind::ReadTime:
        return here->readAt.isValid() ? Absence::Present : Absence::NotLoaded;
    case Column::Kind::Field:
        return m_schema.absenceOf(here->document, spec.pointer);
    }
    return Absence::NotOffered;
}

QString RecordTableModel::cellText(const Row &row, const Column &column) const
{
    switch (column.kind) {
    case Column::Kind::Title:
        return cappedLine(m_schema.titleOf(row.record.document));
    case Column::Kind::ReadTime:
        return agoText(row.record.readAt, m_now());
    case Column::Kind::Field:
        break;
    }
    const FieldSpec *field = m_schema.field(column.pointer);
    return field ? displayText(*field, memberAt(row.record.document, column.pointer)) : QString();
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = m_columns.at(index.column());
    switch (role) {
    case AbsenceRole:
        return int(absence(index.row(), index.column()));
    case PointerRole:
        return column.pointer;
    case MonospaceRole:
        return column.monospace;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.alignEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        break;
    }
    if (isPlaceholder(index.row())) {
        if (role == IdRole)
            return QVariant::fromValue(RecordId{});
        if (role == MarkRole)
            return int(Mark::None);
        return role == Qt::AccessibleTextRole ? QVariant(absenceText(Absence::NotLoaded)) : QVariant();
    }
    const Row &row = m_rows.at(m_order.at(index.row()));
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.record.id);
    case MarkRole:
        return int(row.mark);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    const Absence why = absence(index.row(), index.column());
    if (role == Qt::ToolTipRole) {
        if (why == Absence::Present && column.kind == Column::Kind::ReadTime)
            return QLocale().toString(row.record.readAt.toLocalTime(), QLocale::LongFormat);
        if (why == Absence::Present)
            return plainTip(cellText(row, column));
        const FieldSpec *field = m_schema.field(column.pointer);
        return plainTip(absenceSentence(why, m_serviceName)
            + (field && !field->help.isEmpty() ? u"\n"_s + field->help : QString()));
    }
    QString text;
    switch (why) {
    case Absence::Present:
        text = cellText(row, column);
        break;
    case Absence::Empty:
        text = role == Qt::DisplayRole ? u"—"_s : absenceText(why);
        break;
    case Absence::NotLoaded:
        text = role == Qt::DisplayRole ? QString() : absenceText(why);
        break;
    case Absence::Hidden:
    case Absence::NotOffered:
        text = role == Qt::DisplayRole ? absenceText(why) : absenceSentence(why, m_serviceName);
        break;
    }
    if (role == Qt::AccessibleTextRole && row.mark != Mark::None && index.column() == 0) {
        text += row.mark == Mark::Gone
            ? QCoreApplication::translate("RecordTable", ", deleted")
            : QCoreApplication::translate("RecordTable", ", changed since it was listed");
    }
    return text;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.alignEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column.kind) {
    case Column::Kind::Title:
        return QCoreApplication::translate("RecordTable", "Name", "column of a table of people");
    case Column::Kind::ReadTime:
        return QCoreApplication::translate("RecordTable", "Read", "column: when the record was read");
    case Column::Kind::Field:
        break;
    }
    return QCoreApplication::translate("schema", column.label.toUtf8().constData());
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isPlaceholder(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString RecordTableModel::agoText(const QDateTime &time, const QDateTime &now)
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

} // namespace rollcall
