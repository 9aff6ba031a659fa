#include "services/auth/headervalue.h"

#include <algorithm>

namespace rollcall {

Result<QByteArray> headerValue(const QByteArray &value, const QString &name)
{
    const QByteArray trimmed = value.trimmed();
    const bool clean = std::all_of(trimmed.begin(), trimmed.end(), [](char character) {
        const auto code = static_cast<unsigned char>(character);
        return code >= 0x20 && code != 0x7f;
    });
    if (clean)
        return trimmed;
    return failure({.kind = Error::Kind::Validation,
        .code = QStringLiteral("bad-setting"),
        .detail
        = QStringLiteral("The setting %1 has a line break or another control character in it.").arg(name)});
}

} // namespace rollcall
