#pragma once

#include <QList>

namespace rollcall {

//! Which of the loaded rows are shown, and where. As long as all are shown as they were loaded, it takes no
//! room.
class RowOrder
{
public:
    RowOrder() = default; //!< none
    explicit RowOrder(QList<int> rows);
    static RowOrder asLoaded(int count);

    int size() const { return m_rows.isEmpty() ? m_asLoaded : int(m_rows.size()); }
    int rowAt(int place) const { return m_rows.isEmpty() ? place : m_rows.at(place); }
    int placeOf(int row) const; //!< -1 when it is not shown
    //! Shows so many more, which were loaded one after another, behind the others.
    void append(int firstRow, int count);

    bool operator==(const RowOrder &other) const;

private:
    int m_asLoaded = 0; // so many, when m_rows is empty
    QList<int> m_rows;
    mutable QList<int> m_places; // of the rows in m_rows; empty: to be made again
};

} // namespace rollcall
