#include "services/sealing/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().toUtf8();
}

} // namespace

Result<Done> writeSealed(const QString &path, const QByteArray &text, const LocalCipher &cipher)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const auto refused
        = [](const QString &why) { return failure({.kind = Error::Kind::LocalStorage, .detail = why}); };
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return refused(u"The folder %1 cannot be made."_s.arg(folder));
    QSaveFile file(path);
    const QByteArray sealed = cipher.seal(text, nameOf(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(sealed) != sealed.size() || !file.commit())
        return refused(file.errorString());
    return Done();
}

std::optional<QByteArray> readSealed(const QString &path, const LocalCipher &cipher)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? cipher.open(file.readAll(), nameOf(path)) : std::nullopt;
}

} // namespace rollcall
