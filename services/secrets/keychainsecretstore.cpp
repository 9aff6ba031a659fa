#include "services/secrets/keychainsecretstore.h"

#include "services/secrets/qtkeychainbackend.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(secretsLog, "rollcall.secrets")

namespace {

constexpr double kLimitMs = 10'000;
constexpr double kLimitWhileStuckMs = 2'000;
constexpr double kLockQuestionMs = 3'000;

int scaled(double milliseconds, double timeScale)
{
    return std::max(1, static_cast<int>(std::lround(milliseconds * timeScale)));
}

QString jobKey(const SecretKey &key)
{
    return key.owner + u'/' + key.name;
}

} // namespace

class KeychainSecretStore::Call
{
public:
    KeychainBackend::Task task = KeychainBackend::Task::Read;
    SecretKey key;
    Secret secret;
    Promise<SecretReading> promise;
    QDeadlineTimer deadline;
    QTimer timer;
};

KeychainSecretStore::KeychainSecretStore(double timeScale, QObject *parent)
    : KeychainSecretStore(std::make_unique<QtKeychainBackend>(), timeScale, parent)
{ }

KeychainSecretStore::KeychainSecretStore(
    std::unique_ptr<KeychainBackend> backend, double timeScale, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_timeScale(timeScale)
{ }

KeychainSecretStore::~KeychainSecretStore() = default;

Pending<SecretReading> KeychainSecretStore::read(const SecretKey &key)
{
    return enqueue(KeychainBackend::Task::Read, key, {});
}

Pending<SecretReading> KeychainSecretStore::write(const SecretKey &key, const Secret &secret, Keeping keeping)
{
    if (keeping == Keeping::ForThisSession) {
        m_session.insert(key, secret);
        return Result<SecretReading>(
            SecretReading{.state = SecretState::Found, .secret = secret, .where = sessionOnly()});
    }
    return enqueue(KeychainBackend::Task::Write, key, secret);
}

Pending<SecretReading> KeychainSecretStore::erase(const SecretKey &key)
{
    m_session.remove(key);
    return enqueue(KeychainBackend::Task::Erase, key, {});
}

Pending<SecretReading> KeychainSecretStore::enqueue(
    KeychainBackend::Task task, const SecretKey &key, const Secret &secret)
{
    auto call = std::make_shared<Call>();
    call->task = task;
    call->key = key;
    call->secret = secret;
    const bool stuck = m_jobRunning && !m_active;
    const int limit = scaled(stuck ? kLimitWhileStuckMs : kLimitMs, m_timeScale);
    call->deadline.setRemainingTime(limit);
    call->timer.setSingleShot(true);
    connect(&call->timer, &QTimer::timeout, this, [this, weak = std::weak_ptr(call)] {
        if (const auto expired = weak.lock())
            finish(expired, SecretState::TimedOut, u"The keychain did not answer in time."_s);
    });
    call->timer.start(limit);
    call->promise.onCancel([self = QPointer(this), weak = std::weak_ptr(call)] {
        const auto given = weak.lock();
        if (!self || !given)
            return;
        given->promise.settle(failure({.kind = Error::Kind::Cancelled}));
        self->finish(given, self->m_state);
    });
    m_waiting.append(call);
    // From the event loop, so that a caller never meets its own answer half way through its own call.
    QMetaObject::invokeMethod(this, &KeychainSecretStore::pump, Qt::QueuedConnection);
    return call->promise.pending();
}

void KeychainSecretStore::pump()
{
    while (!m_active && !m_waiting.isEmpty()) {
        const auto next = m_waiting.constFirst();
        const auto kept = m_session.constFind(next->key);
        if (next->task == KeychainBackend::Task::Read && kept != m_session.constEnd()) {
            m_waiting.removeFirst();
            next->timer.stop();
            next->promise.settle(
                SecretReading{.state = SecretState::Found, .secret = *kept, .where = sessionOnly()});
            continue;
        }
        if (m_jobRunning)
            return; // an abandoned job; it is asked nothing more until it returns
        m_active = m_waiting.takeFirst();
        begin(m_active);
    }
}

void KeychainSecretStore::begin(const std::shared_ptr<Call> &call)
{
    using Trouble = KeychainBackend::Trouble;
    runJob(call, call->task, [this, call](const KeychainBackend::Answer &answer) {
        switch (call->task) {
        case KeychainBackend::Task::Read:
            if (answer.trouble == Trouble::None)
                finish(call, SecretState::Found, {}, Secret(answer.data));
            else
                diagnose(call, answer);
            return;
        case KeychainBackend::Task::Write:
            if (answer.trouble == Trouble::None)
                readBack(call);
            else
                diagnose(call, answer);
            return;
        case KeychainBackend::Task::Erase:
            if (answer.trouble == Trouble::None || answer.trouble == Trouble::EntryNotFound)
                readBack(call);
            else
                diagnose(call, answer);
            return;
        }
    });
}

void KeychainSecretStore::readBack(const std::shared_ptr<Call> &call)
{
    runJob(call, KeychainBackend::Task::Read, [this, call](const KeychainBackend::Answer &answer) {
        const bool found = answer.trouble == KeychainBackend::Trouble::None;
        const Secret now(answer.data);
        if (call->task == KeychainBackend::Task::Erase) {
            if (found)
                finish(call, SecretState::Failed, u"The keychain still holds it after deleting it."_s);
            else
                diagnose(call, answer);
        } else if (!found) {
            diagnose(call, answer);
        } else if (now.reveal() == call->secret.reveal()) {
            finish(call, SecretState::Found, {}, call->secret);
        } else {
            finish(call, SecretState::Failed, u"The keychain gives back something else than was written."_s);
        }
    });
}

void KeychainSecretStore::runJob(const std::shared_ptr<Call> &call, KeychainBackend::Task task,
    std::function<void(const KeychainBackend::Answer &)> next)
{
    m_jobRunning = true;
    const QByteArray data = task == KeychainBackend::Task::Write ? call->secret.reveal() : QByteArray();
    m_backend->start(task, jobKey(call->key), data,
        [this, call, next = std::move(next)](const KeychainBackend::Answer &answer) {
            m_jobRunning = false;
            if (m_active == call) {
                next(answer);
            } else {
                qCInfo(secretsLog) << "An abandoned keychain job has returned.";
                pump();
            }
        });
}

void KeychainSecretStore::diagnose(const std::shared_ptr<Call> &call, const KeychainBackend::Answer &answer)
{
    using Lock = KeychainBackend::Lock;
    using Trouble = KeychainBackend::Trouble;
    const int patience = std::min(
        scaled(kLockQuestionMs, m_timeScale), std::max(1, static_cast<int>(call->deadline.remainingTime())));
    m_backend->askLock(patience, [this, call, answer](Lock lock, const QString &name) {
        if (m_active != call)
            return;
        if (!name.isEmpty())
            m_where = name;
        switch (lock) {
        case Lock::Locked:
            finish(call, SecretState::Locked, answer.text);
            return;
        case Lock::NoService:
        case Lock::NoKeychain:
            finish(call, SecretState::Unavailable, answer.text);
            return;
        case Lock::NoAnswer:
            finish(call, SecretState::TimedOut, answer.text);
            return;
        case Lock::Unclear:
            finish(call, SecretState::Failed, answer.text);
            return;
        case Lock::Unlocked:
            break;
        }
        // A read-back that finds nothing after a write means that the write was lost.
        if (answer.trouble == Trouble::EntryNotFound && call->task != KeychainBackend::Task::Write)
            finish(call, SecretState::NotFound);
        else if (answer.trouble == Trouble::NoBackendAvailable || answer.trouble == Trouble::NotImplemented)
            finish(call, SecretState::Unavailable, answer.text);
        else
            finish(call, SecretState::Failed, answer.text);
    });
}

void KeychainSecretStore::finish(
    const std::shared_ptr<Call> &call, SecretState state, const QString &detail, const Secret &found)
{
    call->timer.stop();
    const bool wasActive = m_active == call;
    m_waiting.removeAll(call);
    const auto answer = [this, call, state, detail, found] {
        if (call->promise.isSettled())
            return; // cancelled: what the keychain does with it is nobody's concern any more
        SecretReading reading{.state = state, .secret = found, .where = m_where, .detail = detail};
        m_state = state == SecretState::NotFound ? SecretState::Found : state;
        if (call->task == KeychainBackend::Task::Write) {
            if (state == SecretState::Found) {
                m_session.remove(call->key);
            } else {
                m_session.insert(call->key, call->secret);
                reading.secret = call->secret;
                reading.where = sessionOnly();
            }
        }
        if (m_state != SecretState::Found)
            qCWarning(secretsLog) << "The keychain is not usable, state" << static_cast<int>(m_state);
        call->promise.settle(reading);
    };
    if (wasActive && state == SecretState::Found && m_where.isEmpty()) {
        // The first good answer: find out once what the keychain is called, and let the caller wait for that.
        m_where = u"keychain"_s;
        const int patience = std::min(scaled(kLockQuestionMs, m_timeScale),
            std::max(1, static_cast<int>(call->deadline.remainingTime())));
        m_backend->askLock(patience, [this, call, answer](KeychainBackend::Lock, const QString &name) {
            if (!name.isEmpty())
                m_where = name;
            call->timer.stop();
            answer();
            if (m_active == call)
                m_active.reset();
            pump();
        });
        return;
    }
    answer();
    if (wasActive)
        m_active.reset();
    pump();
}

} // namespace rollcall
