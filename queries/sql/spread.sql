-- How fast did a claim spread: which report was the how-manyeth, how many hours after the first?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  origin.claim_id AS claim,
  row_number() OVER told AS report,
  round((julianday(article.published_from) - julianday(first_value(article.published_from) OVER told)) * 24,
    1) AS hours,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM origin
CROSS JOIN statement ON statement.id = origin.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
WHERE origin.claim_id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''), 9223372036854775807)
  AND article.published_from IS NOT NULL
WINDOW told AS (PARTITION BY origin.claim_id ORDER BY article.published_from, origin.position)
ORDER BY origin.claim_id, report
LIMIT ifnull(nullif(:limit, ''), -1);
