#include "services/cache/keptfile.h"

#include "services/sealing/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(keptLog, "rollcall.kept")

KeptFile::KeptFile(KeptRecords &kept, const QString &directory, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_folder(QDir(directory).filePath(u"kept"_s))
    , m_secrets(secrets)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(5s);
    connect(&m_soon, &QTimer::timeout, this, &KeptFile::write);
    connect(&kept, &KeptRecords::changed, this, &KeptFile::note);
}

KeptFile::~KeptFile()
{
    write();
}

QString KeptFile::fileOf(const LocalCipher &cipher, const QString &connection) const
{
    return m_folder + u'/' + QString::fromLatin1(cipher.hash(connection.toUtf8()).toHex()) + u".sealed"_s;
}

Pending<Done> KeptFile::open()
{
    if (!m_opening) {
        m_opening.emplace();
        localKey(m_secrets, u"kept-key"_s, this).then(this, [this](const Result<LocalKey> &key) {
            adopt(*key);
        });
    }
    return m_opening->pending();
}

void KeptFile::adopt(const LocalKey &key)
{
    if (key.isPersistent) {
        const LocalCipher cipher(key.key);
        QSet<QString> wanted;
        QStringList spent;
        const QStringList lasting = m_kept.lasting();
        for (const QString &connection : lasting) {
            const QString path = fileOf(cipher, connection);
            wanted.insert(path);
            const auto text = readSealed(path, cipher);
            if (QFile::exists(path) && !(text && m_kept.unpack(connection, *text)))
                qCWarning(keptLog) << "People that were read earlier do not open; they are read anew:"
                                   << path;
            if (m_kept.isEmpty(connection))
                spent.append(connection);
        }
        const QStringList files = QDir(m_folder).entryList({u"*.sealed"_s}, QDir::Files | QDir::Hidden);
        for (const QString &file : files) {
            if (const QString path = m_folder + u'/' + file; !wanted.contains(path))
                QFile::remove(path);
        }
        m_cipher = cipher;
        m_toWrite += QSet<QString>(spent.begin(), spent.end());
        write();
    }
    m_opening->settle(Done());
}

// What is to be forgotten goes at once; what was read has time.
void KeptFile::note(const QString &connection)
{
    const bool isEmpty = m_kept.isEmpty(connection);
    if (!m_cipher && isEmpty)
        return; // what there is of it has not been read yet
    m_toWrite.insert(connection);
    if (isEmpty)
        write();
    else if (!m_soon.isActive())
        m_soon.start();
}

void KeptFile::write()
{
    if (!m_cipher)
        return;
    m_soon.stop();
    const QStringList lasting = m_kept.lasting();
    for (const QString &connection : std::exchange(m_toWrite, {})) {
        const QString path = fileOf(*m_cipher, connection);
        if (!lasting.contains(connection) || m_kept.isEmpty(connection))
            QFile::remove(path);
        else if (const auto written = writeSealed(path, m_kept.packed(connection), *m_cipher); !written)
            qCWarning(keptLog) << "People that were read cannot be kept on the disk:"
                               << written.error().detail;
    }
}

} // namespace rollcall
