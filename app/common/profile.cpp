#include "app/common/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure({.kind = Error::Kind::LocalStorage, .detail = sentence});
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

} // namespace

Result<Profile> Profile::open(const QString &directory)
{
    const QString wanted = directory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/rollcall"_L1
        : directory;
    const QString path = QDir::cleanPath(QDir(wanted).absolutePath());
    const QByteArray local = path.toLocal8Bit();

    if (!QDir().mkpath(path))
        return refused(Words::tr("The profile folder %1 cannot be made.").arg(path));
    struct stat status = {};
    if (::lstat(local.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return refused(
            Words::tr("The profile folder %1 is a link or no folder. Give the folder itself.").arg(path));
    if (status.st_uid != ::geteuid())
        return refused(Words::tr("The profile folder %1 belongs to another user.").arg(path));
    if (status.st_mode & (S_IWGRP | S_IWOTH))
        return refused(
            Words::tr("Other users may write to the profile folder %1. Take that right away first.")
                .arg(path));
    if (::access(local.constData(), W_OK | X_OK) != 0)
        return refused(Words::tr("The profile folder %1 cannot be written to.").arg(path));
    ::chmod(local.constData(), S_IRWXU);

    Profile profile;
    profile.m_path = path;
    return profile;
}

QString Profile::file(const QString &name) const
{
    return m_path + u'/' + name;
}

QString Profile::folder(const QString &name) const
{
    const QString path = file(name);
    QDir().mkpath(path);
    return path;
}

} // namespace rollcall
