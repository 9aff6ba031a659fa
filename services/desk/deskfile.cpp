#include "services/desk/deskfile.h"

#include "services/sealing/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(deskLog, "rollcall.desk")

DeskFile::DeskFile(Desk &desk, const QString &directory, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_path(QDir(directory).filePath(u"desk.sealed"_s))
    , m_secrets(secrets)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &DeskFile::write);
    for (const auto signal : {&Desk::changed, &Desk::listLeft})
        connect(&desk, signal, this, [this] { m_soon.start(); });
}

DeskFile::~DeskFile()
{
    if (m_soon.isActive())
        write();
}

Pending<Done> DeskFile::open()
{
    if (!m_opening) {
        m_opening.emplace();
        localKey(m_secrets, u"desk-key"_s, this).then(this, [this](const Result<LocalKey> &key) {
            adopt(*key);
        });
    }
    return m_opening->pending();
}

void DeskFile::adopt(const LocalKey &key)
{
    if (key.isPersistent) {
        const LocalCipher cipher(key.key);
        const auto text = readSealed(m_path, cipher);
        if ((text && m_desk.unpack(*text)) || !QFile::exists(m_path))
            m_cipher = cipher;
        else
            qCWarning(deskLog) << "Views and pins do not open and are left where they are:" << m_path;
    }
    m_opening->settle(Done());
}

void DeskFile::write()
{
    m_soon.stop();
    if (!m_cipher)
        return;
    if (const auto written = writeSealed(m_path, m_desk.packed(), *m_cipher); !written)
        qCWarning(deskLog) << "Views and pins cannot be kept on the disk:" << written.error().detail;
}

} // namespace rollcall
