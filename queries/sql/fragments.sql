-- In which pieces do the assertions of articles stand, and which of them stand inside quotation marks?
-- :articles  a JSON array of the ids of articles; NULL for every article
-- :statements  a JSON array of the ids of statements, asked where no articles are; NULL for every statement
-- :passages  a JSON array of [article, part, start, end], asked where neither are: of the statements that reach into one
-- :limit  at most so many rows; NULL for all
WITH asked (statement_id) AS (
  SELECT statement.id
  FROM json_each(nullif(:articles, '')) AS article CROSS JOIN statement ON statement.article_id = article.value
  UNION ALL
  SELECT value FROM json_each(nullif(:statements, '')) WHERE nullif(:articles, '') IS NULL
  UNION ALL
  SELECT DISTINCT statement.id
  FROM json_each(nullif(:passages, '')) AS passage
  CROSS JOIN statement ON statement.article_id = json_extract(passage.value, '$[0]')
    AND statement.part = json_extract(passage.value, '$[1]')
    AND statement.start < json_extract(passage.value, '$[3]') AND statement."end" > json_extract(passage.value, '$[2]')
  WHERE coalesce(nullif(:articles, ''), nullif(:statements, '')) IS NULL
  UNION ALL
  SELECT id FROM statement
  WHERE coalesce(nullif(:articles, ''), nullif(:statements, ''), nullif(:passages, '')) IS NULL
)
SELECT
  statement.article_id, fragment.statement_id AS statement, fragment.assertion_id AS assertion, statement.part,
  fragment.start, fragment."end", fragment.quoted
FROM asked
CROSS JOIN statement ON statement.id = asked.statement_id
CROSS JOIN fragment ON fragment.statement_id = statement.id
ORDER BY statement.article_id, statement.position, fragment.position
LIMIT ifnull(nullif(:limit, ''), -1);
