-- When a chat wants to be reminded: codes of leads with spaces between, such as '7d 1d 2h'; empty: never; null: the usual ones.
ALTER TABLE chat ADD COLUMN leads TEXT;
-- Every week too, of what is expected in a stretch of time.
ALTER TABLE chat ADD COLUMN weekly INTEGER NOT NULL DEFAULT 0;
-- The same for one following; null: the chat's.
ALTER TABLE following ADD COLUMN leads TEXT;

-- Now it is told too when such a stretch has passed: to those as well who followed before.
INSERT INTO replanning (slug, planned_to, since)
SELECT DISTINCT target, 0, CAST(unixepoch() AS INTEGER) * 1000 FROM following WHERE kind = 'case'
ON CONFLICT DO NOTHING;
