#pragma once

#include "services/server/http/message.h"

#include <tl/expected.hpp>
#include <utility>

namespace rollcall {

// What the endpoints of OAuth 2.0 (RFC 6749) have in common.

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

//! Of the body, a form or a JSON object whose texts count, added to \p parameters. The error is a sentence
//! without anything from the request.
tl::expected<Parameters, QString> readBodyParameters(const HttpRequest &request, Parameters parameters = {});
//! Of the query and of the body.
tl::expected<Parameters, QString> readParameters(const HttpRequest &request);

//! {"error","error_description"}
HttpResponse oauthError(int status, const QString &error, const QString &description);

} // namespace rollcall
