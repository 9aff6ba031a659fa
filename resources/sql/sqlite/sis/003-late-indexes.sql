-- What these tables are looked up by stands in an index beside them, not in their keys, so that many records
-- can be stored first and sorted once.
ALTER TABLE sis_addresses RENAME TO sis_addresses_before;
CREATE TABLE sis_addresses (
  type TEXT NOT NULL,
  address TEXT NOT NULL,
  identity TEXT NOT NULL REFERENCES sis_identities (id) ON DELETE CASCADE,
  is_inactive INTEGER NOT NULL
);
INSERT INTO sis_addresses SELECT * FROM sis_addresses_before;
DROP TABLE sis_addresses_before;
CREATE UNIQUE INDEX sis_addresses_found ON sis_addresses (type, address, identity);
CREATE INDEX sis_addresses_identity ON sis_addresses (identity);
ALTER TABLE sis_details RENAME TO sis_details_before;
CREATE TABLE sis_details (
  path TEXT NOT NULL,
  value TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  identity TEXT NOT NULL REFERENCES sis_identities (id) ON DELETE CASCADE
);
INSERT INTO sis_details SELECT * FROM sis_details_before;
DROP TABLE sis_details_before;
CREATE UNIQUE INDEX sis_details_found ON sis_details (path, value, created_at, identity);
CREATE INDEX sis_details_identity ON sis_details (identity);
