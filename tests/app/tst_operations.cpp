#include "services/json/json.h"
#include "tests/services/server/http/rawclient.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! What those who run the real program see of it: health, figures, log, reload.
class OperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void healthIsAnswered();
    void figuresAreCounted();
    void figuresCanBeTurnedOff();
    void logNamesNobody();
    void quietLogSaysNothingOfRequests();
    void unreadLogHoldsNobodyUp();
    void reloadTakesOver();
    void reloadKeepsWhatIsUnderWay();
    void wrongReloadChangesNothing();
    void reloadSaysWhatNeedsARestart();
    void practiceIsNotReloaded();
    void emptyHasTheGivenOperatorsAlone();
    void givenOperatorsAreThereInPracticeToo();

private:
    void writeConfig(JsonValue config);
    bool start(const QStringList &more = {});
    QByteArray ask(const QByteArray &line, const QByteArray &fields = {}, const QByteArray &host = {}) const;
    QList<JsonValue> logged() const;
    JsonValue lastOf(const QString &event) const;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    quint16 m_ownPort = 0; //!< of the listener for xras alone
};

namespace {

constexpr int startTime = 30'000; // ample under sanitizers on a busy computer

JsonValue configWith(const JsonValue::Object &more = {})
{
    JsonValue config = JsonValue::Object{
        {u"listen"_s, JsonValue::Array{u"127.0.0.1:0"_s, u"xras=127.0.0.1:0"_s}}, {u"log"_s, u"info"_s}};
    for (const JsonMember &member : more)
        config.set(member.name, member.value);
    return config;
}

JsonValue operatorWithToken(const QString &token)
{
    return JsonValue::Object{{u"sis"_s,
        JsonValue::Object{{u"operators"_s,
            JsonValue::Array{JsonValue::Object{{u"id"_s, 1}, {u"username"_s, u"ada"_s},
                {u"email"_s, u"ada@example.org"_s}, {u"staff"_s, true}, {u"token"_s, token}}}}}}};
}

} // namespace

void OperationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void OperationsTest::cleanup()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(startTime));
        QCOMPARE(m_process->exitCode(), 0);
    }
    m_process.reset();
}

void OperationsTest::writeConfig(JsonValue config)
{
    QFile file(path(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json::encode(config));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool OperationsTest::start(const QStringList &more)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(path(u"log"_s));
    QStringList arguments{u"serve"_s, u"--config"_s, path(u"config.json"_s)};
    if (more.isEmpty())
        arguments += {u"--db"_s, u"sqlite:"_s + path(u"people.sqlite"_s)};
    m_process->start(QStringLiteral(ROLLCALLD), arguments + more);
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process->waitForReadyRead(startTime))
            return false;
        line += m_process->readAllStandardOutput();
    }
    const JsonValue ready = json::decode(line).value_or(JsonValue());
    m_port = static_cast<quint16>(QUrl(ready[u"url"].toString()).port());
    m_ownPort = static_cast<quint16>(QUrl(ready[u"systems"][u"xras"].toString()).port());
    return ready[u"ready"].toBool();
}

QByteArray OperationsTest::ask(const QByteArray &line, const QByteArray &fields, const QByteArray &host) const
{
    RawClient client(m_port);
    const QByteArray name = host.isEmpty() ? "127.0.0.1:" + QByteArray::number(m_port) : host;
    client.send(line + " HTTP/1.1\r\nHost: " + name + "\r\n" + fields + "\r\n");
    return client.readAnswer();
}

QList<JsonValue> OperationsTest::logged() const
{
    QFile file(path(u"log"_s));
    QList<JsonValue> lines;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            lines.append(json::decode(file.readLine()).value_or(JsonValue()));
    }
    return lines;
}

JsonValue OperationsTest::lastOf(const QString &event) const
{
    JsonValue last;
    for (const JsonValue &line : logged()) {
        if (line[u"event"].toString() == event)
            last = line;
    }
    return last;
}

void OperationsTest::healthIsAnswered()
{
    writeConfig(configWith());
    QVERIFY(start());
    QVERIFY(ask("GET /healthz").contains(R"({"status":"alive"})"));
    QVERIFY(ask("GET /readyz").contains(R"({"status":"ready"})"));
    QCOMPARE(statusOf(ask("POST /healthz", "Content-Length: 0\r\n")), 404);
    QCOMPARE(statusOf(ask("GET /healthz/more")), 404);
    RawClient own(m_ownPort); // of one system alone: every address is that system's
    own.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_ownPort) + "\r\n\r\n");
    QCOMPARE(statusOf(own.readAnswer()), 404);
}

void OperationsTest::figuresAreCounted()
{
    writeConfig(configWith());
    QVERIFY(start());
    for (int i = 0; i < 3; ++i)
        ask("GET /xras/v1/people/search/secretname");
    ask("GET /nowhere");
    ask("BREW /xras");
    const QByteArray text = ask("GET /metrics");
    QCOMPARE(statusOf(text), 200);
    QVERIFY(text.contains("text/plain; version=0.0.4"));
    QVERIFY(text.contains("rollcall_requests_total{system=\"xras\",method=\"GET\",code=\"4xx\"} 3\n"));
    QVERIFY(text.contains("rollcall_requests_total{system=\"none\",method=\"GET\",code=\"4xx\"} 1\n"));
    QVERIFY(text.contains("rollcall_request_seconds_count{system=\"xras\"} 3\n"));
    QVERIFY(text.contains("rollcall_request_seconds_bucket{system=\"xras\",le=\"+Inf\"} 3\n"));
    QVERIFY(text.contains("rollcall_webhooks{state=\"pending\"} 0\n"));
    QVERIFY(text.contains("\nprocess_resident_memory_bytes "));
    QVERIFY(!text.contains("secretname"));
    // Every line is a comment or a name, perhaps with labels, and a number.
    const QByteArrayList lines = text.mid(text.indexOf("\r\n\r\n") + 4).trimmed().split('\n');
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber);
        QVERIFY2(line.startsWith("# HELP ") || line.startsWith("# TYPE ") || isNumber, line.constData());
    }
}

void OperationsTest::figuresCanBeTurnedOff()
{
    writeConfig(configWith({{u"metrics"_s, false}}));
    QVERIFY(start());
    QCOMPARE(statusOf(ask("GET /metrics")), 404);
    QCOMPARE(statusOf(ask("GET /readyz")), 200);
}

void OperationsTest::logNamesNobody()
{
    writeConfig(
        configWith({{u"systems"_s, operatorWithToken(u"1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"_s)}}));
    QVERIFY(start());
    ask("GET /sis/api/v1/identities/search/?details__addresses__msisdn=%2B27115550134",
        "Authorization: Token 1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f\r\nX-Request-ID: "
        "ticket-7\r\nUser-Agent: grandmother\r\n");
    ask("GET /xras/v1/people/amara%22%0aquoted?q=hidden");
    ask("<script>alert(1)</script> / HTTP/1.1");
    QTRY_COMPARE(lastOf(u"request"_s)[u"system"].toString(), u"none"_s);
    QFile file(path(u"log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    for (const char *never : {"27115550134", "1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f", "grandmother",
             "amara", "quoted", "hidden", "script"})
        QVERIFY2(!all.contains(never), never);
    QSet<QString> names;
    for (const JsonValue &line : logged()) {
        QVERIFY(line.isObject());
        if (line[u"event"].toString() != "request"_L1)
            continue;
        for (const JsonMember &member : line.object())
            names.insert(member.name);
    }
    QCOMPARE(names,
        (QSet<QString>{u"time"_s, u"level"_s, u"event"_s, u"request"_s, u"system"_s, u"method"_s, u"status"_s,
            u"bytes"_s, u"microseconds"_s}));
    QVERIFY(all.contains("\"request\":\"ticket-7\""));
}

void OperationsTest::quietLogSaysNothingOfRequests()
{
    writeConfig(configWith({{u"log"_s, u"warning"_s}}));
    QVERIFY(start());
    ask("GET /xras/v1/people/anwosu");
    QTest::qWait(200);
    QVERIFY(logged().isEmpty());
}

void OperationsTest::unreadLogHoldsNobodyUp()
{
    writeConfig(configWith());
    const QByteArray pipe = QFile::encodeName(path(u"log"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QVERIFY(start());
    RawClient client(m_port);
    // Far more than the 64 KiB that a pipe takes.
    for (int i = 0; i < 1000; ++i) {
        client.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n\r\n");
        QCOMPARE(statusOf(client.readAnswer()), 200);
    }
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(startTime));
    QCOMPARE(m_process->exitCode(), 0);
    ::close(reader);
}

void OperationsTest::reloadTakesOver()
{
    const QByteArray sis = "GET /sis/api/v1/identities/";
    const auto withToken = [&](const QByteArray &token) {
        return statusOf(ask(sis, "Authorization: Token " + token + "\r\n"));
    };
    writeConfig(
        configWith({{u"systems"_s, operatorWithToken(u"1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"_s)}}));
    QVERIFY(start());
    QCOMPARE(withToken("1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"), 200);
    QCOMPARE(withToken("2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e"), 401);
    QCOMPARE(statusOf(ask("GET /healthz", {}, "people.example.org")), 403);
    writeConfig(configWith({{u"systems"_s, operatorWithToken(u"2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e"_s)},
        {u"allowedHosts"_s, JsonValue::Array{u"people.example.org"_s}}, {u"log"_s, u"warning"_s}}));
    ::kill(static_cast<pid_t>(m_process->processId()), SIGHUP);
    QTRY_VERIFY(lastOf(u"reloaded"_s).isObject());
    QCOMPARE(withToken("2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e"), 200);
    QCOMPARE(withToken("1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"), 401);
    QCOMPARE(statusOf(ask("GET /healthz", {}, "people.example.org")), 200);
    QVERIFY(lastOf(u"reloaded"_s)[u"needRestart"].array().isEmpty());
}

void OperationsTest::reloadKeepsWhatIsUnderWay()
{
    writeConfig(configWith());
    QVERIFY(start());
    RawClient client(m_port);
    const QByteArray head = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    client.send(head); // not yet whole
    ::kill(static_cast<pid_t>(m_process->processId()), SIGHUP);
    QTRY_VERIFY(lastOf(u"reloaded"_s).isObject());
    client.send("\r\n");
    QCOMPARE(statusOf(client.readAnswer()), 200);
}

void OperationsTest::wrongReloadChangesNothing()
{
    writeConfig(
        configWith({{u"systems"_s, operatorWithToken(u"1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"_s)}}));
    QVERIFY(start());
    writeConfig(
        configWith({{u"sistems"_s, operatorWithToken(u"2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e"_s)}}));
    ::kill(static_cast<pid_t>(m_process->processId()), SIGHUP);
    QTRY_VERIFY(lastOf(u"reload refused"_s)[u"problem"].toString().contains(u"\"sistems\""_s));
    const QByteArray sis = "GET /sis/api/v1/identities/";
    QCOMPARE(statusOf(ask(sis, "Authorization: Token 1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f\r\n")), 200);
    QCOMPARE(statusOf(ask(sis, "Authorization: Token 2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e\r\n")), 401);
}

void OperationsTest::reloadSaysWhatNeedsARestart()
{
    writeConfig(configWith());
    QVERIFY(start());
    writeConfig(configWith({{u"workers"_s, 5}, {u"metrics"_s, false}}));
    ::kill(static_cast<pid_t>(m_process->processId()), SIGHUP);
    QTRY_VERIFY(lastOf(u"reloaded"_s).isObject());
    QCOMPARE(lastOf(u"reloaded"_s)[u"needRestart"], (JsonValue::Array{u"workers"_s, u"metrics"_s}));
    QCOMPARE(statusOf(ask("GET /metrics")), 200);
}

void OperationsTest::practiceIsNotReloaded()
{
    writeConfig(configWith());
    QVERIFY(start({u"--practice"_s, u"--people"_s, u"50"_s}));
    ::kill(static_cast<pid_t>(m_process->processId()), SIGHUP);
    QTRY_VERIFY(lastOf(u"reload refused"_s)[u"problem"].toString().startsWith(u"Practice"_s));
    QCOMPARE(statusOf(ask("GET /readyz")), 200);
}

void OperationsTest::emptyHasTheGivenOperatorsAlone()
{
    writeConfig(
        configWith({{u"systems"_s, operatorWithToken(u"1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"_s)}}));
    QVERIFY(start({u"--empty"_s}));
    const QByteArray list = ask(
        "GET /sis/api/v1/identities/", "Authorization: Token 1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f\r\n");
    QCOMPARE(statusOf(list), 200);
    QVERIFY(bodyOf(list).contains("\"results\":[]"));
}

void OperationsTest::givenOperatorsAreThereInPracticeToo()
{
    writeConfig(
        configWith({{u"systems"_s, operatorWithToken(u"1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f"_s)}}));
    QVERIFY(start({u"--practice"_s, u"--people"_s, u"50"_s}));
    const QByteArray list = ask(
        "GET /sis/api/v1/identities/", "Authorization: Token 1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f\r\n");
    QCOMPARE(statusOf(list), 200);
    QVERIFY(bodyOf(list).contains("+27115550134") || bodyOf(list).contains("\"msisdn\""));
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
