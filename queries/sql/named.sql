-- What are assertions called by their content, so that a link to them outlives this file?
-- :assertions  a JSON array of the ids of assertions; NULL for every assertion
-- :limit  at most so many rows; NULL for all
WITH asked (id) AS (
  SELECT value FROM json_each(nullif(:assertions, ''))
  UNION ALL
  SELECT id FROM assertion WHERE nullif(:assertions, '') IS NULL
)
SELECT assertion.id AS assertion, assertion.name, statement.article_id, utterance.claim_id AS claim
FROM asked
CROSS JOIN assertion ON assertion.id = asked.id
CROSS JOIN statement ON statement.id = assertion.statement_id
LEFT JOIN utterance ON utterance.id = assertion.utterance_id
ORDER BY assertion.id
LIMIT ifnull(nullif(:limit, ''), -1);
