-- Every assertion that a chain of matches and bonds leads to from some, given as a JSON array.
WITH RECURSIVE reached (id) AS (
  SELECT id FROM assertion WHERE id IN (SELECT value FROM json_each(?))
  UNION SELECT second_id FROM reached CROSS JOIN match ON first_id = reached.id
  UNION SELECT first_id FROM reached CROSS JOIN match ON second_id = reached.id
  UNION SELECT second_id FROM reached CROSS JOIN bond ON first_id = reached.id
  UNION SELECT first_id FROM reached CROSS JOIN bond ON second_id = reached.id
)
SELECT id FROM reached ORDER BY id;
