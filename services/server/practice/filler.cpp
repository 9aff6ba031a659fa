#include "services/server/practice/filler.h"

namespace rollcall::practice {

void addDuplicate(Database &database, const QString &system, const QString &record, const QString &sameAs)
{
    database.prepare("INSERT INTO practice_duplicates (system, record, same_as) VALUES (?, ?, ?)")
        .run(system, record, sameAs);
}

Filler::Filler(Database &database, const Lists &lists, quint64 seed, quint64 stream, const QString &system)
    : m_database(database)
    , m_lists(lists)
    , m_seed(seed)
    , m_stream(stream)
    , m_system(system)
{ }

void Filler::fill(int people)
{
    m_people = people;
    addOperator();
    for (int i = 0; i < people; ++i) {
        const auto index = static_cast<quint64>(i);
        Random drawn(m_seed + 1, index);
        const auto original = originalOf(m_lists, i, drawn);
        const Human human = inventHuman(m_lists, m_seed, static_cast<quint64>(original.value_or(i)));
        Random random(m_seed + m_stream, index);
        m_ids.append(add(i, human, original.has_value(), random));
        if (original)
            addDuplicate(m_database, m_system, m_ids.last(), m_ids.at(*original));
    }
}

} // namespace rollcall::practice
