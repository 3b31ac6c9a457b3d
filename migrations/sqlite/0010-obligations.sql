-- Which of a case's obligations (what has to be done again and again) a chat asked to be reminded of. Nobody is reminded of one
-- without a row here. Ends with the following. Its next reminder stands in reminder, with the id here as the revision.
-- AUTOINCREMENT: whoever ends it and asks again must not get what was queued for the first.
-- asked_on: the day at the venue, from which is counted where the case names none. told: the last day that was reminded of.
CREATE TABLE asked_obligation (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  following_id INTEGER NOT NULL REFERENCES following (id) ON DELETE CASCADE,
  obligation   TEXT    NOT NULL,
  asked_on     TEXT    NOT NULL,
  told         TEXT,
  UNIQUE (following_id, obligation)
) STRICT;
