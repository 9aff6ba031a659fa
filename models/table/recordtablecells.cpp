// What a view asks of RecordTableModel: cells, headers and their words. Rows come and go in
// recordtablemodel.cpp.

#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "models/table/recordtablemodel.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.size() + m_placeholders;
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

Absence RecordTableModel::absence(int row, int column) const
{
    return row < m_order.size() ? m_loaded.columns->absence(column, recordAt(m_order.rowAt(row)))
                                : Absence::NotLoaded;
}

QString RecordTableModel::cellText(const Record &record, int column) const
{
    return columns().at(column).kind == TableColumn::Kind::ReadTime
        ? agoText(record.readAt, m_now())
        : m_loaded.columns->text(column, record.document);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn &column = columns().at(index.column());
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
    const int storage = m_order.rowAt(index.row());
    const Mark mark = m_marks.value(storage, Mark::None);
    switch (role) {
    case IdRole:
        return QVariant::fromValue(idAt(storage));
    case MarkRole:
        return int(mark);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    const Record record = recordAt(storage);
    const bool isCovered = masking::isOn() && column.kind != TableColumn::Kind::ReadTime
        && masking::isPersonal(schema().field(column.pointer));
    const Absence why = m_loaded.columns->absence(index.column(), record);
    if (role == Qt::ToolTipRole) {
        const QDateTime time = m_loaded.columns->time(index.column(), record);
        if (why == Absence::Present && time.isValid())
            return u"%1\n%2"_s.arg(agoText(time, m_now()), zonedText(time));
        if (why == Absence::Present)
            return isCovered ? masking::dots() : plainTip(cellText(record, index.column()));
        const FieldSpec *field = schema().field(column.pointer);
        return plainTip(absenceSentence(why, m_serviceName)
            + (field && !field->help.isEmpty() ? u"\n"_s + field->help : QString()));
    }
    QString text;
    switch (why) {
    case Absence::Present:
        text = isCovered ? masking::dots() : cellText(record, index.column());
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
    if (role == Qt::AccessibleTextRole && mark != Mark::None && index.column() == 0) {
        text += mark == Mark::Gone
            ? QCoreApplication::translate("RecordTable", ", deleted")
            : QCoreApplication::translate("RecordTable", ", changed since it was listed");
    }
    return text;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns().size())
        return {};
    const TableColumn &column = columns().at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.alignEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column.kind) {
    case TableColumn::Kind::Title:
        return QCoreApplication::translate("RecordTable", "Name", "column of a table of people");
    case TableColumn::Kind::ReadTime:
        return QCoreApplication::translate("RecordTable", "Read", "column: when the record was read");
    case TableColumn::Kind::Field:
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

} // namespace rollcall
