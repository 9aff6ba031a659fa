#include "services/directories/amo/dialect.h"
#include "services/directories/schemas.h"
#include "services/directories/system.h"
#include "services/directories/xras/dialect.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;

class SchemasTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMemberOfTheContractIsAField_data();
    void everyMemberOfTheContractIsAField();
    void readOnlyFieldsSayWhy_data();
    void readOnlyFieldsSayWhy();
    void absenceAtAmoMeansHidden();
    void absenceAtXrasMeansEmpty();
    void titlesFallBack();
    void fieldsInsideMembersAreFields();
    void unknownSchemaIsAnError();
    void dialectsAreWhole_data();
    void dialectsAreWhole();
    void mergeTellsWhatFollows();
};

void SchemasTest::everyMemberOfTheContractIsAField_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QStringList>("editable");
    QTest::newRow("xras") << u"xras"_s << u"person"_s
                          << QStringList{u"username"_s, u"firstName"_s, u"middleName"_s, u"lastName"_s,
                                 u"email"_s, u"phone"_s, u"organization"_s, u"academicStatus"_s,
                                 u"residenceCountry"_s, u"isReconciled"_s, u"orcid"_s, u"hasOrcidToken"_s}
                          << QStringList{u"firstName"_s, u"middleName"_s, u"lastName"_s, u"email"_s,
                                 u"phone"_s, u"academicStatus"_s, u"residenceCountry"_s};
    QTest::newRow("amo") << u"amo"_s << u"account"_s
                         << QStringList{u"id"_s, u"name"_s, u"url"_s, u"username"_s,
                                u"average_addon_rating"_s, u"created"_s, u"biography"_s,
                                u"has_anonymous_display_name"_s, u"has_anonymous_username"_s, u"homepage"_s,
                                u"is_addon_developer"_s, u"is_artist"_s, u"location"_s, u"occupation"_s,
                                u"num_addons_listed"_s, u"picture_type"_s, u"picture_url"_s, u"deleted"_s,
                                u"display_name"_s, u"email"_s, u"fxa_edit_email_url"_s, u"last_login"_s,
                                u"last_login_ip"_s, u"permissions"_s, u"read_dev_agreement"_s,
                                u"site_status"_s}
                         << QStringList{u"display_name"_s, u"biography"_s, u"homepage"_s, u"location"_s,
                                u"occupation"_s};
    QTest::newRow("sis, identity")
        << u"sis"_s << u"identity"_s
        << QStringList{u"id"_s, u"details/first_name"_s, u"details/last_name"_s, u"details/name"_s,
               u"details/personnel_code"_s, u"details/lang_code"_s, u"details/addresses/msisdn"_s,
               u"details/addresses/email"_s, u"details/default_addr_type"_s, u"details/consent"_s,
               u"details/source"_s, u"communicate_through"_s, u"operator"_s, u"version"_s, u"created_at"_s,
               u"updated_at"_s, u"created_by"_s, u"updated_by"_s}
        << QStringList{u"details/first_name"_s, u"details/last_name"_s, u"details/name"_s,
               u"details/personnel_code"_s, u"details/lang_code"_s, u"details/addresses/msisdn"_s,
               u"details/addresses/email"_s, u"details/default_addr_type"_s, u"details/consent"_s,
               u"details/source"_s, u"communicate_through"_s, u"operator"_s, u"version"_s};
    QTest::newRow("sis, user") << u"sis"_s << u"user"_s
                               << QStringList{u"url"_s, u"username"_s, u"email"_s, u"groups"_s}
                               << QStringList();
    QTest::newRow("sis, group") << u"sis"_s << u"group"_s << QStringList{u"url"_s, u"name"_s}
                                << QStringList();
    QTest::newRow("sis, webhook") << u"sis"_s << u"webhook"_s
                                  << QStringList{u"id"_s, u"event"_s, u"target"_s, u"user"_s, u"created"_s,
                                         u"updated"_s}
                                  << QStringList{u"event"_s, u"target"_s};
}

void SchemasTest::everyMemberOfTheContractIsAField()
{
    QFETCH(QString, system);
    QFETCH(QString, kind);
    QFETCH(QStringList, members);
    QFETCH(QStringList, editable);
    const auto schema = bundledSchema(system, kind);
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().code + u' ' + schema.error().detail));
    QCOMPARE(schema->system(), system);
    QCOMPARE(schema->kind(), kind);
    QSet<QString> fields;
    QSet<QString> changeable;
    for (const FieldSpec &field : schema->fields()) {
        fields.insert(field.pointer.mid(1));
        if (field.editable)
            changeable.insert(field.pointer.mid(1));
    }
    QCOMPARE(fields, QSet<QString>(members.begin(), members.end()));
    QCOMPARE(changeable, QSet<QString>(editable.begin(), editable.end()));
}

void SchemasTest::readOnlyFieldsSayWhy_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("kind");
    QTest::newRow("xras") << u"xras"_s << u"person"_s;
    QTest::newRow("amo") << u"amo"_s << u"account"_s;
    for (const QString &kind : {u"identity"_s, u"user"_s, u"group"_s, u"webhook"_s})
        QTest::newRow(qPrintable(u"sis, "_s + kind)) << u"sis"_s << kind;
}

void SchemasTest::readOnlyFieldsSayWhy()
{
    QFETCH(QString, system);
    QFETCH(QString, kind);
    const auto schema = bundledSchema(system, kind);
    QVERIFY(schema);
    for (const FieldSpec &field : schema->fields()) {
        QVERIFY2(field.editable || field.readOnlyReason.size() > 8, qPrintable(field.pointer));
        QVERIFY2(field.maxLength == 0 || field.minLength <= field.maxLength, qPrintable(field.pointer));
    }
}

void SchemasTest::absenceAtAmoMeansHidden()
{
    const auto schema = bundledSchema(u"amo"_s, u"account"_s);
    QVERIFY(schema);
    // What AMO shows of somebody else's account to an operator without rights.
    const JsonValue minimal(JsonValue::Object{{u"id"_s, 7}, {u"name"_s, u"Firefox user 7"_s},
        {u"url"_s, u"https://amo.example/user/7/"_s}, {u"username"_s, u"anonymous-0"_s}});
    for (const FieldSpec &field : schema->fields()) {
        const bool always = minimal.contains(field.pointer.mid(1));
        QCOMPARE(schema->absenceOf(minimal, field.pointer), always ? Absence::Present : Absence::Hidden);
    }
    const JsonValue noPicture(JsonValue::Object{{u"picture_url"_s, nullptr}});
    QCOMPARE(schema->absenceOf(noPicture, u"/picture_url"_s), Absence::Empty);
}

void SchemasTest::absenceAtXrasMeansEmpty()
{
    const auto schema = bundledSchema(u"xras"_s, u"person"_s);
    QVERIFY(schema);
    const JsonValue person(JsonValue::Object{{u"username"_s, u"jdoe"_s}, {u"email"_s, QString()}});
    QCOMPARE(schema->absenceOf(person, u"/phone"_s), Absence::Empty);
    QCOMPARE(schema->absenceOf(person, u"/email"_s), Absence::Empty);
    QCOMPARE(schema->absenceOf(person, u"/picture_url"_s), Absence::NotOffered);
}

void SchemasTest::titlesFallBack()
{
    const auto person = bundledSchema(u"xras"_s, u"person"_s);
    const auto account = bundledSchema(u"amo"_s, u"account"_s);
    QVERIFY(person && account);
    using Object = JsonValue::Object;
    QCOMPARE(person->titleOf(JsonValue(Object{{u"username"_s, u"jdoe"_s}, {u"firstName"_s, u"Jane"_s},
                 {u"middleName"_s, nullptr}, {u"lastName"_s, u"Doe"_s}})),
        u"Jane Doe"_s);
    QCOMPARE(
        person->titleOf(JsonValue(Object{{u"username"_s, u"jdoe"_s}, {u"firstName"_s, nullptr}})), u"jdoe"_s);
    QCOMPARE(account->titleOf(JsonValue(Object{{u"id"_s, 7}, {u"name"_s, u"Firefox user 7"_s}})),
        u"Firefox user 7"_s);
    QCOMPARE(account->subtitleOf(JsonValue(Object{{u"id"_s, JsonValue::Number{"9007199254740993"}}})),
        u"9007199254740993"_s);
}

void SchemasTest::fieldsInsideMembersAreFields()
{
    const auto schema = bundledSchema(u"sis"_s, u"identity"_s);
    QVERIFY(schema);
    using Object = JsonValue::Object;
    const JsonValue numbers(Object{{u"+27115550134"_s, Object{{u"default"_s, true}}}});
    const JsonValue identity(Object{{u"id"_s, u"8a1f"_s},
        {u"details"_s,
            Object{{u"first_name"_s, u"Amara"_s}, {u"last_name"_s, u"Nwosu"_s}, {u"name"_s, nullptr},
                {u"addresses"_s, Object{{u"msisdn"_s, numbers}, {u"email"_s, Object()}}}}}});
    QCOMPARE(schema->titleOf(identity), u"Amara Nwosu"_s);
    QCOMPARE(schema->subtitleOf(identity), u"8a1f"_s);
    QCOMPARE(schema->subtitleField()->pointer, u"/id"_s);
    QCOMPARE(schema->titleOf(JsonValue(Object{{u"id"_s, u"8a1f"_s}})), u"8a1f"_s);
    QCOMPARE(schema->absenceOf(identity, u"/details/addresses/msisdn"_s), Absence::Present);
    QCOMPARE(schema->absenceOf(identity, u"/details/addresses/email"_s), Absence::Empty);
    QCOMPARE(schema->absenceOf(identity, u"/details/name"_s), Absence::Empty);
    QCOMPARE(schema->absenceOf(identity, u"/details/consent"_s), Absence::Empty);
    const QString part = u"/details/addresses/msisdn/+27115550134/default"_s;
    QVERIFY(!schema->field(part));
    QCOMPARE(schema->fieldOver(part)->pointer, u"/details/addresses/msisdn"_s);
    QVERIFY(!schema->fieldOver(u"/details/risk"_s));
    QVERIFY(!schema->fieldOver({}));
}

void SchemasTest::unknownSchemaIsAnError()
{
    const auto schema = bundledSchema(u"xras"_s, u"robot"_s);
    QVERIFY(!schema);
    QCOMPARE(schema.error().kind, Error::Kind::LocalStorage);
}

void SchemasTest::dialectsAreWhole_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < knownSystems().size(); ++i)
        QTest::newRow(qPrintable(knownSystems().at(i).dialect.system)) << i;
}

void SchemasTest::dialectsAreWhole()
{
    QFETCH(int, index);
    using Shape = Identifier::Shape;
    const System system = knownSystems().at(index);
    const Dialect &dialect = system.dialect;
    QVERIFY(system.open && !dialect.label.isEmpty() && !dialect.blurb.isEmpty());
    for (const Shape shape : {Shape::Name, Shape::Email, Shape::Username, Shape::NumericId, Shape::Uuid,
             Shape::UserId, Shape::Phone, Shape::Orcid}) {
        const bool asked = std::any_of(dialect.lookups.begin(), dialect.lookups.end(),
            [shape](const LookupRule &rule) { return rule.shape == shape; });
        // Every shape is either looked up or explained, never both and never silently left out.
        QCOMPARE(asked, dialect.cannotLookUp.value(shape).isEmpty());
    }
    for (const LookupRule &rule : dialect.lookups)
        QVERIFY(dialect.kind(rule.kind) && !rule.reason.isEmpty());
    for (const KindSpec &kind : dialect.kinds) {
        QCOMPARE(kind.schema.system(), dialect.system);
        QVERIFY(dialect.kind(kind.schema.kind())); // its own, or that of a kind it is part of
        QVERIFY(!kind.canDelete || !kind.deleteEffects.isEmpty());
        for (const ActionSpec &action : kind.actions) {
            QVERIFY2(!action.effects.isEmpty() && !action.expectations.isEmpty(), qPrintable(action.name));
            QVERIFY(!action.needsAttachment || action.attachmentLimit > 0);
        }
    }
    QSet<QString> names;
    for (const Connections::Need &need : system.needs) {
        QVERIFY(!need.label.isEmpty() && !need.help.isEmpty());
        names.insert(need.name);
    }
    QCOMPARE(names.size(), system.needs.size());
}

void SchemasTest::mergeTellsWhatFollows()
{
    const Dialect dialect = xrasDialect();
    const ActionSpec *merge = dialect.kind(u"person"_s)->action(u"merge"_s);
    QVERIFY(merge);
    QCOMPARE(merge->danger, ActionSpec::Danger::Destructive);
    const QString effects = merge->effects.join(u' ');
    for (const QString &words :
        {u"move to the survivor"_s, u"not copied"_s, u"cannot be undone"_s, u"not visible here"_s})
        QVERIFY2(effects.contains(words), qPrintable(words));
    QCOMPARE(merge->expectations.size(), 2);
    QCOMPARE(merge->expectations.at(0).holds, Expectation::Holds::IsGone);
    QCOMPARE(merge->expectations.at(1).argument, u"into"_s);
    QCOMPARE(merge->expectations.at(1).holds, Expectation::Holds::Exists);
    QVERIFY(!dialect.kind(u"person"_s)->canList);
    QCOMPARE(dialect.kind(u"person"_s)->searchCap, 20);
}

QTEST_GUILESS_MAIN(SchemasTest)
#include "tst_schemas.moc"
