#include "tests/ui/person/pagetest.h"
#include "ui/person/timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rollcall {

//! What this computer did to a record, and the dates that its service keeps, newest first.
class TimelineTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void G11_eachChangeAppearsOnceNewestFirstWithBeforeAndAfter()
    {
        const RecordId id{u"x"_s, u"person"_s, u"anwosu"_s};
        m_world->runner.past.insert(id,
            {change(u"3"_s, 12, Outcome::NotDone, {}), change(u"2"_s, 11, Outcome::Done, u"TKT-2"_s),
                change(u"1"_s, 10, Outcome::Unknown, {})});
        open(id.connection, id.kind, id.key);
        QCOMPARE(texts(u"timelineWhat"_s), (QStringList{u"Changed"_s, u"Changed"_s, u"Changed"_s}));
        QCOMPARE(texts(u"timelineChange"_s),
            (QStringList{u"from Empty to 3"_s, u"from Empty to 2"_s, u"from Empty to 1"_s}));
        const QStringList spoken = names();
        QVERIFY2(spoken.at(0).contains(u"not done"_s), qPrintable(spoken.at(0)));
        QVERIFY2(spoken.at(1).contains(u"verified, by clerk, TKT-2"_s), qPrintable(spoken.at(1)));
        QVERIFY2(spoken.at(2).contains(u"outcome unknown for good"_s), qPrintable(spoken.at(2)));
    }

    void G11_datesOfTheServiceStandAmongThem()
    {
        m_world->connections.sis.documents.insert(u"dated"_s,
            test::decoded(
                R"({"id":"dated","details":{},"created_at":"2026-07-01T10:00:00.000Z","updated_at":"2026-07-03T10:00:00.000Z"})"));
        const RecordId id{u"s"_s, u"identity"_s, u"dated"_s};
        PastChange between = change(u"1"_s, 10, Outcome::Done, {});
        between.at = QDateTime(QDate(2026, 7, 2), QTime(10, 0), Qt::UTC);
        between.verb = Change::Verb::Act;
        between.action = u"stop"_s;
        m_world->runner.past.insert(id, {between});
        open(id.connection, id.kind, id.key);
        const QStringList spoken = names();
        QCOMPARE(spoken.size(), 3);
        QVERIFY2(spoken.at(0).contains(u"Updated, as the service says"_s), qPrintable(spoken.at(0)));
        QVERIFY2(spoken.at(1).contains(u"Opt out an address"_s), qPrintable(spoken.at(1)));
        QVERIFY2(spoken.at(2).contains(u"Created, as the service says"_s), qPrintable(spoken.at(2)));
    }

    void nothingDoneIsSaid()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QCOMPARE(label("timelineNothing"), u"Nothing has been changed from this computer."_s);
    }

    void changeThatWasJustSentAppears()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QVERIFY(names().isEmpty());
        const RecordId id{u"x"_s, u"person"_s, u"anwosu"_s};
        m_world->runner.past.insert(id, {change(u"1"_s, 10, Outcome::Done, {})});
        emit m_world->runner.settled(id, Receipt{.outcome = Outcome::Done});
        QTRY_COMPARE(names().size(), 1);
    }

    void manyAreCut()
    {
        const RecordId id{u"x"_s, u"person"_s, u"anwosu"_s};
        QList<PastChange> many;
        for (int i = 0; i < 200; ++i)
            many.append(change(QString::number(i), 10, Outcome::Done, {}));
        m_world->runner.past.insert(id, many);
        open(id.connection, id.kind, id.key);
        QCOMPARE(names().size(), 50);
    }

private:
    static PastChange change(const QString &value, int hour, Outcome outcome, const QString &reason)
    {
        return {.journalEntry = value,
            .at = QDateTime(QDate(2026, 7, 4), QTime(hour, 0), Qt::UTC),
            .by = u"clerk"_s,
            .reason = reason,
            .outcome = outcome,
            .changed = {{u"/phone"_s, JsonValue(nullptr), JsonValue(value)}}};
    }
    QStringList texts(const QString &name) const
    {
        QStringList list;
        for (const PlainLabel *each : m_page->findChild<Timeline *>()->findChildren<PlainLabel *>(name))
            list << each->fullText();
        return list;
    }
    QStringList names() const
    {
        QStringList list;
        for (const QWidget *each :
            m_page->findChild<Timeline *>()->findChildren<QWidget *>(u"timelineEvent"_s))
            list << each->accessibleName();
        return list;
    }
};

} // namespace rollcall

QTEST_MAIN(rollcall::TimelineTest)
#include "tst_timeline.moc"
