#pragma once

#include "services/server/store/database.h"

namespace rollcall {

//! Something that a receiver is to be told.
struct WebhookDelivery
{
    QString system;
    qint64 hook = 0;
    QString event, target; //!< target: the receiver's URL
    QByteArray authorization; //!< value of the Authorization header; empty: none is sent
    QByteArray body; //!< JSON
};

//! Writes the delivery inside the caller's transaction: it is sent exactly when that is committed. Throws
//! StoreError.
void enqueueWebhook(Database &database, const WebhookDelivery &delivery);

} // namespace rollcall
