-- In which language are articles, and what does markup say of parts of their texts?
-- A row a marking; of an article without any, one row.
-- :articles  a JSON array of the ids of articles; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (id) AS (
  SELECT value FROM json_each(nullif(:articles, ''))
  UNION ALL
  SELECT id FROM article WHERE nullif(:articles, '') IS NULL
)
SELECT
  article.id AS article_id, article.language, marking.kind, marking.part, marking.start, marking."end", marking.value,
  marking.of_start, marking.of_end, marking.from_time, marking.to_time
FROM asked
CROSS JOIN article ON article.id = asked.id
LEFT JOIN marking ON marking.article_id = article.id
ORDER BY article.id, marking.position
LIMIT ifnull(nullif(:limit, ''), -1);
