#include "models/editing/rawedit.h"
#include "models/editing/stagedrecord.h"
#include "services/json/json.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const Schema &schema()
{
    static const Schema made = *Schema::fromJson(*json::decode(R"({
        "x-rollcall": {"system": "s", "kind": "k", "sections": [{"name": "all", "label": "All"}]},
        "properties": {
            "id": {"x-rollcall": {"label": "ID", "section": "all", "readOnly": "Given by the store"}},
            "details": {"properties": {
                "name": {"type": ["string", "null"], "x-rollcall": {"label": "Name", "section": "all"}},
                "mail": {"x-rollcall": {"label": "E-mail", "section": "all", "type": "email"}},
                "agrees": {"x-rollcall": {"label": "Agrees", "section": "all", "type": "boolean"}},
                "token": {"x-rollcall": {"label": "Token", "section": "all", "secret": true}}
            }}
        }})"));
    return made;
}

const QByteArray document
    = R"({"id":"a1","details":{"name":"Zoe","agrees":true,"hh_size":4,"long":9007199254740993},"version":1})";

QString textWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = json::encodeIndented(*json::decode(document));
    Q_ASSERT(text.contains(from));
    return QString::fromUtf8(text.replace(from, to));
}

} // namespace

//! A record's text and its fields are two views of the same changes.
class RawEditTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_record = std::make_unique<StagedRecord>(schema());
        m_record->reset(*json::decode(document));
    }
    void G19_whatIsTypedIsStagedInTheFields();
    void G19_whatIsStagedStandsInTheText();
    void G19_membersWithoutAFieldCanBeChangedWhereFieldsAre();
    void G19_syntaxErrorTellsLineAndColumnAndChangesNothing();
    void G19_whatCannotBeSentIsListedWithItsPlace_data();
    void G19_whatCannotBeSentIsListedWithItsPlace();
    void G19_textThatWouldNotBeTrueIsNotOffered_data();
    void G19_textThatWouldNotBeTrueIsNotOffered();

private:
    std::unique_ptr<StagedRecord> m_record;
};

void RawEditTest::G19_whatIsTypedIsStagedInTheFields()
{
    QVERIFY(RawEdit::apply(*m_record, textWith(R"("Zoe")", R"("Zoë")")).isEmpty());
    QCOMPARE(m_record->stagedPointers(), QStringList{u"/details/name"_s});
    QCOMPARE(m_record->value(u"/details/name"_s), JsonValue(u"Zoë"_s));
    // Typing it back is no change, and a field staged before is taken back when the text says so.
    QVERIFY(RawEdit::apply(*m_record, textWith("true", "false")).isEmpty());
    QCOMPARE(m_record->stagedPointers(), QStringList{u"/details/agrees"_s});
    QVERIFY(RawEdit::apply(*m_record, textWith("Zoe", "Zoe")).isEmpty());
    QVERIFY(!m_record->isDirty());
}

void RawEditTest::G19_whatIsStagedStandsInTheText()
{
    m_record->stageText(u"/details/name"_s, u"Ada"_s);
    const auto text = RawEdit::textOf(*m_record, 10'000);
    QVERIFY(text);
    QCOMPARE(*text, textWith("Zoe", "Ada"));
    QVERIFY(RawEdit::apply(*m_record, *text).isEmpty());
    QCOMPARE(m_record->stagedPointers(), QStringList{u"/details/name"_s});
}

void RawEditTest::G19_membersWithoutAFieldCanBeChangedWhereFieldsAre()
{
    QVERIFY(RawEdit::apply(*m_record, textWith(R"("hh_size": 4)", R"("hh_size": 5, "new": {"deep": [1.50]})"))
                .isEmpty());
    QCOMPARE(m_record->stagedPointers().size(), 2);
    const JsonValue wanted = m_record->wanted();
    QCOMPARE(json::encode(wanted[u"details"][u"hh_size"]), QByteArray("5"));
    QCOMPARE(json::encode(wanted[u"details"][u"new"]), QByteArray(R"({"deep":[1.50]})"));
    QCOMPARE(json::encode(wanted[u"details"][u"long"]), QByteArray("9007199254740993"));

    const auto problems = RawEdit::apply(*m_record, textWith(R"("version": 1)", R"("version": 2)"));
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().sentence.startsWith(u"version: "_s));
}

void RawEditTest::G19_syntaxErrorTellsLineAndColumnAndChangesNothing()
{
    m_record->stageText(u"/details/name"_s, u"Ada"_s);
    const QString text = u"{\n  \"é\": 1,\n  oops\n}"_s;
    const auto problems = RawEdit::apply(*m_record, text);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().sentence.startsWith(u"Line 3, column 3: "_s),
        qPrintable(problems.constFirst().sentence));
    QCOMPARE(problems.constFirst().position, text.indexOf(u"oops"_s));
    QCOMPARE(m_record->value(u"/details/name"_s), JsonValue(u"Ada"_s));
    QCOMPARE(RawEdit::apply(*m_record, u"[1]"_s).size(), 1);
    QCOMPARE(RawEdit::apply(*m_record, {}).size(), 1);
    QCOMPARE(m_record->stagedPointers(), QStringList{u"/details/name"_s});
}

void RawEditTest::G19_whatCannotBeSentIsListedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("read-only") << QByteArray(R"("a1")") << QByteArray(R"("a2")")
                               << u"ID: Given by the store"_s;
    QTest::newRow("another type") << QByteArray(R"("Zoe")") << QByteArray("5")
                                  << u"Name: This is not the kind of value that belongs here."_s;
    QTest::newRow("boolean as text") << QByteArray("true") << QByteArray(R"("yes")")
                                     << u"Agrees: This needs yes or no."_s;
}

void RawEditTest::G19_whatCannotBeSentIsListedWithItsPlace()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, sentence);
    const QString text = textWith(from, to);
    const auto problems = RawEdit::apply(*m_record, text);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().sentence, sentence);
    // On the line where the value stands.
    const QString line = text.mid(problems.constFirst().position).section(u'\n', 0, 0);
    QVERIFY2(line.contains(QString::fromUtf8(to)), qPrintable(line));
    QVERIFY(!m_record->isDirty());
}

void RawEditTest::G19_textThatWouldNotBeTrueIsNotOffered_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("override of direction") << u"a\u202eb"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s; // would come back as a blank
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("long") << QString(20'000, u'x');
}

void RawEditTest::G19_textThatWouldNotBeTrueIsNotOffered()
{
    QFETCH(const QString, name);
    QVERIFY(RawEdit::textOf(*m_record, 10'000));
    JsonValue odd = m_record->base();
    m_record->reset(json::withValue(odd, u"/details/name"_s, JsonValue(name)));
    QVERIFY(!RawEdit::textOf(*m_record, 10'000));
    m_record->reset(json::withValue(odd, u"/details/token"_s, JsonValue(u"secret"_s)));
    QVERIFY(!RawEdit::textOf(*m_record, 10'000));
}

QTEST_GUILESS_MAIN(RawEditTest)
#include "tst_rawedit.moc"
