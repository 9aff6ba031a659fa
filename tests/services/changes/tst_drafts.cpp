#include "services/changes/draftvault.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QDir>
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

Draft draft(const QString &key, const QString &value = u"CanaryMine"_s)
{
    return {.id = {u"conn"_s, u"person"_s, key},
        .title = u"CanaryTitle"_s,
        .seen = JsonValue::Object{{u"lastName"_s, u"CanarySeen"_s}},
        .staged = {{u"/lastName"_s, JsonValue(u"CanarySeen"_s), JsonValue(value)},
            {u"/orcid"_s, JsonValue(), JsonValue(u"0000-0002-1825-0097"_s)},
            {u"/phone"_s, JsonValue(u"1"_s), JsonValue()}}};
}

} // namespace

//! What was typed and not sent is there again, and on the disk nobody can read it.
class DraftsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void N10_draftOutlivesTheProgram();
    void N10_nothingIsInClearTextOnTheDisk();
    void N10_withoutAKeychainDraftsLiveInMemoryAlone_data();
    void N10_withoutAKeychainDraftsLiveInMemoryAlone();
    void oneDraftForEachRecordTheNewestLast();
    void newRecordAndExistingOneOfTheSameNameAreTwo();
    void whatWasTypedBeforeTheKeyCameOverwritesNoDraft();
    void damagedFileIsLeftAndTheOthersAreRead();
    void movedFileDoesNotOpenAsAnotherRecord();
    void fullDiskIsToldAndMemoryKeepsIt();
    void draftsOfARemovedConnectionAreGone();

private:
    // A program's life: what it keeps is on the disk when the next one begins.
    std::unique_ptr<DraftVault> begun()
    {
        auto vault = std::make_unique<DraftVault>(
            m_folder->path(), m_secrets, [this] { return m_time = m_time.addSecs(1); });
        await(vault->open());
        return vault;
    }
    QStringList files() const { return QDir(m_folder->filePath(u"drafts"_s)).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    QDateTime m_time;
};

void DraftsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = MemorySecretStore();
    m_time = QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC);
}

void DraftsTest::N10_draftOutlivesTheProgram()
{
    auto vault = begun();
    QVERIFY(vault->isPersistent());
    QVERIFY(vault->keep(draft(u"anwosu"_s)));
    vault.reset();

    vault = begun();
    const auto found = vault->draft({u"conn"_s, u"person"_s, u"anwosu"_s});
    QVERIFY(found);
    QCOMPARE(found->title, u"CanaryTitle"_s);
    QCOMPARE(found->seen, draft({}).seen);
    QCOMPARE(found->staged, draft({}).staged); // with what was not there, before or after
    QCOMPARE(found->keptAt, QDateTime(QDate(2026, 11, 29), QTime(9, 0, 1), Qt::UTC));
    vault->drop(found->id);
    QVERIFY(vault->all().isEmpty());
    QVERIFY(files().isEmpty());
    QVERIFY(begun()->all().isEmpty());
}

void DraftsTest::N10_nothingIsInClearTextOnTheDisk()
{
    const auto vault = begun();
    for (int i = 0; i < 20; ++i)
        QVERIFY(vault->keep(draft(u"canarykey%1"_s.arg(i))));
    QCOMPARE(files().size(), 20);
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &canary : {"Canary"_ba, "canarykey"_ba, "lastName"_ba, "conn"_ba, "1825"_ba}) {
            QVERIFY2(!bytes.contains(canary), canary.constData());
            QVERIFY2(!path.toUtf8().contains(canary), canary.constData());
            QVERIFY(!bytes.contains(canary.toBase64()));
        }
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

void DraftsTest::N10_withoutAKeychainDraftsLiveInMemoryAlone_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("locked") << int(SecretState::Locked);
    QTest::newRow("none") << int(SecretState::Unavailable);
    QTest::newRow("silent") << int(SecretState::TimedOut);
}

void DraftsTest::N10_withoutAKeychainDraftsLiveInMemoryAlone()
{
    QFETCH(const int, state);
    QVERIFY(begun()->keep(draft(u"earlier"_s))); // while the keychain was open
    m_secrets.setState(SecretState(state));
    const auto vault = begun();
    QVERIFY(!vault->isPersistent());
    QVERIFY(vault->keep(draft(u"anwosu"_s)));
    QVERIFY(vault->draft({u"conn"_s, u"person"_s, u"anwosu"_s}));
    QCOMPARE(files().size(), 1);
    // Behind the lock the key is still there, and what it has sealed.
    m_secrets.setState(SecretState::Found);
    QCOMPARE(begun()->all().size(), 1);
}

void DraftsTest::oneDraftForEachRecordTheNewestLast()
{
    const auto vault = begun();
    QSignalSpy changed(vault.get(), &Drafts::changed);
    QVERIFY(vault->keep(draft(u"one"_s, u"a"_s)));
    QVERIFY(vault->keep(draft(u"two"_s)));
    QVERIFY(vault->keep(draft(u"one"_s, u"b"_s)));
    QCOMPARE(changed.size(), 2); // the third one is no other draft
    QCOMPARE(files().size(), 2);
    const QList<Draft> all = begun()->all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.constFirst().id.key, u"one"_s);
    QCOMPARE(all.constFirst().staged.constFirst().after, JsonValue(u"b"_s));
}

void DraftsTest::newRecordAndExistingOneOfTheSameNameAreTwo()
{
    const auto vault = begun();
    Draft fresh = draft(u"anwosu"_s, u"new"_s);
    fresh.isNew = true;
    QVERIFY(vault->keep(fresh));
    QVERIFY(vault->keep(draft(u"anwosu"_s, u"old"_s)));
    QCOMPARE(vault->draft(fresh.id, true)->staged.constFirst().after, JsonValue(u"new"_s));
    QCOMPARE(vault->draft(fresh.id)->staged.constFirst().after, JsonValue(u"old"_s));
    vault->drop(fresh.id, true);
    QCOMPARE(begun()->all().size(), 1);
}

void DraftsTest::whatWasTypedBeforeTheKeyCameOverwritesNoDraft()
{
    QVERIFY(begun()->keep(draft(u"anwosu"_s, u"yesterday"_s)));
    DraftVault vault(m_folder->path(), m_secrets, [this] { return m_time = m_time.addSecs(1); });
    QVERIFY(vault.keep(draft(u"anwosu"_s, u"now"_s)));
    QVERIFY(vault.keep(draft(u"other"_s)));
    QSignalSpy changed(&vault, &Drafts::changed);
    await(vault.open());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(vault.all().size(), 2);
    QCOMPARE(vault.draft(draft(u"anwosu"_s).id)->staged.constFirst().after, JsonValue(u"yesterday"_s));
    QCOMPARE(begun()->all().size(), 2);
}

void DraftsTest::damagedFileIsLeftAndTheOthersAreRead()
{
    auto vault = begun();
    QVERIFY(vault->keep(draft(u"one"_s)));
    const QString damaged = m_folder->filePath(u"drafts/"_s + files().constFirst());
    QVERIFY(vault->keep(draft(u"two"_s)));
    vault.reset();
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();
    const QList<Draft> all = begun()->all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().id.key, u"two"_s);
    QVERIFY(QFile::exists(damaged));
}

void DraftsTest::movedFileDoesNotOpenAsAnotherRecord()
{
    auto vault = begun();
    QVERIFY(vault->keep(draft(u"one"_s)));
    vault.reset();
    const QDir folder(m_folder->filePath(u"drafts"_s));
    QVERIFY(QFile::copy(folder.filePath(files().constFirst()), folder.filePath(u"00ff.draft"_s)));
    QCOMPARE(begun()->all().size(), 1);
}

void DraftsTest::fullDiskIsToldAndMemoryKeepsIt()
{
    QFile inTheWay(m_folder->filePath(u"drafts"_s)); // no folder can be made there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto vault = begun();
    const auto kept = vault->keep(draft(u"one"_s));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::LocalStorage);
    QVERIFY(!kept.error().detail.isEmpty());
    QCOMPARE(vault->all().size(), 1);
}

void DraftsTest::draftsOfARemovedConnectionAreGone()
{
    const auto vault = begun();
    QVERIFY(vault->keep(draft(u"one"_s)));
    Draft other = draft(u"one"_s);
    other.id.connection = u"other"_s;
    QVERIFY(vault->keep(other));
    vault->dropAll(u"conn"_s);
    QCOMPARE(files().size(), 1);
    QCOMPARE(vault->all().constFirst().id.connection, u"other"_s);
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
