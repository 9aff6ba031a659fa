-- The index only says who has which three characters: where they stand in the text is seen in the text itself, and
-- the index is half as large and a third faster to write.
ALTER TABLE xras_people_search RENAME TO xras_people_search_before;
CREATE VIRTUAL TABLE xras_people_search USING fts5(text, tokenize='trigram', detail=none, columnsize=0);
INSERT INTO xras_people_search (rowid, text) SELECT rowid, text FROM xras_people_search_before;
DROP TABLE xras_people_search_before;
