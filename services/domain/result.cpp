#include "services/domain/result.h"

#include <array>

namespace rollcall {

bool Error::isTransient() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::DnsFailed:
    case Kind::ConnectFailed:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::RateLimited:
    case Kind::ServerError:
        return true;
    default:
        return false;
    }
}

QString kindName(Error::Kind kind)
{
    static constexpr std::array names{
        "Cancelled", "Offline", "DnsFailed", "ConnectFailed", "TlsRefused", "Timeout", "ConnectionLost",
        "RedirectRefused", "TooLarge", "BadEncoding", "BadContentType", "BadJson", "BadSchema",
        "Unauthenticated", "Forbidden", "NotFound", "Conflict", "PreconditionFailed", "Validation",
        "RateLimited", "ServerError", "Maintenance", "OutcomeUnknown", "LocalStorage", "Keychain",
    };
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

} // namespace rollcall
