#pragma once

#include "services/server/amo/signin.h"

namespace rollcall::server::amo {

//! {"detail": sentence}
HttpResponse detail(int status, const QString &sentence);
HttpResponse notFound();
HttpResponse forbidden();
HttpResponse methodNotAllowed(const QByteArray &method, const QByteArray &allowed);
HttpResponse noCredentials(Scheme scheme);
//! 400 with a list that stands alone: how the original answers what belongs to no field.
HttpResponse bareProblem(const QString &sentence);

//! Why \p viewer may not change \p target; nothing when they may.
std::optional<HttpResponse> objection(const Viewer &viewer, const std::optional<Account> &target);

//! Takes back those of the session's cookies that the request carried, and no others.
void clearCookies(const HttpRequest &request, HttpResponse &response);

//! Notes who did what to whom; \p changed names members, never their values.
void record(Database &database, const QString &action, const Account &actor, const Account &target,
    const QStringList &changed);

} // namespace rollcall::server::amo
