#include "services/json/json.h"
#include "services/server/bulk/recordfile.h"
#include "services/server/store/database.h"
#include "services/server/store/rerun.h"

#include <array>
#include <map>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 16 * 1024 * 1024;
constexpr qint64 bytesAtOnce = 16 * 1024 * 1024; // what a batch keeps in memory is some times this
constexpr json::Limits limits{.stringBytes = 8 * 1024 * 1024, .textBytes = longestLine};

class Importer
{
public:
    Importer(QIODevice &file, const RecordCodec &codec, Database &database, bool keepsGoing,
        const BulkWatcher &watcher)
        : m_file(file)
        , m_codec(codec)
        , m_database(database)
        , m_keepsGoing(keepsGoing)
        , m_watcher(watcher)
    { }

    ImportReport run()
    {
        while (!m_report.stoppedAt && readBatch())
            storeBatch();
        return m_report;
    }

private:
    struct Line
    {
        qint64 number;
        RecordCodec::Store store;
    };
    using BadLines = std::map<qint64, QString>;

    //! False when there is nothing more to store.
    bool readBatch()
    {
        m_batch.clear();
        m_unread.clear();
        qint64 bytes = 0;
        while (static_cast<int>(m_batch.size()) < recordsAtOnce && bytes < bytesAtOnce) {
            const QByteArray line = nextLine();
            if (line.isEmpty())
                break;
            ++m_number;
            bytes += line.size();
            try {
                m_batch.push_back({m_number, read(line)});
            } catch (const BadRecord &bad) {
                m_unread.emplace(m_number, bad.reason());
                if (!m_keepsGoing)
                    break;
            }
        }
        return !m_batch.empty() || !m_unread.empty();
    }

    //! With its end; what is beyond longestLine is read and dropped. Empty at the end of the file.
    QByteArray nextLine()
    {
        QByteArray line;
        std::array<char, 16 * 1024> piece{};
        while (!line.endsWith('\n')) {
            const qint64 size = m_file.readLine(piece.data(), piece.size());
            if (size <= 0)
                break;
            if (line.size() > longestLine)
                line.truncate(longestLine + 1); // too long anyhow: only its end is of interest
            line.append(piece.data(), size);
        }
        return line;
    }

    RecordCodec::Store read(const QByteArray &line)
    {
        if (line.size() > longestLine)
            throw BadRecord(u"it is longer than %1 octets"_s.arg(longestLine));
        if (line.trimmed().isEmpty())
            throw BadRecord(u"it is empty"_s);
        const auto record = json::decode(line, limits);
        if (!record)
            throw BadRecord(u"it cannot be read: %1"_s.arg(withoutEnd(record.error().detail)));
        return m_codec.read(*record);
    }

    static QString withoutEnd(const QString &sentence)
    {
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    }

    void storeBatch()
    {
        if (!m_keepsGoing && !m_unread.empty())
            return stopAt(*m_unread.begin());
        BadLines bad;
        try {
            runUntilDone(m_database, [&] {
                bad = m_unread;
                Transaction transaction(m_database);
                for (const Line &line : m_batch)
                    store(line, bad);
                transaction.commit();
            });
        } catch (const Taken &taken) {
            return stopAt({taken.line, reasonOf()});
        }
        m_report.stored += static_cast<qint64>(m_batch.size() + m_unread.size() - bad.size());
        m_report.skipped += static_cast<qint64>(bad.size());
        m_report.keptLines = m_number;
        for (const auto &[number, reason] : bad)
            m_watcher.skipped({number, reason});
        m_watcher.progress(m_report.stored);
    }

    struct Taken
    {
        qint64 line;
    };

    void store(const Line &line, BadLines &bad)
    {
        try {
            if (!m_keepsGoing)
                return line.store(m_database);
            Transaction own(m_database);
            line.store(m_database);
            own.commit();
        } catch (const StoreError &failure) {
            if (!failure.isConstraint())
                throw;
            if (!m_keepsGoing)
                throw Taken{line.number};
            bad.emplace(line.number, reasonOf());
        }
    }

    QString reasonOf() const { return u"its %1 is taken"_s.arg(m_codec.uniqueMembers()); }

    void stopAt(const std::pair<const qint64, QString> &bad)
    {
        m_report.stoppedAt = BadLine{bad.first, bad.second};
    }

    QIODevice &m_file;
    const RecordCodec &m_codec;
    Database &m_database;
    bool m_keepsGoing;
    const BulkWatcher &m_watcher;
    qint64 m_number = 0; // of the line read last
    std::vector<Line> m_batch;
    BadLines m_unread; // of the batch: what the store was never asked about
    ImportReport m_report;
};

} // namespace

ImportReport importRecords(QIODevice &file, const RecordCodec &codec, Database &database, bool keepsGoing,
    const BulkWatcher &watcher)
{
    return Importer(file, codec, database, keepsGoing, watcher).run();
}

} // namespace rollcall
