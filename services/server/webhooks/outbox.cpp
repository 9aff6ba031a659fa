#include "services/server/webhooks/outbox.h"

#include "services/server/store/database.h"

namespace rollcall {

using namespace Qt::StringLiterals;

void enqueueWebhook(Database &database, const WebhookDelivery &delivery)
{
    database.execute(u"CREATE TABLE IF NOT EXISTS webhook_deliveries (system TEXT NOT NULL, "
                     "hook INTEGER NOT NULL, event TEXT NOT NULL, target TEXT NOT NULL, "
                     "authorization_header TEXT NOT NULL, body TEXT NOT NULL)"_s);
    database
        .prepare("INSERT INTO webhook_deliveries (system, hook, event, target, authorization_header, body) "
                 "VALUES (?, ?, ?, ?, ?, ?)")
        .run(delivery.system, delivery.hook, delivery.event, delivery.target,
            QString::fromUtf8(delivery.authorization), QString::fromUtf8(delivery.body));
}

} // namespace rollcall
