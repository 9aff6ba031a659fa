-- Accounts. Times are whole seconds since 1970, UTC. Keys are folded by the program (NFC, then Unicode case
-- folding). A deleted account stays as a row that nobody can reach.
CREATE TABLE amo_accounts (
  id INTEGER PRIMARY KEY,
  username TEXT NOT NULL,
  username_key TEXT NOT NULL,
  display_name TEXT,
  email TEXT,
  email_key TEXT,
  fxa_id TEXT,
  average_rating REAL,
  biography TEXT,
  homepage TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  occupation TEXT NOT NULL DEFAULT '',
  has_full_profile INTEGER NOT NULL DEFAULT 0,
  is_addon_developer INTEGER NOT NULL DEFAULT 0,
  is_artist INTEGER NOT NULL DEFAULT 0,
  num_addons_listed INTEGER NOT NULL DEFAULT 0,
  created INTEGER NOT NULL,
  last_login INTEGER,
  last_login_ip TEXT NOT NULL DEFAULT '',
  read_dev_agreement INTEGER,
  picture_type TEXT,
  picture_modified INTEGER NOT NULL DEFAULT 0,
  auth_id TEXT,
  deleted INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX amo_accounts_username ON amo_accounts (username_key);
CREATE UNIQUE INDEX amo_accounts_email ON amo_accounts (email_key);

-- original: the file as it was sent. served: the PNG that is shown. Both are NULL when portrait says what
-- to draw instead ("png:<number>" or "jpeg:<number>").
CREATE TABLE amo_pictures (
  account_id INTEGER PRIMARY KEY REFERENCES amo_accounts (id),
  original BLOB,
  served BLOB,
  portrait TEXT
);

-- rules is a comma-separated list of app:action.
CREATE TABLE amo_groups (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  rules TEXT NOT NULL
);
CREATE TABLE amo_group_members (
  account_id INTEGER NOT NULL REFERENCES amo_accounts (id),
  group_id INTEGER NOT NULL REFERENCES amo_groups (id),
  PRIMARY KEY (account_id, group_id)
);

-- Sessions by the SHA-256 of the session id; one is good while its auth_id is still the account's.
CREATE TABLE amo_sessions (
  id_hash TEXT NOT NULL PRIMARY KEY,
  account_id INTEGER REFERENCES amo_accounts (id),
  auth_id TEXT,
  expires INTEGER NOT NULL
);
CREATE INDEX amo_sessions_account ON amo_sessions (account_id);

-- Keys that sign tokens. The secret is not here: it is computed from the service's own secret and the nonce.
CREATE TABLE amo_api_keys (
  issuer TEXT NOT NULL PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES amo_accounts (id),
  nonce TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX amo_api_keys_account ON amo_api_keys (account_id);

CREATE TABLE amo_denied_names (
  name TEXT NOT NULL PRIMARY KEY
);

-- Who did what to whom. changed names the members, never their values.
CREATE TABLE amo_activity (
  id INTEGER PRIMARY KEY,
  happened_at TEXT NOT NULL,
  action TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES amo_accounts (id),
  target_id INTEGER NOT NULL REFERENCES amo_accounts (id),
  changed TEXT NOT NULL DEFAULT ''
);
CREATE INDEX amo_activity_target ON amo_activity (target_id, id);
CREATE INDEX amo_activity_actor ON amo_activity (actor_id, id);
