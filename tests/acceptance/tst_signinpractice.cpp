#include "services/changes/verdict.h"
#include "services/directories/liveconnections.h"
#include "services/directories/system.h"
#include "tests/acceptance/practiceservice.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

using Shape = Identifier::Shape;
using State = Connections::State;

namespace {

//! A person with a browser: opens the page, fills in the form, and follows where it leads.
class Person
{
public:
    Person(QString email, QString password)
        : m_email(std::move(email))
        , m_password(std::move(password))
    {
        m_browser.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    //! Where the answer of the service leads; empty when it leads nowhere.
    QUrl answer(const QUrl &page, const QString &decision)
    {
        const QString text = QString::fromUtf8(body(m_browser.get(QNetworkRequest(page))));
        static const QRegularExpression hidden(
            u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
        QUrlQuery form;
        for (const auto &match : hidden.globalMatch(text)) {
            const QString value = match.captured(2).replace(u"&amp;"_s, u"&"_s);
            form.addQueryItem(match.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        form.addQueryItem(u"email"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_email)));
        form.addQueryItem(u"password"_s, m_password);
        form.addQueryItem(u"decision"_s, decision);
        QNetworkRequest request(page.adjusted(QUrl::RemoveQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        QNetworkReply *reply = m_browser.post(request, form.toString(QUrl::FullyEncoded).toLatin1());
        body(reply);
        return QUrl(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    }

    QByteArray open(const QUrl &address) { return body(m_browser.get(QNetworkRequest(address))); }

private:
    QByteArray body(QNetworkReply *reply)
    {
        reply->setParent(&m_browser);
        static_cast<void>(QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000));
        return reply->readAll();
    }

    QNetworkAccessManager m_browser;
    QString m_email, m_password;
};

} // namespace

//! CIS and Passport as a console is connected to them, against the service that speaks for them.
class SignInPracticeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void practiceSignsInByItself();
    void profilesAreFoundAndListed();
    void profileTellsWhoPublishedWhat();
    void firstVersionAndWayToSignIn();
    void oneselfIsCorrectedAndReadBack();
    void accountElsewhereIsConnectedAndDisconnected();
    void tokensForGitHubAreThere();
    void personSignsInWithABrowser();
    void personWhoRefusesIsTold();
    void stolenAnswerIsWorthNothing();
    void signInLastsOverARestart();

private:
    Directory &cis() { return *m_connections->directory(u"practice-cis"_s); }
    Directory &passport() { return *m_connections->directory(u"practice-passport"_s); }
    Connection ownConnection() const
    {
        return {.id = u"own"_s,
            .name = u"Passport"_s,
            .system = u"passport"_s,
            .baseUrl = m_service.url(u"passport"),
            .environment = Environment::Test,
            .startLocked = false,
            .settings = {{u"client_id"_s, m_service.credentials(u"passport")[u"client_id"].toString()}}};
    }
    //! A console of its own profile that somebody is to sign in to.
    std::unique_ptr<LiveConnections> consoleOfAPerson(const QString &folder, SecretStore &keychain)
    {
        auto console = std::make_unique<LiveConnections>(folder, keychain, LiveOptions());
        const auto secret = m_service.credentials(u"passport")[u"client_secret"].toString().toUtf8();
        if (!await(console->save(ownConnection(), {{u"client_secret"_s, Secret(secret)}})))
            return nullptr;
        return console;
    }

    PracticeService m_service{200};
    QTemporaryDir m_profile;
    MemorySecretStore m_keychain;
    std::unique_ptr<LiveConnections> m_connections;
    std::unique_ptr<Person> m_person;
};

void SignInPracticeTest::initTestCase()
{
    QVERIFY(m_service.isReady());
    m_connections = std::make_unique<LiveConnections>(m_profile.path(), m_keychain, LiveOptions());
    const JsonValue credentials = JsonValue::Object{
        {u"cis"_s, m_service.credentials(u"cis")}, {u"passport"_s, m_service.credentials(u"passport")}};
    QVERIFY(await(m_connections->connectPractice(
        {{u"cis"_s, m_service.url(u"cis")}, {u"passport"_s, m_service.url(u"passport")}}, credentials)));
    m_person = std::make_unique<Person>(m_service.credentials(u"passport")[u"email"].toString(),
        m_service.credentials(u"passport")[u"password"].toString());
}

void SignInPracticeTest::practiceSignsInByItself()
{
    for (const QString &id : {u"practice-cis"_s, u"practice-passport"_s}) {
        QCOMPARE(m_connections->state(id), State::Ready);
        QVERIFY(m_connections->signedInUntil(id) > QDateTime::currentDateTimeUtc());
    }
}

void SignInPracticeTest::profilesAreFoundAndListed()
{
    QSet<QString> seen;
    Cursor cursor;
    Record last;
    do {
        const auto page = await(cis().list({.kind = u"profile"_s, .text = {}}, cursor));
        QVERIFY(page);
        for (const Record &record : page->records) {
            QVERIFY(!seen.contains(record.id.key));
            seen.insert(record.id.key);
            last = record;
        }
        cursor = page->next;
    } while (!cursor.isEmpty());
    QVERIFY(seen.size() > 150); // the active ones
    const auto text
        = [&last](QStringView attribute) { return last.document[attribute][u"value"].toString(); };
    const QList<Identifier> identifiers{{Shape::UserId, text(u"user_id")}, {Shape::Uuid, text(u"uuid")},
        {Shape::Email, text(u"primary_email")}, {Shape::Username, text(u"primary_username")}};
    for (const Identifier &identifier : identifiers) {
        const auto found = await(cis().lookUp(identifier));
        QVERIFY(found);
        QVERIFY2(!found->isEmpty(), qPrintable(identifier.text));
        QCOMPARE(found->constFirst().document, last.document);
        QVERIFY(await(cis().read(found->constFirst().id))->record);
    }
    QVERIFY(await(cis().lookUp({Shape::UserId, u"ad|nobody|x"_s}))->isEmpty());
}

void SignInPracticeTest::profileTellsWhoPublishedWhat()
{
    const auto page = await(cis().list({.kind = u"profile"_s, .text = {}}, {}));
    const JsonValue document = page->records.constFirst().document;
    for (const FieldSpec &field : cis().dialect().kind(u"profile"_s)->schema.fields()) {
        JsonValue about = document;
        for (const QString &member : field.origin)
            about = about[member];
        QVERIFY2(!about[u"signature"][u"publisher"][u"name"].toString().isEmpty(), qPrintable(field.pointer));
        QVERIFY2(about[u"metadata"].contains(u"classification"), qPrintable(field.pointer));
        QVERIFY2(about.contains(field.path.constLast()), qPrintable(field.pointer));
    }
}

void SignInPracticeTest::firstVersionAndWayToSignIn()
{
    const auto page = await(cis().list({.kind = u"profile"_s, .text = {}}, {}));
    const JsonValue document = page->records.constFirst().document;
    const QString id = document[u"user_id"][u"value"].toString();
    const auto first = await(cis().read({u"practice-cis"_s, u"profile_v1"_s, id}));
    QVERIFY(first && first->record);
    QCOMPARE(first->record->document[u"user_id"].toString(), id);
    const QString address = document[u"primary_email"][u"value"].toString();
    const auto way = await(cis().read({u"practice-cis"_s, u"connection"_s, address}));
    QVERIFY(way && way->record);
    QVERIFY(!way->record->document[u"connection_method"].toString().isEmpty());
    QVERIFY(!await(cis().read({u"practice-cis"_s, u"profile_v1"_s, u"ad|nobody|x"_s}))->record);
    QVERIFY(!await(cis().read({u"practice-cis"_s, u"connection"_s, u"nobody@x.example"_s}))->record);
}

void SignInPracticeTest::oneselfIsCorrectedAndReadBack()
{
    const auto page = await(passport().list({.kind = u"self"_s, .text = {}}, {}));
    QVERIFY(page);
    const Record me = page->records.constFirst();
    const JsonValue wanted = json::withValue(me.document, u"/name"_s, JsonValue(u"Practice ópèrator"_s));
    const Change change{.verb = Change::Verb::Update, .target = me.id, .seen = me.document, .wanted = wanted};
    QVERIFY(await(passport().send(change)));
    const auto now = await(passport().read(me.id));
    QVERIFY(judge(change, *passport().dialect().kind(u"self"_s), {.target = *now}).holds);
    const auto asOthers = await(passport().read({u"practice-passport"_s, u"user"_s, me.id.key}));
    QCOMPARE(asOthers->record->document[u"name"].toString(), u"Practice ópèrator"_s);
    QVERIFY(!asOthers->record->document.contains(u"email"));
}

void SignInPracticeTest::accountElsewhereIsConnectedAndDisconnected()
{
    const auto count
        = [this] { return await(passport().list({.kind = u"identity"_s, .text = {}}, {}))->records.size(); };
    const qsizetype before = count();
    const QString token = m_service.credentials(u"passport")[u"github_provider_token"].toString();
    const auto made = await(passport().send({.verb = Change::Verb::Create,
        .target = {u"practice-passport"_s, u"identity"_s, {}},
        .wanted = JsonValue::Object{{u"provider"_s, u"github"_s}, {u"token"_s, token}}}));
    QVERIFY(made);
    QVERIFY(!made->key.isEmpty());
    const RecordId id{u"practice-passport"_s, u"identity"_s, made->key};
    QCOMPARE(await(passport().read(id))->record->document[u"username"].toString(), u"practice-operator"_s);
    QCOMPARE(count(), before + 1);
    QVERIFY(await(passport().send({.verb = Change::Verb::Delete, .target = id})));
    QVERIFY(!await(passport().read(id))->record);
    const auto refused = await(passport().send({.verb = Change::Verb::Create,
        .target = {u"practice-passport"_s, u"identity"_s, {}},
        .wanted = JsonValue::Object{{u"provider"_s, u"github"_s}, {u"token"_s, u"wrong"_s}}}));
    QCOMPARE(refused.error().kind, Error::Kind::Validation);
}

void SignInPracticeTest::tokensForGitHubAreThere()
{
    const auto page = await(passport().list({.kind = u"github"_s, .text = {}}, {}));
    QVERIFY(page);
    QCOMPARE(page->records.size(), 2);
    for (const Record &record : page->records)
        QVERIFY(!record.document[u"token"].toString().isEmpty());
}

void SignInPracticeTest::personSignsInWithABrowser()
{
    QTemporaryDir folder;
    MemorySecretStore keychain;
    const auto console = consoleOfAPerson(folder.path(), keychain);
    QVERIFY(console);
    QTRY_COMPARE(console->state(u"own"_s), State::SignInNeeded);
    QCOMPARE(console->stateDetail(u"own"_s), u"Nobody has signed in yet."_s);
    QUrl page;
    const auto signedIn = console->signIn(u"own"_s, [&page](const QUrl &address) { page = address; });
    QTRY_VERIFY(!page.isEmpty());
    const QUrlQuery asked(page);
    QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(asked.queryItemValue(u"state"_s).size() >= 43); // 256 bits
    QVERIFY(!page.toString().contains(u"verifier"));
    const QUrl back = m_person->answer(page, u"allow"_s);
    QCOMPARE(back.host(), u"127.0.0.1"_s);
    QVERIFY(m_person->open(back).contains("go back to Rollcall"));
    QVERIFY(await(signedIn));
    QCOMPARE(console->state(u"own"_s), State::Ready);
    QVERIFY(console->signedInUntil(u"own"_s) > QDateTime::currentDateTimeUtc());
    QVERIFY(m_person->open(back).isEmpty()); // the door is closed
}

void SignInPracticeTest::personWhoRefusesIsTold()
{
    QTemporaryDir folder;
    MemorySecretStore keychain;
    const auto console = consoleOfAPerson(folder.path(), keychain);
    QUrl page;
    const auto signedIn = console->signIn(u"own"_s, [&page](const QUrl &address) { page = address; });
    QTRY_VERIFY(!page.isEmpty());
    m_person->open(m_person->answer(page, u"deny"_s));
    const auto answer = await(signedIn);
    QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
    QCOMPARE(console->state(u"own"_s), State::SignInNeeded);
}

void SignInPracticeTest::stolenAnswerIsWorthNothing()
{
    QTemporaryDir folder;
    MemorySecretStore keychain;
    const auto console = consoleOfAPerson(folder.path(), keychain);
    QUrl mine, theirs;
    const auto first = console->signIn(u"own"_s, [&mine](const QUrl &address) { mine = address; });
    QTRY_VERIFY(!mine.isEmpty());
    const auto second = console->signIn(u"own"_s, [&theirs](const QUrl &address) { theirs = address; });
    QTRY_VERIFY(!theirs.isEmpty());
    // The answer to one sign-in is brought to the door of the other.
    QUrl mixedUp = m_person->answer(mine, u"allow"_s);
    mixedUp.setPort(QUrl(QUrlQuery(theirs).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port());
    QVERIFY(m_person->open(mixedUp).contains("not the answer"));
    QVERIFY(!second.isSettled());
    first.cancel();
    second.cancel();
    QCOMPARE(await(second).error().kind, Error::Kind::Cancelled);
}

void SignInPracticeTest::signInLastsOverARestart()
{
    QTemporaryDir folder;
    MemorySecretStore keychain;
    {
        const auto console = consoleOfAPerson(folder.path(), keychain);
        const auto signedIn = console->signIn(
            u"own"_s, [this](const QUrl &page) { m_person->open(m_person->answer(page, u"allow"_s)); });
        QVERIFY(await(signedIn));
    }
    LiveConnections again(folder.path(), keychain, LiveOptions());
    QVERIFY(again.load());
    QTRY_COMPARE(again.state(u"own"_s), State::Ready);
    // Whoever forgets the connection forgets the sign-in too.
    QVERIFY(await(again.remove(u"own"_s)));
    QCOMPARE(await(keychain.read({.owner = u"own"_s, .name = u"tokens"_s}))->state, SecretState::NotFound);
}

QTEST_GUILESS_MAIN(SignInPracticeTest)
#include "tst_signinpractice.moc"
