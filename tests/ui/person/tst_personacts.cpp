#include "tests/ui/person/pagetest.h"
#include "ui/common/keys.h"
#include "ui/person/actiondialog.h"
#include "ui/person/fieldrow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollcall {

using test::decoded;

//! What is done with a record beside editing it, and what is said before.
class PersonActsTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void actAsksSaysWhatFollowsAndIsSent()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        auto *dialog = beginAct(u"act_stop"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<PlainLabel *>(u"actionHeadline"_s)->fullText(),
            u"Opt out an address: Amara Nwosu"_s);
        const QStringList effects
            = m_world->connections.sis.dialect().kind(u"identity"_s)->action(u"stop"_s)->effects;
        QCOMPARE(dialog->findChildren<PlainLabel *>(u"actionEffect"_s).size(), effects.size());
        auto *address = dialog->findChild<QComboBox *>(u"field_address"_s);
        QCOMPARE(address->count(), 2); // those of the identity, and no empty one
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible()); // it says what is missing and stays
        address->setCurrentIndex(1);
        emit address->activated(1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"field_reason"_s), u"TKT-4711"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        const Change change = m_world->runner.changes.first();
        QCOMPARE(change.verb, Change::Verb::Act);
        QCOMPARE(change.action, u"stop"_s);
        QCOMPARE(change.reason, u"TKT-4711"_s);
        QCOMPARE(change.wanted,
            decoded(R"({"address":"+27825550101","reason":"TKT-4711","request_source":"support desk"})"));
        QVERIFY(m_world->confirmer.asked.isEmpty());
    }

    void everyActCanHaveAKey()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        QSet<QString> commands;
        const auto acts = m_page->personActions();
        for (const QAction *act : acts)
            commands.insert(keys::commandOf(*act));
        QVERIFY(!commands.contains(QString()));
        QCOMPARE(commands.size(), acts.size());
        QVERIFY(commands.contains(u"act_forget"_s));
    }

    void destructiveActHasToBeConfirmed()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        m_world->confirmer.answer = false;
        for (const bool answer : {false, true}) {
            m_world->confirmer.answer = answer;
            auto *dialog = beginAct(u"act_forget"_s);
            QVERIFY(dialog);
            QVERIFY(!dialog->findChild<QComboBox *>(u"field_address"_s));
            auto *go = dialog->findChild<QPushButton *>(u"actButton"_s);
            QTRY_VERIFY(go->isEnabled()); // what follows has been read
            QTest::mouseClick(go, Qt::LeftButton);
            QTRY_COMPARE(m_world->confirmer.asked.size(), answer ? 2 : 1);
            QCOMPARE(m_world->confirmer.asked.last().typedName, u"8a1f"_s);
            QTest::qWait(20);
            QCOMPARE(m_world->runner.changes.size(), answer ? 1 : 0);
        }
    }

    void lockedConnectionTakesNoActs()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        m_world->connections.setLocked(u"s"_s, true);
        QVERIFY(!m_page->findChild<QAction *>(u"act_stop"_s)->isEnabled());
        QVERIFY(!beginAct(u"act_stop"_s));
    }

    void N13_forgettingNamesWhatFollowsBeforeItCanBeDone()
    {
        test::FakeDirectory &seed = m_world->connections.sis;
        Promise<QList<Consequence>> answer;
        seed.following = answer.pending();
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        auto *dialog = beginAct(u"act_forget"_s);
        QVERIFY(dialog);
        auto *go = dialog->findChild<QPushButton *>(u"actButton"_s);
        QVERIFY(!go->isEnabled());
        QVERIFY(dialog->findChild<PlainLabel *>(u"actionReading"_s)->isVisible());
        answer.settle(
            QList<Consequence>{{u"Webhooks that are told:"_s,
                                   {u"https://one.example/hook"_s, u"https://two.example/hook"_s}, false},
                {u"Reached through it:"_s, {u"Thandi Dube"_s}, true}});
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(!dialog->findChild<PlainLabel *>(u"actionReading"_s)->isVisible());
        const QStringList said{
            u"Webhooks that are told: https://one.example/hook, https://two.example/hook"_s,
            u"Reached through it: Thandi Dube and more"_s};
        QStringList shown;
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>(u"actionEffect"_s))
            shown << label->fullText();
        QCOMPARE(shown.last(2), said);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(m_world->confirmer.asked.size(), 1);
        for (const QString &sentence : said)
            QVERIFY(m_world->confirmer.asked.first().consequences.contains(sentence));
    }

    void N13_whatCannotBeReadIsSaid()
    {
        test::FakeDirectory &seed = m_world->connections.sis;
        seed.following = Pending<QList<Consequence>>(failure({.kind = Error::Kind::Timeout}));
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        auto *dialog = beginAct(u"act_forget"_s);
        QVERIFY(dialog);
        auto *go = dialog->findChild<QPushButton *>(u"actButton"_s);
        QTRY_VERIFY(go->isEnabled());
        const QList<PlainLabel *> effects = dialog->findChildren<PlainLabel *>(u"actionEffect"_s);
        QVERIFY(effects.last()->fullText().startsWith(u"What else follows could not be read."));
    }

    void N13_deletionNamesWhatFollows()
    {
        test::FakeDirectory &seed = m_world->connections.sis;
        Promise<QList<Consequence>> answer;
        seed.following = answer.pending();
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        m_page->findChild<QAction *>(u"deleteAction"_s)->trigger();
        m_page->findChild<QAction *>(u"deleteAction"_s)->trigger(); // asked for once more: nothing new
        QTest::qWait(20);
        QVERIFY(m_world->confirmer.asked.isEmpty());
        QStringList many;
        for (int i = 0; i < 14; ++i)
            many << u"person %1"_s.arg(i);
        answer.settle(QList<Consequence>{{u"Reached through it:"_s, many, false}});
        QTRY_COMPARE(m_world->confirmer.asked.size(), 1);
        const QStringList said = m_world->confirmer.asked.first().consequences;
        QVERIFY(said.contains(u"Reached through it: %1 and 4 more"_s.arg(many.first(10).join(u", "_s))));
        QCOMPARE(seed.followingAsks, 1);
    }

    void whatCannotBeEditedCanBeActedUpon()
    {
        m_world->connections.sis.documents.insert(
            u"metrics"_s, decoded(R"({"name":"metrics","metrics_available":["a"]})"));
        open(u"s"_s, u"status"_s, u"metrics"_s);
        QVERIFY(m_page->findChild<QAction *>(u"act_start_metrics"_s)->isEnabled());
        m_page->refresh();
        QVERIFY(m_page->findChild<QAction *>(u"act_start_metrics"_s)->isEnabled());
        QVERIFY(m_page->findChild<QPushButton *>(u"kindActs"_s)->isEnabled());
    }

    void addressesAreEditedAndKeepWhatIsKnown()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        auto *phones = m_page->findChild<QPlainTextEdit *>(u"field_details_addresses_msisdn"_s);
        QCOMPARE(phones->toPlainText(), u"+27115550134\n+27825550101"_s);
        phones->setPlainText(u"+27115550134\n+27825550199"_s);
        const auto *row = m_page->findChild<FieldRow *>(u"row_details_addresses_msisdn"_s);
        QVERIFY(row);
        m_page->reviewWork();
        m_page->reviewWork();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        QCOMPARE(json::valueAt(m_world->runner.changes.first().wanted, u"/details/addresses/msisdn"_s),
            decoded(R"({"+27115550134":{"default":true,"optedout":true},"+27825550199":{}})"));
        QCOMPARE(json::valueAt(m_world->runner.changes.first().wanted, u"/details/hh_size"_s), JsonValue(4));
    }

    void T9_N15_gridShowsWhatIsTrueOfEachAddress()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        auto *grid = m_page->findChild<QTableView *>(u"grid_details_addresses_msisdn"_s);
        QVERIFY(grid);
        QAbstractItemModel *rows = grid->model();
        QCOMPARE(rows->rowCount(), 2); // the one behind the first opted-out address as well
        QCOMPARE(rows->index(0, 0).data().toString(), u"+27115550134"_s);
        QCOMPARE(rows->index(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(rows->index(0, 2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!rows->setData(rows->index(0, 2), Qt::Unchecked, Qt::CheckStateRole)); // an act of its own
        QVERIFY(rows->setData(rows->index(1, 3), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_page->hasUnsavedWork());
        const JsonValue wanted = decoded(
            R"({"+27115550134":{"default":true,"optedout":true},"+27825550101":{"inactive":true}})");
        QCOMPARE(
            decoded(
                m_page->findChild<PlainLabel *>(u"grid_details_addresses_msisdnJson"_s)->fullText().toUtf8()),
            wanted);
        m_page->reviewWork();
        m_page->reviewWork();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        QCOMPARE(
            json::valueAt(m_world->runner.changes.first().wanted, u"/details/addresses/msisdn"_s), wanted);
    }

private:
    //! The dialog of an act, or nullptr when none comes.
    QDialog *beginAct(const QString &name)
    {
        m_page->findChild<QAction *>(name)->trigger();
        const QList<QDialog *> dialogs = m_page->findChildren<QDialog *>(u"actionDialog"_s);
        const auto visible = std::find_if(
            dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
        return visible == dialogs.end() ? nullptr : *visible;
    }
};

} // namespace rollcall

QTEST_MAIN(rollcall::PersonActsTest)
#include "tst_personacts.moc"
