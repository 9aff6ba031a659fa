#include "models/table/roworder.h"

#include <QTest>

using namespace rollcall;

namespace {

QList<int> rows(const RowOrder &order)
{
    QList<int> all;
    for (int place = 0; place < order.size(); ++place)
        all << order.rowAt(place);
    return all;
}

} // namespace

class RowOrderTest : public QObject
{
    Q_OBJECT
private slots:
    void noneAreShownAtFirst()
    {
        const RowOrder order;
        QCOMPARE(order.size(), 0);
        QCOMPARE(order.placeOf(0), -1);
    }

    void asLoaded()
    {
        RowOrder order;
        order.append(0, 2);
        order.append(2, 3);
        QCOMPARE(rows(order), (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(order.placeOf(4), 4);
        QCOMPARE(order.placeOf(5), -1);
        QCOMPARE(order, RowOrder::asLoaded(5));
        QVERIFY(order != RowOrder::asLoaded(4));
    }

    void someInAnotherOrder()
    {
        const RowOrder order({7, 0, 3});
        QCOMPARE(rows(order), (QList<int>{7, 0, 3}));
        QCOMPARE(order.placeOf(7), 0);
        QCOMPARE(order.placeOf(3), 2);
        QCOMPARE(order.placeOf(5), -1);
        QCOMPARE(order.placeOf(8), -1);
        QVERIFY(order != RowOrder::asLoaded(3));
    }

    void moreComeBehind()
    {
        RowOrder sorted({1, 0});
        QCOMPARE(sorted.placeOf(0), 1);
        sorted.append(2, 2);
        QCOMPARE(rows(sorted), (QList<int>{1, 0, 2, 3}));
        QCOMPARE(sorted.placeOf(3), 3);
        RowOrder afterAGap = RowOrder::asLoaded(2);
        afterAGap.append(5, 1);
        QCOMPARE(rows(afterAGap), (QList<int>{0, 1, 5}));
        QCOMPARE(afterAGap.placeOf(2), -1);
    }
};

QTEST_GUILESS_MAIN(RowOrderTest)
#include "tst_roworder.moc"
