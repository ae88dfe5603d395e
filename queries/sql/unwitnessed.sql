-- Which quotes stand in one outlet alone?
-- :outlet  the id of an outlet; NULL for every outlet
-- :speaker  the id of a speaker; NULL for every speaker
-- :limit  at most so many rows; NULL for all
WITH told (claim_id, outlets) AS (
  -- Where the outlet is not known, each article counts for one.
  SELECT origin.claim_id, count(DISTINCT ifnull('outlet ' || article.outlet_id, 'article ' || article."key"))
  FROM origin JOIN statement ON statement.id = origin.statement_id JOIN article ON article.id = statement.article_id
  GROUP BY origin.claim_id
)
SELECT
  told.claim_id AS claim,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM told
CROSS JOIN origin ON origin.claim_id = told.claim_id
CROSS JOIN statement ON statement.id = origin.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
WHERE told.outlets = 1 AND statement.mode IN ('direct', 'mixed') AND origin.position = (
    SELECT min(quote.position) FROM origin AS quote JOIN statement ON statement.id = quote.statement_id
    WHERE quote.claim_id = told.claim_id AND statement.mode IN ('direct', 'mixed')
  )
  AND (nullif(:outlet, '') IS NULL OR article.outlet_id = :outlet) AND (nullif(:speaker,
    '') IS NULL OR statement.speaker_id = :speaker)
ORDER BY article.published_from IS NULL, article.published_from, article."key", statement.start
LIMIT ifnull(nullif(:limit, ''), -1);
