-- What a chat chose about how it is told. Instants and local times of day are integers: milliseconds, and minutes since midnight.
-- place: keyed look-up of the chat at Telegram, the same for all topics of a group, so that what happens to the group reaches
-- them all. The program fills it at its start where it is missing: the key is not here.
-- trouble: why the last messages could not be delivered as wanted, in a word; told at the next /settings, and then forgotten.
ALTER TABLE chat ADD COLUMN place BLOB;
ALTER TABLE chat ADD COLUMN rhythm TEXT NOT NULL DEFAULT 'instant' CHECK (rhythm IN ('instant', 'daily', 'weekly'));
ALTER TABLE chat ADD COLUMN digest_hour INTEGER NOT NULL DEFAULT 9 CHECK (digest_hour BETWEEN 0 AND 23);
ALTER TABLE chat ADD COLUMN digest_day INTEGER NOT NULL DEFAULT 1 CHECK (digest_day BETWEEN 1 AND 7);
ALTER TABLE chat ADD COLUMN quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439);
ALTER TABLE chat ADD COLUMN quiet_until INTEGER CHECK (quiet_until BETWEEN 0 AND 1439);
ALTER TABLE chat ADD COLUMN urgent_anyway INTEGER NOT NULL DEFAULT 1 CHECK (urgent_anyway IN (0, 1));
ALTER TABLE chat ADD COLUMN silent INTEGER NOT NULL DEFAULT 0 CHECK (silent IN (0, 1));
ALTER TABLE chat ADD COLUMN discreet INTEGER NOT NULL DEFAULT 0 CHECK (discreet IN (0, 1));
ALTER TABLE chat ADD COLUMN trouble TEXT;
CREATE INDEX chat_place ON chat (place);
CREATE INDEX chat_paused ON chat (state_since) WHERE state = 'paused';

-- One thing said to many chats. Its entries are written in bounded batches after the commit that made it; told_to is the last
-- chat that has its entry.
CREATE TABLE broadcast (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  template   TEXT    NOT NULL,
  content    TEXT    NOT NULL,
  lane       INTEGER NOT NULL,
  state      TEXT    NOT NULL DEFAULT 'spreading' CHECK (state IN ('spreading', 'spread', 'stopped')),
  reason     TEXT,
  told_to    INTEGER NOT NULL DEFAULT 0,
  queued     INTEGER NOT NULL DEFAULT 0,
  paused     INTEGER NOT NULL DEFAULT 0,
  expires_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  spread_at  INTEGER
) STRICT;

CREATE INDEX broadcast_spreading ON broadcast (id) WHERE state = 'spreading';

-- The outbox anew: an entry may be one of a broadcast, whose content then stands there. message_id is Telegram's number of the
-- message that was sent, by which a correction edits it; it means nothing without the chat.
CREATE TABLE outbox_entry (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  lane         INTEGER NOT NULL,
  chat_id      INTEGER NOT NULL REFERENCES chat (id),
  broadcast_id INTEGER REFERENCES broadcast (id),
  once         TEXT,
  payload      BLOB,
  state        TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'expired', 'failed')),
  reason       TEXT,
  attempts     INTEGER NOT NULL DEFAULT 0,
  not_before   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  leased_until INTEGER NOT NULL DEFAULT 0,
  created_at   INTEGER NOT NULL,
  finished_at  INTEGER,
  message_id   INTEGER
) STRICT;

INSERT INTO outbox_entry (id, lane, chat_id, once, payload, state, reason, attempts, not_before, expires_at, leased_until, created_at, finished_at)
SELECT id, lane, chat_id, once, payload, state, reason, attempts, not_before, expires_at, leased_until, created_at, finished_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_entry RENAME TO outbox;
CREATE INDEX outbox_waiting ON outbox (lane, not_before, id) WHERE state = 'waiting';
CREATE INDEX outbox_waiting_chat ON outbox (chat_id, lane, id) WHERE state = 'waiting';
CREATE UNIQUE INDEX outbox_once ON outbox (once) WHERE once IS NOT NULL;
CREATE UNIQUE INDEX outbox_broadcast ON outbox (broadcast_id, chat_id) WHERE broadcast_id IS NOT NULL;

-- What a broadcast tells: what one edit changed in one case. before is what the public could see of the case until then,
-- null where that was nothing; kept until nothing of the broadcast waits any more, so that an alert tells the first old state.
-- followed_to: the last following that there was; who followed later knew of the change.
CREATE TABLE case_change (
  broadcast_id INTEGER PRIMARY KEY REFERENCES broadcast (id),
  slug         TEXT    NOT NULL,
  revision     INTEGER NOT NULL,
  before       TEXT,
  subjects     TEXT    NOT NULL,
  hearings     INTEGER NOT NULL CHECK (hearings IN (0, 1)),
  followed_to  INTEGER NOT NULL,
  UNIQUE (slug, revision)
) STRICT;

-- What a chat follows. target: a case's slug, a country's code, an article's number, a tag, nothing for everything; for a person
-- the keyed look-up of the name, whose words are sealed, as is the note that the chat wrote for itself.
CREATE TABLE wanted (
  id         INTEGER PRIMARY KEY,
  chat_id    INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  kind       TEXT    NOT NULL CHECK (kind IN ('case', 'person', 'article', 'country', 'tag', 'all')),
  target     TEXT    NOT NULL,
  words      BLOB,
  updates    TEXT    NOT NULL DEFAULT 'all' CHECK (updates IN ('all', 'hearings')),
  note       BLOB,
  created_at INTEGER NOT NULL,
  UNIQUE (chat_id, kind, target)
) STRICT;

INSERT INTO wanted (id, chat_id, kind, target, created_at) SELECT id, chat_id, 'case', slug, created_at FROM following;

CREATE TABLE planned (
  id           INTEGER PRIMARY KEY,
  following_id INTEGER NOT NULL REFERENCES wanted (id) ON DELETE CASCADE,
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

INSERT INTO planned SELECT id, following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until, state, reason FROM reminder;
DROP TABLE reminder;
DROP TABLE following;
ALTER TABLE wanted RENAME TO following;
ALTER TABLE planned RENAME TO reminder;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'planned';
CREATE INDEX reminder_chat ON reminder (chat_id);
CREATE INDEX following_target ON following (kind, target, chat_id);
-- In the order in which they began, as every index ends with the row.
CREATE INDEX following_began ON following (kind, target);

-- Which cases name the person that somebody follows: found with the key, when a following begins or the names of a case change.
CREATE TABLE person_match (
  slug         TEXT    NOT NULL,
  following_id INTEGER NOT NULL REFERENCES following (id) ON DELETE CASCADE,
  PRIMARY KEY (slug, following_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_match_following ON person_match (following_id);

-- A case of which a chat wants to hear nothing, whatever else it follows.
CREATE TABLE muted (
  chat_id    INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  slug       TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (chat_id, slug)
) STRICT, WITHOUT ROWID;

-- A case that changed and has more followers than could be replanned for in the change's transaction. planned_to: the last
-- following whose reminders are true. since: when the case changed.
CREATE TABLE replanning (
  slug       TEXT    PRIMARY KEY,
  planned_to INTEGER NOT NULL,
  since      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
