-- Updates that came in and are not yet handled. What was written stands sealed, and goes with the row when it is handled.
CREATE TABLE intake_waiting (
  seq       INTEGER PRIMARY KEY,
  bot_id    INTEGER NOT NULL,
  update_id INTEGER NOT NULL,
  content   BLOB    NOT NULL,
  UNIQUE (bot_id, update_id)
) STRICT;
