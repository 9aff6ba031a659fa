#include "app/service/process.h"
#include "app/service/settings.h"
#include "services/json/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rollcall;
using namespace Qt::StringLiterals;

//! The command line and the configuration file of rollcalld, and the files it writes.
class ServiceSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void commandLineIsRead();
    void wrongCommandLineIsASentence_data();
    void wrongCommandLineIsASentence();
    void everyFlagIsInHelpAndManPage();
    void listenersAreRead();
    void commandLineWinsOverConfig();
    void everyMemberOfTheSchemaIsUnderstood();
    void wrongConfigIsASentence_data();
    void wrongConfigIsASentence();
    void configFileMustBeTrustworthy();
    void addressesOfOtherComputersNeedPermission();
    void privateFileIsPrivateAndWhole();
    void secretsAreFresh();
};

namespace {

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

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

//! One good value for each member that the configuration may have.
QHash<QString, QByteArray> goodMembers()
{
    return {{u"$schema"_s, "\"https://example.org/schema\""}, {u"practice"_s, "false"}, {u"people"_s, "500"},
        {u"seed"_s, "7"}, {u"db"_s, "\"sqlite:/tmp/people.sqlite\""},
        {u"credentials"_s, "\"/tmp/keys.json\""},
        {u"listen"_s,
            "[\"xras=[::1]:8081\", {\"address\": \"127.0.0.1:0\", \"certificate\": \"c\", \"key\": \"k\"}]"},
        {u"allowedHosts"_s, "[\"people.example.org:8443\"]"}, {u"allowNonLoopback"_s, "true"},
        {u"workers"_s, "4"}, {u"log"_s, "\"info\""}, {u"metrics"_s, "false"},
        {u"webhooks"_s,
            "{\"allowPrivateTargets\": false, \"allowHttp\": true, \"timeoutSeconds\": 7, "
            "\"firstRetrySeconds\": 2, "
            "\"retryFactor\": 4, \"longestRetrySeconds\": 604800, \"attempts\": 3, \"keepDays\": 9, "
            "\"caFile\": "
            "\"ca.pem\"}"},
        {u"limits"_s,
            "{\"connections\": 9, \"bodyBytes\": 4096, \"multipartBytes\": 2048, \"headSeconds\": 1, "
            "\"bodySeconds\": 2, "
            "\"idleSeconds\": 3, \"writeSeconds\": 4, \"stopSeconds\": 5}"},
        {u"systems"_s, "{\"xras\": {}, \"amo\": {}, \"sis\": {}, \"passport\": {}, \"cis\": {}}"}};
}

QSet<QString> names(const JsonValue &object)
{
    QSet<QString> all;
    for (const JsonMember &member : object.object())
        all.insert(member.name);
    return all;
}

} // namespace

void ServiceSettingsTest::commandLineIsRead()
{
    const auto line = readCommandLine({u"serve"_s, u"--practice"_s, u"--people"_s, u"50"_s, u"--seed"_s,
        u"18446744073709551615"_s, u"--db"_s, u"sqlite:///tmp/a"_s, u"--listen"_s, u"127.0.0.1:0"_s,
        u"--listen=amo=[::1]:8080"_s, u"--credentials"_s, u"keys"_s, u"--until-stdin-closes"_s});
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QCOMPARE(line->wish, CommandLine::Wish::Serve);
    const ServiceSettings &settings = line->settings;
    QVERIFY(settings.practice && settings.untilStdinCloses);
    QCOMPARE(settings.people, 50);
    QCOMPARE(settings.seed, std::numeric_limits<quint64>::max());
    QCOMPARE(settings.databaseUrl, u"sqlite:///tmp/a"_s);
    QCOMPARE(settings.credentialsFile, u"keys"_s);
    QCOMPARE(settings.listeners.size(), 2);
    QCOMPARE(settings.listeners[1].mount, u"amo"_s);
    QCOMPARE(settings.listeners[1].host, u"::1"_s);

    const auto plain = readCommandLine({u"serve"_s, u"--practice"_s});
    QVERIFY(plain);
    QCOMPARE(plain->settings.people, 10'000);
    QCOMPARE(plain->settings.listeners.size(), 1);
    QCOMPARE(plain->settings.listeners[0].host, u"127.0.0.1"_s);
    QCOMPARE(plain->settings.listeners[0].port, 0);
    QCOMPARE(readCommandLine({u"--help"_s})->wish, CommandLine::Wish::Help);
    QCOMPARE(readCommandLine({u"serve"_s, u"--nonsense"_s, u"--help"_s})->wish, CommandLine::Wish::Help);
    QCOMPARE(readCommandLine({u"--version"_s})->wish, CommandLine::Wish::Version);
}

void ServiceSettingsTest::wrongCommandLineIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QStringList &arguments, const QString &part) {
        QTest::newRow(name) << arguments << part;
    };
    const QStringList practice{u"serve"_s, u"--practice"_s};
    row("nothing", {}, u"rollcalld serve"_s);
    row("other command", {u"run"_s}, u"\"run\" is not a command"_s);
    row("backup without a file", {u"backup"_s, u"--db"_s, u"x"_s}, u"rollcalld backup FILE"_s);
    row("backup of nothing", {u"backup"_s, u"copy"_s}, u"which database"_s);
    row("check of nothing", {u"check"_s}, u"which database"_s);
    row("check with a word", {u"check"_s, u"all"_s, u"--db"_s, u"x"_s}, u"one word too many after check"_s);
    row("two commands", practice + QStringList{u"serve"_s}, u"one word too many"_s);
    row("no database", {u"serve"_s}, u"--db sqlite:FILE, or try it with invented ones: --practice"_s);
    row("empty practice", practice + QStringList{u"--empty"_s}, u"neither with --practice"_s);
    row("empty database", {u"serve"_s, u"--empty"_s, u"--db"_s, u"x"_s}, u"nor with a database"_s);
    row("unknown flag", practice + QStringList{u"--port"_s, u"1"_s}, u"port"_s);
    row("missing value", practice + QStringList{u"--people"_s}, u"people"_s);
    row("no people", practice + QStringList{u"--people"_s, u"0"_s}, u"1 to 1000000"_s);
    row("negative people", practice + QStringList{u"--people=-5"_s}, u"1 to 1000000"_s);
    row("words for people", practice + QStringList{u"--people"_s, u"many"_s}, u"1 to 1000000"_s);
    row("too many people", practice + QStringList{u"--people"_s, u"1000001"_s}, u"1 to 1000000"_s);
    row("bad seed", practice + QStringList{u"--seed"_s, u"1.5"_s}, u"--seed"_s);
    row("people twice", practice + QStringList{u"--people=1"_s, u"--people=2"_s}, u"only once"_s);
    row("other database", practice + QStringList{u"--db"_s, u"mysql://me:pw@h/d"_s},
        u"\"mysql://\" is not"_s);
    row("database without a name", practice + QStringList{u"--db"_s, u"postgresql://me:pw@h"_s},
        u"end with its name"_s);
    row("database with a bad port", practice + QStringList{u"--db"_s, u"postgresql://me:pw@h:0/d"_s},
        u"1 to 65535"_s);
    row("database with another option",
        practice + QStringList{u"--db"_s, u"postgresql://me:pw@h/d?sslkey=x"_s}, u"nothing else"_s);
    row("database with a bad sslmode",
        practice + QStringList{u"--db"_s, u"postgresql://me:pw@h/d?sslmode=off"_s}, u"must be one of"_s);
    row("database on two hosts", practice + QStringList{u"--db"_s, u"postgresql://me:pw@h/d?host=/tmp"_s},
        u"one host"_s);
    row("smuggled option", practice + QStringList{u"--db"_s, u"postgresql://me:pw@h/d%3Bsslmode=disable"_s},
        u"cannot be used"_s);
    row("database elsewhere", practice + QStringList{u"--db"_s, u"sqlite://host/x"_s}, u"names a computer"_s);
    row("empty database", practice + QStringList{u"--db"_s, u"sqlite:"_s}, u"sqlite:FILE"_s);
    for (const char *bad : {"8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", ":80",
             "::1:80", "example.org:80", "127.0.0.1:80x", "a b:80", "=127.0.0.1:80", ""}) {
        row(bad, practice + QStringList{u"--listen="_s + QLatin1StringView(bad)}, u"is not"_s);
    }
    row("unknown system", practice + QStringList{u"--listen"_s, u"ldap=127.0.0.1:1"_s},
        u"\"ldap\" is not a system"_s);
    row("every address", practice + QStringList{u"--listen"_s, u"0.0.0.0:0"_s}, u"this computer alone"_s);
    row("other address", {u"serve"_s, u"--db"_s, u"x"_s, u"--listen"_s, u"192.0.2.1:80"_s},
        u"allowNonLoopback"_s);
    row("missing config", practice + QStringList{u"--config"_s, u"/nonexistent"_s}, u"cannot be read"_s);
    row("empty credentials", practice + QStringList{u"--credentials="_s}, u"name of a file"_s);
}

void ServiceSettingsTest::wrongCommandLineIsASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto line = readCommandLine(arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(part), qPrintable(line.error()));
    QVERIFY2(line.error().endsWith(u'.'), qPrintable(line.error()));
}

void ServiceSettingsTest::everyFlagIsInHelpAndManPage()
{
    const QString help = helpText();
    const QByteArray page
        = contentOf(QStringLiteral(ROLLCALL_SOURCE "/packaging/man/rollcalld.1")).replace("\\-", "-");
    QVERIFY(!page.isEmpty());
    QSet<QString> flags;
    static const QRegularExpression flag(u"^  --([a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (auto match = flag.globalMatch(help); match.hasNext();)
        flags.insert(match.next().captured(1));
    const QSet<QString> promised{u"config"_s, u"empty"_s, u"practice"_s, u"people"_s, u"seed"_s, u"db"_s,
        u"listen"_s, u"credentials"_s, u"until-stdin-closes"_s, u"kind"_s, u"keep-going"_s, u"help"_s,
        u"version"_s};
    QCOMPARE(flags, promised);
    for (const QString &name : flags) {
        QVERIFY2(page.contains("--" + name.toLatin1()), qPrintable(name));
        // In the command line's own reader too: a flag that only help knows would be refused as unknown.
        const auto line
            = readCommandLine({u"serve"_s, u"--"_s + name, u"1"_s, u"--practice"_s, u"--unheard-of"_s});
        QVERIFY(line || line.error().contains("unheard"_L1));
    }
}

void ServiceSettingsTest::listenersAreRead()
{
    QCOMPARE(readListener(u"localhost:80"_s)->host, u"localhost"_s);
    QCOMPARE(readListener(u"xras=127.0.0.1:65535"_s)->port, 65535);
    QCOMPARE(readListener(u"[::1]:0"_s)->host, u"::1"_s);
}

void ServiceSettingsTest::commandLineWinsOverConfig()
{
    QTemporaryDir folder;
    const QString config = folder.filePath(u"config.json"_s);
    write(config, R"({"practice": true, "people": 5, "seed": 6, "listen": ["127.0.0.1:1"], "workers": 3})");
    const auto line = readCommandLine(
        {u"serve"_s, u"--people"_s, u"9"_s, u"--listen"_s, u"127.0.0.1:2"_s, u"--config"_s, config});
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QVERIFY(line->settings.practice);
    QCOMPARE(line->settings.people, 9);
    QCOMPARE(line->settings.seed, 6u);
    QCOMPARE(line->settings.workers, 3);
    QCOMPARE(line->settings.listeners.size(), 1);
    QCOMPARE(line->settings.listeners[0].port, 2);
}

void ServiceSettingsTest::everyMemberOfTheSchemaIsUnderstood()
{
    const JsonValue schema
        = parsed(contentOf(QStringLiteral(ROLLCALL_SOURCE "/resources/help/rollcalld-config.schema.json")));
    QVERIFY(schema.isObject());
    QCOMPARE(schema[u"additionalProperties"].toBool(true), false);
    const QHash<QString, QByteArray> good = goodMembers();
    const QList<QString> keys = good.keys();
    QCOMPARE(names(schema[u"properties"]), QSet<QString>(keys.cbegin(), keys.cend()));
    QCOMPARE(names(schema[u"properties"][u"limits"][u"properties"]), names(parsed(good.value(u"limits"_s))));
    QCOMPARE(
        names(schema[u"properties"][u"webhooks"][u"properties"]), names(parsed(good.value(u"webhooks"_s))));
    QCOMPARE(
        names(schema[u"properties"][u"systems"][u"properties"]), names(parsed(good.value(u"systems"_s))));
    JsonValue whole = JsonValue::emptyObject();
    for (auto member = good.cbegin(); member != good.cend(); ++member)
        whole.set(member.key(), parsed(member.value()));
    ServiceSettings settings;
    const auto problem = applyConfig(whole, settings);
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QCOMPARE(settings.people, 500);
    QCOMPARE(settings.logLevel, LogLevel::Info);
    QCOMPARE(settings.metrics, false);
    QCOMPARE(settings.limits.connections, 9);
    QCOMPARE(settings.limits.stopTime, std::chrono::seconds(5));
    QCOMPARE(settings.privateWebhooks, false);
    QCOMPARE(settings.plainWebhooks, true);
    QCOMPARE(settings.webhooks.rules.timeout, std::chrono::seconds(7));
    QCOMPARE(settings.webhooks.first, std::chrono::seconds(2));
    QCOMPARE(settings.webhooks.longest, std::chrono::hours(7 * 24));
    QCOMPARE(settings.webhooks.factor, 4);
    QCOMPARE(settings.webhooks.attempts, 3);
    QCOMPARE(settings.webhooks.keepDays, 9);
    QCOMPARE(settings.webhooks.rules.caFile, u"ca.pem"_s);
    QCOMPARE(settings.listeners.size(), 2);
    QCOMPARE(settings.listeners[0].mount, u"xras"_s);
    QCOMPARE(settings.listeners[1].keyFile, u"k"_s);
    QCOMPARE(settings.allowedHosts, QStringList{u"people.example.org:8443"_s});
}

void ServiceSettingsTest::wrongConfigIsASentence_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("part");
    const auto row = [](const QByteArray &config, const QString &part) {
        QTest::newRow(config.constData()) << config << part;
    };
    row("[]", u"must be an object"_s);
    row("{\"practise\": true}", u"\"practise\" is not a setting"_s);
    row("{\"practice\": \"yes\"}", u"\"practice\" must be true or false"_s);
    row("{\"practice\": null}", u"\"practice\" must be true or false"_s);
    row("{\"people\": 0}", u"\"people\" must be a whole number from 1 to 1000000"_s);
    row("{\"people\": 1.5}", u"\"people\" must be a whole number"_s);
    row("{\"people\": \"10\"}", u"\"people\" must be a whole number"_s);
    row("{\"people\": 1e99}", u"\"people\" must be a whole number"_s);
    row("{\"seed\": -1}", u"\"seed\" must be"_s);
    row("{\"db\": 5}", u"\"db\" must name a database"_s);
    row("{\"db\": \"mysql://x\"}", u"\"db\" must name a database"_s);
    row("{\"credentials\": \"\"}", u"\"credentials\" must be a text"_s);
    row("{\"listen\": \"127.0.0.1:80\"}", u"\"listen\" must be a list"_s);
    row("{\"listen\": []}", u"\"listen\" must be a list"_s);
    row("{\"listen\": [5]}", u"\"listen\" must be a list"_s);
    row("{\"listen\": [\"nowhere\"]}", u"\"nowhere\" is not an address"_s);
    row("{\"listen\": [{}]}", u"\"listen\" is not right"_s);
    row("{\"listen\": [{\"address\": \"127.0.0.1:1\", \"certificate\": \"c\"}]}",
        u"both a certificate and a key"_s);
    row("{\"listen\": [{\"address\": \"127.0.0.1:1\", \"tls\": true}]}",
        u"\"listen.tls\" is not a setting"_s);
    row("{\"allowedHosts\": \"a\"}", u"\"allowedHosts\" must be a list"_s);
    row("{\"allowedHosts\": [\"*\"]}", u"\"allowedHosts\" must be a list"_s);
    row("{\"allowedHosts\": [\"a b\"]}", u"\"allowedHosts\" must be a list"_s);
    row("{\"allowedHosts\": [\"http://a\"]}", u"\"allowedHosts\" must be a list"_s);
    row("{\"workers\": 65}", u"\"workers\" must be a whole number from 1 to 64"_s);
    row("{\"webhooks\": []}", u"\"webhooks\" must be an object"_s);
    row("{\"webhooks\": {\"secret\": 1}}", u"\"webhooks.secret\" is not a setting"_s);
    row("{\"webhooks\": {\"allowHttp\": 1}}", u"\"webhooks.allowHttp\" must be true or false"_s);
    row("{\"webhooks\": {\"attempts\": 0}}", u"\"webhooks.attempts\" must be a whole number from 1 to 50"_s);
    row("{\"limits\": 5}", u"\"limits\" must be an object"_s);
    row("{\"limits\": {\"headBytes\": 5}}", u"\"limits.headBytes\" is not a setting"_s);
    row("{\"limits\": {\"idleSeconds\": 0}}", u"\"limits.idleSeconds\" must be a whole number of seconds"_s);
    row("{\"systems\": {\"ldap\": {}}}", u"\"systems.ldap\" is not a system"_s);
    row("{\"systems\": {\"xras\": 5}}", u"\"systems.xras\" must be an object"_s);
}

void ServiceSettingsTest::wrongConfigIsASentence()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, part);
    ServiceSettings settings;
    const auto problem = applyConfig(parsed(config), settings);
    QVERIFY(problem);
    QVERIFY2(problem->contains(part), qPrintable(*problem));
    QVERIFY2(problem->endsWith(u'.'), qPrintable(*problem));
}

void ServiceSettingsTest::configFileMustBeTrustworthy()
{
    QTemporaryDir folder;
    const QString config = folder.filePath(u"config.json"_s);
    ServiceSettings settings;
    write(config, "{\"practice\": true, \"practice\": false}");
    QVERIFY(applyConfigFile(config, settings).value_or(QString()).contains("not proper JSON"_L1));
    write(config, "{\"practice\": tru");
    QVERIFY(applyConfigFile(config, settings).value_or(QString()).contains("not proper JSON"_L1));
    write(config, "{\"practice\": true}");
    ::chmod(QFile::encodeName(config).constData(), 0666);
    QVERIFY(applyConfigFile(config, settings).value_or(QString()).contains("other users"_L1));
    ::chmod(QFile::encodeName(config).constData(), 0644);
    QVERIFY(!applyConfigFile(config, settings));
    QVERIFY(applyConfigFile(folder.path(), settings));
    write(config, QByteArray(1024 * 1024 + 1, ' '));
    QVERIFY(applyConfigFile(config, settings).value_or(QString()).contains("larger than 1 MiB"_L1));
}

void ServiceSettingsTest::addressesOfOtherComputersNeedPermission()
{
    ServiceSettings settings;
    settings.databaseUrl = u"x"_s;
    settings.listeners = {HttpListener{.host = u"192.0.2.1"_s, .port = 443}};
    QVERIFY(checkSettings(settings));
    settings.allowNonLoopback = true;
    QVERIFY(checkSettings(settings).value_or(QString()).contains("allowedHosts"_L1));
    settings.allowedHosts = {u"people.example.org"_s};
    QVERIFY(!checkSettings(settings));
    settings.practice = true;
    QVERIFY(checkSettings(settings).value_or(QString()).contains("this computer alone"_L1));
}

void ServiceSettingsTest::privateFileIsPrivateAndWhole()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"keys.json"_s);
    const QString victim = folder.filePath(u"victim"_s);
    const auto mode = [&](const QString &file) {
        struct stat info = {};
        return ::lstat(QFile::encodeName(file).constData(), &info) == 0 ? info.st_mode : 0;
    };
    const mode_t before = ::umask(0);
    QVERIFY(!writePrivateFile(name, "one"));
    QCOMPARE(mode(name) & 07777, 0600u);
    // What stands in the way is replaced, not followed and not kept open to others.
    write(victim, "untouched");
    QFile::remove(name);
    QVERIFY(QFile::link(victim, name));
    QVERIFY(!writePrivateFile(name, "two"));
    QVERIFY(S_ISREG(mode(name)));
    QCOMPARE(contentOf(name), "two");
    QCOMPARE(contentOf(victim), "untouched");
    ::chmod(QFile::encodeName(name).constData(), 0666);
    QVERIFY(!writePrivateFile(name, "three"));
    QCOMPARE(mode(name) & 07777, 0600u);
    ::umask(before);
    QVERIFY(writePrivateFile(folder.filePath(u"none/keys"_s), "x")
                .value_or(QString())
                .contains("cannot be written"_L1));
    QVERIFY(writePrivateFile(folder.path(), "x"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size(),
        2); // nothing half-written stays
}

void ServiceSettingsTest::secretsAreFresh()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newSecret(32));
    QCOMPARE(seen.size(), 1000);
    QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(*seen.cbegin()).hasMatch());
}

QTEST_GUILESS_MAIN(ServiceSettingsTest)
#include "tst_servicesettings.moc"
