#include "services/domain/schema.h"
#include "services/json/json.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const char *const example = R"({
  "x-rollcall": {
    "system": "example", "kind": "person",
    "sections": [{"name": "names", "label": "Names"}, {"name": "more", "label": "More"}],
    "title": [["displayName"], ["firstName", "lastName"]],
    "subtitle": "username", "picture": "/photo"
  },
  "properties": {
    "username": {"type": "string", "x-rollcall": {"label": "Username", "section": "names", "readOnly": "Given once.",
                 "column": 18, "monospace": true}},
    "displayName": {"type": ["string", "null"], "x-rollcall": {"label": "Display name", "section": "names"}},
    "firstName": {"type": ["string", "null"], "maxLength": 40,
                  "x-rollcall": {"label": "First name", "section": "names", "required": true, "column": 12}},
    "lastName": {"type": "string", "minLength": 1, "x-rollcall": {"label": "Last name", "section": "names"}},
    "a/b~c": {"type": "string", "x-rollcall": {"label": "Odd", "section": "more"}},
    "level": {"enum": ["low", "high"], "x-rollcall": {"label": "Level", "section": "more", "type": "choice"}},
    "country": {"type": "string", "examples": ["DE", "FR"],
                "x-rollcall": {"label": "Country", "section": "more", "type": "country"}},
    "email": {"type": ["string", "null"], "description": "Where letters go.",
              "x-rollcall": {"label": "E-mail", "section": "more", "type": "email", "hiddenWhenAbsent": true,
              "sensitive": true, "personal": true}}
  }
})";

JsonValue document(const QByteArray &text)
{
    return json::decode(text).value();
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void fields()
    {
        const auto schema = Schema::fromJson(document(example));
        QVERIFY(schema);
        QCOMPARE(schema->system(), u"example"_s);
        QCOMPARE(schema->kind(), u"person"_s);
        QCOMPARE(schema->sections().size(), 2);
        QCOMPARE(schema->sections().at(1).label, u"More"_s);
        QStringList pointers;
        for (const FieldSpec &field : schema->fields())
            pointers << field.pointer;
        QCOMPARE(pointers,
            (QStringList{u"/username"_s, u"/displayName"_s, u"/firstName"_s, u"/lastName"_s, u"/a~1b~0c"_s,
                u"/level"_s, u"/country"_s, u"/email"_s}));
        QCOMPARE(schema->picturePointer(), u"/photo"_s);

        const FieldSpec *username = schema->field(u"/username"_s);
        QVERIFY(username && !username->editable && username->inTable && username->monospace);
        QCOMPARE(username->readOnlyReason, u"Given once."_s);
        QCOMPARE(username->tableWidth, 18);
        const FieldSpec *first = schema->field(u"/firstName"_s);
        QVERIFY(first && first->editable && first->required && first->nullable);
        QCOMPARE(first->maxLength, 40);
        QVERIFY(!schema->field(u"/lastName"_s)->nullable);
        QCOMPARE(schema->field(u"/lastName"_s)->minLength, 1);
        const FieldSpec *level = schema->field(u"/level"_s);
        QCOMPARE(level->type, FieldSpec::Type::Choice);
        QCOMPARE(level->choices, (QStringList{u"low"_s, u"high"_s}));
        QVERIFY(!level->openChoice);
        QVERIFY(schema->field(u"/country"_s)->openChoice);
        const FieldSpec *email = schema->field(u"/email"_s);
        QVERIFY(email->sensitive && email->personal && email->hiddenWhenAbsent);
        QCOMPARE(email->help, u"Where letters go."_s);
        QVERIFY(!schema->field(u"/nothing"_s));
    }

    void titles()
    {
        const Schema schema = Schema::fromJson(document(example)).value();
        QCOMPARE(
            schema.titleOf(document(R"({"displayName":"Amara N.","firstName":"Amara"})")), u"Amara N."_s);
        QCOMPARE(schema.titleOf(document(R"({"displayName":"  ","firstName":"Amara","lastName":"Nwosu"})")),
            u"Amara Nwosu"_s);
        QCOMPARE(schema.titleOf(document(R"({"displayName":null,"lastName":" Nwosu "})")), u"Nwosu"_s);
        QCOMPARE(schema.titleOf(document("{}")), QString());
        QCOMPARE(schema.subtitleOf(document(R"({"username":"anwosu"})")), u"anwosu"_s);
    }

    void whatATableShows()
    {
        const Schema schema = Schema::fromJson(document(example)).value();
        QCOMPARE(*schema.shownPaths(),
            (QList<QStringList>{{u"username"_s}, {u"firstName"_s}, {u"displayName"_s}, {u"lastName"_s}}));
        // What is inside of something that is shown comes with it.
        const Schema nested = Schema::fromJson(document(R"({
            "x-rollcall": {"system": "example", "kind": "person", "sections": [{"name": "a", "label": "A"}],
                "title": [["name/first"], ["a/b/c"]], "subtitle": "name"},
            "properties": {"name": {"type": "object", "x-rollcall": {"label": "Name", "section": "a", "column": 9}}}
            })"))
                                  .value();
        QCOMPARE(*nested.shownPaths(), (QList<QStringList>{{u"name"_s}, {u"a"_s, u"b"_s, u"c"_s}}));
    }

    void fourKindsOfAbsence()
    {
        const Schema schema = Schema::fromJson(document(example)).value();
        const JsonValue person = document(R"({"username":"a","displayName":null,"lastName":"","a/b~c":"x"})");
        QCOMPARE(schema.absenceOf(person, u"/username"_s), Absence::Present);
        QCOMPARE(schema.absenceOf(person, u"/a~1b~0c"_s), Absence::Present);
        QCOMPARE(schema.absenceOf(person, u"/displayName"_s), Absence::Empty);
        QCOMPARE(schema.absenceOf(person, u"/lastName"_s), Absence::Empty);
        QCOMPARE(schema.absenceOf(person, u"/firstName"_s), Absence::Empty);
        QCOMPARE(schema.absenceOf(person, u"/email"_s), Absence::Hidden);
        QCOMPARE(schema.absenceOf(person, u"/phone"_s), Absence::NotOffered);
        QCOMPARE(schema.absenceOf({}, u"/username"_s), Absence::NotLoaded);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("value"); // empty: removed
        QTest::addColumn<QString>("path");
        QTest::newRow("no system") << u"/x-rollcall/system"_s << QByteArray() << u"/x-rollcall"_s;
        QTest::newRow("no kind") << u"/x-rollcall/kind"_s << QByteArray() << u"/x-rollcall"_s;
        QTest::newRow("no annotation")
            << u"/properties/level/x-rollcall"_s << QByteArray() << u"/properties/level"_s;
        QTest::newRow("no label") << u"/properties/level/x-rollcall/label"_s << QByteArray()
                                  << u"/properties/level/x-rollcall"_s;
        QTest::newRow("unknown type") << u"/properties/level/x-rollcall/type"_s << QByteArray("\"colour\"")
                                      << u"/properties/level/x-rollcall/type"_s;
        QTest::newRow("unknown section")
            << u"/properties/level/x-rollcall/section"_s << QByteArray("\"x\"") << u"/properties/level"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QString, path);
        const JsonValue wrong
            = json::withValue(document(example), pointer, value.isEmpty() ? JsonValue() : document(value));
        const auto schema = Schema::fromJson(wrong);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::BadSchema);
        QCOMPARE(schema.error().code, path);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
