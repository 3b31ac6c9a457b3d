-- stored_at: when the update was stored, in Unix milliseconds. Those of a bot that the service no longer is are erased by it.
ALTER TABLE intake_waiting ADD COLUMN stored_at INTEGER NOT NULL DEFAULT 0;
