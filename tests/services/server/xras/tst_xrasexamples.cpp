#include "services/server/xras/person.h"
#include "tests/services/server/practice/servicefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUrlQuery>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;
using server::xras::Person;

namespace {

const QByteArray key = "an-api-key-of-the-test";

JsonValue settings()
{
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
    return JsonValue::Object{{u"clients"_s,
        JsonValue::Array{JsonValue::Object{{u"process"_s, u"NCAR"_s}, {u"keySha256"_s, hash}}}}};
}

JsonValue example(const QString &name)
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES "/xras/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? json::decode(file.readAll()).value_or(JsonValue()) : JsonValue();
}

std::optional<QString> textOf(const JsonValue &person, QStringView member)
{
    const JsonValue value = person[member];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

//! The person an example shows, as the store keeps them; what the contract does not document is kept beside.
Person personOf(const JsonValue &shown)
{
    static const QStringList documented{u"username"_s, u"firstName"_s, u"middleName"_s, u"lastName"_s,
        u"email"_s, u"phone"_s, u"organization"_s, u"academicStatus"_s, u"residenceCountry"_s,
        u"isReconciled"_s, u"orcid"_s, u"hasOrcidToken"_s};
    Person person;
    person.username = shown[u"username"].toString();
    person.firstName = textOf(shown, u"firstName");
    person.middleName = textOf(shown, u"middleName");
    person.lastName = textOf(shown, u"lastName");
    person.email = textOf(shown, u"email");
    person.phone = textOf(shown, u"phone");
    person.organization = textOf(shown, u"organization");
    person.academicStatus = textOf(shown, u"academicStatus");
    person.residenceCountry = textOf(shown, u"residenceCountry");
    person.isReconciled = shown[u"isReconciled"].toBool();
    person.orcid = textOf(shown, u"orcid");
    person.hasOrcidToken = shown[u"hasOrcidToken"].toBool();
    JsonValue further = JsonValue::emptyObject();
    for (const JsonMember &member : shown.object()) {
        if (!documented.contains(member.name))
            further.set(member.name, member.value);
    }
    if (!further.object().isEmpty())
        person.additional = QString::fromUtf8(json::encode(further));
    return person;
}

} // namespace

//! The example answers that the client is tested with are what the service says, to the octet.
class XrasExamplesTest : public QObject
{
    Q_OBJECT

private:
    Headers signedIn(const QByteArray &withKey = key) const
    {
        return {{"XA-API-KEY", withKey}, {"XA-ALLOCATIONS-PROCESS", "NCAR"}, {"XA-CONTEXT", "submit"},
            {"XA-USER", "arcguest"}};
    }
    Answer send(const QByteArray &method, const QByteArray &path) const
    {
        return m_service->send(method, "/xras" + path, signedIn());
    }
    void add(const JsonValue &shown)
    {
        Person person = personOf(shown);
        server::xras::insertPerson(m_service->database(), person);
    }

    std::unique_ptr<ServiceFixture> m_service;

private slots:
    void init()
    {
        m_service = std::make_unique<ServiceFixture>(ServiceFixture::Options{.xras = settings()});
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }

    void peopleAreShownAsInTheExamples_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"people_get__mshapiro", "people_get__unreconciled_placeholder",
                 "people_get__reconciled_with_orcid", "people_get__extra_fields",
                 "people_get__all_optional_null"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void peopleAreShownAsInTheExamples()
    {
        QFETCH(QString, name);
        const JsonValue shown = example(name);
        QVERIFY(shown.isObject());
        add(shown[u"result"]);

        const Answer answer
            = send("GET", "/v1/people/" + QUrl::toPercentEncoding(shown[u"result"][u"username"].toString()));

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.body, json::encode(shown));
    }

    void refusalsAreWordedAsInTheExamples_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        Headers noContext = signedIn();
        noContext.removeAt(2);
        QTest::newRow("error__400_context_missing")
            << QByteArray("GET") << QByteArray("/v1/people/mshapiro") << noContext << 400;
        QTest::newRow("error__401") << QByteArray("GET") << QByteArray("/v1/people/mshapiro")
                                    << signedIn("another-key") << 401;
        QTest::newRow("error__400_invalid_param")
            << QByteArray("POST") << QByteArray("/v1/people/mshapiro?isReconciled=maybe") << signedIn()
            << 400;
        QTest::newRow("people_get__404")
            << QByteArray("GET") << QByteArray("/v1/people/nosuchuser1") << signedIn() << 404;
        QTest::newRow("merge__404_source")
            << QByteArray("POST") << QByteArray("/v1/people/nosuchuser1/merge/mshapiro") << signedIn() << 404;
        QTest::newRow("merge__400_self")
            << QByteArray("POST") << QByteArray("/v1/people/a/merge/A") << signedIn() << 400;
        QTest::newRow("search__empty")
            << QByteArray("GET") << QByteArray("/v1/search/people?q=zzzz") << signedIn() << 200;
    }
    void refusalsAreWordedAsInTheExamples()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(Headers, headers);
        QFETCH(int, status);
        add(example(u"people_get__mshapiro"_s)[u"result"]);
        const JsonValue shown = example(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(shown.isObject());

        const Answer answer = m_service->send(method, "/xras" + path, headers);

        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, json::encode(shown));
    }

    void changesAreAcknowledgedAsInTheExamples()
    {
        QUrlQuery query;
        for (const JsonMember &parameter : example(u"people_post__request_params"_s).object())
            query.addQueryItem(
                parameter.name, QString::fromLatin1(QUrl::toPercentEncoding(parameter.value.text())));
        const QByteArray created
            = send("POST", "/v1/people/ainvented?" + query.toString(QUrl::FullyEncoded).toLatin1()).body;
        QCOMPARE(created, json::encode(example(u"people_post__200_null"_s)));
        const JsonValue person = send("GET", "/v1/people/ainvented").json()[u"result"];
        for (const JsonMember &parameter : example(u"people_post__request_params"_s).object())
            QCOMPARE(person[parameter.name], parameter.value);

        add(example(u"people_get__mshapiro"_s)[u"result"]);
        const Answer merged = send("POST", "/v1/people/ainvented/merge/mshapiro");
        QCOMPARE(merged.status, 200);
        QCOMPARE(merged.body, json::encode(example(u"merge__200"_s)));
    }

    void searchesAnswerAsInTheExamples_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("search__q_invented") << QByteArray("Invented");
        QTest::newRow("search__20_rows_cap") << QByteArray("inv");
    }
    void searchesAnswerAsInTheExamples()
    {
        QFETCH(QByteArray, text);
        const JsonValue shown = example(QString::fromLatin1(QTest::currentDataTag()));
        for (const JsonValue &person : shown[u"result"].array())
            add(person);
        // Beyond the twentieth nobody is shown.
        for (int i = 0; shown[u"result"].array().size() == 20 && i < 5; ++i) {
            JsonValue further = shown[u"result"].at(0);
            further.set(u"username"_s, u"inv-further-%1"_s.arg(i));
            add(further);
        }
        QCOMPARE(send("GET", "/v1/search/people?q=" + text).body, json::encode(shown));
    }

    void usernamesStandInPathsAsInTheExamples()
    {
        const JsonValue cases = example(u"username_encoding_cases"_s);
        QVERIFY(cases.array().size() >= 6);
        for (const JsonValue &entry : cases.array()) {
            add(JsonValue::Object{{u"username"_s, entry[u"raw"]}, {u"isReconciled"_s, true}});
            const Answer answer = send("GET", "/v1/people/" + entry[u"path_segment"].toString().toLatin1());
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"result"][u"username"], entry[u"raw"]);
        }
    }

    void unknownRouteIsThePageOfTheExamples()
    {
        for (const JsonValue &entry : example(u"raw_bodies"_s).array()) {
            if (entry[u"name"].toString() != "rails_unknown_route_404"_L1)
                continue;
            const Answer answer = send("GET", "/v1/nowhere");
            QCOMPARE(answer.status, 404);
            QVERIFY(answer.header("Content-Type").startsWith(entry[u"content_type"].toString().toLatin1()));
            QCOMPARE(answer.body, entry[u"body_text"].toString().toUtf8());
            return;
        }
        QFAIL("raw_bodies.json has no page for an unknown route");
    }

    //! Whoever adds an example must say here whether the service gives that answer, and test it above.
    void noExampleIsForgotten()
    {
        QStringList known{u"error__400_context_missing"_s, u"error__400_invalid_param"_s, u"error__401"_s,
            u"merge__200"_s, u"merge__400_self"_s, u"merge__404_source"_s, u"people_get__404"_s,
            u"people_get__all_optional_null"_s, u"people_get__extra_fields"_s, u"people_get__mshapiro"_s,
            u"people_get__reconciled_with_orcid"_s, u"people_get__unreconciled_placeholder"_s,
            u"people_post__200_null"_s, u"people_post__request_params"_s, u"raw_bodies"_s,
            u"search__20_rows_cap"_s, u"search__empty"_s, u"search__q_invented"_s,
            u"username_encoding_cases"_s};
        // What a client must be able to read although this service never says it: neighbouring interfaces,
        // and other shapes of the same answer.
        known += {u"acdb_userinfo__search"_s, u"error__400_missing_param"_s, u"error__400_with_errors_list"_s,
            u"people_get__200_null_result"_s, u"people_get__message_ok"_s, u"people_post__200_person"_s,
            u"request_headers"_s, u"site_identity__person_ncar"_s};
        const QStringList files
            = QDir(QStringLiteral(ROLLCALL_FIXTURES "/xras")).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files) {
            const QString name = file.chopped(5);
            QVERIFY2(name.startsWith("identity_service__"_L1) || known.removeOne(name), qPrintable(name));
        }
        QCOMPARE(known, QStringList());
    }
};

QTEST_GUILESS_MAIN(XrasExamplesTest)
#include "tst_xrasexamples.moc"
