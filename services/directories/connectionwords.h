#pragma once

#include "services/domain/result.h"
#include "services/secrets/secretstore.h"

#include <QNetworkProxy>
#include <QUrl>

namespace rollcall {

//! \p text, marked with QT_TRANSLATE_NOOP("connections", ...), in the language of the console: for sentences
//! that are composed here and could not be translated as a whole later.
QString said(const char *text);

//! Why a service could not be used, as one English sentence of the context "connections".
QString explained(const Error &error);

//! Why a secret could not be had, likewise; empty for Found.
QString explained(SecretState state);

//! \p url as a base to build requests on: https, or http on this computer; no trailing slash.
//! Validation with a whole sentence for anything else.
Result<QUrl> checkedBaseUrl(const QUrl &url);

//! The proxy that \p address means, "http://host:port" or "socks5://host:port"; none for an empty one.
//! Validation with a whole sentence for anything else, a name and password among it.
Result<QNetworkProxy> proxyFrom(const QString &address);

} // namespace rollcall
