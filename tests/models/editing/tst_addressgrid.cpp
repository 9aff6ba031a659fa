#include "models/editing/addressgrid.h"
#include "services/json/json.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

// Ways in which programs write that something is true, is not, or cannot be told.
const QList<JsonValue> trues{JsonValue(true), JsonValue(u"true"_s), JsonValue(u"True"_s)};
const QList<JsonValue> others{JsonValue(false), JsonValue(nullptr), JsonValue(u"false"_s), JsonValue(0), JsonValue(1)};
const QStringList members{u"default"_s, u"optedout"_s, u"inactive"_s};

struct Fixture
{
    JsonValue addresses = JsonValue::emptyObject();
    QList<QList<bool>> states; // of each address, in the order of the members
};

Fixture invented(QRandomGenerator &random)
{
    Fixture fixture;
    for (int i = random.bounded(8); i > 0; --i) {
        JsonValue known = JsonValue::emptyObject();
        QList<bool> states;
        for (const QString &member : members) {
            const bool isOn = random.bounded(2) == 1;
            states << isOn;
            if (isOn || random.bounded(2) == 1) {
                const QList<JsonValue> &ways = isOn ? trues : others;
                known.set(member, ways.at(random.bounded(ways.size())));
            }
        }
        if (random.bounded(3) == 0)
            known.set(u"since"_s, JsonValue(u"2016-10-01"_s));
        const QString address = u"+2711555%1"_s.arg(random.bounded(10'000), 4, 10, QChar(u'0'));
        if (fixture.addresses.contains(address))
            continue;
        fixture.addresses.set(address, known);
        fixture.states << states;
    }
    return fixture;
}

} // namespace

class AddressGridTest : public QObject
{
    Q_OBJECT
private slots:
    void N15_gridEqualsTheDocument();
    void settingOneLeavesTheRestAsItIs();
    void whatIsNotAnObjectHasNoRows_data();
    void whatIsNotAnObjectHasNoRows();
    void nothingIsSetWhileItIsLocked();
};

void AddressGridTest::N15_gridEqualsTheDocument()
{
    QRandomGenerator random(15);
    AddressGrid grid;
    const QAbstractItemModelTester tester(&grid);
    int rows = 0;
    for (int i = 0; i < 200; ++i) {
        const Fixture fixture = invented(random);
        grid.setAddresses(fixture.addresses);
        QCOMPARE(grid.rowCount(), fixture.addresses.object().size());
        for (int row = 0; row < grid.rowCount(); ++row, ++rows) {
            QCOMPARE(grid.index(row, AddressGrid::Address).data().toString(),
                fixture.addresses.object().at(row).name);
            for (int column = AddressGrid::Default; column < AddressGrid::ColumnCount; ++column) {
                QCOMPARE(grid.index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked,
                    fixture.states.at(row).at(column - 1));
            }
        }
        QCOMPARE(json::encode(grid.addresses()), json::encode(fixture.addresses)); // shown, and not touched
    }
    QVERIFY(rows > 500);
}

void AddressGridTest::settingOneLeavesTheRestAsItIs()
{
    AddressGrid grid;
    QSignalSpy edited(&grid, &AddressGrid::edited);
    grid.setAddresses(
        *json::decode(R"({"a":{"default":"True","optedout":true,"since":1},"b":null,"c":{"inactive":true}})"));
    QVERIFY(grid.setData(grid.index(1, AddressGrid::Default), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(json::encode(grid.addresses()),
        R"({"a":{"default":false,"optedout":true,"since":1},"b":{"default":true},"c":{"inactive":true}})"_ba);
    QVERIFY(grid.setData(grid.index(2, AddressGrid::Inactive), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(json::encode(grid.addresses()),
        R"({"a":{"default":false,"optedout":true,"since":1},"b":{"default":true},"c":{"inactive":false}})"_ba);
    QVERIFY(!grid.setData(grid.index(0, AddressGrid::OptedOut), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!grid.setData(grid.index(0, AddressGrid::Address), u"z"_s, Qt::EditRole));
    QCOMPARE(edited.size(), 2);
}

void AddressGridTest::whatIsNotAnObjectHasNoRows_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "7", "\"redacted\"", "[\"a\"]", "{}"})
        QTest::newRow(text) << QByteArray(text);
}

void AddressGridTest::whatIsNotAnObjectHasNoRows()
{
    QFETCH(QByteArray, text);
    AddressGrid grid;
    grid.setAddresses(*json::decode(R"({"a":{}})"));
    grid.setAddresses(*json::decode(text));
    QCOMPARE(grid.rowCount(), 0);
}

void AddressGridTest::nothingIsSetWhileItIsLocked()
{
    AddressGrid grid;
    grid.setAddresses(*json::decode(R"({"a":{}})"));
    grid.setReadOnly(true);
    QVERIFY(!grid.setData(grid.index(0, AddressGrid::Default), Qt::Checked, Qt::CheckStateRole));
    grid.setReadOnly(false);
    QVERIFY(grid.setData(grid.index(0, AddressGrid::Default), Qt::Checked, Qt::CheckStateRole));
}

QTEST_GUILESS_MAIN(AddressGridTest)
#include "tst_addressgrid.moc"
