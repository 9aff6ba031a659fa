-- What these tables are looked up by stands in an index beside them, not in their keys, so that many records
-- can be stored first and sorted once.
ALTER TABLE sis_addresses DROP CONSTRAINT sis_addresses_pkey;
CREATE UNIQUE INDEX sis_addresses_found ON sis_addresses (type, address, identity);
ALTER TABLE sis_details DROP CONSTRAINT sis_details_pkey;
CREATE UNIQUE INDEX sis_details_found ON sis_details (path, value, created_at, identity);
