-- Instants are Unix milliseconds, UTC.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;

-- A chat, or a forum topic, which is a chat of its own. Who it is stands only in the sealed address; the look-up is
-- keyed, for Telegram's ids can be enumerated.
CREATE TABLE chat (
  id          INTEGER PRIMARY KEY,
  lookup      BLOB    NOT NULL UNIQUE,
  address     BLOB    NOT NULL,
  language    TEXT    NOT NULL,
  zone        TEXT,
  state       TEXT    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused')),
  reason      TEXT,
  state_since INTEGER NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT;

-- How far Telegram's queue has been read, stored in the transaction that stored the work it caused.
CREATE TABLE intake (
  bot_id INTEGER PRIMARY KEY,
  next   INTEGER NOT NULL
) STRICT;

CREATE TABLE intake_update (
  bot_id     INTEGER NOT NULL,
  update_id  INTEGER NOT NULL,
  handled_at INTEGER NOT NULL,
  PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX intake_update_age ON intake_update (handled_at);

-- What is to be said to whom: a template with its references, sealed. The text is made when it is sent.
CREATE TABLE outbox (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  lane         INTEGER NOT NULL,
  chat_id      INTEGER NOT NULL REFERENCES chat (id),
  once         TEXT UNIQUE,
  payload      BLOB,
  state        TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'expired', 'failed')),
  reason       TEXT,
  attempts     INTEGER NOT NULL DEFAULT 0,
  not_before   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  leased_until INTEGER NOT NULL DEFAULT 0,
  created_at   INTEGER NOT NULL,
  finished_at  INTEGER
) STRICT;

CREATE INDEX outbox_waiting ON outbox (lane, not_before, id) WHERE state = 'waiting';
CREATE INDEX outbox_waiting_chat ON outbox (chat_id, lane, id) WHERE state = 'waiting';
