#include "services/server/values.h"

#include <QDateTime>

namespace rollcall {

using namespace Qt::StringLiterals;

JsonValue timeOrNull(const std::optional<qint64> &seconds)
{
    if (!seconds)
        return nullptr;
    return QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace rollcall
