#include "services/secrets/keychainsecretstore.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QHash>
#include <QQueue>
#include <QTest>
#include <QTimer>

#include <concepts>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

using Backend = KeychainBackend;

//! A keychain whose every answer the test chooses.
class FakeKeychain : public KeychainBackend
{
public:
    QHash<QString, QByteArray> kept;
    Lock lock = Lock::Unlocked;
    QHash<Task, Answer> troubles; //!< instead of doing it
    bool losesWrites = false;
    bool keepsErased = false;
    bool garbles = false;
    bool hangs = false;
    bool lockHangs = false;
    QList<Task> started;
    int running = 0;
    int mostRunning = 0;
    QList<std::function<void()>> held; //!< jobs that hang: call them to let them return late

    void start(Task task, const QString &key, const QByteArray &data,
        std::function<void(const Answer &)> done) override
    {
        started.append(task);
        mostRunning = std::max(mostRunning, ++running);
        auto work = [this, task, key, data, done = std::move(done)] {
            --running;
            done(perform(task, key, data));
        };
        if (hangs)
            held.append(work);
        else
            QTimer::singleShot(1, qApp, work);
    }

    void askLock(int milliseconds, std::function<void(Lock, const QString &)> done) override
    {
        QTimer::singleShot(lockHangs ? milliseconds : 1, qApp,
            [this, done = std::move(done)] { done(lockHangs ? Lock::NoAnswer : lock, u"Fake Keyring"_s); });
    }

private:
    Answer perform(Task task, const QString &key, const QByteArray &data)
    {
        if (const auto trouble = troubles.constFind(task); trouble != troubles.constEnd())
            return *trouble;
        switch (task) {
        case Task::Read:
            if (!kept.contains(key))
                return {.trouble = Trouble::EntryNotFound};
            return {.data = kept.value(key)};
        case Task::Write:
            if (!losesWrites)
                kept.insert(key, garbles ? data + "?" : data);
            return {};
        case Task::Erase:
            if (!keepsErased)
                kept.remove(key);
            return {};
        }
        return {};
    }
};

const SecretKey apiKey{u"c1"_s, u"XA-API-KEY"_s};

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
template <typename T>
concept Streamable = requires(QTextStream &stream, const T &value)
{
    stream << value;
};
static_assert(Printable<QByteArray> && !Printable<Secret>);
static_assert(Streamable<QByteArray> && !Streamable<Secret>);
static_assert(!std::convertible_to<Secret, QByteArray> && !std::convertible_to<QByteArray, Secret>);

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto backend = std::make_unique<FakeKeychain>();
        m_keychain = backend.get();
        m_store = std::make_unique<KeychainSecretStore>(std::move(backend), 0.05); // 10 s become 500 ms
    }
    void cleanup() { m_store.reset(); }

    void secretIsWipedByItsLastOwner();
    void writtenIsReadBackAndNamed();
    void anyBytesSurvive();
    void missingIsNotFoundOnlyInAnOpenKeychain();
    void everyTroubleHasItsState_data();
    void everyTroubleHasItsState();
    void lostWriteIsNotCalledStored();
    void garbledWriteIsNotCalledStored();
    void lockedKeychainThatSaysErasedIsNotBelieved();
    void erasedButStillThereIsFailed();
    void withoutKeychainTheSecretIsKeptForTheSession();
    void sessionSecretNeverReachesTheKeychain();
    void hangingJobIsAbandonedInTimeAndLaterCallsAreShort();
    void lateAnswerHarmsNobody();
    void jobsRunOneAtATime();
    void cancelAnswersAtOnce();
    void stuckLockQuestionTimesOut();
    void memoryStoreKnowsTheSameStates();

private:
    SecretReading read() { return await(m_store->read(apiKey)).value_or(SecretReading{}); }
    SecretReading write(const QByteArray &value)
    {
        return await(m_store->write(apiKey, Secret(value))).value_or(SecretReading{});
    }
    SecretReading erase() { return await(m_store->erase(apiKey)).value_or(SecretReading{}); }

    FakeKeychain *m_keychain = nullptr;
    std::unique_ptr<KeychainSecretStore> m_store;
};

void SecretStoreTest::secretIsWipedByItsLastOwner()
{
    // The bytes are watched through a second view that does not own them: wiped means wiped where they were.
    QByteArray bytes(64, 'k');
    bytes.reserve(64);
    std::optional<Secret> secret{std::in_place, std::move(bytes)};
    std::optional<Secret> copy = secret;
    const char *where = secret->reveal().constData();
    secret.reset();
    QCOMPARE(copy->reveal(), QByteArray(64, 'k')); // another owner still needs it
    QCOMPARE(copy->reveal().constData(), where);

    Secret assigned(QByteArray(8, 'a'));
    assigned = *copy;
    QCOMPARE(assigned.reveal(), copy->reveal());
    Secret moved = std::move(assigned);
    QCOMPARE(moved.reveal().size(), 64);
    moved = Secret();
    QVERIFY(moved.isEmpty());
}

void SecretStoreTest::writtenIsReadBackAndNamed()
{
    const auto written = write("s3cr€t");
    QCOMPARE(written.state, SecretState::Found);
    QCOMPARE(written.where, u"Fake Keyring"_s);
    QCOMPARE(m_keychain->started, (QList<Backend::Task>{Backend::Task::Write, Backend::Task::Read}));
    const auto found = read();
    QCOMPARE(found.state, SecretState::Found);
    QCOMPARE(found.secret.reveal(), QByteArray("s3cr€t"));
    QCOMPARE(erase().state, SecretState::NotFound);
    QCOMPARE(read().state, SecretState::NotFound);
    QCOMPARE(m_store->state(), SecretState::Found);
}

void SecretStoreTest::anyBytesSurvive()
{
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes.append(static_cast<char>(value));
    QCOMPARE(write(bytes).state, SecretState::Found);
    QCOMPARE(read().secret.reveal(), bytes);
}

void SecretStoreTest::missingIsNotFoundOnlyInAnOpenKeychain()
{
    QCOMPARE(read().state, SecretState::NotFound);
    m_keychain->lock = Backend::Lock::Locked;
    QCOMPARE(read().state, SecretState::Locked);
    QCOMPARE(m_store->state(), SecretState::Locked);
    m_keychain->lock = Backend::Lock::NoService;
    QCOMPARE(read().state, SecretState::Unavailable);
    m_keychain->lock = Backend::Lock::NoKeychain;
    QCOMPARE(read().state, SecretState::Unavailable);
    m_keychain->lock = Backend::Lock::Unclear;
    QCOMPARE(read().state, SecretState::Failed);
}

void SecretStoreTest::everyTroubleHasItsState_data()
{
    using Trouble = Backend::Trouble;
    using Lock = Backend::Lock;
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("lock");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("writing");
    const auto row
        = [](const char *name, Trouble trouble, Lock lock, SecretState reading, SecretState writing) {
              QTest::addRow("%s", name) << static_cast<int>(trouble) << static_cast<int>(lock)
                                        << static_cast<int>(reading) << static_cast<int>(writing);
          };
    row("entry not found, open", Trouble::EntryNotFound, Lock::Unlocked, SecretState::NotFound,
        SecretState::Failed);
    row("entry not found, locked", Trouble::EntryNotFound, Lock::Locked, SecretState::Locked,
        SecretState::Locked);
    row("entry not found, no service", Trouble::EntryNotFound, Lock::NoService, SecretState::Unavailable,
        SecretState::Unavailable);
    row("could not delete", Trouble::CouldNotDeleteEntry, Lock::Unlocked, SecretState::Failed,
        SecretState::Failed);
    row("denied by the user", Trouble::AccessDeniedByUser, Lock::Unlocked, SecretState::Failed,
        SecretState::Failed);
    row("denied by the user, locked", Trouble::AccessDeniedByUser, Lock::Locked, SecretState::Locked,
        SecretState::Locked);
    row("denied, locked", Trouble::AccessDenied, Lock::Locked, SecretState::Locked, SecretState::Locked);
    row("denied, open", Trouble::AccessDenied, Lock::Unlocked, SecretState::Failed, SecretState::Failed);
    row("no backend", Trouble::NoBackendAvailable, Lock::NoService, SecretState::Unavailable,
        SecretState::Unavailable);
    row("no backend, though open", Trouble::NoBackendAvailable, Lock::Unlocked, SecretState::Unavailable,
        SecretState::Unavailable);
    row("not implemented", Trouble::NotImplemented, Lock::Unlocked, SecretState::Unavailable,
        SecretState::Unavailable);
    row("other, no bus", Trouble::OtherError, Lock::NoService, SecretState::Unavailable,
        SecretState::Unavailable);
    row("other, no keychain yet", Trouble::OtherError, Lock::NoKeychain, SecretState::Unavailable,
        SecretState::Unavailable);
    row("other, no answer", Trouble::OtherError, Lock::NoAnswer, SecretState::TimedOut,
        SecretState::TimedOut);
    row("other, open", Trouble::OtherError, Lock::Unlocked, SecretState::Failed, SecretState::Failed);
}

void SecretStoreTest::everyTroubleHasItsState()
{
    QFETCH(int, trouble);
    QFETCH(int, lock);
    QFETCH(int, reading);
    QFETCH(int, writing);
    const Backend::Answer answer{
        .trouble = static_cast<Backend::Trouble>(trouble), .text = u"the library's words"_s};
    m_keychain->troubles
        = {{Backend::Task::Read, answer}, {Backend::Task::Write, answer}, {Backend::Task::Erase, answer}};
    m_keychain->lock = static_cast<Backend::Lock>(lock);

    const auto got = read();
    QCOMPARE(static_cast<int>(got.state), reading);
    if (got.state != SecretState::NotFound)
        QCOMPARE(got.detail, u"the library's words"_s);
    const auto removed = erase();
    QCOMPARE(removed.state == SecretState::NotFound, got.state == SecretState::NotFound);
    const auto written = write("x");
    QCOMPARE(static_cast<int>(written.state), writing);
    QCOMPARE(written.where, sessionOnly());
    QCOMPARE(read().secret.reveal(), QByteArray("x")); // usable all the same
}

void SecretStoreTest::lostWriteIsNotCalledStored()
{
    m_keychain->losesWrites = true;
    const auto written = write("x");
    QCOMPARE(written.state, SecretState::Failed);
    QCOMPARE(written.where, sessionOnly());
}

void SecretStoreTest::garbledWriteIsNotCalledStored()
{
    m_keychain->garbles = true;
    QCOMPARE(write("x").state, SecretState::Failed);
    QCOMPARE(read().secret.reveal(), QByteArray("x"));
}

void SecretStoreTest::lockedKeychainThatSaysErasedIsNotBelieved()
{
    QCOMPARE(write("x").state, SecretState::Found);
    m_keychain->keepsErased = true;
    m_keychain->troubles.insert(Backend::Task::Read, {.trouble = Backend::Trouble::EntryNotFound});
    m_keychain->lock = Backend::Lock::Locked;
    QCOMPARE(erase().state, SecretState::Locked);
    QCOMPARE(m_keychain->kept.size(), 1);
}

void SecretStoreTest::erasedButStillThereIsFailed()
{
    QCOMPARE(write("x").state, SecretState::Found);
    m_keychain->keepsErased = true;
    QCOMPARE(erase().state, SecretState::Failed);
}

void SecretStoreTest::withoutKeychainTheSecretIsKeptForTheSession()
{
    m_keychain->lock = Backend::Lock::Locked;
    m_keychain->troubles.insert(Backend::Task::Write, {.trouble = Backend::Trouble::AccessDenied});
    const auto written = write("x");
    QCOMPARE(written.state, SecretState::Locked);
    QCOMPARE(written.where, sessionOnly());
    const auto found = read();
    QCOMPARE(found.state, SecretState::Found);
    QCOMPARE(found.where, sessionOnly());
    QVERIFY(m_keychain->kept.isEmpty());

    // Once the keychain works, it takes over.
    m_keychain->lock = Backend::Lock::Unlocked;
    m_keychain->troubles.clear();
    QCOMPARE(write("y").where, u"Fake Keyring"_s);
    QCOMPARE(read().where, u"Fake Keyring"_s);
}

void SecretStoreTest::sessionSecretNeverReachesTheKeychain()
{
    const auto kept = await(m_store->write(apiKey, Secret("x"), SecretStore::Keeping::ForThisSession));
    QVERIFY(kept);
    QCOMPARE(kept->state, SecretState::Found);
    QCOMPARE(kept->where, sessionOnly());
    QCOMPARE(read().secret.reveal(), QByteArray("x"));
    QVERIFY(m_keychain->started.isEmpty());
    QCOMPARE(erase().state, SecretState::NotFound);
    QCOMPARE(read().state, SecretState::NotFound);
}

void SecretStoreTest::hangingJobIsAbandonedInTimeAndLaterCallsAreShort()
{
    m_keychain->hangs = true;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read().state, SecretState::TimedOut);
    QVERIFY2(timer.elapsed() < 525 + 300,
        qPrintable(QString::number(timer.elapsed()))); // 10.5 s, and a busy machine
    timer.restart();
    QCOMPARE(write("x").state, SecretState::TimedOut);
    QVERIFY2(timer.elapsed() < 100 + 300, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_keychain->started.size(), 1); // nothing is piled up behind it
    QCOMPARE(read().secret.reveal(), QByteArray("x"));
    QCOMPARE(m_store->state(), SecretState::TimedOut);
}

void SecretStoreTest::lateAnswerHarmsNobody()
{
    m_keychain->hangs = true;
    QCOMPARE(read().state, SecretState::TimedOut);
    m_keychain->hangs = false;
    QCOMPARE(m_keychain->held.size(), 1);
    const auto waiting = m_store->read(apiKey);
    m_keychain->held.takeFirst()();
    QCOMPARE(await(waiting)->state, SecretState::NotFound);
    QCOMPARE(write("x").state, SecretState::Found);
    QCOMPARE(m_keychain->mostRunning, 1);
}

void SecretStoreTest::jobsRunOneAtATime()
{
    QList<Pending<SecretReading>> calls;
    for (int number = 0; number < 10; ++number)
        calls.append(m_store->write({u"c1"_s, QString::number(number)}, Secret(QByteArray::number(number))));
    for (const auto &call : calls)
        QCOMPARE(await(call)->state, SecretState::Found);
    QCOMPARE(m_keychain->mostRunning, 1);
    QCOMPARE(m_keychain->kept.size(), 10);
}

void SecretStoreTest::cancelAnswersAtOnce()
{
    m_keychain->hangs = true;
    const auto call = m_store->read(apiKey);
    QTRY_COMPARE(m_keychain->started.size(), 1);
    call.cancel();
    QVERIFY(call.isSettled());
    const auto answer = await(call);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    m_keychain->hangs = false;
    m_keychain->held.takeFirst()();
    QCOMPARE(read().state, SecretState::NotFound);
}

void SecretStoreTest::stuckLockQuestionTimesOut()
{
    m_keychain->lockHangs = true;
    QCOMPARE(read().state, SecretState::TimedOut);
}

void SecretStoreTest::memoryStoreKnowsTheSameStates()
{
    MemorySecretStore store;
    QCOMPARE(await(store.read(apiKey))->state, SecretState::NotFound);
    QCOMPARE(
        await(store.write(apiKey, Secret("x"), SecretStore::Keeping::InKeychain))->state, SecretState::Found);
    QCOMPARE(await(store.read(apiKey))->secret.reveal(), QByteArray("x"));
    store.setState(SecretState::Locked);
    QCOMPARE(await(store.read(apiKey))->state, SecretState::Locked);
    QCOMPARE(await(store.erase(apiKey))->state, SecretState::Locked);
    const auto kept = await(store.write(apiKey, Secret("y"), SecretStore::Keeping::InKeychain));
    QCOMPARE(kept->state, SecretState::Locked);
    QCOMPARE(kept->where, sessionOnly());
    QCOMPARE(await(store.read(apiKey))->secret.reveal(), QByteArray("y"));
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
