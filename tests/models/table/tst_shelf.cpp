#include "models/table/recordblock.h"
#include "models/table/shelf.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "amara.nwosu@people.example ";

QByteArray documentsOf(int number)
{
    return secret.repeated(1 + number % 40) + QByteArray::number(number);
}

//! The shelf's file as this process has it open; empty when there is none.
QString openFile()
{
    QString found;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString &name : descriptors.entryList(QDir::System | QDir::Files)) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(name));
        if (target.contains(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)))
            found = descriptors.filePath(name);
    }
    return found;
}

//! Files that this process writes cannot get longer, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t octets)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{.rlim_cur = octets, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class ShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache->path()));
    }

    void fewStayInMemory()
    {
        Shelf shelf(1000);
        const auto place = shelf.put(documentsOf(3));
        QCOMPARE(place.offset, -1);
        QCOMPARE(shelf.at(place), documentsOf(3));
        QVERIFY(openFile().isEmpty());
    }

    void manyAreInAFileThatSaysNothing()
    {
        Shelf shelf(1000);
        std::vector<Shelf::Place> places;
        for (int i = 0; i < 500; ++i)
            places.push_back(shelf.put(documentsOf(i)));
        QVERIFY(places.back().offset > 0 && places.back().inMemory.isEmpty());
        for (int i = 499; i >= 0; --i)
            QCOMPARE(shelf.at(places[size_t(i)]), documentsOf(i));

        QFile file(openFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.size() > 100'000);
        QVERIFY(!content.contains(secret.left(8)));
        // It has no name: nobody finds it, and it is gone with the program.
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void threadsPutAndTakeAtOnce()
    {
        Shelf shelf(0);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&shelf, &wrong, thread] {
                std::vector<Shelf::Place> places;
                for (int i = 0; i < 300; ++i) {
                    places.push_back(shelf.put(documentsOf(thread * 1000 + i)));
                    wrong += shelf.at(places[size_t(i / 2)]) != documentsOf(thread * 1000 + i / 2);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void withoutAPlaceForTheFileMemoryServes()
    {
        qputenv("XDG_CACHE_HOME", "/dev/null/none");
        Shelf shelf(0);
        const auto place = shelf.put(documentsOf(7));
        QCOMPARE(place.offset, -1);
        QCOMPARE(shelf.at(place), documentsOf(7));
    }

    void onAFullDiskMemoryServes()
    {
        Shelf shelf(0);
        const auto before = shelf.put(documentsOf(30));
        QCOMPARE(before.offset, 0);
        Shelf::Place refused;
        {
            const FullDisk full(1000);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"rollcall.table: .*"_s));
            refused = shelf.put(documentsOf(39));
        }
        QCOMPARE(refused.offset, -1);
        QCOMPARE(shelf.at(refused), documentsOf(39));
        QCOMPARE(shelf.at(before), documentsOf(30));
        QCOMPARE(shelf.put(documentsOf(1)).offset, -1); // it is not tried again and again
    }

    void damageIsNoticed()
    {
        Shelf shelf(0);
        const auto place = shelf.put(documentsOf(5));
        QFile file(openFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(10) && file.write("x") == 1 && file.flush());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*cannot be read again.*"_s));
        QVERIFY(shelf.at(place).isNull());
    }

    void blocksReadTheirRecordsFromIt()
    {
        const auto columns = std::make_shared<TableColumns>();
        QList<Record> records;
        for (int i = 0; i < 100; ++i) {
            const QString key = u"key %1"_s.arg(i);
            records.append({.id = {u"sis"_s, u"identity"_s, key},
                .document = JsonValue::Object{{u"id"_s, key}, {u"note"_s, u"ünïcode %1"_s.arg(i)}},
                .revision = u"r%1"_s.arg(i)});
        }
        RecordBlock block(records, columns, std::make_shared<Shelf>(0));
        block.pack();
        block.forgetWhole();
        QVERIFY(!openFile().isEmpty());
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(block.packedRecord(i, block.documents()).document, records.at(i).document);
            QCOMPARE(block.packedRecord(i, block.documents()).id, records.at(i).id);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "tst_shelf.moc"
