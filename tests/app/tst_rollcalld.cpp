#include "services/json/json.h"
#include "tests/services/server/http/rawclient.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The real program, started as the console starts it.
class RollcalldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readyLineAndCredentialsLetAClientIn();
    void systemsHaveTheirOwnPorts();
    void signalsEndItCleanly_data();
    void signalsEndItCleanly();
    void endsWithItsStandardInput();
    void staysWithoutStandardInput();
    void answerUnderWayOutlivesTheSignal();
    void filesAreTheOwnersAlone();
    void temporaryDatabaseIsDeleted();
    void practiceIsFoundAgain();
    void programsThatStartAtOnceFindTheSamePeople();
    void practiceAndRealPeopleAreNotMixed();
    void credentialsAreNewAtEachStart();
    void wrongStartIsOneSentence_data();
    void wrongStartIsOneSentence();
    void helpAndVersion();
    void leavesNoCoreAndNoSecretInItsArguments();
    void otherProgramsOfTheUserCannotLookInside();
    void mutatedRequestsDoNoHarm();

private:
    bool start(const QStringList &arguments = {});
    QByteArray request(
        const QByteArray &line, const QByteArray &fields = {}, const QByteArray &body = {}) const;
    QByteArray ask(const QByteArray &line, const QByteArray &fields = {}, const QByteArray &body = {}) const;
    QByteArray xrasFields() const;
    QByteArray amoFields() const;
    int stop(int signal = SIGTERM);

    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    JsonValue m_ready;
    JsonValue m_credentials;
    quint16 m_port = 0;
};

namespace {

constexpr int startTime = 30'000; // ample under sanitizers on a busy computer

JsonValue parsed(const QByteArray &text)
{
    const auto value = json::decode(text);
    return value ? *value : JsonValue();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &name)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(name).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 0777)
                                                                    : -1;
}

} // namespace

void RollcalldTest::init()
{
    m_process.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

bool RollcalldTest::start(const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(ROLLCALLD),
        QStringList{u"serve"_s, u"--practice"_s, u"--people"_s, u"200"_s, u"--credentials"_s, path(u"keys"_s)}
            + arguments);
    if (!m_process->waitForStarted())
        return false;
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process->waitForReadyRead(startTime))
            return false;
        line += m_process->readAllStandardOutput();
    }
    m_ready = parsed(line);
    m_credentials = parsed(contentOf(path(u"keys"_s)));
    m_port = static_cast<quint16>(QUrl(m_ready[u"url"].toString()).port());
    return m_ready[u"ready"].toBool();
}

QByteArray RollcalldTest::request(
    const QByteArray &line, const QByteArray &fields, const QByteArray &body) const
{
    QByteArray text = line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n" + fields;
    if (!body.isEmpty())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray RollcalldTest::ask(const QByteArray &line, const QByteArray &fields, const QByteArray &body) const
{
    RawClient client(m_port);
    client.send(request(line, fields, body));
    return client.readAnswer();
}

QByteArray RollcalldTest::xrasFields() const
{
    QByteArray fields;
    for (const JsonMember &member : m_credentials[u"xras"].object())
        fields += member.name.toLatin1() + ": " + member.value.toString().toLatin1() + "\r\n";
    return fields;
}

QByteArray RollcalldTest::amoFields() const
{
    return "Authorization: Session " + m_credentials[u"amo"][u"session"].toString().toLatin1() + "\r\n";
}

//! The exit code; -1 when it did not end, -2 when it crashed.
int RollcalldTest::stop(int signal)
{
    if (signal != 0)
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
    if (!m_process->waitForFinished(startTime))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
}

void RollcalldTest::readyLineAndCredentialsLetAClientIn()
{
    QVERIFY(start());
    const QString url = m_ready[u"url"].toString();
    QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:[0-9]+$"_s).match(url).hasMatch());
    QCOMPARE(m_ready[u"systems"][u"xras"].toString(), url + u"/xras"_s);
    QCOMPARE(m_ready[u"systems"][u"amo"].toString(), url + u"/amo"_s);
    for (const QStringView name : {u"XA-API-KEY", u"XA-ALLOCATIONS-PROCESS", u"XA-CONTEXT", u"XA-USER"})
        QVERIFY2(!m_credentials[u"xras"][name].toString().isEmpty(), qPrintable(name.toString()));
    for (const QStringView name : {u"jwt_issuer", u"jwt_secret", u"session"})
        QVERIFY2(!m_credentials[u"amo"][name].toString().isEmpty(), qPrintable(name.toString()));
    QCOMPARE(m_credentials[u"xras"][u"XA-CONTEXT"].toString(), u"submit"_s);

    const QByteArray person = ask("GET /xras/v1/people/anwosu", xrasFields());
    QCOMPARE(statusOf(person), 200);
    QCOMPARE(parsed(bodyOf(person))[u"result"][u"username"].toString(), u"anwosu"_s);
    const QByteArray account = ask("GET /amo/api/v5/accounts/account/anwosu/", amoFields());
    QCOMPARE(statusOf(account), 200);
    QCOMPARE(parsed(bodyOf(account))[u"username"].toString(), u"anwosu"_s);
    QCOMPARE(statusOf(ask("GET /xras/v1/people/anwosu")), 400);
    QCOMPARE(statusOf(ask("GET /nothing/here")), 404);
    QCOMPARE(statusOf(ask("GET /")), 404);
    QCOMPARE(statusOf(ask("GET /XRAS/v1/people/anwosu", xrasFields())), 404);
    QCOMPARE(statusOf(ask("GET /xras%2Fv1/people/anwosu", xrasFields())), 404);
    QCOMPARE(statusOf(ask("GET /xras/v1/people/../people/anwosu", xrasFields())), 404);
    QCOMPARE(stop(), 0);
    QCOMPARE(m_process->readAllStandardOutput(), "");
}

void RollcalldTest::systemsHaveTheirOwnPorts()
{
    QVERIFY(start({u"--listen"_s, u"127.0.0.1:0"_s, u"--listen"_s, u"xras=127.0.0.1:0"_s}));
    const QUrl own(m_ready[u"systems"][u"xras"].toString());
    QVERIFY(own.path().isEmpty());
    QVERIFY(own.port() != m_port);
    m_port = static_cast<quint16>(own.port());
    QCOMPARE(statusOf(ask("GET /v1/people/anwosu", xrasFields())), 200);
    QCOMPARE(statusOf(ask("GET //v1/people/anwosu", xrasFields())), 200);
    QCOMPARE(statusOf(ask("GET /amo/api/v5/accounts/account/anwosu/", amoFields())), 404);
    QCOMPARE(stop(), 0);

    QVERIFY(start({u"--listen"_s, u"amo=[::1]:0"_s}));
    QVERIFY(m_ready[u"systems"][u"amo"].toString().startsWith("http://[::1]:"_L1));
    QVERIFY(m_ready[u"systems"][u"xras"].isUndefined());
    QCOMPARE(stop(), 0);
}

void RollcalldTest::signalsEndItCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void RollcalldTest::signalsEndItCleanly()
{
    QFETCH(int, signal);
    QVERIFY(start());
    RawClient idle(m_port);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(stop(signal), 0);
    QVERIFY(idle.isClosed(1000));
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void RollcalldTest::endsWithItsStandardInput()
{
    QVERIFY(start({u"--until-stdin-closes"_s}));
    m_process->write("what is said here does not matter\n");
    QVERIFY(!m_process->waitForFinished(300));
    m_process->closeWriteChannel();
    QCOMPARE(stop(0), 0);
}

void RollcalldTest::staysWithoutStandardInput()
{
    QVERIFY(start());
    m_process->closeWriteChannel();
    QVERIFY(!m_process->waitForFinished(300));
    QCOMPARE(statusOf(ask("GET /xras/v1/people/anwosu", xrasFields())), 200);
    QCOMPARE(stop(), 0);
}

void RollcalldTest::answerUnderWayOutlivesTheSignal()
{
    QVERIFY(start());
    // The body is under way when the signal comes.
    RawClient client(m_port);
    const QByteArray text = request("POST /xras/v1/people/anwosu",
        xrasFields() + "Content-Type: application/x-www-form-urlencoded\r\n", "phone=%2B1+555+0100");
    client.send(text.left(text.size() - 5));
    QTest::qWait(200);
    ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
    QTest::qWait(200);
    client.send(text.right(5));
    QCOMPARE(statusOf(client.readAnswer()), 200);
    QCOMPARE(stop(0), 0);
}

void RollcalldTest::filesAreTheOwnersAlone()
{
    const mode_t before = ::umask(0);
    const bool started = start({u"--db"_s, u"sqlite:"_s + path(u"people.sqlite"_s)});
    ::umask(before);
    QVERIFY(started);
    QCOMPARE(modeOf(path(u"keys"_s)), 0600);
    for (const QString &name : {u"people.sqlite"_s, u"people.sqlite-wal"_s, u"people.sqlite-shm"_s})
        QCOMPARE(modeOf(path(name)), 0600);
    const QStringList all = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(all.size(), 4);
    QCOMPARE(stop(), 0);
}

void RollcalldTest::temporaryDatabaseIsDeleted()
{
    qputenv("TMPDIR", m_folder->path().toLocal8Bit());
    const bool started = start();
    const QStringList during
        = QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    qunsetenv("TMPDIR");
    QVERIFY(started);
    QCOMPARE(during.size(), 1);
    QCOMPARE(modeOf(path(during.at(0))), 0700);
    QCOMPARE(stop(), 0);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
}

void RollcalldTest::practiceIsFoundAgain()
{
    const QStringList database{u"--db"_s, u"sqlite:"_s + path(u"people.sqlite"_s)};
    QVERIFY(start(database));
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    QCOMPARE(statusOf(ask("POST /xras/v1/people/anwosu", xrasFields() + form, "phone=555-0123")), 200);
    QCOMPARE(stop(SIGKILL), -2);
    QVERIFY(start(database));
    const QByteArray person = ask("GET /xras/v1/people/anwosu", xrasFields());
    QCOMPARE(parsed(bodyOf(person))[u"result"][u"phone"].toString(), u"555-0123"_s);
    QCOMPARE(stop(), 0);
}

void RollcalldTest::programsThatStartAtOnceFindTheSamePeople()
{
    std::array<QProcess, 3> programs;
    for (QProcess &program : programs)
        program.start(QStringLiteral(ROLLCALLD),
            {u"serve"_s, u"--practice"_s, u"--people"_s, u"500"_s, u"--listen"_s, u"127.0.0.1:0"_s,
                u"--until-stdin-closes"_s, u"--db"_s, u"sqlite:"_s + path(u"together.sqlite"_s)});
    for (QProcess &program : programs) {
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine() || program.state() == QProcess::NotRunning, startTime);
        QVERIFY2(
            program.readLine().startsWith("{\"ready\":true"), program.readAllStandardError().constData());
    }
    // Of the work of those that were slower nothing is left.
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.startsWith(u".together"), qPrintable(name));
    for (QProcess &program : programs) {
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(startTime));
        QCOMPARE(program.exitCode(), 0);
    }
}

void RollcalldTest::practiceAndRealPeopleAreNotMixed()
{
    const auto sentence = [&](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(ROLLCALLD), QStringList{u"serve"_s} + arguments);
        process.closeWriteChannel();
        return process.waitForFinished(startTime) && process.exitCode() == 1 ? process.readAllStandardError()
                                                                             : QByteArray();
    };
    const QString practice = u"sqlite:"_s + path(u"practice.sqlite"_s);
    const QString real = u"sqlite:"_s + path(u"real.sqlite"_s);
    QVERIFY(start({u"--db"_s, practice}));
    QCOMPARE(stop(), 0);
    QVERIFY(sentence({u"--db"_s, practice}).contains("invented people"));
    QVERIFY(sentence({u"--practice"_s, u"--db"_s, practice, u"--people"_s, u"9"_s})
                .contains("already holds practice"));

    QProcess process;
    process.start(QStringLiteral(ROLLCALLD), {u"serve"_s, u"--db"_s, real});
    QVERIFY(process.waitForReadyRead(startTime));
    process.terminate();
    QVERIFY(process.waitForFinished(startTime));
    QVERIFY(sentence({u"--practice"_s, u"--db"_s, real}).contains("holds real people"));
}

void RollcalldTest::credentialsAreNewAtEachStart()
{
    QVERIFY(start());
    const JsonValue first = m_credentials;
    QCOMPARE(stop(), 0);
    QVERIFY(start());
    QVERIFY(m_credentials[u"xras"][u"XA-API-KEY"].toString() != first[u"xras"][u"XA-API-KEY"].toString());
    QVERIFY(m_credentials[u"amo"][u"session"].toString() != first[u"amo"][u"session"].toString());
    QVERIFY(m_credentials[u"amo"][u"jwt_secret"].toString() != first[u"amo"][u"jwt_secret"].toString());
    m_credentials = first;
    QCOMPARE(statusOf(ask("GET /xras/v1/people/anwosu", xrasFields())), 401);
    QCOMPARE(statusOf(ask("GET /amo/api/v5/accounts/account/anwosu/", amoFields())), 401);
    QCOMPARE(stop(), 0);
}

void RollcalldTest::wrongStartIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &part, int code) {
        QTest::newRow(name) << arguments << part << code;
    };
    const QStringList practice{u"serve"_s, u"--practice"_s, u"--people"_s, u"5"_s};
    row("nothing", {}, "rollcalld serve", 2);
    row("no database", {u"serve"_s}, "--practice", 2);
    row("unknown flag", {u"serve"_s, u"--prctice"_s}, "prctice", 2);
    row("other address", practice + QStringList{u"--listen"_s, u"0.0.0.0:0"_s}, "this computer alone", 2);
    row("bad config", practice + QStringList{u"--config"_s, u"BAD.json"_s}, "\"practise\" is not a setting",
        2);
    row("taken port", practice + QStringList{u"--listen"_s, u"127.0.0.1:TAKEN"_s},
        "Cannot listen on 127.0.0.1", 1);
    row("no such folder", practice + QStringList{u"--db"_s, u"sqlite:/nonexistent/x"_s}, "cannot be opened",
        1);
    row("not a database", practice + QStringList{u"--db"_s, u"BAD.json"_s}, "BAD.json", 1);
    row("credentials into nowhere", practice + QStringList{u"--credentials"_s, u"/nonexistent/keys"_s},
        "cannot be written", 1);
}

void RollcalldTest::wrongStartIsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    QFETCH(int, code);
    QVERIFY(start()); // holds a port
    QFile bad(path(u"BAD.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{\"practise\": true}" + QByteArray(4096, ' '));
    bad.close();
    for (QString &argument : arguments) {
        argument.replace(u"TAKEN"_s, QString::number(m_port));
        if (argument == "BAD.json"_L1)
            argument = path(argument);
    }
    QProcess process;
    process.start(QStringLiteral(ROLLCALLD), arguments);
    QVERIFY(process.waitForFinished(startTime));
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), code);
    QCOMPARE(process.readAllStandardOutput(), "");
    QVERIFY2(said.startsWith("rollcalld: ") && said.contains(part), said.constData());
    QCOMPARE(said.count('\n'), 1);
    QCOMPARE(stop(), 0);
}

void RollcalldTest::helpAndVersion()
{
    QProcess process;
    process.start(QStringLiteral(ROLLCALLD), {u"--help"_s});
    QVERIFY(process.waitForFinished(startTime));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--until-stdin-closes"));
    process.start(QStringLiteral(ROLLCALLD), {u"--version"_s});
    QVERIFY(process.waitForFinished(startTime));
    QVERIFY(QRegularExpression(u"^rollcalld \\d+\\.\\d+\\.\\d+\n$"_s)
                .match(QString::fromUtf8(process.readAllStandardOutput()))
                .hasMatch());
}

void RollcalldTest::leavesNoCoreAndNoSecretInItsArguments()
{
    QVERIFY(start());
    const QString process = u"/proc/%1/"_s.arg(m_process->processId());
    QVERIFY(contentOf(process + u"limits"_s).contains("Max core file size        0 "));
    const QByteArray key = m_credentials[u"xras"][u"XA-API-KEY"].toString().toLatin1();
    QVERIFY(!contentOf(process + u"cmdline"_s).contains(key));
    QCOMPARE(stop(SIGABRT), -2);
    QVERIFY(QDir(QDir::currentPath()).entryList({u"core*"_s}, QDir::Files).isEmpty());
}

void RollcalldTest::otherProgramsOfTheUserCannotLookInside()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer itself must be able to look into the process");
#endif
    // A process that is not dumpable has its files below /proc handed to root. Root itself proves nothing, so
    // it steps down.
    constexpr uid_t nobody = 65534;
    QProcess process;
    if (::geteuid() == 0)
        process.setChildProcessModifier(
            [] { [[maybe_unused]] const int changed = ::setresuid(nobody, nobody, nobody); });
    process.start(QStringLiteral(ROLLCALLD), {u"serve"_s, u"--practice"_s, u"--people"_s, u"5"_s});
    QVERIFY2(process.waitForReadyRead(startTime), process.readAllStandardError().constData());
    struct stat info = {};
    const QString environment = u"/proc/%1/environ"_s.arg(process.processId());
    QCOMPARE(::stat(QFile::encodeName(environment).constData(), &info), 0);
    QCOMPARE(info.st_uid, 0u);
    process.terminate();
    QVERIFY(process.waitForFinished(startTime));
    QCOMPARE(process.exitCode(), 0);
}

void RollcalldTest::mutatedRequestsDoNoHarm()
{
    constexpr int requests = 3000;
    constexpr quint32 seed = 20261122;
    qInfo("seed %u, %d requests", seed, requests);
    QVERIFY(start());
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    const QByteArray multipart = "Content-Type: multipart/form-data; boundary=AbC\r\n";
    const QList<QByteArray> originals{
        request("GET /xras/v1/people/anwosu", xrasFields()),
        request("GET /xras/v1/search/people?q=nwosu+amara", xrasFields()),
        request("POST /xras/v1/people/newcomer", xrasFields() + form,
            "firstName=A&lastName=B&isReconciled=false"),
        request("POST /xras/v1/people/tmokoena2/merge/tmokoena", xrasFields()),
        request("GET /amo/api/v5/accounts/account/anwosu/", amoFields()),
        request("PATCH /amo/api/v5/accounts/account/anwosu/",
            amoFields() + "Content-Type: application/json\r\n",
            "{\"biography\":\"Gr\xc3\xbc\xc3\x9f"
            "e\",\"homepage\":\"https://example.org/\",\"is_verified\":null}"),
        request("PATCH /amo/api/v5/accounts/account/anwosu/", amoFields() + multipart,
            "--AbC\r\nContent-Disposition: form-data; name=\"picture_upload\"; "
            "filename=\"a.png\"\r\nContent-Type: "
            "image/png\r\n\r\n\x89PNG\r\n\x1a\n0123\r\n--AbC--\r\n"),
        request("DELETE /amo/api/v5/accounts/account/anwosu/picture/", amoFields()),
        request("GET /amo/api/v5/accounts/profile/", "Authorization: JWT a.b.c\r\n"),
        "POST /xras/v1/people/x HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
            + "\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n",
    };
    const QList<QByteArray> pieces{"\r\n", "\n", QByteArray(1, '\0'), "%00", "%", "%2F", "../", "'", "\"",
        "\xff", "\xf0\x9f\x98\x80", "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n", " ", "\t", ":",
        "[", "{", QByteArray(300, 'A'), "9999999999999999999", "-1", ";", "--AbC", "\\u0000", "\\ud800",
        "null"};
    QRandomGenerator random(seed);
    QHash<int, int> statuses;
    for (int i = 0; i < requests; ++i) {
        QByteArray text = originals.at(random.bounded(static_cast<int>(originals.size())));
        for (int changes = random.bounded(1, 5); changes > 0 && !text.isEmpty(); --changes) {
            const int at = random.bounded(static_cast<int>(text.size()));
            switch (random.bounded(6)) {
            case 0:
                text[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                text.remove(at, random.bounded(1, 20));
                break;
            case 2:
                text.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size()))));
                break;
            case 3:
                text.insert(at, text.mid(at, random.bounded(1, 60)));
                break;
            case 4:
                text.truncate(at);
                break;
            case 5:
                text[at] = static_cast<char>(text[at] ^ (1 << random.bounded(8)));
                break;
            }
        }
        RawClient client(m_port);
        QVERIFY2(client.isConnected(), qPrintable(QString::number(i)));
        client.send(text);
        client.endSending();
        const QByteArray answer = client.readAll(10'000);
        const QByteArray told
            = "request " + QByteArray::number(i) + ": " + text.left(2000).toPercentEncoding(" /:?=&\r\n");
        QVERIFY2(client.isClosed(0), told.constData());
        ++statuses[statusOf(answer)];
        // Nothing at all is right only for a request that has not begun; 500 never is.
        QVERIFY2(answer.isEmpty() ? text.isEmpty() : answer.startsWith("HTTP/1.1 "), told.constData());
        QVERIFY2(statusOf(answer) != 500, told.constData());
        QVERIFY2(!answer.contains("SELECT") && !answer.contains("sqlite")
                && !answer.contains(m_folder->path().toLatin1()),
            told.constData());
    }
    qInfo() << "answers by status:" << statuses;
    QVERIFY(statuses.value(400) > requests / 20);
    QCOMPARE(m_process->state(), QProcess::Running);
    QCOMPARE(statusOf(ask("GET /xras/v1/search/people?q=mokoena", xrasFields())), 200);
    QCOMPARE(stop(), 0);
}

QTEST_GUILESS_MAIN(RollcalldTest)
#include "tst_rollcalld.moc"
