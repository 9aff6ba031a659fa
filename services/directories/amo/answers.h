#pragma once

#include "services/directories/answers.h"
#include "services/domain/record.h"

namespace rollcall::amo {

inline const QString accountKind = QStringLiteral("account");
inline const QString selfKind = QStringLiteral("self"); //!< the account of the session
inline const QString notificationsKind = QStringLiteral("notifications");

QString serviceName();

//! Reads the seven shapes of a refusal: {"detail"}, {"detail","code"}, {"<field>":[...]},
//! {"non_field_errors":[...]}, a bare list, {"errors":{"<field>":[...]}} and {"error"} of the maintenance
//! mode. Nothing is told by English words.
answers::Complaint complaintOf(const JsonValue &body);

Error refusal(const net::Response &response);

//! The account in a body, as a record of \p kind. Its key is the id, digit for digit. BadSchema when it is no
//! object or has no id.
Result<Record> accountFrom(
    const JsonValue &account, const QString &kind, const QString &connection, const net::Response &response);

//! What an account is told of by e-mail. AMO answers with a list; the document has each under its name, and
//! the ID of the account as "account".
Result<Record> notificationsFrom(
    const JsonValue &list, const QString &account, const QString &connection, const net::Response &response);

} // namespace rollcall::amo
