#include "models/merge/mergetablemodel.h"

#include "models/editing/fieldvalue.h"
#include "models/table/displaytext.h"
#include "models/table/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollcall {

using namespace Qt::StringLiterals;

void MergeTableModel::setComparison(const MergeComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    sortIn();
    endResetModel();
}

void MergeTableModel::sortIn()
{
    m_differing.clear();
    m_equal.clear();
    const auto &rows = m_comparison.rows();
    for (int i = 0; i < rows.size(); ++i) {
        const auto &row = rows.at(i);
        (row.equal ? m_equal : m_differing).append(i);
    }
}

void MergeTableModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const MergeComparison::Row *MergeTableModel::rowAt(int row) const
{
    const auto &rows = m_comparison.rows();
    if (row < m_differing.size())
        return &rows.at(m_differing.at(row));
    const qsizetype below = row - m_differing.size() - 1;
    return below >= 0 && below < m_equal.size() ? &rows.at(m_equal.at(below)) : nullptr;
}

bool MergeTableModel::choose(int row, MergeComparison::Side side, QString *whyNot)
{
    const MergeComparison::Row *here = rowAt(row);
    if (!here || here->equal)
        return false;
    if (m_readOnly || !m_comparison.choose(here->pointer, side)) {
        if (whyNot)
            *whyNot = here->whyFixed;
        return false;
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit comparisonChanged();
    return true;
}

QString MergeTableModel::whyNotOwn(int row) const
{
    const MergeComparison::Row *here = rowAt(row);
    if (!here || m_readOnly)
        return QCoreApplication::translate("Merge", "Nothing can be typed here.");
    return here->whyNotOwn;
}

bool MergeTableModel::chooseOwn(int row, const QString &text, QString *whyNot)
{
    const MergeComparison::Row *here = rowAt(row);
    if (!here || m_readOnly || !m_comparison.chooseOwn(here->pointer, text, whyNot))
        return false;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit comparisonChanged();
    return true;
}

bool MergeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ResultColumn)
        return false;
    QString why;
    if (chooseOwn(index.row(), value.toString(), &why))
        return true;
    if (!why.isEmpty())
        emit refused(why);
    return false;
}

void MergeTableModel::setOpen(bool open)
{
    if (open == m_open || m_equal.isEmpty()) {
        m_open = open;
        return;
    }
    const int fold = int(m_differing.size());
    const int count = int(m_equal.size());
    if (open) {
        beginInsertRows({}, fold + 1, fold + count);
        m_open = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, fold + 1, fold + count);
        m_open = false;
        endRemoveRows();
    }
    emit dataChanged(index(fold, 0), index(fold, ColumnCount - 1));
}

int MergeTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const int fold = m_equal.isEmpty() ? 0 : 1 + (m_open ? int(m_equal.size()) : 0);
    return int(m_differing.size()) + fold;
}

int MergeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MergeTableModel::foldText() const
{
    QStringList labels;
    for (const int at : m_equal)
        labels << m_comparison.rows().at(at).label;
    const QString text = m_equal.size() == 1
        ? QCoreApplication::translate("Merge", "1 field is equal: %1")
        : QCoreApplication::translate("Merge", "%n fields are equal: %1", nullptr, int(m_equal.size()));
    return text.arg(QLocale().createSeparatedList(labels));
}

QVariant MergeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool fold = isFold(index.row());
    if (role == FoldRole)
        return fold;
    if (role == OpenRole)
        return m_open;
    if (fold) {
        if (index.column() == Field && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return foldText();
        return role == AbsenceRole ? QVariant(int(Absence::Present)) : QVariant();
    }
    const MergeComparison::Row *row = rowAt(index.row());
    if (!row)
        return {};

    using Side = MergeComparison::Side;
    const bool absorbedHere = index.column() == Absorbed;
    const Absence absence = index.column() == ResultColumn ? row->resultAbsence()
        : absorbedHere                                     ? row->absorbedAbsence
                                                           : row->survivorAbsence;
    const bool isSide = index.column() == Absorbed || index.column() == Survivor;
    switch (role) {
    case AbsenceRole:
        return int(index.column() >= Absorbed && index.column() <= ResultColumn ? absence : Absence::Present);
    case ChosenRole:
        return isSide && !row->equal && row->choice == (absorbedHere ? Side::Absorbed : Side::Survivor);
    case CanChooseRole:
        return isSide && row->canCarry() && !m_readOnly;
    case LostRole:
        return row->isLost();
    case EqualRole:
        return row->equal;
    case MonospaceRole:
        return row->monospace && index.column() >= Absorbed && index.column() <= ResultColumn;
    case Qt::EditRole:
        return index.column() == ResultColumn ? QVariant(FieldValue::toText(row->result())) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Note || (isSide && !row->canCarry() && !row->equal))
            return row->equal ? QVariant() : QVariant(plainTip(row->whyFixed));
        break;
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};

    QString text;
    switch (Column(index.column())) {
    case Field:
        text = role == Qt::AccessibleTextRole ? sentence(*row) : row->label;
        break;
    case Absorbed:
    case Survivor:
        text = absence == Absence::Present ? (absorbedHere ? row->absorbedText : row->survivorText)
                                           : absenceText(absence);
        if (role == Qt::AccessibleTextRole && isSide && data(index, ChosenRole).toBool())
            text = QCoreApplication::translate("Merge", "%1, kept").arg(text);
        break;
    case ResultColumn:
        text = absence == Absence::Present ? row->resultText() : absenceText(absence);
        break;
    case Note:
        if (row->isLost()) {
            text = role == Qt::AccessibleTextRole
                ? QCoreApplication::translate("Merge", "will be lost: %1").arg(row->absorbedText)
                : QCoreApplication::translate("Merge", "1 value lost");
        } else if (row->choice == Side::Own) {
            text = QCoreApplication::translate("Merge", "typed here");
        } else if (row->choice == Side::Absorbed) {
            text = QCoreApplication::translate("Merge", "from %1")
                       .arg(cappedLine(m_comparison.absorbed().id.key));
        }
        break;
    case ColumnCount:
        break;
    }
    text = masking::shown(text);
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

// What the row comes to, for ears: "E-mail, was a@example.org, becomes b@example.org, from tmokoena2".
QString MergeTableModel::sentence(const MergeComparison::Row &row) const
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Merge", text); };
    const auto shown = [](Absence absence, const QString &text) {
        return absence == Absence::Present ? text : absenceText(absence);
    };
    const QString was = shown(row.survivorAbsence, row.survivorText);
    const QString becomes = shown(row.resultAbsence(), row.resultText());
    QStringList parts{row.label};
    if (becomes == was) {
        parts << say(QT_TRANSLATE_NOOP("Merge", "stays %1")).arg(was);
    } else {
        parts << say(QT_TRANSLATE_NOOP("Merge", "was %1")).arg(was)
              << say(QT_TRANSLATE_NOOP("Merge", "becomes %1")).arg(becomes);
        if (row.choice == MergeComparison::Side::Own)
            parts << QCoreApplication::translate("Merge", "typed here");
        else if (row.choice == MergeComparison::Side::Absorbed)
            parts << QCoreApplication::translate("Merge", "from %1")
                         .arg(cappedLine(m_comparison.absorbed().id.key));
    }
    if (row.isLost())
        parts << QCoreApplication::translate("Merge", "will be lost: %1").arg(row.absorbedText);
    return parts.join(u", "_s);
}

QVariant MergeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString goes = masking::shown(cappedLine(m_comparison.absorbed().id.key));
    const QString stays = masking::shown(cappedLine(m_comparison.survivor().id.key));
    switch (section) {
    case Field:
        return QCoreApplication::translate("Merge", "Field");
    case Absorbed:
        return QCoreApplication::translate("Merge", "Deleted · %1").arg(goes);
    case Survivor:
        return QCoreApplication::translate("Merge", "Stays · %1").arg(stays);
    case ResultColumn:
        return QCoreApplication::translate("Merge", "Result in %1").arg(stays);
    case Note:
        return role == Qt::AccessibleTextRole ? QCoreApplication::translate("Merge", "What is lost")
                                              : QString();
    default:
        return {};
    }
}

Qt::ItemFlags MergeTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable = index.column() == ResultColumn && whyNotOwn(index.row()).isEmpty();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace rollcall
