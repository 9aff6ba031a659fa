#include "services/lookup/lookup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;

namespace {

using Shape = Identifier::Shape;

QString shapeName(Shape shape)
{
    static constexpr std::array names{
        "name", "email", "username", "number", "uuid", "userid", "phone", "orcid"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(shape)));
}

QString told(const QList<Identifier> &list)
{
    QStringList parts;
    for (const Identifier &identifier : list)
        parts << shapeName(identifier.shape) + u'(' + identifier.text + u')';
    return parts.join(u' ');
}

} // namespace

class ReadingsTest : public QObject
{
    Q_OBJECT
private slots:
    void readings_data();
    void readings();
    void blankTextsHaveNone_data();
    void blankTextsHaveNone();
    void nothingIsReadTwice();
    void longTextsEndQuickly();
};

void ReadingsTest::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text.left(60))) << text << expected;
    };
    // names
    row(u"Nwosu"_s, u"name(Nwosu) username(Nwosu)"_s);
    row(u"Amara Nwosu"_s, u"name(Amara Nwosu) username(Amara Nwosu)"_s);
    row(u"  Amara   Nwosu "_s, u"name(Amara Nwosu) username(Amara   Nwosu)"_s);
    row(u"Nwosu, Amara"_s, u"name(Nwosu Amara) username(Nwosu, Amara)"_s);
    row(u"O'Brien"_s, u"name(O'Brien) username(O'Brien)"_s);
    row(u"山本 さくら"_s, u"name(山本 さくら) username(山本 さくら)"_s);
    row(u"ليلى"_s, u"name(ليلى) username(ليلى)"_s);
    row(u"Łukasz"_s, u"name(Łukasz) username(Łukasz)"_s);
    row(u"நிலா"_s, u"name(நிலா) username(நிலா)"_s);
    row(u"first name: Amara"_s, u"name(Amara) username(Amara)"_s);
    // usernames
    row(u"anwosu"_s, u"username(anwosu) name(anwosu)"_s);
    row(u"ainvented-user-00001"_s, u"username(ainvented-user-00001) name(ainvented-user-00001)"_s);
    row(u"john.doe"_s, u"username(john.doe) name(john.doe)"_s);
    row(u"user@example"_s, u"username(user@example) name(user@example)"_s);
    row(u"a b/c"_s, u"username(a b/c) name(a b/c)"_s);
    row(u".."_s, u"username(..) name(..)"_s);
    row(u"\"jdoe\""_s, u"username(jdoe) name(jdoe)"_s);
    row(u"„jdoe“"_s, u"username(jdoe) name(jdoe)"_s);
    row(u"«jdoe»"_s, u"username(jdoe) name(jdoe)"_s);
    row(u"\u200bjdoe\ufeff\n"_s, u"username(jdoe) name(jdoe)"_s);
    row(u"username: x"_s, u"username(x) name(x)"_s);
    row(u"Username = Nwosu"_s, u"username(Nwosu) name(Nwosu)"_s);
    row(u"  \"username\": \"mshapiro\","_s, u"username(mshapiro) name(mshapiro)"_s);
    row(u"user_id=jdoe"_s, u"username(jdoe) name(jdoe)"_s);
    // numbers
    row(u"12345"_s, u"number(12345) username(12345)"_s);
    row(u"9007199254740993"_s, u"number(9007199254740993) username(9007199254740993)"_s);
    row(u"userId=5"_s, u"number(5) username(5)"_s);
    row(u"\"id\": 12345,"_s, u"number(12345) username(12345)"_s);
    row(u"١٢٣٤٥"_s, u"number(12345) username(١٢٣٤٥)"_s);
    row(u"27115551234"_s, u"number(27115551234) username(27115551234) phone(27115551234)"_s);
    // e-mail
    row(u"Jane.Doe@Example.ORG"_s, u"email(Jane.Doe@Example.ORG) username(Jane.Doe@Example.ORG)"_s);
    row(u"mailto:jane%2Bx@example.org?subject=hi"_s,
        u"email(jane+x@example.org) username(jane+x@example.org)"_s);
    row(u"Jane Doe <jane@example.org>"_s, u"email(jane@example.org) name(Jane Doe)"_s);
    row(u"\"Doe, Jane\" <jane@example.org>"_s, u"email(jane@example.org) name(Doe Jane)"_s);
    row(u"<jane@example.org>;"_s, u"email(jane@example.org) username(jane@example.org)"_s);
    row(u"e-mail: jane@example.org"_s, u"email(jane@example.org) username(jane@example.org)"_s);
    // other identifiers
    row(u"0000-0002-1825-009x"_s, u"orcid(0000-0002-1825-009X) username(0000-0002-1825-009x)"_s);
    row(u"https://orcid.org/0000-0002-1825-0097"_s,
        u"orcid(0000-0002-1825-0097) username(0000-0002-1825-0097)"_s);
    row(u"orcid: 0000-0002-1825-0097"_s, u"orcid(0000-0002-1825-0097) username(0000-0002-1825-0097)"_s);
    row(u"4BE7A1C2-0000-4000-8000-0000000079D0"_s,
        u"uuid(4be7a1c2-0000-4000-8000-0000000079d0) username(4BE7A1C2-0000-4000-8000-0000000079D0)"_s);
    row(u"urn:uuid:4be7a1c2-0000-4000-8000-0000000079d0"_s,
        u"uuid(4be7a1c2-0000-4000-8000-0000000079d0) username(4be7a1c2-0000-4000-8000-0000000079d0)"_s);
    row(u"ad|Mozilla-LDAP-Dev|kangtest"_s,
        u"userid(ad|Mozilla-LDAP-Dev|kangtest) username(ad|Mozilla-LDAP-Dev|kangtest)"_s);
    row(u"userId: ad|Mozilla-LDAP|jd"_s, u"userid(ad|Mozilla-LDAP|jd) username(ad|Mozilla-LDAP|jd)"_s);
    row(u"+27 11 555-1234"_s, u"phone(+27 11 555-1234) username(+27 11 555-1234)"_s);
    row(u"(217) 244-1514"_s, u"phone((217) 244-1514) username((217) 244-1514)"_s);
    row(u"tel: 555 01"_s, u"phone(555 01) name(555 01) username(555 01)"_s);
    // addresses
    row(u"https://addons.mozilla.org/en-US/firefox/user/12345/"_s, u"number(12345) username(12345)"_s);
    row(u"https://addons.mozilla.org/de/firefox/user/f%C3%B4o.bar/?page=2"_s,
        u"username(fôo.bar) name(fôo.bar)"_s);
    row(u"https://addons.mozilla.org/api/v5/accounts/account/12345/picture/"_s,
        u"number(12345) username(12345)"_s);
    row(u"https://api.xras.org/v1/people/a%20b%2Fc"_s, u"username(a b/c) name(a b/c)"_s);
    row(u"https://api.xras.org/v1/people/Nwosu"_s, u"username(Nwosu) name(Nwosu)"_s);
}

void ReadingsTest::readings()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(rollcall::readings(text)), expected);
}

void ReadingsTest::blankTextsHaveNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \t\u00a0\n"_s;
    QTest::newRow("unseen") << u"\u200b\ufeff\u202e"_s;
}

void ReadingsTest::blankTextsHaveNone()
{
    QFETCH(QString, text);
    QVERIFY(rollcall::readings(text).isEmpty());
}

void ReadingsTest::nothingIsReadTwice()
{
    // Whatever is typed, there is a reading, each once, none of them empty or with blanks around it.
    const QString alphabet = u"ab1@.|/<>\"' :=+-,\u200bé"_s;
    quint32 seed = 4711;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 1 + round % 12; ++i) {
            seed = seed * 1664525 + 1013904223;
            text += alphabet.at(static_cast<qsizetype>(seed >> 8) % alphabet.size());
        }
        const QList<Identifier> list = rollcall::readings(text);
        const bool visible = std::any_of(text.begin(), text.end(),
            [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
        QVERIFY2(
            !visible || !list.isEmpty(), qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding())));
        for (const Identifier &identifier : list) {
            QCOMPARE(list.count(identifier), 1);
            QVERIFY(!identifier.text.isEmpty());
            QCOMPARE(identifier.text, identifier.text.trimmed());
        }
    }
}

void ReadingsTest::longTextsEndQuickly()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &unit : {u"a"_s, u"1"_s, u"<"_s, u"a@"_s, u"\""_s, u" "_s})
        QVERIFY(rollcall::readings(QString(unit).repeated(1'000'000)).size() <= 3);
    QVERIFY(clock.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(ReadingsTest)
#include "tst_readings.moc"
