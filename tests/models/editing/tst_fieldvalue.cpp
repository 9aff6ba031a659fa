#include "models/editing/fieldvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rollcall {

class FieldValueTest : public QObject
{
    Q_OBJECT

private slots:
    void email_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"anwosu@old-mail.example"_s << true;
        QTest::newRow("local host") << u"root@localhost"_s << true;
        QTest::newRow("plus and dots") << u"a.b+c@lakeview.example"_s << true;
        QTest::newRow("other script") << u"данко@пошта.example"_s << true;
        QTest::newRow("no at") << u"anwosu"_s << false;
        QTest::newRow("two ats") << u"a@b@c.example"_s << false;
        QTest::newRow("blank") << u"a b@c.example"_s << false;
        QTest::newRow("no host") << u"a@"_s << false;
        QTest::newRow("no name") << u"@c.example"_s << false;
        QTest::newRow("dot at the end") << u"a@c.example."_s << false;
        QTest::newRow("two dots") << u"a@c..example"_s << false;
    }
    void email()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(FieldValue::isEmailShaped(text), good);
    }

    void url_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://lakeview.example/~a"_s << true;
        QTest::newRow("http") << u"http://x.example"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no scheme") << u"lakeview.example"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
    }
    void url()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(FieldValue::isUrlShaped(text), good);
    }

    void orcid()
    {
        QVERIFY(FieldValue::isOrcid(u"0000-0002-1825-0097"_s));
        QVERIFY(FieldValue::isOrcid(u"0000-0002-1694-233X"_s));
        QVERIFY(!FieldValue::isOrcid(u"0000-0002-1825-0098"_s));
        QVERIFY(!FieldValue::isOrcid(u"0000-0002-1694-2330"_s));
        QVERIFY(!FieldValue::isOrcid(u"0000000218250097"_s));
    }

    void lengthsAreCountedInCharacters()
    {
        FieldSpec name;
        name.minLength = 2;
        name.maxLength = 3;
        QVERIFY(FieldValue::problem(name, JsonValue(u"😀😀😀"_s)).isEmpty());
        QVERIFY(!FieldValue::problem(name, JsonValue(u"😀"_s)).isEmpty());
        QVERIFY(!FieldValue::problem(name, JsonValue(u"abcd"_s)).isEmpty());
        // Services trim before they count.
        QVERIFY(FieldValue::problem(name, JsonValue(u" abc "_s)).isEmpty());
        QVERIFY(!FieldValue::problem(name, JsonValue(u" a "_s)).isEmpty());
    }

    void emptyIsAProblemOnlyWhereItIsRequired()
    {
        FieldSpec name;
        name.minLength = 2;
        QVERIFY(FieldValue::problem(name, JsonValue(QString())).isEmpty());
        name.required = true;
        QVERIFY(!FieldValue::problem(name, JsonValue(QString())).isEmpty());
        QVERIFY(!FieldValue::problem(name, JsonValue(nullptr)).isEmpty());
        QVERIFY(!FieldValue::problem(name, JsonValue(u" \t"_s)).isEmpty());
    }

    void controlCharactersAreRefused()
    {
        FieldSpec field;
        QVERIFY(!FieldValue::problem(field, JsonValue(u"a\0b"_s)).isEmpty());
        QVERIFY(!FieldValue::problem(field, JsonValue(u"a\nb"_s)).isEmpty());
        field.type = FieldSpec::Type::LongText;
        QVERIFY(FieldValue::problem(field, JsonValue(u"a\nb"_s)).isEmpty());
        QVERIFY(!FieldValue::problem(field, JsonValue(u"a\0b"_s)).isEmpty());
    }

    void numbersKeepTheirDigits()
    {
        FieldSpec field;
        field.type = FieldSpec::Type::Integer;
        const JsonValue value = FieldValue::fromText(field, JsonValue(1), u"9007199254740993"_s);
        QCOMPARE(value.numberToken(), QByteArrayLiteral("9007199254740993"));
        QVERIFY(FieldValue::problem(field, value).isEmpty());
        for (const QString &text : {u"1.5"_s, u"012"_s, u"x"_s, u"-"_s})
            QVERIFY2(!FieldValue::problem(field, FieldValue::fromText(field, JsonValue(1), text)).isEmpty(),
                qPrintable(text));
        field.type = FieldSpec::Type::Number;
        for (const QString &text : {u"1.5"_s, u"-0.25e-3"_s, u"7"_s})
            QVERIFY2(FieldValue::problem(field, FieldValue::fromText(field, JsonValue(1), text)).isEmpty(),
                qPrintable(text));
        for (const QString &text : {u"1."_s, u".5"_s, u"1e"_s, u"0x1"_s})
            QVERIFY2(!FieldValue::problem(field, FieldValue::fromText(field, JsonValue(1), text)).isEmpty(),
                qPrintable(text));
    }

    void aClosedChoiceTakesOnlyWhatIsOffered()
    {
        FieldSpec field;
        field.type = FieldSpec::Type::Choice;
        field.choices = {u"Faculty"_s, u"Student"_s};
        QVERIFY(FieldValue::problem(field, JsonValue(u"Faculty"_s)).isEmpty());
        QVERIFY(!FieldValue::problem(field, JsonValue(u"Dean"_s)).isEmpty());
        field.openChoice = true;
        QVERIFY(FieldValue::problem(field, JsonValue(u"Dean"_s)).isEmpty());
    }

    void listsAreEditedLineByLine()
    {
        FieldSpec field;
        field.type = FieldSpec::Type::List;
        const JsonValue read(JsonValue::Array{JsonValue(u"a"_s), JsonValue(u"b"_s)});
        QCOMPARE(FieldValue::toText(read), u"a\nb"_s);
        QCOMPARE(FieldValue::fromText(field, read, u"a\n\n c "_s),
            JsonValue(JsonValue::Array{JsonValue(u"a"_s), JsonValue(u"c"_s)}));
        QCOMPARE(FieldValue::fromText(field, read, QString()), JsonValue(JsonValue::Array{}));
    }
};

} // namespace rollcall

QTEST_GUILESS_MAIN(rollcall::FieldValueTest)
#include "tst_fieldvalue.moc"
