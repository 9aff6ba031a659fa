-- What these tables are looked up by stands in an index beside them, not in their keys, so that many records
-- can be stored first and sorted once.
ALTER TABLE cis_addresses DROP CONSTRAINT cis_addresses_pkey;
CREATE UNIQUE INDEX cis_addresses_found ON cis_addresses (address, profile);
ALTER TABLE cis_terms DROP CONSTRAINT cis_terms_pkey;
CREATE UNIQUE INDEX cis_terms_found ON cis_terms (path, value, id);
