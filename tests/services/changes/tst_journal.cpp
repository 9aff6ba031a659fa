#include "services/changes/journal.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/services/changes/fakedirectory.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace rollcall;
using namespace rollcall::test;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Change change(int number)
{
    return {.verb = Change::Verb::Update,
        .target = personId(u"canarykey%1"_s.arg(number)),
        .seen = person(u"CanaryName"_s, u"canary-seen@example.org"_s),
        .wanted = person(u"CanaryName"_s, u"canary-wanted%1@example.org"_s.arg(number)),
        .reason = u"canaryreason"_s};
}

Receipt done()
{
    Receipt receipt;
    receipt.outcome = Outcome::Done;
    receipt.readBack = Record{.document = person(u"CanaryName"_s, u"canary-readback@example.org"_s)};
    return receipt;
}

void execute(const QString &path, const QString &statement)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
    }

    void entriesComeBackAsTheyWereWritten();
    void settlingTwiceKeepsTheFirstOutcome();
    void noPersonalTextIsInTheFile();
    void filesAreForTheirOwnerAlone();
    void settingsAreTheSafeOnes();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void cleanJournalsVerify();
    void rowsOfALostKeyStayAndAreCounted();
    void keychainInTroubleIsNotOverwritten();
    void damagedFileIsPutAside_data();
    void damagedFileIsPutAside();
    void randomDamageNeverCrashes();
    void plantedLinkIsNotFollowed();
    void unusableDirectoryIsAnError();

private:
    QString file() const { return m_directory->filePath(u"journal.sqlite"_s); }
    std::unique_ptr<Journal> opened(SecretStore &secrets)
    {
        auto journal = std::make_unique<Journal>(m_directory->path(), secrets, now);
        const auto answer = await(journal->open());
        return answer ? std::move(journal) : nullptr;
    }
    void fill(int changes)
    {
        const auto journal = opened(*m_secrets);
        QVERIFY(journal);
        for (int number = 0; number < changes; ++number) {
            const auto entry = journal->begin(change(number), u"fake"_s);
            QVERIFY(entry);
            QVERIFY(journal->settle(*entry, done(), u"request-1"_s, true));
        }
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

void JournalTest::entriesComeBackAsTheyWereWritten()
{
    {
        const auto journal = opened(*m_secrets);
        QVERIFY(journal);
        QVERIFY(journal->isKeyPersistent());
        Change upload = change(1);
        upload.verb = Change::Verb::Act;
        upload.action = u"upload-picture"_s;
        upload.attachment = {.data = QByteArray(1234, 'x'), .mediaType = u"image/png"_s};
        QCOMPARE(journal->begin(change(0), u"fake"_s).value_or(0), 1);
        QCOMPARE(journal->begin(upload, u"fake"_s).value_or(0), 2);
        QVERIFY(journal->settle(1, done(), u"request-1"_s, true));
    }
    const auto journal = opened(*m_secrets);
    QVERIFY(journal);
    const auto entries = journal->entries(10);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).number, u"2"_s);
    QCOMPARE(entries.at(0).state, JournalEntry::State::Open);
    QCOMPARE(entries.at(0).change.action, u"upload-picture"_s);
    QCOMPARE(entries.at(0).attachmentBytes, 1234);
    QCOMPARE(entries.at(1).state, JournalEntry::State::Settled);
    QCOMPARE(entries.at(1).outcome, Outcome::Done);
    QCOMPARE(entries.at(1).requestId, u"request-1"_s);
    QCOMPARE(entries.at(1).system, u"fake"_s);
    QCOMPARE(entries.at(1).change.target, personId(u"canarykey0"_s));
    QCOMPARE(entries.at(1).change.seen, change(0).seen);
    QCOMPARE(entries.at(1).change.wanted, change(0).wanted);
    QCOMPARE(entries.at(1).change.reason, u"canaryreason"_s);
    QCOMPARE(entries.at(1).readBack, done().readBack->document);
    QVERIFY(qAbs(entries.at(1).at.msecsTo(now())) < 10'000);
    QCOMPARE(journal->entries(1).size(), 1);
    QCOMPARE(journal->openEntries().size(), 1);
    QCOMPARE(journal->entriesFor(personId(u"canarykey0"_s)).size(), 1);
    QCOMPARE(journal->entriesFor(personId(u"nobody"_s)).size(), 0);
}

void JournalTest::settlingTwiceKeepsTheFirstOutcome()
{
    const auto journal = opened(*m_secrets);
    QCOMPARE(journal->begin(change(0), u"fake"_s).value_or(0), 1);
    Receipt unknown;
    QVERIFY(journal->settle(1, unknown, {}, false));
    QVERIFY(journal->settle(1, unknown, {}, false));
    QCOMPARE(journal->openEntries().size(), 1);
    QVERIFY(journal->settle(1, done(), {}, true));
    Receipt late;
    late.outcome = Outcome::NotDone;
    QVERIFY(journal->settle(1, late, {}, true));
    QCOMPARE(journal->entry(u"1"_s)->outcome, Outcome::Done);
    QCOMPARE(journal->verify()->rows, 3);
    QVERIFY(!journal->settle(7, done(), {}, true));
}

void JournalTest::noPersonalTextIsInTheFile()
{
    const auto journal = opened(*m_secrets);
    for (int number = 0; number < 20; ++number) {
        const auto entry = journal->begin(change(number), u"fake"_s);
        QVERIFY(entry && journal->settle(*entry, done(), {}, true));
    }
    QByteArray bytes;
    const auto files = QDir(m_directory->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // with -wal
    for (const QFileInfo &info : files) {
        QFile opened(info.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        bytes += opened.readAll();
    }
    QVERIFY(bytes.contains("update")); // what is not personal stands there in the clear
    QVERIFY(!bytes.toLower().contains("canary"));
    for (const auto *form : {"Y2FuYXJ5", "63616e617279"}) // base64 and hex of "canary"
        QVERIFY(!bytes.contains(form));
    QByteArray wide;
    for (const char letter : QByteArray("canary"))
        wide.append(letter).append('\0');
    QVERIFY(!bytes.contains(wide));
}

void JournalTest::filesAreForTheirOwnerAlone()
{
    const mode_t before = ::umask(0);
    const QString inner = m_directory->filePath(u"new/profile"_s);
    {
        Journal journal(inner, *m_secrets, now);
        QVERIFY(await(journal.open()));
        QVERIFY(journal.begin(change(0), u"fake"_s));
        const auto files = QDir(inner).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3);
        for (const QFileInfo &info : files) {
            struct stat facts = {};
            QCOMPARE(::stat(QFile::encodeName(info.filePath()).constData(), &facts), 0);
            QCOMPARE(facts.st_mode & 0777U, 0600U);
        }
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(inner).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0700U);
    }
    ::umask(before);
}

void JournalTest::settingsAreTheSafeOnes()
{
    fill(1);
    QFile plain(file());
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray header = plain.read(100);
    QCOMPARE(header.at(18), '\2'); // WAL
    QCOMPARE(header.mid(68, 4), QByteArray("ROLL"));
    QCOMPARE(header.mid(60, 4), QByteArray::fromHex("00000001"));
}

void JournalTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("firstBad");
    QTest::addRow("outcome edited") << u"UPDATE journal SET outcome = 'not done' WHERE number = 6"_s << 6LL;
    QTest::addRow("time edited") << u"UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE number = 3"_s
                                 << 3LL;
    QTest::addRow("sealed text cut")
        << u"UPDATE journal SET personal = substr(personal, 1, 30) WHERE number = 5"_s << 5LL;
    QTest::addRow("link edited") << u"UPDATE journal SET link = zeroblob(32) WHERE number = 4"_s << 4LL;
    QTest::addRow("row dropped") << u"DELETE FROM journal WHERE number = 7"_s << 7LL;
    QTest::addRow("first row dropped") << u"DELETE FROM journal WHERE number = 1"_s << 1LL;
    QTest::addRow("row dropped, numbers closed")
        << u"DELETE FROM journal WHERE number = 7;"
           "UPDATE journal SET number = number - 1 WHERE number > 7"_s
        << 7LL;
    QTest::addRow("two swapped") << u"UPDATE journal SET number = 100 WHERE number = 2;"
                                    "UPDATE journal SET number = 2 WHERE number = 4;"
                                    "UPDATE journal SET number = 4 WHERE number = 100"_s
                                 << 2LL;
    QTest::addRow("copied")
        << u"INSERT INTO journal SELECT 21, at, entry, state, connection, system, kind, verb, action, "
           "target_hash, payload_hash, request_id, outcome, error, http_status, personal, key_name, "
           "link FROM journal WHERE number = 20"_s
        << 21LL;
}

void JournalTest::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(qint64, firstBad);
    fill(10);
    for (const QString &part : statement.split(u';'))
        execute(file(), part);
    const auto journal = opened(*m_secrets);
    QVERIFY(journal);
    const auto check = journal->verify();
    QVERIFY(check);
    QVERIFY(!check->isSound());
    QCOMPARE(check->firstBad, firstBad);
}

void JournalTest::cleanJournalsVerify()
{
    for (int round = 0; round < 5; ++round) {
        fill(5);
        const auto journal = opened(*m_secrets);
        const auto check = journal->verify();
        QVERIFY(check && check->isSound());
        QCOMPARE(check->rows, 10 * (round + 1));
        QCOMPARE(check->unverified, 0);
    }
}

void JournalTest::rowsOfALostKeyStayAndAreCounted()
{
    MemorySecretStore none;
    none.setState(SecretState::Unavailable);
    {
        const auto journal = opened(none);
        QVERIFY(journal);
        QVERIFY(!journal->isKeyPersistent());
        QVERIFY(journal->begin(change(0), u"fake"_s));
        QCOMPARE(journal->entries(5).first().change.reason, u"canaryreason"_s);
    }
    fill(2);
    const auto journal = opened(*m_secrets);
    QVERIFY(journal->isKeyPersistent());
    const auto check = journal->verify();
    QVERIFY(check && check->isSound());
    QCOMPARE(check->rows, 5);
    QCOMPARE(check->unverified, 1);
    const auto oldest = journal->entries(5).constLast();
    QVERIFY(!oldest.isReadable);
    QVERIFY(oldest.change.target.key.isEmpty());
    QCOMPARE(oldest.change.verb, Change::Verb::Update);
    QVERIFY(oldest.at.isValid());
}

void JournalTest::keychainInTroubleIsNotOverwritten()
{
    fill(1);
    m_secrets->setState(SecretState::Locked);
    {
        const auto journal = opened(*m_secrets);
        QVERIFY(journal);
        QVERIFY(!journal->isKeyPersistent());
        QVERIFY(!journal->entries(1).first().isReadable);
    }
    m_secrets->setState(SecretState::Found);
    const auto journal = opened(*m_secrets);
    QVERIFY(journal->isKeyPersistent());
    QVERIFY(journal->entries(1).first().isReadable);
}

void JournalTest::damagedFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("statement");
    QTest::addRow("no database at all")
        << QByteArray("this is not a journal, but a letter to somebody\n").repeated(50) << u""_s;
    QTest::addRow("somebody else's database") << QByteArray() << u"PRAGMA application_id = 77"_s;
    QTest::addRow("a newer format") << QByteArray() << u"PRAGMA user_version = 99"_s;
    QTest::addRow("table missing") << QByteArray() << u"DROP TABLE journal"_s;
}

void JournalTest::damagedFileIsPutAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, statement);
    fill(2);
    if (!statement.isEmpty()) {
        execute(file(), statement);
    } else {
        QFile plain(file());
        QVERIFY(plain.open(QIODevice::WriteOnly | QIODevice::Truncate));
        plain.write(content);
    }
    QFile plain(file());
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray before = plain.readAll();
    plain.close();

    const auto journal = opened(*m_secrets);
    QVERIFY(journal);
    QVERIFY(journal->quarantined().startsWith(file() + u".damaged-"_s));
    QFile aside(journal->quarantined());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll().size(), before.size());
    QCOMPARE(journal->begin(change(0), u"fake"_s).value_or(0), 1);
}

void JournalTest::randomDamageNeverCrashes()
{
    fill(20);
    QFile plain(file());
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray good = plain.readAll();
    plain.close();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int quarantines = 0;
    for (int round = 0; round < 150; ++round) {
        for (const QFileInfo &info : QDir(m_directory->path()).entryInfoList(QDir::Files))
            QVERIFY(QFile::remove(info.filePath()));
        QByteArray bad = good;
        for (int flip = random.bounded(1, 20); flip > 0; --flip)
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        if (random.bounded(4) == 0)
            bad.truncate(random.bounded(bad.size()));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(bad);
        plain.close();

        Journal journal(m_directory->path(), *m_secrets, now);
        const auto answer = await(journal.open());
        QVERIFY2(
            answer || answer.error().kind == Error::Kind::LocalStorage, qPrintable(QString::number(round)));
        if (!answer)
            continue;
        // Damaged in a way that SQLite sees, or the chain does, or in unused space: never a crash, never a
        // deletion.
        const auto check = journal.verify();
        Q_UNUSED(check);
        (void)journal.entries(100);
        if (!journal.quarantined().isEmpty()) {
            ++quarantines;
            QVERIFY(QFile::exists(journal.quarantined()));
            QVERIFY(journal.begin(change(0), u"fake"_s));
        }
    }
    QVERIFY(quarantines > 0);
}

void JournalTest::plantedLinkIsNotFollowed()
{
    const QString victim = m_directory->filePath(u"victim"_s);
    QVERIFY(QFile::link(victim, file()));
    Journal journal(m_directory->path(), *m_secrets, now);
    const auto answer = await(journal.open());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::LocalStorage);
    QVERIFY(!QFile::exists(victim));
}

void JournalTest::unusableDirectoryIsAnError()
{
    Journal journal(u"/proc/no/such/place"_s, *m_secrets, now);
    const auto answer = await(journal.open());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::LocalStorage);
    QVERIFY(!journal.begin(change(0), u"fake"_s));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
