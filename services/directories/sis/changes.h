#pragma once

#include "services/domain/change.h"
#include "services/domain/dialect.h"
#include "services/net/httpclient.h"

namespace rollcall::sis {

//! A request below /api/v1/, with the trailing slash that nearly every route of the store needs.
net::Request requestTo(const QByteArray &method, const QStringList &route);

//! A request to a helper of the store, which stands beside the versions: "health", "metrics".
net::Request helperRequest(const QByteArray &method, const QString &name);

//! The route of a kind of record: "identities" for "identity".
QString routeOf(const QString &kind);

//! The one request that \p change is, or a Validation with nothing sent.
Result<net::Request> requestFor(const Change &change, const KindSpec &kind);

} // namespace rollcall::sis
