#pragma once

#include "services/domain/record.h"

#include <QTableView>
#include <QTimer>

#include <limits>

class QMenu;

namespace rollcall {

class RecordTableModel;

//! The table of records: whole rows, no grid, columns that can be moved, hidden, sized and, where the list is
//! complete, sorted. What the operator arranges is kept per system and kind in layout.ini.
class RecordTableView : public QTableView
{
    Q_OBJECT
public:
    RecordTableView(RecordTableModel &model, QWidget *parent = nullptr);
    ~RecordTableView() override;

    //! Where the arrangement is kept: file and group ("table/xras/person"). Call after the model has its
    //! columns.
    void useLayout(const QString &file, const QString &group);
    void keepLayout(); //!< now, not after a moment; the owner calls it before the model goes

    RecordId currentRecord() const;
    //! From top to bottom, the first \p most of them.
    QList<RecordId> selectedRecords(int most = std::numeric_limits<int>::max()) const;
    int selectedCount() const; //!< without looking at each
    QList<int> shownColumns() const; //!< as arranged
    static constexpr int mostCopied = 10'000; //!< rows; a file takes them all
    //! Selects and shows the row of \p id; false when it is not shown.
    bool selectRecord(const RecordId &id);

    QString selectionAsTsv()
        const; //!< header line, then the rows; columns as they are arranged, hidden ones left out
    void copySelection() const;

    //! Columns to show, how to sort, what to copy: everything the header does with a mouse.
    QMenu *makeMenu(QWidget *parent);
    void sortBy(int column, Qt::SortOrder order);

signals:
    void opened(const rollcall::RecordId &id);
    void selectionMoved();
    void sortRefused(); //!< the list is not complete; the page says why

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void resetColumns();
    void shareWidth();
    void askAhead();
    void showSort();
    void clickHeader(int column);
    void showHeaderMenu(const QPoint &position);
    QString signature() const;

    RecordTableModel &m_model;
    QString m_file;
    QString m_group;
    QTimer m_keep;
    bool m_restoring = false;
    bool m_arranged
        = false; //!< by the operator, now or earlier; otherwise the columns share the width there is
};

} // namespace rollcall
