#include "models/table/recordtablemodel.h"
#include "tests/acceptance/practiceseed.h"
#include "tests/support/await.h"
#include "tests/support/conditions.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! Conditions of which a real service looks at some and the console at the others: together they find whom
//! they should.
class ConditionsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_service.isReady());
        m_seed = seedOf(m_service);
        m_kind = m_seed->dialect().kind(u"identity"_s);
        for (Cursor from;;) {
            const auto page = await(m_seed->list({u"identity"_s, {}}, from));
            QVERIFY(page);
            for (const Record &record : page->records)
                m_people.insert(record.id.key, record.document);
            from = page->next;
            if (from.isEmpty())
                break;
        }
        QVERIFY(m_people.size() > 150);
    }

    void G03_keysOfDetailsComeFromTheService()
    {
        const auto pointers = await(m_seed->moreMembers(u"identity"_s));
        QVERIFY(pointers);
        QVERIFY(pointers->contains(u"/details/first_name"_s));
        QVERIFY(!pointers->contains(u"/details/addresses"_s));
        QVERIFY(await(m_seed->moreMembers(u"webhook"_s))->isEmpty());
    }

    void G03_conditionTheServiceCannotAnswerIsNotSent()
    {
        const Condition name{u"/details/first_name"_s, Condition::Relation::Contains, u"a"_s};
        const Condition other{name.pointer, name.relation, u"b"_s};
        QVERIFY(await(m_seed->list({u"identity"_s, {}, {name}}, {})));
        QCOMPARE(await(m_seed->list({u"identity"_s, {}, {name, other}}, {})).error().code, u"not-asked"_s);
        for (const Condition &condition :
            {Condition{u"/details/consent"_s, Condition::Relation::Is, u"true"_s},
                Condition{u"/details/a__b"_s, Condition::Relation::Is, u"x"_s},
                Condition{u"/created_at"_s, Condition::Relation::StartsWith, u"2026"_s},
                Condition{u"/details/name"_s, Condition::Relation::HasNone, {}}}) {
            const auto page = await(m_seed->list({u"identity"_s, {}, {condition}}, {}));
            QVERIFY(!page);
            QCOMPARE(page.error().code, u"not-asked"_s);
        }
    }

    void G03_serviceAndConsoleTogetherFindWhomTheyShould()
    {
        const QStringList pointers{u"/details/first_name"_s, u"/details/last_name"_s, u"/details/source"_s,
            u"/details/lang_code"_s, u"/details/addresses/msisdn"_s, u"/details/addresses/email"_s,
            u"/details/consent"_s, u"/communicate_through"_s, u"/created_at"_s, u"/version"_s};
        QRandomGenerator random(11);
        int asked = 0;
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            QList<Condition> conditions;
            for (int i = 0; i <= round % 3; ++i)
                conditions.append(randomCondition(pointers, m_people.values(), random));
            Query query{u"identity"_s, {}};
            QList<Condition> here;
            for (const Condition &condition : std::as_const(conditions)) {
                const bool isFirst = std::none_of(
                    query.conditions.begin(), query.conditions.end(), [&](const Condition &each) {
                        return each.pointer == condition.pointer && each.relation == condition.relation;
                    });
                (isFirst && m_kind->canAsk(condition) ? query.conditions : here).append(condition);
            }
            asked += int(query.conditions.size());
            RecordTableModel model;
            model.setSchema(m_kind->schema);
            model.setConditions(here);
            model.load([&](const Cursor &from) { return m_seed->list(query, from); });
            const auto isDone = [&model] {
                model.fetchMore({});
                return model.state() == RecordTableModel::State::Complete
                    || model.state() == RecordTableModel::State::Failed;
            };
            QVERIFY(QTest::qWaitFor(isDone, 20'000));
            QVERIFY2(model.state() == RecordTableModel::State::Complete,
                qPrintable(u"round %1: %2 %3"_s.arg(round).arg(model.error().code, model.error().detail)));
            QStringList keys;
            for (int row = 0; row < model.rowCount(); ++row)
                keys << model.idOf(row).key;
            QStringList expected;
            for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
                if (areTrueOf(conditions, it.value()))
                    expected << it.key();
            }
            keys.sort();
            QVERIFY2(keys == expected,
                qPrintable(u"round %1: %2 of %3, %4 %5 “%6”"_s.arg(round)
                               .arg(keys.size())
                               .arg(expected.size())
                               .arg(conditions.first().pointer)
                               .arg(int(conditions.first().relation))
                               .arg(conditions.first().value)));
            found += int(expected.size());
        }
        qInfo("%d conditions asked of the service, %d records found", asked, found);
        QVERIFY(asked > 20 && found > 500);
    }

private:
    PracticeService m_service{200};
    std::unique_ptr<SystemDirectory> m_seed;
    const KindSpec *m_kind = nullptr;
    QMap<QString, JsonValue> m_people;
};

QTEST_GUILESS_MAIN(ConditionsTest)
#include "tst_conditions.moc"
