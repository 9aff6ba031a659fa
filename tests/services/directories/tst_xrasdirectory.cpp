#include "tests/services/directories/support.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

using Object = JsonValue::Object;
using Shape = Identifier::Shape;

const QByteArray nobody = R"({"message":"username=x not found","result":null})";
const QByteArray accepted = R"({"message":null,"result":null})";

QByteArray person(const QByteArray &username, const QByteArray &email = "x@example.invalid")
{
    return R"({"username":")" + username + R"(","firstName":"Ada","lastName":"Invented","email":")" + email
        + R"("})";
}

QByteArray envelope(const QByteArray &result)
{
    return R"({"message":null,"result":)" + result + '}';
}

RecordId idOf(const QString &username)
{
    return {.connection = u"xras-test"_s, .kind = u"person"_s, .key = username};
}

Change updateOf(const QString &username, Object seen, Object wanted)
{
    return {.verb = Change::Verb::Update,
        .target = idOf(username),
        .seen = JsonValue(std::move(seen)),
        .wanted = JsonValue(std::move(wanted))};
}

Change mergeOf(const QString &absorbed, const QString &survivor)
{
    return {.verb = Change::Verb::Act,
        .target = idOf(absorbed),
        .action = u"merge"_s,
        .wanted = JsonValue(Object{{u"into"_s, survivor}})};
}

QStringList keys(const QList<Record> &records)
{
    QStringList list;
    for (const Record &record : records)
        list << record.id.key;
    return list;
}

} // namespace

class XrasDirectoryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_server.reset();
        m_directory = directoryAt(u"xras"_s, m_server.url(u"/xras"_s));
    }

    void readIsOneSignedGet();
    void keyIsSpelledAsTheServiceSpellsIt();
    void hostileUsernamesStayInTheirSegment_data();
    void hostileUsernamesStayInTheirSegment();
    void impossibleUsernamesAreNotSent_data();
    void impossibleUsernamesAreNotSent();
    void errorsOfReading_data();
    void errorsOfReading();
    void badAnswersAreTyped_data();
    void badAnswersAreTyped();

    void searchIsEncoded();
    void shortSearchesAreNotSent();
    void usernameIsReadAndSearchedOnce();
    void emailIsFoundThroughItsLocalPart();
    void numbersAreUsernames();
    void whatCannotBeLookedUpIsNotSent();
    void aFailedHalfFailsTheLookup();

    void updateSendsOnlyWhatChanged();
    void clearingSendsAnEmptyText();
    void readOnlyMembersAreNotSent();
    void nothingChangedSendsNothing();
    void createSaysWhetherReconciled();
    void createNeedsTheFlag();
    void T1_mergeKeepsTheSecondAndDeletesTheFirst();
    void mergesThatCannotBeMeantAreNotSent();
    void deleteIsNotOffered();
    void pageInsteadOfAnAnswerIsNoSuccess();
    void lockedConnectionSendsNoChange();

    void pictureIsCheckedByContent();
    void probeReadsTheUser();
    void probeKnowsAServiceThatFindsNothing();

private:
    LoopbackServer m_server;
    std::unique_ptr<SystemDirectory> m_directory;
};

void XrasDirectoryTest::readIsOneSignedGet()
{
    m_server.on(
        "GET", "/xras/v1/people/jdoe", {.body = envelope(person("jdoe")), .headers = {{"ETag", "\"7\""}}});

    const auto found = await(m_directory->read(idOf(u"jdoe"_s)));

    QVERIFY(found && found->record);
    QCOMPARE(found->record->id, idOf(u"jdoe"_s));
    QCOMPARE(found->record->revision, u"\"7\""_s);
    QCOMPARE(m_server.seen().size(), 1);
    const SeenRequest request = m_server.seen().constFirst();
    QCOMPARE(request.requestLine, "GET /xras/v1/people/jdoe HTTP/1.1"_ba);
    QCOMPARE(request.header("XA-API-KEY"), "k-1"_ba);
    QCOMPARE(request.header("XA-ALLOCATIONS-PROCESS"), "NCAR"_ba);
    QCOMPARE(request.header("XA-CONTEXT"), "submit"_ba);
    QCOMPARE(request.header("XA-USER"), "arcguest"_ba);
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(!request.hasHeader("Cookie"));
    QVERIFY(request.body.isEmpty());
}

void XrasDirectoryTest::keyIsSpelledAsTheServiceSpellsIt()
{
    m_server.on("GET", "/xras/v1/people/JDOE", {.body = envelope(person("jdoe"))});
    const auto found = await(m_directory->read(idOf(u"JDOE"_s)));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->id.key, u"jdoe"_s);
}

void XrasDirectoryTest::hostileUsernamesStayInTheirSegment_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("slash") << u"a b/c"_s << "a%20b%2Fc"_ba;
    QTest::newRow("climb") << u"../merge/x"_s << "..%2Fmerge%2Fx"_ba;
    QTest::newRow("at") << u"user@example"_s << "user%40example"_ba;
    QTest::newRow("pipe") << u"ad|Org|jdoe"_s << "ad%7COrg%7Cjdoe"_ba;
    QTest::newRow("dots") << u"john.doe.json"_s << "john.doe.json"_ba;
    QTest::newRow("three dots") << u"..."_s << "..."_ba;
    QTest::newRow("plus") << u"a+b"_s << "a%2Bb"_ba;
    QTest::newRow("percent") << u"%2e%2e"_s << "%252e%252e"_ba;
    QTest::newRow("question") << u"a?q=1#x"_s << "a%3Fq%3D1%23x"_ba;
    QTest::newRow("backslash") << u"..\\x"_s << "..%5Cx"_ba;
    QTest::newRow("accent") << u"José"_s << "Jos%C3%A9"_ba;
    QTest::newRow("beyond the BMP") << u"𝒥"_s << "%F0%9D%92%A5"_ba;
    QTest::newRow("rtl") << u"ליאת"_s << "%D7%9C%D7%99%D7%90%D7%AA"_ba;
}

void XrasDirectoryTest::hostileUsernamesStayInTheirSegment()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, segment);
    m_server.otherwise([](const SeenRequest &) { return Canned{.status = 404, .body = nobody}; });
    const auto found = await(m_directory->read(idOf(username)));
    QVERIFY(found);
    QCOMPARE(found->why, Found::Why::NoSuchRecord);
    QCOMPARE(m_server.seen().constLast().requestLine, "GET /xras/v1/people/" + segment + " HTTP/1.1");

    // The same name on both sides of a merge.
    const auto merged = await(m_directory->send(mergeOf(username, u"keep"_s)));
    QVERIFY(!merged);
    QCOMPARE(
        m_server.seen().constLast().requestLine, "POST /xras/v1/people/" + segment + "/merge/keep HTTP/1.1");
    static_cast<void>(await(m_directory->send(mergeOf(u"go"_s, username))));
    QCOMPARE(
        m_server.seen().constLast().requestLine, "POST /xras/v1/people/go/merge/" + segment + " HTTP/1.1");
}

void XrasDirectoryTest::impossibleUsernamesAreNotSent_data()
{
    QTest::addColumn<QString>("username");
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dot dot") << u".."_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("line break") << u"a\r\nb"_s;
    QTest::newRow("half a character") << QString(QChar(0xd800));
}

void XrasDirectoryTest::impossibleUsernamesAreNotSent()
{
    QFETCH(QString, username);
    const auto found = await(m_directory->read(idOf(username)));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Validation);
    QCOMPARE(found.error().sent, Error::Sent::No);
    const auto merged = await(m_directory->send(mergeOf(username, u"keep"_s)));
    QVERIFY(!merged);
    QCOMPARE(merged.error().sent, Error::Sent::No);
    const auto into = await(m_directory->send(mergeOf(u"go"_s, username)));
    QVERIFY(!into);
    QCOMPARE(into.error().sent, Error::Sent::No);
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::errorsOfReading_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                         Error::Kind kind, const QString &code = {}) {
        QTest::newRow(name) << status << type << body << static_cast<int>(kind) << code;
    };
    const QByteArray html = "<!DOCTYPE html><html><body>gone</body></html>";
    row("wrong base URL", 404, "text/html", html, Error::Kind::BadContentType, u"wrong-base-url"_s);
    row("wrong base URL, no type", 404, "", html, Error::Kind::BadContentType, u"wrong-base-url"_s);
    row("empty 404", 404, "", "", Error::Kind::BadContentType, u"wrong-base-url"_s);
    row("401 without body", 401, "", "", Error::Kind::Unauthenticated, u"not-authorised"_s);
    row("403 page", 403, "text/html", html, Error::Kind::Forbidden, u"not-authorised"_s);
    row("409", 409, "application/json", R"({"message":"busy","result":null})", Error::Kind::Conflict);
    row("412", 412, "application/json", "{}", Error::Kind::PreconditionFailed);
    row("415", 415, "application/json", "{}", Error::Kind::Validation);
}

void XrasDirectoryTest::errorsOfReading()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    m_server.on("GET", "/xras/v1/people/jdoe",
        {.status = status, .body = body, .contentType = type, .headers = {{"X-Request-Id", "r-1"}}});
    const auto found = await(m_directory->read(idOf(u"jdoe"_s)));
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().kind), kind);
    QCOMPARE(found.error().code, code);
    QCOMPARE(found.error().httpStatus, status);
    QCOMPARE(found.error().sent, Error::Sent::Yes);
    QCOMPARE(found.error().requestId, u"r-1"_s);
    QCOMPARE(m_server.seen().size(), 1);
    // The same answers to a search are the same errors, and never an empty list.
    m_server.on("GET", "/xras/v1/search/people", {.status = status, .body = body, .contentType = type});
    const auto page = await(m_directory->list({.kind = u"person"_s, .text = u"inv"_s}, {}));
    QVERIFY(!page);
    QCOMPARE(static_cast<int>(page.error().kind), kind);
}

void XrasDirectoryTest::badAnswersAreTyped_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, Error::Kind kind) {
        QTest::newRow(name) << type << body << static_cast<int>(kind);
    };
    row("sign-in page", "text/html", "<html>sign in</html>", Error::Kind::BadContentType);
    row("text", "text/plain", "ok", Error::Kind::BadContentType);
    row("empty", "application/json", "", Error::Kind::BadSchema);
    row("cut", "application/json", R"({"message":null,"result":{"user)", Error::Kind::BadJson);
    row("a list", "application/json", envelope("[]"), Error::Kind::BadSchema);
    row("a text", "application/json", envelope("\"jdoe\""), Error::Kind::BadSchema);
    row("no username", "application/json", envelope(R"({"firstName":"Ada"})"), Error::Kind::BadSchema);
    row("a number as username", "application/json", envelope(R"({"username":5})"), Error::Kind::BadSchema);
}

void XrasDirectoryTest::badAnswersAreTyped()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_server.on("GET", "/xras/v1/people/jdoe", {.body = body, .contentType = type});
    const auto found = await(m_directory->read(idOf(u"jdoe"_s)));
    QVERIFY(!found);
    QCOMPARE(kindName(found.error().kind), kindName(static_cast<Error::Kind>(kind)));
    QCOMPARE(found.error().sent, Error::Sent::Yes);
}

void XrasDirectoryTest::searchIsEncoded()
{
    m_server.on("GET", "/xras/v1/search/people", {.body = envelope("[]")});
    const auto page = await(m_directory->list({.kind = u"person"_s, .text = u"  Ada+B &  Ínvented* "_s}, {}));
    QVERIFY(page);
    QCOMPARE(m_server.seen().constLast().query(), "q=Ada%2BB%20%26%20%C3%8Dnvented%2A"_ba);
}

void XrasDirectoryTest::shortSearchesAreNotSent()
{
    for (const QString &text : {QString(), u" "_s, u"a"_s, u" a "_s}) {
        const auto page = await(m_directory->list({.kind = u"person"_s, .text = text}, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().code, u"text-too-short"_s);
        QCOMPARE(page.error().sent, Error::Sent::No);
    }
    QVERIFY(m_server.seen().isEmpty());
    // One character can still be a username.
    m_server.on("GET", "/xras/v1/people/a", {.body = envelope(person("a"))});
    const auto people = await(m_directory->lookUp({.shape = Shape::Username, .text = u"a"_s}));
    QVERIFY(people);
    QCOMPARE(keys(*people), QStringList{u"a"_s});
    QCOMPARE(m_server.seen().size(), 1);
}

void XrasDirectoryTest::usernameIsReadAndSearchedOnce()
{
    m_server.on("GET", "/xras/v1/people/ainv", {.body = envelope(person("ainv"))});
    m_server.on("GET", "/xras/v1/search/people?q=ainv",
        {.body = envelope('[' + person("ainv2") + ',' + person("AINV") + ',' + person("ainv2") + ']')});
    const auto people = await(m_directory->lookUp({.shape = Shape::Username, .text = u"ainv"_s}));
    QVERIFY(people);
    QCOMPARE(keys(*people), (QStringList{u"ainv"_s, u"ainv2"_s})); // the exact one first, each once
    QCOMPARE(m_server.seen().size(), 2);
}

void XrasDirectoryTest::emailIsFoundThroughItsLocalPart()
{
    m_server.otherwise([](const SeenRequest &) { return Canned{.status = 404, .body = nobody}; });
    m_server.on("GET", "/xras/v1/search/people?q=Ada.Invented", {.body = envelope("[]")});
    m_server.on("GET", "/xras/v1/search/people?q=Ada%20Invented",
        {.body = envelope('[' + person("ada1", "ada.invented@EXAMPLE.invalid") + ','
             + person("ada2", "ada.invented@other.invalid") + ',' + R"({"username":"ada3","email":null})"
             + ']')});
    const auto people
        = await(m_directory->lookUp({.shape = Shape::Email, .text = u"Ada.Invented@example.invalid"_s}));
    QVERIFY(people);
    QCOMPARE(keys(*people), QStringList{u"ada1"_s});
    QCOMPARE(m_server.count("GET", "/xras/v1/people/Ada.Invented%40example.invalid"), 1);
    QCOMPARE(m_server.seen().size(), 3);

    // A username may be an address; the address on record is then another.
    m_server.reset();
    m_server.on(
        "GET", "/xras/v1/people/jd%40x.org", {.body = envelope(person("jd@x.org", "else@where.org"))});
    m_server.on("GET", "/xras/v1/search/people?q=jd", {.body = envelope("[]")});
    const auto byName = await(m_directory->lookUp({.shape = Shape::Email, .text = u"jd@x.org"_s}));
    QVERIFY(byName);
    QCOMPARE(keys(*byName), QStringList{u"jd@x.org"_s});
}

void XrasDirectoryTest::numbersAreUsernames()
{
    m_server.on("GET", "/xras/v1/people/12345", {.body = envelope(person("12345"))});
    const auto people = await(m_directory->lookUp({.shape = Shape::NumericId, .text = u"12345"_s}));
    QVERIFY(people);
    QCOMPARE(keys(*people), QStringList{u"12345"_s});
    QCOMPARE(m_server.seen().size(), 1);
}

void XrasDirectoryTest::whatCannotBeLookedUpIsNotSent()
{
    for (const Shape shape : {Shape::Phone, Shape::Orcid}) {
        const auto people = await(m_directory->lookUp({.shape = shape, .text = u"0000-0002-1825-0097"_s}));
        QVERIFY(!people);
        QCOMPARE(people.error().sent, Error::Sent::No);
        QVERIFY(people.error().detail.contains(u"cannot search"_s));
    }
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::aFailedHalfFailsTheLookup()
{
    m_server.on("GET", "/xras/v1/people/ainv", {.body = envelope(person("ainv"))});
    m_server.on(
        "GET", "/xras/v1/search/people", {.status = 401, .body = R"({"message":null,"result":null})"});
    const auto people = await(m_directory->lookUp({.shape = Shape::Username, .text = u"ainv"_s}));
    QVERIFY(!people);
    QCOMPARE(people.error().kind, Error::Kind::Unauthenticated);
}

void XrasDirectoryTest::updateSendsOnlyWhatChanged()
{
    m_server.on("POST", "/xras/v1/people/jdoe", {.body = accepted});
    const Object seen{{u"username"_s, u"jdoe"_s}, {u"firstName"_s, u"Jane"_s}, {u"lastName"_s, u"Do"_s},
        {u"email"_s, u"old@example.invalid"_s}, {u"organization"_s, u"Elsewhere"_s},
        {u"personId"_s, JsonValue::Number{"9007199254740993"}}};
    Object wanted = seen;
    wanted[2].value = u"Döe & Söhne = 100%+"_s;
    wanted[3].value = u"new@example.invalid"_s;

    const auto reply = await(m_directory->send(updateOf(u"jdoe"_s, seen, wanted)));

    QVERIFY(reply);
    QCOMPARE(m_server.seen().size(), 1);
    const SeenRequest request = m_server.seen().constFirst();
    QCOMPARE(request.requestLine, "POST /xras/v1/people/jdoe HTTP/1.1"_ba);
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.body,
        "lastName=D%C3%B6e%20%26%20S%C3%B6hne%20%3D%20100%25%2B&email=new%40example.invalid"_ba);
    QCOMPARE(request.header("XA-API-KEY"), "k-1"_ba);
}

void XrasDirectoryTest::clearingSendsAnEmptyText()
{
    m_server.on("POST", "/xras/v1/people/jdoe", {.body = accepted});
    const Object seen{{u"phone"_s, u"555"_s}, {u"middleName"_s, u"Q"_s}, {u"email"_s, u"a@b.c"_s}};
    const Object wanted{{u"phone"_s, nullptr}, {u"middleName"_s, QString()}, {u"email"_s, u"a@b.c"_s}};
    QVERIFY(await(m_directory->send(updateOf(u"jdoe"_s, seen, wanted))));
    QCOMPARE(m_server.seen().constLast().body, "phone=&middleName="_ba);
}

void XrasDirectoryTest::readOnlyMembersAreNotSent()
{
    const Object seen{
        {u"phone"_s, u"1"_s}, {u"orcid"_s, nullptr}, {u"isReconciled"_s, false}, {u"personId"_s, 150}};
    const Object wanted{{u"phone"_s, u"2"_s}, {u"orcid"_s, u"0000-0002-1825-0097"_s},
        {u"isReconciled"_s, true}, {u"personId"_s, 151}};
    const auto reply = await(m_directory->send(updateOf(u"jdoe"_s, seen, wanted)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().sent, Error::Sent::No);
    const QStringList pointers = reply.error().fields.keys();
    QCOMPARE(QSet<QString>(pointers.begin(), pointers.end()),
        (QSet<QString>{u"/orcid"_s, u"/isReconciled"_s, u"/personId"_s}));
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::nothingChangedSendsNothing()
{
    const Object same{{u"phone"_s, u"1"_s}};
    const auto reply = await(m_directory->send(updateOf(u"jdoe"_s, same, same)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"nothing-to-send"_s);
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::createSaysWhetherReconciled()
{
    m_server.on("POST", "/xras/v1/people/newone", {.body = accepted});
    for (const bool reconciled : {true, false}) {
        const auto reply = await(m_directory->send({.verb = Change::Verb::Create,
            .target = idOf(u"newone"_s),
            .wanted = JsonValue(Object{{u"username"_s, u"newone"_s}, {u"firstName"_s, u"New"_s},
                {u"middleName"_s, nullptr}, {u"isReconciled"_s, reconciled}})}));
        QVERIFY(reply);
        QCOMPARE(m_server.seen().constLast().body,
            reconciled ? "firstName=New&isReconciled=true"_ba : "firstName=New&isReconciled=false"_ba);
    }
}

void XrasDirectoryTest::createNeedsTheFlag()
{
    const auto reply = await(m_directory->send({.verb = Change::Verb::Create,
        .target = idOf(u"newone"_s),
        .wanted = JsonValue(Object{{u"firstName"_s, u"New"_s}})}));
    QVERIFY(!reply);
    QVERIFY(reply.error().fields.contains(u"/isReconciled"_s));
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::T1_mergeKeepsTheSecondAndDeletesTheFirst()
{
    m_server.on("POST", "/xras/v1/people/jdoe2/merge/jdoe", {.body = accepted});
    const auto reply = await(m_directory->send(mergeOf(u"jdoe2"_s, u"jdoe"_s)));
    QVERIFY(reply);
    QCOMPARE(m_server.seen().size(), 1);
    QCOMPARE(m_server.seen().constFirst().requestLine, "POST /xras/v1/people/jdoe2/merge/jdoe HTTP/1.1"_ba);
    QVERIFY(m_server.seen().constFirst().body.isEmpty());
}

void XrasDirectoryTest::mergesThatCannotBeMeantAreNotSent()
{
    QVERIFY(!await(m_directory->send(mergeOf(u"jdoe"_s, u"JDoe"_s))));
    QVERIFY(!await(m_directory->send(mergeOf(u"jdoe"_s, QString()))));
    QVERIFY(!await(m_directory->send(mergeOf(QString(), u"jdoe"_s))));
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::deleteIsNotOffered()
{
    const auto reply = await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(u"jdoe"_s)}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"not-offered"_s);
    const auto act = await(
        m_directory->send({.verb = Change::Verb::Act, .target = idOf(u"jdoe"_s), .action = u"promote"_s}));
    QVERIFY(!act);
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::pageInsteadOfAnAnswerIsNoSuccess()
{
    m_server.on("POST", "/xras/v1/people/a/merge/b",
        Canned{.body = "<html>sign in</html>", .contentType = "text/html"});
    const auto reply = await(m_directory->send(mergeOf(u"a"_s, u"b"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::BadContentType);
    QCOMPARE(reply.error().sent, Error::Sent::Yes);
    // Nothing at all is an answer to a change.
    m_server.on("POST", "/xras/v1/people/a/merge/b", Canned{.status = 204, .contentType = ""});
    QVERIFY(await(m_directory->send(mergeOf(u"a"_s, u"b"_s))));
    QCOMPARE(m_server.seen().size(), 2);
}

void XrasDirectoryTest::lockedConnectionSendsNoChange()
{
    m_directory->client().setReadOnly(true);
    const auto reply = await(m_directory->send(mergeOf(u"a"_s, u"b"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Forbidden);
    QCOMPARE(reply.error().code, u"read-only"_s);
    QVERIFY(m_server.seen().isEmpty());
}

void XrasDirectoryTest::pictureIsCheckedByContent()
{
    const QByteArray png("\x89PNG\r\n\x1a\nrest", 12);
    m_server.on("GET", "/p/1.png", Canned{.body = png, .contentType = "image/png"});
    m_server.on("GET", "/p/2.png", Canned{.body = "<svg/>", .contentType = "image/png"});
    m_server.on("GET", "/p/3.png", Canned{.status = 404, .body = "{}"});
    const auto good = await(m_directory->picture(m_server.url(u"/p/1.png"_s)));
    QVERIFY(good);
    QCOMPARE(*good, png);
    QVERIFY(!m_server.seen().constLast().hasHeader("XA-API-KEY"));
    const auto svg = await(m_directory->picture(m_server.url(u"/p/2.png"_s)));
    QVERIFY(!svg);
    QCOMPARE(svg.error().kind, Error::Kind::BadContentType);
    const auto missing = await(m_directory->picture(m_server.url(u"/p/3.png"_s)));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void XrasDirectoryTest::probeReadsTheUser()
{
    m_server.on("GET", "/xras/v1/people/arcguest",
        {.body = envelope(person("arcguest")), .headers = {{"Date", "Wed, 21 Oct 2015 07:28:00 GMT"}}});
    const auto probe = await(m_directory->probe());
    QVERIFY(probe);
    QVERIFY(!probe->warned);
    QVERIFY(probe->clockAhead && *probe->clockAhead > std::chrono::hours(24));

    m_server.on("GET", "/xras/v1/people/arcguest", {.status = 404, .body = nobody});
    const auto unknown = await(m_directory->probe());
    QVERIFY(unknown); // the key is good all the same
    QVERIFY(unknown->warned && unknown->detail.contains(u"XA-USER"_s));
}

void XrasDirectoryTest::probeKnowsAServiceThatFindsNothing()
{
    m_server.otherwise(
        [](const SeenRequest &) { return Canned{.status = 404, .body = R"({"detail":"Not found."})"}; });
    const auto stranger = await(m_directory->probe());
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().kind, Error::Kind::NotFound);
    QCOMPARE(stranger.error().code, u"not-this-service"_s);
    QVERIFY(stranger.error().detail.contains(u"/v1"_s));

    // A bare 404 of a person alone is no proof: some deployments answer so.
    m_server.on("GET", "/xras/v1/people/arcguest", {.status = 404, .body = "{}"});
    m_server.on("GET", "/xras/v1/search/people", {.body = R"({"message":null,"result":[]})"});
    const auto unknown = await(m_directory->probe());
    QVERIFY(unknown && unknown->warned);
}

QTEST_GUILESS_MAIN(XrasDirectoryTest)
#include "tst_xrasdirectory.moc"
