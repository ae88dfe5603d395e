-- What stands right before and behind assertions?
-- Up to 240 characters on either side; nothing where they stand so far into a text that to count there would take long.
-- :assertions  a JSON array of the ids of assertions; NULL for every assertion
-- :limit  at most so many rows; NULL for all
WITH asked (id) AS (
  SELECT value FROM json_each(nullif(:assertions, ''))
  UNION ALL
  SELECT id FROM assertion WHERE nullif(:assertions, '') IS NULL
), standing (id, text, start, "end") AS (
  SELECT
    assertion.id, iif(statement.part = 'title', article.title, article.text), assertion.start, assertion."end"
  FROM asked
  CROSS JOIN assertion ON assertion.id = asked.id
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN article ON article.id = statement.article_id
)
SELECT
  id AS assertion, iif("end" < 65536, substr(text, max(start - 239, 1), min(start, 240)), '') AS before,
  iif("end" < 65536, substr(text, "end" + 1, 240), '') AS behind
FROM standing
ORDER BY id
LIMIT ifnull(nullif(:limit, ''), -1);
