#include "services/directories/connectionstore.h"
#include "tests/services/directories/support.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

class ConnectionStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void noFileIsAnEmptyList();
    void whatWasSavedComesBack();
    void onlyTheOwnerCanRead();
    void damagedFilesAreKept_data();
    void damagedFilesAreKept();
    void symbolicLinksAreNotFollowed();
    void aFolderThatIsNotThereIsAnError();
};

void ConnectionStoreTest::noFileIsAnEmptyList()
{
    const QTemporaryDir folder;
    const auto list = ConnectionStore(folder.path()).load();
    QVERIFY(list);
    QVERIFY(list->isEmpty());
}

void ConnectionStoreTest::whatWasSavedComesBack()
{
    const QTemporaryDir folder;
    const ConnectionStore store(folder.path());
    Connection xras = connectionTo(u"xras"_s, QUrl(u"https://api.example.org/xras"_s));
    xras.name = u"Schöne Grüße \"quoted\""_s;
    xras.environment = Environment::Staging;
    xras.caFile = u"/etc/own ca.pem"_s;
    Connection amo = connectionTo(u"amo"_s, QUrl(u"http://127.0.0.1:8080"_s));
    amo.environment = Environment::Test;
    amo.startLocked = false;
    amo.keptDays = 30;
    QVERIFY(store.save({xras, amo}));
    const auto list = store.load();
    QVERIFY(list);
    QCOMPARE(*list, (QList<Connection>{xras, amo}));
    QVERIFY(store.save({amo}));
    QCOMPARE(*store.load(), QList<Connection>{amo});
}

void ConnectionStoreTest::onlyTheOwnerCanRead()
{
    const QTemporaryDir folder;
    const ConnectionStore store(folder.path());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(store.save({connectionTo(u"xras"_s, QUrl(u"https://a.example"_s))}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(store.fileName()).permissions() & others));
    }
}

void ConnectionStoreTest::damagedFilesAreKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("no JSON") << "{\"connections\": ["_ba << static_cast<int>(Error::Kind::BadJson);
    QTest::newRow("no list") << "{}"_ba << static_cast<int>(Error::Kind::BadSchema);
    QTest::newRow("no id") << R"({"connections":[{"system":"xras","environment":"test"}]})"_ba
                           << static_cast<int>(Error::Kind::BadSchema);
    QTest::newRow("environment") << R"({"connections":[{"id":"a","system":"xras","environment":"prod"}]})"_ba
                                 << static_cast<int>(Error::Kind::BadSchema);
}

void ConnectionStoreTest::damagedFilesAreKept()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const ConnectionStore store(folder.path());
    QFile file(store.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const auto list = store.load();
    QVERIFY(!list);
    QCOMPARE(static_cast<int>(list.error().kind), kind);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    file.close();

    QVERIFY(store.save({}));
    QVERIFY(store.load());
    QFile aside(store.fileName() + u".damaged"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void ConnectionStoreTest::symbolicLinksAreNotFollowed()
{
    const QTemporaryDir folder;
    const QString victim = folder.filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const ConnectionStore store(folder.path());
    QVERIFY(QFile::link(victim, store.fileName()));
    const auto saved = store.save({});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::LocalStorage);
    QVERIFY(!store.load());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious"_ba);
}

void ConnectionStoreTest::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    const auto saved = ConnectionStore(folder.filePath(u"no/such"_s)).save({});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::LocalStorage);
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "tst_connectionstore.moc"
