#include "services/json/json.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! rollcalld import and export, the real program, on whichever database the tests run on.
class ImportExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsExportedCanBeImportedAndIsTheSame_data();
    void whatIsExportedCanBeImportedAndIsTheSame();
    void everythingOfAnAccountComesAlong();
    void badPeopleAreNamed();
    void badAccountsAreNamed();
    void aBadLineEndsIt();
    void batchOfABadLineIsNotKept();
    void takenRecordIsABadLine();
    void keepGoingLeavesOutAndCounts();
    void longLinesAreLeftOut();
    void practiceIsRefusedUnlessMeant();
    void exportIsAPrivateNewFile();
    void wrongUseIsOneSentence_data();
    void wrongUseIsOneSentence();

private:
    struct Ended
    {
        int code = -1;
        QByteArray said, complained;
    };
    Ended run(const QStringList &arguments) const;
    Ended import(const QString &file, const QString &kind, const QStringList &more = {}) const;
    Ended exported(const QString &file, const QString &kind, const QStringList &more = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &content) const;
    QByteArray contentOf(const QString &name) const;
    //! Serves practice people for a moment, so that the database holds them.
    bool fillWithPractice(const QString &url) const;
    //! Imports all of \p lines at once; each must be left out, for the reason that begins like its second
    //! part.
    using Lines = QList<std::pair<QByteArray, QByteArray>>;
    void verifyLeftOut(const QString &kind, const Lines &lines) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_place;
};

namespace {

constexpr int patience = 60'000; // ample under sanitizers on a busy computer
const QString people = u"xras/people"_s;
const QString accounts = u"amo/accounts"_s;

QByteArray personLines(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "{\"username\":\"person" + QByteArray::number(i) + "\"}\n";
    return text;
}

//! A PNG of one pixel.
QByteArray smallPicture()
{
    return "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
}

} // namespace

void ImportExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<TestDatabase>();
}

ImportExportTest::Ended ImportExportTest::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(ROLLCALLD), arguments);
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ImportExportTest::Ended ImportExportTest::import(
    const QString &file, const QString &kind, const QStringList &more) const
{
    return run(QStringList{u"import"_s, file, u"--kind"_s, kind, u"--db"_s, m_place->url()} + more);
}

ImportExportTest::Ended ImportExportTest::exported(
    const QString &file, const QString &kind, const QStringList &more) const
{
    return run(QStringList{u"export"_s, file, u"--kind"_s, kind, u"--db"_s, m_place->url()} + more);
}

QString ImportExportTest::written(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path(name) : QString();
}

QByteArray ImportExportTest::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ImportExportTest::fillWithPractice(const QString &url) const
{
    QProcess process;
    process.start(QStringLiteral(ROLLCALLD),
        {u"serve"_s, u"--practice"_s, u"--people"_s, u"1500"_s, u"--db"_s, url, u"--until-stdin-closes"_s});
    process.closeWriteChannel();
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

void ImportExportTest::whatIsExportedCanBeImportedAndIsTheSame_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("records");
    QTest::newRow("people") << people << 1500;
    QTest::newRow("accounts") << accounts << 1501; // the operator too
}

void ImportExportTest::whatIsExportedCanBeImportedAndIsTheSame()
{
    QFETCH(QString, kind);
    QFETCH(int, records);
    const TestDatabase practice;
    QVERIFY(fillWithPractice(practice.url()));
    const Ended out
        = run({u"export"_s, path(u"first"_s), u"--kind"_s, kind, u"--practice"_s, u"--db"_s, practice.url()});
    QVERIFY2(out.code == 0, out.complained.constData());
    QVERIFY(out.said.startsWith(QByteArray::number(records) + " records of "));
    QCOMPARE(contentOf(u"first"_s).count('\n'), records);

    const Ended in = import(path(u"first"_s), kind);
    QVERIFY2(in.code == 0, in.complained.constData());
    QVERIFY(in.said.startsWith(QByteArray::number(records) + " records of "));
    QCOMPARE(exported(path(u"second"_s), kind).code, 0);
    QVERIFY(contentOf(u"first"_s) == contentOf(u"second"_s));
    QCOMPARE(run({u"check"_s, u"--db"_s, m_place->url()}).code, 0);
}

void ImportExportTest::everythingOfAnAccountComesAlong()
{
    const QByteArray line
        = "{\"id\":20001,\"username\":\"Ünal\",\"display_name\":null,\"email\":\"u@example.org\","
          "\"fxa_id\":\"0af\",\"average_addon_rating\":4.1,\"biography\":\"a\\nb \\u0001 \xf0\x9f\x98\x80\","
          "\"homepage\":\"https://example.org/\",\"location\":\"Ulm\",\"occupation\":\"\","
          "\"has_full_profile\":true,\"is_addon_developer\":true,\"is_artist\":false,"
          "\"num_addons_listed\":3,\"created\":\"2020-02-29T23:59:59Z\",\"last_login\":null,"
          "\"last_login_ip\":\"192.0.2.1\",\"read_dev_agreement\":\"2021-01-01T00:00:00Z\","
          "\"deleted\":false,\"picture_modified\":1612137600,"
          "\"picture\":{\"type\":\"image/png\",\"content\":\""
        + smallPicture()
        + "\"},\"notifications\":{\"3\":false,\"77\":true},\"newsletter\":true}\n"
          "{\"id\":20002,\"username\":\"anonymous-1\",\"display_name\":null,\"email\":null,\"fxa_id\":null,"
          "\"average_addon_rating\":null,\"biography\":null,\"homepage\":\"\",\"location\":\"\","
          "\"occupation\":\"\","
          "\"has_full_profile\":false,\"is_addon_developer\":false,\"is_artist\":false,\"num_addons_listed\":"
          "0,"
          "\"created\":\"2020-01-01T00:00:00Z\",\"last_login\":null,\"last_login_ip\":\"\","
          "\"read_dev_agreement\":null,\"deleted\":true,\"picture_modified\":0,\"picture\":null,"
          "\"notifications\":{},\"newsletter\":false}\n";
    const Ended in = import(written(u"in"_s, line), accounts);
    QVERIFY2(in.code == 0, in.complained.constData());
    QCOMPARE(exported(path(u"out"_s), accounts).code, 0);
    QCOMPARE(contentOf(u"out"_s), line);
    Database database({.url = m_place->url()});
    QCOMPARE(count(database, "SELECT COUNT(*) FROM amo_pictures WHERE length(served) > 50"), 1);
    QCOMPARE(count(database, "SELECT COUNT(*) FROM amo_newsletter WHERE account_id = 20001"), 1);
}

void ImportExportTest::verifyLeftOut(const QString &kind, const Lines &lines) const
{
    QByteArray text;
    for (const auto &[line, reason] : lines)
        text += line + '\n';
    const Ended ended = import(written(u"in"_s, text), kind, {u"--keep-going"_s});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.said.startsWith("0 records of "), ended.said.constData());
    const QList<QByteArray> sentences = ended.complained.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray expected = "Line " + QByteArray::number(i + 1) + " is left out: " + lines[i].second;
        QVERIFY2(
            sentences.value(i).startsWith(expected), (expected + "\nbut: " + sentences.value(i)).constData());
    }
}

void ImportExportTest::badPeopleAreNamed()
{
    const QByteArray unreadable = "it cannot be read: ";
    verifyLeftOut(people,
        {
            {"username: x", unreadable},
            {R"({"username":"x)", unreadable},
            {R"({"username":"x"}{"username":"y"})", unreadable},
            {"{\"username\":\"\xff\"}", unreadable},
            {R"({"username":"x","username":"y"})", unreadable},
            {R"({"username":"x","more":)" + QByteArray(100, '[') + QByteArray(100, ']') + "}", unreadable},
            {"", "it is empty."},
            {" \t ", "it is empty."},
            {"[]", "it is no JSON object."},
            {R"({"firstName":"x"})", "\"username\" must be there and not be empty."},
            {R"({"username":""})", "\"username\" must be there and not be empty."},
            {R"({"username":null})", "\"username\" must be there and not be empty."},
            {R"({"username":7})", "\"username\" must be a text or null."},
            {R"({"username":")" + QByteArray(256, 'x') + "\"}", "\"username\" has more than 255 characters."},
            {R"({"username":"a\u0000b"})", "\"username\" has a null character."},
            {R"({"username":".."})", "\"username\" cannot stand in an address."},
            {R"({"username":"x","email":["y"]})", "\"email\" must be a text or null."},
            {R"({"username":"x","isReconciled":"true"})", "\"isReconciled\" must be true or false."},
            {R"({"username":"x","more":")" + QByteArray(70'000, 'x') + "\"}",
                "its additional members have more than 65536 octets."},
        });
}

void ImportExportTest::badAccountsAreNamed()
{
    const auto with = [](const QByteArray &members) {
        return R"({"id":5,"username":"x","created":"2020-01-01T00:00:00Z",)" + members + "}";
    };
    const QByteArray noTime = "\"created\" must be a time like ";
    const QByteArray noNumber = "\"average_addon_rating\" must be a number or null.";
    const QByteArray noPicture = "\"picture\" is not what the service would take as its type.";
    verifyLeftOut(accounts,
        {
            {R"({"username":"x"})", "\"id\" must be there."},
            {R"({"id":0,"username":"x"})", "\"id\" must be a whole number from 1 to "},
            {R"({"id":9223372036854775808,"username":"x"})", "\"id\" must be a whole number from 1 to "},
            {R"({"id":5,"username":"x"})", "\"created\" must be there."},
            {R"({"id":5,"username":"x","created":"2021-02-29T00:00:00Z"})", noTime},
            {R"({"id":5,"username":"x","created":"2021-02-01T00:00:00"})", noTime},
            {with(R"("permissions":["*:*"])"), "\"permissions\" is not a member of this kind."},
            {with(R"("average_addon_rating":"4")"), noNumber},
            {with(R"("average_addon_rating":1e999)"), noNumber},
            {with(R"("picture":"AAAA")"), "\"picture\" must be an object or null."},
            {with(R"("picture":{"type":"image/png"})"), "\"picture\" needs its \"content\" in Base64."},
            {with(R"("picture":{"type":"image/png","content":"A*=="})"),
                "\"picture\" needs its \"content\" in Base64."},
            {with(R"("picture":{"type":"image/png","content":"AAAA"})"), noPicture},
            {with(R"("picture":{"type":"image/jpeg","content":")" + smallPicture() + "\"}"), noPicture},
            {with(R"("picture":{"type":"image/svg+xml","content":"AAAA"})"),
                "\"picture\" must be of the type image/png or image/jpeg."},
            {with(R"("picture":{"type":"image/png","portrait":"/etc/passwd"})"),
                "\"picture\" has no portrait that can be drawn."},
            {with(R"("picture":{"type":"image/png","more":1})"), "\"more\" is not a member of this kind."},
            {with(R"("notifications":{"reply":true})"),
                "\"notifications\" must say true or false for numbers."},
            {with(R"("notifications":{"3":1})"), "\"notifications\" must say true or false for numbers."},
        });
}

void ImportExportTest::aBadLineEndsIt()
{
    const Ended ended = import(written(u"in"_s, personLines(1) + "[]\n"), people);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said, "");
    QCOMPARE(ended.complained,
        "rollcalld: Line 2 of " + path(u"in"_s).toUtf8()
            + " is bad: it is no JSON object. Nothing is stored.\n");
    QCOMPARE(exported(path(u"out"_s), people).code, 0);
    QCOMPARE(contentOf(u"out"_s), "");
}

void ImportExportTest::batchOfABadLineIsNotKept()
{
    const QByteArray text = personLines(40'500) + "{}\n" + R"({"username":"after"})" + '\n';
    const Ended ended = import(written(u"in"_s, text), people);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said, "");
    QVERIFY2(ended.complained.contains("Line 40501 of ")
            && ended.complained.contains("Lines 1 to 40000 are stored, nothing after them."),
        ended.complained.constData());
    Database database({.url = m_place->url()});
    QCOMPARE(count(database, "SELECT COUNT(*) FROM xras_people"), 40'000);
    QCOMPARE(count(database, "SELECT COUNT(*) FROM xras_people_search"), 40'000);
    // What was stored in pieces is one piece now.
    if (!m_place->isPostgres())
        QCOMPARE(count(database, "SELECT COUNT(DISTINCT segid) FROM xras_people_search_idx"), 1);
}

void ImportExportTest::takenRecordIsABadLine()
{
    const Ended twice = import(written(u"in"_s,
                                   R"({"username":"José"})"
                                   "\n"
                                   R"({"username":"JOSÉ"})"
                                   "\n"),
        people);
    QCOMPARE(twice.code, 1);
    QVERIFY2(twice.complained.contains("Line 2 of ") && twice.complained.contains("its username is taken"),
        twice.complained.constData());
    QCOMPARE(
        import(written(u"in"_s, "{\"username\":\"José\"}"), people).code, 0); // no line end, no record lost
    QCOMPARE(import(path(u"in"_s), people).code, 1);
    Database database({.url = m_place->url()});
    QCOMPARE(count(database, "SELECT COUNT(*) FROM xras_people"), 1);

    const QByteArray one
        = R"({"id":7,"username":"x","email":"x@example.org","created":"2020-01-01T00:00:00Z"})";
    const QByteArray sameAddress
        = R"({"id":8,"username":"y","email":"X@EXAMPLE.org","created":"2020-01-01T00:00:00Z"})";
    const Ended ended = import(written(u"in"_s, one + '\n' + sameAddress + '\n'), accounts);
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.complained.contains("Line 2 of "));
    QVERIFY(ended.complained.contains("its id, username or e-mail address is taken"));
}

void ImportExportTest::keepGoingLeavesOutAndCounts()
{
    const QByteArray text = personLines(1100) + "{}\n" + personLines(1) + R"({"username":"last"})" + '\n';
    const Ended ended = import(written(u"in"_s, text), people, {u"--keep-going"_s});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.said.startsWith("1101 records of ") && ended.said.endsWith(", 2 lines are left out.\n"),
        ended.said.constData());
    QVERIFY2(ended.complained.contains("Line 1101 is left out: \"username\" must be there and not be empty.\n"
                                       "Line 1102 is left out: its username is taken.\n"),
        ended.complained.constData());
    Database database({.url = m_place->url()});
    QCOMPARE(count(database, "SELECT COUNT(*) FROM xras_people"), 1101);
}

void ImportExportTest::longLinesAreLeftOut()
{
    const QByteArray text = R"({"username":"first"})"
                            "\n{\"username\":\""
        + QByteArray(17 * 1024 * 1024, 'x') + "\"}\n" + R"({"username":"third"})" + '\n';
    const Ended ended = import(written(u"in"_s, text), people, {u"--keep-going"_s});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.complained.contains("Line 2 is left out: it is longer than 16777216 octets.\n"),
        ended.complained.constData());
    QVERIFY(ended.said.startsWith("2 records of "));
}

void ImportExportTest::practiceIsRefusedUnlessMeant()
{
    QVERIFY(fillWithPractice(m_place->url()));
    const QString file = written(u"in"_s, personLines(1));
    for (const Ended &ended : {import(file, people), exported(path(u"out"_s), people)}) {
        QCOMPARE(ended.code, 1);
        QVERIFY2(
            ended.complained.contains("holds invented people; add --practice"), ended.complained.constData());
    }
    QVERIFY(!QFile::exists(path(u"out"_s)));
    QCOMPARE(import(file, people, {u"--practice"_s}).code, 0);
    QCOMPARE(exported(path(u"out"_s), people, {u"--practice"_s}).code, 0);
    QVERIFY(contentOf(u"out"_s).contains("\"person1\""));

    // Nor the other way round, and an import makes a new database one of real people.
    const TestDatabase real;
    const QStringList about{u"--kind"_s, people, u"--db"_s, real.url()};
    QCOMPARE(run(QStringList{u"import"_s, file} + about + QStringList{u"--practice"_s}).code, 1);
    QCOMPARE(run(QStringList{u"import"_s, file} + about).code, 0);
    QCOMPARE(run(QStringList{u"export"_s, path(u"none"_s), u"--practice"_s} + about).code, 1);
    QVERIFY(!fillWithPractice(real.url()));
}

void ImportExportTest::exportIsAPrivateNewFile()
{
    QCOMPARE(import(written(u"in"_s, personLines(3)), people).code, 0);
    QCOMPARE(exported(path(u"out"_s), people).code, 0);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"out"_s)).constData(), &info), 0);
    QCOMPARE(static_cast<int>(info.st_mode & 0777), 0600);

    QVERIFY(QFile::link(u"/nonexistent/x"_s, path(u"link"_s)));
    for (const QString &name : {path(u"in"_s), path(u"link"_s), path(u"no/such/folder"_s)}) {
        const Ended ended = exported(name, people);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.complained.contains(" cannot be written: "), ended.complained.constData());
    }
    QCOMPARE(contentOf(u"in"_s), personLines(3));
    QCOMPARE(QDir(m_folder->path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden), QStringList{});
}

void ImportExportTest::wrongUseIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QStringList &arguments, int code, const QByteArray &part) {
        QTest::newRow(name) << arguments << code << part;
    };
    row("no file", {u"import"_s, u"--kind"_s, people}, 2, "rollcalld import FILE");
    row("no kind", {u"export"_s, u"FILE"_s}, 2, "there are xras/people, amo/accounts, cis/profiles");
    row("unknown kind", {u"export"_s, u"FILE"_s, u"--kind"_s, u"xras/pets"_s}, 2,
        "there are xras/people, amo/accounts, cis/profiles");
    row("two kinds", {u"export"_s, u"FILE"_s, u"--kind"_s, people, u"--kind"_s, accounts}, 2, "only once");
    row("kind of a check", {u"check"_s, u"--kind"_s, people}, 2, "--kind goes with import and export");
    row("export that keeps going", {u"export"_s, u"FILE"_s, u"--kind"_s, people, u"--keep-going"_s}, 2,
        "--keep-going goes with import");
    row("no such file", {u"import"_s, u"FILE"_s, u"--kind"_s, people}, 1, "cannot be read");
    row("a folder", {u"import"_s, u"."_s, u"--kind"_s, people}, 1, "cannot be read");
    row("one word more", {u"import"_s, u"FILE"_s, u"FILE"_s, u"--kind"_s, people}, 2, "one word too many");
}

void ImportExportTest::wrongUseIsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, part);
    arguments.replaceInStrings(u"FILE"_s, path(u"none"_s));
    const Ended ended = run(arguments + QStringList{u"--db"_s, m_place->url()});
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.complained.startsWith("rollcalld: ") && ended.complained.contains(part),
        ended.complained.constData());
    QCOMPARE(ended.complained.count('\n'), 1);
}

QTEST_GUILESS_MAIN(ImportExportTest)
#include "tst_importexport.moc"
