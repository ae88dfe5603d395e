-- Which words does a report give not as said, but as denied, asked, promised or disowned?
-- :assertions  a JSON array of the ids of assertions; NULL for every assertion
-- :limit  at most so many rows; NULL for all
WITH asked (id) AS (
  SELECT value FROM json_each(nullif(:assertions, ''))
  UNION ALL
  SELECT id FROM assertion WHERE nullif(:assertions, '') IS NULL
)
SELECT assertion.id AS assertion, statement.polarity
FROM asked
CROSS JOIN assertion ON assertion.id = asked.id
CROSS JOIN statement ON statement.id = assertion.statement_id
WHERE statement.polarity <> 'asserted'
ORDER BY assertion.id
LIMIT ifnull(nullif(:limit, ''), -1);
