-- People as the allocations service keeps them. Keys and folded names are computed by the program (NFC, then
-- Unicode case folding), so that every database compares them in the same way.
CREATE TABLE xras_people (
  id INTEGER PRIMARY KEY,
  username TEXT NOT NULL,
  username_key TEXT NOT NULL,
  first_name TEXT,
  middle_name TEXT,
  last_name TEXT,
  email TEXT,
  phone TEXT,
  organization TEXT,
  academic_status TEXT,
  residence_country TEXT,
  is_reconciled INTEGER NOT NULL DEFAULT 1,
  orcid TEXT,
  has_orcid_token INTEGER NOT NULL DEFAULT 0,
  additional TEXT,
  revision INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX xras_people_username ON xras_people (username_key);

-- What a search looks into, one row for each person: the folded username and names, one to a line.
-- On PostgreSQL this is an ordinary table (rowid BIGINT PRIMARY KEY, text TEXT) with a pg_trgm index.
CREATE VIRTUAL TABLE xras_people_search USING fts5(text, tokenize='trigram');

-- Who did what to whom, for the operators of the service; no person's details.
CREATE TABLE xras_activity (
  id INTEGER PRIMARY KEY,
  happened_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  process TEXT NOT NULL,
  action TEXT NOT NULL,
  username TEXT NOT NULL,
  target TEXT
);
CREATE INDEX xras_activity_username ON xras_activity (username, id);
