CREATE TABLE following (
  id         INTEGER PRIMARY KEY,
  chat_id    INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  slug       TEXT    NOT NULL REFERENCES court_case (slug),
  created_at INTEGER NOT NULL,
  UNIQUE (chat_id, slug)
) STRICT;

CREATE INDEX following_case ON following (slug);

-- The truth about what is due when. An occurrence is one lead of one revision of one scheduled event ("begins", "1d").
CREATE TABLE reminder (
  id           INTEGER PRIMARY KEY,
  following_id INTEGER NOT NULL REFERENCES following (id) ON DELETE CASCADE,
  chat_id      INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE ON UPDATE CASCADE,
  slug         TEXT    NOT NULL,
  event        TEXT    NOT NULL,
  revision     INTEGER NOT NULL,
  occurrence   TEXT    NOT NULL,
  due_at       INTEGER NOT NULL,
  useful_until INTEGER NOT NULL,
  state        TEXT    NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'queued', 'dropped')),
  reason       TEXT,
  UNIQUE (following_id, event, revision, occurrence)
) STRICT;

CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'planned';
CREATE INDEX reminder_event ON reminder (slug, event) WHERE state = 'planned';
