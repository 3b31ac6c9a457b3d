-- What lists are made of: read from the public view of each case, and made anew where the way of reading changed.
-- Instants reach from the first to the last that there is where nothing bounds them.

-- A case on the list. The time is that of the last change that the public could see, which the digest tells.
CREATE TABLE listed_case (
  slug       TEXT    PRIMARY KEY REFERENCES court_case (slug) ON DELETE CASCADE,
  changed_at INTEGER NOT NULL,
  digest     BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX listed_case_newest ON listed_case (changed_at DESC, slug);

-- What the list can be narrowed by: a country, an article, a tag, or where the case stands, which holds only for a time.
CREATE TABLE case_mark (
  slug       TEXT    NOT NULL REFERENCES court_case (slug) ON DELETE CASCADE,
  kind       TEXT    NOT NULL CHECK (kind IN ('country', 'article', 'tag', 'state')),
  value      TEXT    NOT NULL,
  since      INTEGER NOT NULL,
  until      INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (slug, kind, value, since)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_mark_newest ON case_mark (kind, value, changed_at DESC, slug, since, until);

-- What is to come in which case, in which part of the list, as long as it is: 0 exact, 1 approximate, 2 unknown date,
-- 3 its time passed and no outcome is recorded.
CREATE TABLE coming_event (
  slug  TEXT    NOT NULL REFERENCES court_case (slug) ON DELETE CASCADE,
  event TEXT    NOT NULL,
  part  INTEGER NOT NULL CHECK (part BETWEEN 0 AND 3),
  place INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (slug, event, since)
) STRICT, WITHOUT ROWID;

CREATE INDEX coming_event_order ON coming_event (part, place, slug, event, since, until);

-- Told nothing of outcomes: what is to come is now read from where the case stands.
DROP TABLE scheduled_event;
