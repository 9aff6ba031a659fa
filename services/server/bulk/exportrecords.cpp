#include "services/json/json.h"
#include "services/server/bulk/recordfile.h"
#include "services/server/store/database.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! The store as it is at one moment, without keeping writers out, as a Transaction would on SQLite.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
        m_database.execute(database.kind() == DatabaseKind::Sqlite
                ? u"BEGIN DEFERRED"_s
                : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    }
    ~Snapshot()
    {
        try {
            m_database.execute(u"ROLLBACK"_s);
        } catch (const StoreError &) {
            // The connection is lost, and the snapshot with it.
        }
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

} // namespace

qint64 exportRecords(Database &database, const RecordCodec &codec,
    const std::function<void(const QByteArray &)> &take, const BulkWatcher &watcher)
{
    const Snapshot snapshot(database);
    qint64 written = 0;
    qint64 octets = 0;
    codec.write(database, [&](const JsonValue &record) {
        const QByteArray line = json::encode(record) + '\n';
        take(line);
        octets += line.size();
        if (++written % recordsAtOnce == 0)
            watcher.progress(written, octets);
    });
    return written;
}

} // namespace rollcall
