#include "services/server/webhooks/outbox.h"

#include <QDateTime>
#include <QUuid>

namespace rollcall {

void enqueueWebhook(Database &database, const WebhookDelivery &delivery)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto insert = database.prepare(
        "INSERT INTO webhook_deliveries (delivery_key, system, hook, event, target, authorization_header, "
        "body, made_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.run(QUuid::createUuid().toString(QUuid::WithoutBraces), delivery.system, delivery.hook,
        delivery.event, delivery.target, delivery.authorization, delivery.body, now, now);
}

} // namespace rollcall
