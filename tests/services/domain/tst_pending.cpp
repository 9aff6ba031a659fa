#include "services/domain/pending.h"
#include "tests/support/await.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;
using test::await;

class PendingTest : public QObject
{
    Q_OBJECT
private slots:
    void aReadyAnswerComesFromTheEventLoop()
    {
        const Pending<int> pending{Result<int>(7)};
        QVERIFY(pending.isSettled());
        int seen = 0;
        pending.then(this, [&](const Result<int> &result) { seen = *result; });
        QCOMPARE(seen, 0); // never from inside then()
        QTRY_COMPARE(seen, 7);
    }

    void aFailureMayBeReturnedDirectly()
    {
        const auto failing = []() -> Pending<int> { return failure({.kind = Error::Kind::Offline}); };
        const auto result = await(failing());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Offline);
    }

    void everyListenerIsCalledOnce()
    {
        Promise<int> promise;
        const auto pending = promise.pending();
        int first = 0;
        int second = 0;
        int late = 0;
        pending.then(this, [&](const Result<int> &) { ++first; });
        pending.then(this, [&](const Result<int> &) { ++second; });
        promise.settle(1);
        promise.settle(2); // the first one wins
        pending.then(this, [&](const Result<int> &result) { late = *result; });
        QCOMPARE(first, 0);
        QTRY_COMPARE(late, 1);
        QCOMPARE(first, 1);
        QCOMPARE(second, 1);
    }

    void listenersDieWithTheirContext()
    {
        Promise<int> promise;
        int seen = 0;
        auto early = std::make_unique<QObject>();
        auto late = std::make_unique<QObject>();
        promise.pending().then(early.get(), [&](const Result<int> &) { ++seen; });
        promise.pending().then(late.get(), [&](const Result<int> &) { ++seen; });
        early.reset(); // before the answer
        promise.settle(1);
        late.reset(); // between the answer and its delivery
        QTest::qWait(20);
        QCOMPARE(seen, 0);
    }

    void aDroppedPromiseIsCancelled()
    {
        std::optional<Pending<int>> pending;
        {
            const Promise<int> promise;
            const Promise<int> copy = promise;
            pending = copy.pending();
        }
        QVERIFY(pending->isSettled());
        const auto result = await(*pending);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }

    void cancelReachesTheProducer()
    {
        Promise<int> promise;
        int cancelled = 0;
        promise.onCancel([&] { ++cancelled; });
        promise.pending().cancel();
        QCOMPARE(cancelled, 1);
        promise.settle(failure({.kind = Error::Kind::Cancelled}));
        promise.pending().cancel(); // too late: nothing happens
        QCOMPARE(cancelled, 1);
    }

    void stepsFollowEachOther()
    {
        Promise<int> first;
        Promise<QString> second;
        const auto both = first.pending().andThen(this, [&](const int &number) {
            second.settle(QString::number(number * 2));
            return second.pending();
        });
        QVERIFY(!both.isSettled());
        first.settle(21);
        const auto result = await(both);
        QVERIFY(result);
        QCOMPARE(*result, u"42"_s);
    }

    void aFailurePassesThrough()
    {
        bool called = false;
        const Pending<int> first = failure({.kind = Error::Kind::NotFound, .code = u"x"_s});
        const auto both = first.andThen(this, [&](const int &) {
            called = true;
            return Pending<int>(Result<int>(1));
        });
        const auto result = await(both);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"x"_s);
        QVERIFY(!called);
    }

    void cancelReachesTheRunningStep()
    {
        int firstCancelled = 0;
        int secondCancelled = 0;
        Promise<int> first;
        Promise<int> second;
        first.onCancel([&] { ++firstCancelled; });
        second.onCancel([&] { ++secondCancelled; });
        const auto both = first.pending().andThen(this, [&](const int &) { return second.pending(); });
        both.cancel();
        QCOMPARE(firstCancelled, 1);
        first.settle(1);
        QTest::qWait(20);
        both.cancel();
        QCOMPARE(firstCancelled, 1);
        QCOMPARE(secondCancelled, 1);
        second.settle(failure({.kind = Error::Kind::Cancelled}));
        QVERIFY(!await(both));
    }

    void aStepWhoseContextDiedSettlesAsCancelled()
    {
        auto context = std::make_unique<QObject>();
        Promise<int> first;
        const auto both = first.pending().andThen(
            context.get(), [](const int &) { return Pending<int>(Result<int>(1)); });
        context.reset();
        first.settle(1);
        const auto result = await(both, 2000);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PendingTest)
#include "tst_pending.moc"
