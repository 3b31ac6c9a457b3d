-- A name also tells whose it is: all names of one person are then known as one person's, and two people of a case may share one.
-- Made from the cases' documents, never edited: the program fills it where it is missing or was made by another version.
-- The names of a case that the public may not know of, or of somebody who may not be named, are not here.
DROP TABLE case_name;

-- bearer: id of the person or organisation in the case; empty for what names the case itself.
CREATE TABLE search_name (
  slug   TEXT NOT NULL REFERENCES court_case (slug) ON DELETE CASCADE,
  kind   TEXT NOT NULL,
  bearer TEXT NOT NULL,
  text   TEXT NOT NULL,
  PRIMARY KEY (slug, kind, bearer, text)
) STRICT, WITHOUT ROWID;

-- The latest change of each case's names, numbered through: whoever keeps names in memory reads those of the numbers after the last it knows.
-- AUTOINCREMENT: without it the case that changed last would get the number that it had. No reference to the case: that one is gone is told too.
CREATE TABLE name_change (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER name_change_of_deleted AFTER DELETE ON court_case BEGIN INSERT OR REPLACE INTO name_change (slug) VALUES (old.slug); END;
