-- Which articles hold a word of each of these lists, or one of these runs of words, in their titles or texts?
-- :words  a JSON array of arrays of words, each array one word in all its spellings; NULL for every article
-- :runs  a JSON array of runs of words, asked where no lists are; NULL for none
-- :articles  a JSON array of the ids of articles, of which alone is asked; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked_runs (runs) AS (
  SELECT group_concat('"' || replace(value, '"', ' ') || '"', ' OR ') FROM json_each(nullif(:runs, ''))
), query (words) AS (
  SELECT coalesce(group_concat('(' || spellings || ')', ' AND '), (SELECT runs FROM asked_runs))
  FROM (
    -- Each word between quotation marks of its own is a word to FTS5, whatever it holds.
    SELECT (
      SELECT group_concat('"' || replace(spelling.value, '"', '""') || '"', ' OR ')
      FROM json_each(word.value) AS spelling) AS spellings
    FROM json_each(ifnull(nullif(:words, ''), '[]')) AS word
  )
), some (id) AS MATERIALIZED (
  SELECT article_search.rowid FROM query CROSS JOIN article_search ON article_search MATCH ifnull(query.words, '""')
  LIMIT min(ifnull(nullif(:limit, ''), 60), 60) + 1
), ranked (is_needed) AS MATERIALIZED (
  -- To rank runs of words costs as much again as to find them. Of a few that are all wanted nobody asks which is best.
  SELECT count(*) > min(ifnull(nullif(:limit, ''), 60), 60) FROM some
), hit (id, score) AS (
  SELECT id, 0 FROM some WHERE NOT (SELECT is_needed FROM ranked)
  UNION ALL
  SELECT id, score FROM (
    SELECT article_search.rowid AS id, -bm25(article_search, 1.5, 1.0) AS score
    FROM query CROSS JOIN article_search ON article_search MATCH ifnull(query.words, '""')
    WHERE (SELECT is_needed FROM ranked)
    ORDER BY 2 DESC, 1 LIMIT ifnull(nullif(:limit, ''), -1)
  )
  UNION ALL
  SELECT article.id, 0
  FROM json_each(nullif(:articles, '')) AS asked CROSS JOIN article ON article.id = asked.value
  WHERE coalesce(nullif(:words, ''), nullif(:runs, '')) IS NULL
  UNION ALL
  SELECT id, 0 FROM article
  WHERE coalesce(nullif(:words, ''), nullif(:runs, '')) IS NULL AND nullif(:articles, '') IS NULL
)
SELECT
  article.id AS article_id, article."key" AS article, outlet.name AS outlet, article.url, article.title,
  article.published_from, article.published_to, article.text
FROM hit
CROSS JOIN article ON article.id = hit.id
LEFT JOIN outlet ON outlet.id = article.outlet_id
WHERE nullif(:articles, '') IS NULL OR coalesce(nullif(:words, ''), nullif(:runs, '')) IS NULL
  OR article.id IN (SELECT value FROM json_each(:articles))
ORDER BY hit.score DESC, article."key", article.id
LIMIT ifnull(nullif(:limit, ''), -1);
