#pragma once

#include "services/server/practice/people.h"
#include "services/server/store/database.h"

namespace rollcall::practice {

//! Notes that \p record is a second record of the human behind \p sameAs.
void addDuplicate(Database &database, const QString &system, const QString &record, const QString &sameAs);

//! Fills the (migrated, empty) tables of one system with the same humans as the others: record i is human i,
//! or a second record of an earlier one.
class Filler
{
public:
    virtual ~Filler() = default;
    Filler(const Filler &) = delete;
    Filler &operator=(const Filler &) = delete;

    void fill(int people); //!< in one transaction; throws StoreError

protected:
    //! \p stream: a number that no other system has, so that its chances are its own.
    Filler(Database &database, const Lists &lists, quint64 seed, quint64 stream, const QString &system);

    virtual void addOperator() { }
    //! Stores one record; its id.
    virtual QString add(int index, const Human &human, bool isSecond, Random &random) = 0;

    Database &m_database;
    const Lists &m_lists;
    const quint64 m_seed, m_stream;
    int m_people = 0;
    QStringList m_ids; // of what has been added, by index

private:
    const QString m_system;
};

} // namespace rollcall::practice
