#pragma once

#include "services/server/facade.h"

#include <QStringList>

namespace rollcall::server::xras {

//! Who may ask a site's identity service.
struct SiteClient
{
    QString requester;
    QByteArray keyHash; //!< SHA-256, binary
    bool mayRead = true; //!< false: known, but not for people
};

//! From {"requester", "keySha256", "mayRead"}. Throws ConfigProblem.
SiteClient readSiteClient(const JsonValue &entry);

//! The identity service that a site keeps for the allocations service to ask: GET v1/people and
//! v1/people/<username>, bare bodies, members without a value left out.
HttpResponse answerAsSite(const HttpRequest &request, const QList<SiteClient> &clients, Database &database);

} // namespace rollcall::server::xras
