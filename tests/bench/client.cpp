// What the console's client costs against a Seed Identity Store:
//
//   bench_client list URL TOKEN [COUNT]     loads that many identities (all) into the console's table, page
//   after page bench_client edit URL TOKEN COUNT       changes one member of so many, several under way
//   bench_client save URL TOKEN COUNT       the same as people do it: journaled, sent, read back and compared
//
// Prints one JSON object: records, seconds, and CPU seconds of this process.

#include "services/domain/heap.h"
#include "models/table/recordtablemodel.h"
#include "services/changes/journal.h"
#include "services/changes/journaledchangerunner.h"
#include "services/directories/system.h"
#include "services/json/json.h"
#include "services/secrets/memorysecretstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <limits>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int underWay = 16;

class Bench : public QObject
{
public:
    explicit Bench(std::unique_ptr<SystemDirectory> directory)
        : m_directory(std::move(directory))
        , m_journal(m_profile.path(), m_secrets, &QDateTime::currentDateTimeUtc)
        , m_runner([this](const QString &) { return m_directory.get(); }, m_journal,
              &QDateTime::currentDateTimeUtc)
    { }

    void load(int count)
    {
        const Schema schema = m_directory->dialect().kind(u"identity"_s)->schema;
        m_table.setSchema(schema);
        connect(&m_table, &RecordTableModel::rowsInserted, this, [this, count] { loadMore(count); });
        connect(&m_table, &RecordTableModel::stateChanged, this, [this, count] { loadMore(count); });
        begin();
        m_table.load([this](const Cursor &from) { return m_directory->list({u"identity"_s, {}}, from); });
    }

    void change(int count, bool asPeopleDo)
    {
        m_asPeopleDo = asPeopleDo;
        m_directory->list({u"identity"_s, {}}, {}).then(this, [this, count](const Result<Page> &page) {
            gather(page, count);
        });
    }

private:
    void loadMore(int count)
    {
        using State = RecordTableModel::State;
        const int rows = m_table.loadedCount();
        if (m_table.state() == State::Failed)
            end(0);
        else if (m_table.state() == State::Complete || rows >= count)
            end(rows);
        else
            m_table.ensureLoaded(rows, 1);
    }

    void gather(const Result<Page> &page, int count)
    {
        if (!page) {
            end(0);
            return;
        }
        m_records += page->records;
        if (m_records.size() < count && !page->next.isEmpty()) {
            m_directory->list({u"identity"_s, {}}, page->next)
                .then(this, [this, count](const Result<Page> &more) { gather(more, count); });
            return;
        }
        m_records.resize(qMin<qsizetype>(m_records.size(), count));
        begin();
        for (int i = 0; i < underWay; ++i)
            next();
    }

    void next()
    {
        if (m_next >= m_records.size()) {
            if (m_done == m_records.size())
                end(int(m_done));
            return;
        }
        const Record &record = m_records.at(m_next++);
        const Change change{.verb = Change::Verb::Update,
            .target = record.id,
            .seen = record.document,
            .wanted = json::withValue(
                record.document, u"/details/source"_s, JsonValue(u"bench %1"_s.arg(std::time(nullptr))))};
        const auto follow = [this](const auto &answer) {
            if (!answer) {
                std::fprintf(stderr, "%s\n", qPrintable(answer.error().detail));
                QCoreApplication::exit(1);
                return;
            }
            ++m_done;
            next();
        };
        if (m_asPeopleDo)
            m_runner.run(change).then(this, follow);
        else
            m_directory->send(change).then(this, follow);
    }

    static double cpu()
    {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto seconds
            = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
        return seconds(used.ru_utime) + seconds(used.ru_stime);
    }

    void begin()
    {
        m_cpu = cpu();
        m_clock.start();
    }

    void end(int records)
    {
        if (std::exchange(m_ended, true))
            return;
        std::printf("{\"records\": %d, \"seconds\": %.3f, \"cpu\": %.3f}\n", records,
            double(m_clock.nsecsElapsed()) / 1e9, cpu() - m_cpu);
        QCoreApplication::exit(records > 0 ? 0 : 1);
    }

    std::unique_ptr<SystemDirectory> m_directory;
    QTemporaryDir m_profile;
    MemorySecretStore m_secrets;
    Journal m_journal;
    JournaledChangeRunner m_runner;
    RecordTableModel m_table;
    QList<Record> m_records;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    bool m_asPeopleDo = false;
    bool m_ended = false;
    double m_cpu = 0;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char *argv[])
{
    useHeapForLongLists(); // as the console does
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    const QUrl url(words.at(2));
    Bench bench(sisSystem().open({.id = u"sis"_s, .system = u"sis"_s, .baseUrl = url},
        {{u"token"_s, Secret(words.at(3).toUtf8())}}, {.base = url}, System::Surroundings()));
    const int count = words.size() > 4 ? words.at(4).toInt() : std::numeric_limits<int>::max();
    if (words.at(1) == u"list")
        bench.load(count);
    else
        bench.change(count, words.at(1) == u"save");
    return QCoreApplication::exec();
}
