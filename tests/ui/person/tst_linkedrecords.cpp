#include "tests/ui/person/pagetest.h"
#include "ui/person/fieldrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollcall {

using test::decoded;

//! A field that holds another record's key says whom it names.
class LinkedRecordsTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void keyIsShownAsThePersonItNames()
    {
        nameOperators(u"8a1f"_s, {});
        open(u"s"_s, u"identity"_s, u"b2"_s);
        QTRY_VERIFY(link(u"linked_operator_open"_s)->isVisible());
        QCOMPARE(link(u"linked_operator_open"_s)->text(), u"Amara Nwosu"_s);
        QCOMPARE(link(u"linked_operator_open"_s)->accessibleName(), u"Open \u2068Amara Nwosu\u2069"_s);
        QVERIFY(!line(u"linked_communicate_through"_s)->isVisible());
        QCOMPARE(m_world->connections.sis.reads, 2); // the record, and the one it names

        QSignalSpy opened(m_page.get(), &TabPage::openRecord);
        QTest::mouseClick(link(u"linked_operator_open"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<RecordId>(), (RecordId{u"s"_s, u"identity"_s, u"8a1f"_s}));
    }

    void typedKeyIsLookedUpWhenTheTypingPauses()
    {
        nameOperators({}, {});
        open(u"s"_s, u"identity"_s, u"b2"_s);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"field_operator"_s), u"8a1f"_s);
        QTRY_VERIFY(link(u"linked_operator_open"_s)->isVisible());
        QVERIFY(m_world->connections.sis.reads <= 3); // not one for each letter
        QCOMPARE(link(u"linked_operator_open"_s)->text(), u"Amara Nwosu"_s);

        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"field_operator"_s), u"9"_s);
        QVERIFY(!link(u"linked_operator_open"_s)->isVisible()); // never the name of another key
        QTRY_COMPARE(label("linked_operator_words"), u"Nobody has this ID."_s);
    }

    void silenceOfTheServiceIsSaid()
    {
        nameOperators(u"gone"_s, u"8a1f"_s);
        m_world->connections.sis.absence = Found::Why::NoSuchOrHidden;
        open(u"s"_s, u"identity"_s, u"b2"_s);
        QTRY_COMPARE(label("linked_operator_words"), u"Nobody has this ID, or they are hidden from you."_s);
        m_world->connections.sis.error = Error{.kind = Error::Kind::Forbidden, .httpStatus = 403};
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"field_operator"_s), u"2"_s);
        QTRY_VERIFY(label("linked_operator_words").startsWith(u"It is not known who this is. "_s));
    }

    void hostileNameStaysAName()
    {
        m_world->connections.sis.documents.insert(u"evil"_s,
            decoded(R"({"id":"evil","details":{"first_name":"A & <b>B</b>","last_name":"\u202eC"}})"));
        nameOperators(u"evil"_s, {});
        open(u"s"_s, u"identity"_s, u"b2"_s);
        QTRY_VERIFY(link(u"linked_operator_open"_s)->isVisible());
        QCOMPARE(link(u"linked_operator_open"_s)->text(), u"A && <b>B</b> ⟨U+202E⟩C"_s);
    }

private:
    // The record b2, whose operator and way of communication are the given keys.
    void nameOperators(const QString &registeredBy, const QString &through)
    {
        JsonValue::Object record{{u"id"_s, u"b2"_s}, {u"details"_s, JsonValue::emptyObject()}};
        record.append({u"operator"_s, registeredBy.isEmpty() ? JsonValue(nullptr) : JsonValue(registeredBy)});
        record.append(
            {u"communicate_through"_s, through.isEmpty() ? JsonValue(nullptr) : JsonValue(through)});
        m_world->connections.sis.documents.insert(u"b2"_s, JsonValue(record));
    }
    QWidget *line(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    QPushButton *link(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
};

} // namespace rollcall

QTEST_MAIN(rollcall::LinkedRecordsTest)
#include "tst_linkedrecords.moc"
