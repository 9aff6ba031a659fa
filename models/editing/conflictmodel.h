#pragma once

#include "models/editing/threeway.h"
#include "services/domain/schema.h"

#include <QAbstractTableModel>

namespace rollcall {

//! What two people changed, each to something else, and what shall stand: one row for each place, nothing
//! chosen to begin with.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, Was, Theirs, Mine, ResultColumn, ColumnCount };
    enum Role {
        ChosenRole = Qt::UserRole + 1, //!< bool, columns Theirs and Mine: this value shall stand
        EmptyRole //!< bool: there is nothing there, or nothing chosen
    };
    enum class Choice { None, Theirs, Mine, Own };
    struct Decision
    {
        QString pointer;
        JsonValue value;
    };

    //! \p serviceName stands in the words.
    ConflictModel(const Schema &schema, const QString &serviceName, QObject *parent = nullptr);

    //! What was chosen for a conflict that is still the same stays chosen.
    void setConflicts(const QList<Clash> &conflicts);
    void choose(int row, Choice choice); //!< of theirs and mine
    void chooseAll(Choice choice);
    void cycle(int row); //!< theirs, mine, theirs
    //! Why no other value can be typed in that row; empty: one can.
    QString whyNotOwn(int row) const;

    int undecided() const;
    //! What was chosen, in the order of the rows; of those that were.
    QList<Decision> decisions() const;
    //! The row as sentences: "Phone: you had seen 1; Seed has 2 now; you want 3. 2 will stand."
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void decided(); //!< something was chosen
    void refused(const QString &why); //!< a typed value cannot be had

private:
    struct Row
    {
        Clash clash;
        Choice choice = Choice::None;
        JsonValue own;
    };
    const JsonValue &result(const Row &row) const;
    QString label(const Row &row) const;
    QString words(const Row &row, const JsonValue &value) const;

    Schema m_schema;
    QString m_serviceName;
    QList<Row> m_rows;
};

} // namespace rollcall
