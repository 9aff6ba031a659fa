-- What an account has chosen itself; of every other type the default holds. Numbers of types that are no more
-- may stand here.
CREATE TABLE amo_notifications (
  account_id INTEGER NOT NULL REFERENCES amo_accounts (id),
  notification_id INTEGER NOT NULL,
  enabled INTEGER NOT NULL,
  PRIMARY KEY (account_id, notification_id)
);

-- Who reads the newsletter behind the type "announcements".
CREATE TABLE amo_newsletter (
  account_id INTEGER NOT NULL PRIMARY KEY REFERENCES amo_accounts (id)
);

-- Sessions of the configuration that were signed out of, by the SHA-256 of the session id.
CREATE TABLE amo_ended_sessions (
  id_hash TEXT NOT NULL PRIMARY KEY
);

CREATE INDEX amo_accounts_fxa ON amo_accounts (fxa_id);
