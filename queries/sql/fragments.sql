-- In which pieces do the assertions of articles stand, and which of them stand inside quotation marks?
-- :articles  a JSON array of the ids of articles; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (article_id) AS (
  SELECT value FROM json_each(nullif(:articles, ''))
  UNION ALL
  SELECT id FROM article WHERE nullif(:articles, '') IS NULL
)
SELECT
  statement.article_id, fragment.statement_id AS statement, fragment.assertion_id AS assertion, statement.part,
  fragment.start, fragment."end", fragment.quoted
FROM asked
CROSS JOIN statement ON statement.article_id = asked.article_id
CROSS JOIN fragment ON fragment.statement_id = statement.id
ORDER BY statement.article_id, statement.position, fragment.position
LIMIT ifnull(nullif(:limit, ''), -1);
