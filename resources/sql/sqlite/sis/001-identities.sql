-- Times are microseconds since 1970 in UTC; details are the JSON text in the order it was sent.
CREATE TABLE sis_users (
  id INTEGER PRIMARY KEY,
  username TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  is_staff INTEGER NOT NULL,
  is_active INTEGER NOT NULL
);
CREATE TABLE sis_tokens (
  hash TEXT PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES sis_users (id) ON DELETE CASCADE
);
CREATE INDEX sis_tokens_user ON sis_tokens (user_id);
CREATE TABLE sis_identities (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  details TEXT NOT NULL,
  communicate_through TEXT REFERENCES sis_identities (id) ON DELETE SET NULL,
  operator TEXT REFERENCES sis_identities (id) ON DELETE SET NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_by INTEGER,
  updated_by INTEGER,
  failed_message_count INTEGER,
  revision INTEGER NOT NULL
);
CREATE INDEX sis_identities_created ON sis_identities (created_at, id);
CREATE INDEX sis_identities_through ON sis_identities (communicate_through);
CREATE INDEX sis_identities_operator ON sis_identities (operator);

-- One row for each address of an identity, kept with every write.
CREATE TABLE sis_addresses (
  type TEXT NOT NULL,
  address TEXT NOT NULL,
  identity TEXT NOT NULL REFERENCES sis_identities (id) ON DELETE CASCADE,
  is_inactive INTEGER NOT NULL,
  PRIMARY KEY (type, address, identity)
);
CREATE INDEX sis_addresses_identity ON sis_addresses (identity);
CREATE TABLE sis_opts (
  id TEXT PRIMARY KEY,
  is_optin INTEGER NOT NULL,
  optout_type TEXT NOT NULL,
  identity TEXT REFERENCES sis_identities (id) ON DELETE SET NULL,
  address_type TEXT NOT NULL,
  address TEXT NOT NULL,
  request_source TEXT NOT NULL,
  requestor_source_id TEXT,
  reason TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER
);
CREATE INDEX sis_opts_created ON sis_opts (is_optin, created_at, id);
CREATE INDEX sis_opts_identity ON sis_opts (identity);
CREATE TABLE sis_detail_keys (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE sis_webhooks (
  id INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  event TEXT NOT NULL,
  target TEXT NOT NULL,
  user_id INTEGER NOT NULL
);
CREATE INDEX sis_webhooks_event ON sis_webhooks (event, user_id);
CREATE TABLE sis_groups (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE sis_group_members (
  user_id INTEGER NOT NULL REFERENCES sis_users (id) ON DELETE CASCADE,
  group_id INTEGER NOT NULL REFERENCES sis_groups (id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, group_id)
);
