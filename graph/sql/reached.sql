-- Every statement that a chain of likenesses and bonds leads to from some, given as a JSON array.
WITH RECURSIVE reached (id) AS (
  SELECT id FROM statement WHERE id IN (SELECT value FROM json_each(:ids))
  UNION SELECT second_id FROM reached CROSS JOIN likeness ON first_id = reached.id
  UNION SELECT first_id FROM reached CROSS JOIN likeness ON second_id = reached.id
  UNION SELECT second_id FROM reached CROSS JOIN bond ON first_id = reached.id
  UNION SELECT first_id FROM reached CROSS JOIN bond ON second_id = reached.id
)
SELECT id FROM reached ORDER BY id;
