#include "services/server/store/newfile.h"

#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &file, int reason)
{
    throw StoreError(
        u"The file %1 cannot be written: %2"_s.arg(file, QString::fromLocal8Bit(std::strerror(reason))));
}

//! On the disk, not only on its way there.
bool makeDurable(const QString &name, int flags)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC);
    const bool isDurable = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    errno = reason;
    return isDurable;
}

QString nameBeside(const QString &name)
{
    const QFileInfo info(name);
    return info.absolutePath() + u"/."_s + info.fileName() + u'.' + QString::fromLatin1(randomHex(8));
}

} // namespace

NewFile::NewFile(const QString &name)
    : m_name(name)
    , m_temporary(nameBeside(name))
{
    // Found out now rather than after an hour of writing; keep() looks again.
    struct stat there = {};
    if (::lstat(QFile::encodeName(name).constData(), &there) == 0)
        refuse(name, EEXIST);
    const int descriptor = ::open(QFile::encodeName(m_temporary).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        refuse(name, errno);
    m_file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
}

NewFile::~NewFile()
{
    m_file.close();
    ::unlink(QFile::encodeName(m_temporary).constData());
}

void NewFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        refuse(m_name, errno);
}

void NewFile::keep()
{
    if (!m_file.flush() || !makeDurable(m_temporary, O_RDONLY))
        refuse(m_name, errno);
    // The name is never taken from somebody else, and the file never has two: who opens it at this moment
    // would refuse it. Only where the file system cannot do that (NFS) it has, for as long as two calls take.
    const QByteArray from = QFile::encodeName(m_temporary);
    const QByteArray to = QFile::encodeName(m_name);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL || ::link(from.constData(), to.constData()) != 0)
            refuse(m_name, errno);
        ::unlink(from.constData());
    }
    if (!makeDurable(QFileInfo(m_name).absolutePath(), O_RDONLY | O_DIRECTORY))
        refuse(m_name, errno);
}

} // namespace rollcall
