-- What the owners are asked on the day after something was expected: what came of it. A question is of one revision of one
-- scheduled event and goes with it, so that none is asked of a date that is no more. Instants are Unix milliseconds, UTC.
-- AUTOINCREMENT: a button carries the number, and must never mean another question.
CREATE TABLE outcome_question (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  slug        TEXT    NOT NULL REFERENCES court_case (slug) ON DELETE CASCADE,
  event       TEXT    NOT NULL,
  revision    INTEGER NOT NULL,
  due_at      INTEGER NOT NULL,
  state       TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered')),
  answered_at INTEGER,
  UNIQUE (slug, event, revision)
) STRICT;

CREATE INDEX outcome_question_due ON outcome_question (due_at) WHERE state = 'open';

-- When which owner's chat was last asked, in the transaction that queued the message; next_at where it wants to be asked again.
CREATE TABLE outcome_ask (
  question_id INTEGER NOT NULL REFERENCES outcome_question (id) ON DELETE CASCADE,
  chat_id     INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  asked_at    INTEGER NOT NULL,
  next_at     INTEGER,
  PRIMARY KEY (question_id, chat_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX outcome_ask_chat ON outcome_ask (chat_id, asked_at);

-- Cases in which nothing has happened for a year, of which the owners were told; a case that changes is here no more.
CREATE TABLE resting_case (
  slug    TEXT    PRIMARY KEY REFERENCES court_case (slug) ON DELETE CASCADE,
  told_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX resting_case_told ON resting_case (told_at);
