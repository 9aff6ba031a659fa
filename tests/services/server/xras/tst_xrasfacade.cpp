#include "services/server/xras/person.h"
#include "tests/services/server/practice/servicefixture.h"

#include <QCryptographicHash>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using server::xras::findPerson;
using server::xras::Person;

namespace {

const QByteArray key = "an-api-key-of-the-test";
const QByteArray formType = "application/x-www-form-urlencoded";
const QByteArray noResult = R"({"message":null,"result":null})";

JsonValue settings()
{
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
    return JsonValue::Object{{u"clients"_s,
        JsonValue::Array{JsonValue::Object{{u"process"_s, u"XSEDE"_s}, {u"keySha256"_s, hash}}}}};
}

Headers signedIn(const QByteArray &context = "submit")
{
    return {{"XA-API-KEY", key}, {"XA-ALLOCATIONS-PROCESS", "XSEDE"}, {"XA-CONTEXT", context},
        {"XA-USER", "jdoe"}};
}

Headers without(const QByteArray &name)
{
    Headers headers = signedIn();
    headers.removeIf([&](const auto &header) { return header.first == name; });
    return headers;
}

Headers with(const QByteArray &name, const QByteArray &value)
{
    Headers headers = without(name);
    headers.append({name, value});
    return headers;
}

Headers form()
{
    return with("Content-Type", formType);
}

} // namespace

class XrasFacadeTest : public QObject
{
    Q_OBJECT

private:
    Answer get(const QByteArray &path) { return m_service->send("GET", "/xras" + path, signedIn()); }
    Answer post(const QByteArray &path, const QByteArray &body = {})
    {
        return m_service->send("POST", "/xras" + path, form(), body);
    }
    std::optional<Person> stored(const QString &username)
    {
        return findPerson(m_service->database(), username);
    }
    void add(const QString &username, const QString &first, const QString &last)
    {
        Person person;
        person.username = username;
        person.firstName = first;
        person.lastName = last;
        server::xras::insertPerson(m_service->database(), person);
    }
    QStringList found(const QByteArray &query)
    {
        QStringList names;
        const Answer answer = get("/v1/search/people?q=" + query);
        for (const JsonValue &person : answer.json()[u"result"].array())
            names.append(person[u"username"].toString());
        return names;
    }

    std::unique_ptr<ServiceFixture> m_service;

private slots:
    void init()
    {
        m_service = std::make_unique<ServiceFixture>(ServiceFixture::Options{.xras = settings()});
        QVERIFY(m_service->start());
        Person person;
        person.username = u"mshapiro"_s;
        person.firstName = u"Michael"_s;
        person.lastName = u"Shapiro"_s;
        person.email = u"mshapiro@lakeview.example"_s;
        person.phone = u"(217) 555-0114"_s;
        person.organization = u"Lakeview University"_s;
        person.academicStatus = u"Center Researcher Staff"_s;
        person.residenceCountry = u"United States"_s;
        server::xras::insertPerson(m_service->database(), person);
    }
    void cleanup() { m_service.reset(); }

    // --- 1: headers
    void contextIsAskedForFirst()
    {
        const Answer answer = m_service->send("GET", "/xras/v1/people/mshapiro");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, QByteArray(R"({"message":"XA-CONTEXT header missing","result":null})"));
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(m_service->send("GET", "/xras/v1/people/mshapiro", with("XA-CONTEXT", "")).status, 400);
    }
    void badKeyIsAnEnvelopeOfNulls()
    {
        for (const Headers &headers : {with("XA-API-KEY", "wrong"), without("XA-API-KEY"),
                 without("XA-ALLOCATIONS-PROCESS"), with("XA-ALLOCATIONS-PROCESS", "NCAR")}) {
            const Answer answer = m_service->send("GET", "/xras/v1/people/mshapiro", headers);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, noResult);
        }
    }
    void contextMustBeProvisioned()
    {
        for (const QByteArray context : {"review", "admin", "nonsense", "SUBMIT"}) {
            const Answer answer = m_service->send("GET", "/xras/v1/people/mshapiro", signedIn(context));
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, noResult);
        }
        QCOMPARE(m_service->send("GET", "/xras/v1/people/mshapiro", signedIn("report")).status, 200);
    }
    void userIsRequired()
    {
        const Answer answer = m_service->send("GET", "/xras/v1/people/mshapiro", without("XA-USER"));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, QByteArray(R"({"message":"XA-USER header missing","result":null})"));
    }
    void unknownRoutesAreHtml()
    {
        for (const QByteArray path :
            {"/v1/people", "/v1/people/", "/v2/people/mshapiro", "/v1/people/mshapiro/roles",
                "/v1/people/a/merge", "/v1/search", "/v1/search/people/x", "/", "/v1/types/roles"}) {
            const Answer answer = m_service->send("GET", "/xras" + path, signedIn());
            QCOMPARE(answer.status, 404);
            QVERIFY2(answer.header("Content-Type").startsWith("text/html"), path.constData());
            QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
        }
        // The route is looked at before the credentials.
        QCOMPARE(m_service->send("GET", "/xras/v1/people").status, 404);
    }
    void otherMethodsAreRefused()
    {
        for (const QByteArray method : {"PUT", "PATCH", "DELETE"}) {
            const Answer answer = m_service->send(method, "/xras/v1/people/mshapiro", signedIn());
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD, POST"));
            QCOMPARE(answer.body, QByteArray(R"({"message":"Method not allowed","result":null})"));
        }
        QCOMPARE(m_service->send("GET", "/xras/v1/people/a/merge/b", signedIn()).status, 405);
        QCOMPARE(m_service->send("POST", "/xras/v1/search/people?q=ab", form()).status, 405);
    }

    // --- 3.1: read
    void personHasTheDocumentedShape()
    {
        const Answer answer = get("/v1/people/mshapiro");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.body,
            QByteArray(
                R"({"message":null,"result":{"username":"mshapiro","firstName":"Michael","middleName":null,)"
                R"("lastName":"Shapiro","email":"mshapiro@lakeview.example","phone":"(217) 555-0114",)"
                R"("organization":"Lakeview University","academicStatus":"Center Researcher Staff",)"
                R"("residenceCountry":"United States","isReconciled":true,"orcid":null,"hasOrcidToken":false}})"));
    }
    void usernameIgnoresCase()
    {
        add(u"José"_s, u"José"_s, u"Ñandú"_s);
        for (const QByteArray spelling : {"Jos%C3%A9", "JOS%C3%89", "jose%CC%81"}) {
            const Answer answer = get("/v1/people/" + spelling);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"result"][u"username"].toString(), u"José"_s);
        }
        QCOMPARE(get("/v1/people/MShapiro").status, 200);
    }
    void unknownPersonIsJson()
    {
        const Answer answer = get("/v1/people/nosuchuser1");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.body, QByteArray(R"({"message":"username=nosuchuser1 not found","result":null})"));
        QCOMPARE(answer.body.size(), 58);
    }
    void usernamesHoldAnyCharacter()
    {
        const QStringList names{u"a b/c"_s, u"user@example"_s, u"john.doe"_s, u"José"_s, u"x|y"_s, u"100%"_s,
            u"q?r#s"_s, u"\"quoted\""_s, u"...."_s, u"山本 さくら"_s, u"a'; DROP TABLE xras_people;--"_s,
            u"-user-"_s};
        for (const QString &name : names) {
            const QByteArray path = "/v1/people/" + QUrl::toPercentEncoding(name);
            QCOMPARE(get(path).status, 404);
            QCOMPARE(post(path, "lastName=L").status, 200);
            QCOMPARE(get(path).json()[u"result"][u"username"].toString(), name);
        }
        QCOMPARE(get("/v1/people/mshapiro").status, 200);
    }
    void emailIsNoUsername() { QCOMPARE(get("/v1/people/mshapiro%40lakeview.example").status, 404); }
    void doubleSlashesAreTolerated()
    {
        QCOMPARE(m_service->send("GET", "/xras//v1/people/mshapiro", signedIn()).status, 200);
        QCOMPARE(m_service->send("GET", "/xras//v1//people//mshapiro/", signedIn()).status, 200);
    }
    void dotSegmentsReachNothing()
    {
        for (const QByteArray path :
            {"/v1/people/..", "/v1/people/%2e%2e", "/v1/people/../people/mshapiro", "/v1/people/."})
            QCOMPARE(get(path).status, 404);
        QVERIFY(post("/v1/people/../merge/mshapiro").status >= 400);
        QVERIFY(stored(u"mshapiro"_s));
    }
    void moreMembersAreKept()
    {
        Person person;
        person.username = u"extra"_s;
        person.additional
            = uR"({"department":"NCSA","personId":9007199254740993,"citizenships":["United States"]})"_s;
        server::xras::insertPerson(m_service->database(), person);
        QVERIFY(get("/v1/people/extra")
                    .body.contains(R"("hasOrcidToken":false,"department":"NCSA","personId":9007199254740993,)"
                                   R"("citizenships":["United States"]}})"));
    }

    // --- 3.2: add or update
    void createTakesEveryDocumentedParameter()
    {
        const Answer answer = post("/v1/people/ainvented",
            "firstName=Ada&middleName=B&lastName=Invented&email=ada%40example.invalid&phone=555-0100&"
            "academicStatus=Faculty&residenceCountry=Canada&isReconciled=false");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, noResult);
        const auto person = stored(u"ainvented"_s);
        QVERIFY(person);
        QCOMPARE(person->firstName, u"Ada"_s);
        QCOMPARE(person->middleName, u"B"_s);
        QCOMPARE(person->lastName, u"Invented"_s);
        QCOMPARE(person->email, u"ada@example.invalid"_s);
        QCOMPARE(person->phone, u"555-0100"_s);
        QCOMPARE(person->academicStatus, u"Faculty"_s);
        QCOMPARE(person->residenceCountry, u"Canada"_s);
        QVERIFY(!person->isReconciled);
        QVERIFY(!person->organization && !person->orcid && !person->hasOrcidToken);
    }
    void createIsReconciledUnlessSaidOtherwise()
    {
        QCOMPARE(post("/v1/people/new1").status, 200);
        QVERIFY(stored(u"new1"_s)->isReconciled);
    }
    void parametersComeFromQueryFormAndJson()
    {
        QCOMPARE(post("/v1/people/mshapiro?firstName=Q").status, 200);
        QCOMPARE(stored(u"mshapiro"_s)->firstName, u"Q"_s);
        QCOMPARE(post("/v1/people/mshapiro?firstName=Q", "firstName=F+%C3%A9").status, 200);
        QCOMPARE(stored(u"mshapiro"_s)->firstName, u"F é"_s);
        const Answer answer
            = m_service->send("POST", "/xras/v1/people/mshapiro", with("Content-Type", "application/json"),
                R"({"firstName":"J","middleName":null,"isReconciled":true})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(stored(u"mshapiro"_s)->firstName, u"J"_s);
        const Answer multipart = m_service->send("POST", "/xras/v1/people/mshapiro",
            with("Content-Type", "multipart/form-data; boundary=xyz"),
            "--xyz\r\nContent-Disposition: form-data; name=\"firstName\"\r\n\r\nM\r\n--xyz--\r\n");
        QCOMPARE(multipart.status, 200);
        QCOMPARE(stored(u"mshapiro"_s)->firstName, u"M"_s);
    }
    void omittedStaysAndEmptyClears()
    {
        QCOMPARE(post("/v1/people/MSHAPIRO", "phone=&lastName=Shapira").status, 200);
        const auto person = stored(u"mshapiro"_s);
        QCOMPARE(person->username, u"mshapiro"_s);
        QVERIFY(!person->phone);
        QCOMPARE(person->lastName, u"Shapira"_s);
        QCOMPARE(person->firstName, u"Michael"_s);
        QCOMPARE(person->email, u"mshapiro@lakeview.example"_s);
        QVERIFY(get("/v1/people/mshapiro").body.contains(R"("phone":null)"));
    }
    void reconciledIsIgnoredOnUpdate()
    {
        QCOMPARE(post("/v1/people/mshapiro", "isReconciled=false").status, 200);
        QVERIFY(stored(u"mshapiro"_s)->isReconciled);
    }
    void reconciledMustBeTrueOrFalse()
    {
        const Answer answer = post("/v1/people/new1", "isReconciled=maybe");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"message"].toString(),
            u"Invalid parameter 'isReconciled' value \"maybe\": Must be one of: <code>true</code>, <code>false</code>."_s);
        QVERIFY(answer.json()[u"result"].isNull());
        QVERIFY(!stored(u"new1"_s));
    }
    void valuesMustBeStrings()
    {
        const Answer answer = m_service->send("POST", "/xras/v1/people/mshapiro",
            with("Content-Type", "application/json"), R"({"firstName":5,"lastName":"X"})");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body,
            QByteArray(
                R"({"message":"Invalid parameter 'firstName' value 5: Must be a String","result":null})"));
        QCOMPARE(stored(u"mshapiro"_s)->lastName, u"Shapiro"_s);
        QCOMPARE(post("/v1/people/mshapiro", "lastName=" + QByteArray(256, 'x')).status, 400);
    }
    void organisationAndOrcidCannotBeSet()
    {
        for (const QByteArray name : {"organization", "orcid", "hasOrcidToken", "colour"}) {
            const Answer answer = post("/v1/people/mshapiro", "lastName=New&" + name + "=x");
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.body, R"({"message":"Unknown parameter )" + name + R"(","result":null})");
        }
        QCOMPARE(stored(u"mshapiro"_s)->lastName, u"Shapiro"_s);
    }
    void unknownParametersCanBeIgnored()
    {
        JsonValue lenient = settings();
        lenient.set(u"unknownParameters"_s, u"ignore"_s);
        m_service = std::make_unique<ServiceFixture>(ServiceFixture::Options{.xras = lenient});
        QVERIFY(m_service->start());
        QCOMPARE(post("/v1/people/new1", "lastName=New&organization=x").status, 200);
        QVERIFY(!stored(u"new1"_s)->organization);
    }
    void usernameParameterMustBeThePaths()
    {
        QCOMPARE(post("/v1/people/mshapiro", "username=MShapiro&lastName=A").status, 200);
        QCOMPARE(post("/v1/people/mshapiro", "username=other&lastName=B").status, 400);
        QCOMPARE(stored(u"mshapiro"_s)->lastName, u"A"_s);
        QVERIFY(!stored(u"other"_s));
    }
    void unreadableBodiesAre400AndOtherTypes415()
    {
        const auto send = [&](const QByteArray &type, const QByteArray &body) {
            return m_service->send("POST", "/xras/v1/people/mshapiro", with("Content-Type", type), body);
        };
        QCOMPARE(send("application/json", "{\"a\":").status, 400);
        QCOMPARE(send("application/json", "[1]").status, 400);
        QCOMPARE(send(formType, "lastName=%ff").status, 400);
        QCOMPARE(send("multipart/form-data", "x").status, 400);
        const Answer other = send("text/plain", "lastName=X");
        QCOMPARE(other.status, 415);
        QCOMPARE(other.body, QByteArray(R"({"message":"Unsupported media type","result":null})"));
        QCOMPARE(stored(u"mshapiro"_s)->lastName, u"Shapiro"_s);
    }
    void staleEntityTagIsRefused()
    {
        const QByteArray tag = get("/v1/people/mshapiro").header("ETag");
        QVERIFY(!tag.isEmpty());
        Headers headers = form();
        headers.append({"If-Match", tag});
        QCOMPARE(m_service->send("POST", "/xras/v1/people/mshapiro", headers, "lastName=A").status, 200);
        QCOMPARE(m_service->send("POST", "/xras/v1/people/mshapiro", headers, "lastName=B").status, 412);
        QCOMPARE(stored(u"mshapiro"_s)->lastName, u"A"_s);
    }

    // --- 3.3: search
    void searchNeedsAQuery()
    {
        for (const QByteArray path : {"/v1/search/people",
                 "/v1/search/people?q=", "/v1/search/people?q=%20%20", "/v1/search/people?Q=ab"}) {
            const Answer answer = get(path);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.body, QByteArray(R"({"message":"Missing parameter q","result":null})"));
        }
    }
    void searchFindsNamesAndUsernames()
    {
        add(u"ainvented"_s, u"Ada"_s, u"Invented"_s);
        add(u"ainvented-user-00001"_s, u"Ada"_s, u"Invented"_s);
        add(u"syamamoto"_s, u"さくら"_s, u"山本"_s);
        QCOMPARE(found("invented"), (QStringList{u"ainvented"_s, u"ainvented-user-00001"_s}));
        QCOMPARE(found("VENT"), (QStringList{u"ainvented"_s, u"ainvented-user-00001"_s}));
        QCOMPARE(found("ad+user"), QStringList{u"ainvented-user-00001"_s});
        QCOMPARE(found("ad%20user-00"), QStringList{u"ainvented-user-00001"_s});
        QCOMPARE(found("%E5%B1%B1%E6%9C%AC"), QStringList{u"syamamoto"_s}); // 山本: two characters
        QCOMPARE(found("%E5%B1%B1+%E3%81%95%E3%81%8F%E3%82%89"), QStringList{u"syamamoto"_s});
        QCOMPARE(found("h"), QStringList{u"mshapiro"_s});
    }
    void searchResultsAreWholePeople()
    {
        const Answer answer = get("/v1/search/people?q=shap");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()[u"message"].isNull());
        QCOMPARE(answer.json()[u"result"].at(0), get("/v1/people/mshapiro").json()[u"result"]);
    }
    void searchNeverLooksIntoAddresses()
    {
        QCOMPARE(found("lakeview"), QStringList());
        QCOMPARE(found("mshapiro%40"), QStringList());
        QCOMPARE(get("/v1/search/people?q=nosuchname").body, QByteArray(R"({"message":null,"result":[]})"));
    }
    void searchGivesAtMostTwenty()
    {
        for (int i = 0; i < 25; ++i)
            add(u"same%1"_s.arg(i), u"Same"_s, u"Name"_s);
        QCOMPARE(found("same").size(), 20);
        QCOMPARE(found("a").size(), 20);
        QCOMPARE(found("same24").size(), 1);
        add(u"same"_s, u"Exact"_s, u"One"_s);
        QCOMPARE(found("SAME").first(), u"same"_s);
        QCOMPARE(found("same").size(), 20);
    }
    void searchTakesPatternsLiterally()
    {
        add(u"star*"_s, u"100%"_s, u"a_b"_s);
        add(u"other"_s, u"say \"hi\""_s, u"x"_s);
        QCOMPARE(found("*"), QStringList{u"star*"_s});
        QCOMPARE(found("star*"), QStringList{u"star*"_s});
        QCOMPARE(found("%25"), QStringList{u"star*"_s});
        QCOMPARE(found("_"), QStringList{u"star*"_s});
        QCOMPARE(found("%22hi%22"), QStringList{u"other"_s});
        QCOMPARE(found("xyz%22+OR+text%3A%22shapiro"), QStringList());
    }
    void searchFindsTheWordAndNotItsPieces()
    {
        add(u"bananas"_s, u"Ba"_s, u"Nanas"_s); // has "ana" and "nan", but not "ananan"
        add(u"apart"_s, u"ananas"_s, u"nan-ana"_s);
        QCOMPARE(found("ananan"), QStringList());
        QCOMPARE(found("anana"), (QStringList{u"bananas"_s, u"apart"_s}));
        QCOMPARE(found("banana+nanas"), QStringList{u"bananas"_s});
        const QByteArray longest
            = QByteArray("0123456789abcdefghijklmnopqrstuvwxyz-_.").repeated(7).left(255);
        add(QString::fromLatin1(longest), u"Long"_s, u"Name"_s);
        QCOMPARE(found(longest), QStringList{QString::fromLatin1(longest)});
        QCOMPARE(found(longest.mid(1)), QStringList{QString::fromLatin1(longest)});
    }
    void searchFollowsChanges()
    {
        QCOMPARE(post("/v1/people/mshapiro", "lastName=Quux").status, 200);
        QCOMPARE(found("quux"), QStringList{u"mshapiro"_s});
        add(u"other"_s, u"O"_s, u"T"_s);
        QCOMPARE(post("/v1/people/mshapiro/merge/other").status, 200);
        QCOMPARE(found("quux"), QStringList());
    }

    // --- 3.4: merge
    void mergeDeletesTheSourceAndKeepsTheTarget()
    {
        add(u"tmokoena"_s, u"Thandiwe"_s, u"Mokoena"_s);
        const QByteArray before = get("/v1/people/tmokoena").body;
        const Answer answer = post("/v1/people/mshapiro/merge/TMokoena");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, noResult);
        QCOMPARE(get("/v1/people/mshapiro").status, 404);
        QCOMPARE(get("/v1/people/tmokoena").body, before);
    }
    void mergeIsNotRepeatable()
    {
        add(u"tmokoena"_s, u"Thandiwe"_s, u"Mokoena"_s);
        QCOMPARE(post("/v1/people/mshapiro/merge/tmokoena").status, 200);
        const Answer again = post("/v1/people/mshapiro/merge/tmokoena");
        QCOMPARE(again.status, 404);
        QCOMPARE(again.body, QByteArray(R"({"message":"username=mshapiro not found","result":null})"));
    }
    void mergeOfAnUnknownSourceChangesNothing()
    {
        const Answer answer = post("/v1/people/nosuchuser1/merge/alsonew");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, QByteArray(R"({"message":"username=nosuchuser1 not found","result":null})"));
        QVERIFY(!stored(u"alsonew"_s));
    }
    void mergeIntoANewUsernameMakesIt()
    {
        QCOMPARE(post("/v1/people/mshapiro/merge/brandnew").status, 200);
        QCOMPARE(get("/v1/people/mshapiro").status, 404);
        const auto person = stored(u"brandnew"_s);
        QVERIFY(person);
        QVERIFY(!person->firstName && !person->lastName && !person->email);
    }
    void mergeIntoItselfIsRefused()
    {
        for (const QByteArray target : {"mshapiro", "MSHAPIRO", "%6dshapiro"}) {
            const Answer answer = post("/v1/people/mshapiro/merge/" + target);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.body,
                QByteArray(R"({"message":"Cannot merge a username into itself","result":null})"));
        }
        QVERIFY(stored(u"mshapiro"_s));
    }
    void practiceMakesFreshCredentials()
    {
        m_service = std::make_unique<ServiceFixture>(ServiceFixture::Options{.practice = true});
        QVERIFY(m_service->start());
        const JsonValue credentials = m_service->credentials()[u"xras"];
        Headers headers;
        for (const JsonMember &member : credentials.object())
            headers.append({member.name.toLatin1(), member.value.toString().toLatin1()});
        QCOMPARE(headers.size(), 4);
        QCOMPARE(m_service->send("GET", "/xras/v1/people/nobody", headers).status, 404);
        ServiceFixture other({.practice = true});
        QVERIFY(other.credentials()[u"xras"][u"XA-API-KEY"] != credentials[u"XA-API-KEY"]);
        QCOMPARE(credentials[u"XA-API-KEY"].toString().size(), 64);
    }

    void everyRowHasATest()
    {
        static const Row rows[]{
            {"1 missing context: 400", "contextIsAskedForFirst"},
            {"1 bad key: 401, both members null", "badKeyIsAnEnvelopeOfNulls"},
            {"1 context not provisioned: 401", "contextMustBeProvisioned"},
            {"1 XA-USER on every call", "userIsRequired"},
            {"1 unknown route: 404 HTML", "unknownRoutesAreHtml"},
            {"2 person object, order of members", "personHasTheDocumentedShape"},
            {"2 username matched without case", "usernameIgnoresCase"},
            {"2 unknown members are kept", "moreMembersAreKept"},
            {"3 duplicate slashes", "doubleSlashesAreTolerated"},
            {"3.1 username is one percent-encoded segment", "usernamesHoldAnyCharacter"},
            {"3.1 dots in a username", "usernamesHoldAnyCharacter"},
            {"3.1 no look-up by e-mail", "emailIsNoUsername"},
            {"3.1 dot segments", "dotSegmentsReachNothing"},
            {"3.1 404 text", "unknownPersonIsJson"},
            {"3.1 no list of people", "unknownRoutesAreHtml"},
            {"3.1 merged-away username is 404", "mergeDeletesTheSourceAndKeepsTheTarget"},
            {"3.2 all parameters", "createTakesEveryDocumentedParameter"},
            {"3.2 isReconciled defaults to true", "createIsReconciledUnlessSaidOtherwise"},
            {"3.2 query, form and JSON", "parametersComeFromQueryFormAndJson"},
            {"3.2 omitted unchanged, empty clears", "omittedStaysAndEmptyClears"},
            {"3.2 isReconciled ignored on update", "reconciledIsIgnoredOnUpdate"},
            {"3.2 organization, orcid not settable", "organisationAndOrcidCannotBeSet"},
            {"3.2 answer has null result", "createTakesEveryDocumentedParameter"},
            {"3.2 username parameter", "usernameParameterMustBeThePaths"},
            {"3.2 Invalid parameter text", "reconciledMustBeTrueOrFalse"},
            {"3.2 Must be a String", "valuesMustBeStrings"},
            {"3.2 Unknown parameter text", "organisationAndOrcidCannotBeSet"},
            {"3.3 same shape", "searchResultsAreWholePeople"},
            {"3.3 names and usernames", "searchFindsNamesAndUsernames"},
            {"3.3 never e-mail", "searchNeverLooksIntoAddresses"},
            {"3.3 at most 20", "searchGivesAtMostTwenty"},
            {"3.3 every token, * literal", "searchTakesPatternsLiterally"},
            {"3.3 missing q: 400", "searchNeedsAQuery"},
            {"3.3 no match: []", "searchNeverLooksIntoAddresses"},
            {"3.4 source deleted, target kept, details not copied", "mergeDeletesTheSourceAndKeepsTheTarget"},
            {"3.4 target may be new", "mergeIntoANewUsernameMakesIt"},
            {"3.4 not idempotent", "mergeIsNotRepeatable"},
            {"3.4 404 for an unknown source", "mergeOfAnUnknownSourceChangesNothing"},
            {"3.4 self-merge: 400", "mergeIntoItselfIsRefused"},
            {"6 200", "personHasTheDocumentedShape"},
            {"6 200 with null after a change", "createTakesEveryDocumentedParameter"},
            {"6 400 message", "reconciledMustBeTrueOrFalse"},
            {"6 401", "badKeyIsAnEnvelopeOfNulls"},
            {"6 404 JSON", "unknownPersonIsJson"},
            {"6 404 HTML", "unknownRoutesAreHtml"},
        };
        checkRows(this, "xras", rows);
    }
};

QTEST_GUILESS_MAIN(XrasFacadeTest)
#include "tst_xrasfacade.moc"
