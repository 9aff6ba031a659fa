#pragma once

#include <QByteArray>
#include <QString>

namespace rollcall {

class Database;

//! One message to one web hook, as it will be posted.
struct WebhookDelivery
{
    QString system;
    qint64 hook = 0;
    QString event, target;
    QByteArray authorization;
    QByteArray body;
};

//! Keeps \p delivery in the caller's transaction. Throws StoreError.
void enqueueWebhook(Database &database, const WebhookDelivery &delivery);

} // namespace rollcall
