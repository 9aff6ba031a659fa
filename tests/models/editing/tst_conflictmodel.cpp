#include "models/editing/conflictmodel.h"
#include "services/json/json.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const Schema &schema()
{
    static const Schema made = *Schema::fromJson(*json::decode(R"({
        "x-rollcall": {"system": "s", "kind": "k", "sections": [{"name": "all", "label": "All"}]},
        "properties": {
            "phone": {"x-rollcall": {"label": "Phone", "section": "all", "type": "text"}},
            "mail": {"x-rollcall": {"label": "E-mail", "section": "all", "type": "email"}},
            "token": {"x-rollcall": {"label": "Token", "section": "all", "type": "text", "secret": true}},
            "numbers": {"x-rollcall": {"label": "Numbers", "section": "all", "type": "addresses"}}
        }})"));
    return made;
}

Clash phone()
{
    return {u"/phone"_s, JsonValue(u"1"_s), JsonValue(u"2"_s), JsonValue(u"3"_s)};
}

Clash optedOut()
{
    return {u"/numbers/+27~1 1/optedout"_s, JsonValue(), JsonValue(true), JsonValue(false)};
}

} // namespace

//! What both changed, in columns and in sentences, and what was chosen.
class ConflictModelTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsChosenToBeginWith();
    void G17_theirsMineAndOwnCanBeChosenForEachPlace();
    void N09_aMemberInsideAFieldIsNamedByBoth();
    void N19_aRowReadsAsSentences();
    void whatWasChosenOutlivesAnotherReading();
    void badValueOfOnesOwnIsRefusedWithAReason();
    void secretsStaySecret();
};

void ConflictModelTest::nothingIsChosenToBeginWith()
{
    ConflictModel model(schema(), u"Seed"_s);
    model.setConflicts({phone(), optedOut()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.undecided(), 2);
    QVERIFY(model.decisions().isEmpty());
    QCOMPARE(model.index(0, ConflictModel::ResultColumn).data().toString(), u"choose"_s);
    QVERIFY(!model.index(0, ConflictModel::Theirs).data(ConflictModel::ChosenRole).toBool());
    QVERIFY(!model.index(0, ConflictModel::Mine).data(ConflictModel::ChosenRole).toBool());
}

void ConflictModelTest::G17_theirsMineAndOwnCanBeChosenForEachPlace()
{
    ConflictModel model(schema(), u"Seed"_s);
    QSignalSpy decided(&model, &ConflictModel::decided);
    model.setConflicts({phone(), optedOut()});
    model.choose(0, ConflictModel::Choice::Theirs);
    model.choose(1, ConflictModel::Choice::Mine);
    QCOMPARE(decided.size(), 3);
    QCOMPARE(model.undecided(), 0);
    QCOMPARE(model.decisions().at(0).value, JsonValue(u"2"_s));
    QCOMPARE(model.decisions().at(1).pointer, optedOut().pointer);
    QCOMPARE(model.decisions().at(1).value, JsonValue(false));

    model.cycle(0);
    QCOMPARE(model.decisions().at(0).value, JsonValue(u"3"_s));
    QVERIFY(model.setData(model.index(0, ConflictModel::ResultColumn), u"4"_s));
    QCOMPARE(model.decisions().at(0).value, JsonValue(u"4"_s));
    QCOMPARE(model.index(0, ConflictModel::ResultColumn).data().toString(), u"4"_s);
    model.cycle(0);
    QCOMPARE(model.decisions().at(0).value, JsonValue(u"2"_s));
    model.chooseAll(ConflictModel::Choice::Theirs);
    QCOMPARE(model.decisions().at(1).value, JsonValue(true));
}

void ConflictModelTest::N09_aMemberInsideAFieldIsNamedByBoth()
{
    ConflictModel model(schema(), u"Seed"_s);
    model.setConflicts({optedOut()});
    QCOMPARE(model.index(0, ConflictModel::Field).data().toString(), u"Numbers: +27/ 1 / optedout"_s);
    QCOMPARE(model.index(0, ConflictModel::Was).data().toString(), u"Empty"_s);
    QCOMPARE(model.index(0, ConflictModel::Theirs).data().toString(), u"true"_s);
    QVERIFY(!model.whyNotOwn(0).isEmpty());
    QVERIFY(!(model.flags(model.index(0, ConflictModel::ResultColumn)) & Qt::ItemIsEditable));
}

void ConflictModelTest::N19_aRowReadsAsSentences()
{
    ConflictModel model(schema(), u"Seed"_s);
    model.setConflicts({phone()});
    QCOMPARE(
        model.sentence(0), u"Phone: you had seen 1; Seed has 2 now; you want 3. Nothing is chosen yet."_s);
    model.choose(0, ConflictModel::Choice::Theirs);
    QCOMPARE(model.index(0, ConflictModel::Field).data(Qt::AccessibleTextRole).toString(),
        u"Phone: you had seen 1; Seed has 2 now; you want 3. 2 will stand."_s);
}

void ConflictModelTest::whatWasChosenOutlivesAnotherReading()
{
    ConflictModel model(schema(), u"Seed"_s);
    model.setConflicts({phone(), optedOut()});
    model.choose(0, ConflictModel::Choice::Mine);
    model.choose(1, ConflictModel::Choice::Mine);
    Clash another = phone();
    another.theirs = JsonValue(u"5"_s); // changed once more: that was not seen when it was chosen
    model.setConflicts({another, optedOut()});
    QCOMPARE(model.undecided(), 1);
    QCOMPARE(model.decisions().constFirst().pointer, optedOut().pointer);
}

void ConflictModelTest::badValueOfOnesOwnIsRefusedWithAReason()
{
    ConflictModel model(schema(), u"Seed"_s);
    QSignalSpy refused(&model, &ConflictModel::refused);
    model.setConflicts({{u"/mail"_s, JsonValue(u"a@b.example"_s), JsonValue(u"c@b.example"_s),
        JsonValue(u"d@b.example"_s)}});
    QVERIFY(!model.setData(model.index(0, ConflictModel::ResultColumn), u"no address"_s));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.at(0).at(0).toString().isEmpty());
    QCOMPARE(model.undecided(), 1);
}

void ConflictModelTest::secretsStaySecret()
{
    ConflictModel model(schema(), u"Seed"_s);
    model.setConflicts({{u"/token"_s, JsonValue(u"one"_s), JsonValue(u"two"_s), JsonValue(u"three"_s)}});
    for (int column = 0; column < ConflictModel::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            const QString text = model.index(0, column).data(role).toString();
            QVERIFY2(!text.contains(u"two"_s) && !text.contains(u"three"_s), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(ConflictModelTest)
#include "tst_conflictmodel.moc"
