-- Every text in the details of an identity but those of addresses: its place as a search names it
-- ("language__home") and its first 200 characters. Filled by the service for identities that were there before.
CREATE TABLE sis_details (
  path TEXT NOT NULL,
  value TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  identity TEXT NOT NULL REFERENCES sis_identities (id) ON DELETE CASCADE,
  PRIMARY KEY (path, value, created_at, identity)
);
CREATE INDEX sis_details_identity ON sis_details (identity);
CREATE INDEX sis_identities_by_version ON sis_identities (version, created_at, id);
CREATE INDEX sis_identities_by_through ON sis_identities (communicate_through, created_at, id);
CREATE INDEX sis_identities_by_operator ON sis_identities (operator, created_at, id);
CREATE INDEX sis_identities_by_creator ON sis_identities (created_by, created_at, id);
CREATE INDEX sis_identities_by_updater ON sis_identities (updated_by, created_at, id);
CREATE INDEX sis_identities_by_failures ON sis_identities (failed_message_count, created_at, id);
CREATE INDEX sis_identities_updated ON sis_identities (updated_at);
DROP INDEX sis_identities_through;
DROP INDEX sis_identities_operator;
CREATE INDEX sis_opts_by_identity ON sis_opts (is_optin, identity, created_at, id);
CREATE INDEX sis_opts_by_address ON sis_opts (is_optin, address, created_at, id);
CREATE INDEX sis_opts_by_type ON sis_opts (is_optin, optout_type, created_at, id);
CREATE INDEX sis_opts_by_source ON sis_opts (is_optin, request_source, created_at, id);
CREATE INDEX sis_opts_by_source_id ON sis_opts (is_optin, requestor_source_id, created_at, id);
CREATE INDEX sis_opts_by_reason ON sis_opts (is_optin, reason, created_at, id);
CREATE INDEX sis_opts_by_creator ON sis_opts (is_optin, created_by, created_at, id);
CREATE INDEX sis_webhooks_created ON sis_webhooks (created_at, id);
