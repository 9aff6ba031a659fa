#pragma once

#include "models/table/shelf.h"
#include "models/table/tablecolumns.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <atomic>
#include <bitset>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! What rows of a block are sorted by beside their text.
class SortValues
{
public:
    std::optional<double> number(int row, int column) const;
    //! What is shown in that cell, where it has letters beside ASCII ones; otherwise nothing: then it differs
    //! from BlockText::cell() in case alone.
    std::optional<std::string_view> other(int row, int column) const;

private:
    friend class RecordBlock;
    int m_columns = 0;
    QList<QList<double>> m_numbers; // of each column with numbers or times; NaN: none
    QByteArray m_others; // one after another
    QList<std::pair<quint32, quint32>> m_otherEnds; // cell (row * columns + column), and where its text ends
};

//! What the rows of a block show, as people type it. It does not change. Any thread.
class BlockText
{
public:
    //! Cells of a row, folded, each ended by '\n'; before them the key, unless one of the cells is the key.
    std::string_view row(int row) const;
    std::string_view cell(int row, int column) const;
    std::string_view whole() const { return m_whole; } //!< row after row
    int rowAt(size_t offset) const; //!< in whole()

private:
    friend class RecordBlock;
    bool m_keysFirst = false;
    std::string m_whole;
    std::vector<quint32> m_ends; // of the rows
};

//! A stretch of loaded records, kept small: on the shelf, compressed, the documents and what is sorted by
//! beside the text; in memory the text, which filtering looks at, until that is put away as well. The records
//! do not change.
//!
//! Made with whole records, which are let go once pack() has been called. The text, sort values and documents
//! of a packed block may be read from any thread; wholeRecord() and keys are for the thread that made the
//! block.
class RecordBlock
{
public:
    //! Records of one connection and kind, at most this many in a block: what has to be unpacked for one row.
    static constexpr int mostRows = 128;

    //! \p shelf: for the documents; it lives as long as the block.
    RecordBlock(
        QList<Record> records, std::shared_ptr<const TableColumns> columns, std::shared_ptr<Shelf> shelf);
    ~RecordBlock();

    int size() const { return m_size; }
    const RecordId &firstId() const { return m_firstId; }

    //! Does its work once, whoever calls first. Any thread.
    void pack();
    bool isPacked() const { return m_packed.load(std::memory_order_acquire); }

    bool isWhole() const { return !m_whole.isEmpty(); } //!< the records are still there as they came
    const Record &wholeRecord(int row) const { return m_whole.at(row); } //!< until forgetWhole()
    //! Of a packed block. Any thread. \p documents: what documents() gave.
    Record packedRecord(int row, const QByteArray &documents) const;
    //! Nothing when it would have to be unpacked.
    std::optional<QString> key(int row) const;
    //! Lets go of the whole records. Only when packed, and by the thread that made the block.
    void forgetWhole() { m_whole = {}; } // clear() would keep the room

    //! From the shelf when it was put away; empty when that cannot give it back.
    std::shared_ptr<const BlockText> text() const;
    bool hasText() const; //!< in memory
    void putTextAway(); //!< Only when packed. Any thread.
    void takeTextBack(); //!< Any thread.
    //! Of that column at least, unpacked when it has any; nothing is in them when the shelf cannot give them
    //! back.
    SortValues sortValues(int column) const;
    //! The JSON texts and keys of all rows, unpacked; null when the shelf cannot give them back.
    QByteArray documents() const;
    qint64 readAt(int row) const { return m_readAt.size() == 1 ? m_readAt.front() : m_readAt[size_t(row)]; }

private:
    bool packTexts(int keyColumn, BlockText &text, SortValues &values);
    void packCell(int row, int column, BlockText &text, SortValues &values);
    std::shared_ptr<const BlockText> textFromShelf() const;

    const int m_size;
    const std::shared_ptr<const TableColumns> m_columns;
    RecordId m_firstId;
    QList<Record> m_whole;
    std::atomic<bool> m_packed = false;
    QMutex m_packing;

    const std::shared_ptr<Shelf> m_shelf;
    Shelf::Place m_documents; // zstd: where each document and its key end, then the two of each row
    Shelf::Place m_sortValues; // zstd
    std::bitset<64> m_hasSortValues; // of columns; those behind these are looked up in any case
    mutable QMutex m_holding;
    std::shared_ptr<const BlockText> m_text; // none: it is on the shelf
    std::optional<Shelf::Place> m_textAway; // where the rows end, then the text
    int m_keyColumn = -1; // the one whose cells are the keys; -1: none is, and they stand before the cells
    std::vector<qint64> m_readAt; // ms since 1970, no time: the least number; one when it is that of all
    QHash<int, QString> m_revisions;
};

} // namespace rollcall
