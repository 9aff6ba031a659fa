-- The searched text of new people who have no place in the index of the search yet: they get it together.
CREATE TABLE xras_people_waiting (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
);
