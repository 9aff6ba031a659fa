-- Times are seconds since 1970 in UTC, but for activated_at: milliseconds. Secrets are SHA-256 in hexadecimal digits; only what must be handed
-- out again, a GitHub token, is kept as it is.
CREATE TABLE passport_users (
  id TEXT PRIMARY KEY,
  email TEXT,
  email_key TEXT UNIQUE,
  name TEXT NOT NULL,
  avatar TEXT,
  founder INTEGER,
  plan TEXT,
  quota_sites INTEGER,
  can_use TEXT,
  activated_at INTEGER,
  password_hash TEXT NOT NULL,
  revision INTEGER NOT NULL
);

-- What a user has allowed an application. Codes and tokens end with it.
CREATE TABLE passport_grants (
  id INTEGER PRIMARY KEY,
  client_id TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES passport_users (id) ON DELETE CASCADE,
  scope TEXT NOT NULL,
  expires INTEGER NOT NULL
);
CREATE INDEX passport_grants_user ON passport_grants (user_id);
CREATE INDEX passport_grants_expires ON passport_grants (expires);
CREATE TABLE passport_codes (
  hash TEXT PRIMARY KEY,
  grant_id INTEGER NOT NULL REFERENCES passport_grants (id) ON DELETE CASCADE,
  redirect_uri TEXT NOT NULL,
  challenge TEXT NOT NULL,
  expires INTEGER NOT NULL,
  is_used INTEGER NOT NULL
);
CREATE INDEX passport_codes_grant ON passport_codes (grant_id);
CREATE TABLE passport_tokens (
  hash TEXT PRIMARY KEY,
  grant_id INTEGER NOT NULL REFERENCES passport_grants (id) ON DELETE CASCADE,
  is_refresh INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  is_used INTEGER NOT NULL
);
CREATE INDEX passport_tokens_grant ON passport_tokens (grant_id);
CREATE TABLE passport_github (
  user_id TEXT NOT NULL REFERENCES passport_users (id) ON DELETE CASCADE,
  is_private INTEGER NOT NULL,
  username TEXT NOT NULL,
  token TEXT NOT NULL,
  PRIMARY KEY (user_id, is_private)
);

-- Accounts elsewhere; one belongs to one user.
CREATE TABLE passport_identities (
  id INTEGER PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES passport_users (id) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  username TEXT NOT NULL,
  url TEXT NOT NULL,
  description TEXT NOT NULL,
  bio TEXT,
  image TEXT,
  location TEXT,
  UNIQUE (provider, username)
);
CREATE INDEX passport_identities_user ON passport_identities (user_id);
CREATE TABLE passport_failed_sign_ins (
  address_hash TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_failed INTEGER NOT NULL
);
CREATE INDEX passport_failed_sign_ins_time ON passport_failed_sign_ins (last_failed);
