#pragma once

#include "services/server/oauth.h"

#include <tl/expected.hpp>

namespace rollcall::server::passport {

//! A sentence as plain text.
HttpResponse sentence(int status, const QString &text);
HttpResponse methodNotAllowed(const QByteArray &allowed);
//! 401 as the bearer strategy of the original gives it. \p hadToken: one was shown and is not good.
HttpResponse unauthorized(bool hadToken);

//! \p address, which is plain ASCII and may have a query, with more parameters, percent-encoded.
QByteArray addressWith(const QString &address, const QList<std::pair<QString, QString>> &parameters);

//! Of a JSON body alone.
tl::expected<JsonValue, HttpResponse> readJsonObject(const HttpRequest &request);

//! Scopes in their order, each once; between them commas or blanks. Nothing when one is unknown.
std::optional<QStringList> readScope(const QString &text);

} // namespace rollcall::server::passport
