#pragma once

#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace rollcall::json::detail {

//! Paths as a tree, for going through an object member by member. Private to services/json.
class Wanted
{
public:
    Wanted() = default;
    //! None of \p paths leads through another one's end.
    explicit Wanted(const QList<QStringList> &paths)
    {
        for (qsizetype place = 0; place < paths.size(); ++place) {
            Wanted *at = this;
            for (const QString &member : paths.at(place))
                at = &at->made(member);
            at->m_place = place;
        }
    }

    //! Place among the paths of the one that ends here; -1: none does.
    qsizetype place() const { return m_place; }
    //! nullptr when nothing of that member is wanted.
    const Wanted *member(const QString &name) const
    {
        const auto found = std::find_if(
            m_members.begin(), m_members.end(), [&](const auto &member) { return member.first == name; });
        return found == m_members.end() ? nullptr : &found->second;
    }

private:
    Wanted &made(const QString &name)
    {
        for (auto &[known, inside] : m_members) {
            if (known == name)
                return inside;
        }
        return m_members.emplace_back(name, Wanted()).second;
    }

    std::vector<std::pair<QString, Wanted>> m_members;
    qsizetype m_place = -1;
};

} // namespace rollcall::json::detail
