#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace rollcall::server::amo {

//! The secret that signs for an issuer; nothing when there is no such issuer.
using SecretOfIssuer = std::function<std::optional<QByteArray>(const QString &issuer)>;

//! Checks a compact JWT: HS256 and nothing else, signature compared in constant time, life at most 300 s, 5 s
//! of leeway. \p now is in seconds since 1970. The claims, or the sentence for "detail" in the original's
//! words and order.
tl::expected<JsonValue, QString> verifyToken(
    const QByteArray &token, const SecretOfIssuer &secretOf, qint64 now);

} // namespace rollcall::server::amo
