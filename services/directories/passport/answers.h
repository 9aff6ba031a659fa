#pragma once

#include "services/directories/answers.h"
#include "services/domain/record.h"

//! What The Grid Passport answers. Most of its refusals have no body; what they mean follows from what was
//! asked.
namespace rollcall::passport {

//! Kinds of records.
inline const QString selfKind = QStringLiteral("self"); //!< who signed in
inline const QString userKind = QStringLiteral("user"); //!< anybody, as others see them
inline const QString identityKind = QStringLiteral("identity"); //!< an account elsewhere, one's own
inline const QString gitHubKind = QStringLiteral("github"); //!< a token for GitHub, one's own

//! A request below api/user.
net::Request requestTo(const QByteArray &method, const QStringList &route = {});

//! The error of an answer that is no success.
Error refusal(const net::Response &response);

//! The record in a body, keyed by "id", by "uuid" as older deployments call it, or by \p key.
Result<Record> recordFrom(const JsonValue &document, const QString &kind, const QString &key,
    const QString &connection, const net::Response &response);
Result<Found> foundFrom(
    const net::Response &response, const QString &kind, const QString &key, const QString &connection);

} // namespace rollcall::passport
