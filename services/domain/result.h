#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <tl/expected.hpp>

namespace rollcall {

//! Everything that can go wrong, as one value. A screen decides by \c kind, never by text.
//! Contracts: reliability rules "closed list of error types".
struct Error
{
    enum class Kind {
        Cancelled, Offline, DnsFailed, ConnectFailed, TlsRefused, Timeout, ConnectionLost, RedirectRefused,
        TooLarge, BadEncoding, BadContentType, BadJson, BadSchema, Unauthenticated, Forbidden, NotFound,
        Conflict, PreconditionFailed, Validation, RateLimited, ServerError, Maintenance, OutcomeUnknown,
        LocalStorage, Keychain
    };
    //! Whether the request can have reached the service.
    enum class Sent { No, Yes, Unknown };
    //! Which clock ran out, for Kind::Timeout.
    enum class Phase { None, Connect, Silence, Total };

    Kind kind = Kind::Cancelled;
    Sent sent = Sent::No;
    Phase phase = Phase::None;
    int httpStatus = 0;                   //!< 0: the request never got a complete answer
    int attempts = 0;                     //!< requests that were started for this call
    QString code;                         //!< the service's machine-readable code, for logs and tests
    QString detail;                       //!< the service's or library's sentence; shown as plain text, never parsed
    QHash<QString, QString> fields;       //!< JSON pointer -> message, for the editor to place
    QString requestId;                    //!< quoted in every report to support
    std::chrono::seconds retryAfter{0};

    //! True for failures that may go away by themselves (used for retries of reads only).
    bool isTransient() const;
};

//! Stable name of a kind, for logs, tests and the journal ("ConnectionLost").
QString kindName(Error::Kind kind);

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace rollcall
