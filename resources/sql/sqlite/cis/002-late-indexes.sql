-- What these tables are looked up by stands in an index beside them, not in their keys, so that many records
-- can be stored first and sorted once.
ALTER TABLE cis_addresses RENAME TO cis_addresses_before;
CREATE TABLE cis_addresses (
  address TEXT NOT NULL,
  profile INTEGER NOT NULL REFERENCES cis_profiles (number) ON DELETE CASCADE,
  is_ldap INTEGER NOT NULL
);
INSERT INTO cis_addresses SELECT * FROM cis_addresses_before;
DROP TABLE cis_addresses_before;
CREATE UNIQUE INDEX cis_addresses_found ON cis_addresses (address, profile);
CREATE INDEX cis_addresses_profile ON cis_addresses (profile);
ALTER TABLE cis_terms RENAME TO cis_terms_before;
CREATE TABLE cis_terms (
  path TEXT NOT NULL,
  value TEXT NOT NULL,
  id TEXT NOT NULL REFERENCES cis_profiles (id) ON DELETE CASCADE
);
INSERT INTO cis_terms SELECT * FROM cis_terms_before;
DROP TABLE cis_terms_before;
CREATE UNIQUE INDEX cis_terms_found ON cis_terms (path, value, id);
CREATE INDEX cis_terms_id ON cis_terms (id);
