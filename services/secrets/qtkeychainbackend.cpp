#include "services/secrets/qtkeychainbackend.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFile>
#include <qt6keychain/keychain.h>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBusName = "org.freedesktop.secrets"_L1;
constexpr auto kService = "rollcall"_L1;

KeychainBackend::Trouble troubleOf(QKeychain::Error error)
{
    using Trouble = KeychainBackend::Trouble;
    switch (error) {
    case QKeychain::NoError:
        return Trouble::None;
    case QKeychain::EntryNotFound:
        return Trouble::EntryNotFound;
    case QKeychain::CouldNotDeleteEntry:
        return Trouble::CouldNotDeleteEntry;
    case QKeychain::AccessDeniedByUser:
        return Trouble::AccessDeniedByUser;
    case QKeychain::AccessDenied:
        return Trouble::AccessDenied;
    case QKeychain::NoBackendAvailable:
        return Trouble::NoBackendAvailable;
    case QKeychain::NotImplemented:
        return Trouble::NotImplemented;
    case QKeychain::OtherError:
        return Trouble::OtherError;
    }
    return Trouble::OtherError;
}

//! What the people who sit in front of it call the program with this process id.
QString productName(uint pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    const QByteArray program = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    if (program.startsWith("gnome-keyring"))
        return u"GNOME Keyring"_s;
    if (program.startsWith("kwallet") || program.startsWith("ksecret"))
        return u"KDE Wallet"_s;
    if (program.startsWith("keepassxc"))
        return u"KeePassXC"_s;
    return u"Secret Service"_s;
}

//! Asks three things one after another (who, which keychain, is it open) and deletes itself.
class LockQuestion : public QObject
{
public:
    using Listener = std::function<void(KeychainBackend::Lock, const QString &)>;

    LockQuestion(QObject *parent, int milliseconds, Listener done)
        : QObject(parent)
        , m_deadline(milliseconds)
        , m_done(std::move(done))
    { }

    void ask()
    {
        if (!QDBusConnection::sessionBus().isConnected()) {
            finish(KeychainBackend::Lock::NoService);
            return;
        }
        // ReadAlias comes first because it is what starts a keychain that is installed and not yet running.
        auto call = QDBusMessage::createMethodCall(
            kBusName, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        call << u"default"_s;
        then(call, [this](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusObjectPath> path(QDBusPendingCall::fromCompletedCall(reply));
            if (path.isError())
                finish(KeychainBackend::Lock::Unclear);
            else
                askName(path.value().path());
        });
    }

private:
    void askName(const QString &collection)
    {
        auto call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
            u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
        call << QString(kBusName);
        then(call, [this, collection](const QDBusMessage &reply) {
            const QDBusPendingReply<uint> pid(QDBusPendingCall::fromCompletedCall(reply));
            m_name = productName(pid.isError() ? 0 : pid.value());
            if (collection.size() > 1)
                askLocked(collection);
            else
                finish(KeychainBackend::Lock::NoKeychain);
        });
    }

    void askLocked(const QString &collection)
    {
        auto call = QDBusMessage::createMethodCall(
            kBusName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        then(call, [this](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusVariant> locked(QDBusPendingCall::fromCompletedCall(reply));
            if (locked.isError() && locked.error().type() == QDBusError::UnknownObject)
                finish(
                    KeychainBackend::Lock::NoKeychain); // the alias points at a keychain that was never made
            else if (locked.isError() || locked.value().variant().typeId() != QMetaType::Bool)
                finish(KeychainBackend::Lock::Unclear);
            else
                finish(locked.value().variant().toBool() ? KeychainBackend::Lock::Locked
                                                         : KeychainBackend::Lock::Unlocked);
        });
    }

    void then(const QDBusMessage &call, std::function<void(const QDBusMessage &)> next)
    {
        auto *watcher
            = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call,
                                              std::max(1, static_cast<int>(m_deadline.remainingTime()))),
                this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next = std::move(next)](QDBusPendingCallWatcher *ended) {
                const auto type = ended->isError() ? ended->error().type() : QDBusError::NoError;
                if (type == QDBusError::ServiceUnknown || type == QDBusError::Disconnected)
                    finish(KeychainBackend::Lock::NoService);
                else if (type == QDBusError::NoReply || type == QDBusError::Timeout
                    || type == QDBusError::TimedOut)
                    finish(KeychainBackend::Lock::NoAnswer);
                else
                    next(ended->reply());
            });
    }

    void finish(KeychainBackend::Lock lock)
    {
        m_done(lock, m_name);
        deleteLater();
    }

    QDeadlineTimer m_deadline;
    Listener m_done;
    QString m_name;
};

} // namespace

QtKeychainBackend::QtKeychainBackend(QObject *parent)
    : QObject(parent)
{ }

void QtKeychainBackend::start(
    Task task, const QString &key, const QByteArray &data, std::function<void(const Answer &)> done)
{
    // No parent and no delete: libsecret's callback keeps a raw pointer to the job until it ends, which may
    // be never.
    QKeychain::Job *job = nullptr;
    switch (task) {
    case Task::Read:
        job = new QKeychain::ReadPasswordJob(kService);
        break;
    case Task::Write: {
        auto *write = new QKeychain::WritePasswordJob(kService);
        write->setBinaryData(data);
        job = write;
        break;
    }
    case Task::Erase:
        job = new QKeychain::DeletePasswordJob(kService);
        break;
    }
    job->setAutoDelete(true);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job *ended) {
        Answer answer{.trouble = troubleOf(ended->error()), .text = ended->errorString()};
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
            read != nullptr && answer.trouble == Trouble::None)
            answer.data = read->binaryData();
        done(answer);
    });
    job->start();
}

void QtKeychainBackend::askLock(int milliseconds, std::function<void(Lock, const QString &)> done)
{
    auto *question = new LockQuestion(this, milliseconds, std::move(done));
    QMetaObject::invokeMethod(
        question, [question] { question->ask(); }, Qt::QueuedConnection);
}

} // namespace rollcall
