#include "services/directories/gather.h"
#include "tests/support/await.h"

#include <QTest>

using namespace rollcall;

class GatherTest : public QObject
{
    Q_OBJECT
private slots:
    void answersKeepTheirOrder();
    void oneFailureLeavesTheOthers();
    void noQuestionsAreAnAnswer();
    void cancellingReachesEveryQuestion();
};

void GatherTest::answersKeepTheirOrder()
{
    QObject context;
    const Promise<int> first;
    const Promise<int> second;
    const auto both = gathered<int>({first.pending(), second.pending()}, &context);
    second.settle(2);
    QTest::qWait(1);
    QVERIFY(!both.isSettled());
    first.settle(1);
    const auto answer = test::await(both);
    QVERIFY(answer);
    QCOMPARE(answer->size(), 2);
    QCOMPARE(*answer->at(0), 1);
    QCOMPARE(*answer->at(1), 2);
}

void GatherTest::oneFailureLeavesTheOthers()
{
    QObject context;
    const auto answer = test::await(gathered<int>(
        {Pending<int>(failure({.kind = Error::Kind::Timeout})), Pending<int>(Result<int>(7))}, &context));
    QVERIFY(answer);
    QCOMPARE(answer->at(0).error().kind, Error::Kind::Timeout);
    QCOMPARE(*answer->at(1), 7);
}

void GatherTest::noQuestionsAreAnAnswer()
{
    QObject context;
    const auto answer = test::await(gathered<int>({}, &context));
    QVERIFY(answer);
    QVERIFY(answer->isEmpty());
}

void GatherTest::cancellingReachesEveryQuestion()
{
    QObject context;
    int cancelled = 0;
    const Promise<int> first;
    const Promise<int> second;
    first.onCancel([&] { ++cancelled; });
    second.onCancel([&] { ++cancelled; });
    const auto both = gathered<int>({first.pending(), second.pending()}, &context);
    both.cancel();
    QCOMPARE(cancelled, 2);
}

QTEST_GUILESS_MAIN(GatherTest)
#include "tst_gather.moc"
