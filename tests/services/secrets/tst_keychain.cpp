#include "services/secrets/keychainsecretstore.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The real thing: QtKeychain, D-Bus and gnome-keyring. with-keyring.sh prepares each situation and names the
//! function to run in it; run without it, every function fails, because none of them makes sense on
//! somebody's own keychain.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("ROLLCALL_KEYCHAIN_TEST"), "run it through with-keyring.sh");
    }

    void healthy();
    void secretIsStillThereAfterARestart();
    void locked();
    void unlockedAgain();
    void noBus();
    void noService();
    void neverMade();
    void hung();

private:
    const SecretKey m_key{u"c1"_s, u"XA-API-KEY"_s};
    const QByteArray m_canary = "CANARY-7e1f-not-on-disk-in-the-clear";
};

void KeychainTest::healthy()
{
    KeychainSecretStore store;
    QCOMPARE(await(store.read(m_key))->state, SecretState::NotFound);
    const auto written = await(store.write(m_key, Secret(m_canary)));
    QVERIFY(written);
    QVERIFY2(written->state == SecretState::Found, qPrintable(written->detail));
    QCOMPARE(written->where, u"GNOME Keyring"_s);
    QCOMPARE(await(store.read(m_key))->secret.reveal(), m_canary);

    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes.append(static_cast<char>(value));
    const SecretKey binary{u"rollcall"_s, u"journal-key"_s};
    QCOMPARE(await(store.write(binary, Secret(bytes)))->state, SecretState::Found);
    QCOMPARE(await(store.read(binary))->secret.reveal(), bytes);
    QCOMPARE(await(store.write(binary, Secret("shorter")))->state, SecretState::Found);
    QCOMPARE(await(store.read(binary))->secret.reveal(), QByteArray("shorter"));
    QCOMPARE(await(store.erase(binary))->state, SecretState::NotFound);
    QCOMPARE(await(store.read(binary))->state, SecretState::NotFound);
    QCOMPARE(await(store.erase(binary))->state, SecretState::NotFound); // of what is gone
    QCOMPARE(store.state(), SecretState::Found);
}

void KeychainTest::secretIsStillThereAfterARestart()
{
    KeychainSecretStore store;
    QCOMPARE(await(store.read(m_key))->secret.reveal(), m_canary);
}

void KeychainTest::locked()
{
    KeychainSecretStore store(0.3);
    const auto found = await(store.read(m_key));
    QVERIFY2(found->state == SecretState::Locked, qPrintable(found->detail));
    const auto erased = await(store.erase(m_key));
    QVERIFY2(erased->state == SecretState::Locked, qPrintable(erased->detail));
    const auto written = await(store.write(m_key, Secret("another")));
    QVERIFY2(written->state == SecretState::Locked, qPrintable(written->detail));
    QCOMPARE(written->where, sessionOnly());
    QCOMPARE(await(store.read(m_key))->secret.reveal(), QByteArray("another"));
    QCOMPARE(store.state(), SecretState::Locked);
}

void KeychainTest::unlockedAgain()
{
    // What was "erased" and "written" while it was locked has changed nothing.
    secretIsStillThereAfterARestart();
}

void KeychainTest::noBus()
{
    KeychainSecretStore store(0.3);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(await(store.read(m_key))->state, SecretState::Unavailable);
    const auto written = await(store.write(m_key, Secret(m_canary)));
    QCOMPARE(written->state, SecretState::Unavailable);
    QCOMPARE(written->where, sessionOnly());
    QCOMPARE(await(store.read(m_key))->secret.reveal(), m_canary);
    QCOMPARE(await(store.erase(m_key))->state, SecretState::Unavailable);
    QVERIFY(timer.elapsed() < 3'000);
}

void KeychainTest::noService()
{
    noBus();
}

void KeychainTest::neverMade()
{
    KeychainSecretStore store(0.3);
    const auto found = await(store.read(m_key));
    QVERIFY2(found->state == SecretState::Unavailable, qPrintable(found->detail));
    const auto written = await(store.write(m_key, Secret(m_canary)));
    QVERIFY2(written->state == SecretState::Unavailable || written->state == SecretState::TimedOut,
        qPrintable(written->detail));
    QCOMPARE(written->where, sessionOnly());
}

void KeychainTest::hung()
{
    bool isNumber = false;
    const int daemon = qEnvironmentVariableIntValue("ROLLCALL_KEYRING_PID", &isNumber);
    QVERIFY(isNumber);
    KeychainSecretStore store(0.2); // 10 s become 2 s
    QCOMPARE(await(store.read(m_key))->secret.reveal(), m_canary);
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    qint64 longestGap = 0;
    QElapsedTimer gap;
    gap.start();
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, gap.restart()); });
    ticker.start(5);
    const auto stuck = await(store.read(m_key));
    ticker.stop();
    const qint64 took = timer.elapsed();
    const auto written = await(store.write(m_key, Secret("x")));
    const auto continued = ::kill(daemon, SIGCONT);
    QCOMPARE(stuck->state, SecretState::TimedOut);
    QVERIFY2(took < 2'100 + 400, qPrintable(QString::number(took)));
    QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));
    QCOMPARE(written->state, SecretState::TimedOut);
    QCOMPARE(written->where, sessionOnly());
    QCOMPARE(continued, 0);
    // The daemon answers again, the abandoned job returns, and the same process goes on.
    QTRY_COMPARE_WITH_TIMEOUT(await(store.write(m_key, Secret(m_canary)))->state, SecretState::Found, 10'000);
    QCOMPARE(await(store.read(m_key))->secret.reveal(), m_canary);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
