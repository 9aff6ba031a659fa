#include "models/merge/mergecomparison.h"
#include "models/merge/mergetablemodel.h"
#include "services/json/json.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;
using Side = MergeComparison::Side;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Schema schema()
{
    const auto document = json::decode(R"({
        "x-rollcall": {"system": "xras", "kind": "person", "title": [["firstName"]], "subtitle": "username",
            "sections": [{"name": "a", "label": "A"}]},
        "properties": {
            "firstName": {"type": ["string", "null"], "x-rollcall": {"label": "First name", "section": "a"}},
            "username": {"type": "string", "x-rollcall": {"label": "Username", "section": "a", "readOnly": "Set at creation"}},
            "email": {"type": ["string", "null"], "x-rollcall": {"label": "E-mail", "section": "a"}},
            "phone": {"type": ["string", "null"], "x-rollcall": {"label": "Phone", "section": "a"}},
            "organization": {"type": ["string", "null"], "x-rollcall": {"label": "Organisation", "section": "a", "readOnly": "XRAS cannot set it"}},
            "orcid": {"type": ["string", "null"], "x-rollcall": {"label": "ORCID", "section": "a", "readOnly": "XRAS cannot set it"}},
            "country": {"type": ["string", "null"], "x-rollcall": {"label": "Country", "section": "a"}},
            "isReconciled": {"type": "boolean", "x-rollcall": {"label": "Reconciled", "section": "a", "type": "boolean", "readOnly": "Only at creation"}}
        }})");
    return *Schema::fromJson(*document);
}

Record record(const QString &key, const QByteArray &json)
{
    return {.id = {u"c"_s, u"person"_s, key}, .document = *json::decode(json), .readAt = noon};
}

Record thandi()
{
    return record(u"tmokoena2"_s,
        R"({"username":"tmokoena2","firstName":"Thandi","email":"thandi@old.example","phone":"+27 11 555 0187",
        "organization":"Northern Grid Inst.","orcid":"0000-0002-9981-4406","country":"South Africa","isReconciled":false,"badge":17})");
}

Record thandiwe()
{
    return record(u"tmokoena"_s,
        R"({"username":"tmokoena","firstName":"Thandiwe","email":"thandiwe@ngi.example","phone":"",
        "organization":"Northern Grid Institute","orcid":null,"country":"South Africa","isReconciled":true})");
}

KindSpec kindWithMerge()
{
    KindSpec kind;
    kind.name = u"person"_s;
    kind.actions.append({.name = u"merge"_s});
    return kind;
}

QStringList labels(const QList<MergeComparison::Row> &rows)
{
    QStringList list;
    for (const auto &row : rows)
        list << row.label;
    return list;
}

QList<MergeObstacle> obstacles(const std::optional<Record> &absorbed, const std::optional<Record> &survivor,
    const QDateTime &now = noon, const QStringList &names = {})
{
    const KindSpec kind = kindWithMerge();
    return mergeObstacles(&kind, schema(), absorbed, survivor, thandi().id,
        survivor ? survivor->id : thandiwe().id, names, now);
}

} // namespace

class MergeComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void gapsOfTheSurvivorAreFilledWhereTheyCanBe()
    {
        const MergeComparison comparison(schema(), thandi(), thandiwe());
        QCOMPARE(labels(comparison.carried()), QStringList{u"Phone"_s});
        QCOMPARE(comparison.row(u"/orcid"_s)->choice, Side::Survivor);
        QVERIFY(!comparison.row(u"/username"_s)); // the identifier is what the sentence is about
        QVERIFY(comparison.row(u"/country"_s)->equal);
    }

    void everyValueThatVanishesIsListed()
    {
        MergeComparison comparison(schema(), thandi(), thandiwe());
        // Also a member no schema knows, and the No that becomes a Yes.
        QCOMPARE(labels(comparison.losses()),
            QStringList(
                {u"First name"_s, u"E-mail"_s, u"Organisation"_s, u"ORCID"_s, u"Reconciled"_s, u"badge"_s}));
        QVERIFY(comparison.choose(u"/email"_s, Side::Absorbed));
        QVERIFY(comparison.choose(u"/phone"_s, Side::Survivor));
        QCOMPARE(labels(comparison.losses()),
            QStringList(
                {u"First name"_s, u"Phone"_s, u"Organisation"_s, u"ORCID"_s, u"Reconciled"_s, u"badge"_s}));
        QCOMPARE(comparison.row(u"/email"_s)->resultText(), u"thandi@old.example"_s);
    }

    void whatTheServiceCannotSetIsNotPromised()
    {
        MergeComparison comparison(schema(), thandi(), thandiwe());
        QVERIFY(!comparison.choose(u"/organization"_s, Side::Absorbed));
        QVERIFY(!comparison.choose(u"/badge"_s, Side::Absorbed));
        QVERIFY(!comparison.choose(u"/country"_s, Side::Absorbed)); // equal
        QVERIFY(!comparison.choose(u"/nothing"_s, Side::Absorbed));
        QCOMPARE(comparison.row(u"/organization"_s)->whyFixed, u"XRAS cannot set it"_s);
        QCOMPARE(comparison.row(u"/organization"_s)->result(), JsonValue(u"Northern Grid Institute"_s));
    }

    void aValueOfOnesOwnIsSetAfterTheMerge()
    {
        MergeComparison comparison(schema(), thandi(), thandiwe());
        QString whyNot;
        QVERIFY(!comparison.chooseOwn(u"/organization"_s, u"Lakeview"_s, &whyNot));
        QCOMPARE(whyNot, u"XRAS cannot set it"_s);
        QVERIFY(comparison.chooseOwn(u"/phone"_s, u" +27 11 555 0199 "_s));
        const MergeComparison::Row *phone = comparison.row(u"/phone"_s);
        QCOMPARE(phone->choice, Side::Own);
        QCOMPARE(phone->resultText(), u"+27 11 555 0199"_s);
        QVERIFY(phone->isLost()); // of the absorbed account: neither has it any longer
        QVERIFY(comparison.chooseOwn(u"/country"_s, u"Namibia"_s)); // equal fields too

        QStringList skipped;
        const Change change = comparison.carryChange(thandiwe(), u"TKT-2"_s, &skipped);
        QCOMPARE(change.verb, Change::Verb::Update);
        QCOMPARE(change.target.key, u"tmokoena"_s);
        QCOMPARE(change.wanted[u"phone"].toString(), u"+27 11 555 0199"_s);
        QCOMPARE(change.wanted[u"country"].toString(), u"Namibia"_s);
        QVERIFY(skipped.isEmpty());
        const QList<MergeStep> plan = comparison.plan();
        QCOMPARE(plan.at(3).kind, MergeStep::Kind::CarryOver);
        QCOMPARE(plan.at(3).note, u"%n values typed here"_s.replace(u"%n"_s, u"2"_s));

        // What one of the two has is that one's value, not one's own.
        QVERIFY(comparison.chooseOwn(u"/phone"_s, u"+27 11 555 0187"_s));
        QCOMPARE(comparison.row(u"/phone"_s)->choice, Side::Absorbed);
        QVERIFY(comparison.chooseOwn(u"/phone"_s, QString()));
        QCOMPARE(comparison.row(u"/phone"_s)->choice, Side::Survivor);
    }

    void whatDeceivesTheEyeIsSaid()
    {
        QVERIFY(MergeComparison(schema(), thandi(), thandiwe()).deceptions().isEmpty());
        const Record spoof
            = record(u"tm\u043Ekoena"_s, R"({"username":"tm\u043Ekoena","firstName":"Thandiwe\u202E"})");
        const QStringList said = MergeComparison(schema(), spoof, thandiwe()).deceptions();
        QCOMPARE(said.size(), 4);
        QVERIFY(said.at(0).contains(u"mixes letters"_s));
        QVERIFY(said.at(1).startsWith(u"The two identifiers look the same"_s));
        QVERIFY(said.at(2).contains(u"⟨U+202E⟩"_s));
        QVERIFY(said.at(3).startsWith(u"First name: the two values look the same"_s));
    }

    void aValueOfOnesOwnOutlivesARereading()
    {
        MergeComparison before(schema(), thandi(), thandiwe());
        QVERIFY(before.chooseOwn(u"/email"_s, u"t@ngi.example"_s));
        MergeComparison now(schema(), thandi(), thandiwe());
        now.keepChoicesOf(before);
        QCOMPARE(now.row(u"/email"_s)->resultText(), u"t@ngi.example"_s);
    }

    void swappingTurnsEverythingRound()
    {
        const MergeComparison comparison = MergeComparison(schema(), thandi(), thandiwe()).swapped();
        QCOMPARE(comparison.absorbed().id.key, u"tmokoena"_s);
        QCOMPARE(comparison.mergeChange({}).target.key, u"tmokoena"_s);
        QCOMPARE(comparison.mergeChange({}).wanted[u"into"].toString(), u"tmokoena2"_s);
        QVERIFY(comparison.carried().isEmpty());
    }

    void theRequestNamesTheAbsorbedAccountFirst()
    {
        const MergeComparison comparison(schema(), thandi(), thandiwe());
        const Change change = comparison.mergeChange(u"TKT-1"_s);
        QCOMPARE(change.verb, Change::Verb::Act);
        QCOMPARE(change.action, u"merge"_s);
        QCOMPARE(change.target, thandi().id);
        QCOMPARE(change.wanted[u"into"].toString(), u"tmokoena"_s);
        QCOMPARE(change.seen, thandi().document);
        QCOMPARE(change.reason, u"TKT-1"_s);
    }

    void carryingOverTouchesOnlyWhatIsStillAsItWas()
    {
        MergeComparison comparison(schema(), thandi(), thandiwe());
        comparison.choose(u"/email"_s, Side::Absorbed);
        Record now = thandiwe();
        now.document.set(u"email"_s, JsonValue(u"new@ngi.example"_s)); // somebody else was faster
        now.document.set(u"extra"_s, JsonValue(1));
        QStringList skipped;
        const Change change = comparison.carryChange(now, u"TKT-1"_s, &skipped);
        QCOMPARE(skipped, QStringList{u"E-mail"_s});
        QCOMPARE(change.verb, Change::Verb::Update);
        QCOMPARE(change.target.key, u"tmokoena"_s);
        QCOMPARE(change.seen, now.document);
        QCOMPARE(change.wanted[u"phone"].toString(), u"+27 11 555 0187"_s);
        QCOMPARE(change.wanted[u"email"].toString(), u"new@ngi.example"_s);
        QCOMPARE(change.wanted[u"extra"], JsonValue(1));
    }

    void planSaysWhatIsSent()
    {
        MergeComparison comparison(schema(), thandi(), thandiwe());
        QCOMPARE(comparison.plan().size(), 5);
        QVERIFY(comparison.plan().at(3).text.contains(u"Phone"_s));
        QCOMPARE(comparison.plan().at(3).note.count(u"1 value kept"_s), 1);
        comparison.choose(u"/phone"_s, Side::Survivor);
        QCOMPARE(comparison.plan().size(), 3);
    }

    void choicesOutliveARereadWhereBothValuesAreTheSame()
    {
        MergeComparison before(schema(), thandi(), thandiwe());
        before.choose(u"/email"_s, Side::Absorbed);
        before.choose(u"/phone"_s, Side::Survivor);
        Record changed = thandiwe();
        changed.document.set(u"email"_s, JsonValue(u"other@ngi.example"_s));
        MergeComparison after(schema(), thandi(), changed);
        after.keepChoicesOf(before);
        QCOMPARE(after.row(u"/phone"_s)->choice, Side::Survivor);
        QCOMPARE(after.row(u"/email"_s)->choice, Side::Survivor); // chosen against another value
        QVERIFY(!before.isStillTrue(thandi(), changed));
        QVERIFY(before.isStillTrue(thandi(), thandiwe()));
    }

    void obstaclesAreSaid()
    {
        using Kind = MergeObstacle::Kind;
        QVERIFY(obstacles(thandi(), thandiwe()).isEmpty());
        QCOMPARE(obstacles(thandi(), std::nullopt).first().kind, Kind::SurvivorMissing);
        QCOMPARE(obstacles(std::nullopt, thandiwe()).first().kind, Kind::AbsorbedMissing);

        Record twin = thandi();
        twin.id.key = u"TMokoena2"_s;
        QCOMPARE(obstacles(thandi(), twin).first().kind, Kind::SameRecord);
        Record elsewhere = thandiwe();
        elsewhere.id.connection = u"d"_s;
        QCOMPARE(obstacles(thandi(), elsewhere).first().kind, Kind::OtherService);

        QVERIFY(obstacles(thandi(), thandiwe(), noon.addSecs(60)).isEmpty());
        QCOMPARE(obstacles(thandi(), thandiwe(), noon.addSecs(61)).first().kind, Kind::ReadTooLongAgo);
        const auto own = obstacles(thandi(), thandiwe(), noon, {u"TMOKOENA2"_s});
        QCOMPARE(own.first().kind, Kind::IsOperator);
        QVERIFY(own.first().reasonSettles);

        const KindSpec none;
        QCOMPARE(mergeObstacles(&none, schema(), thandi(), thandiwe(), thandi().id, thandiwe().id, {}, noon)
                     .first()
                     .kind,
            Kind::NotOffered);
        QCOMPARE(mergeObstacles(nullptr, schema(), {}, {}, {}, {}, {}, noon).first().kind, Kind::NotOffered);
        const KindSpec kind = kindWithMerge();
        const auto standing
            = mergeObstacles(&kind, schema(), thandiwe(), thandi(), thandiwe().id, thandi().id, {}, noon);
        QCOMPARE(standing.first().kind, Kind::LosesStanding);
        QVERIFY(standing.first().text.contains(u"Reconciled"_s));
    }

    void tableFoldsWhatIsEqual()
    {
        MergeTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(MergeComparison(schema(), thandi(), thandiwe()));
        QCOMPARE(model.rowCount(), 8); // seven differ, one row for what is equal
        QVERIFY(model.isFold(7));
        QCOMPARE(model.index(7, 0).data().toString(), u"1 field is equal: Country"_s);
        model.setOpen(true);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.index(8, 1).data().toString(), u"South Africa"_s);
        QVERIFY(!model.choose(8, Side::Absorbed));
        model.setOpen(false);
        QCOMPARE(model.rowCount(), 8);
    }

    void tableChoosesAndTellsWhyNot()
    {
        MergeTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(MergeComparison(schema(), thandi(), thandiwe()));
        QSignalSpy changed(&model, &MergeTableModel::comparisonChanged);
        QCOMPARE(model.index(0, MergeTableModel::Note).data().toString(), u"1 value lost"_s);
        QCOMPARE(model.index(0, MergeTableModel::Note).data(Qt::AccessibleTextRole).toString(),
            u"will be lost: Thandi"_s);
        QVERIFY(model.choose(0, Side::Absorbed));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, MergeTableModel::ResultColumn).data().toString(), u"Thandi"_s);
        QCOMPARE(model.index(0, MergeTableModel::Note).data().toString(), u"from tmokoena2"_s);
        QVERIFY(model.index(0, MergeTableModel::Absorbed).data(MergeTableModel::ChosenRole).toBool());
        QCOMPARE(model.index(0, MergeTableModel::Absorbed).data(Qt::AccessibleTextRole).toString(),
            u"Thandi, kept"_s);

        const QModelIndex result = model.index(0, MergeTableModel::ResultColumn);
        QVERIFY(result.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(result, u"Thandiwe N."_s));
        QCOMPARE(result.data().toString(), u"Thandiwe N."_s);
        QVERIFY(!model.index(0, MergeTableModel::Absorbed).data(MergeTableModel::ChosenRole).toBool());
        QVERIFY(!model.index(0, MergeTableModel::Survivor).data(MergeTableModel::ChosenRole).toBool());
        QVERIFY(!(model.index(3, MergeTableModel::ResultColumn).flags() & Qt::ItemIsEditable));
        changed.clear();
        QVERIFY(model.choose(0, Side::Absorbed));

        QString whyNot;
        QVERIFY(!model.choose(3, Side::Absorbed, &whyNot)); // organisation
        QCOMPARE(whyNot, u"XRAS cannot set it"_s);
        model.setReadOnly(true);
        QVERIFY(!model.choose(0, Side::Survivor));
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(MergeComparisonTest)
#include "tst_mergecomparison.moc"
