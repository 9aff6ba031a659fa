-- Links that were sent by mail and sign their reader in once.
CREATE TABLE passport_letters (
  hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES passport_users (id) ON DELETE CASCADE,
  client_id TEXT NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX passport_letters_user ON passport_letters (user_id);
