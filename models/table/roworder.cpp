#include "models/table/roworder.h"

#include <algorithm>
#include <numeric>

namespace rollcall {

RowOrder::RowOrder(QList<int> rows)
    : m_rows(std::move(rows))
{ }

RowOrder RowOrder::asLoaded(int count)
{
    RowOrder order;
    order.m_asLoaded = count;
    return order;
}

int RowOrder::placeOf(int row) const
{
    if (m_rows.isEmpty())
        return row < m_asLoaded ? row : -1;
    if (m_places.isEmpty()) {
        m_places.fill(-1, *std::max_element(m_rows.begin(), m_rows.end()) + 1);
        for (int place = 0; place < m_rows.size(); ++place)
            m_places[m_rows.at(place)] = place;
    }
    return m_places.value(row, -1);
}

void RowOrder::append(int firstRow, int count)
{
    if (m_rows.isEmpty() && firstRow == m_asLoaded) {
        m_asLoaded += count;
        return;
    }
    if (m_rows.isEmpty()) {
        m_rows.resize(m_asLoaded);
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    m_places.clear();
    m_rows.resize(m_rows.size() + count);
    std::iota(m_rows.end() - count, m_rows.end(), firstRow);
}

bool RowOrder::operator==(const RowOrder &other) const
{
    return m_rows == other.m_rows && size() == other.size();
}

} // namespace rollcall
