#include "app/ctl/arguments.h"
#include "tests/acceptance/practiceseed.h"
#include "tests/support/await.h"
#include "tests/support/loopbackserver.h"

#include <QImage>
#include <QTest>

#include <memory>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

//! What one run of the program left behind.
struct Ended
{
    int code = -1;
    QList<JsonValue> rows;
    JsonValue error;
    QString text; //!< all of standard output
};

} // namespace

//! The real program against the real service, verb by verb.
class RollcallCtlTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void misuseEndsWithTwo_data();
    void misuseEndsWithTwo();
    void everyVerbAndOptionIsInHelpAndManual();
    void connectionsAreListed();
    void someoneIsLookedUpEverywhere();
    void nobodyIsAFailure();
    void recordsAreListedAndShown();
    void fieldIsSavedAndReadBack();
    void fieldThatCannotBeSetIsNotSent();
    void T2_savingNobodyCreatesNobody();
    void personIsCreatedOnceAndMerged();
    void pictureIsUploadedAndRemoved();
    void addressIsOptedOutAndIn();
    void identityAndWebhookAreCreatedAndNamedByTheStore();
    void tokenOfAUserIsShownOnce();
    void notificationsAreChangedOneByOne();
    void profilesAreReadOnly();
    void oneselfIsShownAndCorrected();
    void personSignsInFromTheTerminal();
    void personIsForgottenOnlyWhenAgreed();
    void accountIsDeletedOnlyWhenAgreed();
    void lockedConnectionTakesNoChanges();
    void journalKeepsTheReason();
    void lostAnswerEndsWithThree();

private:
    Ended run(const QStringList &arguments, bool isPractice = true);
    QStringList practiceFor(const QStringList &arguments) const;
    QString keyOf(const QString &text, const QString &system);

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeService> m_service;
    QMap<QString, QString> m_backends; //!< SYSTEM=URL by system
    QString m_credentials;
};

void RollcallCtlTest::initTestCase()
{
    m_service = std::make_unique<PracticeService>(300);
    QVERIFY(m_service->isReady());
    JsonValue credentials = JsonValue::emptyObject();
    for (const QString &system : {u"xras"_s, u"amo"_s, u"sis"_s, u"cis"_s, u"passport"_s}) {
        credentials.set(system, m_service->credentials(system));
        m_backends.insert(system, system + u'=' + m_service->url(system).toString());
    }
    QFile file(m_folder.filePath(u"credentials.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json::encode(credentials));
    m_credentials = file.fileName();
}

//! The options that connect a run to the practice service: to the system its kind belongs to, or to all.
QStringList RollcallCtlTest::practiceFor(const QStringList &arguments) const
{
    static const QHash<QString, QString> systems{{u"person"_s, u"xras"_s}, {u"account"_s, u"amo"_s},
        {u"notifications"_s, u"amo"_s}, {u"webhook"_s, u"sis"_s}, {u"profile"_s, u"cis"_s},
        {u"profile_v1"_s, u"cis"_s}, {u"self"_s, u"passport"_s}, {u"github"_s, u"passport"_s}};
    QStringList wanted = m_backends.values();
    for (const QString &word : arguments) {
        const QString system = systems.value(word, word.section(u'/', 0, 0));
        if (m_backends.contains(system))
            wanted = {m_backends.value(system)};
    }
    QStringList options{u"--credentials"_s, m_credentials};
    for (const QString &backend : std::as_const(wanted))
        options << u"--backend-url"_s << backend;
    return options;
}

Ended RollcallCtlTest::run(const QStringList &arguments, bool isPractice)
{
    QProcess process;
    // A bus of nobody's: there is no keychain, and none of the person who runs the tests is asked.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROLLCALL_CTL),
        QStringList{u"--profile"_s, m_folder.filePath(u"profile"_s)}
            + (isPractice ? practiceFor(arguments) : QStringList()) + arguments);
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    Ended outcome;
    outcome.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &line : outcome.text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto row = json::decode(line.toUtf8()))
            outcome.rows << *row;
    }
    for (const QByteArray &line : process.readAllStandardError().split('\n')) {
        if (const auto error = json::decode(line); error && (*error)[u"error"].isObject())
            outcome.error = (*error)[u"error"];
    }
    return outcome;
}

QString RollcallCtlTest::keyOf(const QString &text, const QString &system)
{
    for (const JsonValue &row : run({u"lookup"_s, text}).rows) {
        if (row[u"system"].toString() == system && row.contains(u"key"))
            return row[u"key"].toString();
    }
    return {};
}

void RollcallCtlTest::misuseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("too few words") << QStringList{u"show"_s, u"person"_s};
    QTest::newRow("too many words") << QStringList{u"lookup"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such option") << QStringList{u"connections"_s, u"--loudly"_s};
    QTest::newRow("no such format") << QStringList{u"connections"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("no number") << QStringList{u"list"_s, u"sis/user"_s, u"--limit"_s, u"few"_s};
    QTest::newRow("no address") << QStringList{u"connections"_s, u"--backend-url"_s, u"ftp://x"_s};
    QTest::newRow("no such kind") << QStringList{u"show"_s, u"robot"_s, u"1"_s};
    QTest::newRow("no such connection") << QStringList{u"lookup"_s, u"x"_s, u"--connection"_s, u"none"_s};
    QTest::newRow("no such field") << QStringList{u"save"_s, u"person"_s, u"anwosu"_s, u"colour=red"_s};
    QTest::newRow("no field at all") << QStringList{u"save"_s, u"person"_s, u"anwosu"_s, u"=red"_s};
    QTest::newRow("no such act") << QStringList{u"act"_s, u"dance"_s, u"sis/identity"_s, u"x"_s};
    QTest::newRow("picture of nothing") << QStringList{u"picture"_s, u"account"_s, u"12345"_s};
}

void RollcallCtlTest::misuseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Ended outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.rows.isEmpty());
}

void RollcallCtlTest::everyVerbAndOptionIsInHelpAndManual()
{
    const Ended help = run({u"--help"_s}, false);
    QCOMPARE(help.code, 0);
    QFile file(QStringLiteral(ROLLCALL_SOURCE "/packaging/man/rollcallctl.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    QFile completion(QStringLiteral(ROLLCALL_SOURCE "/packaging/completion/rollcallctl"));
    QVERIFY(completion.open(QIODevice::ReadOnly));
    const QString completed = QString::fromUtf8(completion.readAll());
    QStringList words;
    for (const VerbSpec &spec : verbSpecs())
        words << QString::fromLatin1(spec.name);
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (auto match = option.globalMatch(help.text); match.hasNext();)
        words << match.next().captured(1);
    QVERIFY(words.size() > 20);
    for (const QString &word : std::as_const(words)) {
        QVERIFY2(help.text.contains(word), qPrintable(word));
        QVERIFY2(manual.contains(word), qPrintable(word));
        QVERIFY2(completed.contains(word), qPrintable(word));
    }
}

void RollcallCtlTest::connectionsAreListed()
{
    const Ended outcome = run({u"connections"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.rows.size(), 5);
    for (const JsonValue &row : outcome.rows)
        QCOMPARE(row[u"state"].toString(), u"ready"_s);
    const Ended table = run({u"connections"_s, u"--format"_s, u"table"_s});
    QVERIFY(table.text.startsWith(u"NAME"_s));
    QCOMPARE(table.text.count(u'\n'), 6);
}

void RollcallCtlTest::someoneIsLookedUpEverywhere()
{
    const Ended outcome = run({u"lookup"_s, u"anwosu"_s});
    QCOMPARE(outcome.code, 0);
    QStringList found;
    for (const JsonValue &row : outcome.rows)
        found << row[u"system"].toString() + u' ' + row[u"key"].toString();
    QVERIFY(found.contains(u"xras anwosu"_s));
    QVERIFY(found.contains(u"amo 12345"_s));
    QVERIFY(found.contains(u"sis "_s)); // says why it found nobody
    QVERIFY(!keyOf(u"011 555 0134"_s, u"sis"_s).isEmpty());
    QCOMPARE(run({u"lookup"_s, u"anwosu"_s, u"--connection"_s, u"XRAS people"_s}).rows.size(), 1);
}

void RollcallCtlTest::nobodyIsAFailure()
{
    QCOMPARE(run({u"lookup"_s, u"nobody.whatsoever"_s}).code, 1);
    const Ended outcome = run({u"show"_s, u"person"_s, u"nobody.whatsoever"_s});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.error[u"kind"].toString(), u"NotFound"_s);
}

void RollcallCtlTest::recordsAreListedAndShown()
{
    QCOMPARE(run({u"list"_s, u"sis/identity"_s, u"--limit"_s, u"7"_s}).rows.size(), 7);
    QVERIFY(run({u"list"_s, u"sis/identity"_s, u"--limit"_s, u"0"_s}).rows.size() >= 300);
    QVERIFY(!run({u"list"_s, u"person"_s, u"nwosu"_s}).rows.isEmpty());
    const Ended account = run({u"show"_s, u"account"_s, u"12345"_s});
    QCOMPARE(account.code, 0);
    QCOMPARE(account.rows.constFirst()[u"document"][u"username"].toString(), u"anwosu"_s);
    const Ended shown = run({u"show"_s, u"account"_s, u"12345"_s, u"--format"_s, u"table"_s});
    QCOMPARE(json::decode(shown.text.toUtf8()).value_or(JsonValue()), account.rows.constFirst()[u"document"]);
}

void RollcallCtlTest::fieldIsSavedAndReadBack()
{
    const Ended outcome = run(
        {u"save"_s, u"person"_s, u"anwosu"_s, u"phone=+27 11 555 9999"_s, u"--reason"_s, u"TKT-4711"_s});
    QCOMPARE(outcome.code, 0);
    const JsonValue row = outcome.rows.constFirst();
    QCOMPARE(row[u"outcome"].toString(), u"done"_s);
    QCOMPARE(row[u"items"].array().size(), 1);
    QCOMPARE(row[u"items"].at(0)[u"state"].toString(), u"verified"_s);
    const Ended shown = run({u"show"_s, u"person"_s, u"anwosu"_s});
    QCOMPARE(shown.rows.constFirst()[u"document"][u"phone"].toString(), u"+27 11 555 9999"_s);
    QCOMPARE(run({u"save"_s, u"account"_s, u"12345"_s, u"location=Lagos"_s}).code, 0);
    QCOMPARE(run({u"save"_s, u"account"_s, u"12345"_s, u"location="_s}).code, 0);
}

void RollcallCtlTest::fieldThatCannotBeSetIsNotSent()
{
    for (const QString &assignment : {u"username=other"_s, u"email=nonsense"_s}) {
        const Ended outcome = run({u"save"_s, u"person"_s, u"anwosu"_s, assignment});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.error[u"kind"].toString(), u"Validation"_s);
        QVERIFY(outcome.error[u"fields"].contains(u'/' + assignment.section(u'=', 0, 0)));
    }
    QCOMPARE(run({u"save"_s, u"sis/user"_s, u"1"_s, u"email=a@b.example"_s}).code, 1); // users are only read
}

void RollcallCtlTest::T2_savingNobodyCreatesNobody()
{
    const Ended saved = run({u"save"_s, u"person"_s, u"anwosuu"_s, u"phone=+27 11 555 1111"_s});
    QCOMPARE(saved.code, 1);
    QCOMPARE(saved.error[u"kind"].toString(), u"NotFound"_s);
    QCOMPARE(run({u"show"_s, u"person"_s, u"anwosuu"_s}).code, 1);
}

void RollcallCtlTest::personIsCreatedOnceAndMerged()
{
    const QStringList create{u"create"_s, u"person"_s, u"ctl.made"_s, u"firstName=Ctl"_s, u"lastName=Made"_s};
    QCOMPARE(run(create).code, 0);
    const Ended again = run(create);
    QCOMPARE(again.code, 1);
    QCOMPARE(again.error[u"kind"].toString(), u"Conflict"_s);

    QCOMPARE(run({u"merge"_s, u"person"_s, u"ctl.made"_s, u"anwosu"_s}).code, 2); // not agreed to
    QCOMPARE(run({u"merge"_s, u"person"_s, u"ctl.made"_s, u"mistyped"_s, u"--yes"_s}).code, 1);
    QCOMPARE(run({u"show"_s, u"person"_s, u"ctl.made"_s}).code, 0);
    QCOMPARE(run({u"merge"_s, u"person"_s, u"ctl.made"_s, u"anwosu"_s, u"--yes"_s}).code, 0);
    QCOMPARE(run({u"show"_s, u"person"_s, u"ctl.made"_s}).code, 1);
    QCOMPARE(run({u"merge"_s, u"account"_s, u"1"_s, u"2"_s, u"--yes"_s}).code, 1); // AMO cannot merge
}

void RollcallCtlTest::pictureIsUploadedAndRemoved()
{
    const QString path = m_folder.filePath(u"picture.png"_s);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(path));
    QCOMPARE(run({u"picture"_s, u"account"_s, u"12345"_s, path}).code, 0);
    QVERIFY(
        run({u"show"_s, u"account"_s, u"12345"_s}).rows.constFirst()[u"document"][u"picture_url"].isString());
    QCOMPARE(run({u"picture"_s, u"account"_s, u"12345"_s, u"--remove"_s}).code, 0);
    QVERIFY(
        run({u"show"_s, u"account"_s, u"12345"_s}).rows.constFirst()[u"document"][u"picture_url"].isNull());
    QCOMPARE(run({u"picture"_s, u"account"_s, u"12345"_s, m_folder.filePath(u"credentials.json"_s)}).code, 1);
    QCOMPARE(run({u"picture"_s, u"account"_s, u"12345"_s, m_folder.filePath(u"missing.png"_s)}).code, 1);
}

void RollcallCtlTest::addressIsOptedOutAndIn()
{
    const QString key = keyOf(u"+27115550134"_s, u"sis"_s);
    QVERIFY(!key.isEmpty());
    const QString address = u"address=+27115550134"_s;
    QCOMPARE(run({u"act"_s, u"stop"_s, u"sis/identity"_s, key, address}).code, 0);
    const QString pointer = u"/details/addresses/msisdn/+27115550134/optedout"_s;
    const auto isOptedOut = [&] {
        return json::valueAt(run({u"show"_s, u"sis/identity"_s, key}).rows.constFirst()[u"document"], pointer)
            .toBool();
    };
    QVERIFY(isOptedOut());
    QCOMPARE(run({u"act"_s, u"optin"_s, u"sis/identity"_s, key, address}).code, 0);
    QVERIFY(!isOptedOut());
    QCOMPARE(run({u"act"_s, u"stop"_s, u"sis/identity"_s, key, u"address=+27000"_s}).code, 1);
    QCOMPARE(run({u"act"_s, u"stop"_s, u"sis/identity"_s, key}).code, 1); // which address?
}

void RollcallCtlTest::identityAndWebhookAreCreatedAndNamedByTheStore()
{
    const Ended made = run({u"create"_s, u"sis/identity"_s, u"details/first_name=Zoë"_s,
        u"details/addresses/msisdn=+27115550999"_s, u"--reason"_s, u"T-9"_s});
    QCOMPARE(made.code, 0);
    const QString key = made.rows.constFirst()[u"key"].toString();
    QVERIFY(!key.isEmpty());
    const Ended shown = run({u"show"_s, u"sis/identity"_s, key});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.text.contains(u"+27115550999"));

    const Ended hook
        = run({u"create"_s, u"webhook"_s, u"event=optout.requested"_s, u"target=https://x.example/hook"_s});
    QCOMPARE(hook.code, 0);
    const QString number = hook.rows.constFirst()[u"key"].toString();
    QCOMPARE(run({u"save"_s, u"webhook"_s, number, u"target=https://x.example/other"_s}).code, 0);
    QCOMPARE(run({u"delete"_s, u"webhook"_s, number, u"--yes"_s}).code, 0);
    const Ended refused = run({u"create"_s, u"webhook"_s, u"event=optout.requested"_s, u"target=nowhere"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.error[u"fields"].contains(u"/target"));
}

void RollcallCtlTest::tokenOfAUserIsShownOnce()
{
    // Only the store itself makes users whose username is an address.
    const auto seed = seedOf(*m_service);
    const QString address = u"clerk@practice.example"_s;
    QVERIFY(await(seed->send({.verb = Change::Verb::Act,
        .target = {u"sis"_s, u"user"_s, u"new"_s},
        .action = u"token"_s,
        .seen = JsonValue::Object{{u"username"_s, address}, {u"email"_s, address}}})));
    const Ended users = run({u"list"_s, u"sis/user"_s});
    QVERIFY(!users.rows.isEmpty());
    int shown = 0;
    for (const JsonValue &user : users.rows) {
        const QString key = user[u"key"].toString();
        const Ended token = run({u"act"_s, u"token"_s, u"sis/user"_s, key});
        const bool isNamedByAddress
            = user[u"document"][u"username"].toString() == user[u"document"][u"email"].toString();
        QCOMPARE(token.code == 0, isNamedByAddress);
        if (token.code != 0)
            continue; // the store would have made another user
        ++shown;
        const QString secret = token.rows.constFirst()[u"revealed"].toString();
        QCOMPARE(secret.size(), 40);
        QVERIFY(!run({u"journal"_s}).text.contains(secret));
    }
    QVERIFY(shown > 0);
}

void RollcallCtlTest::notificationsAreChangedOneByOne()
{
    const Ended shown = run({u"show"_s, u"notifications"_s, u"12345"_s});
    QCOMPARE(shown.code, 0);
    const bool was = shown.rows.constFirst()[u"document"][u"reply"][u"enabled"].toBool();
    const Ended saved = run(
        {u"save"_s, u"notifications"_s, u"12345"_s, u"reply/enabled="_s + (was ? u"false"_s : u"true"_s)});
    QCOMPARE(saved.code, 0);
    const Ended again = run({u"show"_s, u"notifications"_s, u"12345"_s});
    QCOMPARE(again.rows.constFirst()[u"document"][u"reply"][u"enabled"].toBool(), !was);
    const Ended mandatory = run({u"save"_s, u"notifications"_s, u"12345"_s, u"upgrade_fail/enabled=false"_s});
    QCOMPARE(mandatory.code, 1);
    QVERIFY(mandatory.error[u"fields"].contains(u"/upgrade_fail/enabled"));
}

void RollcallCtlTest::profilesAreReadOnly()
{
    const Ended page = run({u"list"_s, u"profile"_s, u"--limit"_s, u"40"_s});
    QCOMPARE(page.code, 0);
    QCOMPARE(page.rows.size(), 40); // two pages of the service
    const QString key = page.rows.constFirst()[u"key"].toString();
    QCOMPARE(run({u"show"_s, u"profile"_s, key}).code, 0);
    QCOMPARE(run({u"show"_s, u"profile_v1"_s, key}).code, 0);
    QCOMPARE(run({u"save"_s, u"profile"_s, key, u"first_name/value=X"_s}).code, 1);
    QCOMPARE(run({u"delete"_s, u"profile"_s, key, u"--yes"_s}).code, 1);
}

void RollcallCtlTest::oneselfIsShownAndCorrected()
{
    const Ended me = run({u"list"_s, u"self"_s});
    QCOMPARE(me.code, 0);
    const QString key = me.rows.constFirst()[u"key"].toString();
    QCOMPARE(run({u"save"_s, u"self"_s, key, u"name=Op Erator"_s}).code, 0);
    QVERIFY(run({u"show"_s, u"passport/user"_s, key}).text.contains(u"Op Erator"));
    QCOMPARE(run({u"save"_s, u"passport/user"_s, key, u"name=X"_s}).code, 1);
    const Ended taken = run({u"save"_s, u"self"_s, key, u"email="_s});
    QCOMPARE(taken.code, 1);
    const QString secret = m_service->credentials(u"passport")[u"github_provider_token"].toString();
    QFile file(m_folder.filePath(u"provider-token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(secret.toLatin1() + '\n');
    file.close();
    const Ended made
        = run({u"create"_s, u"passport/identity"_s, u"provider=github"_s, u"token="_s + file.fileName()});
    QCOMPARE(made.code, 0);
    const QString number = made.rows.constFirst()[u"key"].toString();
    QVERIFY(!run({u"journal"_s}).text.contains(secret));
    QCOMPARE(run({u"delete"_s, u"passport/identity"_s, number, u"--yes"_s}).code, 0);
    QCOMPARE(run({u"list"_s, u"github"_s}).rows.size(), 2);
}

void RollcallCtlTest::personSignsInFromTheTerminal()
{
    QCOMPARE(run({u"sign-in"_s, u"--connection"_s, u"XRAS people"_s}).code, 2); // not with a browser
    QTemporaryDir folder;
    QFile file(folder.filePath(u"credentials.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    JsonValue credentials = m_service->credentials(u"passport");
    credentials.set(u"refresh_token"_s, QString());
    file.write(json::encode(JsonValue::Object{{u"passport"_s, credentials}}));
    file.close();
    const QStringList passport{u"--backend-url"_s, u"passport="_s + m_service->url(u"passport").toString(),
        u"--credentials"_s, file.fileName()};
    const Ended refused = run(passport + QStringList{u"list"_s, u"self"_s}, false);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.error[u"kind"].toString(), u"Unauthenticated"_s);

    QProcess process;
    process.start(QStringLiteral(ROLLCALL_CTL),
        QStringList{u"--profile"_s, folder.filePath(u"profile"_s)} + passport + QStringList{u"sign-in"_s});
    QVERIFY(
        QTest::qWaitFor([&] { return process.readAllStandardError().contains("code_challenge="); }, 20'000));
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
}

void RollcallCtlTest::personIsForgottenOnlyWhenAgreed()
{
    const QString key = keyOf(u"+27115550134"_s, u"sis"_s);
    QVERIFY(!key.isEmpty());
    QCOMPARE(run({u"act"_s, u"forget"_s, u"sis/identity"_s, key}).code, 2);
    QCOMPARE(run({u"act"_s, u"forget"_s, u"sis/identity"_s, key, u"--yes"_s}).code, 0);
    QVERIFY(keyOf(u"+27115550134"_s, u"sis"_s) != key);
}

void RollcallCtlTest::accountIsDeletedOnlyWhenAgreed()
{
    const QString key
        = run({u"list"_s, u"sis/identity"_s, u"--limit"_s, u"1"_s}).rows.constFirst()[u"key"].toString();
    QCOMPARE(run({u"delete"_s, u"sis/identity"_s, key}).code, 2);
    QCOMPARE(run({u"show"_s, u"sis/identity"_s, key}).code, 0);
    QCOMPARE(run({u"delete"_s, u"sis/identity"_s, key, u"--yes"_s}).code, 0);
    QCOMPARE(run({u"show"_s, u"sis/identity"_s, key}).code, 1);
    QCOMPARE(
        run({u"delete"_s, u"person"_s, u"anwosu"_s, u"--yes"_s}).code, 1); // XRAS deletes by merging only
}

void RollcallCtlTest::lockedConnectionTakesNoChanges()
{
    // A connection of the profile that starts locked, without its secret: reading it says what is missing.
    QFile file(m_folder.filePath(u"profile/connections.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const JsonValue connection(JsonValue::Object{{u"id"_s, u"c1"_s}, {u"name"_s, u"Desk"_s},
        {u"system"_s, u"sis"_s}, {u"baseUrl"_s, m_service->url(u"sis").toString()},
        {u"environment"_s, u"test"_s}, {u"startLocked"_s, true}});
    file.write(json::encode(
        JsonValue::Object{{u"version"_s, 1}, {u"connections"_s, JsonValue(JsonValue::Array{connection})}}));
    file.close();
    const Ended listed = run({u"connections"_s}, false);
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.rows.size(), 1);
    QCOMPARE(listed.rows.constFirst()[u"state"].toString(), u"sign-in needed"_s);
    QVERIFY(listed.rows.constFirst()[u"locked"].toBool());
    const Ended refused = run({u"show"_s, u"user"_s, u"1"_s}, false);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.error[u"kind"].toString(), u"Unauthenticated"_s);
}

void RollcallCtlTest::journalKeepsTheReason()
{
    const Ended outcome = run({u"journal"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.rows.size() > 10);
    QCOMPARE(outcome.rows.constLast()[u"number"].toString(), u"1"_s);
    for (const JsonValue &row : outcome.rows)
        QVERIFY(!row[u"outcome"].toString().isEmpty());
}

void RollcallCtlTest::lostAnswerEndsWithThree()
{
    const QByteArray record = R"({"url":"http://x/api/v1/webhook/3/","id":3,"event":"identity.created",)"
                              R"("target":"http://a.example/","user":1,"created":"","updated":""})";
    LoopbackServer server;
    server.on("GET", "/api/v1/detailkeys/", Canned{.body = R"({"key_names":[]})"});
    server.on("GET", "/api/v1/webhook/3/", QList<Canned>{{.body = record}, {.drop = true}});
    server.on("PUT", "/api/v1/webhook/3/", Canned{.drop = true});
    QFile file(m_folder.filePath(u"sis.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"sis":{"token":"t"}})");
    file.close();
    const Ended outcome
        = run({u"--backend-url"_s, u"sis="_s + server.url().toString(), u"--credentials"_s, file.fileName(),
                  u"--time-scale"_s, u"0.02"_s, u"save"_s, u"webhook"_s, u"3"_s, u"event=optout.requested"_s},
            false);
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.rows.constFirst()[u"outcome"].toString(), u"unknown"_s);
}

QTEST_GUILESS_MAIN(RollcallCtlTest)
#include "tst_rollcallctl.moc"
