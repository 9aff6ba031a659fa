#pragma once

#include <QHash>
#include <QStringList>

#include <string_view>

namespace rollcall {
class Database;
}

namespace rollcall::server::xras {

//! How many people of a sample have which three characters in what is searched of them. One that knows
//! nothing takes all for equally rare. It ages well: what has changed since costs time and no hit.
class TrigramCounts
{
public:
    TrigramCounts() = default;
    //! Asks SQLite for ten thousand people, evenly among all: some tens of milliseconds.
    explicit TrigramCounts(Database &database);

    //! Never less than one: that nobody of the sample has them does not say that nobody has.
    int of(std::u32string_view three) const;

private:
    QHash<quint64, int> m_counts;
};

//! What SQLite's index is asked for who may have all \p tokens, each of three characters or more: sequences
//! of three, each as a phrase. Each costs a walk through all who have it, therefore the rarest come first,
//! then as few as have all characters among them; those which very many more people have are left out,
//! because to look at the text of the few takes less time.
QString trigramQuery(const QStringList &tokens, const TrigramCounts &counts);

} // namespace rollcall::server::xras
