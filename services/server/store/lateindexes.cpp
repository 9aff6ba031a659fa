#include "services/server/store/lateindexes.h"

#include "services/server/store/database.h"

namespace rollcall {

using namespace Qt::StringLiterals;

LateIndexes::LateIndexes(Database &database)
    : m_database(database)
{
    QStringList names;
    {
        // Not those of a table's keys: other tables refer to them.
        Query indexes = database.kind() == DatabaseKind::Sqlite
            ? database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
            : database.prepare(
                "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i "
                "JOIN pg_class c ON c.oid = i.indexrelid "
                "WHERE c.relnamespace = current_schema()::regnamespace AND NOT EXISTS "
                "(SELECT 1 FROM pg_constraint r WHERE r.conindid = i.indexrelid)");
        indexes.run();
        while (indexes.next()) {
            names.append(indexes.text(0));
            m_definitions.append(indexes.text(1));
        }
    }
    for (const QString &name : std::as_const(names))
        m_database.execute(u"DROP INDEX "_s + name);
}

void LateIndexes::build()
{
    for (const QString &definition : std::as_const(m_definitions))
        m_database.execute(definition);
    m_definitions.clear();
}

} // namespace rollcall
