#include "services/changes/verdict.h"
#include "services/directories/amo/answers.h"
#include "tests/services/directories/support.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

using Object = JsonValue::Object;
using Shape = Identifier::Shape;

const QByteArray full
    = R"({"id":12345,"name":"Amara","url":"https://amo.example/user/12345/","username":"anwosu",)"
      R"("biography":"<img src=/dev/zero>","picture_url":null,"permissions":["Users:Edit"]})";
const QByteArray minimal
    = R"({"id":7,"name":"Firefox user 7","url":"https://amo.example/user/7/","username":"anonymous-0"})";
const QByteArray notFound = R"({"detail":"Not found."})";

RecordId idOf(const QString &key)
{
    return {.connection = u"amo-test"_s, .kind = u"account"_s, .key = key};
}

Change updateOf(Object seen, Object wanted)
{
    return {.verb = Change::Verb::Update,
        .target = idOf(u"12345"_s),
        .seen = JsonValue(std::move(seen)),
        .wanted = JsonValue(std::move(wanted))};
}

Change act(const QString &action, const QByteArray &picture = {})
{
    return {.verb = Change::Verb::Act,
        .target = idOf(u"12345"_s),
        .action = action,
        .attachment = {.data = picture, .mediaType = u"image/png"_s, .fileName = u"holiday in Rome.png"_s}};
}

Change ofOneself(const QString &action, Object answers = {})
{
    return {.verb = Change::Verb::Act,
        .target = {u"amo-test"_s, amo::selfKind, u"12345"_s},
        .action = action,
        .wanted = JsonValue(std::move(answers))};
}

} // namespace

class AmoDirectoryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_server.reset();
        m_directory = directoryAt(u"amo"_s, m_server.url(u"/amo"_s));
    }

    void readIsOneSignedGet();
    void idsKeepTheirDigits_data();
    void idsKeepTheirDigits();
    void T13_missingAndHiddenLookTheSame();
    void fourMembersMeanTheRestIsHidden();
    void namesStayInTheirSegment_data();
    void namesStayInTheirSegment();
    void lookUpIsExact();
    void listTakesAnExactTextOnly();
    void T11_changeThatMetSomebodyElseIsNotTakenForDone();

    void complaints_data();
    void complaints();
    void refusals_data();
    void refusals();

    void patchHasOnlyWhatChanged();
    void emptyIsBlankWhereNullIsRefused();
    void membersThatAmoIgnoresAreNotSent();
    void fieldMessagesArePlaced();
    void pictureTravelsAsOnePart();
    void badPicturesAreNotSent();
    void pictureIsDeletedAtItsOwnAddress();
    void accountIsDeleted();
    void createIsNotOffered();
    void ownAccountIsListed();
    void sessionsAreEnded();
    void testAccountsAreMadeByTheApiKey();
    void testAccountsAreNotMadeOnProduction();
    void probeChecksTheSession();
    void probeTellsMissingRights();

private:
    LoopbackServer m_server;
    std::unique_ptr<SystemDirectory> m_directory;
};

void AmoDirectoryTest::readIsOneSignedGet()
{
    m_server.on("GET", "/amo/api/v5/accounts/account/12345/", {.body = full});
    const auto found = await(m_directory->read(idOf(u"12345"_s)));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->id, idOf(u"12345"_s));
    QCOMPARE(found->record->document, jsonOf(full));
    QCOMPARE(m_server.seen().size(), 1);
    QCOMPARE(m_server.seen().constFirst().requestLine, "GET /amo/api/v5/accounts/account/12345/ HTTP/1.1"_ba);
    QCOMPARE(m_server.seen().constFirst().header("Authorization"), "Session s3ss10n"_ba);
    QVERIFY(!m_server.seen().constFirst().hasHeader("Cookie"));
}

void AmoDirectoryTest::idsKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    for (const char *digits :
        {"1", "2147483648", "9007199254740993", "9223372036854775807", "18446744073709551616"})
        QTest::newRow(digits) << QByteArray(digits);
}

void AmoDirectoryTest::idsKeepTheirDigits()
{
    QFETCH(QByteArray, digits);
    m_server.on("GET", "/amo/api/v5/accounts/account/" + digits + '/',
        {.body = R"({"id":)" + digits + R"(,"name":"n","url":null,"username":"u"})"});
    const auto found = await(m_directory->read(idOf(QString::fromLatin1(digits))));
    QVERIFY(found && found->record);
    QCOMPARE(found->record->id.key, QString::fromLatin1(digits));
}

void AmoDirectoryTest::T13_missingAndHiddenLookTheSame()
{
    m_server.on("GET", "/amo/api/v5/accounts/account/12345/", {.status = 404, .body = notFound});
    const auto found = await(m_directory->read(idOf(u"12345"_s)));
    QVERIFY(found);
    QVERIFY(!found->record);
    QCOMPARE(found->why, Found::Why::NoSuchOrHidden);
}

void AmoDirectoryTest::fourMembersMeanTheRestIsHidden()
{
    m_server.on("GET", "/amo/api/v5/accounts/account/7/", {.body = minimal});
    const auto found = await(m_directory->read(idOf(u"7"_s)));
    QVERIFY(found && found->record);
    const Schema &schema = m_directory->dialect().kind(u"account"_s)->schema;
    QCOMPARE(schema.absenceOf(found->record->document, u"/username"_s), Absence::Present);
    QCOMPARE(schema.absenceOf(found->record->document, u"/biography"_s), Absence::Hidden);
    QCOMPARE(schema.absenceOf(found->record->document, u"/email"_s), Absence::Hidden);
}

void AmoDirectoryTest::namesStayInTheirSegment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("dot and accent") << u"fôo.bar"_s << "f%C3%B4o.bar"_ba;
    QTest::newRow("slash") << u"1/picture"_s << "1%2Fpicture"_ba;
    QTest::newRow("at") << u"a@b"_s << "a%40b"_ba;
    QTest::newRow("pipe") << u"a|b c"_s << "a%7Cb%20c"_ba;
}

void AmoDirectoryTest::namesStayInTheirSegment()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, segment);
    m_server.otherwise([](const SeenRequest &) { return Canned{.status = 404, .body = notFound}; });
    QVERIFY(await(m_directory->read(idOf(name))));
    QCOMPARE(m_server.seen().constLast().requestLine,
        "GET /amo/api/v5/accounts/account/" + segment + "/ HTTP/1.1");
    const auto deleted = await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(name)}));
    QVERIFY(!deleted);
    QCOMPARE(m_server.seen().constLast().requestLine,
        "DELETE /amo/api/v5/accounts/account/" + segment + "/ HTTP/1.1");
    const auto refused = await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(u".."_s)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().sent, Error::Sent::No);
    QCOMPARE(m_server.seen().size(), 2);
}

void AmoDirectoryTest::lookUpIsExact()
{
    m_server.on("GET", "/amo/api/v5/accounts/account/anwosu/", {.body = full});
    const auto byName = await(m_directory->lookUp({.shape = Shape::Username, .text = u"anwosu"_s}));
    QVERIFY(byName);
    QCOMPARE(byName->size(), 1);
    QCOMPARE(byName->constFirst().id.key, u"12345"_s); // the key is always the ID
    m_server.on("GET", "/amo/api/v5/accounts/account/99/", {.status = 404, .body = notFound});
    const auto byId = await(m_directory->lookUp({.shape = Shape::NumericId, .text = u"99"_s}));
    QVERIFY(byId);
    QVERIFY(byId->isEmpty());
    QCOMPARE(m_server.seen().size(), 2);
    for (const Shape shape :
        {Shape::Name, Shape::Email, Shape::Uuid, Shape::UserId, Shape::Phone, Shape::Orcid}) {
        const auto refused = await(m_directory->lookUp({.shape = shape, .text = u"x"_s}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().sent, Error::Sent::No);
    }
    QCOMPARE(m_server.seen().size(), 2);
}

void AmoDirectoryTest::listTakesAnExactTextOnly()
{
    const auto everything = await(m_directory->list({.kind = u"account"_s}, {}));
    QVERIFY(!everything);
    QCOMPARE(everything.error().code, u"no-list"_s);
    QVERIFY(m_server.seen().isEmpty());
    m_server.on("GET", "/amo/api/v5/accounts/account/anwosu/", {.body = full});
    const auto one = await(m_directory->list({.kind = u"account"_s, .text = u" anwosu "_s}, {}));
    QVERIFY(one);
    QCOMPARE(one->records.size(), 1);
    QVERIFY(!one->capped && one->next.isEmpty());
}

void AmoDirectoryTest::complaints_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("fields"); // "pointer=message;..."
    QTest::addColumn<bool>("maintenance");
    QTest::newRow("detail") << R"({"detail":"Not found."})"_ba << QString() << u"Not found."_s << QString()
                            << false;
    QTest::newRow("detail and code") << R"({"detail":"Expired.","code":"ERROR_AUTHENTICATION_EXPIRED"})"_ba
                                     << u"ERROR_AUTHENTICATION_EXPIRED"_s << u"Expired."_s << QString()
                                     << false;
    QTest::newRow("fields") << R"({"biography":["No links are allowed."],"location":["a","b"]})"_ba
                            << QString() << QString() << u"/biography=No links are allowed.;/location=a\nb"_s
                            << false;
    QTest::newRow("no field") << R"({"non_field_errors":["Invalid data."]})"_ba << QString()
                              << u"Invalid data."_s << QString() << false;
    QTest::newRow("list") << R"(["One.","Two."])"_ba << QString() << u"One.\nTwo."_s << QString() << false;
    QTest::newRow("wrapped") << R"({"errors":{"email":["Enter a valid email address."]}})"_ba << QString()
                             << QString() << u"/email=Enter a valid email address."_s << false;
    QTest::newRow("maintenance") << R"({"error":"Back shortly."})"_ba << QString() << u"Back shortly."_s
                                 << QString() << true;
    QTest::newRow("picture") << R"({"picture_upload":["Images must be either PNG or JPG."]})"_ba << QString()
                             << QString() << u"/picture_url=Images must be either PNG or JPG."_s << false;
    QTest::newRow("a field called detail, of the wrong type")
        << R"({"detail":["x"]})"_ba << QString() << QString() << u"/detail=x"_s << false;
    QTest::newRow("nothing") << R"({})"_ba << QString() << QString() << QString() << false;
}

void AmoDirectoryTest::complaints()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    QFETCH(QString, fields);
    QFETCH(bool, maintenance);
    const answers::Complaint complaint = amo::complaintOf(jsonOf(body));
    QCOMPARE(complaint.code, code);
    QCOMPARE(complaint.detail, detail);
    QCOMPARE(complaint.maintenance, maintenance);
    QStringList seen;
    for (auto it = complaint.fields.begin(); it != complaint.fields.end(); ++it)
        seen << it.key() + u'=' + it.value();
    seen.sort();
    QCOMPARE(seen.join(u';'), fields);
}

void AmoDirectoryTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row
        = [](const char *name, int status, const QByteArray &type, const QByteArray &body, Error::Kind kind) {
              QTest::newRow(name) << status << type << body << static_cast<int>(kind);
          };
    const QByteArray json = "application/json";
    row("400", 400, json, R"({"biography":["No links are allowed."]})", Error::Kind::Validation);
    row("401", 401, json, R"({"detail":"x","code":"ERROR_AUTHENTICATION_EXPIRED"})",
        Error::Kind::Unauthenticated);
    row("403", 403, json, R"({"detail":"You do not have permission"})", Error::Kind::Forbidden);
    row("404", 404, json, notFound, Error::Kind::NotFound);
    row("404 page", 404, "text/html", "<html/>", Error::Kind::BadContentType);
    row("405", 405, json, R"({"detail":"Method not allowed."})", Error::Kind::Validation);
    row("415", 415, json, R"({"detail":"Unsupported media type"})", Error::Kind::Validation);
    row("429", 429, json, R"({"detail":"Request was throttled."})", Error::Kind::RateLimited);
    row("500", 500, json, R"({"detail":"Internal Server Error"})", Error::Kind::ServerError);
    row("502 page", 502, "text/html", "<html/>", Error::Kind::ServerError);
    row("503 maintenance", 503, json, R"({"error": "Some features are disabled"})", Error::Kind::Maintenance);
    row("503 edge", 503, "text/html", "", Error::Kind::ServerError);
}

void AmoDirectoryTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_server.on("PATCH", "/amo/api/v5/accounts/account/12345/",
        {.status = status,
            .body = body,
            .contentType = type,
            .headers = {{"X-AMO-Request-ID", "0123456789abcdef0123456789abcdef"}, {"Retry-After", "42"}}});
    const auto reply
        = await(m_directory->send(updateOf({{u"location"_s, u"a"_s}}, {{u"location"_s, u"b"_s}})));
    QVERIFY(!reply);
    QCOMPARE(kindName(reply.error().kind), kindName(static_cast<Error::Kind>(kind)));
    QCOMPARE(reply.error().httpStatus, status);
    QCOMPARE(reply.error().sent, Error::Sent::Yes);
    QCOMPARE(reply.error().requestId, u"0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(reply.error().retryAfter.count(), status == 429 || status == 503 ? 42 : 0);
    QCOMPARE(m_server.seen().size(), 1); // a change is never sent twice
}

void AmoDirectoryTest::patchHasOnlyWhatChanged()
{
    m_server.on("PATCH", "/amo/api/v5/accounts/account/12345/", {.body = full});
    Object seen = jsonOf(full).object();
    seen.append({u"occupation"_s, u"Nurse"_s});
    seen.append({u"unknown"_s, JsonValue::Number{"1e400"}});
    Object wanted = seen;
    wanted[4].value = u"Ein \"Zitat\" & mehr ✓"_s;
    const auto reply = await(m_directory->send(updateOf(seen, wanted)));
    QVERIFY(reply);
    QCOMPARE(reply->body, jsonOf(full));
    const SeenRequest request = m_server.seen().constFirst();
    QCOMPARE(request.requestLine, "PATCH /amo/api/v5/accounts/account/12345/ HTTP/1.1"_ba);
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    QCOMPARE(request.header("Authorization"), "Session s3ss10n"_ba);
    QCOMPARE(request.body, R"({"biography":"Ein \"Zitat\" & mehr ✓"})"_ba);
}

void AmoDirectoryTest::emptyIsBlankWhereNullIsRefused()
{
    m_server.on("PATCH", "/amo/api/v5/accounts/account/12345/", {.body = full});
    const Object seen{{u"biography"_s, u"x"_s}, {u"homepage"_s, u"x"_s}, {u"location"_s, u"x"_s}};
    const Object wanted{{u"biography"_s, nullptr}, {u"homepage"_s, nullptr}, {u"location"_s, QString()}};
    QVERIFY(await(m_directory->send(updateOf(seen, wanted))));
    QCOMPARE(m_server.seen().constFirst().body, R"({"biography":null,"homepage":"","location":""})"_ba);
}

void AmoDirectoryTest::membersThatAmoIgnoresAreNotSent()
{
    const auto reply = await(m_directory->send(updateOf({{u"username"_s, u"a"_s}, {u"location"_s, u"a"_s}},
        {{u"username"_s, u"b"_s}, {u"location"_s, u"b"_s}})));
    QVERIFY(!reply);
    QCOMPARE(reply.error().fields.keys(), QStringList{u"/username"_s});
    const auto same
        = await(m_directory->send(updateOf({{u"location"_s, u"a"_s}}, {{u"location"_s, u"a"_s}})));
    QVERIFY(!same);
    QCOMPARE(same.error().code, u"nothing-to-send"_s);
    QVERIFY(m_server.seen().isEmpty());
}

void AmoDirectoryTest::fieldMessagesArePlaced()
{
    m_server.on("PATCH", "/amo/api/v5/accounts/account/12345/",
        {.status = 400,
            .body
            = R"({"display_name":["Must contain at least one printable character.","Ensure this field has at least 2 characters."]})"});
    const auto reply = await(
        m_directory->send(updateOf({{u"display_name"_s, u"Amara"_s}}, {{u"display_name"_s, u"\u007f"_s}})));
    QVERIFY(!reply);
    QCOMPARE(reply.error().fields.value(u"/display_name"_s),
        u"Must contain at least one printable character.\nEnsure this field has at least 2 characters."_s);
}

void AmoDirectoryTest::pictureTravelsAsOnePart()
{
    m_server.on("PATCH", "/amo/api/v5/accounts/account/12345/", {.body = full});
    const QByteArray png
        = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, '\r') + QByteArray("\0\n--x", 5);
    const auto reply = await(m_directory->send(act(u"upload-picture"_s, png)));
    QVERIFY(reply);
    QCOMPARE(m_server.seen().size(), 1);
    const SeenRequest request = m_server.seen().constFirst();
    const QByteArray type = request.header("Content-Type");
    QVERIFY2(type.startsWith("multipart/form-data; boundary="), type.constData());
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QVERIFY(boundary.size() > 20 && boundary.size() <= 70);
    QCOMPARE(request.body,
        "--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"picture_upload\"; filename=\"picture.png\"\r\n"
              "Content-Type: image/png\r\n\r\n"
            + png + "\r\n--" + boundary + "--\r\n");
    // The name of the file on the operator's disk is nobody's business.
    QVERIFY(!request.body.contains("holiday"));

    QVERIFY(await(m_directory->send(act(u"upload-picture"_s, "\xff\xd8\xff\xe0jpeg"_ba))));
    QVERIFY(
        m_server.seen().constLast().body.contains("filename=\"picture.jpg\"\r\nContent-Type: image/jpeg"));
    QVERIFY(m_server.seen().constLast().header("Content-Type") != type);
}

void AmoDirectoryTest::badPicturesAreNotSent()
{
    const QByteArray magic("\x89PNG\r\n\x1a\n", 8);
    const QByteArray animated = magic
        + QByteArray("\0\0\0\x08"
                     "acTL",
            8)
        + QByteArray(12, '\0');
    for (const QByteArray &data :
        {QByteArray(), "GIF89a"_ba, "<svg/>"_ba, animated, magic + QByteArray(4 * 1'048'576, 'x')}) {
        const auto reply = await(m_directory->send(act(u"upload-picture"_s, data)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Validation);
        QVERIFY(reply.error().fields.contains(u"/picture_url"_s));
    }
    QVERIFY(m_server.seen().isEmpty());
}

void AmoDirectoryTest::pictureIsDeletedAtItsOwnAddress()
{
    m_server.on("DELETE", "/amo/api/v5/accounts/account/12345/picture/", {.body = full});
    QVERIFY(await(m_directory->send(act(u"delete-picture"_s))));
    QCOMPARE(m_server.seen().size(), 1);
    QCOMPARE(m_server.seen().constFirst().requestLine,
        "DELETE /amo/api/v5/accounts/account/12345/picture/ HTTP/1.1"_ba);
}

void AmoDirectoryTest::accountIsDeleted()
{
    m_server.on("DELETE", "/amo/api/v5/accounts/account/12345/", {.status = 204, .contentType = ""});
    const auto reply = await(m_directory->send({.verb = Change::Verb::Delete, .target = idOf(u"12345"_s)}));
    QVERIFY(reply);
    QCOMPARE(reply->httpStatus, 204);
    QVERIFY(reply->body.isUndefined());
    QCOMPARE(m_server.seen().size(), 1);
    QVERIFY(m_server.seen().constFirst().body.isEmpty());
}

void AmoDirectoryTest::createIsNotOffered()
{
    const auto reply = await(m_directory->send({.verb = Change::Verb::Create, .target = idOf(u"1"_s)}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"not-offered"_s);
    QVERIFY(m_server.seen().isEmpty());
}

void AmoDirectoryTest::ownAccountIsListed()
{
    m_server.on("GET", "/amo/api/v5/accounts/profile/", {.body = full});
    const auto page = await(m_directory->list({amo::selfKind, {}}, {}));
    QVERIFY(page && page->records.size() == 1);
    QCOMPARE(page->records.constFirst().id, RecordId(u"amo-test"_s, u"self"_s, u"12345"_s));
}

void AmoDirectoryTest::sessionsAreEnded()
{
    m_server.on("DELETE", "/amo/api/v5/accounts/session/", {.body = R"({"ok":true})"});
    QVERIFY(await(m_directory->send(ofOneself(u"end-session"_s))));
    QCOMPARE(m_server.seen().size(), 1);
    QCOMPARE(m_server.seen().constFirst().header("Authorization"), "Session s3ss10n"_ba);
    // Of somebody else's account it is no act at all.
    QVERIFY(!await(m_directory->send(act(u"end-session"_s))));
    QCOMPARE(m_server.seen().size(), 1);
}

void AmoDirectoryTest::testAccountsAreMadeByTheApiKey()
{
    Connection connection = connectionTo(u"amo"_s, m_server.url());
    const Change change = ofOneself(u"super-create"_s,
        Object{{u"username"_s, u"tester"_s}, {u"email"_s, JsonValue(nullptr)}, {u"group"_s, u"admin"_s}});
    const auto withoutKey = await(m_directory->send(change));
    QVERIFY(!withoutKey);
    QCOMPARE(withoutKey.error().kind, Error::Kind::Unauthenticated);

    connection.settings.insert(u"jwt_issuer"_s, u"user:1:2"_s);
    System::Secrets secrets = secretsOf(u"amo"_s);
    secrets.insert(u"jwt_secret"_s, Secret("abc"_ba));
    const auto directory = amoSystem().open(
        connection, secrets, {.base = m_server.url(), .timeScale = 0.05}, System::Surroundings());
    m_server.on("POST", "/api/v5/accounts/super-create/",
        {.status = 201, .body = R"({"user_id":9,"session_cookie":{"name":"sessionid","value":"v1"}})"});
    const auto reply = await(directory->send(change));
    QVERIFY(reply);
    QCOMPARE(m_server.seen().size(), 1);
    QVERIFY(m_server.seen().constFirst().header("Authorization").startsWith("JWT ey"));
    QCOMPARE(jsonOf(m_server.seen().constFirst().body), jsonOf(R"({"username":"tester","group":"admin"})"));
    const ActionSpec *action = directory->dialect().kind(amo::selfKind)->action(u"super-create"_s);
    QCOMPARE(json::valueAt(reply->body, action->reveals).toString(), u"v1"_s);

    m_server.on("POST", "/api/v5/accounts/super-create/",
        {.status = 422,
            .body
            = R"({"errors":{"username":["Someone with this username already exists in the system"]}})"});
    const auto taken = await(directory->send(change));
    QVERIFY(!taken);
    QVERIFY(taken.error().fields.contains(u"/username"_s));
    QVERIFY(!await(directory->send(ofOneself(u"super-create"_s, Object{}))));
    QCOMPARE(m_server.seen().size(), 2); // without a name nothing is sent
}

void AmoDirectoryTest::testAccountsAreNotMadeOnProduction()
{
    Connection connection = connectionTo(u"amo"_s, m_server.url());
    connection.environment = Environment::Production;
    const auto directory = amoSystem().open(
        connection, secretsOf(u"amo"_s), {.base = m_server.url(), .timeScale = 0.05}, System::Surroundings());
    const auto reply
        = await(directory->send(ofOneself(u"super-create"_s, Object{{u"username"_s, u"tester"_s}})));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"production"_s);
    QVERIFY(m_server.seen().isEmpty());
    const ActionSpec *action = directory->dialect().kind(amo::selfKind)->action(u"super-create"_s);
    QVERIFY(!action->isOfferedOn(Environment::Production));
    QVERIFY(action->isOfferedOn(Environment::Practice));
}

void AmoDirectoryTest::probeChecksTheSession()
{
    // With an API key the profile is signed by it, so the session needs a read of its own.
    Connection connection = connectionTo(u"amo"_s, m_server.url());
    connection.settings.insert(u"jwt_issuer"_s, u"user:1:2"_s);
    System::Secrets secrets = secretsOf(u"amo"_s);
    secrets.insert(u"jwt_secret"_s, Secret("abc"_ba));
    const auto directory = amoSystem().open(
        connection, secrets, {.base = m_server.url(), .timeScale = 0.05}, System::Surroundings());
    m_server.on("GET", "/api/v5/accounts/profile/", {.body = full});
    m_server.on("GET", "/api/v5/accounts/account/12345/",
        {.status = 401, .body = R"({"detail":"x","code":"ERROR_AUTHENTICATION_EXPIRED"})"});
    const auto probe = await(directory->probe());
    QVERIFY(!probe);
    QCOMPARE(probe.error().kind, Error::Kind::Unauthenticated);
    QCOMPARE(probe.error().code, u"ERROR_AUTHENTICATION_EXPIRED"_s);
    QVERIFY(m_server.seen().at(0).header("Authorization").startsWith("JWT ey"));
    QCOMPARE(m_server.seen().at(1).header("Authorization"), "Session s3ss10n"_ba);
}

void AmoDirectoryTest::probeTellsMissingRights()
{
    m_server.on("GET", "/amo/api/v5/accounts/profile/", {.body = full});
    const auto good = await(m_directory->probe());
    QVERIFY(good && !good->warned);
    m_server.on("GET", "/amo/api/v5/accounts/profile/",
        {.body
            = R"({"id":1,"name":"n","url":"u","username":"u","permissions":["Addons:Edit","Users:View"]})"});
    const auto poor = await(m_directory->probe());
    QVERIFY(poor && poor->warned);
    m_server.on("GET", "/amo/api/v5/accounts/profile/",
        {.body = R"({"id":1,"name":"n","url":"u","username":"u","permissions":["*:*"]})"});
    const auto all = await(m_directory->probe());
    QVERIFY(all && !all->warned);
}

// As an AMO did for years: it subscribed whoever asked instead of whom it was asked about, and answered with success.
void AmoDirectoryTest::T11_changeThatMetSomebodyElseIsNotTakenForDone()
{
    const QByteArray asBefore = R"([{"name":"reply","enabled":true,"mandatory":false}])";
    m_server.on("GET", "/amo/api/v5/accounts/account/5/notifications/", {.body = asBefore});
    m_server.on("POST", "/amo/api/v5/accounts/account/5/notifications/", {.body = asBefore});
    const RecordId target{u"amo-test"_s, u"notifications"_s, u"5"_s};
    const auto seen = await(m_directory->read(target));
    QVERIFY(seen && seen->record);
    const Change change{.verb = Change::Verb::Update,
        .target = target,
        .seen = seen->record->document,
        .wanted = json::withValue(seen->record->document, u"/reply/enabled"_s, JsonValue(false))};
    QVERIFY(await(m_directory->send(change)));
    QCOMPARE(jsonOf(m_server.seen().constLast().body), jsonOf(R"({"reply":false})"));
    const Verdict verdict = judge(change, *m_directory->dialect().kind(u"notifications"_s),
        {.target = await(m_directory->read(target)).value_or(Found())});
    QVERIFY(!verdict.holds);
    QCOMPARE(verdict.items.constFirst().pointer, u"/reply/enabled"_s);
    QCOMPARE(verdict.items.constFirst().state, Receipt::Item::State::Differs);
}

QTEST_GUILESS_MAIN(AmoDirectoryTest)
#include "tst_amodirectory.moc"
