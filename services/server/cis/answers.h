#pragma once

#include "services/server/http/message.h"

namespace rollcall::server::cis {

//! {"message": \p text}: how both versions and the gateway speak of trouble.
HttpResponse message(int status, const JsonValue &text);
//! 405 with \p allowed.
HttpResponse methodNotAllowed(const QByteArray &allowed, const QString &sentence);
//! 404 as Flask gives it.
HttpResponse pageNotFound();

} // namespace rollcall::server::cis
