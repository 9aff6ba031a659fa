#include "services/net/retrypolicy.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using rollcall::net::RetryPolicy;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void atMostThreeAttempts()
    {
        RetryPolicy policy([] { return 0.5; });
        policy.requestStarted(0ms);
        QCOMPARE(policy.nextDelay(1, {}, 30s, 0ms), std::optional(250ms));
        QCOMPARE(policy.nextDelay(2, {}, 30s, 0ms), std::optional(500ms));
        QVERIFY(!policy.nextDelay(3, {}, 30s, 0ms));
    }

    void neverPastTheDeadline()
    {
        RetryPolicy policy([] { return 0.9; });
        policy.requestStarted(0ms);
        QVERIFY(!policy.nextDelay(1, {}, 450ms, 0ms));
        QVERIFY(policy.nextDelay(1, {}, 451ms, 0ms));
    }

    void retryAfterIsObeyed()
    {
        RetryPolicy policy([] { return 0.5; });
        policy.requestStarted(0ms);
        QCOMPARE(policy.nextDelay(1, 2s, 30s, 0ms), std::optional(2250ms));
        QCOMPARE(policy.nextDelay(1, 0s, 30s, 0ms), std::optional(250ms));
        QVERIFY(!policy.nextDelay(1, 60s, 30s, 0ms)); // told to the operator instead
        QVERIFY(!policy.nextDelay(1, 301s, 10h, 0ms));
        QVERIFY(policy.nextDelay(1, 300s, 10h, 0ms));
    }

    void aTenthOfTheRequests()
    {
        QRandomGenerator random(5);
        RetryPolicy policy([&] { return random.generateDouble(); });
        qint64 sent = 0;
        for (int request = 0; request < 10'000; ++request) {
            const std::chrono::milliseconds now(request * 5);
            policy.requestStarted(now);
            ++sent;
            for (int attempts = 1; policy.nextDelay(attempts, {}, 1h, now); ++attempts)
                ++sent;
            policy.requestSucceeded(); // so that the circuit is not what limits
        }
        QVERIFY2(sent <= 11'000, qPrintable(QString::number(sent)));
        QVERIFY2(sent >= 10'500, qPrintable(QString::number(sent)));
    }

    void afterFiveFailuresNothingIsRepeated()
    {
        QRandomGenerator random(6);
        RetryPolicy policy([&] { return random.generateDouble(); });
        qint64 sent = 0;
        for (int request = 0; request < 10'000; ++request) {
            const std::chrono::milliseconds now(
                request * 700); // slow enough that the free repeats would add up
            policy.requestStarted(now);
            for (int attempts = 1;; ++attempts) {
                ++sent;
                policy.requestFailed();
                if (!policy.nextDelay(attempts, {}, 1h, now))
                    break;
            }
        }
        QVERIFY2(sent <= 10'010, qPrintable(QString::number(sent)));
        policy.requestSucceeded();
        QVERIFY(policy.nextDelay(1, {}, 1h, 100h));
    }

    void theBudgetComesBackAfterAMinute()
    {
        RetryPolicy policy([] { return 0.0; });
        policy.requestStarted(0ms);
        int repeats = 0;
        while (policy.nextDelay(1, {}, 1h, 0ms))
            ++repeats;
        QVERIFY(repeats > 0);
        QVERIFY(!policy.nextDelay(1, {}, 1h, 59'999ms));
        QVERIFY(policy.nextDelay(1, {}, 1h, 60'000ms));
    }

    // Kolmogorov-Smirnov against the uniform distribution, p > 0.01.
    void waitingIsSpreadEvenly()
    {
        QRandomGenerator random(7);
        RetryPolicy policy([&] { return random.generateDouble(); });
        std::vector<double> waits;
        for (int i = 0; i < 2000; ++i) {
            const std::chrono::milliseconds now(i * 60'000);
            policy.requestStarted(now);
            const auto delay = policy.nextDelay(2, {}, 1h, now);
            QVERIFY(delay);
            waits.push_back(double(delay->count()) / 1000.0);
        }
        std::sort(waits.begin(), waits.end());
        double distance = 0;
        const double n = double(waits.size());
        for (std::size_t i = 0; i < waits.size(); ++i) {
            distance = std::max(distance, std::abs(double(i + 1) / n - waits[i]));
            distance = std::max(distance, std::abs(waits[i] - double(i) / n));
        }
        QVERIFY2(distance < 1.63 / std::sqrt(n), qPrintable(QString::number(distance)));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
