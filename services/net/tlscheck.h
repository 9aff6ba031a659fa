#pragma once

#include "services/domain/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace rollcall::net {

//! TlsRefused with a plain reason; \c code is stable: "unknown-authority", "self-signed", "expired",
//! "not-yet-valid", "other-host", "weak", "revoked" or "handshake".
Error tlsRefused(const QList<QSslError> &errors, const QString &handshakeError);

//! Whether \p chain (the server's certificate first) leads to one of \p authorities and to no other.
//! Signatures and dates are checked by OpenSSL against these authorities alone; the host name has been
//! checked by the handshake.
bool leadsTo(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities);

} // namespace rollcall::net
