#include "app/console/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Sockets have short names; the folder's path may be long.
QString socketName(const QString &profilePath)
{
    const QByteArray hash
        = QCryptographicHash::hash(profilePath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"rollcall-"_s + QString::fromLatin1(hash.left(24));
}

constexpr int patience = 1000; // milliseconds for a running console to answer

} // namespace

SingleInstance::SingleInstance(const QString &profilePath, QObject *parent)
    : QObject(parent)
    , m_name(socketName(profilePath))
    , m_lock(profilePath + "/lock"_L1)
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, never because it is old
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server.nextPendingConnection();
        emit activationRequested();
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        QLocalSocket socket;
        socket.connectToServer(m_name, QIODevice::WriteOnly);
        socket.waitForConnected(patience);
        return false;
    }
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace rollcall
