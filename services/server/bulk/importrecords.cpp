#include "services/json/json.h"
#include "services/server/bulk/recordfile.h"
#include "services/server/store/database.h"
#include "services/server/store/rerun.h"

#include <future>
#include <map>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 16 * 1024 * 1024;
constexpr qint64 bytesAtOnce = 16 * 1024 * 1024; // what a batch keeps in memory is some times this
constexpr json::Limits limits{.stringBytes = 8 * 1024 * 1024, .textBytes = longestLine};

struct Line
{
    qint64 number;
    RecordCodec::Store store;
};
using BadLines = std::map<qint64, QString>;

//! Lines that are stored in one transaction.
struct Batch
{
    std::vector<Line> lines;
    BadLines unread; // what the store is never asked about
    qint64 lastNumber = 0; // of the line read last
    qint64 octets = 0; // of the file so far

    bool isEmpty() const { return lines.empty() && unread.empty(); }
};

//! Takes the file apart; the slow part that needs no store. Its thread may be another each time.
class Reader
{
public:
    Reader(QIODevice &file, const RecordCodec &codec, bool keepsGoing)
        : m_file(file)
        , m_codec(codec)
        , m_keepsGoing(keepsGoing)
    { }

    //! Empty at the end of the file.
    Batch read()
    {
        Batch batch;
        qint64 bytes = 0;
        while (static_cast<int>(batch.lines.size()) < recordsAtOnce && bytes < bytesAtOnce) {
            const QByteArray line = nextLine();
            if (line.isEmpty())
                break;
            ++m_number;
            bytes += line.size();
            try {
                batch.lines.push_back({m_number, record(line)});
            } catch (const BadRecord &bad) {
                batch.unread.emplace(m_number, bad.reason());
                if (!m_keepsGoing)
                    break;
            }
        }
        m_octets += bytes;
        batch.lastNumber = m_number;
        batch.octets = m_octets;
        return batch;
    }

    //! The same, meanwhile where the file does not keep one waiting, else when it is asked for.
    std::future<Batch> readAhead()
    {
        return std::async(
            m_file.isSequential() ? std::launch::deferred : std::launch::async, [this] { return read(); });
    }

private:
    //! With its end; what is beyond longestLine is read and dropped. Empty at the end of the file.
    QByteArray nextLine()
    {
        QByteArray line;
        while (!line.endsWith('\n')) {
            const qint64 size = m_file.readLine(m_piece.data(), m_piece.size());
            if (size <= 0)
                break;
            if (line.size() > longestLine)
                line.truncate(longestLine + 1); // too long anyhow: only its end is of interest
            line.append(m_piece.data(), size);
        }
        return line;
    }

    RecordCodec::Store record(const QByteArray &line)
    {
        if (line.size() > longestLine)
            throw BadRecord(u"it is longer than %1 octets"_s.arg(longestLine));
        if (line.trimmed().isEmpty())
            throw BadRecord(u"it is empty"_s);
        const auto document = json::decode(line, limits);
        if (!document)
            throw BadRecord(u"it cannot be read: %1"_s.arg(withoutEnd(document.error().detail)));
        return m_codec.read(*document);
    }

    static QString withoutEnd(const QString &sentence)
    {
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    }

    QIODevice &m_file;
    const RecordCodec &m_codec;
    bool m_keepsGoing;
    qint64 m_number = 0;
    qint64 m_octets = 0;
    QByteArray m_piece = QByteArray(16 * 1024, Qt::Uninitialized); // of a line
};

class Importer
{
public:
    Importer(const RecordCodec &codec, Database &database, bool keepsGoing, const BulkWatcher &watcher)
        : m_codec(codec)
        , m_database(database)
        , m_keepsGoing(keepsGoing)
        , m_watcher(watcher)
    { }

    ImportReport run(Reader &reader)
    {
        std::future<Batch> next = reader.readAhead();
        for (Batch batch; !m_report.stoppedAt && !(batch = next.get()).isEmpty();) {
            next = reader.readAhead();
            store(batch);
        }
        if (m_report.stored > 0)
            m_codec.settle(m_database, m_report.stored);
        return m_report;
    }

private:
    void store(const Batch &batch)
    {
        if (!m_keepsGoing && !batch.unread.empty())
            return stopAt(*batch.unread.begin());
        BadLines bad;
        try {
            runUntilDone(m_database, [&] {
                bad = batch.unread;
                Transaction transaction(m_database);
                for (const Line &line : batch.lines)
                    store(line, bad);
                transaction.commit();
            });
        } catch (const Taken &taken) {
            return stopAt({taken.line, reasonOf()});
        }
        m_report.stored += static_cast<qint64>(batch.lines.size() + batch.unread.size() - bad.size());
        m_report.skipped += static_cast<qint64>(bad.size());
        m_report.keptLines = batch.lastNumber;
        for (const auto &[number, reason] : bad)
            m_watcher.skipped({number, reason});
        m_watcher.progress(m_report.stored, batch.octets);
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

    const RecordCodec &m_codec;
    Database &m_database;
    bool m_keepsGoing;
    const BulkWatcher &m_watcher;
    ImportReport m_report;
};

} // namespace

ImportReport importRecords(QIODevice &file, const RecordCodec &codec, Database &database, bool keepsGoing,
    const BulkWatcher &watcher)
{
    Reader reader(file, codec, keepsGoing);
    return Importer(codec, database, keepsGoing, watcher).run(reader);
}

} // namespace rollcall
