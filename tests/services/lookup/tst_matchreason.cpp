#include "services/directories/schemas.h"
#include "services/lookup/matchreason.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;

using Shape = Identifier::Shape;

class MatchReasonTest : public QObject
{
    Q_OBJECT
private slots:
    void reasons_data();
    void reasons();
    void accounts_data();
    void accounts();
};

void MatchReasonTest::reasons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("exact");
    QTest::newRow("username") << u"ANwosu"_s << u"username, exact"_s << true;
    QTest::newRow("last name") << u"nwosu"_s << u"last name, exact"_s << true;
    QTest::newRow("first name") << u"Amara"_s << u"first name, exact"_s << true;
    QTest::newRow("whole name") << u"amara  nwosu"_s << u"name, exact"_s << true;
    QTest::newRow("name the other way round") << u"Nwosu Amara"_s << u"name, exact"_s << true;
    QTest::newRow("e-mail") << u"Amara.Nwosu@Lakeview.example"_s << u"e-mail, exact"_s << true;
    QTest::newRow("part of username") << u"anwo"_s << u"username, part"_s << false;
    QTest::newRow("part of last name") << u"osu-s"_s << u"last name, part"_s << false;
    QTest::newRow("parts of names") << u"nwo ama"_s << u"name, part"_s << false;
    QTest::newRow("something unseen") << u"zzz"_s << u"name or username, part"_s << false;
}

void MatchReasonTest::reasons()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QFETCH(bool, exact);
    const auto schema = bundledSchema(u"xras"_s, u"person"_s);
    QVERIFY(schema);
    JsonValue document(JsonValue::Object{{u"username"_s, u"anwosu"_s}, {u"firstName"_s, u"Amara"_s},
        {u"middleName"_s, nullptr}, {u"lastName"_s, u"Nwosu"_s},
        {u"email"_s, u"amara.nwosu@lakeview.example"_s}});
    if (text == u"osu-s")
        document.set(u"lastName"_s, u"Nwosu-Smith"_s);
    const MatchReason found = matchReason({.document = document}, {.shape = Shape::Username, .text = text},
        *schema, u"name or username, part"_s);
    QCOMPARE(found.text, reason);
    QCOMPARE(found.exact, exact);
}

void MatchReasonTest::accounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("id") << u"12345"_s << u"ID, exact"_s;
    QTest::newRow("username") << u"anwosu"_s << u"username, exact"_s;
}

void MatchReasonTest::accounts()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto schema = bundledSchema(u"amo"_s, u"account"_s);
    QVERIFY(schema);
    const JsonValue document(
        JsonValue::Object{{u"id"_s, 12345}, {u"name"_s, u"Amara"_s}, {u"username"_s, u"anwosu"_s}});
    QCOMPARE(matchReason({.document = document}, {.shape = Shape::NumericId, .text = text}, *schema, {}).text,
        reason);
}

QTEST_GUILESS_MAIN(MatchReasonTest)
#include "tst_matchreason.moc"
