#pragma once

#include "models/merge/mergecomparison.h"

#include <QAbstractTableModel>

namespace rollcall {

//! A MergeComparison as a table: what differs first, what is equal folded into one row that opens.
class MergeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, Absorbed, Survivor, ResultColumn, Note, ColumnCount };
    enum Role {
        AbsenceRole = Qt::UserRole + 1, //!< int(Absence), columns Absorbed, Survivor and ResultColumn
        ChosenRole, //!< bool, columns Absorbed and Survivor: this value is kept
        CanChooseRole, //!< bool: a choice is offered here
        LostRole, //!< bool: this row loses a value
        FoldRole, //!< bool: this is the row of equal fields
        OpenRole, //!< bool, with FoldRole: it is open
        EqualRole, //!< bool: a row below the fold
        MonospaceRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const MergeComparison &comparison); //!< keeps the fold open or closed
    const MergeComparison &comparison() const { return m_comparison; }
    void setReadOnly(bool readOnly); //!< while it runs and afterwards
    //! False, with a reason for the ear and the eye, where that value cannot be had.
    bool choose(int row, MergeComparison::Side side, QString *whyNot = nullptr);
    //! Takes a value of one's own for that row. False with a sentence where it cannot be had.
    bool chooseOwn(int row, const QString &text, QString *whyNot = nullptr);
    QString whyNotOwn(int row) const; //!< empty: a value can be typed here
    bool isFold(int row) const { return row == m_differing.size() && !m_equal.isEmpty(); }
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(
        const QModelIndex &index) const override; //!< results can be edited where a value can be set
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void comparisonChanged(); //!< a choice was made
    void refused(const QString &why); //!< a typed value cannot be had

private:
    const MergeComparison::Row *rowAt(int row) const;
    QString sentence(const MergeComparison::Row &row) const;
    QString foldText() const;
    void sortIn();

    MergeComparison m_comparison;
    QList<int> m_differing; // into MergeComparison::rows()
    QList<int> m_equal;
    bool m_open = false;
    bool m_readOnly = false;
};

} // namespace rollcall
