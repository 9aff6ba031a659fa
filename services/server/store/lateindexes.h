#pragma once

#include <QStringList>

namespace rollcall {

class Database;

//! Takes the indexes of a store away, but for its tables' own keys, and makes them anew once many records are
//! in it: sorting those once takes a fraction of the time that putting each in its place does. Inside a
//! transaction, so that nobody ever finds the store without them. Failures throw StoreError, among them those
//! of records that an index keeps apart: they are found by build().
class LateIndexes
{
public:
    explicit LateIndexes(Database &database);
    LateIndexes(const LateIndexes &) = delete;
    LateIndexes &operator=(const LateIndexes &) = delete;

    void build();

private:
    Database &m_database;
    QStringList m_definitions;
};

} // namespace rollcall
