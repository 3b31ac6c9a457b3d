-- What readers report to the editors: an error, or news. text is sealed. mark: keyed look-up of what the sender's buttons carry,
-- so that nobody else can ask for the answer. chat_id: only where the sender asked for an answer; gone once it was given.
-- AUTOINCREMENT: an owner's button carries the number, and must never mean another report.
CREATE TABLE report (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  text       BLOB,
  mark       BLOB    NOT NULL UNIQUE,
  chat_id    INTEGER REFERENCES chat (id) ON DELETE CASCADE,
  state      TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered')),
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX report_chat ON report (chat_id) WHERE chat_id IS NOT NULL;

-- What is still to be done for a chat that is erased here already: its messages taken back, and a last word said. All of it is
-- sealed, and gone within two days: no look-up finds it.
CREATE TABLE farewell (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  sealed     BLOB,
  created_at INTEGER NOT NULL
) STRICT;

-- Records of what was sent are erased after a week; what stays is how many ended how. broadcast_id: 0 for what was said to one chat
-- alone. last_at: when the last of them ended.
CREATE TABLE outbox_total (
  broadcast_id INTEGER NOT NULL,
  lane         INTEGER NOT NULL,
  state        TEXT    NOT NULL,
  reason       TEXT    NOT NULL,
  entries      INTEGER NOT NULL,
  last_at      INTEGER NOT NULL,
  PRIMARY KEY (broadcast_id, lane, state, reason)
) STRICT, WITHOUT ROWID;

-- When the chat was asked whether to go on following what had nothing to say for a year; null: not yet. It is asked once.
ALTER TABLE following ADD COLUMN asked_at INTEGER;
CREATE INDEX following_unasked ON following (created_at) WHERE asked_at IS NULL;
