#include "services/server/settingvalues.h"

#include "services/server/facade.h"
#include "services/server/secrets.h"

#include <QRegularExpression>

namespace rollcall {

using namespace Qt::StringLiterals;

QString textSetting(const JsonValue &entry, const QString &name, const QString &owner)
{
    const QString text = entry[name].toString().trimmed();
    if (text.isEmpty())
        throw ConfigProblem(u"%1 needs %2"_s.arg(owner, name));
    return text;
}

QByteArray secretSetting(const JsonValue &entry, const QString &name, const QString &owner)
{
    static const QRegularExpression hex(u"\\A[0-9a-fA-F]{64}\\z"_s);
    const QString clear = entry[name].toString();
    if (!clear.isEmpty())
        return sha256(clear.toUtf8());
    const QString hash = entry[name + u"Sha256"_s].toString();
    if (!hex.match(hash).hasMatch()) {
        throw ConfigProblem(u"%1 needs %2, or %2Sha256 with 64 hexadecimal digits"_s.arg(owner, name));
    }
    return QByteArray::fromHex(hash.toLatin1());
}

int numberSetting(
    const JsonValue &settings, const QString &name, int fallback, int most, const QString &system)
{
    const JsonValue value = settings[name];
    if (value.isUndefined())
        return fallback;
    const qint64 number = value.toInteger().value_or(0);
    if (number < 1 || number > most)
        throw ConfigProblem(u"%1: %2 must be a whole number from 1 to %3"_s.arg(system, name).arg(most));
    return static_cast<int>(number);
}

} // namespace rollcall
