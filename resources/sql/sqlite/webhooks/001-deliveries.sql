-- What receivers are to be told: written with the change that caused it, sent afterwards. Times are milliseconds, UTC.
CREATE TABLE webhook_deliveries (
  id INTEGER PRIMARY KEY,
  delivery_key TEXT NOT NULL,
  system TEXT NOT NULL,
  hook INTEGER NOT NULL,
  event TEXT NOT NULL,
  target TEXT NOT NULL,
  authorization_header BLOB NOT NULL,
  body BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  made_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  lease_until INTEGER NOT NULL DEFAULT 0,
  ended_at INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (state, due_at);
CREATE INDEX webhook_deliveries_hook ON webhook_deliveries (system, hook, state);

-- Every attempt and how it went, for the operators of the service; nothing of what was sent.
CREATE TABLE webhook_attempts (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES webhook_deliveries (id) ON DELETE CASCADE,
  attempted_at INTEGER NOT NULL,
  status INTEGER NOT NULL,
  problem TEXT NOT NULL,
  milliseconds INTEGER NOT NULL
);
CREATE INDEX webhook_attempts_delivery ON webhook_attempts (delivery);
