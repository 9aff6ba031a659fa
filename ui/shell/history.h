#pragma once

#include "services/domain/record.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <optional>

namespace rollcall {

//! Where the operator has been, for back and forward.
class History
{
public:
    struct Place
    {
        QPointer<TabPage> page;
        RecordId record; //!< opened again when its page has been closed
    };

    //! A visit that was not made by go(); forgets what lay ahead.
    void visit(const Place &place)
    {
        if (m_at >= 0 && isSame(m_places.at(m_at), place))
            return;
        m_places.resize(m_at + 1);
        m_places.append(place);
        if (m_places.size() > longest)
            m_places.removeFirst();
        m_at = int(m_places.size()) - 1;
    }

    bool canGo(int by) const { return find(by).has_value(); }

    //! The next place in that direction that still can be shown.
    std::optional<Place> go(int by)
    {
        const auto index = find(by);
        if (!index)
            return std::nullopt;
        m_at = *index;
        return m_places.at(m_at);
    }

private:
    static constexpr int longest = 50;

    static bool isSame(const Place &one, const Place &other)
    {
        return (one.page && one.page == other.page) || (!one.record.isEmpty() && one.record == other.record);
    }

    std::optional<int> find(int by) const
    {
        for (int i = m_at + by; i >= 0 && i < int(m_places.size()); i += by) {
            if (m_places.at(i).page || !m_places.at(i).record.isEmpty())
                return i;
        }
        return std::nullopt;
    }

    QList<Place> m_places;
    int m_at = -1;
};

} // namespace rollcall
