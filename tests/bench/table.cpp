// What a long list costs in the console's table: identities as a Seed Identity Store sends them, page after
// page, into the real model and view; then filters as somebody types them, sorts, and scrolling.
//
//   bench_table COUNT
//
// Prints one JSON object: milliseconds until shown (median and worst), the longest time the event loop did
// not turn during each part, MiB of this process, CPU seconds of loading.

#include "services/domain/heap.h"
#include "models/table/recordtablemodel.h"
#include "services/directories/system.h"
#include "services/json/json.h"
#include "tests/support/gaps.h"
#include "ui/records/recordtableview.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1'000;

// One of many people; the same number is always the same person.
QByteArray person(int number)
{
    static const char *const given[]{"Amara", "Thandiwe", "Jos\u00e9", "Olena", "Sakura", "Mary", "John",
        "Nomsa", "Priya", "Lukasz", "Ahmed", "Wei", "Zo\u00eb", "Kwabena", "Helen", "Noa"};
    static const char *const family[]{"Nwosu", "Mokoena", "Ib\u00e1\u00f1ez", "Hrytsenko", "Yamamoto",
        "Smith", "Jones", "Dlamini", "Joshi", "Wi\u015bniewski", "Haddad", "Lin", "Sithole", "Asante",
        "Goldsmith", "Barak", "Tesfaye", "Papadakis", "Brown"};
    const quint64 mixed = quint64(number) * 0x9E3779B97F4A7C15U;
    const auto pick = [mixed](int shift, size_t count) { return size_t((mixed >> shift) % count); };
    char text[900];
    const int length = std::snprintf(text, sizeof text,
        R"({"id":"%08x-%04x-4%03x-8%03x-%012llx","version":1,"details":{"first_name":"%s","last_name":"%s","source":"ussd",)"
        R"("lang_code":"eng_ZA","default_addr_type":"msisdn","addresses":{"msisdn":{"+27%09llu":{"default":true}},)"
        R"("email":{"%s.%d@people.example":{}}}},"communicate_through":null,"operator":null,)"
        R"("created_at":"20%02u-%02u-%02uT%02u:00:00.000000Z","created_by":1,"updated_at":"2026-01-01T00:00:00.000000Z","updated_by":1})",
        unsigned(mixed >> 32), unsigned(mixed >> 16) & 0xffffU, unsigned(mixed >> 4) & 0xfffU,
        unsigned(mixed) & 0xfffU, static_cast<unsigned long long>(mixed & 0xffffffffffffULL),
        given[pick(8, std::size(given))], family[pick(20, std::size(family))],
        static_cast<unsigned long long>(mixed % 1'000'000'000U), "somebody", number,
        unsigned(10 + pick(3, 16)), unsigned(1 + pick(5, 12)), unsigned(1 + pick(7, 28)),
        unsigned(pick(9, 24)));
    return QByteArray(text, length);
}

double cpu()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double memory(const char *what) // MiB
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(what))
            return double(line.mid(qsizetype(qstrlen(what)) + 1)
                              .simplified()
                              .split(' ')
                              .constFirst()
                              .toLongLong())
                / 1024;
    }
    return 0;
}

struct Times
{
    QList<double> all;
    double median() const
    {
        QList<double> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2);
    }
    double worst() const { return all.isEmpty() ? 0 : *std::max_element(all.begin(), all.end()); }
};

class Bench
{
public:
    explicit Bench(int count)
        : m_count(count)
        , m_schema(sisSystem().dialect.kind(u"identity"_s)->schema)
    {
        m_model.setSchema(m_schema);
        m_view.resize(1280, 900);
        m_view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&m_view));
        settle();
    }

    void run()
    {
        const double before = memory("Pss:");
        const double cpuBefore = cpu();
        QElapsedTimer clock;
        clock.start();
        m_gaps.take();
        m_model.load([this](const Cursor &from) { return Pending<Page>(page(from.token.toInt())); });
        double firstRows = 0;
        while (m_model.state() != RecordTableModel::State::Complete) {
            QTest::qWait(0);
            m_model.fetchMore({});
            if (firstRows == 0 && m_model.rowCount() > 0) {
                m_view.viewport()->repaint();
                firstRows = double(clock.nsecsElapsed()) / 1e6;
            }
        }
        settle();
        const double loaded = double(clock.nsecsElapsed()) / 1e9;
        const int loadGap = m_gaps.take();
        const double loadCpu = cpu() - cpuBefore;
        Times firstSorts;
        for (int column = 0; column < m_model.columnCount(); ++column)
            firstSorts.all << timed([&] { m_model.sort(column, Qt::AscendingOrder); });
        const int firstSortGap = m_gaps.take();
        m_model.sort(-1);
        settle();
        QTest::qWait(500);
        m_gaps.take();

        Times filters;
        for (const char16_t *text : {u"s", u"sm", u"smi", u"smit", u"smith", u"smith j", u"smith jo", u"",
                 u"zoe", u"nobody here", u"+2711", u"@people.example", u""})
            filters.all << timed([&] { m_model.setFilterText(QString::fromUtf16(text)); });
        const int filterGap = m_gaps.take();
        Times sorts;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            sorts.all << timed([&] { m_model.sort(column, Qt::AscendingOrder); });
            sorts.all << timed([&] { m_model.sort(column, Qt::DescendingOrder); });
        }
        const int sortGap = qMax(firstSortGap, m_gaps.take());
        for (int step = 0; step <= 400; ++step) {
            m_view.verticalScrollBar()->setValue(
                int(qint64(m_view.verticalScrollBar()->maximum()) * step / 400));
            QTest::qWait(1);
        }
        const int scrollGap = m_gaps.take();
        for (int step = 0; step < 40; ++step) {
            m_view.resize(900 + 10 * step, 900 - 5 * step);
            QTest::qWait(1);
        }
        const int resizeGap = m_gaps.take();
        m_view.selectAll();
        QTest::qWait(1);
        const int selectGap = m_gaps.take();
        std::printf(
            "{\"rows\": %d, \"first_rows_ms\": %.1f, \"load_s\": %.1f, \"load_cpu_s\": %.1f, \"filter_ms\": "
            "[%.1f, %.1f], "
            "\"first_sort_ms\": [%.1f, %.1f], \"sort_ms\": [%.1f, %.1f], \"gap_ms\": {\"load\": %d, "
            "\"filter\": %d, "
            "\"sort\": %d, \"scroll\": %d, \"resize\": %d, \"select_all\": %d}, \"pss_mib\": [%.0f, %.0f]}\n",
            m_model.loadedCount(), firstRows, loaded, loadCpu, filters.median(), filters.worst(),
            firstSorts.median(), firstSorts.worst(), sorts.median(), sorts.worst(), loadGap, filterGap,
            sortGap, scrollGap, resizeGap, selectGap, before, memory("Pss:"));
    }

private:
    Result<Page> page(int start) const
    {
        QByteArray text = "[";
        const int stop = qMin(m_count, start + pageSize);
        for (int number = start; number < stop; ++number)
            text += (number > start ? "," : "") + person(number);
        text += ']';
        const auto list = json::decode(text);
        Page made;
        for (const JsonValue &document : list->array())
            made.records.append({.id = {u"sis"_s, u"identity"_s, document[u"id"].toString()},
                .document = document,
                .readAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC)});
        if (stop < m_count)
            made.next = {QString::number(stop)};
        return made;
    }

    void settle()
    {
        while (m_model.isArranging())
            QTest::qWait(0);
        m_view.viewport()->repaint();
    }

    template <typename Act> double timed(const Act &act)
    {
        QElapsedTimer clock;
        clock.start();
        act();
        settle();
        return double(clock.nsecsElapsed()) / 1e6;
    }

    const int m_count;
    const Schema m_schema;
    RecordTableModel m_model;
    RecordTableView m_view{m_model};
    test::Gaps m_gaps;
};

} // namespace

int main(int argc, char *argv[])
{
    useHeapForLongLists();
    QApplication application(argc, argv);
    const int count = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (count <= 0) {
        std::fprintf(stderr, "bench_table COUNT\n");
        return 2;
    }
    applyTheme(application, Scheme::Light);
    Bench(count).run();
    return EXIT_SUCCESS;
}
