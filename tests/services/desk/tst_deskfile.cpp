#include "services/desk/deskfile.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

ListView view(const QString &filter = u"CanaryFilter"_s)
{
    return {.system = u"sis"_s,
        .kind = u"identity"_s,
        .text = u"CanarySearch"_s,
        .filter = filter,
        .conditions = {{u"/details/name"_s, Condition::Relation::Is, u"CanaryValue"_s}},
        .sortedBy = u"name"_s,
        .isDescending = true};
}

const RecordId somebody{u"conn"_s, u"identity"_s, u"CanaryKey"_s};

} // namespace

//! Views, pins and lists as they were left come back, and on the disk nobody can read them.
class DeskFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = MemorySecretStore();
    }

    void G06_G08_viewsAndPinsOutliveTheProgram()
    {
        {
            Desk desk;
            DeskFile file(desk, m_folder->path(), m_secrets);
            await(file.open());
            QVERIFY(file.isPersistent());
            desk.saveView({u"CanaryName"_s, view()});
            desk.pin(somebody, u"CanaryTitle"_s);
            desk.leave({u"conn"_s, view(u"other"_s), u"row"_s});
        }
        Desk desk;
        DeskFile file(desk, m_folder->path(), m_secrets);
        QSignalSpy unpacked(&desk, &Desk::unpacked);
        await(file.open());
        QCOMPARE(unpacked.count(), 1);
        QCOMPARE(desk.viewsOf(u"sis"_s, u"identity"_s), QList<SavedView>({{u"CanaryName"_s, view()}}));
        QCOMPARE(desk.pins(), QList<Pin>({{somebody, u"CanaryTitle"_s}}));
        QCOMPARE(*desk.left(u"conn"_s, u"identity"_s), (Desk::Left{u"conn"_s, view(u"other"_s), u"row"_s}));

        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile each(files.next());
            QVERIFY(each.open(QIODevice::ReadOnly));
            QVERIFY(!each.readAll().contains("Canary"));
            QVERIFY(!(each.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            ++seen;
        }
        QCOMPARE(seen, 1);
    }

    void withoutAKeychainNothingIsWritten()
    {
        m_secrets.setState(SecretState::Locked);
        {
            Desk desk;
            DeskFile file(desk, m_folder->path(), m_secrets);
            await(file.open());
            QVERIFY(!file.isPersistent());
            desk.pin(somebody, u"CanaryTitle"_s);
            QVERIFY(desk.isPinned(somebody));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatWasArrangedBeforeTheKeyCameStays()
    {
        {
            Desk desk;
            DeskFile file(desk, m_folder->path(), m_secrets);
            await(file.open());
            desk.saveView({u"old"_s, view()});
            desk.saveView({u"same"_s, view(u"old"_s)});
            desk.leave({u"conn"_s, view(u"old"_s), {}});
            desk.leave({u"other"_s, view(u"old"_s), {}});
        }
        Desk desk;
        DeskFile file(desk, m_folder->path(), m_secrets);
        desk.saveView({u"same"_s, view(u"new"_s)});
        desk.leave({u"conn"_s, view(u"new"_s), {}});
        desk.leave({u"other"_s, {.system = u"sis"_s, .kind = u"identity"_s, .text = u""_s},
            u"row"_s}); // only opened
        await(file.open());
        QCOMPARE(desk.left(u"conn"_s, u"identity"_s)->view.filter, u"new"_s);
        QCOMPARE(desk.left(u"other"_s, u"identity"_s)->view.filter, u"old"_s);
        QCOMPARE(desk.views().size(), 2);
        QCOMPARE(desk.viewsOf(u"sis"_s, u"identity"_s).constLast().view.filter, u"new"_s);
    }

    void damagedFileIsLeftAlone()
    {
        const QString path = m_folder->filePath(u"desk.sealed"_s);
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("not sealed");
        damaged.close();
        {
            Desk desk;
            DeskFile file(desk, m_folder->path(), m_secrets);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"do not open"_s));
            await(file.open());
            QVERIFY(!file.isPersistent());
            desk.pin(somebody, u"x"_s);
        }
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), "not sealed"_ba);
    }

    void removedConnectionIsForgotten()
    {
        Desk desk;
        desk.pin(somebody, u"x"_s);
        desk.pin({u"other"_s, u"identity"_s, u"k"_s}, u"y"_s);
        desk.leave({u"conn"_s, view(), {}});
        desk.saveView({u"stays"_s, view()}); // of a kind of service, not of a connection
        desk.forget(u"conn"_s);
        QCOMPARE(desk.pins().size(), 1);
        QVERIFY(!desk.left(u"conn"_s, u"identity"_s));
        QCOMPARE(desk.views().size(), 1);
    }

    void G06_exportHasNoConnectionsAndImportRefusesWhatIsNone()
    {
        Desk desk;
        desk.saveView({u"a"_s, view()});
        desk.pin(somebody, u"CanaryTitle"_s);
        const QByteArray text = desk.exportedViews();
        QVERIFY(!text.contains("conn") && !text.contains("CanaryTitle"));
        Desk other;
        QCOMPARE(*other.importViews(text), 1);
        QCOMPARE(other.views(), desk.views());
        QCOMPARE(*other.importViews(text), 0);
        const QByteArrayList bad{"", "[]", "{\"format\":\"rollcall-views\"}",
            "{\"format\":\"x\",\"views\":[]}", QByteArray(text).replace("\"is\"", "\"resembles\""),
            QByteArray(text).replace("/details/name", "name")};
        for (const QByteArray &each : bad)
            QVERIFY2(!other.importViews(each), each.constData());
        QCOMPARE(other.views().size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
};

QTEST_GUILESS_MAIN(DeskFileTest)
#include "tst_deskfile.moc"
