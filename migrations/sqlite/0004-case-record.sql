-- The record of a case grew: every fact has a visibility of its own, and events, charges and restrictions name people.
-- What was stored before was shown to everybody, and stays public.
UPDATE court_case SET document = json_set(
  document,
  '$.proceedings', (SELECT json_group_array(json_set(fact.value, '$.visibility', 'Public')) FROM json_each(document, '$.proceedings') fact),
  '$.events', (SELECT json_group_array(json_set(fact.value, '$.people', json('[]'))) FROM json_each(document, '$.events') fact),
  '$.scheduled', (SELECT json_group_array(json_set(fact.value, '$.people', json('[]'))) FROM json_each(document, '$.scheduled') fact),
  '$.charges', (SELECT json_group_array(json_set(fact.value, '$.visibility', 'Public', '$.people', json('[]'))) FROM json_each(document, '$.charges') fact),
  '$.restrictions', (SELECT json_group_array(json_set(fact.value, '$.visibility', 'Public', '$.people', json('[]'))) FROM json_each(document, '$.restrictions') fact),
  '$.assessments', (SELECT json_group_array(json_set(fact.value, '$.visibility', 'Public')) FROM json_each(document, '$.assessments') fact));

-- Which version of a shipped case file a case was taken from, as the SHA-256 of it; null where it never was. A newer one
-- updates it unless it was edited here. Whatever is stored by now came from a shipped file, for nothing else could import.
ALTER TABLE court_case ADD COLUMN shipped TEXT;
ALTER TABLE court_case ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
UPDATE court_case SET shipped = 'before versions were kept';
