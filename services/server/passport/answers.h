#pragma once

#include "services/server/http/message.h"

#include <tl/expected.hpp>

namespace rollcall::server::passport {

//! A sentence as plain text.
HttpResponse sentence(int status, const QString &text);
HttpResponse methodNotAllowed(const QByteArray &allowed);
//! 401 as the bearer strategy of the original gives it. \p hadToken: one was shown and is not good.
HttpResponse unauthorized(bool hadToken);
//! {"error","error_description"} of RFC 6749.
HttpResponse oauthError(int status, const QString &error, const QString &description);

//! \p address, which is plain ASCII and may have a query, with more parameters, percent-encoded.
QByteArray addressWith(const QString &address, const QList<std::pair<QString, QString>> &parameters);

//! Named texts of one request. No name comes twice.
class Parameters
{
public:
    //! False when \p name is there already.
    bool add(const QString &name, const QString &value);
    bool addAll(const QList<std::pair<QString, QString>> &fields);
    //! Null when there is none.
    QString operator[](QStringView name) const;
    bool has(QStringView name) const;

private:
    QList<std::pair<QString, QString>> m_all;
};

//! Of the query and of the body, a form or a JSON object whose texts count. The error is a sentence.
tl::expected<Parameters, QString> readParameters(const HttpRequest &request);
//! Of a JSON body alone.
tl::expected<JsonValue, HttpResponse> readJsonObject(const HttpRequest &request);

//! Scopes in their order, each once; between them commas or blanks. Nothing when one is unknown.
std::optional<QStringList> readScope(const QString &text);

} // namespace rollcall::server::passport
