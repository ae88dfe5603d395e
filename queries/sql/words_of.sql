-- In which words do articles say it, assertion by assertion, in text order?
-- :articles  a JSON array of the ids of articles; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (article_id) AS (
  SELECT value FROM json_each(nullif(:articles, ''))
  UNION ALL
  SELECT id FROM article WHERE nullif(:articles, '') IS NULL
)
SELECT
  own.id AS assertion, statement.id AS statement, statement.parent_id AS parent, statement.article_id,
  statement.part, coalesce(own.text, statement.text) AS text
FROM asked
CROSS JOIN statement ON statement.article_id = asked.article_id
CROSS JOIN stored_assertion AS own ON own.statement_id = statement.id
ORDER BY statement.article_id, statement.position, own.position
LIMIT ifnull(nullif(:limit, ''), -1);
