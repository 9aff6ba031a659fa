-- attributes: JSON of what is not usual, by its path in a profile ("identities.github_id_v3").
-- legacy: JSON of members that only the first version of the API has.
CREATE TABLE cis_profiles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  uuid TEXT NOT NULL UNIQUE,
  primary_email TEXT NOT NULL,
  primary_username TEXT NOT NULL,
  is_active INTEGER NOT NULL,
  is_nda INTEGER NOT NULL,
  attributes TEXT NOT NULL,
  legacy TEXT NOT NULL
);
CREATE INDEX cis_profiles_email ON cis_profiles (primary_email);
CREATE INDEX cis_profiles_username ON cis_profiles (primary_username);
-- Lower-case addresses that somebody may sign in with.
CREATE TABLE cis_addresses (
  address TEXT NOT NULL,
  profile INTEGER NOT NULL REFERENCES cis_profiles (number) ON DELETE CASCADE,
  is_ldap INTEGER NOT NULL,
  PRIMARY KEY (address, profile)
);
CREATE INDEX cis_addresses_profile ON cis_addresses (profile);
-- What profiles can be searched by: groups, and facts about staff.
CREATE TABLE cis_terms (
  path TEXT NOT NULL,
  value TEXT NOT NULL,
  id TEXT NOT NULL REFERENCES cis_profiles (id) ON DELETE CASCADE,
  PRIMARY KEY (path, value, id)
);
CREATE INDEX cis_terms_id ON cis_terms (id);
-- Keys that sign access tokens, in PEM; the service makes one for itself.
CREATE TABLE cis_signing_keys (
  number INTEGER PRIMARY KEY,
  kid TEXT NOT NULL UNIQUE,
  private_key TEXT NOT NULL,
  public_key TEXT NOT NULL
);
