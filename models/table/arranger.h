#pragma once

#include "models/table/recordblock.h"
#include "models/table/shelf.h"
#include "services/domain/condition.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

//! All loaded rows as they are at one moment, cheap to copy; a row is counted over all blocks.
struct LoadedRows
{
    std::shared_ptr<const TableColumns> columns;
    std::vector<std::shared_ptr<RecordBlock>> blocks;
    std::vector<int> starts; //!< first row of each block
    QHash<int, Record> replaced; //!< rows that are no longer as in their block

    int count() const { return blocks.empty() ? 0 : starts.back() + blocks.back()->size(); }
    int blockOf(int row) const;
};

//! Which rows to show, and in which order.
struct Arrangement
{
    QStringList words; //!< folded; a row has all of them somewhere in its key and cells
    QList<Condition> conditions; //!< all hold
    int column = -1; //!< to sort by; -1: as loaded
    Qt::SortOrder order = Qt::AscendingOrder;
};

//! The rows of a column in order. Equal ones are a group; those without a value come last.
struct SortedColumn
{
    std::vector<int> rows; //!< empty when all are in order as they were loaded, as where all are equal
    std::vector<bool> startsGroup;
    size_t present = 0;

    size_t count() const { return startsGroup.size(); }
    int rowAt(size_t place) const { return rows.empty() ? int(place) : rows[place]; }
};

//! Filters and sorts rows that do not change, and keeps on a shelf what it has sorted, so that the next
//! question about a column costs little. Any thread.
class Arranger
{
public:
    //! The rows of \p arrangement; nothing when \p isStale said that nobody waits any more.
    std::optional<QList<int>> arranged(
        const LoadedRows &loaded, const Arrangement &arrangement, const std::function<bool()> &isStale);
    //! The rows by \p column. Nothing as above.
    std::optional<SortedColumn> sorted(
        const LoadedRows &loaded, int column, const std::function<bool()> &isStale);

private:
    struct Kept
    {
        SortedColumn column; // without its rows
        std::optional<Shelf::Place> rows; // none when all are as they were loaded
    };
    std::optional<SortedColumn> kept(int column) const;
    void keep(int column, const SortedColumn &sorted);

    mutable QMutex m_keeping;
    QHash<int, Kept> m_sorted;
    Shelf m_shelf;
};

} // namespace rollcall
