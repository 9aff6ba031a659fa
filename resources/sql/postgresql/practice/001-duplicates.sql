-- Which practice records were planted as second records of the same human: the solution of the exercise.
CREATE TABLE practice_duplicates (
  system TEXT NOT NULL,
  record TEXT NOT NULL,
  same_as TEXT NOT NULL,
  PRIMARY KEY (system, record)
);
