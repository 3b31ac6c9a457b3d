-- A case as its file states it. The document is the truth; the other tables are read from it in the same transaction.
CREATE TABLE court_case (
  slug       TEXT PRIMARY KEY,
  country    TEXT    NOT NULL,
  zone       TEXT    NOT NULL,
  visibility TEXT    NOT NULL CHECK (visibility IN ('editors', 'public')),
  document   TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE case_name (
  slug TEXT NOT NULL REFERENCES court_case (slug) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (slug, kind, text)
) STRICT, WITHOUT ROWID;

-- What is expected, with the earliest and the (exclusive) latest instant that its date allows; null where unknown.
CREATE TABLE scheduled_event (
  slug       TEXT    NOT NULL REFERENCES court_case (slug) ON DELETE CASCADE,
  event      TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  earliest   INTEGER,
  latest     INTEGER,
  status     TEXT    NOT NULL,
  visibility TEXT    NOT NULL CHECK (visibility IN ('editors', 'public')),
  PRIMARY KEY (slug, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX scheduled_event_window ON scheduled_event (latest) WHERE visibility = 'public';

-- Append-only: what changed in which case, and when the service learnt it.
CREATE TABLE journal (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      INTEGER NOT NULL,
  slug    TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  before  TEXT,
  after   TEXT
) STRICT;

CREATE INDEX journal_case ON journal (slug, id);
CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
