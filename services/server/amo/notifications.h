#pragma once

#include "services/server/amo/signin.h"

namespace rollcall::server::amo {

//! GET and POST of account/<key>/notifications/: what an account wants to hear of.
HttpResponse answerNotifications(
    const HttpRequest &request, const QString &key, const Settings &settings, Database &database);

//! POST of unsubscribe/: one type off for the address in a signed link, without a sign-in.
HttpResponse answerUnsubscribe(const HttpRequest &request, const Settings &settings, Database &database);

//! What stands in a link as "hash": lower-case hexadecimal HMAC-SHA256 of the address itself.
QByteArray unsubscribeHash(const QByteArray &secret, const QString &email);

} // namespace rollcall::server::amo
